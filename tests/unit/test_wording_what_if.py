"""The what-if page's sentences."""

import pytest

from logic.models import Certainty
from logic.what_if import Change, Way
from logic.wording import what_if as wording
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
    assert wording.plan_names(wanted) == shown


def test_labels_name_their_plan_and_the_answer_now() -> None:
    assert wording.in_plan(wording.NAME, "plan_2") == "Name of the second plan"
    assert wording.asked("Sleep", "Poor") == "Sleep, now “Poor”, then:"


def test_a_plan_says_what_it_makes_of_the_score() -> None:
    assert wording.scores(31.2, 31.2, 0) == "Nothing changed yet. Score: **31**."
    assert wording.scores(31.2, 18.4, 1) == "1 change. Score: **31 → 18**."
    assert wording.whole_score(None) == "none"


def test_the_smallest_set_names_each_change_and_how_sure_it_is() -> None:
    way = Way(changes=(QUIT, DRINK), score=14.4)
    assert wording.smallest(CATALOGUE, way, 31.2) == (
        "2 changes bring your score from 31 to **14**:\n\n"
        "* Smoking: from “Yes” to “I used to, and have stopped”. "
        "*Research is fairly sure about this. Research found no lower number for “I used to, "
        "and have stopped”; it is only less sure of it.*\n"
        "* Drinking too little: from “On most days” to "
        "“Rarely: I drink through the day and my urine is pale”. "
        "*This rests on the guide's advice alone.*"
    )


def test_no_change_needed_and_no_way_there_are_both_said() -> None:
    none = wording.smallest(CATALOGUE, Way(changes=(), score=31.2), 31.2)
    assert none == "Your score is 31 already: no change is needed."
    assert wording.not_reached(Way(changes=(QUIT,), score=4.6)).endswith("would be 5.")
    assert wording.not_reached(None).endswith("would be none.")


def test_the_single_changes_make_a_table() -> None:
    table = wording.single(CATALOGUE, [Way(changes=(DRINK,), score=29.5)], 31.2)
    assert list(table) == list(wording.SINGLE_COLUMNS.values())
    assert table[wording.SINGLE_COLUMNS["score"]] == ["31 → 30"]
    assert table[wording.SINGLE_COLUMNS["certainty"]] == ["guide's advice only"]


def test_the_largest_effect_is_told_in_one_sentence() -> None:
    told = wording.largest(CATALOGUE, Way(changes=(DRINK,), score=29.6), 31.2)
    assert told.startswith("The largest effect alone: Drinking too little: from “On most days” to ")
    assert told.endswith("Score: **31 → 30**. *This rests on the guide's advice alone.*")


def test_an_answer_that_cannot_be_reached_is_named_as_such() -> None:
    back = Change(factor="smoking", before="former", after="never", certainty=Certainty.LOW)
    assert wording.sure(CATALOGUE, back) == (
        f"Research is not very sure about this. {wording.OUT_OF_REACH}"
    )
