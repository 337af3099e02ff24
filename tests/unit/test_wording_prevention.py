"""The words on and around the prevention chart."""

import pytest

from logic.models.base import Certainty
from logic.wording import prevention as wording
from logic.wording.common import CERTAINTY
from tests.said import said


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (1.0, "almost always (100%)"),
        (0.95, "almost always (95%)"),
        (0.949, "most of the time (95%)"),
        (0.6, "more often than not (60%)"),
        (0.5, "about half the time (50%)"),
        (0.2, "sometimes (20%)"),
        (0.05, "seldom (5%)"),
        (0.0, "almost never (0%)"),
    ],
)
def test_a_chance_is_said_in_words_with_its_number(share: float, words: str) -> None:
    assert wording.chance(said, share) == words


def test_equal_bars_are_named_group_by_group() -> None:
    pairs = [["Body weight", "Smoking"], ["Sleep", "Stress", "Shoes"]]
    assert wording.ties(said, wording.BY_IMPACT, pairs) == (
        "About equal, each with the next: Body weight and Smoking; Sleep, Stress and Shoes."
    )
    assert wording.ties(said, wording.BY_GAP, pairs) == (
        "Equally far from the tip: Body weight and Smoking; Sleep, Stress and Shoes."
    )
    # Where no more than two hang together, "each with the next" would say nothing.
    assert (
        wording.ties(said, wording.BY_IMPACT, pairs[:1]) == "About equal: Body weight and Smoking."
    )
    assert wording.ties(said, wording.BY_IMPACT, []) == ""


def test_the_first_three_areas_are_numbered_by_their_places() -> None:
    names = [wording.numbered(place, "Sleep") for place in range(5)]
    assert names == ["1. Sleep", "2. Sleep", "3. Sleep", "Sleep", "Sleep"]


def test_every_measure_and_certainty_has_its_words() -> None:
    ends = [said(name) for one in wording.SCALE.values() for _, name in one]
    assert len(set(ends)) == 8
    for by_measure in (wording.ORDERS, wording.KEY):
        assert list(by_measure) == [wording.BY_IMPACT, wording.BY_GAP]
        assert len(set(map(said, by_measure.values()))) == 2
    assert all(wording.EQUAL_SIGN in said(key) for key in wording.KEY.values())


def test_words_for_certainty_speak_of_evidence_and_not_of_a_size() -> None:
    assert [said(words).split()[-1] for words in CERTAINTY.values()] == [
        *(*["evidence"] * 4, "only")
    ]
    weak = ":material/clock_loader_40:"
    assert wording.badge(said, Certainty.LOW) == f":gray-badge[{weak} weak evidence]"
    assert wording.link_badge(said, Certainty.LOW) == f":gray-badge[{weak} link: weak evidence]"
    assert wording.link_badge(said, Certainty.NONE) == wording.badge(said, Certainty.NONE)


def test_an_interval_is_said_or_that_there_is_none() -> None:
    assert wording.interval(said, 0.051, 0.249, at_limit=False) == "0.05 to 0.25"
    assert wording.interval(said, 0.0488, 0.0488, at_limit=False) == "none"
    assert wording.interval(said, 0.5913, 0.5913, at_limit=True) == "at its limit"


def test_bars_at_their_limit_are_named() -> None:
    assert said("prevention-at-limit", areas="Lifting safely", count=1) == (
        "Lifting safely: no line, as the bar is at its limit."
    )
    assert said("prevention-at-limit", areas="Sleep and Stress", count=2) == (
        "Sleep and Stress: no line, as the bars are at their limit."
    )


def test_a_length_is_an_impact_or_a_distance_in_percent() -> None:
    assert wording.length(said, wording.BY_IMPACT, 0.2306) == "0.23"
    assert wording.length(said, wording.BY_GAP, 0.5) == "50%"
