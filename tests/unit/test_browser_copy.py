"""What a browser kept is outside input: its shape is checked, and nothing raises."""

import json

import pytest

from logic.browser_copy import LARGEST_TEXT, BrowserCopy
from logic.problems import Expected, ExpectedKind, Problem

RIGHT = {"record": "{}", "steps": {"questionnaire": 3}}


def read(**changed: object) -> BrowserCopy | Problem:
    return BrowserCopy.read(json.dumps(RIGHT | changed))


def test_a_right_copy_is_read_whole() -> None:
    copy = read()
    assert isinstance(copy, BrowserCopy)
    assert copy.model_dump(exclude={"waiting"}) == RIGHT


@pytest.mark.parametrize(
    "waiting",
    [
        {"answer-smoking": 2, "answer-height_cm": None},
        {"answer-smoking": [1]},
        {},
        [],
        "x",
        7,
        None,
    ],
)
def test_what_waited_in_a_copy_of_an_earlier_version_makes_no_difference(waiting: object) -> None:
    copy = read(waiting=waiting)
    assert isinstance(copy, BrowserCopy)
    assert copy.model_dump(exclude={"waiting"}) == RIGHT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "no JSON",
        json.dumps(RIGHT)[:-1],
        "[" * 100_000,
        "\ud800",
        "x" * (LARGEST_TEXT + 1),
        None,
        7,
        {"record": "{}"},
    ],
)
def test_what_is_no_copy_is_named(text: object) -> None:
    found = BrowserCopy.read(text)
    assert isinstance(found, Problem)
    assert found.expected == Expected(kind=ExpectedKind.BROWSER_COPY)


@pytest.mark.parametrize(
    "changed",
    [
        {"record": None},
        {"record": {}},
        {"steps": []},
        {"steps": {"questionnaire": -1}},
        {"steps": {"questionnaire": 101}},
        {"steps": {"questionnaire": "3"}},
        {"steps": {"questionnaire": True}},
        {"steps": {"x" * 81: 1}},
        {"more": 1},
    ],
)
def test_a_copy_of_another_shape_is_named(changed: dict[str, object]) -> None:
    assert isinstance(read(**changed), Problem)
