"""Checks of the score on people it was not fitted to, worked out outside the catalogue."""

from datetime import date
from enum import StrEnum

from pydantic import Field, StrictBool

from logic.models.base import Fraction, Frozen, Identifier, Text, Verbatim
from logic.models.survey import FIFTHS, Measured

NOTHING = 0.02
"""An area nearer to chance, 0.5, than this told nothing: our judgement, no interval is known."""
CHANCE = 0.5


class SexGroup(StrEnum):
    """A part of the people of a survey that is looked at by itself."""

    WOMEN = "women"
    MEN = "men"


class Spread(Frozen):
    """The lowest and the highest area among groups of people, and which groups they are."""

    low: Fraction
    high: Fraction
    groups: Text


class OutsideCheck(Frozen):
    """How well the score told people with pain from people without, in one survey.

    `people`, `part` and `short` say who: in a sentence, which of the survey's, and in a table.
    Of `n` people, `cases` had the `outcome`. `area` is the area under the curve with its 95 %
    interval, where 0.5 is chance and 1 is perfect, people unweighted. `fifths` are the shares
    with the outcome, lowest scores first; `weighting` says how they were cut and weighted. `alone`
    has the area of each habit by itself, and `fitted` the area that a model fitted to the same
    answers reaches. `read_as` says which of the survey's answers became which of our levels.
    """

    id: Identifier
    short: Text
    name: Verbatim
    years: Text
    people: Text
    part: Text
    place: Text
    link: Verbatim
    outcome: Text
    habits: tuple[Identifier, ...] = Field(min_length=1)
    seen: StrictBool
    n: int = Field(gt=0)
    cases: int = Field(gt=0)
    area: Measured
    fifths: tuple[Fraction, ...] = Field(min_length=FIFTHS, max_length=FIFTHS)
    weighting: Text
    by_group: dict[SexGroup, Fraction] = Field(default_factory=dict)
    spread: Spread | None = None
    alone: dict[Identifier, Fraction] = Field(default_factory=dict)
    fitted: Fraction | None = None
    read_as: dict[Identifier, Text] = Field(default_factory=dict)

    @property
    def at_chance(self) -> tuple[str, ...]:
        """The habits that by themselves told no more than chance, in their order."""
        return tuple(id_ for id_, area in self.alone.items() if abs(area - CHANCE) < NOTHING)


class OutsideChecks(Frozen):
    """All checks, and what the catalogue was when they were worked out.

    `fingerprint` is that of the score's numbers and formulas at that time: see `logic.outside`.
    """

    catalogue_version: Verbatim
    fingerprint: str = Field(pattern=r"^[0-9a-f]{64}$")
    made_on: date
    intervals: Text
    kept: Text
    checks: tuple[OutsideCheck, ...] = Field(min_length=1)
