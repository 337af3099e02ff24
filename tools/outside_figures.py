"""Works the figures of the outside checks out, from people's answers and the catalogue."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from logic import survey as comparison
from logic.models.catalogue import Catalogue
from logic.models.outside import OutsideCheck
from logic.models.survey import FIFTHS
from logic.responses import Responses
from logic.scoring import assess
from logic.texts import ENGLISH, texts_in
from logic.wording.problems import worded
from tools.outside_people import OutsideFileError, People
from tools.survey_design import DesignError, Numbers, Truths, area

SAMPLES, SEED = 1000, 20261127
AGES = (18, 40, 55, 70)
"""Where the age groups of the Spanish survey begin; the last is the end."""


class Scored:
    """People with their scores; without a single answer there is none."""

    def __init__(self, people: People, habits: tuple[str, ...], catalogue: Catalogue) -> None:
        asked = comparison.part(catalogue, habits, smallest_answered=1)
        self.people, self.asked = people, asked
        self.scores = np.array([_score(asked, given) for given in people.answers])
        if np.isnan(self.scores).all():
            raise OutsideFileError("Nobody in the file answered any of the habits.")
        self.cuts = np.quantile(self.scores[~np.isnan(self.scores)], np.arange(1, FIFTHS) / FIFTHS)

    def area(self, inside: Truths | None = None, values: Numbers | None = None) -> float:
        """Return the area under the curve, unweighted, of those inside a group."""
        values = self.scores if values is None else values
        inside = ~np.isnan(values) if inside is None else inside & ~np.isnan(values)
        return _area(values[inside], self.people.pain[inside])

    def interval(self) -> tuple[float, float]:
        """Return the middle 95 % of the areas of bootstrap samples of the people."""
        inside = np.flatnonzero(~np.isnan(self.scores))
        chance = np.random.default_rng(SEED)
        drawn = (chance.choice(inside, len(inside)) for _ in range(SAMPLES))
        areas = [_area(self.scores[some], self.people.pain[some]) for some in drawn]
        low, high = np.quantile(areas, [0.025, 0.975])
        return float(low), float(high)

    def fifths(self, cuts: Numbers) -> list[float]:
        """Return the weighted share with the outcome in each fifth of the scores."""
        inside = ~np.isnan(self.scores)
        places = np.searchsorted(cuts, self.scores[inside], side="left")
        weights, pain = self.people.weights[inside], self.people.pain[inside]
        totals = np.bincount(places, weights, FIFTHS)
        return list(np.bincount(places, weights * pain, FIFTHS) / np.where(totals, totals, 1))

    def alone(self, habit: str) -> float:
        """Return the area of one habit by itself."""
        impacts = {level.id: level.impact for level in self.asked.by_factor[habit].levels}
        answers = (given.get(habit, "") for given in self.people.answers)
        return self.area(values=np.array([impacts.get(level, np.nan) for level in answers]))

    def group_areas(self) -> list[float]:
        """Return the area of each sex in each age group."""
        women, ages = self.people.women, self.people.ages
        groups = [
            sex & (ages >= youngest) & (ages < end)
            for sex in (women, ~women)
            for youngest, end in pairwise(AGES)
        ]
        return [self.area(group) for group in groups]


def _area(values: Numbers, pain: Truths) -> float:
    """Return the area under the curve, everybody counting once."""
    try:
        return area(np.ones(len(values)), values, pain)
    except DesignError as error:
        raise OutsideFileError(str(error)) from error


def figures(check: OutsideCheck, scored: Scored, cuts: Numbers) -> Iterator[tuple[str, float]]:
    """Yield every figure of a check by its name in the file, worked out anew."""
    yield "n", len(scored.people.answers)
    yield "cases", int(scored.people.pain.sum())
    yield "area.value", scored.area()
    low, high = scored.interval()
    yield from (("area.ci_low", low), ("area.ci_high", high))
    for number, share in enumerate(scored.fifths(cuts), start=1):
        yield f"fifths.{number}", share
    groups = {"women": scored.people.women, "men": ~scored.people.women}
    for name in check.by_group:
        yield f"by_group.{name}", scored.area(groups[name])
    if check.spread:
        areas = scored.group_areas()
        yield from (("spread.low", min(areas)), ("spread.high", max(areas)))
    for habit in check.alone:
        yield f"alone.{habit}", scored.alone(habit)


def _score(asked: Catalogue, levels: object) -> float:
    """Return a score on what was answered, open questions left out as the product does."""
    responses = Responses.from_raw(levels, asked)  # type: ignore[arg-type]
    if responses.problems:
        problem = worded(texts_in(ENGLISH), responses.problems[0])
        raise OutsideFileError(
            f"The tools give {problem.field} as {problem.found!r}; the catalogue expects "
            f"{problem.expected}."
        )
    score = assess(asked, responses).score
    return np.nan if score is None else round(score, comparison.DIGITS)
