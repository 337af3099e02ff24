"""The words on and around the prevention chart."""

import pytest

from logic.wording import prevention as wording


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
    assert wording.chance(share) == words


def test_equal_bars_are_named_group_by_group() -> None:
    pairs = [["Body weight", "Smoking"], ["Sleep", "Stress", "Shoes"]]
    assert wording.ties(wording.BY_IMPACT, pairs) == (
        "About equal, each with the next (joined by a thick line): Body weight and Smoking; "
        "Sleep, Stress and Shoes."
    )
    assert wording.ties(wording.BY_GAP, pairs) == (
        "Equally far from the tip (joined by a thick line): Body weight and Smoking; "
        "Sleep, Stress and Shoes."
    )
    groups = [*pairs, ["Seat support", "Sitting posture"]]
    assert wording.order_help(wording.BY_IMPACT, groups).endswith(
        "Further thick lines join Sleep to Shoes and Seat support to Sitting posture: each is "
        "about equal with the next one."
    )
    assert wording.order_help(wording.BY_GAP, pairs).endswith(
        "Further thick lines join Sleep to Shoes: each is as far from the tip as the next one."
    )
    assert wording.order_help(wording.BY_GAP, []) == wording.ORDER_HELP[wording.BY_GAP]


def test_an_interval_is_said_or_that_there_is_none() -> None:
    assert wording.interval(0.051, 0.249, at_limit=False) == "0.05 to 0.25"
    assert wording.interval(0.0488, 0.0488, at_limit=False) == "none"
    assert wording.interval(0.5913, 0.5913, at_limit=True) == "at its limit"


def test_bars_at_their_limit_are_named() -> None:
    assert wording.at_limit([]) == ""
    assert wording.at_limit(["Lifting safely"]).startswith("Lifting safely: the bar is held")
    assert wording.at_limit(["Sleep", "Stress"]).startswith("Sleep and Stress: the bars are held")
