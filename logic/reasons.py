"""Why an area is where it is in a result: the answer that weighs most in it."""

from logic.models.areas import Action, PreventionArea
from logic.models.base import Certainty, Frozen
from logic.models.catalogue import Catalogue
from logic.models.factors import Level, RiskFactor
from logic.responses import Responses


class Reason(Frozen):
    """The answer that weighs most in an area."""

    factor: RiskFactor
    level: Level

    @property
    def certainty(self) -> Certainty:
        """How sure research is of this answer's weight; `none` where the guide alone speaks."""
        return self.level.impact_certainty


def main_reason(catalogue: Catalogue, responses: Responses, area: str) -> Reason | None:
    """Return the area's answer with the largest impact, then gap; None if none is off its tip."""
    answered = [
        Reason(factor=factor, level=factor.by_level[responses.levels[factor.id]])
        for factor in catalogue.factors_of[area]
        if factor.id in responses.levels
    ]
    off_tip = [reason for reason in answered if reason.level.gap > 0]
    return max(off_tip, key=lambda r: (r.level.impact, r.level.gap), default=None)


def first_action(area: PreventionArea, reason: Reason) -> Action:
    """Return the action made for this answer, else for this factor, else the area's first."""
    factor, answer = reason.factor.id, f"{reason.factor.id}.{reason.level.id}"
    for wanted in (answer, factor):
        for action in area.actions:
            if wanted in action.fits:
                return action
    return area.actions[0]
