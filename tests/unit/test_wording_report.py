"""The words around the one-page document."""

from datetime import date

from logic.wording import plan
from logic.wording import report as wording


def test_the_files_name_holds_the_day_and_nothing_of_the_person() -> None:
    assert wording.file_name(date(2026, 11, 3)) == "backwise_2026-11-03.pdf"


def test_the_question_for_willingness_names_its_area() -> None:
    assert plan.willing("Sleep") == "Sleep: how willing are you?"
