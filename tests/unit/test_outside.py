"""The checks on people outside belong to the numbers and formulas of their day, or say so."""

import re
from collections.abc import Callable
from dataclasses import replace as with_other
from math import log
from pathlib import Path

import pytest

from logic import scoring
from logic.catalogue import load_catalogue, loader
from logic.models.catalogue import Catalogue
from logic.models.factors import Estimate
from logic.models.outside import OutsideCheck, OutsideChecks
from logic.outside import belongs, fingerprint
from logic.wording import outside as wording
from logic.wording.common import CERTAINTY_SENTENCE
from tests.catalogue.broken import copy, replace
from tests.said import said
from tests.shipped import CATALOGUE
from tests.spanish import CATALOGUE_ES, dicho, english_in
from tests.unit.outsiders import MARS, check, checks

SHIPPED = CATALOGUE.outside
SURE = 'certainty = "moderate"\nsource'
SMOKING, WEIGHT, RULES = (
    "risk_factors/smoking.toml",
    "risk_factors/body_mass_index.toml",
    "scoring.toml",
)


def changed(folder: Path, file: str, old: str, new: str) -> Catalogue:
    """Return the shipped catalogue with one text of its files changed."""
    target = copy(folder)
    replace(target / file, old, new)
    return load_catalogue(target)


def test_numbers_and_formulas_change_only_with_the_version_of_the_catalogue() -> None:
    assert SHIPPED is not None
    same_version = SHIPPED.catalogue_version == CATALOGUE.version
    assert belongs(SHIPPED, CATALOGUE) or not same_version, (
        "A number or a formula of the score changed: raise the version in scoring.toml, and follow "
        "CONTRIBUTING.md, how to change a number."
    )


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        pytest.param(SMOKING, "ratio = 1.31,", "ratio = 1.310001,", id="ratio"),
        pytest.param("risk_factors/sleep.toml", SURE, SURE.replace("moderate", "high"), id="c"),
        pytest.param(WEIGHT, "at_least = 30", "at_least = 31", id="bound of body mass index"),
        pytest.param(RULES, "moderate = 0.75", "moderate = 0.7", id="weight"),
        pytest.param(RULES, "floor_ratio = 1.05", "floor_ratio = 1.06", id="floor"),
        pytest.param(RULES, "ratio = 2.2", "ratio = 2.3", id="limit"),
        pytest.param(RULES, "answered_share = 0.5", "answered_share = 0.6", id="answers needed"),
    ],
)
def test_a_changed_number_marks_the_checks_as_those_of_an_earlier_version(
    file: str, old: str, new: str, tmp_path: Path
) -> None:
    other = changed(tmp_path, file, old, new)
    assert other.outside is not None
    assert other.version == CATALOGUE.version
    assert_earlier(other)


def summed(estimate: Estimate | None) -> float:
    return estimate.ratio - 1 if estimate else 0.0


FORMULAS: list[tuple[str, Callable[..., float]]] = [
    ("gap", lambda position, levels: (position / (levels - 1)) ** 2),
    ("floor", lambda level_gap, floor_ratio: log(floor_ratio) * level_gap**2),
    ("weighted", lambda ratio, weight: log(ratio) * weight**2),
    ("impact", lambda estimate, weight, least: least + weight * summed(estimate)),
]


@pytest.mark.parametrize(("name", "other"), FORMULAS, ids=[name for name, _ in FORMULAS])
def test_a_changed_formula_of_impacts_marks_the_checks_too(
    name: str, other: Callable[..., float], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = copy(tmp_path)
    monkeypatch.setattr(loader, name, other)
    assert_earlier(load_catalogue(folder))


def another_worst(told: scoring.Totals) -> scoring.Totals:
    return with_other(told, worst_answered=told.worst_answered + 1)


def open_counts(told: scoring.Totals) -> scoring.Totals:
    return with_other(told, worst_answered=told.worst)


@pytest.mark.parametrize("change", [another_worst, open_counts])
def test_a_changed_formula_of_the_score_marks_the_checks_with_the_same_numbers(
    change: Callable[[scoring.Totals], scoring.Totals], monkeypatch: pytest.MonkeyPatch
) -> None:
    total = scoring._total
    monkeypatch.setattr(scoring, "_total", lambda *given: change(total(*given)))
    assert_earlier(CATALOGUE)


def assert_earlier(catalogue: Catalogue) -> None:
    """Assert that the shipped checks are told as those of an earlier version of the score."""
    assert SHIPPED is not None
    assert not belongs(SHIPPED, catalogue)
    earlier = said("outside-earlier", version="1.0.0")
    assert wording.tried(said, SHIPPED, catalogue).endswith(earlier)
    assert wording.version(said, SHIPPED, catalogue) == earlier


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        pytest.param(SMOKING, 'question = "Do you smoke?"', 'question = "You smoke?"', id="text"),
        pytest.param(SMOKING, "ci_high = 1.55", "ci_high = 1.56", id="interval"),
        pytest.param("areas.toml", "ratio = 0.72", "ratio = 0.73", id="effect of an action"),
    ],
)
def test_what_does_not_enter_the_score_changes_nothing(
    file: str, old: str, new: str, tmp_path: Path
) -> None:
    assert fingerprint(changed(tmp_path, file, old, new)) == fingerprint(CATALOGUE)


def test_a_fingerprint_is_the_same_from_one_load_to_the_next(tmp_path: Path) -> None:
    again = load_catalogue(copy(tmp_path))
    assert again is not CATALOGUE
    assert fingerprint(again) == fingerprint(CATALOGUE)


def test_with_todays_numbers_the_sentence_names_every_place_and_what_the_figure_means() -> None:
    told = wording.tried(said, checks(), CATALOGUE)
    assert "0.66 in the moon and 0.60 in Mars." in told
    assert "people with low back pain at the time from people without" in told
    assert "0.5 is chance and 1 is perfect." in told
    assert told.endswith("perfect.")
    version = wording.version(said, checks(), CATALOGUE)
    assert "have not changed since version 1.0.0" in version


@pytest.mark.parametrize("found", [checks(), SHIPPED])
def test_no_sentence_about_the_checks_is_longer_than_35_words(found: OutsideChecks) -> None:
    told = (wording.lead, wording.tried, wording.pairs)
    sentences = [one for tell in told for one in re.split(r"[.:] ", tell(said, found, CATALOGUE))]
    assert max(len(sentence.split()) for sentence in sentences) <= 35


def test_areas_of_one_place_stand_together() -> None:
    told = wording.tried(said, checks(checks=(check(), check(id="other"), MARS)), CATALOGUE)
    assert "0.66 and 0.66 in the moon and 0.60 in Mars." in told


def test_every_sentence_on_the_score_says_how_many_of_its_habits_were_tried() -> None:
    number = f"2 of the score's {len(CATALOGUE.modifiable)} habits"
    for tell in (wording.lead, wording.tried, wording.pairs, wording.takeaway):
        assert number in tell(said, checks(), CATALOGUE)


def test_where_groups_were_asked_about_other_habits_each_has_its_own_number() -> None:
    found = checks(checks=(check(habits=("smoking",)), MARS))
    assert wording.habits(said, found, CATALOGUE).startswith(
        "1 (The moon) and 2 (Mars) of the score's "
    )


def test_the_order_of_habits_is_said_to_be_untested() -> None:
    told = wording.lead(said, checks(), CATALOGUE)
    assert "**It suggests** an order of habits" in told
    assert "these checks did not test it" in told


@pytest.mark.parametrize(
    ("found", "names"),
    [
        ((check(), MARS), None),
        ((check(seen=True), MARS), "answers of one group while building: The moon."),
        ((check(seen=True), MARS.model_copy(update={"seen": True})), "some while building: The "),
    ],
)
def test_whose_answers_were_looked_at_while_building_is_told(
    found: tuple[OutsideCheck, ...], names: str | None
) -> None:
    for tell in (wording.tried, wording.pairs):
        told = tell(said, checks(checks=found), CATALOGUE)
        assert "No number was fitted to them." in told
        assert ("looked at" in told) == (names is not None)
        assert names is None or names in told
    lines = wording.details(said, checks(checks=found), CATALOGUE)
    assert ("looked at their answers while building" in lines[0]) == found[0].seen
    assert sum("No number was fitted to these people" in line for line in lines) == len(found)


def test_the_people_whom_the_survey_counted_already_are_told_as_the_same() -> None:
    survey = CATALOGUE.survey
    assert survey is not None
    told = survey.provenance
    same = check(name=told.name, years=told.years, n=survey.read)
    words = wording.counted(said, checks(checks=(MARS, same)), survey)
    assert words.startswith("The 0.66 (The moon) comes from the same people as the ")
    assert f"the {survey.all_factors.area.value:.2f} above" in words
    assert "each of them counts once" in words


def test_other_people_and_people_without_a_survey_above_are_not_told_as_the_same() -> None:
    assert wording.counted(said, checks(), CATALOGUE.survey) == said("outside-once-each")
    assert SHIPPED is not None
    assert wording.counted(said, SHIPPED, None) == said("outside-once-each")


def test_the_areas_are_told_as_so_many_of_100_pairs() -> None:
    told = wording.pairs(said, checks(), CATALOGUE)
    assert "the one with pain had the higher score in 66 (The moon) and 60 (Mars)." in told
    assert "Tossing a coin would be right in 50." in told


@pytest.mark.parametrize(
    ("found", "where"),
    [
        ((check(),), "All intervals lie above chance."),
        ((check(), MARS), "Not all intervals lie above chance."),
    ],
)
def test_the_takeaway_gives_every_area_and_where_the_intervals_lie(
    found: tuple[object, ...], where: str
) -> None:
    told = wording.takeaway(said, checks(checks=found), CATALOGUE)
    assert "The moon: 0.66 (95 % interval 0.62 to 0.70)" in told
    assert told.endswith(where)


def test_the_habits_that_told_nothing_are_named_and_those_that_told_something() -> None:
    assert MARS.at_chance == ("smoking",)
    told = wording.alone(said, MARS, CATALOGUE)
    assert told.startswith("Mars, each habit by itself: sleep 0.57. **These told nothing there**")
    assert "(less than 0.02 from chance), as that survey asked about them: smoking 0.51." in told
    assert "the other way" not in told


def test_a_habit_below_chance_is_said_to_go_the_other_way_if_anything() -> None:
    backwards = MARS.model_copy(update={"alone": {"smoking": 0.486, "sleep": 0.57}})
    told = wording.alone(said, backwards, CATALOGUE)
    assert "as that survey asked about them: smoking 0.49." in told
    assert told.endswith("if anything the other way: smoking.")


def test_in_spanish_the_parts_of_a_group_are_spanish() -> None:
    assert CATALOGUE_ES.outside is not None
    lines = wording.details(dicho, CATALOGUE_ES.outside, CATALOGUE_ES)
    (parts,) = [line for line in lines if "por grupos" in line]
    assert parts.endswith(", por grupos: mujeres 0,71 y hombres 0,68.")
    names = [one.name for one in CATALOGUE_ES.outside.checks]
    told = " ".join(lines)
    for name in names:
        told = told.replace(f"[{name}]", "")
    assert english_in(told) == []


def test_everything_that_is_known_of_a_check_stands_in_its_lines() -> None:
    lines = wording.details(said, checks(), CATALOGUE)
    assert lines[0].startswith(
        "- **The moon:** adults of the moon, all of them. [A survey](https://example.org/), 2001 "
        "to 2002. Asked for: low back pain. The fifths are unweighted."
    )
    assert "- Mars, by group: women 0.61 and men 0.59." in lines
    assert "- Mars: 0.58 to 0.63 in each age group." in lines
    assert any("a model made for just these answers" in line and "0.62" in line for line in lines)
    assert len(lines) == 6


def test_the_day_and_the_way_of_working_are_told() -> None:
    told = wording.how_made(said, checks())
    assert told.startswith("Made on 2 January 2026: made up. Intervals: 95 %, made up.")


def test_other_scores_stand_beside_ours_with_number_source_and_what_was_not_seen() -> None:
    lines = wording.summed(said, CATALOGUE)
    biobank = next(line for line in lines if "UK Biobank" in line)
    assert "Hazard ratio 1.25 (95 % interval 1.18 to 1.32)" in biobank
    assert biobank.endswith("found out we have not seen.")
    twins = next(line for line in lines if "twins" in line)
    assert "Odds ratio 1.05 (95 % interval 0.97 to 1.15)" in twins
    assert "[Roberts 2022](https://doi.org/10.1007/s00586-022-07404-7)" in twins
    for line, study in zip(lines, CATALOGUE.summed_habits, strict=True):
        assert study.direction in line
        assert said(CERTAINTY_SENTENCE[study.certainty]) in line
    tools = wording.foretelling(said, CATALOGUE)
    assert "will have another episode: 0.56 (95 % interval 0.54 to 0.58)" in tools[0]


def test_a_study_without_a_number_is_told_without_one() -> None:
    study = CATALOGUE.summed_habits[0].model_copy(update={"estimate": None})
    with_it = CATALOGUE.model_copy(update={"summed_habits": (study,)})
    assert wording.summed(said, with_it) == [
        f"- {study.result}. *Weak evidence.* [Yoshimoto 2020](https://doi.org/10.2147/JPR.S247529)"
    ]
