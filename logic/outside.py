"""Whether the checks on people outside still belong to the catalogue's numbers."""

import json
from hashlib import sha256
from typing import Any

from logic.models import Catalogue, OutsideChecks, RiskFactor


def belongs(checks: OutsideChecks, catalogue: Catalogue) -> bool:
    """Return whether the checks were worked out with the very numbers of a catalogue."""
    return checks.fingerprint == fingerprint(catalogue)


def fingerprint(catalogue: Catalogue) -> str:
    """Return 64 hexadecimal digits that any changed number that enters the score changes.

    These are ratios, certainties with their weights, floor, limits, the bounds of body mass index,
    and how many answers a score needs. Texts, intervals and the version are no part of it.
    """
    rules = catalogue.rules
    numbers = {
        "floor": rules.floor_ratio,
        "weights": dict(sorted(rules.certainty_weights.items())),
        "answered": rules.smallest_answered_share,
        "caps": sorted([sorted(cap.areas), cap.ratio, cap.certainty] for cap in rules.caps),
        "factors": {factor.id: _factor(factor) for factor in catalogue.modifiable},
    }
    return sha256(json.dumps(numbers, sort_keys=True).encode()).hexdigest()


def _factor(factor: RiskFactor) -> list[Any]:
    """Return what a factor gives to the score; the order of its levels sets their gaps."""
    return [
        factor.area,
        factor.in_guide,
        [
            [
                level.id,
                level.certainty,
                level.estimate.ratio if level.estimate else None,
                level.at_least,
            ]
            for level in factor.levels
        ],
    ]
