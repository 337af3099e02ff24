"""The calendar file with the plan's reminders."""

from logic.reminders.calendar import CalendarFile, Settings, made_calendar
from logic.reminders.series import WEEKS, WORKING_DAYS, Breaks, length
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
    "CalendarFile",
    "Settings",
    "UnknownTimeZoneError",
    "common_zones",
    "length",
    "made_calendar",
    "time_zones",
    "vtimezone",
    "zone_of",
]
