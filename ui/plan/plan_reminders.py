"""The calendar file: what it is to hold, and the button that makes it when it is pressed."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

import streamlit as st

from logic.models.catalogue import Catalogue
from logic.plan import Plan
from logic.record.contents import CalendarFiles
from logic.reminders.calendar import Settings, made_calendar
from logic.reminders.series import WEEKS, WORKING_DAYS, Breaks
from logic.reminders.zones import common_zones
from logic.wording import plan as wording
from logic.wording import reminders
from ui.state import clock, plan_answers
from ui.state.language import say, texts
from ui.widgets import download, fields

ZONE, TITLED = "plan.zone", "plan.titled"
BREAKS, BREAKS_FROM, BREAKS_TO = "plan.breaks", "plan.breaks_from", "plan.breaks_to"
NINE, FIVE = "09:00", "17:00"
MOST_DAYS_AHEAD = 28


def draw(catalogue: Catalogue, plan: Plan) -> None:
    """Ask what the calendar file is to hold, and offer it."""
    st.markdown(say("plan-reminders-lead"))
    fields.pick(plan_answers.STARTS_ON, say("plan-starts-on"), _starts(plan))
    zone = _zone()
    titled = fields.tick(TITLED, say("plan-titled"), help=say("plan-titled-help"))
    wants_breaks = fields.tick(BREAKS, say("plan-breaks"))
    breaks = _hours() if wants_breaks else None
    if zone is None:
        st.markdown(say("plan-needs-zone"))
    elif wants_breaks and not (breaks and breaks.times):
        st.error(say("plan-needs-hours"), icon=":material/error:")
    else:
        if not plan.timed and not breaks:
            st.markdown(say("plan-needs-times"))
        files = _files()
        settings = Settings(
            time_zone=zone,
            owner=files.id,
            titled=titled,
            breaks=breaks,
            revision=files.revision,
            series=files.series,
        )
        _download(catalogue, plan, settings)


def keep_start(plan: Plan) -> None:
    """Note the day on which the plan starts, also while nobody asks for reminders."""
    days = [day.isoformat() for day in _days_to_start(plan)]
    fields.begin_with(plan_answers.STARTS_ON, days, clock.today().isoformat())


def _starts(plan: Plan) -> dict[str, str]:
    today = clock.today()
    return {day.isoformat(): wording.start(texts(), day, today) for day in _days_to_start(plan)}


def _days_to_start(plan: Plan) -> list[date]:
    """Return the days to start on: today, in the four weeks after it, or the one chosen before."""
    today = clock.today()
    ahead = {today + timedelta(days=number) for number in range(MOST_DAYS_AHEAD + 1)}
    return sorted({plan.starts_on, *ahead})


def _zone() -> str | None:
    """Ask for the time zone; the browser's own is offered."""
    own = clock.own_zone()
    zones = list(dict.fromkeys([*common_zones(), *([own] if own else [])]))
    fields.begin_with(ZONE, zones, own)
    labels = {zone: zone for zone in zones}
    return fields.pick(ZONE, say("plan-zone"), labels, placeholder=say("plan-zone-placeholder"))


def _hours() -> Breaks | None:
    """Ask for the working hours."""
    with st.container(horizontal=True):
        begins = fields.time_of_day(BREAKS_FROM, say("plan-breaks-from"), NINE)
        ends = fields.time_of_day(BREAKS_TO, say("plan-breaks-to"), FIVE)
    return Breaks(begins=begins, ends=ends) if begins and ends else None


def _files() -> CalendarFiles:
    """Return what this person's files share: chosen by chance, it tells nothing of them."""
    files = plan_answers.calendar() or CalendarFiles(id=uuid4().hex)
    plan_answers.put_calendar(files)
    return files


def _download(catalogue: Catalogue, plan: Plan, settings: Settings) -> None:
    """Say what the file holds, and make it once the button is pressed."""
    count = sum(
        1 if catalogue.by_action[one.action].once else WEEKS * len(one.days) for one in plan.timed
    )
    times = settings.breaks.times if settings.breaks else ()
    breaks = WEEKS * len(WORKING_DAYS) * len(times)
    st.markdown(wording.contents(texts(), count, breaks, plan.next_recheck(clock.today())))
    if untimed := wording.untimed(texts(), plan, catalogue):
        st.markdown(untimed)
    download.offer(
        "plan",
        say("plan-make"),
        ":material/calendar_add_on:",
        reminders.FILE,
        maker(catalogue, plan, settings),
    )
    st.caption(say("plan-afterwards"))


def maker(catalogue: Catalogue, plan: Plan, settings: Settings) -> Callable[[], bytes]:
    """Return what makes the calendar file, once it is asked for, and notes what it holds."""

    def make() -> bytes:
        file = made_calendar(plan, catalogue, settings, texts(), now=clock.now())
        held = {"revision": file.revision, "series": file.series}
        plan_answers.put_calendar(CalendarFiles(id=settings.owner, **held))
        return file.data

    return make
