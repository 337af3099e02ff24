"""Raw answers of made-up people, and the shortest way from raw answers to a result."""

from collections.abc import Mapping
from typing import Any

from logic.catalogue import load_catalogue
from logic.models import AreaResult, Catalogue, RiskProfile
from logic.responses import Responses
from logic.scoring import assess

CATALOGUE = load_catalogue()

AT_REFERENCE = {factor.id: factor.levels[0].id for factor in CATALOGUE.factors}
AT_WORST = {factor.id: factor.levels[-1].id for factor in CATALOGUE.factors}
WORKED_EXAMPLE = AT_REFERENCE | {
    "smoking": "current",
    "body_mass_index": "30_and_over",
    "sleep": "fair",
    "water_intake": "often_low",
}


def read(raw: Mapping[Any, Any]) -> Responses:
    """Return raw answers as the product reads them."""
    return Responses.from_raw(raw, CATALOGUE)


def profile(raw: Mapping[Any, Any]) -> RiskProfile:
    """Return the result for raw answers."""
    return assess(CATALOGUE, read(raw))


def area(result: RiskProfile, area_id: str) -> AreaResult:
    """Return one area of a result."""
    return next(found for found in result.areas if found.area == area_id)


def keep(raw: Mapping[str, str], *factor_ids: str) -> dict[str, str]:
    """Return the answers to these factors alone."""
    return {id_: raw[id_] for id_ in factor_ids}


def leave_out(raw: Mapping[str, str], *factor_ids: str) -> dict[str, str]:
    """Return the answers to all but these factors."""
    return {id_: level for id_, level in raw.items() if id_ not in factor_ids}


def changed(**fields: object) -> Catalogue:
    """Return the catalogue with other fields, and nothing worked out before kept."""
    return Catalogue(**{name: getattr(CATALOGUE, name) for name in Catalogue.model_fields} | fields)
