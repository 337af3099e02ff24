"""The dates and moments that a record can hold: what every calendar and every reader takes."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BeforeValidator
from pydantic_core import PydanticCustomError

from logic.problems import Expected, ExpectedKind

EARLIEST, LATEST = 2020, 2199
"""The years in which a record can have been saved; its other days may be a year off these."""
FIRST_YEAR, LAST_YEAR = EARLIEST - 1, LATEST + 1
FARTHEST_HOURS = 14
FARTHEST = timedelta(hours=FARTHEST_HOURS)
"""The farthest that clocks are from UTC anywhere; FHIR and many programs take no more."""
WRITTEN_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})"
)
WRITTEN_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
EXPECTED = {
    "written_moment": Expected(kind=ExpectedKind.MOMENT),
    "written_day": Expected(kind=ExpectedKind.DAY),
    "years": Expected(kind=ExpectedKind.DAY_BETWEEN, low=FIRST_YEAR, high=LAST_YEAR),
    "offset": Expected(kind=ExpectedKind.OFFSET_AT_MOST, most=FARTHEST_HOURS),
}
"""What is expected, by the type of the error."""


def _error(kind: str) -> PydanticCustomError:
    return PydanticCustomError(kind, "{expected}", {"expected": str(EXPECTED[kind])})


def _written_moment(value: Any) -> Any:
    """Return a moment from its text: pydantic would take "1700000000" for one, too."""
    return _read(value, WRITTEN_MOMENT, datetime.fromisoformat, "written_moment")


def _written_day(value: Any) -> Any:
    """Return a day from its text."""
    return _read(value, WRITTEN_DAY, date.fromisoformat, "written_day")


def _read(value: Any, form: re.Pattern[str], parse: Callable[[str], date], kind: str) -> Any:
    """Parse a text of this form; leave any other type for pydantic to judge."""
    if not isinstance(value, str):
        return value
    if form.fullmatch(value):
        # The value may not exist, such as 30 February.
        with suppress(ValueError):
            return parse(value)
    raise _error(kind)


def _known_year(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise _error("years")
    return day


def _known_offset(moment: datetime) -> datetime:
    offset = moment.utcoffset()
    if offset is None or abs(offset) > FARTHEST:
        raise _error("offset")
    return moment


Moment = Annotated[AwareDatetime, BeforeValidator(_written_moment), AfterValidator(_known_offset)]
"""A moment with its offset from UTC, of at most 14 hours."""
NearMoment = Annotated[Moment, AfterValidator(_known_year)]
"""A moment of the years that records take."""
CalendarDay = Annotated[date, BeforeValidator(_written_day), AfterValidator(_known_year)]
"""A day of the years that records take."""
