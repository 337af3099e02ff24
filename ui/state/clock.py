"""What time it is where the person is."""

from datetime import UTC, date, datetime

import streamlit as st

from logic.reminders.zones import time_zones, zone_of


def now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


def own_zone() -> str | None:
    """Return the time zone that the browser tells, None where it tells none that is known."""
    zone = st.context.timezone
    return zone if zone in time_zones() else None


def local_now() -> datetime:
    """Return the present moment in the person's time, in UTC where that is not known."""
    zone = own_zone()
    return now().astimezone(zone_of(zone)) if zone else now()


def today() -> date:
    """Return the day that it is where the person is."""
    return local_now().date()
