"""The calendar file with the plan's reminders."""
