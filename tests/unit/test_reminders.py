"""The calendar file: what it holds, what it keeps to itself, and that any program can read it."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Alarm, Calendar, Event

from logic.plan import Day, Plan
from logic.problems import Expected, ExpectedKind
from logic.record.contents import LARGEST_REVISION, MOST_SERIES
from logic.reminders.calendar import CalendarFile, Settings, made_calendar
from logic.reminders.series import Breaks, length
from logic.reminders.zones import UnknownTimeZoneError, common_zones, time_zones, vtimezone
from logic.wording.common import CAUTION
from tests.said import said
from tests.shipped import CATALOGUE

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo(BERLIN))
"""A Monday at noon."""
WALK, STRENGTH, SLEEP = "build_up_walking", "strength_and_learning", "regular_sleep"
NINE_TO_ONE = Breaks(begins=time(9), ends=time(13))


def plan(*ids: str, starts_on: str | None = None, **fields: Any) -> Plan:
    """Return a plan of these actions, all with the same days, time and words."""
    raw = {"days": ["mon", "thu"], "at": "18:30"} | fields
    actions = [{"action": id_, **raw} for id_ in ids]
    everything = {"actions": actions, "starts_on": starts_on}
    return Plan.from_raw(everything, CATALOGUE, today=NOW.date())


def file_of(made: Plan, now: datetime = NOW, **settings: Any) -> bytes:
    """Return the calendar file of a plan."""
    wanted = Settings(**{"time_zone": BERLIN, "owner": "me"} | settings)
    return made_calendar(made, CATALOGUE, wanted, said, now=now).data


def events(made: Plan, now: datetime = NOW, **settings: Any) -> list[Event]:
    """Return the events of a plan's calendar file, read back."""
    calendar = Calendar.from_ical(file_of(made, now, **settings))
    assert isinstance(calendar, Calendar)
    return calendar.events


def titles(made: Plan, **settings: Any) -> list[str]:
    """Return the titles of the events."""
    return [str(event["summary"]) for event in events(made, **settings)]


def rule(event: Event) -> str:
    """Return how an event comes back."""
    (found,) = event.rrules
    return str(found.to_ical().decode())


def alarms_of(event: Event) -> list[Alarm]:
    """Return the alarms of an event."""
    return [part for part in event.subcomponents if isinstance(part, Alarm)]


def test_an_action_comes_back_on_its_days_for_twelve_weeks() -> None:
    walk, _ = events(plan(WALK))
    # Today's 18:30 is still to come; two days a week for twelve weeks are 24.
    assert walk.start == datetime(2026, 11, 23, 18, 30, tzinfo=ZoneInfo(BERLIN))
    assert rule(walk) == "FREQ=WEEKLY;COUNT=24;BYDAY=MO,TH"


@pytest.mark.parametrize(
    ("days", "at", "starts_on", "first"),
    [
        (["mon"], "12:01", None, "2026-11-23T12:01"),
        # Now is over: the same day of next week.
        (["mon"], "12:00", None, "2026-11-30T12:00"),
        (["sun", "mon"], "08:00", None, "2026-11-29T08:00"),
        (["mon"], "08:00", "2026-12-01", "2026-12-07T08:00"),
        (["tue"], "08:00", "2026-12-01", "2026-12-01T08:00"),
    ],
)
def test_the_first_reminder_is_the_first_that_is_not_over(
    days: list[str], at: str, starts_on: str | None, first: str
) -> None:
    walk, _ = events(plan(WALK, days=days, at=at, starts_on=starts_on))
    assert walk.start == datetime.fromisoformat(first).replace(tzinfo=ZoneInfo(BERLIN))


def test_today_is_that_of_the_persons_zone() -> None:
    # At noon in Berlin it is one in the morning of Tuesday on Kiritimati, UTC+14.
    made = plan(WALK, days=["mon", "tue"], at="02:00")
    walk, recheck = events(made, time_zone="Pacific/Kiritimati")
    assert walk.start == datetime(2026, 11, 24, 2, 0, tzinfo=ZoneInfo("Pacific/Kiritimati"))
    assert recheck.start == date(2026, 12, 21)


def test_a_plan_that_began_in_the_past_reminds_from_now_on() -> None:
    later = NOW + timedelta(days=9)
    walk, recheck = events(plan(WALK, days=["mon"], at="08:00"), later)
    # Nine days on it is Wednesday 2 December; the next Monday is the 7th.
    assert walk.start == datetime(2026, 12, 7, 8, 0, tzinfo=ZoneInfo(BERLIN))
    # Four weeks after the plan began on 23 November, as the pages say it.
    assert recheck.start == date(2026, 12, 21)


@pytest.mark.parametrize(("days_on", "day"), [(27, "2026-12-21"), (28, "2026-12-21"), (40, None)])
def test_the_day_to_look_again_never_moves_and_is_today_once_it_is_due(
    days_on: int, day: str | None
) -> None:
    later = NOW + timedelta(days=days_on)
    made = plan(starts_on="2026-11-23")
    (recheck,) = events(made, later)
    assert recheck.start == (date.fromisoformat(day) if day else later.date())
    assert recheck.start == made.next_recheck(later.date())


def test_what_is_done_once_comes_once() -> None:
    once = next(action for action in CATALOGUE.by_action.values() if action.once)
    event, _ = events(plan(once.id))
    assert event.start == datetime(2026, 11, 23, 18, 30, tzinfo=ZoneInfo(BERLIN))
    assert event.rrules == []


@pytest.mark.parametrize(
    ("each", "minutes_a_week", "days", "minutes"),
    [
        # What the dose gives for one time, whatever the days.
        (30, 150, 2, 30),
        (30, 150, 7, 30),
        (2, 150, 7, 5),
        # Else its share of the week.
        (None, 60, 3, 20),
        # 150 / 7 = 21.4: to the next five.
        (None, 150, 7, 20),
        (None, 0, 2, 15),
        (None, 10, 7, 5),
        (None, 600, 1, 60),
    ],
)
def test_how_long_one_takes_is_as_the_dose_says_or_its_share_of_the_week(
    each: int | None, minutes_a_week: int, days: int, minutes: int
) -> None:
    told = {"minutes_each": each, "minutes_a_week": minutes_a_week}
    action = CATALOGUE.by_action[WALK].model_copy(update=told)
    assert length(action, days) == timedelta(minutes=minutes)


def test_an_event_lasts_as_long_as_the_action() -> None:
    strength, _ = events(plan(STRENGTH, days=["mon", "wed", "fri"]))
    assert strength.duration == timedelta(minutes=20)


def test_an_action_without_days_or_time_has_no_event() -> None:
    made = Plan.from_raw(
        {"actions": [{"action": WALK, "days": ["mon"]}, {"action": SLEEP, "at": "22:00"}]},
        CATALOGUE,
        today=NOW.date(),
    )
    assert titles(made) == ["Look back at four weeks"]
    assert titles(Plan(starts_on=NOW.date())) == ["Look back at four weeks"]


def test_breaks_are_at_each_full_hour_inside_working_hours() -> None:
    *breaks, _ = events(plan(), breaks=NINE_TO_ONE)
    # Ten and eleven are over today, Monday noon; so is twelve itself. They begin on Tuesday.
    starts = [datetime(2026, 11, 24, hour, tzinfo=ZoneInfo(BERLIN)) for hour in (10, 11, 12)]
    assert [event.start for event in breaks] == starts
    assert {rule(event) for event in breaks} == {"FREQ=WEEKLY;COUNT=60;BYDAY=MO,TU,WE,TH,FR"}
    assert {event.duration for event in breaks} == {timedelta(minutes=5)}


@pytest.mark.parametrize(
    ("begins", "ends", "times"),
    [
        ("09:00", "10:00", []),
        ("09:00", "10:01", ["10:00"]),
        ("09:30", "12:00", ["10:30", "11:30"]),
        # Past midnight.
        ("21:00", "01:00", ["22:00", "23:00", "00:00"]),
        ("09:00", "09:00", []),
        ("21:30", "23:59", ["22:30", "23:30"]),
    ],
)
def test_a_break_is_after_the_beginning_and_before_the_end(
    begins: str, ends: str, times: list[str]
) -> None:
    hours = Breaks(begins=time.fromisoformat(begins), ends=time.fromisoformat(ends))
    assert [f"{at:%H:%M}" for at in hours.times] == times


def test_breaks_after_midnight_are_on_the_day_that_has_begun() -> None:
    night = Breaks(begins=time(22), ends=time(1, 30))
    *breaks, _ = events(plan(), breaks=night)
    days = {f"{event.start:%H:%M}": rule(event).split("BYDAY=")[1] for event in breaks}
    assert days == {"23:00": "MO,TU,WE,TH,FR", "00:00": "TU,WE,TH,FR,SA", "01:00": "TU,WE,TH,FR,SA"}


def test_a_reminder_has_the_number_of_its_action_in_the_plan() -> None:
    actions = [{"action": WALK}, {"action": SLEEP, "days": ["mon"], "at": "22:00"}]
    made = Plan.from_raw({"actions": actions}, CATALOGUE, today=NOW.date())
    assert titles(made) == ["Reminder 2", "Look back at four weeks"]


def test_by_default_nothing_tells_what_it_is_about() -> None:
    made = plan(WALK, STRENGTH, words="My slipped disc")
    file = file_of(made, breaks=NINE_TO_ONE).decode()
    assert set(titles(made, breaks=NINE_TO_ONE)) == {
        "Reminder 1",
        "Reminder 2",
        "Short break",
        "Look back at four weeks",
    }
    telling = ["disc", "back pain", "Walk", "walk", "exercise", "DESCRIPTION:Build", WALK, "me/"]
    assert [word for word in telling if word in file] == []
    assert file.count("Backwise") == 2  # both in PRODID, which no calendar shows


def test_when_chosen_the_titles_are_the_own_words_or_the_action() -> None:
    action = CATALOGUE.by_action[WALK]
    assert titles(plan(WALK), titled=True)[0] == action.title
    assert titles(plan(WALK, words="With Åse"), titled=True)[0] == "With Åse"
    walk, recheck = events(plan(WALK, words="With Åse"), titled=True)
    assert str(walk["description"]).splitlines() == [
        action.title,
        action.dose,
        action.first_step,
        *(f"{said(CAUTION[one])}: {sentence}" for one, sentence in action.cautions.items()),
    ]
    assert str(recheck["summary"]) == "Backwise: answer the questions again"


@pytest.mark.parametrize(
    "words",
    ["=cmd()", "<b>x</b>", "a,b;c\\n:d", "\u05d0" * 60, "🦴" * 60, "BEGIN:VEVENT", '"quoted"'],
)
def test_any_words_come_back_as_they_were(words: str) -> None:
    (title, _) = titles(plan(WALK, words=words), titled=True)
    assert title == words


def test_words_cannot_add_lines_of_their_own() -> None:
    made = plan(WALK, words="x\r\nEND:VEVENT\r\nBEGIN:VEVENT")
    assert titles(made, titled=True)[0] == "x END:VEVENT BEGIN:VEVENT"


def test_a_later_file_replaces_the_events_of_an_earlier_one_and_of_nobody_else() -> None:
    made, later = plan(WALK, STRENGTH), plan(STRENGTH, at="07:00")
    ids = {str(event["uid"]) for event in events(made, breaks=NINE_TO_ONE)}
    assert len(ids) == 6
    assert {str(event["uid"]) for event in events(later, NOW + timedelta(days=3))} < ids
    others = {str(event["uid"]) for event in events(made, owner="somebody else")}
    assert ids.isdisjoint(others)


def after(earlier: CalendarFile, made: Plan, now: datetime, **settings: Any) -> CalendarFile:
    """Return the file that is made after an earlier one."""
    before = {"revision": earlier.revision, "series": earlier.series}
    wanted = Settings(**{"time_zone": BERLIN, "owner": "me"} | before | settings)
    return made_calendar(made, CATALOGUE, wanted, said, now=now)


NOTHING = CalendarFile(data=b"", revision=0, series={})


def by_title(file: CalendarFile) -> dict[str, Event]:
    """Return the events of a file by their title and status."""
    calendar = Calendar.from_ical(file.data)
    assert isinstance(calendar, Calendar)
    return {f"{event['summary']} {event['status']}": event for event in calendar.events}


def test_what_is_gone_from_a_plan_comes_as_cancelled_until_it_would_be_over() -> None:
    first = after(NOTHING, plan(WALK), NOW)
    assert first.series == {f"action {WALK}": datetime(2026, 11, 23, 17, 30, tzinfo=UTC)}
    second = after(first, plan(SLEEP, at="22:00"), NOW + timedelta(days=1))
    told = by_title(second)
    gone = told["No longer planned CANCELLED"]
    assert gone["uid"] == by_title(first)["Reminder 1 CONFIRMED"]["uid"]
    assert gone.start == datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
    assert gone.rrules == gone.subcomponents == []
    assert told["Reminder 1 CONFIRMED"]["uid"] != gone["uid"]
    # It is told again by each later file, for a person may have left this one out.
    third = after(second, plan(SLEEP, at="22:00"), NOW + timedelta(weeks=12))
    assert "No longer planned CANCELLED" in by_title(third)
    # Twelve weeks after it began, and a week for what was put off, nothing of it lies ahead.
    over = datetime(2026, 11, 23, 17, 30, tzinfo=UTC) + timedelta(weeks=13)
    assert len(after(third, plan(), over - timedelta(seconds=1)).series) == 2
    assert list(after(third, plan(), over).series) == [f"action {SLEEP}"]


def test_what_comes_back_into_a_plan_is_no_longer_cancelled() -> None:
    first = after(NOTHING, plan(WALK), NOW)
    without = after(first, plan(), NOW)
    again = after(without, plan(WALK), NOW)
    assert by_title(again).keys() == {"Reminder 1 CONFIRMED", "Look back at four weeks CONFIRMED"}
    revisions = [file.revision for file in (first, without, again)]
    assert revisions == [first.revision, first.revision + 1, first.revision + 2]


def test_a_later_file_has_a_higher_revision_though_nobody_knows_of_the_earlier_one() -> None:
    first, later = (after(NOTHING, plan(WALK), NOW + timedelta(seconds=n)) for n in (0, 1))
    # 2,519 days from 2020 to 23 November 2026, and eleven hours of UTC.
    assert first.revision == 2518 * 86400 + 11 * 3600
    assert later.revision == first.revision + 1
    assert {event["sequence"] for event in by_title(later).values()} == {later.revision}
    # A clock that goes wrong takes nothing back.
    assert after(later, plan(WALK), NOW - timedelta(days=99)).revision == later.revision + 1


def test_no_revision_and_no_number_of_series_is_more_than_a_record_holds() -> None:
    many = {f"break {number}": NOW for number in range(MOST_SERIES)}
    file = after(CalendarFile(data=b"", revision=2**31 - 1, series=many), plan(WALK), NOW)
    assert file.revision == LARGEST_REVISION == 2**31 - 1
    assert len(file.series) == MOST_SERIES
    assert f"action {WALK}" in file.series


def test_an_hour_that_clocks_leave_out_comes_when_it_would_have_come() -> None:
    sunday = datetime(2026, 3, 29, 0, 0, tzinfo=ZoneInfo(BERLIN))
    made = plan(WALK, days=["sun"], at="02:30").model_copy(update={"starts_on": sunday.date()})
    alone, series, _ = events(made, sunday)
    # 02:30 by the winter's clock is 01:30 UTC, which the clocks show as 03:30.
    assert (alone.start, alone.rrules) == (datetime(2026, 3, 29, 1, 30, tzinfo=UTC), [])
    assert series.start == datetime(2026, 4, 5, 2, 30, tzinfo=ZoneInfo(BERLIN))
    assert rule(series) == "FREQ=WEEKLY;COUNT=11;BYDAY=SU"
    # The one that stood alone is over once its moment is.
    file = after(NOTHING, made, sunday)
    assert len(file.series) == 2
    assert list(after(file, made, sunday + timedelta(hours=4)).series) == [f"action {WALK}"]


def test_an_hour_left_out_later_on_stands_alone_between_two_parts() -> None:
    made = plan(WALK, days=["sun"], at="02:30", starts_on="2027-03-01")
    first, alone, second, _ = events(made)
    assert (rule(first), rule(second)) == (
        "FREQ=WEEKLY;COUNT=3;BYDAY=SU",
        "FREQ=WEEKLY;COUNT=8;BYDAY=SU",
    )
    assert alone.start == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert len({event["uid"] for event in (first, alone, second)}) == 3


def test_an_hour_that_is_shown_twice_stands_alone_as_the_first_of_both() -> None:
    made = plan(WALK, days=["sun"], at="02:30", starts_on="2027-10-18")
    first, alone, second, _ = events(made)
    # 02:30 by the summer's clock of 31 October is 00:30 UTC, by the winter's 01:30 UTC.
    assert (alone.start, alone.rrules) == (datetime(2027, 10, 31, 0, 30, tzinfo=UTC), [])
    assert (first.start, first.rrules) == (
        datetime(2027, 10, 24, 2, 30, tzinfo=ZoneInfo(BERLIN)),
        [],
    )
    assert rule(second) == "FREQ=WEEKLY;COUNT=10;BYDAY=SU"


def test_an_action_of_one_time_moves_with_the_clocks_too() -> None:
    once = next(action for action in CATALOGUE.by_action.values() if action.once)
    sunday = datetime(2026, 3, 29, 0, 0, tzinfo=ZoneInfo(BERLIN))
    made = plan(once.id, days=["sun"], at="02:30").model_copy(update={"starts_on": sunday.date()})
    event, _ = events(made, sunday)
    assert event.start == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_the_file_is_published_as_the_standards_ask() -> None:
    first = after(NOTHING, plan(WALK), NOW)
    for event in by_title(after(first, plan(SLEEP, at="22:00"), NOW)).values():
        # RFC 5546, 3.2.1: an organizer, here one without an address, and all of these.
        assert event["organizer"] == "invalid:nomail"
        wanted = {"UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "STATUS"}
        assert wanted <= set(event)
        assert {"DTEND", "ATTENDEE", "URL", "ATTACH"}.isdisjoint(event)
        assert event["dtstamp"].to_ical() == b"20261123T110000Z"
        assert event["status"] == "CANCELLED" or "DURATION" in event


def test_the_file_is_the_same_whenever_it_is_made_of_the_same() -> None:
    assert file_of(plan(WALK)) == file_of(plan(WALK))


def test_events_neither_show_to_others_nor_block_time_and_ring_on_time() -> None:
    *series, recheck = events(plan(WALK), breaks=NINE_TO_ONE)
    for event in (*series, recheck):
        assert event["class"] == "PRIVATE"
        assert event["transp"] == "TRANSPARENT"
        assert NOW == event.DTSTAMP
    alarms = [[alarm.TRIGGER for alarm in alarms_of(event)] for event in series]
    assert alarms == [[timedelta(0)]] * len(series)
    assert [alarm.TRIGGER for alarm in alarms_of(recheck)] == [timedelta(hours=9)]


@pytest.mark.parametrize("zone", [BERLIN, "UTC", "Asia/Kolkata", "Africa/Casablanca"])
def test_lines_are_short_end_as_they_have_to_and_no_time_floats(zone: str) -> None:
    words = "🦴 with Åse, each time; \\ " * 2
    file = file_of(plan(WALK, words=words), time_zone=zone, titled=True, breaks=NINE_TO_ONE)
    assert file.replace(b"\r\n", b"").count(b"\n") == 0
    lines = file.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    head = [line.decode() for line in lines[:6]]
    assert (head[0], head[-1]) == ("BEGIN:VCALENDAR", "X-WR-CALNAME:Reminders")
    assert {"VERSION:2.0", "METHOD:PUBLISH", "CALSCALE:GREGORIAN"} < set(head)
    inside = file.split(b"BEGIN:VEVENT", 1)[1].split(b"\r\n")
    times = [line for line in inside if line.startswith((b"DTSTART", b"DTEND"))]
    mark = (b"Z",) if zone == "UTC" else ()
    assert all(b"TZID=" in t or b"VALUE=DATE:" in t or t.endswith(mark) for t in times)


@pytest.mark.parametrize(
    "name", ["Europe/Nowhere", "", "../../etc/passwd", "Europe", None, 5, "\0"]
)
def test_an_unknown_time_zone_is_named_with_what_was_expected(name: Any) -> None:
    with pytest.raises(
        UnknownTimeZoneError, match=r"^time_zone: found .*, expected time_zone$"
    ) as caught:
        vtimezone(name, 2026, 2026)
    assert caught.value.problem.field == "time_zone"
    assert caught.value.problem.expected == Expected(kind=ExpectedKind.TIME_ZONE)


def test_a_file_for_an_unknown_time_zone_is_refused() -> None:
    with pytest.raises(UnknownTimeZoneError, match="'Middle/Earth'"):
        file_of(plan(WALK), time_zone="Middle/Earth")


def test_a_now_without_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="now: found no offset from UTC"):
        file_of(plan(WALK), NOW.replace(tzinfo=None))


def test_zones_to_choose_from_are_places_and_utc() -> None:
    zones = common_zones()
    assert {BERLIN, "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"} < set(zones)
    assert set(zones) <= time_zones()
    assert zones[-1] == "UTC"
    assert not [zone for zone in zones[:-1] if "/" not in zone or zone.startswith("Etc/")]


def rules(zone: str) -> list[str]:
    """Return what a calendar says of a zone's changes: what, from when on, by which rule."""
    found = []
    for part in vtimezone(zone, 2026, 2027).subcomponents:
        told = dict(line.split(":", 1) for line in part.to_ical().decode().splitlines())
        found.append(f"{part.name} {told['DTSTART']} {told.get('RRULE', 'once')}")
    return found


def test_yearly_rules_are_written_because_outlook_reads_nothing_else() -> None:
    assert rules(BERLIN) == [
        "DAYLIGHT 20250330T020000 FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "STANDARD 20251026T030000 FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    ]
    assert rules("America/New_York") == [
        "DAYLIGHT 20250309T020000 FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
        "STANDARD 20251102T020000 FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
    ]


def test_a_zone_whose_clocks_stay_has_one_entry() -> None:
    assert rules("Asia/Kolkata") == ["STANDARD 20250101T053000 once"]


def test_changes_without_a_rule_are_written_one_by_one() -> None:
    found = rules("Africa/Casablanca")
    assert found[0] == "STANDARD 20250101T010000 once"
    # Into the month of fasting and out of it, in each of three years.
    assert len(found) == 7
    assert {entry.split()[-1] for entry in found} == {"once"}


def test_days_are_named_as_calendars_name_them() -> None:
    walk, _ = events(plan(WALK, days=list(Day)))
    assert rule(walk) == "FREQ=WEEKLY;COUNT=84;BYDAY=MO,TU,WE,TH,FR,SA,SU"
