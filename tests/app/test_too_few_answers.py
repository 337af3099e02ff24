"""Fewer than half of the questions answered: what is missing in place of a score."""

import pytest

from logic.wording import results
from tests.app.conftest import Arrive
from tests.app.people import CATALOGUE, MIXED, first, profile
from tests.said import said
from ui.page_names import Name

TOTAL = len(CATALOGUE.modifiable)
HALF = (TOTAL + 1) // 2
SCORED_STEPS = [
    number
    for number, theme in enumerate(CATALOGUE.themes)
    if not any(CATALOGUE.by_factor[id_].is_background for id_ in theme.factors)
]


@pytest.mark.parametrize(
    ("answered", "missing"), [(0, f"{HALF} more questions"), (HALF - 1, "1 more question")]
)
def test_below_half_it_says_how_many_answers_are_missing(
    arrive: Arrive, answered: int, missing: str
) -> None:
    visitor = arrive(Name.RESULTS, first(answered, MIXED))
    assert f"You have answered {answered} of {TOTAL} questions" in visitor.text
    assert f"please answer {missing}." in visitor.text
    assert f":small[{said('results-score')}]" not in visitor.text
    assert "of 100" not in visitor.text
    assert not visitor.at.get("vega_lite_chart")


def test_exactly_half_gives_a_score(arrive: Arrive) -> None:
    levels = first(HALF, MIXED)
    visitor = arrive(Name.RESULTS, levels)
    assert results.score(said, profile(levels)) in visitor.text
    assert visitor.at.get("vega_lite_chart")


def test_background_answers_do_not_help_to_a_score(arrive: Arrive) -> None:
    levels = {factor.id: MIXED[factor.id] for factor in CATALOGUE.background}
    assert f"You have answered 0 of {TOTAL}" in arrive(Name.RESULTS, levels).text


def test_preferring_not_to_say_does_not_help_to_a_score(arrive: Arrive) -> None:
    declined = {factor.id: "declined" for factor in CATALOGUE.factors}
    assert f"You have answered 0 of {TOTAL}" in arrive(Name.RESULTS, declined).text


@pytest.mark.parametrize("number", SCORED_STEPS)
def test_each_step_with_open_questions_has_a_button_to_it(arrive: Arrive, number: int) -> None:
    theme = CATALOGUE.themes[number]
    visitor = arrive(Name.RESULTS)
    visitor.press(f"{theme.title}: {len(theme.factors)} open questions")
    assert visitor.title == theme.title
    assert said("questionnaire-to-review") not in visitor.buttons
    visitor.press(said("questionnaire-next"))
    assert visitor.title == CATALOGUE.themes[number + 1].title


def test_a_step_that_is_answered_or_not_scored_has_no_button(arrive: Arrive) -> None:
    answered, *others, background = CATALOGUE.themes
    visitor = arrive(Name.RESULTS, {id_: MIXED[id_] for id_ in answered.factors})
    titles = [button.split(":")[0] for button in visitor.buttons]
    assert all(theme.title in titles for theme in others)
    assert answered.title not in titles
    assert background.title not in titles
