"""Places in a plan or in answers are called as a person would call them, and many are counted."""

import pytest

from logic.responses import Problem
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
    ("field", "wanted", "said"),
    [
        ("smoking", "one of: never, former, current, declined", "one of the answers offered"),
        ("actions[3].days", "days among: mon, tue", "days of the week"),
        ("actions[3].days", "a list", "a list"),
        ("actions[3].action", "the id of an action of the catalogue", places.KNOWN_ACTION),
        ("actions[3].action", "each action once", "each action once"),
        ("foot_drop", "yes or no", "yes or no"),
    ],
)
def test_what_was_expected_is_said_without_ids(field: str, wanted: str, said: str) -> None:
    problem = Problem(field=field, found="x", expected=wanted)
    assert places.expected(problem, CATALOGUE) == said


def test_lines_are_told_once_and_counted_from_some_number_on() -> None:
    eleven = [f"line {number}" for number in range(11)]
    assert places.at_most(eleven * 2, "other", "others") == eleven
    assert places.at_most([*eleven, "12"], "other", "others")[9:] == ["line 9", "And 2 others."]
