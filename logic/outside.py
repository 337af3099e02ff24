"""Whether the checks on people outside still belong to the catalogue's numbers and the formulas."""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.models.outside import OutsideChecks
from logic.responses import Responses
from logic.scoring import assess

DIGITS = 6
"""Impacts and scores enter rounded to so many decimals, the same on every machine."""
TURNS, THIRDS = 3, 3
"""Answers of made-up people are mixed so often; they may leave one question of three open."""


def belongs(checks: OutsideChecks, catalogue: Catalogue) -> bool:
    """Return whether the checks were worked out with a catalogue's numbers and these formulas."""
    return checks.fingerprint == fingerprint(catalogue)


def fingerprint(catalogue: Catalogue) -> str:
    """Return 64 hexadecimal digits that any changed number or formula of the score changes.

    Numbers are ratios, certainties with their weights, floor, limits, the bounds of body mass
    index, and how many answers a score needs. Formulas enter by what they make of them: the impact
    of each level and the scores of made-up people. Texts, intervals and the version are no part.
    """
    rules = catalogue.rules
    numbers = {
        "floor": rules.floor_ratio,
        "weights": dict(sorted(rules.certainty_weights.items())),
        "answered": [rules.smallest_answered_share, catalogue.answers_needed],
        "caps": sorted([sorted(cap.areas), cap.ratio, cap.certainty] for cap in rules.caps),
        "factors": {factor.id: _factor(factor) for factor in catalogue.modifiable},
        "scores": list(_scores(catalogue)),
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
                round(level.impact, DIGITS),
            ]
            for level in factor.levels
        ],
    ]


def _scores(catalogue: Catalogue) -> Iterator[float | None]:
    """Yield the scores of made-up people, each with all answers and with some left open."""
    for levels in _made_up(catalogue):
        for left_open in (None, *range(THIRDS)):
            kept = (id_ for place, id_ in enumerate(levels) if place % THIRDS != left_open)
            score = assess(catalogue, Responses(levels={id_: levels[id_] for id_ in kept})).score
            yield None if score is None else round(score, DIGITS)


def _made_up(catalogue: Catalogue) -> Iterator[dict[str, str]]:
    """Yield level ids by factor id: mixed answers, and at the end all the worst."""
    for turn in range(TURNS):
        yield {
            factor.id: factor.levels[(place + turn) % len(factor.levels)].id
            for place, factor in enumerate(catalogue.modifiable)
        }
    yield {factor.id: factor.worst.id for factor in catalogue.modifiable}
