"""Sentences about the person's own record."""

from datetime import date
from typing import Any

import pytest

from logic.record.refusals import Refusal
from logic.wording import record as wording
from tests.said import said
from tests.unit.people import CATALOGUE
from tests.unit.records import contents, read_back

WALK = {"actions": [{"action": "build_up_walking"}]}


def test_the_file_is_named_after_the_day() -> None:
    assert wording.file_name(date(2026, 11, 25)) == "backwise_2026-11-25.json"


def test_a_record_tells_when_it_was_saved_and_with_which_numbers() -> None:
    loaded = read_back(contents(), catalogue_version="1.0.0-beta")
    assert wording.found(said, loaded) == (
        "This record was saved on 25 November 2026, 18:30, with version 1\\.0\\.0\\-beta of the "
        "numbers. It holds no answer yet."
    )


def test_every_refusal_has_its_sentence() -> None:
    assert wording.REFUSED.keys() | wording.REFUSED_AT.keys() == set(Refusal)


def test_nothing_is_said_of_a_record_that_came_back_whole() -> None:
    assert wording.left_out(said, read_back(contents()), CATALOGUE) == []


@pytest.mark.parametrize(
    ("raw", "plan", "expected"),
    [
        ({}, {}, "no answer yet"),
        ({"smoking": "never"}, {}, "1 answer"),
        ({"smoking": "never", "sleep": "declined"}, {}, "2 answers"),
        ({"weight_kg": 70}, {}, "height and weight"),
        ({"height_cm": 170, "weight_kg": 70}, {}, "1 answer and height and weight"),
        ({}, {"willingness": {"sleep": 3}}, "how willing you are"),
        ({}, WALK | {"willingness": {"sleep": 3}}, "a plan with 1 action"),
        (
            {"smoking": "never", "under_16": "no"},
            WALK,
            "1 answer, a plan with 1 action and a safety check",
        ),
    ],
)
def test_what_a_record_holds_is_counted(
    raw: dict[str, Any], plan: dict[str, Any], expected: str
) -> None:
    loaded = read_back(contents(raw, plan))
    assert wording.held(said, loaded.contents) == expected
    assert wording.found(said, loaded).endswith(f"It holds {expected}.")


def test_what_cannot_be_saved_is_named() -> None:
    held = contents({"height_cm": 17, "smoking": "on_sundays"})
    smoking, height = sorted(
        wording.unsaved(said, held.responses.problems, CATALOGUE), reverse=True
    )
    assert smoking.startswith("Smoking: “on\\_sundays” could not be used")
    assert height.startswith("Height \\(cm\\): “17” could not be used")
