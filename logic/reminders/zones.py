"""Time zones, and how a calendar file tells when their clocks change."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

from logic.models.base import Frozen
from logic.problems import Expected, ExpectedKind, problem_at

CONTINENTS = (
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
)
UNIVERSAL = "UTC"
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class UnknownTimeZoneError(ValueError):
    """Raised for an unknown time zone; says what was found and what was expected."""

    def __init__(self, found: object) -> None:
        self.problem = problem_at("time_zone", found, Expected(kind=ExpectedKind.TIME_ZONE))
        super().__init__(str(self.problem))


class Turn(Frozen):
    """A clock change of a zone.

    `at` is its local time by the offset before it; `before` and `after` are the offsets from UTC.
    `rule` is the yearly rule (RFC 5545), empty if there is none.
    """

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    rule: str = ""


@cache
def time_zones() -> frozenset[str]:
    """Return the names of all time zones."""
    return frozenset(available_timezones())


@cache
def common_zones() -> tuple[str, ...]:
    """Return the zones to choose from, named by continent and place, and UTC last."""
    places = sorted(name for name in time_zones() if name.split("/")[0] in CONTINENTS)
    return (*places, UNIVERSAL)


def zone_of(name: object) -> ZoneInfo:
    """Return a time zone by its name.

    Raises:
        UnknownTimeZoneError: where there is none of this name.
    """
    # Only a known name is looked up: any other could be the path of a file.
    if not isinstance(name, str) or name not in time_zones():
        raise UnknownTimeZoneError(name)
    return ZoneInfo(name)


@cache
def vtimezone(name: str, first_year: int, last_year: int) -> Timezone:
    """Return how a zone's clocks change from the start of one year to the end of another.

    As yearly rules, which is all that Outlook reads, if these years and the one before follow
    such rules; otherwise each change by its date.
    """
    zone = zone_of(name)
    years = range(first_year - 1, last_year + 1)
    turns = list(_turns(zone, years))
    component = Timezone()
    component.add("tzid", name)
    for turn in _yearly(turns, years) or [_at_first(zone, years), *turns]:
        component.add_component(_observance(turn))
    return component


def _turns(zone: ZoneInfo, years: range) -> Iterator[Turn]:
    """Find the moments at which the offset changes, to the minute."""
    day = datetime(years[0], 1, 1, tzinfo=UTC)
    while day.year <= years[-1]:
        low, high = day, day + timedelta(days=1)
        if _offset(zone, low) != _offset(zone, high):
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) // timedelta(minutes=2) * timedelta(minutes=1)
                if _offset(zone, middle) == _offset(zone, low):
                    low = middle
                else:
                    high = middle
            yield _turn(zone, _offset(zone, low), high)
        day += timedelta(days=1)


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    offset = moment.astimezone(zone).utcoffset()
    assert offset is not None  # a zone knows its offset at every moment
    return offset


def _turn(zone: ZoneInfo, before: timedelta, moment: datetime) -> Turn:
    return Turn(
        at=moment.replace(tzinfo=None) + before,
        before=before,
        after=_offset(zone, moment),
        name=moment.astimezone(zone).tzname() or zone.key,
    )


def _yearly(turns: list[Turn], years: range) -> list[Turn]:
    """Return the two clock changes of the first year, with the yearly rules that all years follow.

    Empty if there are no such rules.
    """
    found = []
    for first in turns[:2]:
        same = [turn for turn in turns if turn.after == first.after]
        rule = _rule(same) if [turn.at.year for turn in same] == list(years) else ""
        if rule:
            found.append(first.model_copy(update={"rule": rule}))
    return found if len(found) == 2 and len(turns) == 2 * len(years) else []


def _rule(turns: list[Turn]) -> str:
    """Return a yearly rule such as "last Sunday of March" that all these changes follow, or ""."""
    first = turns[0]
    alike = {(turn.at.month, turn.at.weekday(), turn.at.time(), turn.name) for turn in turns}
    common = set[int].intersection(*(_places(turn.at) for turn in turns))
    if len(alike) > 1 or not common:
        return ""
    day = f"{min(common)}{WEEKDAYS[first.at.weekday()]}"
    return f"FREQ=YEARLY;BYDAY={day};BYMONTH={first.at.month}"


def _places(day: datetime) -> set[int]:
    """Return a day's number among its weekdays of the month, such as {4}; -1 is the last too."""
    number = (day.day - 1) // 7 + 1
    _, days = monthrange(day.year, day.month)
    return {number, -1} if day.day > days - 7 else {number}


def _at_first(zone: ZoneInfo, years: range) -> Turn:
    """Return the offset at the start of the first year, as a clock change."""
    start = datetime(years[0], 1, 1, tzinfo=UTC)
    return _turn(zone, _offset(zone, start), start)


def _observance(turn: Turn) -> TimezoneStandard | TimezoneDaylight:
    component = TimezoneDaylight() if turn.after > turn.before else TimezoneStandard()
    component.add("tzname", turn.name)
    component.add("dtstart", turn.at)
    component.add("tzoffsetfrom", turn.before)
    component.add("tzoffsetto", turn.after)
    if turn.rule:
        component.add("rrule", vRecur.from_ical(turn.rule))
    return component
