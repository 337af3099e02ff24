"""What a place in a person's answers or plan is called, and what was expected there."""

import re

from logic.models import Catalogue
from logic.responses import HEIGHT, PREGNANT, UNDER_16, WEIGHT, Problem
from logic.wording.common import counted

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
KNOWN_ACTION, DAYS = "an action that is known here", "days of the week"


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


def expected(problem: Problem, catalogue: Catalogue) -> str:
    """Return what was expected at a problem's field, without ids."""
    if problem.field in catalogue.by_factor:
        return ANSWER
    part = OF_ACTION.fullmatch(problem.field)
    if part and part[2] == "days" and problem.expected.startswith("days"):
        return DAYS
    if part and part[2] == "action" and problem.expected.startswith("the id"):
        return KNOWN_ACTION
    return problem.expected


def at_most(lines: list[str], one: str, many: str) -> list[str]:
    """Return lines, each once, and from some number on how many others there are."""
    each = list(dict.fromkeys(lines))
    rest = len(each) - MOST_LISTED
    if rest <= 1:
        return each
    return [*each[:MOST_LISTED], f"And {counted(rest, one, many)}."]
