"""What everything in `logic` is made of: the frozen base, the types and the closed sets."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints


@dataclass(frozen=True)
class Words:
    """Marks the fields that hold words for people: these, and no others, are translated."""


Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")]
Verbatim = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""A text that stays as it was published, whatever the language: a title, an address, a version."""
Text = Annotated[Verbatim, Words()]
"""A text for people, which another language says in its own words."""
Ratio = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Fraction = Annotated[float, Field(ge=0, le=1)]

BACKGROUND = "background"
"""The area of the factors that nobody can change: shown apart, never scored."""


class Frozen(BaseModel):
    """A frozen object that refuses unknown keys."""

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


class Search(Frozen):
    """How research was looked for: for what, with which words, where, when, what came of it.

    `typed` holds what was typed, letter by letter, one entry a search.
    """

    looked_for: Text
    typed: tuple[Verbatim, ...] = Field(min_length=1)
    where: Text
    on: date
    outcome: Text


class Urgency(StrEnum):
    """How soon a reported warning sign needs medical help, most pressing first."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    SOON = "soon"
    NONE = "none"

    @property
    def stops(self) -> bool:
        """Whether no result may be shown while this urgency stands."""
        return self in (Urgency.EMERGENCY, Urgency.SAME_DAY)
