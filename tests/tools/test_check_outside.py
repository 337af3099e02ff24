"""The tool that works the checks on people outside out again, on small made-up files."""

from itertools import product
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from logic.models.catalogue import Catalogue
from logic.models.outside import OutsideChecks
from logic.models.survey import Measured
from logic.outside import fingerprint
from tests.tools import survey_file
from tests.tools.outside_files import (
    ENSE_BEST,
    NHANES_BEST,
    WITH_PAIN,
    nhanes_people,
    write_ense,
    write_nhanes,
    write_transport,
)
from tests.unit.outsiders import check, checks
from tests.unit.people import CATALOGUE, changed
from tests.unit.surveys import SEVEN
from tools import check_outside, outside_ense, outside_nhanes
from tools.check_outside import FIRST, SECOND, SPAIN, WHOLE, compare, main
from tools.outside_figures import Scored
from tools.outside_people import OutsideFileError, People

# Pairs that the one with pain wins, ties as halves, of 9 x 11: see test_check_survey.py.
AREA = 69.5 / 99
# The same by one habit: with pain and without, 8 and 8 smoke, 7 and 5 weigh much, 5 and 3 sleep
# badly, 3 and 1 are under strain.
ALONE = dict.fromkeys(SEVEN, 0.5) | {
    "smoking": 57.5 / 99,
    "body_mass_index": 65.5 / 99,
    "sleep": 63.5 / 99,
    "stress": 61.5 / 99,
}
# Of 1,000 samples of 80 people, drawn with the tool's seed; nobody can work these out by hand.
LOW, HIGH = 0.569, 0.808
SHARES = (1 / 4, 1 / 4, 2 / 4, 2 / 4, 3 / 4)
NHANES = check(
    id=FIRST,
    habits=SEVEN,
    n=80,
    cases=36,
    area=Measured(value=AREA, ci_low=LOW, ci_high=HIGH),
    fifths=SHARES,
    alone=ALONE,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the made-up transport files."""
    return write_nhanes(tmp_path, nhanes_people())


def people_of(folder: Path) -> People:
    return outside_nhanes.read(folder)[WHOLE]


def first_half(folder: Path, number: int) -> Path:
    """Write the table of the first people of the survey, as the result page's half."""
    some = nhanes_people()[:number]
    half = pd.DataFrame(
        {
            "wt_int2yr": [round(person["WTINT2YR"], 1) for person in some],
            "strata": [person["SDMVSTRA"] for person in some],
            "psu": [person["SDMVPSU"] for person in some],
            "age": [person["RIDAGEYR"] for person in some],
            "male": [int(person["RIAGENDR"] == 1) for person in some],
        }
    )
    file = folder / "half.csv"
    half.to_csv(file, index=False)
    return file


def with_checks(*given: Any) -> tuple[OutsideChecks, Catalogue]:
    """Return checks, and the catalogue with them."""
    outside = checks(checks=given)
    return outside, changed(outside=outside)


def test_the_transport_files_give_the_areas_that_were_worked_out_by_hand(folder: Path) -> None:
    scored = Scored(people_of(folder), SEVEN, CATALOGUE)
    assert len(scored.people.answers) == 80
    assert scored.people.pain.sum() == 36
    assert scored.area() == pytest.approx(AREA)
    assert {habit: scored.alone(habit) for habit in SEVEN} == pytest.approx(ALONE)
    assert scored.interval() == pytest.approx((LOW, HIGH), abs=0.01)


def test_the_fifths_are_cut_where_a_fifth_of_the_people_ends(folder: Path) -> None:
    scored = Scored(people_of(folder), SEVEN, CATALOGUE)
    assert scored.fifths(scored.cuts) == pytest.approx(SHARES, abs=0.002)


@pytest.mark.parametrize(
    ("answers", "factor", "level"),
    [
        ({"SMQ020": 1, "SMQ040": 2}, "smoking", "current"),
        ({"SMQ020": 1, "SMQ040": 3}, "smoking", "former"),
        ({"SMQ020": 9}, "smoking", None),
        ({"BMXBMI": float("nan")}, "body_mass_index", None),
        ({"SLD010H": 6}, "sleep", "fair"),
        ({"SLD010H": 99}, "sleep", None),
        ({"PAD680": 480}, "unbroken_sitting", "over_two_hours"),
        ({"PAD680": 9999}, "unbroken_sitting", None),
        ({"PAQ605": 1, "PAQ610": 5, "PAD615": 120}, "heavy_lifting", "daily"),
        ({"PAQ605": 1, "PAQ610": 5, "PAD615": 119}, "heavy_lifting", "weekly"),
        ({"PAQ605": 1, "PAQ610": 99, "PAD615": 60}, "heavy_lifting", None),
        ({"PAQ635": 2, "PAQ650": 2, "PAQ670": 1}, "physical_activity", "some"),
        ({"PAQ635": 2, "PAQ650": 2, "PAQ665": 2}, "physical_activity", "inactive"),
        ({"PAQ635": 7}, "physical_activity", None),
        ({"HSQ496": 4}, "stress", "moderate"),
        ({"HSQ496": 77}, "stress", None),
    ],
)
def test_an_answer_of_nhanes_becomes_our_level(
    answers: dict[str, float], factor: str, level: str | None, tmp_path: Path
) -> None:
    found = people_of(write_nhanes(tmp_path, [NHANES_BEST | answers]))
    assert found.answers[0].get(factor) == level


@pytest.mark.parametrize(
    ("answers", "pain"),
    [
        ({}, False),
        (WITH_PAIN, True),
        (WITH_PAIN | {"ARQ022AD": 2}, False),
        ({"ARQ010": 1, "ARQ020A": 1}, False),
    ],
)
def test_low_back_pain_counts_where_it_is_still_there(
    answers: dict[str, float], pain: bool, tmp_path: Path
) -> None:
    found = people_of(write_nhanes(tmp_path, [NHANES_BEST | answers]))
    assert list(found.pain) == [pain]


@pytest.mark.parametrize(
    "answers",
    [
        {"RIDAGEYR": 19},
        {"RIDAGEYR": 70},
        {"ARQ010": 9},
        {"ARQ010": 1},
        WITH_PAIN | {"ARQ022AD": 9},
    ],
)
def test_who_is_too_young_too_old_or_unclear_about_pain_is_left_out(
    answers: dict[str, float], tmp_path: Path
) -> None:
    found = people_of(write_nhanes(tmp_path, [NHANES_BEST | answers, NHANES_BEST]))
    assert len(found.answers) == 1


def test_a_zero_is_read_as_zero(tmp_path: Path) -> None:
    found = people_of(write_nhanes(tmp_path, [NHANES_BEST | {"PAD680": 0, "HSQ496": 0}]))
    assert found.answers[0]["stress"] == "low"
    assert found.answers[0]["unbroken_sitting"] == "up_to_one_hour"


def test_figures_that_agree_are_not_marked(folder: Path) -> None:
    outside, catalogue = with_checks(NHANES)
    people = {FIRST: people_of(folder)}
    compared = list(compare(outside, catalogue, people))
    assert [one.figure for one in compared if one.differs] == []
    assert len(compared) == 5 + 5 + 7
    assert f"{AREA:.4f}" in compared[2].line()


@pytest.mark.parametrize(
    ("changes", "figure"),
    [
        ({"n": 81}, "n"),
        ({"area": Measured(value=0.71, ci_low=LOW, ci_high=HIGH)}, "area.value"),
        ({"fifths": (0.3, *SHARES[1:])}, "fifths.1"),
        ({"alone": ALONE | {"smoking": 0.5}}, "alone.smoking"),
        ({"by_group": {"women": 0.9}}, "by_group.women"),
    ],
)
def test_a_figure_that_differs_from_the_catalogue_is_marked(
    changes: dict[str, Any], figure: str, folder: Path
) -> None:
    outside, catalogue = with_checks(NHANES.model_copy(update=changes))
    compared = compare(outside, catalogue, {FIRST: people_of(folder)})
    marked = {one.figure: one.line() for one in compared if one.differs}
    assert list(marked) == [figure]
    assert marked[figure].endswith("  DIFFERS")


def test_with_the_table_of_the_first_half_the_survey_comes_in_two_halves(folder: Path) -> None:
    halves = outside_nhanes.read(folder, first_half(folder, 40))
    assert {id_: len(half.answers) for id_, half in halves.items()} == {FIRST: 40, SECOND: 40}
    second = NHANES.model_copy(update={"id": SECOND, "n": 40, "cases": 18, "alone": {}})
    first = second.model_copy(update={"id": FIRST})
    outside, catalogue = with_checks(first, second)
    differing = [one for one in compare(outside, catalogue, halves) if one.differs]
    # Ends of intervals alone: they rest on half as many people.
    assert {one.figure for one in differing} <= {"area.ci_low", "area.ci_high"}


@pytest.mark.parametrize(
    ("area", "differs"), [((0.65, 0.75), False), ((0.75, 0.8), True), ((0.6, 0.69), True)]
)
def test_without_it_everybody_together_lies_between_the_halves(
    area: tuple[float, float], differs: bool, folder: Path
) -> None:
    first, second = (
        NHANES.model_copy(
            update={"id": id_, "n": 40, "cases": 18, "area": Measured(value=v, ci_low=0, ci_high=1)}
        )
        for id_, v in zip((FIRST, SECOND), area, strict=True)
    )
    outside, catalogue = with_checks(first, second)
    compared = list(compare(outside, catalogue, outside_nhanes.read(folder)))
    assert [one.figure for one in compared] == ["n", "cases", "area.value"]
    assert [one.differs for one in compared] == [False, False, differs]


# Spain ----------------------------------------------------------------------------------


def spaniards() -> list[dict[str, float | None]]:
    """Return men and women of three ages, of whom smokers more often have pain."""
    return [
        ENSE_BEST
        | {"sex": sex, "age": age, "S105": smoking}
        | ({"G21a_7": 1, "G21b_7": 1} if number < with_pain else {})
        for sex, age, (smoking, with_pain) in product((1, 2), (30, 50, 60), ((4, 1), (1, 3)))
        for number in range(4)
    ]


def test_the_microdata_give_people_cases_and_areas_worked_out_by_hand(tmp_path: Path) -> None:
    found = outside_ense.read(*write_ense(tmp_path, spaniards()))
    scored = Scored(found, SEVEN, CATALOGUE)
    assert (len(found.answers), int(found.pain.sum())) == (48, 24)
    # Of 4 with and 4 without in each group: smokers 3 and 1, others 1 and 3. 3 x 3 wins, and
    # half of 3 x 1 + 1 x 3 ties: 12 of 16.
    assert scored.area() == pytest.approx(12 / 16)
    assert scored.group_areas() == pytest.approx([12 / 16] * 6)


@pytest.mark.parametrize(
    ("answers", "factor", "level"),
    [
        ({"S105": 2}, "smoking", "current"),
        ({"S105": 3}, "smoking", "former"),
        ({"S105": 9}, "smoking", None),
        ({"R102": 170, "R103": 87}, "body_mass_index", "30_and_over"),
        ({"R103": 998}, "body_mass_index", None),
        ({"U127": 10}, "sleep", "poor"),
        ({"U128": 3}, "heavy_lifting", "weekly"),
        ({"U128": 4}, "heavy_lifting", "daily"),
        ({"U128": None}, "heavy_lifting", None),
        ({"M40_5": 1}, "stress", "low"),
        ({"M40_5": 3}, "stress", "high"),
        ({"U130_7": 240}, "unbroken_sitting", "one_to_two_hours"),
        ({"U130_1": 0, "U130_2": None, "U130_3": 1}, "physical_activity", "some"),
        ({"U130_1": 1, "U130_2": 30, "U130_3": 3}, "physical_activity", "active"),
        ({"U130_1": 99}, "physical_activity", None),
    ],
)
def test_an_answer_of_ense_becomes_our_level(
    answers: dict[str, float | None], factor: str, level: str | None, tmp_path: Path
) -> None:
    found = outside_ense.read(*write_ense(tmp_path, [ENSE_BEST | answers]))
    assert found.answers[0].get(factor) == level


@pytest.mark.parametrize(
    "answers", [{"age": 17}, {"age": 70}, {"own_answers": 2}, {"G21a_7": 9}, {"G21a_7": 1}]
)
def test_who_has_no_part_in_the_check_is_left_out(
    answers: dict[str, float | None], tmp_path: Path
) -> None:
    found = outside_ense.read(*write_ense(tmp_path, [ENSE_BEST | answers, ENSE_BEST]))
    assert len(found.answers) == 1


def test_pain_counts_where_it_was_there_in_the_last_year_too(tmp_path: Path) -> None:
    ever = ENSE_BEST | {"G21a_7": 1, "G21b_7": 2}
    lately = ENSE_BEST | {"G21a_7": 1, "G21b_7": 1}
    found = outside_ense.read(*write_ense(tmp_path, [ENSE_BEST, ever, lately]))
    assert list(found.pain) == [False, False, True]


def test_a_value_that_no_code_stands_for_is_refused_with_its_line(tmp_path: Path) -> None:
    file, layout = write_ense(tmp_path, [ENSE_BEST, ENSE_BEST | {"S105": 6}])
    with pytest.raises(OutsideFileError, match=r"line 2: S105 is '6'; expected 1 to 4, or 8, 9"):
        outside_ense.read(file, layout)


# What cannot be used --------------------------------------------------------------------


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "HSQ_F.XPT").unlink()
    with pytest.raises(OutsideFileError, match=r"There is no file .*HSQ_F\.XPT"):
        outside_nhanes.read(folder)


def test_a_file_of_another_kind_is_named(folder: Path) -> None:
    (folder / "SLQ_F.XPT").write_bytes(b"not a transport file" * 10)
    with pytest.raises(OutsideFileError, match=r"SLQ_F\.XPT is no SAS transport file"):
        outside_nhanes.read(folder)


def test_a_missing_column_is_named(folder: Path) -> None:
    table = pd.DataFrame({"SEQN": [1.0], "SLD020": [8.0]})
    write_transport(folder / "SLQ_F.XPT", table)
    with pytest.raises(OutsideFileError, match=r"SLQ_F\.XPT has no column SLD010H"):
        outside_nhanes.read(folder)


def test_a_survey_without_adults_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutsideFileError, match="no adults of 20 to 69"):
        outside_nhanes.read(write_nhanes(tmp_path, [NHANES_BEST | {"RIDAGEYR": 10}]))


def test_a_half_that_was_not_made_from_these_files_is_refused(folder: Path) -> None:
    file = first_half(folder, 40)
    file.write_text(file.read_text(encoding="utf-8").replace("100.1", "900.1"), encoding="utf-8")
    with pytest.raises(OutsideFileError, match=r"40 people; .* of them were found"):
        outside_nhanes.read(folder, file)


def test_the_table_of_the_first_half_alone_gives_the_same_areas(tmp_path: Path) -> None:
    people = outside_nhanes.read_table(survey_file.write(tmp_path, survey_file.rows()))
    assert Scored(people[FIRST], SEVEN, CATALOGUE).area() == pytest.approx(AREA)


def test_a_table_that_cannot_be_used_is_refused(folder: Path) -> None:
    with pytest.raises(OutsideFileError, match="has no column lbp_current"):
        outside_nhanes.read_table(first_half(folder, 3))


def test_a_half_without_its_columns_is_refused(folder: Path) -> None:
    file = folder / "half.csv"
    file.write_text("age\n3\n", encoding="utf-8")
    with pytest.raises(OutsideFileError, match="is no table with the columns wt_int2yr"):
        outside_nhanes.read(folder, file)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("variable,first,last\nsex,1,2", "says nothing of age, own_answers"),
        ("variable,first,last\nsex,one,2", "is no table variable,first,last"),
        ("name,first,last\nsex,1,2", "is no table variable,first,last"),
    ],
)
def test_a_layout_that_cannot_be_used_is_refused(text: str, says: str, tmp_path: Path) -> None:
    file, layout = write_ense(tmp_path, [ENSE_BEST])
    layout.write_text(text, encoding="utf-8")
    with pytest.raises(OutsideFileError, match=says):
        outside_ense.read(file, layout)


def test_microdata_that_are_not_there_or_without_adults_are_refused(tmp_path: Path) -> None:
    file, layout = write_ense(tmp_path, [ENSE_BEST | {"age": 80}])
    with pytest.raises(OutsideFileError, match="no adults of 18 to 69"):
        outside_ense.read(file, layout)
    with pytest.raises(OutsideFileError, match="cannot be read as lines of fixed width"):
        outside_ense.read(tmp_path / "none.txt", layout)


def test_people_of_one_kind_alone_give_no_area(tmp_path: Path) -> None:
    found = people_of(write_nhanes(tmp_path, [NHANES_BEST]))
    with pytest.raises(OutsideFileError, match="nobody with pain, or nobody without"):
        Scored(found, SEVEN, CATALOGUE).area()


def test_people_without_an_answer_give_no_score(tmp_path: Path) -> None:
    silent = {
        name: float("nan") for name in NHANES_BEST if name[:3] in ("SMQ", "BMX", "SLD", "HSQ")
    }
    silent |= {name: float("nan") for name in NHANES_BEST if name.startswith("PA")}
    found = people_of(write_nhanes(tmp_path, [NHANES_BEST | silent]))
    with pytest.raises(OutsideFileError, match="Nobody in the file answered"):
        Scored(found, SEVEN, CATALOGUE)


# The command ----------------------------------------------------------------------------


def test_the_command_prints_what_differs_from_the_catalogue(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, layout = write_ense(folder, spaniards())
    arguments = ["--nhanes", str(folder), "--ense", str(file), "--layout", str(layout)]
    assert main(arguments) == 1
    printed = capsys.readouterr().out
    assert (
        f"{SPAIN:<14} {'area.value':<24} {'0.6030':>9} {'0.7500':>9} {'0.1470':>9}  DIFFERS"
        in printed
    )
    assert "figures differ from outside_checks.toml." in printed


def test_the_command_ends_with_0_where_nothing_differs(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    half = NHANES.model_copy(update={"n": 40, "cases": 18})
    _, catalogue = with_checks(half, half.model_copy(update={"id": SECOND}))
    monkeypatch.setattr(check_outside, "load_catalogue", lambda: catalogue)
    assert main(["--nhanes", str(folder)]) == 0
    printed = capsys.readouterr().out
    assert printed.endswith("agrees, within 0.005 (0.01 at the ends of intervals).\n")


def test_with_other_numbers_the_command_says_so_and_gives_todays_fingerprint(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    outside = checks(
        fingerprint="0" * 64, checks=(NHANES, NHANES.model_copy(update={"id": SECOND}))
    )
    monkeypatch.setattr(check_outside, "load_catalogue", lambda: changed(outside=outside))
    main(["--nhanes", str(folder)])
    printed = capsys.readouterr().out
    assert "The checks were made with version 1.0.0 of the score." in printed
    assert fingerprint(CATALOGUE) in printed


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "make check-outside NHANES=FOLDER"),
        (["--ense", "x"], "Give --layout FILE too"),
        (["--nhanes", "nowhere"], "There is no file nowhere"),
    ],
)
def test_what_cannot_be_used_ends_the_command_with_2_and_what_to_do(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert says in capsys.readouterr().err


def test_without_checks_there_is_nothing_to_compare(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check_outside, "load_catalogue", lambda: changed(outside=None))
    assert main([]) == 2
    assert "The catalogue has no outside_checks.toml." in capsys.readouterr().err
