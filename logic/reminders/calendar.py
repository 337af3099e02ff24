"""The plan as a calendar file (RFC 5545) for the common calendar programs."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Event, vCalAddress, vRecur
from pydantic import Field

from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.plan import Plan
from logic.record.contents import LARGEST_REVISION, MOST_SERIES
from logic.reminders.series import ALONE, WEEKS, Breaks, Timed, all_series, timed
from logic.reminders.zones import UNIVERSAL, vtimezone, zone_of
from logic.texts import Texts
from logic.wording import reminders as wording
from logic.wording.common import PRODUCT

RECHECK_ALARM = timedelta(hours=9)
"""A day's own alarm rings at nine, not at midnight."""
UIDS = UUID("0d0f7c52-6a0f-5c38-9a0b-5b0a3e0f7c11")
COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)
"""Revisions are numbered by the seconds since then: what is made later has a higher number."""
NOBODY = "invalid:nomail"
"""RFC 5546 requires an organizer; programs write this for one without an address."""


class Settings(Frozen):
    """What a person wants of the calendar file.

    `owner` is any text that stays the same for one person's files, so that a later file replaces
    the events of an earlier one. Only with `titled` does an event tell what it is about.
    `revision` and `series` are those of the last file that was made, none before the first one.
    """

    time_zone: str
    owner: str
    titled: bool = False
    breaks: Breaks | None = None
    revision: int = 0
    series: dict[str, datetime] = Field(default_factory=dict)


class CalendarFile(Frozen):
    """A calendar file, with what the next one has to know of it.

    `series` holds, by kind, the first moment (UTC) of each series in this or an earlier file.
    """

    data: bytes
    revision: int
    series: dict[str, datetime]


def made_calendar(
    plan: Plan, catalogue: Catalogue, settings: Settings, texts: Texts, *, now: datetime
) -> CalendarFile:
    """Return a calendar with the plan's timed actions for twelve weeks, and the re-check.

    No event is earlier than `now`. A series of an earlier file that is no longer planned is
    cancelled, unless all of it is over.

    Raises:
        UnknownTimeZoneError: where there is no zone of this name.
        ValueError: where `now` does not know its offset from UTC.
    """
    if now.utcoffset() is None:
        raise ValueError("now: found no offset from UTC; give it one, e.g. datetime.now(UTC).")
    zone = zone_of(settings.time_zone)
    today = now.astimezone(zone).date()
    start = max(plan.starts_on, today)
    every = all_series(plan, catalogue, settings.breaks, texts, titled=settings.titled)
    parts = [part for series in every for part in timed(series, zone, start, now)]
    held = {part.kind: part.first.astimezone(UTC) for part in parts}
    gone = _gone(settings.series, held, now)
    file = _File(settings, now, texts)
    calendar = _empty(settings.time_zone, now.year, (start + timedelta(weeks=WEEKS + 2)).year)
    calendar.add("x-wr-calname", texts("reminders-calendar"))
    for part in parts:
        calendar.add_component(file.event(part))
    calendar.add_component(file.recheck(plan.next_recheck(today)))
    for kind, first in gone.items():
        calendar.add_component(file.cancelled(kind, first))
    return CalendarFile(data=calendar.to_ical(), revision=file.revision, series=held | gone)


def _gone(
    earlier: Mapping[str, datetime], held: Mapping[str, datetime], now: datetime
) -> dict[str, datetime]:
    """Return the series of earlier files that are no longer planned and may not be over yet."""
    gone = {
        kind: first
        for kind, first in earlier.items()
        if kind not in held and _may_lie_ahead(kind, first, now)
    }
    return dict(list(gone.items())[: MOST_SERIES - len(held)])


def _empty(time_zone: str, first_year: int, last_year: int) -> Calendar:
    """Return a calendar without events, with the clock changes of its zone in these years."""
    calendar = Calendar()
    calendar.add("prodid", f"-//{PRODUCT}//{PRODUCT}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    if time_zone != UNIVERSAL:
        calendar.add_component(vtimezone(time_zone, first_year, last_year))
    return calendar


def _may_lie_ahead(kind: str, first: datetime, now: datetime) -> bool:
    """Return whether a series of an earlier file may still have events after `now`."""
    lasts = timedelta(0) if ALONE in kind else timedelta(weeks=WEEKS + 1)
    return first + lasts > now


class _File:
    """Writes the events of one file, all with one revision and made at one moment."""

    def __init__(self, settings: Settings, now: datetime, texts: Texts) -> None:
        self.settings, self.texts = settings, texts
        self.now = now.astimezone(UTC)
        seconds = (now - COUNTED_FROM) // timedelta(seconds=1)
        self.revision = min(max(settings.revision + 1, seconds), LARGEST_REVISION)

    def event(self, one: Timed) -> Event:
        """Return a series as an event with its alarm."""
        series = one.series
        event = self._event(one.kind, series.title)
        event.add("dtstart", one.first)
        event.add("duration", series.lasts)
        if one.times > 1:
            by_day = [day[:2].upper() for day in series.days]
            event.add("rrule", vRecur({"FREQ": "WEEKLY", "COUNT": one.times, "BYDAY": by_day}))
        if series.description:
            event.add("description", series.description)
        event.add_component(_alarm(series.title, timedelta(0)))
        return event

    def recheck(self, day: date) -> Event:
        """Return an all-day event for answering the questions again."""
        title = self.texts(wording.RECHECK[self.settings.titled])
        event = self._event("recheck", title)
        event.add("dtstart", day)
        event.add("duration", timedelta(days=1))
        event.add_component(_alarm(title, RECHECK_ALARM))
        return event

    def cancelled(self, kind: str, first: datetime) -> Event:
        """Return an event that cancels a series of an earlier file."""
        event = self._event(kind, self.texts("reminders-gone"))
        event["status"] = "CANCELLED"
        event.add("dtstart", first.astimezone(UTC))
        return event

    def _event(self, kind: str, title: str) -> Event:
        """Return an event that is private and does not count as busy time."""
        event = Event()
        event.add("uid", str(uuid5(UIDS, f"{self.settings.owner}/{kind}")))
        event.add("dtstamp", self.now)
        event.add("sequence", self.revision)
        event.add("organizer", vCalAddress(NOBODY))
        event.add("status", "CONFIRMED")
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
