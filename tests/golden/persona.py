"""Personas on file: who they are, what they answer and the whole result expected for it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from logic.catalogue import load_catalogue
from logic.models.catalogue import Catalogue
from logic.responses import Responses
from logic.scoring import assess
from logic.uncertainty import rank
from logic.warning_signs import check_warning_signs
from logic.what_if import smallest_set

FOLDER = Path(__file__).parent / "personas"
DIGITS = 9
# Draws may differ in the last digits from one build of numpy to another.
DRAWN_DIGITS = 6
TABLES = ("areas", "ranks")


@dataclass(frozen=True)
class Persona:
    """One person on file; `expected` is in the form that `result` returns."""

    name: str
    who: str
    answers: dict[str, Any]
    expected: dict[str, Any]


def load(file: Path) -> Persona:
    """Read a persona; `expected` is empty in a file that was never written."""
    fields = tomllib.loads(file.read_text(encoding="utf-8"))
    return Persona(file.stem, fields["who"], fields["answers"], fields.get("expected", {}))


def personas() -> list[Persona]:
    """Return every persona on file by name."""
    return [load(file) for file in sorted(FOLDER.glob("*.toml"))]


def result(answers: dict[str, Any]) -> dict[str, Any]:
    """Return a whole result in plain values, numbers to nine digits, what is None left out."""
    catalogue = load_catalogue()
    responses = Responses.from_raw(answers, catalogue)
    profile = assess(catalogue, responses)
    found = {
        "urgency": check_warning_signs(catalogue, responses).urgency.value,
        "score": None if profile.score is None else round(profile.score, DIGITS),
        "score_low": round(profile.score_low, DIGITS),
        "score_high": round(profile.score_high, DIGITS),
        "tips_followed": profile.tips_followed,
        "most_informative": profile.most_informative,
        "unanswered": list(profile.unanswered),
        "areas": [
            {"area": a.area, "impact": round(a.impact, DIGITS), "gap": round(a.gap, DIGITS)}
            for a in profile.areas
        ],
        "ranks": ranks(catalogue, responses),
        "halve": halve(catalogue, responses, profile.score),
    }
    return {key: value for key, value in found.items() if value is not None}


def ranks(catalogue: Catalogue, responses: Responses) -> list[dict[str, Any]]:
    """Return how sure the place of each area in focus is; the others have nothing to rank."""
    return [
        {
            "area": area.area,
            "low": round(area.low, DRAWN_DIGITS),
            "high": round(area.high, DRAWN_DIGITS),
            "top_three": round(area.top_three, DRAWN_DIGITS),
            "tied_with": list(area.tied_with),
        }
        for area in rank(catalogue, responses).areas
        if area.high > 0
    ]


def halve(catalogue: Catalogue, responses: Responses, score: float | None) -> dict[str, Any] | None:
    """Return the fewest changes that halve a score, or None where none do."""
    change_set = None if score is None else smallest_set(catalogue, responses, score / 2)
    if change_set is None:
        return None
    changes = [f"{change.factor}: {change.after}" for change in change_set.changes]
    return {"changes": changes, "score": round(change_set.score, DIGITS)}


def differences(expected: dict[str, Any], found: dict[str, Any]) -> list[str]:
    """Return what differs, a line each; tables of areas are compared place by place."""
    lines = [
        f"{key}: expected {expected.get(key)!r}, found {found.get(key)!r}"
        for key in sorted(expected.keys() | found.keys())
        if key not in TABLES and expected.get(key) != found.get(key)
    ]
    for key in TABLES:
        old, new = expected.get(key, []), found.get(key, [])
        if len(old) != len(new):
            lines.append(f"{key}: expected {len(old)}, found {len(new)}")
        lines += [
            f"{key}, place {place}: expected {one}, found {other}"
            for place, (one, other) in enumerate(zip(old, new, strict=False), start=1)
            if one != other
        ]
    return lines
