"""What time it is where the person is, and the field that asks for a time of the day."""

import re
from datetime import UTC, date, datetime, time

import streamlit as st

from logic.reminders import time_zones, zone_of
from logic.wording import plan as wording
from ui.state import answers

STEP_MIN = 15
FIRST_HOUR = 6
TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
TIMES = [
    f"{(FIRST_HOUR + hour) % 24:02}:{minute:02}"
    for hour in range(24)
    for minute in range(0, 60, STEP_MIN)
]
"""A list: the parts of Streamlit's own time field are too small to be touched (WCAG 2.5.8).

It begins when most people get up.
"""


def now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


def own_zone() -> str | None:
    """Return the time zone that the browser tells, None where it tells none that is known."""
    told = st.context.timezone
    return told if told in time_zones() else None


def local_now() -> datetime:
    """Return the present moment in the person's time, in UTC where that is not known."""
    zone = own_zone()
    return now().astimezone(zone_of(zone)) if zone else now()


def today() -> date:
    """Return the day that it is where the person is."""
    return local_now().date()


def ask_time(name: str, label: str, usual: str | None = None) -> time | None:
    """Ask for a time of the day; `usual` is offered until another one is chosen."""
    answers.drop_unless(name, _is_time)
    if usual is not None and answers.get(name) is None:
        answers.put(name, usual)
    # A record may have brought a time between them.
    times = sorted({*TIMES, *filter(_is_time, [answers.get(name)])}, key=_from_first_hour)
    chosen = st.selectbox(
        label,
        times,
        index=None,
        key=answers.key(name),
        placeholder=wording.TIME_PLACEHOLDER,
        persist_state="session",
    )
    return time.fromisoformat(chosen) if chosen else None


def _is_time(value: object) -> bool:
    return isinstance(value, str) and TIME.fullmatch(value) is not None


def _from_first_hour(text: str) -> str:
    """Return what sorts a time of the day in the order in which they are offered."""
    return text if text >= TIMES[0] else f"24{text}"
