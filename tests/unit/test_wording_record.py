"""Sentences about the person's own record."""

from datetime import date

from logic.record import Refusal
from logic.wording import record as wording
from tests.unit.people import CATALOGUE
from tests.unit.records import contents, read_back


def test_the_file_is_named_after_the_day() -> None:
    assert wording.file_name(date(2026, 11, 25)) == "backwise_2026-11-25.json"


def test_a_record_tells_when_it_was_saved_and_with_which_numbers() -> None:
    loaded = read_back(contents(), catalogue_version="1.0.0-beta")
    assert wording.saved_on(loaded) == (
        "saved on 25 November 2026, 18:30, with version 1\\.0\\.0\\-beta of the numbers"
    )


def test_every_refusal_has_its_sentence() -> None:
    assert wording.REFUSED.keys() == set(Refusal)
    assert all(sentence.endswith(".") for sentence in wording.REFUSED.values())


def test_nothing_is_said_of_a_record_that_came_back_whole() -> None:
    assert wording.left_out(read_back(contents()), CATALOGUE) == []
