"""What to do during a spasm, with the warning signs that stop in short form."""

from datetime import date

from pydantic import Field

from logic.models.base import Certainty, Frozen, Identifier, Search, Text

NUMBER_OF_STEPS = 4


class ShortSign(Frozen):
    """A warning sign that stops, as asked in the short form: one tap reports all of it."""

    sign: Identifier
    text: Text


class Glance(Frozen):
    """What one or more emergency signs are called in the line above all advice."""

    text: Text
    signs: tuple[Identifier, ...] = Field(min_length=1)


class Note(Frozen):
    """One thing that research or a guideline says; general advice where it names no source.

    `certainty` is left out where a guideline gives none, and for general advice.
    """

    id: Identifier
    title: Text
    text: Text
    certainty: Certainty | None = None
    sources: tuple[Identifier, ...] = ()


class ReliefStep(Frozen):
    """One of the guide's four steps, told as the guide's, beside what research says of it.

    `alt` tells what its drawing shows; `searched` says how research on it was looked for.
    """

    id: Identifier
    title: Text
    alt: Text
    guide_says: Text
    research_says: Text
    certainty: Certainty
    sources: tuple[Identifier, ...] = ()
    searched: Search


class Relief(Frozen):
    """What to do during a spasm: emergency signs at a glance, the guide's steps, and notes."""

    reviewed_on: date
    at_a_glance: tuple[Glance, ...] = Field(min_length=1)
    short_signs: tuple[ShortSign, ...] = Field(min_length=1)
    steps: tuple[ReliefStep, ...] = Field(min_length=NUMBER_OF_STEPS, max_length=NUMBER_OF_STEPS)
    notes: tuple[Note, ...] = Field(min_length=1)
    avoid: tuple[Note, ...] = Field(min_length=1)
