"""The words around the one-page document."""

from datetime import date

from logic.wording import plan
from logic.wording import report as wording


def test_the_files_name_holds_the_day_and_nothing_of_the_person() -> None:
    assert wording.file_name(date(2026, 11, 3)) == "backwise_2026-11-03.pdf"


def test_the_question_for_willingness_names_its_area() -> None:
    assert plan.willing("Sleep") == "Sleep: how willing are you?"


def test_the_first_page_tells_where_the_rest_of_the_plan_stands() -> None:
    assert wording.rest_of_plan(0, shown=3) == "How much of each: see “The whole plan”."
    one_left = "1 more action, and all doses: see “The whole plan”."
    assert wording.rest_of_plan(1, shown=3) == one_left
    assert wording.rest_of_plan(2, shown=0).startswith("2 actions are planned: “The whole plan”")


def test_letters_that_cannot_be_printed_are_named() -> None:
    assert wording.no_letters(["𓀀", "𓂀"]).startswith("The PDF has no letters for: 𓀀 𓂀. ")


def test_the_browsers_own_print_tells_the_day_and_where_the_rest_is() -> None:
    told = wording.on_paper("1.0.0", date(2026, 11, 3))
    assert told.startswith("3 November 2026. Made by the person from their own answers")
    assert "stand in the PDF that this page makes." in told
    assert "numbers of version 1.0.0." in told
