"""Laws of the range that open questions leave."""

from hypothesis import given
from hypothesis import strategies as st

from tests.properties.strategies import LEVELS, OPEN, Raw, answers, full_answers
from tests.shipped import CATALOGUE, profile

MODIFIABLE = [factor.id for factor in CATALOGUE.modifiable]
# Sums in another order differ in the last digits.
ROUNDING = 1e-9


def is_open(raw: Raw, factor_id: str) -> bool:
    return raw[factor_id] in OPEN


@given(raw=answers)
def test_the_score_lies_in_its_range(raw: Raw) -> None:
    result = profile(raw)
    assert 0 <= result.score_low <= result.score_high <= 100
    if result.score is not None:
        assert result.score_low <= result.score <= result.score_high


@given(raw=answers, completion=full_answers)
def test_the_range_holds_the_score_of_every_completion(raw: Raw, completion: Raw) -> None:
    partial = profile(raw)
    whole = {id_: completion[id_] if is_open(raw, id_) else raw[id_] for id_ in raw}
    score = profile(whole).score
    assert score is not None
    assert partial.score_low - ROUNDING <= score <= partial.score_high + ROUNDING


@given(raw=answers)
def test_the_ends_of_the_range_are_reached(raw: Raw) -> None:
    partial = profile(raw)
    for end, position in ((partial.score_low, 0), (partial.score_high, -1)):
        whole = {id_: LEVELS[id_][position] if is_open(raw, id_) else raw[id_] for id_ in raw}
        score = profile(whole).score
        assert score is not None
        assert abs(score - end) < ROUNDING


@given(raw=answers, completion=full_answers, more=st.sets(st.sampled_from(MODIFIABLE)))
def test_more_answers_never_widen_the_range(raw: Raw, completion: Raw, more: set[str]) -> None:
    before = profile(raw)
    after = profile(raw | {id_: completion[id_] for id_ in more if is_open(raw, id_)})
    assert after.score_low >= before.score_low - ROUNDING
    assert after.score_high <= before.score_high + ROUNDING


@given(raw=answers)
def test_the_most_informative_question_is_an_open_one(raw: Raw) -> None:
    result = profile(raw)
    assert (result.most_informative is None) == (not result.unanswered)
    assert result.most_informative is None or result.most_informative in result.unanswered


@given(raw=answers)
def test_no_other_question_is_surer_to_narrow_the_range(raw: Raw) -> None:
    before = profile(raw)
    if before.most_informative is None:
        return
    narrowing = {
        id_: min(
            before.score_high - before.score_low - (after.score_high - after.score_low)
            for after in (profile(raw | {id_: level}) for level in LEVELS[id_])
        )
        for id_ in before.unanswered
    }
    assert narrowing[before.most_informative] >= max(narrowing.values()) - ROUNDING
