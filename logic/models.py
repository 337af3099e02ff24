"""The records that the catalogue is made of and the records that scoring returns."""

from datetime import date
from enum import StrEnum
from functools import cached_property
from math import inf
from typing import Annotated, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StringConstraints,
    model_validator,
)

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Ratio = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Fraction = Annotated[float, Field(ge=0, le=1)]

BACKGROUND = "background"
"""The area of the factors that nobody can change: shown apart, never scored."""


class Record(BaseModel):
    """A frozen record that refuses unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Certainty(StrEnum):
    """How sure research is (GRADE), `none` where only the guide speaks."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very_low"
    NONE = "none"


class Role(StrEnum):
    """What an estimate describes: see `docs/methods.md`."""

    REFERENCE = "reference"
    ONSET = "onset"
    TRIGGER = "trigger"
    RECURRENCE = "recurrence"
    GUIDE_ONLY = "guide_only"


class Measure(StrEnum):
    """The kind of number that a publication reports."""

    ODDS_RATIO = "odds_ratio"
    RISK_RATIO = "risk_ratio"
    RATE_RATIO = "rate_ratio"
    HAZARD_RATIO = "hazard_ratio"


class Urgency(StrEnum):
    """How soon a reported warning sign wants medical help, most pressing first."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    SOON = "soon"
    NONE = "none"

    @property
    def stops(self) -> bool:
        """Whether no result may be shown while this urgency stands."""
        return self in (Urgency.EMERGENCY, Urgency.SAME_DAY)


class Source(Record):
    """A publication: found again by its DOI, its PMID or a link."""

    id: Identifier
    citation: Text
    short: Text
    doi: Text | None = None
    pmid: Text | None = None
    link: Text | None = None

    @property
    def url(self) -> str | None:
        """The address of the publication, or None where it has none."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        if self.pmid:
            return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/"
        return self.link


class Estimate(Record):
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


class Level(Record):
    """One answer to a factor's question.

    `gap` (0 to 1) and `impact` (weighted natural-log units) are worked out by the loader
    with `logic.impact`; they are never written in a catalogue file.
    """

    id: Identifier
    label: Text
    role: Role
    certainty: Certainty
    source: Identifier | None = None
    estimate: Estimate | None = None
    at_least: float | None = None
    gap: Fraction
    impact: float = Field(ge=0)


class OtherEstimate(Record):
    """A result of research worth knowing that is shown beside a factor but not scored."""

    result: Text
    source: Identifier
    estimate: Estimate | None = None


class Range(Record):
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


class BodyLimits(Record):
    """The heights (cm) and weights (kg) that are turned into a level."""

    height_cm: Range
    weight_kg: Range


class RiskFactor(Record):
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

    @property
    def main_source(self) -> str | None:
        """The source id of the worst level: the publication to name first."""
        return self.worst.source


class Action(Record):
    """Something to do in an area, with the step to take today."""

    id: Identifier
    title: Text
    first_step: Text
    source: Identifier | None = None


class PreventionArea(Record):
    """A field of daily life to work on; `tip` is its number among the guide's twelve."""

    id: Identifier
    title: Text
    icon: Text
    tip: int | None = Field(default=None, ge=1, le=12)
    tip_text: Text | None = None
    actions: tuple[Action, ...] = Field(min_length=1)


class Theme(Record):
    """A step of the questionnaire and the factors that it asks about, in order."""

    id: Identifier
    title: Text
    introduction: Text | None = None
    factors: tuple[Identifier, ...] = Field(min_length=1)


class Cap(Record):
    """An upper limit on what areas that share one pathway may add together.

    `limit` is in weighted natural-log units and worked out by the loader.
    """

    id: Identifier
    areas: tuple[Identifier, ...] = Field(min_length=1)
    ratio: Ratio
    certainty: Certainty
    source: Identifier | None = None
    reason: Text
    limit: float = Field(gt=0)


class Pathway(Record):
    """Areas that share an upper limit, infinite for an area under no cap."""

    areas: tuple[str, ...]
    limit: float


class ScoringRules(Record):
    """The constants of the scoring model: see `docs/methods.md`.

    `version` is raised with every change of a number in the catalogue.
    """

    version: Text
    certainty_weights: dict[Certainty, Fraction]
    floor_ratio: Ratio
    smallest_answered_share: Annotated[float, Field(gt=0, le=1)]
    caps: tuple[Cap, ...]


class Finding(Record):
    """One statement to tick in the warning-sign check."""

    id: Identifier
    text: Text


class FindingGroup(Record):
    """Statements asked together, with one "none of these"; `part` is the page they stand on."""

    id: Identifier
    part: int = Field(ge=1)
    question: Text
    none_label: Text
    asked_when: tuple[Identifier, ...] = ()
    findings: tuple[Finding, ...] = Field(min_length=1)


class WarningSign(Record):
    """A rule over findings: all of `all_of`, and between `at_least` and `at_most` of `of`."""

    id: Identifier
    title: Text
    urgency: Urgency
    all_of: tuple[Identifier, ...] = ()
    of: tuple[Identifier, ...] = ()
    at_least: int = Field(default=0, ge=0)
    at_most: int | None = Field(default=None, ge=1)
    source: Text


class Screen(Record):
    """What a person reads when warning signs of one urgency are reported.

    `steps` may hold `{emergency}` and `{urgent_line}`, filled in for the region.
    """

    title: Text
    steps: tuple[Text, ...] = Field(min_length=1)


class SafetyNet(Record):
    """The text that always stands under a result; `call` is followed by the emergency signs.

    The texts may hold `{emergency}` and `{urgent_line}`, filled in for the region.
    """

    title: Text
    reported: Text
    call: Text
    otherwise: Text


class Region(Record):
    """The numbers to call in a part of the world."""

    id: Identifier
    label: Text
    emergency: Text
    urgent_line: Text


class SafetyCheck(Record):
    """Everything that the warning-sign check asks and says."""

    groups: tuple[FindingGroup, ...] = Field(min_length=1)
    signs: tuple[WarningSign, ...] = Field(min_length=1)
    screens: dict[Urgency, Screen]
    safety_net: SafetyNet
    too_young: Screen
    pregnancy: Text
    regions: tuple[Region, ...] = Field(min_length=1)

    @cached_property
    def findings(self) -> dict[str, Finding]:
        """Every statement by id."""
        return {finding.id: finding for group in self.groups for finding in group.findings}

    def region(self, region_id: str | None) -> Region:
        """Return the region of this id, or the last one ("somewhere else")."""
        return next((r for r in self.regions if r.id == region_id), self.regions[-1])


class Catalogue(Record):
    """Every factor, area, source and rule, checked against each other."""

    areas: tuple[PreventionArea, ...]
    themes: tuple[Theme, ...]
    factors: tuple[RiskFactor, ...]
    sources: dict[str, Source]
    rules: ScoringRules
    safety: SafetyCheck

    @property
    def version(self) -> str:
        """The version of the catalogue's numbers."""
        return self.rules.version

    @cached_property
    def by_factor(self) -> dict[str, RiskFactor]:
        """The factors by id, in catalogue order."""
        return {factor.id: factor for factor in self.factors}

    @cached_property
    def by_area(self) -> dict[str, PreventionArea]:
        """The areas by id, in catalogue order."""
        return {area.id: area for area in self.areas}

    @cached_property
    def modifiable(self) -> tuple[RiskFactor, ...]:
        """The factors that are scored."""
        return tuple(factor for factor in self.factors if not factor.is_background)

    @cached_property
    def background(self) -> tuple[RiskFactor, ...]:
        """The factors that are shown apart."""
        return tuple(factor for factor in self.factors if factor.is_background)

    @cached_property
    def factors_of(self) -> dict[str, tuple[RiskFactor, ...]]:
        """The factors of each area by area id, background included."""
        ids = [*self.by_area, BACKGROUND]
        return {id_: tuple(f for f in self.factors if f.area == id_) for id_ in ids}

    @cached_property
    def pathways(self) -> tuple[Pathway, ...]:
        """The areas grouped by the cap that they share, each area in exactly one pathway."""
        capped = [Pathway(areas=cap.areas, limit=cap.limit) for cap in self.rules.caps]
        under_cap = {area for pathway in capped for area in pathway.areas}
        free = [Pathway(areas=(id_,), limit=inf) for id_ in self.by_area if id_ not in under_cap]
        return (*free, *capped)

    @cached_property
    def pathway_of(self) -> dict[str, Pathway]:
        """The pathway of each area by area id."""
        return {area: pathway for pathway in self.pathways for area in pathway.areas}

    @cached_property
    def tips(self) -> tuple[PreventionArea, ...]:
        """The areas that are among the guide's twelve tips."""
        return tuple(area for area in self.areas if area.tip is not None)


class AreaResult(Record):
    """One area of a person's result.

    `gap` is 0 to 1, `impact` in weighted natural-log units, `share` 0 to 1 of the person's
    summed impact; `complete` says whether every factor of the area was answered.
    """

    area: str
    gap: float
    impact: float
    share: float
    complete: bool

    @property
    def in_place(self) -> bool:
        """Whether the area is fully answered and at its reference."""
        return self.complete and self.gap == 0


class BackgroundResult(Record):
    """A background factor and the level that the person reported."""

    factor: str
    level: str


class RiskProfile(Record):
    """A person's result.

    `score` (0 to 100) is None when too few factors are answered; `score_low` and
    `score_high` hold every score that answering the open factors could still give.
    """

    score: float | None
    score_low: float
    score_high: float
    tips_followed: int
    areas: tuple[AreaResult, ...]
    background: tuple[BackgroundResult, ...]
    answered: int
    unanswered: tuple[str, ...]
    most_informative: str | None

    @property
    def focus(self) -> tuple[AreaResult, ...]:
        """The areas with something to gain, in order."""
        return tuple(area for area in self.areas if area.gap > 0)
