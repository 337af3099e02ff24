"""Another language lies over the catalogue: its texts alone, and all of them."""

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from logic.catalogue import load_catalogue
from logic.catalogue.loader import ENGLISH, FOLDER
from logic.catalogue.translation import NOTES, each_said, files_of, languages
from logic.catalogue.words import Rewording, words_of
from logic.models.areas import Action, PreventionArea
from logic.models.base import Search
from logic.models.catalogue import Catalogue
from logic.models.factors import Estimate, Source
from logic.models.safety import Finding, Region, Screen
from logic.outside import fingerprint
from tests.catalogue.broken import Break, InFile, check, copy, error_of, parametrized, replace
from tests.shipped import AT_WORST, CATALOGUE, WORKED_EXAMPLE, Asked

ES = "es"
SPANISH = load_catalogue(language=ES)
SMOKING, SIGNS, AREAS = "es/risk_factors/smoking.toml", "es/warning_signs.toml", "es/areas.toml"
smoking, signs, areas = InFile(SMOKING), InFile(SIGNS), InFile(AREAS)


def without_words(catalogue: Catalogue) -> Catalogue:
    """Return a catalogue in which every text for people is the same letter."""
    saying = Rewording(lambda _path, _text: "x")
    return each_said(catalogue, dict.fromkeys(files_of(catalogue), saying))


def test_spanish_lies_beside_the_english() -> None:
    assert languages(FOLDER) == {ES}
    assert SPANISH.by_factor["smoking"].question == "¿Fuma?"
    assert SPANISH.by_factor["smoking"].by_level["former"].brief == "Lo he dejado"
    assert SPANISH.by_area["weight"].title == "Peso corporal"
    assert CATALOGUE.by_factor["smoking"].question == "Do you smoke?"


def test_all_but_the_words_is_the_same_in_every_language() -> None:
    assert SPANISH != CATALOGUE
    assert without_words(SPANISH) == without_words(CATALOGUE)


@pytest.mark.parametrize("raw", [AT_WORST, WORKED_EXAMPLE, {}])
def test_answers_score_the_same_in_every_language(raw: dict[str, str]) -> None:
    assert Asked(SPANISH).profile(raw) == Asked(CATALOGUE).profile(raw)
    assert fingerprint(SPANISH) == fingerprint(CATALOGUE)


@pytest.mark.parametrize("region", CATALOGUE.safety.regions, ids=lambda region: region.id)
def test_a_region_keeps_its_emergency_number(region: Region) -> None:
    digits = re.sub(r"\D", "", region.emergency)
    assert re.sub(r"\D", "", SPANISH.safety.region(region.id).emergency) == digits


def test_a_spanish_speaker_in_the_united_states_gets_911() -> None:
    assert SPANISH.safety.region("us").emergency == "911"


def test_what_is_a_publications_own_stays_as_published() -> None:
    assert SPANISH.sources == CATALOGUE.sources
    assert SPANISH.survey is not None
    assert SPANISH.survey.provenance.name == "National Health and Nutrition Examination Survey"
    searched = SPANISH.by_action["drive_less"].searched
    assert searched is not None
    assert searched.typed[0].startswith("driving hours professional drivers")


def test_a_language_is_loaded_once() -> None:
    assert load_catalogue(language=ES) is SPANISH
    assert load_catalogue(language=ENGLISH) is load_catalogue()


@given(st.text())
def test_a_language_that_is_not_there_gives_english(name: str) -> None:
    if name != ES:
        assert load_catalogue(language=name) is load_catalogue()


@pytest.mark.parametrize("name", ["", "xx", "../es", "es/", "ES", "risk_factors", "__pycache__"])
def test_only_the_name_of_a_language_is_one(name: str) -> None:
    assert load_catalogue(language=name) is load_catalogue()


def test_a_copy_elsewhere_is_the_same_in_every_language(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    assert load_catalogue(folder, language=ES) == SPANISH
    assert load_catalogue(str(folder), language=ES) == SPANISH


def test_a_broken_language_leaves_the_english_alone(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / SMOKING).write_text("short = 'Tabaco'", encoding="utf-8")
    error_of(folder, ES)
    assert load_catalogue(folder) == CATALOGUE


def test_without_a_file_that_a_catalogue_can_do_without_its_translation_goes_too(
    tmp_path: Path,
) -> None:
    folder = copy(tmp_path)
    (folder / "survey.toml").unlink()
    assert {fault.file for fault in error_of(folder, ES).faults} == {"es/survey.toml"}
    (folder / "es/survey.toml").unlink()
    assert load_catalogue(folder, language=ES).survey is None


@parametrized(
    smoking("a text left out", 'short = "Tabaco"\n', "", "short", "translate “Smoking”."),
    smoking(
        "a label left out", 'label = "Sí"\n', "", "levels.current.label", "the text is missing."
    ),
    smoking(
        "a misspelt key",
        'short = "Tabaco"',
        'short = "Tabaco"\nshrot = "x"',
        "shrot",
        "is no text of",
    ),
    smoking("an id", "short =", 'id = "smoking"\nshort =', "id", "is no text of the English file."),
    smoking("a source", "short =", 'source = "x"\nshort =', "source", "is no text of the English"),
    smoking("a number", "short =", "tip = 3\nshort =", "tip", "is no text."),
    smoking("an empty text", '"Tabaco"', '" "', "short", "at least 1 character"),
    smoking(
        "a level that is not there",
        'id = "current"\n',
        'id = "sometimes"\nlabel = "A veces"\n\n[[levels]]\nid = "current"\n',
        "levels.sometimes.label",
        "is no text of the English file.",
    ),
    smoking(
        "a level without a text",
        "[[other_estimates]]",
        '[[levels]]\nid = "daily"\n\n[[other_estimates]]',
        "levels.daily",
        "is no text.",
    ),
    smoking(
        "a level twice",
        "[[other_estimates]]",
        '[[levels]]\nid = "current"\nlabel = "Sí"\n\n[[other_estimates]]',
        "levels.current.label",
        "stands twice.",
    ),
    smoking(
        "a label for two answers",
        '"Fumaba, y lo he dejado"',
        '"Sí"',
        "levels",
        "'Sí' stands twice.",
    ),
    signs(
        "a name in braces lost",
        "Llame ahora al {emergency}",
        "Llame ahora",
        "screens.emergency.steps.0",
        "has other names in braces, none, than the English, {emergency}.",
    ),
    signs(
        "an age that differs",
        "antes de los 45 años",
        "antes de los 40 años",
        "groups.pain_pattern.findings.began_before_45.text",
        "has other figures, 40, than the English, 45.",
    ),
    signs(
        "a telephone number that differs",
        'emergency = "911"',
        'emergency = "991"',
        "regions.us.emergency",
        "has other figures, 991, than the English, 911.",
    ),
    signs(
        "a statement that is too long",
        "He bajado de peso sin proponérmelo.",
        "Yo " + "bajo " * 20,
        "groups.same_day_signs.findings.weight_loss.text",
        "a statement has at most 20 words",
    ),
    signs(
        "a step left out",
        '    "No espere a ver si mejora.",\n',
        "",
        "screens.emergency.steps.4",
        "the text is missing.",
    ),
    areas(
        "a name too long for the picture",
        '"Caminar"',
        '"Caminar cada semana"',
        "areas.activity.actions.build_up_walking.short",
        "at most 18 characters",
    ),
)
def test_texts_that_do_not_lie_over_the_english_are_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path, ES)


@pytest.mark.parametrize("file", [SMOKING, SIGNS, "es/survey.toml"])
def test_a_missing_file_of_a_language_is_named_once(file: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / file).unlink()
    faults = error_of(folder, ES).faults
    assert [(fault.file, fault.key) for fault in faults] == [(file, "whole file")]


def test_files_without_a_text_for_people_need_no_translation() -> None:
    assert not (FOLDER / "es/sources.toml").exists()
    assert not (FOLDER / "es/retired.toml").exists()


@pytest.mark.parametrize("file", ["es/tips.toml", "es/risk_factors/vaping.toml"])
def test_a_file_that_stands_beside_no_english_one_is_named(file: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / file).write_text('short = "x"', encoding="utf-8")
    faults = error_of(folder, ES).faults
    assert [(fault.file, fault.key) for fault in faults] == [(file, "whole file")]
    assert "stands beside no English file." in str(faults[0])


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / SMOKING).write_text("short = ", encoding="utf-8")
    assert [fault.file for fault in error_of(folder, ES).faults] == [SMOKING]


def test_all_that_is_missing_is_named_at_once(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    shutil.rmtree(folder / ES)
    (folder / ES).mkdir()
    (folder / ES / NOTES).touch()
    named = [fault.file.removeprefix("es/") for fault in error_of(folder, ES).faults]
    assert named == [name for name in files_of(CATALOGUE) if (FOLDER / ES / name).exists()]
    assert len(named) == 34


def test_decimals_may_be_written_as_the_language_writes_them(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / "es/summed_habits.toml", "140\u00a0313", "140.313")
    assert load_catalogue(folder, language=ES).summed_habits != SPANISH.summed_habits


def test_a_record_that_cannot_hold_what_is_said_is_an_error() -> None:
    with pytest.raises(ValidationError, match="at least 1 character"):
        Rewording(lambda _path, _text: "").of(CATALOGUE.safety)


def test_words_are_what_people_read_and_nothing_else() -> None:
    assert words_of(Action) == {"short", "title", "dose", "first_step", "works_when", "cautions"}
    assert words_of(PreventionArea) == {"title", "tip_text"}
    assert words_of(Estimate) == {"derivation"}
    assert words_of(Finding) == {"text"}
    assert words_of(Screen) == {"title", "steps"}
    assert words_of(Search) == {"looked_for", "where", "outcome"}
    assert words_of(Source) == frozenset()
