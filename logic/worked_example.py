"""The score of one person's answers, worked out step by step as a reader would do it."""

from math import inf

from logic.impact import floor, weighted
from logic.models.areas import Pathway
from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.models.factors import Level, RiskFactor
from logic.responses import Responses
from logic.scoring import Tally, add_up

STANDING_ANSWERS = {
    "smoking": "current",
    "body_mass_index": "30_and_over",
    "sleep": "fair",
    "water_intake": "often_low",
}
"""The answers of the example in `docs/methods.md` that are not at their reference."""
STANDING_STEPS = ("water_intake", "sleep")
"""Which of them improve to their reference, one after the other, as an example of progress."""


class Counted(Frozen):
    """What one answer counts: the larger of its weighted ln(ratio) and its floor.

    `ratio` is None where the level has none; `weight` is that of its certainty, `gap` 0 to 1.
    `floor` is 0 for a factor that the guide does not name. `weighted`, `floor` and `impact`
    are in weighted natural-log units.
    """

    factor: str
    level: str
    ratio: float | None
    weight: float
    gap: float
    weighted: float
    floor: float
    impact: float

    @property
    def by_floor(self) -> bool:
        """Whether the answer counts what every tip of the guide counts at least."""
        return self.impact > self.weighted


class Together(Frozen):
    """What the answers of a pathway count together, no more than its limit.

    `answers` are those off their reference, `worst` the worst levels of all answered
    factors; `limit` is None where there is none.
    """

    areas: tuple[str, ...]
    limit: float | None
    answers: tuple[Counted, ...]
    total: float
    counted: float
    worst: tuple[Counted, ...]
    worst_total: float
    most: float

    @property
    def limited(self) -> bool:
        """Whether the limit keeps the answers from counting in full."""
        return self.counted < self.total


class WorkedExample(Frozen):
    """The whole sum: `total` of `most`, which is what the answered factors can count.

    `score` is 0 to 100, or None when fewer than `needed` of the `asked` scored factors are
    `answered`.
    """

    pathways: tuple[Together, ...]
    total: float
    most: float
    score: float | None
    answered: int
    asked: int
    needed: int


class ExampleScore(Frozen):
    """A score on the way of the example, and the factor that was improved last, if any."""

    factor: str | None
    score: float


def standing_scores(catalogue: Catalogue) -> tuple[ExampleScore, ...]:
    """Return the score of the example at first, then after each of its steps."""
    levels = dict(standing_answers(catalogue).levels)
    scores = [_score_after(catalogue, levels, None)]
    for factor in STANDING_STEPS:
        levels[factor] = catalogue.by_factor[factor].levels[0].id
        scores.append(_score_after(catalogue, levels, factor))
    return tuple(scores)


def _score_after(catalogue: Catalogue, levels: dict[str, str], factor: str | None) -> ExampleScore:
    score = worked_example(catalogue, Responses.from_raw(levels, catalogue)).score
    assert score is not None  # the example answers every question
    return ExampleScore(factor=factor, score=score)


def standing_answers(catalogue: Catalogue) -> Responses:
    """Return the answers of the example that is shown to somebody without answers."""
    reference = {factor.id: factor.levels[0].id for factor in catalogue.modifiable}
    return Responses.from_raw(reference | STANDING_ANSWERS, catalogue)


def worked_example(catalogue: Catalogue, responses: Responses) -> WorkedExample:
    """Return every step from answers to score: the sums that `assess` rests on."""
    sums = add_up(catalogue, responses)
    return WorkedExample(
        pathways=tuple(
            _together(catalogue, responses, pathway, sums.pathways[pathway.areas])
            for pathway in catalogue.pathways
        ),
        total=sums.total.impact,
        most=sums.total.worst_answered,
        score=sums.score,
        answered=sums.answered,
        asked=len(catalogue.modifiable),
        needed=catalogue.answers_needed,
    )


def _together(
    catalogue: Catalogue, responses: Responses, pathway: Pathway, sums: Tally
) -> Together:
    """Return the answers of a pathway beside their sums."""
    factors = [factor for area in pathway.areas for factor in catalogue.factors_of[area]]
    given = [(f, f.by_level[responses.levels[f.id]]) for f in factors if f.id in responses.levels]
    return Together(
        areas=pathway.areas,
        limit=None if pathway.limit == inf else pathway.limit,
        answers=tuple(_counted(catalogue, f, own) for f, own in given if own != f.levels[0]),
        total=sums.impact,
        counted=min(sums.impact, pathway.limit),
        worst=tuple(_counted(catalogue, f, f.worst) for f, _ in given),
        worst_total=sums.worst_answered,
        most=min(sums.worst_answered, pathway.limit),
    )


def _counted(catalogue: Catalogue, factor: RiskFactor, level: Level) -> Counted:
    weight = catalogue.rules.certainty_weights[level.certainty]
    ratio = level.estimate.ratio if level.estimate else None
    return Counted(
        factor=factor.id,
        level=level.id,
        ratio=ratio,
        weight=weight,
        gap=level.gap,
        weighted=weighted(ratio, weight) if ratio else 0.0,
        floor=floor(level.gap, catalogue.rules.floor_ratio) if factor.in_guide else 0.0,
        impact=level.impact,
    )
