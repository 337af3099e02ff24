"""A person's result: the answers and all that follows from them, each worked out once when asked.

It holds facts only; what they are called stands in `logic.wording`.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar, cast

from logic.models.areas import Action, Caution, PreventionArea
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.models.results import AreaResult, RiskProfile
from logic.plan import cautions
from logic.reasons import Reason, first_action, main_reason
from logic.responses import Responses
from logic.scoring import assess
from logic.uncertainty import AreaRank, Ranking, rank
from logic.warning_signs import WarningCheck, check_warning_signs
from logic.what_if import to_work_on

Made = TypeVar("Made")


@dataclass(frozen=True)
class Focus:
    """An area to work on, with the answer that weighs most in it and what to do first.

    `cautions` are what has to be heeded in doing it.
    """

    area: PreventionArea
    result: AreaResult
    rank: AreaRank
    reason: Reason
    action: Action
    cautions: tuple[Caution, ...]


@dataclass(frozen=True, eq=False)
class Result:
    """Answers checked against a catalogue, and what follows from them.

    Compared by identity, so that one can be given to another one's `once`.
    """

    catalogue: Catalogue
    responses: Responses

    def once(self, make: Callable[..., Made], *given: Hashable) -> Made:
        """Return what a function makes of this result and what is given, made when first asked."""
        if (make, given) not in self._made:
            self._made[make, given] = make(self, *given)
        return cast("Made", self._made[make, given])

    @cached_property
    def _made(self) -> dict[tuple[Callable[..., Any], tuple[Hashable, ...]], Any]:
        return {}

    @cached_property
    def check(self) -> WarningCheck:
        """The warning signs, which come before everything else."""
        return check_warning_signs(self.catalogue, self.responses)

    @cached_property
    def profile(self) -> RiskProfile:
        """The score and its areas."""
        return assess(self.catalogue, self.responses)

    @cached_property
    def ranking(self) -> Ranking:
        """How sure each area's place is."""
        return rank(self.catalogue, self.responses, self.profile)

    @cached_property
    def reasons(self) -> dict[str, Reason]:
        """The answer that weighs most, by the ids of the areas that have one off its tip."""
        areas = self.catalogue.by_area
        found = {area: main_reason(self.catalogue, self.responses, area) for area in areas}
        return {area: reason for area, reason in found.items() if reason is not None}

    @cached_property
    def to_work_on(self) -> tuple[AreaResult, ...]:
        """The areas in focus where a better answer can still be reached, in their order."""
        return to_work_on(self.catalogue, self.responses, self.profile)

    @cached_property
    def nothing_left(self) -> tuple[AreaResult, ...]:
        """The areas in focus where no better answer is left to reach."""
        return tuple(one for one in self.profile.focus if one not in self.to_work_on)

    @cached_property
    def focus(self) -> tuple[Focus, ...]:
        """The areas to work on, in their order, each with its reason and its first action."""
        ranks = self.ranking.by_area
        return tuple(self._focus(one, ranks[one.area]) for one in self.to_work_on)

    @cached_property
    def background(self) -> tuple[RiskFactor, ...]:
        """What was answered of the things that nobody can change, unless it is nothing."""
        levels = self.responses.levels
        return tuple(
            factor
            for factor in self.catalogue.background
            if levels.get(factor.id, factor.levels[0].id) != factor.levels[0].id
        )

    @cached_property
    def unusable(self) -> tuple[RiskFactor, ...]:
        """The factors that are open because what was answered could not be used."""
        return tuple(f for f in self.catalogue.factors if self.responses.is_unusable(f))

    def _focus(self, result: AreaResult, rank: AreaRank) -> Focus:
        area, reason = self.catalogue.by_area[result.area], self.reasons[result.area]
        action = first_action(area, reason)
        found = cautions(action, self.responses, self.catalogue)
        return Focus(area, result, rank, reason, action, found)
