"""Whatever the plan, its calendar file is read back with the same occurrences."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from logic.plan import LONGEST_WORDS, Day, Plan
from logic.reminders.calendar import Settings, made_calendar
from logic.reminders.series import WEEKS
from logic.reminders.zones import common_zones
from tests.calendars.parsers import by_icalendar
from tests.said import said
from tests.shipped import CATALOGUE

ZONES = st.sampled_from(common_zones())
moments = st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))
fields = st.fixed_dictionaries(
    {
        "days": st.lists(st.sampled_from(Day), min_size=1),
        "at": st.times(),
        "words": st.text(max_size=LONGEST_WORDS),
    }
)


@given(zone=ZONES, now=moments, wait=st.integers(0, 365), chosen=fields)
def test_an_action_is_read_back_at_its_local_time_on_its_days(
    zone: str, now: datetime, wait: int, chosen: dict[str, Any]
) -> None:
    today = now.astimezone(ZoneInfo(zone)).date()
    starts_on = today + timedelta(days=wait)
    raw = {"actions": [{"action": "weekly_activity", **chosen}], "starts_on": starts_on}
    plan = Plan.from_raw(raw, CATALOGUE, today=today)
    (planned,) = plan.actions
    settings = Settings(time_zone=zone, owner="me", titled=True)
    file = made_calendar(plan, CATALOGUE, settings, said, now=now).data
    *reminders, recheck = by_icalendar(file)
    assert planned.at is not None
    whole_weeks = [starts_on + timedelta(days=number) for number in range(7 * (WEEKS + 2))]
    wanted = [day for day in whole_weeks if list(Day)[day.weekday()] in planned.days]
    hours = [datetime.combine(day, planned.at, ZoneInfo(zone)) for day in wanted]
    expected = [hour for hour in hours if hour > now][: WEEKS * len(planned.days)]
    starts = sorted(start for one in reminders for start in one.starts)
    assert starts == [hour.astimezone(UTC) for hour in expected]
    titles = {one.title for one in reminders}
    assert titles == {planned.words or CATALOGUE.by_action[planned.action].title}
    assert recheck.starts == (starts_on + timedelta(days=28),)
