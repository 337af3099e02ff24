"""Prevention areas, the steps of the questionnaire, and the constants of the scoring model."""

from typing import Annotated

from pydantic import Field

from logic.models.base import Certainty, Fraction, Identifier, Ratio, Record, Text


class Action(Record):
    """Something to do in an area, with the step to take today.

    `fits` names the factors ("driving") or answers ("smoking.former") that it is for; an
    action without it fits every answer of its area.
    """

    id: Identifier
    title: Text
    first_step: Text
    source: Identifier | None = None
    fits: tuple[str, ...] = ()


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
