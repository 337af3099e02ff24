"""Made-up checks on people outside, worked out with the catalogue as it is shipped."""

from datetime import date
from typing import Any

from logic.models.outside import OutsideCheck, OutsideChecks, Spread
from logic.models.survey import Measured
from logic.outside import fingerprint
from tests.shipped import CATALOGUE


def check(**fields: Any) -> OutsideCheck:
    """Return a check of two habits, with other fields where given."""
    made_up = {
        "id": "moon",
        "short": "The moon",
        "name": "A survey",
        "years": "2001 to 2002",
        "people": "adults of the moon",
        "part": "all of them",
        "place": "the moon",
        "link": "https://example.org/",
        "outcome": "low back pain",
        "habits": ("smoking", "sleep"),
        "seen": False,
        "n": 1000,
        "cases": 200,
        "area": Measured(value=0.66, ci_low=0.62, ci_high=0.7),
        "fifths": (0.1, 0.15, 0.2, 0.25, 0.3),
        "weighting": "unweighted",
    }
    return OutsideCheck(**made_up | fields)


MARS = check(
    id="mars",
    short="Mars",
    place="Mars",
    area=Measured(value=0.6, ci_low=0.49, ci_high=0.71),
    by_group={"women": 0.61, "men": 0.59},
    spread=Spread(low=0.58, high=0.63, groups="each age group"),
    alone={"smoking": 0.511, "sleep": 0.57},
    fitted=0.62,
)


def checks(**fields: Any) -> OutsideChecks:
    """Return checks on two planets' people, with other fields where given."""
    made_up = {
        "catalogue_version": "1.0.0",
        "fingerprint": fingerprint(CATALOGUE),
        "made_on": date(2026, 1, 2),
        "intervals": "95 %, made up",
        "kept": "made up",
        "checks": (check(), MARS),
    }
    return OutsideChecks(**made_up | fields)
