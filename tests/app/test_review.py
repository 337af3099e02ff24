"""The review: every answer on one page, each with the way to it and back."""

import pytest

from logic.models import RiskFactor
from logic.responses import HEIGHT
from logic.wording import common, results
from tests.app.conftest import AtStep
from tests.app.people import AT_WORST, BODY_FACTOR, CATALOGUE, MIXED, held, profile
from tests.app.visitor import Visitor
from tests.said import said

REVIEW = len(CATALOGUE.themes)


def listed(visitor: Visitor) -> list[str]:
    """Return the buttons of the review between the two that show the result, in order."""
    assert visitor.buttons[0] == visitor.buttons[-1] == said("questionnaire-show-result")
    return visitor.buttons[1:-1]


def change(visitor: Visitor, factor: RiskFactor) -> None:
    """Press the line of a factor."""
    (line,) = [one for one in listed(visitor) if one.startswith(f"{factor.short}: ")]
    visitor.press(line)


def test_it_lists_every_answer_in_the_order_of_the_steps(at_step: AtStep) -> None:
    visitor = at_step(REVIEW, MIXED)
    assert visitor.title == said("questionnaire-review-title")
    asked = [CATALOGUE.by_factor[id_] for theme in CATALOGUE.themes for id_ in theme.factors]
    typed = " (200 cm, 84 kg)"
    given = [answer.removesuffix(typed) for answer in listed(visitor)]
    assert given == [f"{f.short}: {f.by_level[MIXED[f.id]].label}" for f in asked]
    # What was typed stands beside the level that it gives.
    assert any(answer.endswith(f"Body mass index under 25{typed}") for answer in listed(visitor))


def test_it_says_what_is_open_and_what_was_declined(at_step: AtStep) -> None:
    visitor = at_step(REVIEW, {"smoking": "declined", BODY_FACTOR.id: "declined"})
    text = "\n".join(listed(visitor))
    assert text.count(f"*{said(common.PREFER_NOT_TO_SAY)}*") == 2
    assert text.count(f"*{said(common.NOT_ANSWERED)}*") == len(CATALOGUE.factors) - 2


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_each_answer_has_a_way_to_it_that_comes_back(at_step: AtStep, factor: RiskFactor) -> None:
    visitor = at_step(REVIEW, MIXED)
    change(visitor, factor)
    theme = next(theme for theme in CATALOGUE.themes if factor.id in theme.factors)
    assert visitor.title == theme.title
    first_field = HEIGHT if factor.body_limits else factor.id
    assert f"answer-{first_field} " in visitor.focus
    offer = [said("keep-keep")] if theme is CATALOGUE.themes[0] else []
    assert visitor.buttons == [said("questionnaire-to-review"), *offer]
    visitor.fill_in(held({factor.id: AT_WORST[factor.id]}))
    visitor.press(said("questionnaire-to-review"))
    assert visitor.title == said("questionnaire-review-title")
    place = [id_ for theme in CATALOGUE.themes for id_ in theme.factors].index(factor.id)
    assert listed(visitor)[place].startswith(f"{factor.short}: {factor.worst.label}")


def test_after_a_visit_from_the_review_the_steps_lead_on_as_before(at_step: AtStep) -> None:
    visitor = at_step(REVIEW, MIXED)
    change(visitor, CATALOGUE.by_factor["sleep"])
    visitor.press(said("questionnaire-to-review"))
    visitor.go_to_step(0)
    assert visitor.buttons == [said("questionnaire-next"), said("keep-keep")]


@pytest.mark.parametrize("place", [0, -1])
def test_both_buttons_lead_to_the_result(at_step: AtStep, place: int) -> None:
    visitor = at_step(REVIEW, MIXED)
    shows = [
        button for button in visitor.at.button if button.label == said("questionnaire-show-result")
    ]
    shows[place].click()
    visitor.run()
    assert results.score(said, profile(MIXED)) in visitor.text


def test_a_fault_found_on_a_visit_from_the_review_keeps_the_way_back(at_step: AtStep) -> None:
    visitor = at_step(REVIEW, MIXED)
    change(visitor, BODY_FACTOR)
    visitor.fill_in({"weight_kg": 5.0})
    visitor.press(said("questionnaire-to-review"))
    assert len(visitor.errors) == 1
    visitor.fill_in({"weight_kg": 120.0})
    visitor.press(said("questionnaire-to-review"))
    assert visitor.title == said("questionnaire-review-title")
