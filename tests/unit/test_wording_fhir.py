"""The sentences around files for record systems."""

from datetime import date

from logic.wording import fhir as wording


def test_the_files_name_holds_the_day_and_nothing_of_the_person() -> None:
    assert wording.response_file(date(2026, 11, 25)) == "backwise_answers_2026-11-25.json"
