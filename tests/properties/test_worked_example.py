"""The steps of the worked example always add up to the score."""

from hypothesis import given

from logic.scoring import assess
from logic.worked_example import worked_example
from tests.properties.strategies import Raw, answers
from tests.shipped import CATALOGUE, read


@given(raw=answers)
def test_the_steps_add_up_to_the_score_exactly(raw: Raw) -> None:
    found, profile = worked_example(CATALOGUE, read(raw)), assess(CATALOGUE, read(raw))
    assert found.score == profile.score
    assert found.answered == profile.answered
    if found.score is not None:
        assert found.score == 100 * (found.total / found.most)


@given(raw=answers)
def test_every_answer_counts_the_larger_of_its_number_and_its_floor(raw: Raw) -> None:
    found = worked_example(CATALOGUE, read(raw))
    for pathway in found.pathways:
        for answer in (*pathway.answers, *pathway.worst):
            assert answer.impact == max(answer.weighted, answer.floor)


@given(raw=answers)
def test_a_pathway_counts_its_answers_up_to_its_limit(raw: Raw) -> None:
    for pathway in worked_example(CATALOGUE, read(raw)).pathways:
        limits = [] if pathway.limit is None else [pathway.limit]
        assert abs(sum(a.impact for a in pathway.answers) - pathway.total) < 1e-12
        assert pathway.counted == min([pathway.total, *limits])
        assert pathway.counted <= pathway.most == min([pathway.worst_total, *limits])


@given(raw=answers)
def test_the_steps_are_the_areas_impacts_of_the_result(raw: Raw) -> None:
    impacts = {result.area: result.impact for result in assess(CATALOGUE, read(raw)).areas}
    for pathway in worked_example(CATALOGUE, read(raw)).pathways:
        assert abs(sum(impacts[area] for area in pathway.areas) - pathway.counted) < 1e-12
