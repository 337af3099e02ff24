"""The comparison with a survey as a text to read, and as the catalogue's `survey.toml`."""

import json
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from logic.models.survey import Discrimination, Survey

HEADER = (
    "# Written by tools/check_survey.py --write: change the tool, not this file.\n"
    "# The field guide, README.md, says what the keys mean.\n"
)
WIDEST_NAME = 20


def report(survey: Survey) -> str:
    """Return what the tool prints; `docs/methods.md` quotes it."""
    told = survey.provenance
    left_out = survey.read - survey.scored
    lines = [
        f"{told.name}, {told.years}, {told.people}.",
        f"{survey.read:,} people read, {told.sample}.",
        f"{survey.scored:,} answered at least {survey.smallest_answered} of the "
        f"{len(survey.factors)} factors and are scored; {left_out:,} did not and are left out.",
        f"Pain: {told.outcome}.",
        "",
        *_curves(survey),
        "",
        *_shares(survey),
    ]
    return "\n".join(lines)


def _curves(survey: Survey) -> list[str]:
    named = {f"all {len(survey.factors)} factors": survey.all_factors} | survey.alone
    return [
        f"{'area under the curve':<{WIDEST_NAME}}  area   95 % interval   people",
        *(_curve(name, found) for name, found in named.items()),
    ]


def _curve(name: str, found: Discrimination) -> str:
    return (
        f"{name:<{WIDEST_NAME}}  {found.area.value:.3f}  {found.area.ci_low:.3f} to "
        f"{found.area.ci_high:.3f}  {found.n:>6,}"
    )


def _shares(survey: Survey) -> list[str]:
    return [
        "fifth  highest score  with pain  95 % interval     people  of the population",
        *(
            f"{fifth.number}      {fifth.highest:>13.2f}  {fifth.pain.value:>9.1%}  "
            f"{f'{fifth.pain.ci_low:.1%} to {fifth.pain.ci_high:.1%}':<16}  {fifth.n:>6,}  "
            f"{fifth.people:>17.1%}"
            for fifth in survey.fifths
        ),
    ]


def same(one: Survey, other: Survey | None) -> bool:
    """Return whether two comparisons agree; a date or version says nothing of the numbers."""
    return other is not None and _undated(one) == _undated(other)


def _undated(survey: Survey) -> Survey:
    undated = {"made_on": date.min, "catalogue_version": "any"}
    return survey.model_copy(update={"provenance": survey.provenance.model_copy(update=undated)})


def saved(file: Path) -> Survey | None:
    """Return the comparison that a file holds, None where it holds none that is well formed."""
    try:
        return Survey.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (FileNotFoundError, tomllib.TOMLDecodeError, UnicodeDecodeError, ValidationError):
        return None


def write(survey: Survey, file: Path) -> None:
    """Replace `survey.toml` in one step, so that nobody ever reads half of it."""
    draft = file.with_name(f".{file.name}.new")
    draft.write_text(as_toml(survey), encoding="utf-8")
    draft.replace(file)


def as_toml(survey: Survey) -> str:
    """Return the comparison as a file of the catalogue."""
    fields = survey.model_dump(exclude_none=True)
    plain = {key: value for key, value in fields.items() if not isinstance(value, dict | tuple)}
    parts = [HEADER + _lines(plain)]
    tables = ("provenance", "all_factors", "alone")
    parts += [f"[{key}]\n{_lines(fields[key])}" for key in tables]
    for key in ("fifths", "scored_with"):
        parts += [f"[[{key}]]\n{_lines(entry)}" for entry in fields[key]]
    return "\n".join(parts)


def _lines(fields: Mapping[str, Any]) -> str:
    return "".join(f"{key} = {_value(value)}\n" for key, value in fields.items())


def _value(value: Any) -> str:
    """Return a value as TOML writes it."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False)
