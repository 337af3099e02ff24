"""The tool that compares our scores with a survey, on a small made-up file."""

import tomllib
from pathlib import Path

import pytest

from logic.catalogue import CatalogueError, load_catalogue
from logic.models.survey import Survey
from logic.survey import own_fifth
from tests.catalogue.broken import copy
from tests.tools.survey_file import BEST, WITH_PAIN, WORSE, rows, write
from tests.unit.people import CATALOGUE, read
from tools import check_survey
from tools.check_survey import compare, main
from tools.survey_output import as_toml, report, same, saved
from tools.survey_rows import LEVELS, levels_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the file of the made-up survey."""
    return write(tmp_path, rows())


@pytest.fixture
def survey(file: Path) -> Survey:
    """Return what the tool works out from it."""
    return compare(file, CATALOGUE)


def test_five_kinds_of_people_are_the_five_fifths(survey: Survey) -> None:
    assert [fifth.n for fifth in survey.fifths] == [16] * 5
    assert [fifth.people for fifth in survey.fifths] == [0.2] * 5
    assert [fifth.pain.value for fifth in survey.fifths] == [n / 4 for n in WITH_PAIN]
    # All units are alike, so nothing varies between them.
    assert all(fifth.pain.ci_low == fifth.pain.value for fifth in survey.fifths)


def test_the_cut_points_are_the_scores_of_these_kinds(survey: Survey) -> None:
    # Of 1.637608 in all: 0, smoking 0.202520, weight 0.230614 more, sleep 0.246978 more.
    sums = [0, 0.202520, 0.433134, 0.680112]
    assert survey.cut_points == pytest.approx([100 * part / 1.637608 for part in sums], abs=1e-3)
    assert survey.fifths[-1].highest == 100


def test_the_areas_are_those_worked_out_by_hand(survey: Survey) -> None:
    # With and without pain, kind by kind: 1:3, 1:3, 2:2, 2:2, 3:1. Pairs that the one with pain
    # wins, ties as halves: 1.5 + 4.5 + 14 + 18 + 31.5 = 69.5 of 9 x 11.
    assert survey.all_factors.area.value == pytest.approx(69.5 / 99, abs=1e-6)
    # Smokers: 8 with pain and 8 without; others: 1 with pain and 3 without. 8 x (3 + 4) + 1.5.
    assert survey.alone["smoking"].area.value == pytest.approx(57.5 / 99, abs=1e-6)
    # Nobody differs in lifting.
    assert survey.alone["heavy_lifting"].area.value == 0.5
    assert {found.n for found in survey.alone.values()} == {80}


def test_who_answered_too_few_is_left_out_and_counted(tmp_path: Path) -> None:
    few = {"anxious_days_30": None, "smoking": None, "bmi": None, "lbp_current": 1}
    found = compare(write(tmp_path, [*rows(), BEST | few]), CATALOGUE)
    assert (found.read, found.scored, found.smallest_answered) == (81, 80, 5)
    assert found.alone["sleep"].n == 80
    assert sum(fifth.n for fifth in found.fifths) == 80


def test_five_answers_are_enough(tmp_path: Path) -> None:
    two_open = {"anxious_days_30": None, "smoking": None}
    found = compare(write(tmp_path, [*rows(), BEST | two_open]), CATALOGUE)
    assert (found.scored, found.alone["smoking"].n) == (81, 80)


def test_a_weight_is_so_many_people(tmp_path: Path) -> None:
    # Those with the best answers stand for four times as many: half of everybody, so that they
    # fill two fifths and more, and too few are left to tell five fifths apart.
    heavy = [row | {"wt_int2yr": 40 if row["smoking"] == "never" else 10} for row in rows()]
    with pytest.raises(ValueError, match="too much alike"):
        compare(write(tmp_path, heavy), CATALOGUE)


def test_the_page_sorts_people_as_the_tool_does(survey: Survey, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / "survey.toml").write_text(as_toml(survey), encoding="utf-8")
    catalogue, person = load_catalogue(folder), dict(BEST)
    for number, worse in enumerate(WORSE, start=1):
        person |= worse
        found = own_fifth(catalogue, read(levels_of(person)))
        assert found is not None
        assert found.number == number


def test_it_writes_what_it_worked_out_and_then_agrees(
    file: Path, survey: Survey, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "survey.toml"
    assert main([str(file)], target) == 1
    assert "survey.toml does not agree, or is not there. To write it: --write" in (
        capsys.readouterr().out
    )
    assert not target.exists()
    assert main([str(file), "--write"], target) == 0
    assert saved(target) == survey
    written = target.read_text(encoding="utf-8")
    assert written.startswith("# Written by tools/check_survey.py --write")
    capsys.readouterr()
    assert main([str(file)], target) == 0
    assert capsys.readouterr().out == f"{report(survey)}\n\nsurvey.toml agrees.\n"
    assert [path.name for path in tmp_path.glob("*toml*")] == ["survey.toml"]


def test_a_file_that_agrees_keeps_its_date(file: Path, survey: Survey, tmp_path: Path) -> None:
    target = tmp_path / "survey.toml"
    old = as_toml(survey).replace(f"{survey.provenance.made_on}", "2020-01-01")
    old = old.replace(f'"{CATALOGUE.version}"', '"0.0.1"')
    target.write_text(old, encoding="utf-8")
    assert main([str(file), "--write"], target) == 0
    assert target.read_text(encoding="utf-8") == old


@pytest.mark.parametrize("content", ["fifths = [", "fifths = []", "\xff"])
def test_a_broken_file_does_not_agree(content: str, survey: Survey, tmp_path: Path) -> None:
    target = tmp_path / "survey.toml"
    target.write_bytes(content.encode("latin-1"))
    assert saved(target) is None
    assert not same(survey, saved(target))


def test_what_is_written_is_toml_that_holds_it_all(survey: Survey) -> None:
    assert Survey.model_validate(tomllib.loads(as_toml(survey))) == survey


def test_the_report_names_every_factor_fifth_and_number_of_people(survey: Survey) -> None:
    text = report(survey)
    assert "80 people read" in text
    assert "80 answered at least 5 of the 7 factors and are scored; 0 did not" in text
    assert "all 7 factors         0.702" in text
    assert all(f"\n{id_} " in text for id_ in survey.factors)
    assert all(f"\n{number} " in text for number in range(1, 6))
    assert max(map(len, text.splitlines()[3:])) <= 120


def test_without_the_file_it_says_where_the_official_ones_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path / "none.csv")]) == 2
    said = capsys.readouterr()
    assert not said.out
    assert "none.csv" in said.err
    assert "https://wwwn.cdc.gov/nchs/nhanes/" in said.err
    for official in ("ARQ_F", "DEMO_F", "SMQ_F", "BMX_F", "SLQ_F", "PAQ_F", "HSQ_F"):
        assert official in said.err
    assert "anxious_days_30" in said.err


def test_a_file_that_cannot_be_used_ends_it_with_the_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(write(tmp_path, [BEST | {"bmi": "tall"}]))]) == 2
    assert "'tall' is not a number" in capsys.readouterr().err
    assert main([str(write(tmp_path, rows()[:20]))]) == 2
    assert "These strata have a single unit, so no interval: 1." in capsys.readouterr().err


def test_a_catalogue_that_is_not_whole_ends_it_with_the_faults(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise CatalogueError([])

    monkeypatch.setattr(check_survey, "load_catalogue", fail)
    assert main([str(file)]) == 2
    assert "The catalogue was not loaded." in capsys.readouterr().err


def test_a_level_that_the_catalogue_does_not_know_is_named(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LEVELS, "sleep", lambda _row: "deep")
    with pytest.raises(ValueError, match="gives sleep as 'deep'; the catalogue expects one of"):
        compare(file, CATALOGUE)
