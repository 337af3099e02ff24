"""Laws of the comparison with a survey."""

from hypothesis import given

from logic.models.factors import RiskFactor
from logic.scoring import assess
from logic.survey import own_fifth, part, place
from tests.properties.strategies import Raw, answers, modifiable
from tests.shipped import CATALOGUE, read
from tests.unit.surveys import SEVEN, SURVEY, SURVEYED


def number(raw: Raw) -> int | None:
    found = own_fifth(SURVEYED, read(raw))
    return None if found is None else found.number


@given(raw=answers)
def test_there_is_a_fifth_exactly_from_five_of_the_seven_answers(raw: Raw) -> None:
    answered = len(read(raw).levels.keys() & set(SEVEN))
    assert (number(raw) is not None) == (answered >= 5)


@given(raw=answers)
def test_only_the_answers_to_the_seven_decide(raw: Raw) -> None:
    assert number(raw) == number({id_: raw[id_] for id_ in SEVEN})


@given(raw=answers)
def test_a_score_rounded_as_the_tool_does_has_the_same_place(raw: Raw) -> None:
    score = assess(part(CATALOGUE, SEVEN, 5), read(raw)).score
    if score is not None:
        assert number(raw) == 1 + place(SURVEY.cut_points, round(score, 6))


@given(raw=answers, factor=modifiable)
def test_a_worse_level_never_leads_to_a_lower_fifth(raw: Raw, factor: RiskFactor) -> None:
    numbers = [number(raw | {factor.id: level.id}) for level in factor.levels]
    assert numbers == sorted(numbers, key=lambda found: found or 0)
