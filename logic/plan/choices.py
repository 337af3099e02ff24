"""What a plan is chosen from and what it amounts to."""

from enum import StrEnum

from logic.models.areas import Action, Caution, PreventionArea
from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.models.results import AreaResult, RiskProfile
from logic.plan.actions import PlannedAction
from logic.plan.plan import Plan
from logic.responses import PREGNANT, Responses

WILLING_FROM = 6


class Quadrant(StrEnum):
    """Where an area stands by its impact and the person's willingness."""

    START = "start"
    TALK = "talk"
    EXTRA = "extra"
    LATER = "later"


class Standing(Frozen):
    """An area with its impact, the person's willingness (0 to 10), and what both mean."""

    area: str
    impact: float
    willingness: int
    quadrant: Quadrant


def half_of_largest(profile: RiskProfile) -> float:
    """Return the impact from which an area counts as large: half of the person's largest."""
    return max((area.impact for area in profile.focus), default=0.0) / 2


def standings(profile: RiskProfile, plan: Plan) -> tuple[Standing, ...]:
    """Return the areas with something to gain whose willingness is known, in result order."""
    half = half_of_largest(profile)
    return tuple(
        Standing(
            area=result.area,
            impact=result.impact,
            willingness=plan.willingness[result.area],
            quadrant=_quadrant(result, plan.willingness[result.area], half),
        )
        for result in profile.focus
        if result.area in plan.willingness
    )


def _quadrant(result: AreaResult, willingness: int, half: float) -> Quadrant:
    willing = willingness >= WILLING_FROM
    if result.impact >= half:
        return Quadrant.START if willing else Quadrant.TALK
    return Quadrant.EXTRA if willing else Quadrant.LATER


def offered(area: PreventionArea, responses: Responses, catalogue: Catalogue) -> tuple[Action, ...]:
    """Return an area's actions that fit the answers, those made for them first."""
    made_for = [action for action in area.actions if _is_made_for(action, responses, catalogue)]
    general = [action for action in area.actions if not action.fits]
    return (*made_for, *general)


def _is_made_for(action: Action, responses: Responses, catalogue: Catalogue) -> bool:
    """Return whether one of the answers off their tip is among those that an action is for."""
    off_tip = {
        factor_id: level_id
        for factor_id, level_id in responses.levels.items()
        if catalogue.by_factor[factor_id].by_level[level_id].gap > 0
    }
    answers = {f"{factor_id}.{level_id}" for factor_id, level_id in off_tip.items()}
    return not answers.union(off_tip).isdisjoint(action.fits)


def cautions(action: Action, responses: Responses, catalogue: Catalogue) -> tuple[Caution, ...]:
    """Return the cautions of an action that this person has not ruled out."""
    return tuple(
        caution for caution in action.cautions if not _ruled_out(caution, responses, catalogue)
    )


def _ruled_out(caution: Caution, responses: Responses, catalogue: Catalogue) -> bool:
    """Return whether the answers rule a caution out; an open answer never does."""
    if caution is Caution.PREGNANCY:
        return responses.findings.get(PREGNANT) is False
    return responses.levels.get(caution) == catalogue.by_factor[caution].levels[0].id


def minutes_a_week(plan: Plan, catalogue: Catalogue) -> int:
    """Return the extra minutes that a plan asks for in a usual week."""
    return sum(_minutes(planned, catalogue.by_action[planned.action]) for planned in plan.actions)


def _minutes(planned: PlannedAction, action: Action) -> int:
    """Return an action's minutes a week: those of one time on each chosen day, if known."""
    if action.minutes_each is None or not planned.days:
        return action.minutes_a_week
    return action.minutes_each * len(planned.days)
