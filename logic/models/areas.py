"""Prevention areas, the steps of the questionnaire, and the constants of the scoring model."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from logic.models.base import (
    Certainty,
    Fraction,
    Frozen,
    Identifier,
    Ratio,
    Search,
    Text,
    Verbatim,
)
from logic.models.factors import Estimate

MINUTES_OF_A_WEEK, LONGEST_MINUTES = 7 * 24 * 60, 120
ShortName = Annotated[Text, StringConstraints(max_length=18, pattern=r"^[^<>&]+$")]


class Caution(StrEnum):
    """Who should ask for advice before an action: the action's `cautions` say why."""

    PREGNANCY = "pregnancy"
    INJURY = "past_injury"
    PROBLEM = "existing_problem"


class Basis(StrEnum):
    """Who speaks for an action: guide, a study that tested it, a guideline, or general advice."""

    GUIDE = "guide"
    RESEARCH = "research"
    GUIDELINE = "guideline"
    ADVICE = "advice"


class ActionEvidence(Frozen):
    """What a study, a review or a guideline found of doing an action, also where it is nothing.

    `certainty` is left out where the source gives none that could be read.
    """

    says: Text
    source: Identifier
    certainty: Certainty | None = None


class Action(Frozen):
    """Something to do in an area, with its dose and the step to take today.

    `short` is its name in a picture of the week, where the title has no room.
    `minutes_a_week` is the extra time of a usual week once it is under way, and `minutes_each`
    that of one time, where the dose gives it and no day holds several. `once` is for what is done
    a single time. `works_when` is what a person can observe within weeks. `effect` is a published
    ratio for this action, below 1 where fewer people had pain. `found` holds results without a
    ratio, no effect among them, and `searched` says how they were looked for. `fits` names the
    factors ("driving") or answers ("smoking.former") that it is for; without it, all of its area.
    """

    id: Identifier
    short: ShortName
    title: Text
    dose: Text
    first_step: Text
    works_when: Text
    minutes_a_week: Annotated[int, Field(ge=0, le=MINUTES_OF_A_WEEK, strict=True)]
    minutes_each: Annotated[int, Field(ge=1, le=LONGEST_MINUTES, strict=True)] | None = None
    once: Annotated[bool, Field(strict=True)] = False
    basis: Basis
    source: Identifier | None = None
    certainty: Certainty = Certainty.NONE
    effect: Estimate | None = None
    found: tuple[ActionEvidence, ...] = ()
    searched: Search | None = None
    cautions: dict[Caution, Text] = Field(default_factory=dict)
    fits: tuple[str, ...] = ()


class PreventionArea(Frozen):
    """A field of daily life to work on; `tip` is its number among the guide's twelve."""

    id: Identifier
    title: Text
    icon: Verbatim
    tip: int | None = Field(default=None, ge=1, le=12)
    tip_text: Text | None = None
    actions: tuple[Action, ...] = Field(min_length=1)


class Theme(Frozen):
    """A step of the questionnaire and the factors that it asks about, in order."""

    id: Identifier
    title: Text
    introduction: Text | None = None
    factors: tuple[Identifier, ...] = Field(min_length=1)


class Cap(Frozen):
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


class Pathway(Frozen):
    """Areas that share an upper limit, infinite for an area under no cap."""

    areas: tuple[str, ...]
    limit: float


class ScoringRules(Frozen):
    """The constants of the scoring model: see `docs/methods.md`.

    `version` is raised with every change of a number in the catalogue.
    """

    version: Verbatim
    certainty_weights: dict[Certainty, Fraction]
    floor_ratio: Ratio
    smallest_answered_share: Annotated[float, Field(gt=0, le=1)]
    caps: tuple[Cap, ...]
