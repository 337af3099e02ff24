"""Plans of made-up people as calendar files."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from logic.plan import Plan
from logic.reminders.calendar import CalendarFile, Settings, made_calendar
from logic.reminders.series import Breaks
from tests.said import said
from tests.shipped import CATALOGUE

ACTION = "build_up_walking"


def file_of(
    zone: str,
    local_now: str,
    days: Sequence[str] = ("mon", "thu"),
    at: str = "07:30",
    *,
    starts_on: str | None = None,
    titled: bool = False,
    words: str = "",
    breaks: Breaks | None = None,
) -> bytes:
    """Return the calendar file of one action, made at a local time of a zone."""
    return made_of(
        zone, local_now, days, at, starts_on=starts_on, titled=titled, words=words, breaks=breaks
    ).data


def made_of(
    zone: str,
    local_now: str,
    days: Sequence[str] = ("mon", "thu"),
    at: str = "07:30",
    *,
    starts_on: str | None = None,
    titled: bool = False,
    words: str = "",
    breaks: Breaks | None = None,
    after: CalendarFile | None = None,
) -> CalendarFile:
    """Return such a file with what the next one has to know, made after an earlier one."""
    now = datetime.fromisoformat(local_now).replace(tzinfo=ZoneInfo(zone))
    raw = {"actions": [{"action": ACTION, "days": list(days), "at": at, "words": words}]}
    today = date.fromisoformat(local_now[:10])
    plan = Plan.from_raw(raw | {"starts_on": starts_on}, CATALOGUE, today=today)
    assert not plan.problems
    settings = Settings(
        time_zone=zone,
        owner="Åse",
        titled=titled,
        breaks=breaks,
        revision=after.revision if after else 0,
        series=after.series if after else {},
    )
    return made_calendar(plan, CATALOGUE, settings, said, now=now)
