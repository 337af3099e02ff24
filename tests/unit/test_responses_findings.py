"""Answers to the safety check: yes, no, or open."""

import pytest

from logic.problems import Expected, ExpectedKind, Problem
from logic.responses import Responses
from tests.unit.people import CATALOGUE, read

YES_OR_NO = Expected(kind=ExpectedKind.YES_OR_NO)
STATEMENTS = ["under_16", "pregnant", *CATALOGUE.safety.findings]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_statement_takes_yes_and_no(statement: str) -> None:
    assert read({statement: "yes"}) == Responses(findings={statement: True})
    assert read({statement: "no"}) == Responses(findings={statement: False})


@pytest.mark.parametrize("nothing", [None, "unanswered", "declined", float("nan")])
def test_an_open_statement_is_neither_yes_nor_no(nothing: object) -> None:
    assert read({"bladder_bowel": nothing}) == Responses()


@pytest.mark.parametrize("wrong", ["Yes", "true", True, 1, 0, [], "maybe"])
def test_anything_else_is_listed_and_counts_as_open(wrong: object) -> None:
    responses = read({"bladder_bowel": wrong, "weight_loss": "no"})
    assert responses.findings == {"weight_loss": False}
    assert [(p.field, p.expected) for p in responses.problems] == [("bladder_bowel", YES_OR_NO)]


def test_what_was_found_is_shown() -> None:
    assert read({"pregnant": "perhaps"}).problems == (
        Problem(field="pregnant", found="perhaps", expected=YES_OR_NO),
    )
