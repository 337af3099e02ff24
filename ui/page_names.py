"""The names of the pages, which the session notes and the routes lead to."""

from enum import StrEnum


class Name(StrEnum):
    """The name of a page: its file, its address and the key of its texts."""

    START = "start"
    RELIEF = "relief"
    SAFETY = "safety"
    QUESTIONNAIRE = "questionnaire"
    RESULTS = "results"
    WHAT_IF = "what_if"
    PLAN = "plan"
    COACH = "coach"
    PROGRESS = "progress"
    RECORD = "record"
    EVIDENCE = "evidence"
    GROUP = "group"
    PRIVACY = "privacy"
