"""Laws of finding factors."""

from hypothesis import given
from hypothesis import strategies as st

from logic.evidence import Voice, Wanted, matching
from logic.models.base import BACKGROUND, Certainty
from logic.models.factors import RiskFactor
from tests.properties.strategies import texts
from tests.shipped import CATALOGUE

ids = st.sampled_from([None, BACKGROUND, *CATALOGUE.by_area])
certainties = st.sampled_from([None, *Certainty])
voices = st.sampled_from([None, *Voice])


@given(text=texts, area=ids, certainty=certainties, voice=voices)
def test_whatever_is_looked_for_a_part_of_the_factors_is_found_in_order(
    text: str, area: str | None, certainty: Certainty | None, voice: Voice | None
) -> None:
    wanted = Wanted(text=text, area=area, certainty=certainty, voice=voice)
    found = matching(CATALOGUE, wanted)
    assert [factor for factor in CATALOGUE.factors if factor in found] == list(found)


@given(text=texts, more=texts)
def test_more_words_never_find_more(text: str, more: str) -> None:
    few = matching(CATALOGUE, Wanted(text=f"{text} {more}"))
    assert {f.id for f in few} <= {f.id for f in matching(CATALOGUE, Wanted(text=text))}


@given(factor=st.sampled_from(CATALOGUE.factors), upper=st.booleans())
def test_a_factor_is_found_by_its_name_and_its_question(factor: RiskFactor, upper: bool) -> None:
    for text in (factor.short, factor.question):
        assert factor in matching(CATALOGUE, Wanted(text=text.upper() if upper else text))
