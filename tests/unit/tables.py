"""Tables of made-up people, with what a person with a row's answers would be told."""

import math
import random
import re
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from logic.models.results import RiskProfile
from logic.responses import HEIGHT, PREGNANT, UNDER_16, WEIGHT, Responses
from logic.scoring import assess
from logic.warning_signs import WarningCheck, check_warning_signs, is_asked
from logic.wording.problems import worded
from tests.said import said
from tests.shipped import CATALOGUE

Row = dict[str, Any]
WHO = "who"
LEVELS = {factor.id: [level.id for level in factor.levels] for factor in CATALOGUE.factors}
STATEMENTS = [UNDER_16, PREGNANT, *CATALOGUE.safety.findings]
TEXTS = ["", "CURRENT", "\U0001f600", "x" * 500, "5", "nan", "true", "a\tb\nc", "declined ", "'"]
SEEN = {"abc": "a⟨TAB⟩b⟨LINE FEED⟩c"}
"""How a table shows a text in which a person's own message leaves letters out."""
OTHERS = [7, -1.5, True, 10**15]
MEASURED = {
    HEIGHT: ["170", "160.5", " 180 ", "00200", "99", "1e2", "1_70", "251"],
    WEIGHT: ["70", "64", "90.25", "116.0", "1" * 400, "-70"],
}
FIELDS = re.compile(r"(\w+): found “")
_TOLD: dict[str, Row] = {}
IMPACTS = [f"impact_{area}" for area in CATALOGUE.by_area]


def people(number: int, *, signs: bool = False, mixed: bool = False) -> list[Row]:
    """Return random rows with missing, declined, unknown and wrong values, the same each time.

    `mixed` rows hold numbers and truth values too, as a table without types can.
    """
    source = random.Random(number)
    good: dict[str, list[str]] = LEVELS | MEASURED
    if signs:
        good = good | {statement: [*["no"] * 80, "yes"] for statement in STATEMENTS}
    wrong: list[Any] = [*TEXTS, *OTHERS] if mixed else TEXTS
    rows = []
    for place in range(number):
        share = source.choice([0, 0.02, 0.1, 0.3])
        rows.append({WHO: f"person {place}"})
        for field, values in good.items():
            kinds: list[list[Any]] = [[None], ["declined"], ["unanswered"], wrong, values]
            weights = [share, share / 2, share / 4, share / 4, 1 - share]
            rows[-1][field] = source.choice(source.choices(kinds, weights)[0])
    return rows


def meant(field: str, value: Any) -> Any:
    """Return the id that a cell of `people` stands for, in another spelling than its own."""
    if value == "declined ":
        return "declined"
    if field in STATEMENTS and value in ("true", True):
        return "yes"
    return "current" if (field, value) == ("smoking", "CURRENT") else value


def expected(row: Mapping[str, Any]) -> Row:
    """Return what the product tells a person with these answers, named as a table's columns."""
    raw = {field: meant(field, value) for field, value in row.items() if field != WHO}
    responses = Responses.from_raw(raw, CATALOGUE)
    profile = assess(CATALOGUE, responses)
    check = check_warning_signs(CATALOGUE, responses)
    told: Row = {"score": profile.score}
    told |= {f"impact_{area.area}": area.impact for area in profile.areas}
    told["focus_1"] = profile.focus[0].area if profile.focus else None
    if UNDER_16 in row and not check.allows_result:
        told = dict.fromkeys(told)
    told["answered"] = profile.answered
    if UNDER_16 in row:
        told["urgency"] = urgency(check)
    found = (
        f"{problem.field}: found “{SEEN.get(problem.found, problem.found)}”, "
        f"expected {problem.expected}"
        for problem in (worded(said, one) for one in responses.problems)
    )
    why = [] if told["score"] is not None else [no_score(row, profile, check, responses)]
    told["problems"] = "; ".join([*why, *found])
    return told


def no_score(
    row: Mapping[str, Any], profile: RiskProfile, check: WarningCheck, responses: Responses
) -> str:
    """Return why a person has no score, as a row says it."""
    if UNDER_16 in row and check.stopped:
        return f"no score: a warning sign comes first ({check.urgency})"
    if UNDER_16 in row and check.under_16:
        return "no score: under 16"
    asked = {UNDER_16} if UNDER_16 in row else set()
    for group in CATALOGUE.safety.groups:
        if UNDER_16 in row and is_asked(group, responses):
            asked |= {finding.id for finding in group.findings}
    left = [field for field in row if field in asked and field not in responses.findings]
    if len(left) > 6:
        return f"no score: open in the warning-sign check: {len(left)} statements"
    if left:
        return f"no score: open in the warning-sign check: {', '.join(left)}"
    return f"no score: too few answers, {profile.answered} of 20, at least 10 are needed"


def urgency(check: WarningCheck) -> str:
    """Return the column's text for an outcome of the warning-sign check."""
    if check.stopped or (check.urgency != "none" and not check.under_16):
        return str(check.urgency)
    if check.under_16:
        return UNDER_16
    return "none" if check.complete else "unanswered"


def same(
    found: Sequence[Mapping[str, Any]], rows: Sequence[Row], *, numbers_written: bool = True
) -> None:
    """Assert that a scored table has these rows in order, each as its person would be told.

    A number in a column without a type is written by its engine, so that only the columns that
    have problems are compared.
    """
    assert [row[WHO] for row in found] == [row[WHO] for row in rows]
    for row, scores in zip(rows, found, strict=True):
        for name, told in _expected(row).items():
            value = _none_for_nan(scores[name])
            if isinstance(told, float):
                assert value == pytest.approx(told, rel=0, abs=1e-9), (name, row)
            elif name == "problems" and not numbers_written:
                assert FIELDS.findall(value) == FIELDS.findall(told), row
            else:
                assert value == told, (name, row)


def _expected(row: Row) -> Row:
    """Return what a person would be told; the same rows are compared for every engine."""
    key = repr(row)
    if key not in _TOLD:
        _TOLD[key] = expected(row)
    return _TOLD[key]


def _none_for_nan(value: Any) -> Any:
    return None if isinstance(value, float) and math.isnan(value) else value
