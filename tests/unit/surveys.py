"""A made-up survey, and the answers that it asks for."""

from datetime import date
from typing import Any

import pytest

from logic.models.survey import Discrimination, Fifth, Measured, Provenance, Survey
from logic.survey import part, scored_with
from tests.unit.people import CATALOGUE, changed

SEVEN = (
    "smoking",
    "body_mass_index",
    "physical_activity",
    "sleep",
    "unbroken_sitting",
    "heavy_lifting",
    "stress",
)
AREA = Discrimination(area=Measured(value=0.65, ci_low=0.6, ci_high=0.7), n=100)
needs_survey = pytest.mark.skipif(
    CATALOGUE.survey is None, reason="survey.toml is not there, so nothing is compared"
)


def fifth(number: int, pain: float = 0.2) -> Fifth:
    """Return a fifth; a fifth of all scores each, so that the cut points are 20, 40, 60, 80."""
    measured = Measured(value=pain, ci_low=pain - 0.02, ci_high=pain + 0.04)
    return Fifth(number=number, highest=20 * number, n=18 + number, people=0.2, pain=measured)


def fifths(*pain: float) -> tuple[Fifth, ...]:
    """Return five fifths with these shares."""
    return tuple(fifth(number, share) for number, share in enumerate(pain, start=1))


PROVENANCE = Provenance(
    name="A survey",
    years="2001 to 2002",
    people="adults of the moon",
    sample="all of those asked",
    outcome="low back pain",
    files=("A", "B"),
    link="https://example.org/",
    weights="none",
    intervals="made up",
    catalogue_version="0.1",
    made_on=date(2026, 1, 2),
)


def survey(**fields: Any) -> Survey:
    """Return a survey that fits the catalogue, with other fields where given."""
    made_up = {
        "provenance": PROVENANCE,
        "read": 120,
        "scored": 105,
        "smallest_answered": 5,
        "fifths": fifths(0.07, 0.13, 0.15, 0.16, 0.27),
        "all_factors": AREA,
        "alone": dict.fromkeys(SEVEN, AREA),
        "scored_with": scored_with(part(CATALOGUE, SEVEN, 5)),
    }
    return Survey(**made_up | fields)


SURVEY = survey()
SURVEYED = changed(survey=SURVEY)
"""The catalogue with the made-up survey."""
