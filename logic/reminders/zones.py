"""Time zones, and how a calendar file tells when their clocks change."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

from logic.models import Record
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
    """A time zone that nobody has heard of; says what was found and what was expected."""

    def __init__(self, found: object) -> None:
        self.problem = problem_at("time_zone", found, Expected(kind=ExpectedKind.TIME_ZONE))
        super().__init__(str(self.problem))


class Turn(Record):
    """A moment at which the clocks of a zone change.

    `at` is what the clocks show when it comes; `before` and `after` are the offsets from UTC.
    `rule` says when it comes back (RFC 5545), empty where it does not.
    """

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    rule: str = ""


@cache
def time_zones() -> frozenset[str]:
    """Return the name of every time zone that there is."""
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

    Yearly rules, where these years and the one before keep to such, because Outlook reads
    nothing else; otherwise each change by its date.
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
    """Return the two turns of the first year with the rules that all years keep to, if any."""
    found = []
    for first in turns[:2]:
        same = [turn for turn in turns if turn.after == first.after]
        rule = _rule(same) if [turn.at.year for turn in same] == list(years) else ""
        if rule:
            found.append(first.model_copy(update={"rule": rule}))
    return found if len(found) == 2 and len(turns) == 2 * len(years) else []


def _rule(turns: list[Turn]) -> str:
    """Return the weekday of a month on which all of these turns fall, if they do."""
    first = turns[0]
    alike = {(turn.at.month, turn.at.weekday(), turn.at.time(), turn.name) for turn in turns}
    common = set[int].intersection(*(_places(turn.at) for turn in turns))
    if len(alike) > 1 or not common:
        return ""
    day = f"{min(common)}{WEEKDAYS[first.at.weekday()]}"
    return f"FREQ=YEARLY;BYDAY={day};BYMONTH={first.at.month}"


def _places(day: datetime) -> set[int]:
    """Return which of its weekday in its month a day is: 4, say, and -1 if that is the last."""
    number = (day.day - 1) // 7 + 1
    _, days = monthrange(day.year, day.month)
    return {number, -1} if day.day > days - 7 else {number}


def _at_first(zone: ZoneInfo, years: range) -> Turn:
    """Return what holds when the years begin, as a turn."""
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
