"""What made-up people answer, as the pages' widgets hold it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from logic.catalogue import load_catalogue
from logic.models.factors import RiskFactor
from logic.models.results import RiskProfile
from logic.responses import DECLINED, HEIGHT, NO, UNDER_16, WEIGHT, Responses
from logic.scoring import assess
from ui.state import answers, clock, current, own_record

CATALOGUE = load_catalogue()
BODY_FACTOR = next(factor for factor in CATALOGUE.factors if factor.body_limits)
ALWAYS_ASKED = tuple(group for group in CATALOGUE.safety.groups if not group.asked_when)
LAST_PART = next(group for group in CATALOGUE.safety.groups if group.asked_when)

AT_REFERENCE = {factor.id: factor.levels[0].id for factor in CATALOGUE.factors}
AT_WORST = {factor.id: factor.levels[-1].id for factor in CATALOGUE.factors}
MIXED = {
    factor.id: factor.levels[place % len(factor.levels)].id
    for place, factor in enumerate(CATALOGUE.factors)
}
NOTHING_TO_REPORT = {UNDER_16: NO} | {current.none_of(group): True for group in ALWAYS_ASKED}
"""The safety check of somebody without any warning sign."""


def body(level_id: str) -> dict[str, str]:
    """Return a height (cm) and weight (kg) of this level; two metres: index x 4 = weight."""
    at_least = BODY_FACTOR.by_level[level_id].at_least or 20
    return {HEIGHT: "200", WEIGHT: f"{4 * (at_least + 1):g}"}


def held(levels: Mapping[str, str]) -> dict[str, Any]:
    """Return answers by factor as the widgets hold them: body mass as height and weight."""
    given: dict[str, Any] = {id_: level for id_, level in levels.items() if id_ != BODY_FACTOR.id}
    level_id = levels.get(BODY_FACTOR.id)
    if level_id == DECLINED:
        given[answers.DECLINED_BODY] = True
    elif level_id is not None:
        given |= body(level_id)
    return given


def reporting(*finding_ids: str) -> dict[str, Any]:
    """Return a whole safety check in which these statements are ticked."""
    told: dict[str, Any] = {UNDER_16: NO} | dict.fromkeys(finding_ids, True)
    asked = [*ALWAYS_ASKED]
    if set(LAST_PART.asked_when) <= set(finding_ids):
        asked.append(LAST_PART)
    for group in asked:
        if not any(finding.id in finding_ids for finding in group.findings):
            told[current.none_of(group)] = True
    return told


def responses(levels: Mapping[str, str]) -> Responses:
    """Return answers by factor as the product reads them."""
    return Responses.from_raw(levels, CATALOGUE)


def profile(levels: Mapping[str, str]) -> RiskProfile:
    """Return the result that the logic gives for answers by factor."""
    return assess(CATALOGUE, responses(levels))


def first(number: int, levels: Mapping[str, str]) -> dict[str, str]:
    """Return the answers to the first changeable factors alone."""
    return {factor.id: levels[factor.id] for factor in CATALOGUE.modifiable[:number]}


def plain_factors() -> list[RiskFactor]:
    """Return the factors that are answered by choosing, all but the body mass index."""
    return [factor for factor in CATALOGUE.factors if factor is not BODY_FACTOR]


def own_file(saved_at: datetime | None = None) -> bytes:
    """Return the record file of the session, as saved at a moment: now, if None."""
    contents = own_record.contents(CATALOGUE)
    return own_record.written(contents, CATALOGUE, saved_at or clock.local_now())
