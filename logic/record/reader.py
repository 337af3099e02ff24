"""Reads a record file: the one door for files that people bring along."""

import json
import re
from datetime import date, datetime
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.models.retired import RetiredKind
from logic.plan import Plan
from logic.problems import Expected, ExpectedKind, Found, FoundKind, Problem, shown
from logic.record import moments
from logic.record.contents import Contents, KeptUp, Preferences
from logic.record.file import RecordFile, SavedPlan, SavedResult
from logic.record.json_reader import read_object
from logic.record.migrations import migrate
from logic.record.refusals import Refusal, RefusedFileError
from logic.record.retired_ids import Ids, Remark
from logic.responses import PREGNANT, UNDER_16, Responses

KINDS = {
    "missing": ExpectedKind.ENTRY,
    "extra_forbidden": ExpectedKind.NO_ENTRY,
    "string_type": ExpectedKind.TEXT,
    "string_too_short": ExpectedKind.NAME,
    "string_too_long": ExpectedKind.CHARACTERS_AT_MOST,
    "string_pattern_mismatch": ExpectedKind.PATTERN,
    "float_type": ExpectedKind.NUMBER,
    "int_type": ExpectedKind.WHOLE_NUMBER,
    "greater_than": ExpectedKind.NUMBER_ABOVE,
    "greater_than_equal": ExpectedKind.NUMBER_AT_LEAST,
    "less_than_equal": ExpectedKind.NUMBER_AT_MOST,
    "dict_type": ExpectedKind.TABLE,
    "too_long": ExpectedKind.ENTRIES_AT_MOST,
    "model_type": ExpectedKind.TABLE,
    "tuple_type": ExpectedKind.LIST,
    "date_type": ExpectedKind.DAY,
    "date_parsing": ExpectedKind.DAY,
    "datetime_type": ExpectedKind.MOMENT,
    "datetime_parsing": ExpectedKind.MOMENT,
    "timezone_aware": ExpectedKind.MOMENT,
    "literal_error": ExpectedKind.VALUE_OF,
    "enum": ExpectedKind.VALUE_OF,
}
"""What is expected, by the type of pydantic's error."""
CHOICE = re.compile("'([^']*)'")
"""Finds each value in pydantic's text that lists the allowed ones."""
KEY = "[key]"
"""How pydantic marks a fault in a key, not in its value."""


class Loaded(Frozen):
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
        kept_up=_kept_up(file.kept, ids),
        preferences=_preferences(file, ids),
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
        # Strictly, so that "1" is not taken as a number nor a number as a date.
        text = json.dumps(raw, ensure_ascii=False).encode()
        file = RecordFile.model_validate_json(text, strict=True)
    except UnicodeEncodeError as error:
        found = Found(kind=FoundKind.HALF_CHARACTER)
        whole = Expected(kind=ExpectedKind.WHOLE_CHARACTERS)
        raise RefusedFileError(Refusal.NOT_TEXT, "file", found, whole) from error
    except ValidationError as error:
        raise _damaged(error.errors()[0]) from error
    if not moments.EARLIEST <= file.saved_at.year <= moments.LATEST:
        kind, day = ExpectedKind.MOMENT_BETWEEN, file.saved_at.date().isoformat()
        expected = Expected(kind=kind, low=moments.EARLIEST, high=moments.LATEST)
        raise RefusedFileError(Refusal.DAMAGED, "saved_at", day, expected)
    return file


def _damaged(detail: ErrorDetails) -> RefusedFileError:
    """Return what pydantic found first as a refusal."""
    field = ".".join(str(part) for part in detail["loc"] if part != KEY)
    found = Found(kind=FoundKind.NOTHING) if detail["type"] == "missing" else detail["input"]
    return RefusedFileError(Refusal.DAMAGED, shown(field), found, _expected(detail))


def _expected(detail: ErrorDetails) -> Expected:
    """Return what pydantic expected, as a kind with its arguments."""
    if detail["type"] in moments.EXPECTED:
        return moments.EXPECTED[detail["type"]]
    given = detail.get("ctx", {})
    return Expected(
        kind=KINDS.get(detail["type"], ExpectedKind.OTHER),
        choices=tuple(CHOICE.findall(given.get("expected", ""))),
        low=given.get("gt", given.get("ge")),
        high=given.get("le"),
        most=given.get("max_length"),
        text=given.get("pattern"),
    )


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


def _kept_up(said_of: dict[str, KeptUp], ids: Ids) -> dict[str, KeptUp]:
    found: dict[str, KeptUp] = {}
    for action, said in said_of.items():
        id_ = ids.current(RetiredKind.ACTION, action, said_of.keys() | found.keys())
        if id_ is not None:
            found[id_] = said
    return found


def _preferences(file: RecordFile, ids: Ids) -> Preferences:
    return Preferences(
        language=file.language,
        region=file.region and ids.current(RetiredKind.REGION, file.region, set()),
        units=file.units,
        calendar=file.calendar,
    )
