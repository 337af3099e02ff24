"""Laws of the score."""

from itertools import pairwise

from hypothesis import given

from logic.models.factors import RiskFactor
from tests.properties.strategies import Raw, answers, full_answers, modifiable
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE, profile, read


@given(raw=full_answers, factor=modifiable)
def test_a_worse_level_never_lowers_the_score(raw: Raw, factor: RiskFactor) -> None:
    scores = [profile(raw | {factor.id: level.id}).score for level in factor.levels]
    assert None not in scores
    assert scores == sorted(scores, key=lambda score: score or 0)


@given(raw=answers, factor=modifiable)
def test_a_worse_level_never_lowers_an_end_of_the_range(raw: Raw, factor: RiskFactor) -> None:
    results = [profile(raw | {factor.id: level.id}) for level in factor.levels]
    for better, worse in pairwise(results):
        assert better.score_low <= worse.score_low
        assert better.score_high <= worse.score_high


@given(raw=answers, factor=modifiable)
def test_a_worse_level_never_lowers_the_impact_or_gap_of_its_area(
    raw: Raw, factor: RiskFactor
) -> None:
    results = [profile(raw | {factor.id: level.id}) for level in factor.levels]
    own = [next(a for a in result.areas if a.area == factor.area) for result in results]
    for better, worse in pairwise(own):
        # Under a cap that is full already, rounding may take the last digit.
        assert worse.impact >= better.impact - 1e-12
        assert worse.gap > better.gap


@given(raw=answers)
def test_a_score_is_given_from_half_the_answers_and_lies_from_0_to_100(raw: Raw) -> None:
    result = profile(raw)
    assert (result.score is not None) == (result.answered >= len(CATALOGUE.modifiable) / 2)
    assert result.score is None or 0 <= result.score <= 100
    assert result.answered + len(result.unanswered) == len(CATALOGUE.modifiable)


def at(levels: dict[str, str], raw: Raw) -> Raw:
    """Return these levels for the factors that hold a level in raw answers."""
    return {id_: levels[id_] for id_ in read(raw).levels}


@given(raw=answers)
def test_at_their_reference_any_answers_give_exactly_0(raw: Raw) -> None:
    result = profile(at(AT_REFERENCE, raw))
    assert result.score_low == 0
    assert result.score in (None, 0)


@given(raw=answers)
def test_at_their_worst_any_answers_give_exactly_100(raw: Raw) -> None:
    result = profile(at(AT_WORST, raw))
    assert result.score_high == 100
    assert result.score in (None, 100)


def test_everything_at_its_reference_is_0_and_at_its_worst_100() -> None:
    assert profile(AT_REFERENCE).score == 0
    assert profile(AT_WORST).score == 100
