"""The plan as a calendar file (RFC 5545) for the common calendar programs."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vRecur

from logic.models import Action, Catalogue, Record
from logic.plan import Day, Plan, PlannedAction
from logic.reminders.zones import UNIVERSAL, vtimezone, zone_of
from logic.wording import reminders as wording
from logic.wording.common import PRODUCT

WEEKS = 12
BREAK_EVERY, BREAK_LASTS = timedelta(hours=1), timedelta(minutes=5)
WORKING_DAYS, NEXT_DAYS = tuple(Day)[:5], tuple(Day)[1:6]
SHORTEST_MIN, USUAL_MIN, LONGEST_MIN, STEP_MIN = 5, 15, 60, 5
RECHECK_ALARM = timedelta(hours=9)
"""A day's own alarm rings at nine, not at midnight."""
UIDS = UUID("0d0f7c52-6a0f-5c38-9a0b-5b0a3e0f7c11")
ANY_DAY = date(2000, 1, 3)


class Breaks(Record):
    """The working hours in which an hourly movement break is wanted."""

    begins: time
    ends: time

    @property
    def times(self) -> tuple[time, ...]:
        """The breaks of a day: each full hour after the beginning, and before the end.

        Work that ends at an earlier hour than it begins at goes on past midnight.
        """
        moment, end = (datetime.combine(ANY_DAY, t) for t in (self.begins, self.ends))
        if end < moment:
            end += timedelta(days=1)
        found = []
        while (moment := moment + BREAK_EVERY) < end:
            found.append(moment.time())
        return tuple(found)

    def days(self, at: time) -> tuple[Day, ...]:
        """Return on which days there is a break at this time: after midnight, on the next ones."""
        return WORKING_DAYS if at > self.begins else NEXT_DAYS


class Settings(Record):
    """What a person wants of the calendar file.

    `owner` is any text that stays the same for one person's files, so that a later file replaces
    the events of an earlier one. Only with `titled` does an event tell what it is about.
    """

    time_zone: str
    owner: str
    titled: bool = False
    breaks: Breaks | None = None


class _Series(Record):
    """Something that comes back every week, on days in the order of the week, or comes `once`."""

    kind: str
    title: str
    description: str = ""
    days: tuple[Day, ...]
    at: time
    lasts: timedelta
    once: bool = False


def calendar_file(plan: Plan, catalogue: Catalogue, settings: Settings, *, now: datetime) -> bytes:
    """Return a calendar with the plan's timed actions for twelve weeks, and the re-check.

    Nothing in it lies in the past of `now`.

    Raises:
        UnknownTimeZoneError: where there is no zone of this name.
        ValueError: where `now` does not know its offset from UTC.
    """
    if now.utcoffset() is None:
        raise ValueError("now: found no offset from UTC; give it one, e.g. datetime.now(UTC).")
    zone = zone_of(settings.time_zone)
    today = now.astimezone(zone).date()
    start = max(plan.starts_on, today)
    calendar = _empty()
    if settings.time_zone != UNIVERSAL:
        last_year = (start + timedelta(weeks=WEEKS + 1)).year
        calendar.add_component(vtimezone(settings.time_zone, now.year, last_year))
    for series in _all_series(plan, catalogue, settings):
        event = _event(series.kind, series.title, settings, now)
        calendar.add_component(_filled(series, _first(series, zone, start, now), event))
    calendar.add_component(_recheck(plan.next_recheck(today), settings, now))
    return bytes(calendar.to_ical())


def length(action: Action, days: int) -> timedelta:
    """Return how long an action takes on one of its `days` a week, in steps of five minutes.

    That is what its dose gives for one time, else its minutes of a week spread over the days.
    """
    minutes = action.minutes_each or action.minutes_a_week / days or USUAL_MIN
    rounded = round(minutes / STEP_MIN) * STEP_MIN
    return timedelta(minutes=min(max(rounded, SHORTEST_MIN), LONGEST_MIN))


def _empty() -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", f"-//{PRODUCT}//{PRODUCT}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", wording.CALENDAR)
    return calendar


def _all_series(plan: Plan, catalogue: Catalogue, settings: Settings) -> Iterator[_Series]:
    for number, planned in enumerate(plan.actions, start=1):
        if planned.is_timed:
            yield _series(planned, catalogue.by_action[planned.action], number, settings.titled)
    if settings.breaks is None:
        return
    for at in settings.breaks.times:
        yield _Series(
            kind=f"break {at:%H:%M}",
            title=wording.BREAK[settings.titled],
            days=settings.breaks.days(at),
            at=at,
            lasts=BREAK_LASTS,
        )


def _series(planned: PlannedAction, action: Action, number: int, titled: bool) -> _Series:
    assert planned.at is not None  # timed actions have one
    return _Series(
        kind=f"action {action.id}",
        title=wording.title(planned, action, number, titled),
        description=wording.description(action) if titled else "",
        days=planned.days,
        at=planned.at,
        lasts=length(action, len(planned.days)),
        once=action.once,
    )


def _first(series: _Series, zone: ZoneInfo, start: date, now: datetime) -> datetime:
    """Return when a series begins: on the first of its days whose hour is not over."""
    days = [start + timedelta(days=number) for number in range(8)]
    wanted = [tuple(Day).index(day) for day in series.days]
    moments = [datetime.combine(day, series.at, zone) for day in days if day.weekday() in wanted]
    return next(moment for moment in moments if moment > now)


def _filled(series: _Series, first: datetime, event: Event) -> Event:
    event.add("dtstart", first)
    event.add("dtend", first + series.lasts)
    if not series.once:
        by_day = [day[:2].upper() for day in series.days]
        count = WEEKS * len(by_day)
        event.add("rrule", vRecur({"FREQ": "WEEKLY", "COUNT": count, "BYDAY": by_day}))
    if series.description:
        event.add("description", series.description)
    event.add_component(_alarm(series.title, timedelta(0)))
    return event


def _recheck(day: date, settings: Settings, now: datetime) -> Event:
    title = wording.RECHECK[settings.titled]
    event = _event("recheck", title, settings, now)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add_component(_alarm(title, RECHECK_ALARM))
    return event


def _event(kind: str, title: str, settings: Settings, now: datetime) -> Event:
    """Return an event that others who see the calendar neither read nor take for busy time."""
    event = Event()
    event.add("uid", str(uuid5(UIDS, f"{settings.owner}/{kind}")))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", title)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    return event


def _alarm(title: str, after: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", after)
    return alarm
