"""Raw answers of made-up people to the questions that these tests' numbers were worked out for.

A factor that the catalogue gets later moves none of them. `tests.shipped` has the same people for
the whole catalogue, for the tests that are to notice it.
"""

from collections.abc import Mapping

from logic.models.catalogue import Catalogue
from logic.models.results import AreaResult, RiskProfile
from tests.shipped import SHIPPED, Asked

FACTORS = [
    "physical_activity",
    "strength_training",
    "warm_up",
    "unbroken_sitting",
    "sitting_posture",
    "chair_support",
    "driving",
    "heavy_lifting",
    "bending_twisting",
    "lifting_technique",
    "heavy_chores",
    "footwear",
    "body_mass_index",
    "smoking",
    "sleep",
    "stress",
    "spinal_care",
    "water_intake",
    "electrolytes",
    "sun_vitamin_d",
    "past_episodes",
    "past_injury",
    "existing_problem",
]


def _only(factor_ids: list[str]) -> Catalogue:
    """Return the shipped catalogue with these factors alone, and without what they leave empty."""
    shipped = SHIPPED.catalogue
    factors = tuple(factor for factor in shipped.factors if factor.id in factor_ids)
    areas = tuple(area for area in shipped.areas if area.id in {f.area for f in factors})
    kept = {area.id for area in areas}
    themes = [
        theme.model_copy(update={"factors": tuple(f for f in theme.factors if f in factor_ids)})
        for theme in shipped.themes
    ]
    caps = tuple(
        cap.model_copy(update={"areas": tuple(area for area in cap.areas if area in kept)})
        for cap in shipped.rules.caps
    )
    return SHIPPED.changed(
        factors=factors,
        areas=areas,
        themes=tuple(theme for theme in themes if theme.factors),
        rules=shipped.rules.model_copy(update={"caps": caps}),
    )


KNOWN = Asked(_only(FACTORS))
CATALOGUE = KNOWN.catalogue
AT_REFERENCE, AT_WORST = KNOWN.at_reference, KNOWN.at_worst
WORKED_EXAMPLE = KNOWN.worked_example
read, profile, changed = KNOWN.read, KNOWN.profile, KNOWN.changed


def area(result: RiskProfile, area_id: str) -> AreaResult:
    """Return one area of a result."""
    return next(found for found in result.areas if found.area == area_id)


def keep(raw: Mapping[str, str], *factor_ids: str) -> dict[str, str]:
    """Return the answers to these factors alone."""
    return {id_: raw[id_] for id_ in factor_ids}


def leave_out(raw: Mapping[str, str], *factor_ids: str) -> dict[str, str]:
    """Return the answers to all but these factors."""
    return {id_: level for id_, level in raw.items() if id_ not in factor_ids}
