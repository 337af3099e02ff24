"""Reminders keep their hour when the clocks change, as read by two parsers."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from logic.plan import Day
from logic.reminders import Breaks, common_zones
from tests.calendars.parsers import Found, by_ical_js, by_icalendar
from tests.calendars.people import file_of


def read(file: bytes) -> list[Found]:
    """Return what both parsers read, which has to be the same."""
    first, (second,) = by_icalendar(file), by_ical_js([file])
    assert first == second
    return first


def hours(event: Found) -> Counter[str]:
    """Return at which hours of UTC an event takes place, and how often."""
    return Counter(f"{start:%H:%M}" for start in event.starts)


@pytest.mark.parametrize(
    ("zone", "made_on", "first", "last", "expected"),
    [
        # Monday 23 and Thursday 26 March are in winter time, UTC+1; from Sunday 29 March UTC+2.
        (
            "Europe/Berlin",
            "2026-03-23T06:00",
            "2026-03-23T06:30",
            "2026-06-11T05:30",
            {"06:30": 2, "05:30": 22},
        ),
        # Back to UTC+1 on Sunday 25 October: five weeks of summer time come first.
        (
            "Europe/Berlin",
            "2026-09-21T06:00",
            "2026-09-21T05:30",
            "2026-12-10T06:30",
            {"05:30": 10, "06:30": 14},
        ),
        # UTC-4 until Sunday 1 November, then UTC-5: one week, then eleven.
        (
            "America/New_York",
            "2026-10-26T06:00",
            "2026-10-26T11:30",
            "2027-01-14T12:30",
            {"11:30": 2, "12:30": 22},
        ),
        # Always UTC+5:30.
        (
            "Asia/Kolkata",
            "2026-03-23T06:00",
            "2026-03-23T02:00",
            "2026-06-11T02:00",
            {"02:00": 24},
        ),
        ("UTC", "2026-03-23T06:00", "2026-03-23T07:30", "2026-06-11T07:30", {"07:30": 24}),
        # The clocks of Sydney go back on 5 April, from UTC+11 to UTC+10.
        (
            "Australia/Sydney",
            "2026-03-23T06:00",
            "2026-03-22T20:30",
            "2026-06-10T21:30",
            {"20:30": 4, "21:30": 20},
        ),
        # Morocco leaves UTC+1 for the month of fasting alone: 15 February to 22 March 2026.
        (
            "Africa/Casablanca",
            "2026-02-09T06:00",
            "2026-02-09T06:30",
            "2026-04-30T06:30",
            {"06:30": 14, "07:30": 10},
        ),
    ],
)
def test_a_reminder_keeps_its_local_hour(
    zone: str, made_on: str, first: str, last: str, expected: dict[str, int]
) -> None:
    reminder, _ = read(file_of(zone, made_on))
    ends = [datetime.fromisoformat(end).replace(tzinfo=UTC) for end in (first, last)]
    assert [reminder.starts[0], reminder.starts[-1]] == ends
    assert hours(reminder) == expected
    local = {start.astimezone(ZoneInfo(zone)).time() for start in moments(reminder)}
    assert local == {time(7, 30)}


def moments(event: Found) -> list[datetime]:
    """Return the starts of an event that has an hour."""
    return [start for start in event.starts if isinstance(start, datetime)]


def test_breaks_keep_their_local_hour_too() -> None:
    nine_to_twelve = Breaks(begins=time(9), ends=time(12))
    _, ten, eleven, _ = read(file_of("Europe/Berlin", "2026-03-23T06:00", breaks=nine_to_twelve))
    # Five days in winter time, then eleven weeks of five days.
    assert hours(ten) == {"09:00": 5, "08:00": 55}
    assert hours(eleven) == {"10:00": 5, "09:00": 55}
    assert {start.weekday() for start in ten.starts} == {0, 1, 2, 3, 4}


def test_the_recheck_is_a_day_four_weeks_on_wherever_the_clocks_are() -> None:
    for zone in ("Europe/Berlin", "Asia/Kolkata", "UTC"):
        *_, recheck = read(file_of(zone, "2026-03-23T06:00"))
        assert recheck.starts == (date(2026, 4, 20),)
        assert recheck.minutes == timedelta(days=1) / timedelta(minutes=1)


def test_a_time_that_the_clocks_leave_out_costs_no_occurrence() -> None:
    # On Sunday 29 March 2026 there is no 02:30 in Berlin.
    file = file_of("Europe/Berlin", "2026-03-23T06:00", ["sun"], "02:30")
    first, (second,) = by_icalendar(file), by_ical_js([file])
    assert len(first[0].starts) == len(second[0].starts) == 12
    assert first[0].starts[1:] == second[0].starts[1:]


def test_every_zone_keeps_its_local_hour_in_both_parsers() -> None:
    made_on = "2026-02-09T06:00"
    zones = common_zones()
    files = [file_of(zone, made_on, list(Day)) for zone in zones]
    for zone, file, second in zip(zones, files, by_ical_js(files), strict=True):
        assert by_icalendar(file) == second, zone
        start = datetime(2026, 2, 9, 7, 30)
        days = [start + timedelta(days=number) for number in range(84)]
        expected = [day.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for day in days]
        assert list(second[0].starts) == expected, zone
