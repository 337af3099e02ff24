"""The names of all messages, for the type checker; written by `make texts`."""

from typing import Literal

MessageName = Literal[
    "start-begin",
    "start-guide-and-research-apart",
    "start-hardly-about-spasms",
    "start-lead",
    "start-limits-title",
    "start-no-clinician-yet",
    "start-no-diagnosis",
    "start-nothing-stored",
    "start-numbers-have-sources",
    "start-picture",
    "start-picture-is-example",
    "start-takes-minutes",
    "start-title",
]
