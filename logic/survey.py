"""Where a person's answers lie among those of a survey, scored with the same code."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from math import isinf

from logic.models.catalogue import Catalogue
from logic.models.survey import Fifth, ScoredTogether, Survey
from logic.responses import Responses
from logic.scoring import assess

DIGITS = 6
"""Scores and impacts are compared to so many decimals: the file holds no more."""


def own_fifth(catalogue: Catalogue, responses: Responses) -> Fifth | None:
    """Return the fifth of the survey's people in which these answers would lie.

    None when too few of the survey's factors are answered, and when there is no survey that
    was scored with this catalogue's numbers.
    """
    survey = current_survey(catalogue)
    if survey is None:
        return None
    score = assess(part(catalogue, survey.factors, survey.smallest_answered), responses).score
    return None if score is None else survey.fifths[place(survey.cut_points, score)]


def current_survey(catalogue: Catalogue) -> Survey | None:
    """Return the catalogue's survey, None when its scores rest on other numbers by now."""
    survey = catalogue.survey
    if survey is None:
        return None
    asked = part(catalogue, survey.factors, survey.smallest_answered)
    return survey if scored_with(asked) == survey.scored_with else None


def part(catalogue: Catalogue, factors: Collection[str], smallest_answered: int) -> Catalogue:
    """Return a catalogue with these factors alone, for scores of the survey's answers.

    With fewer than `smallest_answered` of them answered there is no score. Areas and caps
    stay, so only scores and impacts mean anything, not the tips that are followed.
    """
    # Half an answer less, so that no rounding of the share asks for one answer more.
    share = (smallest_answered - 0.5) / len(factors)
    fields = {name: getattr(catalogue, name) for name in Catalogue.model_fields}
    return Catalogue(
        **fields
        | {
            "factors": tuple(factor for factor in catalogue.factors if factor.id in factors),
            "rules": catalogue.rules.model_copy(update={"smallest_answered_share": share}),
            "survey": None,
        }
    )


def scored_with(asked: Catalogue) -> tuple[ScoredTogether, ...]:
    """Return every number that scores of a catalogue rest on, pathway by pathway."""
    return tuple(
        ScoredTogether(
            limit=None if isinf(pathway.limit) else round(pathway.limit, DIGITS),
            impacts={
                factor.id: {level.id: round(level.impact, DIGITS) for level in factor.levels}
                for area in pathway.areas
                for factor in asked.factors_of[area]
            },
        )
        for pathway in asked.pathways
        if any(asked.factors_of[area] for area in pathway.areas)
    )


def place(cut_points: Sequence[float], score: float) -> int:
    """Return the place of a score among the fifths, counted from 0; a cut belongs below."""
    return bisect_left(cut_points, round(score, DIGITS))
