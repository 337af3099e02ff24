"""What a survey found: how often people had low back pain, by the score of their answers."""

from datetime import date

from pydantic import Field

from logic.models.base import Fraction, Frozen, Identifier, Text, Verbatim

FIFTHS = 5
LARGEST_SCORE = 100


class Measured(Frozen):
    """A number from the survey with its 95 % interval, all 0 to 1."""

    value: Fraction
    ci_low: Fraction
    ci_high: Fraction


class Fifth(Frozen):
    """A fifth of the people, in the order of their scores.

    `number` counts from 1, the lowest scores. `highest` is the highest score that still
    belongs here (0 to 100), `n` how many people were asked, `people` their part of the
    population (0 to 1), and `pain` the share of them with low back pain at the time.
    """

    number: int = Field(ge=1, le=FIFTHS)
    highest: float = Field(ge=0, le=LARGEST_SCORE)
    n: int = Field(gt=0)
    people: Fraction
    pain: Measured


class Discrimination(Frozen):
    """How well answers tell people with pain from people without.

    `area` is the area under the curve, where 0.5 is chance and 1 is perfect; `n` people were
    asked.
    """

    area: Measured
    n: int = Field(gt=0)


class ScoredTogether(Frozen):
    """Levels whose impacts add up to no more than `limit` (none where it is left out).

    `impacts` holds weighted natural-log units by factor and level id.
    """

    limit: float | None = Field(default=None, gt=0)
    impacts: dict[Identifier, dict[Identifier, float]]


class Provenance(Frozen):
    """Where a survey's numbers come from, and how and when they were worked out."""

    name: Verbatim
    years: Text
    people: Text
    sample: Text
    outcome: Text
    files: tuple[Verbatim, ...] = Field(min_length=1)
    link: Verbatim
    weights: Text
    intervals: Text
    catalogue_version: Verbatim
    made_on: date


class Survey(Frozen):
    """The comparison with a survey, worked out by `tools/check_survey.py`.

    Of `read` people, `scored` answered at least `smallest_answered` of the factors.
    `scored_with` holds every number of the catalogue that their scores rest on.
    """

    provenance: Provenance
    read: int = Field(gt=0)
    scored: int = Field(gt=0)
    smallest_answered: int = Field(gt=0)
    fifths: tuple[Fifth, ...] = Field(min_length=FIFTHS, max_length=FIFTHS)
    all_factors: Discrimination
    alone: dict[Identifier, Discrimination] = Field(min_length=1)
    scored_with: tuple[ScoredTogether, ...]

    @property
    def factors(self) -> tuple[str, ...]:
        """The factors that the survey asked about too."""
        return tuple(self.alone)

    @property
    def cut_points(self) -> tuple[float, ...]:
        """The highest score of each fifth but the last."""
        return tuple(fifth.highest for fifth in self.fifths[:-1])
