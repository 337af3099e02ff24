"""Reads a record file: the one door for files that people bring along."""

import json
from datetime import date, datetime
from typing import Any

from pydantic import ValidationError

from logic.models import Catalogue, Record, RetiredKind
from logic.plan import Plan
from logic.record import moments
from logic.record.contents import Contents, KeptUp, Preferences
from logic.record.file import RecordFile, SavedPlan, SavedResult
from logic.record.json_reader import read_object
from logic.record.migrations import migrate
from logic.record.refusals import Refusal, RefusedFileError
from logic.record.retired_ids import Ids, Remark
from logic.responses import PREGNANT, UNDER_16, Problem, Responses, shown

EXPECTED = moments.EXPECTED | {
    "missing": "an entry",
    "extra_forbidden": "no entry of this name",
    "string_type": "text",
    "string_too_short": "a name",
    "string_too_long": "at most {max_length} characters",
    "string_pattern_mismatch": "text of the form {pattern}",
    "float_type": "a number",
    "int_type": "a whole number",
    "greater_than": "a number above {gt:g}",
    "greater_than_equal": "a number of {ge:g} or more",
    "less_than_equal": "a number up to {le:g}",
    "dict_type": "a table",
    "too_long": "at most {max_length} entries",
    "model_type": "a table",
    "tuple_type": "a list",
    "date_type": moments.DAY,
    "date_parsing": moments.DAY,
    "datetime_type": moments.MOMENT,
    "datetime_parsing": moments.MOMENT,
    "timezone_aware": moments.MOMENT,
    "literal_error": "{expected}",
    "enum": "{expected}",
}
"""What is expected, by the type of pydantic's error."""
KEY = "[key]"
"""How pydantic names the place of a key."""


class Loaded(Record):
    """A record as it was read.

    `steps` names the migrations that the file went through, `remarks` the ids that the catalogue
    does not have, `problems` what could not be used, each once. `result` is what was worked out
    when the record was saved, with the catalogue of that time.
    """

    saved_at: datetime
    time_zone: str | None
    catalogue_version: str
    contents: Contents
    result: SavedResult | None
    steps: tuple[str, ...]
    remarks: tuple[Remark, ...]
    problems: tuple[Problem, ...]

    @property
    def saved_on(self) -> date:
        """The day on which it was saved, where the person was."""
        return self.saved_at.date()

    def is_complete(self) -> bool:
        """Return whether everything in the file could be used as it stood."""
        return not self.remarks and not self.problems

    def check_holds_on(self, today: date) -> bool:
        """Return whether its answers about warning signs hold: on the day they were saved only."""
        return self.saved_on == today


def load(data: bytes, catalogue: Catalogue) -> Loaded:
    """Read a record file; what it holds but the catalogue does not know is listed, never lost.

    Raises:
        RefusedFileError: for a file that is no record, is damaged, or is of a newer version.
    """
    migrated = migrate(read_object(data))
    file = _checked(migrated.raw)
    ids = Ids(catalogue)
    responses = Responses.from_raw(_raw_responses(file, ids), catalogue)
    plan = Plan.from_raw(_raw_plan(file.plan, ids), catalogue, today=file.saved_at.date())
    contents = Contents(
        responses=responses.model_copy(update={"problems": ()}),
        plan=plan.model_copy(update={"problems": ()}),
        kept=_kept(file.kept, ids),
        preferences=Preferences(
            region=_region(file.region, ids), units=file.units, calendar=file.calendar
        ),
    )
    return Loaded(
        saved_at=file.saved_at,
        time_zone=file.time_zone,
        catalogue_version=file.catalogue_version,
        contents=contents,
        result=file.result,
        steps=migrated.steps,
        remarks=tuple(ids.remarks),
        problems=tuple(dict.fromkeys((*responses.problems, *plan.problems))),
    )


def _checked(raw: dict[str, Any]) -> RecordFile:
    """Return a file whose shape is right."""
    try:
        # As JSON and strictly, so that a text is no number and a number no date.
        text = json.dumps(raw, ensure_ascii=False).encode()
        file = RecordFile.model_validate_json(text, strict=True)
    except UnicodeEncodeError as error:
        found, expected = "half of a character", "whole characters"
        raise RefusedFileError(Refusal.NOT_TEXT, "file", found, expected) from error
    except ValidationError as error:
        detail = error.errors()[0]
        field = ".".join(str(part) for part in detail["loc"] if part != KEY)
        found = "nothing" if detail["type"] == "missing" else detail["input"]
        wanted = EXPECTED.get(detail["type"], detail["msg"])
        expected = wanted.format(**detail.get("ctx", {}))
        raise RefusedFileError(Refusal.DAMAGED, shown(field), found, expected) from error
    if not moments.EARLIEST <= file.saved_at.year <= moments.LATEST:
        expected = f"a moment from {moments.EARLIEST} to {moments.LATEST}"
        found = file.saved_at.date().isoformat()
        raise RefusedFileError(Refusal.DAMAGED, "saved_at", found, expected)
    return file


def _raw_responses(file: RecordFile, ids: Ids) -> dict[str, Any]:
    """Return the answers as raw ones, with today's ids."""
    raw: dict[str, Any] = {str(field): value for field, value in file.measurements.items()}
    taken = set(file.answers)
    for old, level in file.answers.items():
        id_ = ids.current(RetiredKind.FACTOR, old, taken)
        if id_ is not None:
            raw[id_] = ids.level(id_, level)
            taken.add(id_)
    for old, word in file.safety_check.items():
        if old in (UNDER_16, PREGNANT):
            raw[old] = word
        elif id_ := ids.current(RetiredKind.STATEMENT, old, set(file.safety_check) | raw.keys()):
            raw[id_] = word
    return raw


def _raw_plan(plan: SavedPlan, ids: Ids) -> dict[str, Any]:
    """Return the plan as a raw one, with today's ids."""
    taken = {planned.action for planned in plan.actions}
    actions = []
    for planned in plan.actions:
        id_ = ids.current(RetiredKind.ACTION, planned.action, taken)
        if id_ is not None:
            taken.add(id_)
            actions.append(planned.model_dump() | {"action": id_})
    willingness: dict[str, int] = {}
    for area, number in plan.willingness.items():
        id_ = ids.current(RetiredKind.AREA, area, plan.willingness.keys() | willingness.keys())
        if id_ is not None:
            willingness[id_] = number
    return {"starts_on": plan.starts_on.isoformat(), "actions": actions, "willingness": willingness}


def _kept(kept: dict[str, KeptUp], ids: Ids) -> dict[str, KeptUp]:
    found: dict[str, KeptUp] = {}
    for action, said in kept.items():
        id_ = ids.current(RetiredKind.ACTION, action, kept.keys() | found.keys())
        if id_ is not None:
            found[id_] = said
    return found


def _region(region: str | None, ids: Ids) -> str | None:
    return region and ids.current(RetiredKind.REGION, region, set())
