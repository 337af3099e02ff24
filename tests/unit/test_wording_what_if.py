"""The what-if page's sentences."""

import pytest

from logic.models.base import Certainty
from logic.what_if import Change, ChangeSet
from logic.wording import what_if as wording
from tests.said import said
from tests.unit.people import CATALOGUE

QUIT = Change(factor="smoking", before="current", after="former", certainty=Certainty.MODERATE)
DRINK = Change(factor="water_intake", before="often_low", after="plenty", certainty=Certainty.NONE)


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (("", ""), ("First plan", "Second plan")),
        (("Walks", "  Walks "), ("Walks", "Walks (2)")),
        (("Second plan", ""), ("Second plan", "Second plan (2)")),
        (("Now", "A\n\nB"), ("Now (2)", "A B")),
        (("Now", "now"), ("Now (2)", "now (3)")),
        # The table's own columns.
        (("Area", "how sure research is"), ("Area (2)", "how sure research is (2)")),
        # Nothing to be seen, or to turn the text around.
        (("\u200b", "\u202egnihtyna"), ("First plan", "gnihtyna")),
    ],
)
def test_plan_names_are_never_empty_and_never_the_same(
    wanted: tuple[str, str], shown: tuple[str, str]
) -> None:
    assert wording.plan_names(said, wanted) == shown


def test_a_row_of_answers_has_the_name_of_its_bar_and_the_answer_now() -> None:
    assert said(wording.NAMES["plan_2"]) == "Name of the second plan"
    sleep, activity = CATALOGUE.by_factor["sleep"], CATALOGUE.by_factor["physical_activity"]
    assert wording.row(said, CATALOGUE, sleep, sleep.worst) == "Sleep, now: poorly"
    told = wording.row(said, CATALOGUE, activity, activity.worst)
    assert told.startswith("Regular activity, now: ")


def test_a_row_of_an_area_with_several_habits_names_its_own_too() -> None:
    driving = CATALOGUE.by_factor["driving"]
    told = wording.row(said, CATALOGUE, driving, driving.worst)
    assert told.startswith("Seat support (driving), now: ")


def test_a_plan_says_what_it_makes_of_the_score() -> None:
    assert wording.scores(said, 31.2, 18.4, 1) == "1 change. Score: **31 → 18**."
    assert wording.whole_score(said, None) == "none"


@pytest.mark.parametrize(
    ("then", "changes", "title", "told"),
    [
        (31.2, 0, "Score 31", said("what-if-lead")),
        (18.4, 1, "Score 31 → 18", "13 lower with 1 change."),
        (33.6, 2, "Score 31 → 34", "3 higher with 2 changes."),
        (30.9, 1, "Score 31 → 31", "The same with 1 change."),
    ],
)
def test_the_tile_says_the_score_with_its_change(
    then: float, changes: int, title: str, told: str
) -> None:
    assert wording.tile(said, 31.2, then, changes) == title
    assert wording.below_tile(said, 31.2, then, changes) == told
    assert wording.tile_drawn(said, 31.2, then).endswith(f"With your changes: {then:.0f}.")


def test_scores_to_reach_end_with_the_lowest() -> None:
    assert wording.targets(said, (30, 20, 7)) == {"30": "30", "20": "20", "7": "7 at best"}


def test_the_smallest_set_names_each_change_and_how_sure_it_is() -> None:
    change_set = ChangeSet(changes=(QUIT, DRINK), score=14.4)
    assert wording.smallest(said, CATALOGUE, change_set, 31.2) == (
        "2 changes bring your score from 31 to **14**:\n\n"
        "* Smoking: from “Yes” to “I used to, and have stopped”. "
        "*Moderate evidence. Research found no lower number for “I used to, "
        "and have stopped”; it is only less sure of it.*\n"
        "* Drinking too little: from “On most days” to "
        "“Rarely: I drink through the day and my urine is pale”. "
        "*Guide's advice only.*"
    )


def test_the_single_changes_make_a_table() -> None:
    table = wording.single(said, CATALOGUE, [ChangeSet(changes=(DRINK,), score=29.5)], 31.2)
    assert list(table) == ["Change", "Score", "How sure research is"]
    assert table["Score"] == ["31 → 30"]
    assert table["How sure research is"] == ["guide's advice only"]


def test_a_worse_answer_is_not_called_no_better() -> None:
    back = Change(factor="smoking", before="former", after="current", certainty=Certainty.LOW)
    assert wording.sure(said, CATALOGUE, back) == "Weak evidence."


def test_an_answer_with_a_lower_number_is_told_without_more() -> None:
    better = Change(factor="sleep", before="poor", after="fair", certainty=Certainty.MODERATE)
    assert wording.sure(said, CATALOGUE, better) == "Moderate evidence."


def test_what_is_odd_about_changes_is_told_and_nothing_else() -> None:
    assert wording.notes(said, CATALOGUE, [DRINK], {}) == ""
    along = {"Rest": wording.Moved(smaller=("Sleep",), larger=(), along=("Stress",))}
    assert wording.notes(said, CATALOGUE, [QUIT, DRINK], along) == (
        "Research found no lower number for “I used to, and have stopped”; it is only less sure "
        "of it. Stress: no change there. What acts in one way shares a limit, so this bar moves "
        "too."
    )
