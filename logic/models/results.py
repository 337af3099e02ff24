"""What scoring returns for one person."""

from dataclasses import dataclass

from logic.models.base import Frozen


@dataclass(frozen=True, slots=True)
class AreaResult:
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


@dataclass(frozen=True, slots=True)
class BackgroundResult:
    """A background factor and the level that the person reported."""

    factor: str
    level: str


class RiskProfile(Frozen):
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
