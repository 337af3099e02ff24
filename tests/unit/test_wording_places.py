"""Places in a plan or in answers are called as a person would call them, and many are counted."""

import pytest

from logic.problems import Expected, ExpectedKind, Problem
from logic.wording import places
from tests.unit.people import CATALOGUE


@pytest.mark.parametrize(
    ("field", "said"),
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
def test_a_place_is_called_as_a_person_would(field: str, said: str) -> None:
    assert places.place(field, CATALOGUE) == said


@pytest.mark.parametrize(
    ("field", "kind", "said"),
    [
        ("smoking", ExpectedKind.ONE_OF, "one of the answers offered"),
        ("actions[3].days", ExpectedKind.DAYS, "days of the week"),
        ("actions[3].days", ExpectedKind.LIST, "a list"),
        ("actions[3].action", ExpectedKind.ACTION_ID, "an action that is known here"),
        ("actions[3].action", ExpectedKind.ACTION_ONCE, "each action once"),
        ("foot_drop", ExpectedKind.YES_OR_NO, "yes or no"),
    ],
)
def test_what_was_expected_is_said_without_ids(field: str, kind: ExpectedKind, said: str) -> None:
    expected = Expected(kind=kind, choices=("mon", "tue"))
    told = places.worded(Problem(field=field, found="x", expected=expected), CATALOGUE)
    assert (told.field, told.found) == (places.place(field, CATALOGUE), "x")
    assert told.expected == said


def test_lines_are_told_once_and_counted_from_some_number_on() -> None:
    eleven = [f"line {number}" for number in range(11)]
    assert places.at_most(eleven * 2, "other", "others") == eleven
    assert places.at_most([*eleven, "12"], "other", "others")[9:] == ["line 9", "And 2 others."]
