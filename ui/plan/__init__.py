"""The plan and its reminders."""
