"""Finding factors: words, area, certainty, and who speaks."""

import pytest

from logic.evidence import Voice, Wanted, matching, sources, voice
from logic.models.base import BACKGROUND, Certainty
from tests.unit.people import CATALOGUE


def found(**wanted: object) -> list[str]:
    return [factor.id for factor in matching(CATALOGUE, Wanted.model_validate(wanted))]


def test_nothing_asked_for_leaves_nothing_out() -> None:
    assert matching(CATALOGUE, Wanted()) == CATALOGUE.factors
    assert found(text="  ") == [factor.id for factor in CATALOGUE.factors]


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("Body mass index", "body_mass_index"),  # the name
        ("do you smoke", "smoking"),  # the question
        ("subluxation", "spinal_care"),  # what research says
        ("blood flow", "smoking"),  # what the guide says
        ("misprint", "footwear"),  # why not surer
        ("flip-flops", "footwear"),  # a level
        ("marathon", "water_intake"),  # another finding
        ("Firmanurulita", "footwear"),  # a source's short name
        ("Clin Spine Surg", "body_mass_index"),  # a citation
        ("army", "warm_up"),  # what a number was taken from
        ("10.5271/sjweh.4114", "heavy_lifting"),  # a source's address
        ("Fluids and salts electrolytes", "electrolytes"),  # the area, and a word beside it
    ],
)
def test_words_are_looked_for_in_all_that_is_shown(text: str, factor: str) -> None:
    assert factor in found(text=text)


@pytest.mark.parametrize("text", ["burström", "BURSTRO\u0308M", "burstrom", "  Burstrom  "])
def test_case_accents_and_spaces_make_no_difference(text: str) -> None:
    assert found(text=text) == ["driving"]


def test_every_word_has_to_occur_in_whatever_order() -> None:
    assert found(text="vitamin sun") == found(text="sun vitamin") == ["sun_vitamin_d"]
    assert found(text="vitamin smoke") == []


@pytest.mark.parametrize("text", ["xyzzy", "\u202e", "\x00", "[(*", "x" * 10_000])
def test_what_occurs_nowhere_finds_nothing(text: str) -> None:
    assert found(text=text) == []


def test_an_area_leaves_its_factors() -> None:
    assert found(area="lifting") == ["heavy_lifting", "bending_twisting", "lifting_technique"]
    assert found(area=BACKGROUND) == [factor.id for factor in CATALOGUE.background]
    assert found(area="moon") == []


def test_a_certainty_leaves_the_factors_that_have_it() -> None:
    assert found(certainty=Certainty.VERY_LOW) == ["heavy_chores", "footwear"]
    assert "chair_support" in found(certainty=Certainty.NONE)
    assert found(certainty=Certainty.HIGH) == []


def test_somebody_speaks_about_every_factor() -> None:
    voices = {factor.id: voice(factor) for factor in CATALOGUE.factors}
    assert voices["chair_support"] is Voice.GUIDE
    assert voices["smoking"] is Voice.BOTH
    assert [id_ for id_, who in voices.items() if who is Voice.RESEARCH] == ["driving", "sleep"]


def test_a_voice_leaves_the_factors_that_it_speaks_about() -> None:
    assert found(voice=Voice.RESEARCH) == ["driving", "sleep"]
    parts = [factor for one in Voice for factor in found(voice=one)]
    assert sorted(parts) == sorted(factor.id for factor in CATALOGUE.factors)


def test_all_that_is_asked_for_holds_together() -> None:
    wanted = {"text": "workers", "area": "lifting", "certainty": Certainty.MODERATE}
    assert found(**wanted) == ["heavy_lifting", "bending_twisting"]
    assert found(**wanted, voice=Voice.GUIDE) == []


def test_the_sources_of_a_factor_are_named_once_in_the_order_of_the_page() -> None:
    assert sources(CATALOGUE.by_factor["smoking"]) == ("shiri_2010_smoking",)
    assert sources(CATALOGUE.by_factor["past_episodes"]) == (
        "papageorgiou_1996",
        "machado_2017",
        "da_silva_2019",
    )
