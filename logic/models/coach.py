"""The posture hold and the movement break, with their timers."""

from datetime import date

from pydantic import Field, StrictBool

from logic.models.base import Frozen, Identifier, Text
from logic.models.relief import Note


class RoutineStep(Frozen):
    """One step of a routine; its drawing has the step's id, and `alt` says what it shows."""

    id: Identifier
    title: Text
    text: Text
    alt: Text


class Routine(Frozen):
    """Something to do in short steps, told as the guide's, beside what research says of it."""

    id: Identifier
    title: Text
    guide_says: Text
    steps: tuple[RoutineStep, ...] = Field(min_length=1)
    notes: tuple[Note, ...] = Field(min_length=1)


class Timer(Frozen):
    """Minutes to count down, and how often what is left is said aloud.

    One that `repeats` begins again when it has ended.
    """

    id: Identifier
    label: Text
    minutes: int = Field(gt=0)
    announce_every: int = Field(gt=0)
    repeats: StrictBool = False
    ended: Text


class Coach(Frozen):
    """The posture hold and the movement break."""

    reviewed_on: date
    stop_rule: Text
    routines: tuple[Routine, ...] = Field(min_length=1)
    timers: tuple[Timer, ...] = Field(min_length=1)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What research says of all routines."""
        return tuple(note for routine in self.routines for note in routine.notes)
