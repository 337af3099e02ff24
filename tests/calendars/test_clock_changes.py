"""Reminders keep their hour when the clocks change, as read by three readers."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from logic.plan import Day
from logic.reminders.series import Breaks
from logic.reminders.zones import common_zones
from tests.calendars.parsers import Found, by_ical_js, by_icalendar, by_node_ical
from tests.calendars.people import file_of, made_of


def read(file: bytes) -> list[Found]:
    """Return what all three read, which has to be the same."""
    first, (second,), (third,) = by_icalendar(file), by_ical_js([file]), by_node_ical([file])
    assert first == second == third
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


CHANGES = [
    # The zone, and for both changes of its clocks: the day before, an hour that is left out or
    # shown twice, if any, and by how many minutes the clocks move.
    ("Europe/Berlin", ("2026-03-28", "02:30", 60), ("2026-10-24", "02:30", -60)),
    ("Europe/London", ("2026-03-28", "01:30", 60), ("2026-10-24", "01:30", -60)),
    ("Europe/Lisbon", ("2026-03-28", "01:15", 60), ("2026-10-24", "01:15", -60)),
    ("Europe/Chisinau", ("2026-03-28", "02:30", 60), ("2026-10-24", "02:30", -60)),
    ("Atlantic/Azores", ("2026-03-28", "00:30", 60), ("2026-10-24", "00:30", -60)),
    ("America/New_York", ("2026-03-07", "02:30", 60), ("2026-10-31", "01:30", -60)),
    ("America/Los_Angeles", ("2026-03-07", "02:00", 60), ("2026-10-31", "01:00", -60)),
    ("America/St_Johns", ("2026-03-07", "02:45", 60), ("2026-10-31", "01:45", -60)),
    ("America/Havana", ("2026-03-07", "00:30", 60), ("2026-10-31", "00:30", -60)),
    ("America/Santiago", ("2026-09-05", "00:30", 60), ("2026-04-04", "23:30", -60)),
    ("Australia/Sydney", ("2026-10-03", "02:30", 60), ("2026-04-04", "02:30", -60)),
    ("Australia/Lord_Howe", ("2026-10-03", "02:15", 30), ("2026-04-04", "01:45", -30)),
    ("Pacific/Auckland", ("2026-09-26", "02:30", 60), ("2026-04-04", "02:30", -60)),
    ("Africa/Casablanca", ("2026-03-21", "02:30", 60), ("2026-02-14", "02:30", -60)),
    ("Asia/Beirut", ("2026-03-28", "00:30", 60), ("2026-10-24", "23:30", -60)),
    ("Asia/Kolkata", ("2026-03-28", "02:30", 0), ("2026-10-24", "02:30", 0)),
    ("Asia/Kathmandu", ("2026-03-28", "02:30", 0), ("2026-10-24", "02:30", 0)),
    ("UTC", ("2026-03-28", "02:30", 0), ("2026-10-24", "02:30", 0)),
]


@pytest.mark.parametrize("weeks_before", [0, 3])
@pytest.mark.parametrize(("zone", "forward", "back"), CHANGES)
def test_no_hour_is_lost_where_clocks_go_forward(
    zone: str, forward: tuple[str, str, int], back: tuple[str, str, int], weeks_before: int
) -> None:
    day, at, moved = forward
    before = datetime.fromisoformat(day) - timedelta(weeks=weeks_before)
    *reminders, _ = read(file_of(zone, f"{before.date()}T23:59", list(Day), at))
    starts = sorted(start for one in reminders for start in moments(one))
    first = datetime.combine(before + timedelta(days=1), time.fromisoformat(at), ZoneInfo(zone))
    expected = [first + timedelta(days=number) for number in range(84)]
    assert starts == [start.astimezone(UTC) for start in expected]
    # One comes later by the clock, by as much as the clocks were moved: the others keep the hour.
    shown = [start.astimezone(ZoneInfo(zone)) for start in starts]
    late = {datetime.combine(first, start.time()) for start in shown} - {
        datetime.combine(first, first.time())
    }
    wanted = datetime.combine(first, first.time()) + timedelta(minutes=moved)
    assert late == ({wanted} if moved else set())


@pytest.mark.parametrize(("zone", "forward", "back"), CHANGES)
def test_a_day_hour_stays_where_clocks_go_back(
    zone: str, forward: tuple[str, str, int], back: tuple[str, str, int]
) -> None:
    day, _, moved = back
    reminder, _ = read(file_of(zone, f"{day}T06:00", list(Day), "07:30"))
    starts = moments(reminder)
    shift = starts[1] - starts[0] - timedelta(days=1)
    assert shift == timedelta(minutes=-moved)
    assert {start.astimezone(ZoneInfo(zone)).time() for start in starts} == {time(7, 30)}


@pytest.mark.parametrize(("zone", "forward", "back"), CHANGES)
def test_an_hour_that_is_shown_twice_comes_once(
    zone: str, forward: tuple[str, str, int], back: tuple[str, str, int]
) -> None:
    day, at, _ = back
    *reminders, _ = read(file_of(zone, f"{day}T00:00", list(Day), at))
    first = datetime.combine(date.fromisoformat(day), time.fromisoformat(at), ZoneInfo(zone))
    # The first of both hours, as RFC 5545 means it.
    expected = [(first + timedelta(days=number)).astimezone(UTC) for number in range(84)]
    assert sorted(start for one in reminders for start in moments(one)) == expected


def test_what_an_earlier_file_held_comes_as_cancelled_to_every_reader() -> None:
    monday = "2026-03-23T06:00"
    before = made_of("Europe/Berlin", monday, breaks=Breaks(begins=time(9), ends=time(12)))
    after = made_of("Europe/Berlin", monday, ["tue"], "08:00", after=before)
    old = {event.uid: event for event in read(before.data)}
    new = {event.uid: event for event in read(after.data)}
    # A walk at another hour, the day to look again, and two breaks that are gone.
    assert old.keys() == new.keys()
    assert all(new[uid].sequence > old[uid].sequence for uid in old)
    gone = [event for event in new.values() if event.status == "CANCELLED"]
    assert [event.title for event in gone] == ["No longer planned"] * 2
    assert [event.starts for event in gone] == [old[event.uid].starts[:1] for event in gone]
    assert {event.status for event in old.values()} == {"CONFIRMED"}


def test_every_zone_keeps_its_local_hour_in_all_readers() -> None:
    made_on = "2026-02-09T06:00"
    zones = common_zones()
    files = [file_of(zone, made_on, list(Day)) for zone in zones]
    read_by = zip(zones, files, by_ical_js(files), by_node_ical(files), strict=True)
    for zone, file, second, third in read_by:
        assert by_icalendar(file) == second == third, zone
        start = datetime(2026, 2, 9, 7, 30)
        days = [start + timedelta(days=number) for number in range(84)]
        expected = [day.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for day in days]
        assert list(second[0].starts) == expected, zone
