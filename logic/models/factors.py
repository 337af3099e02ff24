"""Risk factors with their levels, estimates and sources."""

from datetime import date
from functools import cached_property
from typing import Self

from pydantic import Field, StrictBool, model_validator

from logic.models.base import (
    BACKGROUND,
    Certainty,
    Fraction,
    Frozen,
    Identifier,
    Measure,
    Ratio,
    Role,
    Text,
    Verbatim,
)


class Source(Frozen):
    """A publication: found again by its DOI, its PMID or a link."""

    id: Identifier
    citation: Verbatim
    short: Verbatim
    doi: Verbatim | None = None
    pmid: Verbatim | None = None
    link: Verbatim | None = None

    @property
    def url(self) -> str | None:
        """The address of the publication, or None where it has none."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        if self.pmid:
            return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/"
        return self.link


class Estimate(Frozen):
    """A ratio with its 95 % interval, as published or derived from it."""

    ratio: Ratio
    ci_low: Ratio | None = None
    ci_high: Ratio | None = None
    measure: Measure
    derivation: Text

    @model_validator(mode="after")
    def _interval_surrounds_ratio(self) -> Self:
        if (self.ci_low is None) != (self.ci_high is None):
            raise ValueError("ci_low and ci_high come together; give both or neither")
        low, high = self.ci_low or self.ratio, self.ci_high or self.ratio
        if not low <= self.ratio <= high:
            raise ValueError("ratio lies outside its interval; check the publication")
        return self


class Level(Frozen):
    """One answer to a factor's question.

    `brief` is the label in two or three words, where there is little room.
    `gap` (0 to 1), `impact` (weighted natural-log units) and `by_floor` (whether the floor
    counts for more than the estimate) are worked out by the loader with `logic.impact`; they
    are never written in a catalogue file. `out_of_reach` marks a
    level that no change leads to: who has smoked cannot become somebody who never did.
    """

    id: Identifier
    label: Text
    brief: Text | None = None
    role: Role
    certainty: Certainty
    source: Identifier | None = None
    estimate: Estimate | None = None
    at_least: float | None = None
    out_of_reach: StrictBool = False
    gap: Fraction
    impact: float = Field(ge=0)
    by_floor: StrictBool = False

    @property
    def in_short(self) -> str:
        """The label where there is little room."""
        return self.brief or self.label

    @property
    def impact_certainty(self) -> Certainty:
        """How sure research is of the impact; `none` where the guide's word alone counts."""
        return Certainty.NONE if self.by_floor else self.certainty


class OtherEstimate(Frozen):
    """A result of research worth knowing that is shown beside a factor but not scored.

    `unseen` is a sentence on the parts of the publication that could not be read, if any.
    """

    result: Text
    source: Identifier
    estimate: Estimate | None = None
    unseen: Text | None = None


class SummedHabits(OtherEstimate):
    """A result of a study that added up several habits, with how sure research is of it.

    `direction` says what a ratio above or below 1 means there, as these studies differ in it.
    """

    direction: Text
    certainty: Certainty


class Range(Frozen):
    """The values of a measurement that are accepted, both ends included."""

    lowest: float = Field(gt=0)
    highest: float

    @model_validator(mode="after")
    def _lowest_is_below_highest(self) -> Self:
        if not self.lowest < self.highest:
            raise ValueError("lowest must lie below highest")
        return self

    def __contains__(self, value: float) -> bool:
        return self.lowest <= value <= self.highest


class BodyLimits(Frozen):
    """The heights (cm) and weights (kg) that are turned into a level."""

    height_cm: Range
    weight_kg: Range


class RiskFactor(Frozen):
    """A habit or circumstance that is asked about, with what is known of it."""

    id: Identifier
    area: Identifier
    in_guide: StrictBool
    question: Text
    help: Text
    short: Text
    certainty: Certainty
    certainty_reason: Text
    guide_says: Text
    research_says: Text
    reviewed_on: date
    levels: tuple[Level, ...] = Field(min_length=2)
    body_limits: BodyLimits | None = None
    other_estimates: tuple[OtherEstimate, ...] = ()

    @cached_property
    def by_level(self) -> dict[str, Level]:
        """The levels by id, reference first."""
        return {level.id: level for level in self.levels}

    @cached_property
    def worst(self) -> Level:
        """The level farthest from the reference."""
        return self.levels[-1]

    @property
    def is_background(self) -> bool:
        """Whether the factor is shown apart because nobody can change it."""
        return self.area == BACKGROUND
