"""No input of any kind raises, and nothing of it vanishes without a word."""

from math import isnan
from typing import Any

from hypothesis import given

from logic.plain_text import cleaned
from logic.problems import LONGEST_SHOWN
from logic.responses import Responses
from logic.scoring import assess
from logic.warning_signs import check_warning_signs
from logic.wording import problems
from tests.properties.strategies import FIELDS, LEVELS, OPEN, any_table, anything, scalars
from tests.said import said
from tests.shipped import CATALOGUE


def go_through(raw: Any) -> Responses:
    """Take input through everything that the pages do with it."""
    responses = Responses.from_raw(raw, CATALOGUE)
    assess(CATALOGUE, responses)
    check_warning_signs(CATALOGUE, responses)
    return responses


@given(raw=any_table)
def test_a_table_of_anything_raises_nothing(raw: dict[Any, Any]) -> None:
    go_through(raw)


@given(raw=anything)
def test_what_is_no_table_raises_nothing(raw: Any) -> None:
    go_through(raw)


def is_accounted_for(responses: Responses, field: Any, value: Any) -> bool:
    """Return whether a known answer is open or was taken in."""
    if value in OPEN or (isinstance(value, float) and isnan(value)):
        return field in FIELDS
    taken = field in responses.findings or field in responses.measurements
    return taken or (field in LEVELS and responses.levels.get(field) == value)


@given(raw=any_table)
def test_every_answer_is_open_or_taken_in_or_listed(raw: dict[Any, Any]) -> None:
    responses = go_through(raw)
    rest = [field for field, value in raw.items() if not is_accounted_for(responses, field, value)]
    assert len(responses.problems) == len(rest)
    known = {field for field in rest if field in FIELDS}
    assert known <= {problem.field for problem in responses.problems}


@given(raw=any_table)
def test_only_known_ids_come_through(raw: dict[Any, Any]) -> None:
    responses = go_through(raw)
    assert all(level in LEVELS[id_] for id_, level in responses.levels.items())
    assert responses.declined <= LEVELS.keys()
    assert not responses.declined & responses.levels.keys()


@given(field=scalars, value=anything)
def test_a_problem_is_short_and_can_be_shown(field: Any, value: Any) -> None:
    for problem in go_through({field: value}).problems:
        for text in (problem.field, problems.found(said, problem.found)):
            assert len(text) <= LONGEST_SHOWN + 1
            assert cleaned(text) == text


@given(raw=any_table)
def test_wrong_answers_change_nothing_beside_right_ones(raw: dict[Any, Any]) -> None:
    right = {"smoking": "current", "sleep": "fair", "height_cm": 170}
    beside = {key: value for key, value in raw.items() if key not in [*LEVELS, "weight_kg"]}
    responses = go_through(beside | right)
    assert responses.levels == {"smoking": "current", "sleep": "fair"}
    assert responses.measurements == {"height_cm": 170}
