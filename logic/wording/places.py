"""What a place in a person's answers or plan is called, and what was expected there."""

import re

from logic.models import Catalogue
from logic.problems import ExpectedKind, Problem
from logic.responses import HEIGHT, PREGNANT, UNDER_16, WEIGHT
from logic.wording import problems
from logic.wording.common import counted
from logic.wording.problems import Worded

MOST_LISTED = 10
FIELDS = {
    HEIGHT: "Height (cm)",
    WEIGHT: "Weight (kg)",
    UNDER_16: "Being under 16",
    PREGNANT: "Being pregnant",
    "plan": "The plan",
    "actions": "The actions of the plan",
    "willingness": "How willing you are",
    "starts_on": "The day to start on",
}
PARTS = {
    "action": "The {which} action",
    "days": "The days of the {which} action",
    "at": "The time of the {which} action",
    "words": "The words of the {which} action",
}
WILLING = "How willing you are, {area}"
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
OF_ACTION = re.compile(r"actions\[(\d+)\]\.(action|days|at|words)")
OF_AREA = re.compile(r"willingness\.(\w+)")
ANSWER = "one of the answers offered"
OTHER_NAMES = ("other name that is not known here", "other names that are not known here")
OTHER_VALUES = ("other value that could not be used", "other values that could not be used")
WITHOUT_IDS = {
    ExpectedKind.ACTION_ID: "an action that is known here",
    ExpectedKind.DAYS: "days of the week",
}
"""What is expected, where its own phrase speaks of ids."""


def place(field: str, catalogue: Catalogue) -> str:
    """Return what a problem's field is called: "The words of the first action"."""
    if field in catalogue.by_factor:
        return catalogue.by_factor[field].short
    if field in catalogue.safety.findings:
        return catalogue.safety.findings[field].text
    if part := OF_ACTION.fullmatch(field):
        return PARTS[part[2]].format(which=_which(int(part[1])))
    area = OF_AREA.fullmatch(field)
    if area and area[1] in catalogue.by_area:
        return WILLING.format(area=catalogue.by_area[area[1]].title)
    return FIELDS.get(field, field)


def _which(number: int) -> str:
    """Return which one of several is meant, counted from 0: "first", "11th"."""
    if number < len(ORDINALS):
        return ORDINALS[number]
    count = number + 1
    ending = "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10)
    return f"{count}{ending or 'th'}"


def worded(problem: Problem, catalogue: Catalogue) -> Worded:
    """Return a problem in words for somebody who knows no ids."""
    told = problems.worded(problem)
    without_ids = WITHOUT_IDS.get(problem.expected.kind, told.expected)
    return Worded(
        field=place(problem.field, catalogue),
        found=told.found,
        expected=ANSWER if problem.field in catalogue.by_factor else without_ids,
    )


def at_most(lines: list[str], one: str, many: str) -> list[str]:
    """Return lines, each once, and from some number on how many others there are."""
    each = list(dict.fromkeys(lines))
    rest = len(each) - MOST_LISTED
    if rest <= 1:
        return each
    return [*each[:MOST_LISTED], f"And {counted(rest, one, many)}."]
