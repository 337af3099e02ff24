"""The calendar file with the plan's reminders."""

from logic.reminders.calendar import (
    WEEKS,
    WORKING_DAYS,
    Breaks,
    Settings,
    calendar_file,
    length,
)
from logic.reminders.zones import (
    UNIVERSAL,
    UnknownTimeZoneError,
    common_zones,
    time_zones,
    vtimezone,
    zone_of,
)

__all__ = [
    "UNIVERSAL",
    "WEEKS",
    "WORKING_DAYS",
    "Breaks",
    "Settings",
    "UnknownTimeZoneError",
    "calendar_file",
    "common_zones",
    "length",
    "time_zones",
    "vtimezone",
    "zone_of",
]
