"""Age and pregnancy, and that the check and the score know nothing of each other."""

import pytest

from logic.warning_signs import check_warning_signs
from tests.unit.people import AT_WORST, CATALOGUE, WORKED_EXAMPLE, profile, read

NO_TO_ALL = dict.fromkeys(CATALOGUE.safety.findings, "no")


@pytest.mark.parametrize(("answer", "allowed"), [("yes", False), ("no", True), (None, False)])
def test_a_result_is_for_people_of_16_and_over_who_said_so(answer: str, allowed: bool) -> None:
    check = check_warning_signs(CATALOGUE, read(NO_TO_ALL | {"under_16": answer}))
    assert check.allows_result == allowed
    assert check.complete == (answer is not None)
    assert not check.stopped


@pytest.mark.parametrize(("answer", "noted"), [("yes", True), ("no", False), ("declined", False)])
def test_pregnancy_is_noted_and_stops_nothing(answer: str, noted: bool) -> None:
    answers = NO_TO_ALL | {"under_16": "no", "pregnant": answer}
    check = check_warning_signs(CATALOGUE, read(answers))
    assert check.pregnant == noted
    assert check.allows_result


@pytest.mark.parametrize("statement", ["under_16", "pregnant", *CATALOGUE.safety.findings])
@pytest.mark.parametrize("answer", ["yes", "no", "declined", "rubbish"])
def test_no_answer_of_the_check_changes_a_lifestyle_number(statement: str, answer: str) -> None:
    assert profile(WORKED_EXAMPLE | {statement: answer}) == profile(WORKED_EXAMPLE)


def test_all_signs_at_once_change_no_lifestyle_number() -> None:
    every = dict.fromkeys(["under_16", "pregnant", *CATALOGUE.safety.findings], "yes")
    assert profile(WORKED_EXAMPLE | every) == profile(WORKED_EXAMPLE)
    assert profile(every) == profile({})


def test_no_lifestyle_answer_changes_the_check() -> None:
    alone = check_warning_signs(CATALOGUE, read({"bladder_bowel": "yes"}))
    assert check_warning_signs(CATALOGUE, read(AT_WORST | {"bladder_bowel": "yes"})) == alone


def test_a_bladder_problem_alone_is_an_emergency_and_no_score() -> None:
    answers = {"bladder_bowel": "yes"}
    assert check_warning_signs(CATALOGUE, read(answers)).stopped
    assert profile(answers).score is None
