"""What a place in a person's answers or plan is called, and what was expected there."""

import re
from collections.abc import Callable, Mapping, Sequence

from logic.models.catalogue import Catalogue
from logic.problems import ExpectedKind, Problem
from logic.responses import HEIGHT, PREGNANT, UNDER_16, WEIGHT
from logic.texts import MessageName, Texts
from logic.wording import problems
from logic.wording.problems import Worded

MOST_LISTED = 10
FIELDS: Mapping[str, MessageName] = {
    HEIGHT: "places-height",
    WEIGHT: "places-weight",
    UNDER_16: "places-under-16",
    PREGNANT: "places-pregnant",
    "plan": "places-plan",
    "actions": "places-actions",
    "willingness": "places-willingness",
    "starts_on": "places-starts-on",
}
PARTS: Mapping[str, Callable[[Texts, str], str]] = {
    "action": lambda texts, which: texts("places-action", which=which),
    "days": lambda texts, which: texts("places-action-days", which=which),
    "at": lambda texts, which: texts("places-action-at", which=which),
    "words": lambda texts, which: texts("places-action-words", which=which),
}
OF_ACTION = re.compile(r"actions\[(\d+)\]\.(action|days|at|words)")
OF_AREA = re.compile(r"willingness\.(\w+)")
WITHOUT_IDS: Mapping[ExpectedKind, MessageName] = {
    ExpectedKind.ACTION_ID: "places-expected-action",
    ExpectedKind.DAYS: "places-expected-days",
}
"""What is expected, where its own phrase speaks of ids."""


def place(texts: Texts, field: str, catalogue: Catalogue) -> str:
    """Return what a problem's field is called: "The words of the first action"."""
    if field in catalogue.by_factor:
        return catalogue.by_factor[field].short
    if field in catalogue.safety.findings:
        return catalogue.safety.findings[field].text
    if part := OF_ACTION.fullmatch(field):
        return PARTS[part[2]](texts, _which(texts, int(part[1]) + 1))
    area = OF_AREA.fullmatch(field)
    if area and area[1] in catalogue.by_area:
        return texts("places-willing", area=catalogue.by_area[area[1]].title)
    return texts(FIELDS[field]) if field in FIELDS else field


def _which(texts: Texts, number: int) -> str:
    """Return which one of several is meant: "first", "11th"."""
    return texts("places-which", number=number, ordinal=texts.ordinal(number))


def worded(texts: Texts, problem: Problem, catalogue: Catalogue) -> Worded:
    """Return a problem in words for somebody who knows no ids."""
    return Worded(
        field=place(texts, problem.field, catalogue),
        found=problems.found(texts, problem.found),
        expected=_expected(texts, problem, catalogue),
    )


def _expected(texts: Texts, problem: Problem, catalogue: Catalogue) -> str:
    if problem.field in catalogue.by_factor:
        return texts("places-expected-answer")
    without_ids = WITHOUT_IDS.get(problem.expected.kind)
    return texts(without_ids) if without_ids else problems.expected(texts, problem.expected)


def names_at_most(texts: Texts, lines: Sequence[str]) -> list[str]:
    """Return lines about names, each once; beyond a limit only how many more there are."""
    return _at_most(lines, lambda rest: texts("places-other-names", count=rest))


def values_at_most(texts: Texts, lines: Sequence[str]) -> list[str]:
    """Return lines about values, each once; beyond a limit only how many more there are."""
    return _at_most(lines, lambda rest: texts("places-other-values", count=rest))


def _at_most(lines: Sequence[str], others: Callable[[int], str]) -> list[str]:
    each = list(dict.fromkeys(lines))
    rest = len(each) - MOST_LISTED
    return each if rest <= 1 else [*each[:MOST_LISTED], others(rest)]
