"""Places in a plan or in answers are called as a person would call them, and many are counted."""

import pytest

from logic.problems import Expected, ExpectedKind, Problem
from logic.wording import places
from tests.said import said
from tests.unit.people import CATALOGUE


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("actions[0].words", "The words of the first action"),
        ("actions[9].days", "The days of the tenth action"),
        ("actions[10].at", "The time of the 11th action"),
        ("actions[11].action", "The 12th action"),
        ("actions[20].action", "The 21st action"),
        ("actions[21].action", "The 22nd action"),
        ("actions[22].action", "The 23rd action"),
        ("actions[110].action", "The 111th action"),
        ("actions[0].colour", "actions[0].colour"),
        ("willingness.sleep", "How willing you are, Sleep"),
        ("willingness.wings", "willingness.wings"),
        ("starts_on", "The day to start on"),
        ("height_cm", "Height (cm)"),
        ("smoking", "Smoking"),
        ("foot_drop", CATALOGUE.safety.findings["foot_drop"].text),
        ("pregnant", "Being pregnant"),
    ],
)
def test_a_place_is_called_as_a_person_would(field: str, expected: str) -> None:
    assert places.place(said, field, CATALOGUE) == expected


@pytest.mark.parametrize(
    ("field", "kind", "phrase"),
    [
        ("smoking", ExpectedKind.ONE_OF, "one of the answers offered"),
        ("actions[3].days", ExpectedKind.DAYS, "days of the week"),
        ("actions[3].days", ExpectedKind.LIST, "a list"),
        ("actions[3].action", ExpectedKind.ACTION_ID, "an action that is known here"),
        ("actions[3].action", ExpectedKind.ACTION_ONCE, "each action once"),
        ("foot_drop", ExpectedKind.YES_OR_NO, "yes or no"),
    ],
)
def test_what_was_expected_is_said_without_ids(field: str, kind: ExpectedKind, phrase: str) -> None:
    expected = Expected(kind=kind, choices=("mon", "tue"))
    told = places.worded(said, Problem(field=field, found="x", expected=expected), CATALOGUE)
    assert (told.field, told.found) == (places.place(said, field, CATALOGUE), "x")
    assert told.expected == phrase


def test_lines_are_told_once_and_counted_from_some_number_on() -> None:
    eleven = [f"line {number}" for number in range(11)]
    rest = "And 2 other names that are not known here."
    assert places.names_at_most(said, eleven * 2) == eleven
    assert places.names_at_most(said, [*eleven, "12"])[9:] == ["line 9", rest]
    rest = "And 3 other values that could not be used."
    assert places.values_at_most(said, [*eleven, "12", "13"])[9:] == ["line 9", rest]
