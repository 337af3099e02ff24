"""The review: every answer on one page, each with the way to it and back."""

import re

import pytest

from logic.models.factors import RiskFactor
from logic.responses import HEIGHT
from logic.wording import common, results
from tests.app.conftest import Arrive, AtStep
from tests.app.people import AT_WORST, BODY_FACTOR, CATALOGUE, MIXED, held, profile
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name

REVIEW = len(CATALOGUE.themes)
ROW = re.compile(r"\*\*(.+)\*\* &nbsp; (.+)")


def listed(visitor: Visitor) -> list[str]:
    """Return the rows of the review in order: "Sleep: Very well"."""
    shows, *rows, again = visitor.buttons
    assert shows == again == said("questionnaire-show-result")
    found = [match for row in rows if (match := ROW.fullmatch(row))]
    assert len(found) == len(rows)
    return [f"{match[1]}: {match[2]}" for match in found]


def change(visitor: Visitor, factor: RiskFactor) -> None:
    """Press the button in the row of a factor."""
    visitor.press(next(row for row in visitor.buttons if row.startswith(f"**{factor.short}**")))


def test_it_lists_every_answer_in_the_order_of_the_steps(at_step: AtStep) -> None:
    visitor = at_step(REVIEW, MIXED)
    assert visitor.title == said("questionnaire-review-title")
    assert visitor.headings == [f":small[{theme.title}]" for theme in CATALOGUE.themes]
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
    ways = [said("questionnaire-to-review"), said("questionnaire-back-to-result")]
    assert visitor.buttons == [*ways, *offer]
    visitor.fill_in(held({factor.id: AT_WORST[factor.id]}))
    visitor.press(said("questionnaire-to-review"))
    assert visitor.title == said("questionnaire-review-title")
    assert visitor.focus == f".st-key-change-{factor.id} button"
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


def test_from_an_answer_changed_on_the_way_one_tap_leads_to_the_result(at_step: AtStep) -> None:
    visitor = at_step(REVIEW, MIXED)
    change(visitor, CATALOGUE.by_factor["sleep"])
    visitor.fill_in({"sleep": AT_WORST["sleep"]})
    visitor.press(said("questionnaire-back-to-result"))
    assert results.score(said, profile(MIXED | {"sleep": AT_WORST["sleep"]})) in visitor.text


def test_who_came_from_the_result_is_first_offered_the_way_back_there(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, {id_: MIXED[id_] for id_ in MIXED if id_ != "sleep"})
    sleep = CATALOGUE.by_factor["sleep"]
    visitor.press(said("results-answer-first", question=said.inside(sleep.short)))
    back = [said("questionnaire-back-to-result"), said("questionnaire-to-review")]
    assert visitor.buttons == back
    visitor.press(back[0])
    assert visitor.title == said("results-title")


def test_without_a_result_there_is_no_way_to_it(at_step: AtStep) -> None:
    visitor = at_step(REVIEW)
    change(visitor, CATALOGUE.by_factor["sleep"])
    assert visitor.buttons == [said("questionnaire-to-review")]


def test_a_fault_found_on_a_visit_from_the_review_keeps_the_way_back(at_step: AtStep) -> None:
    visitor = at_step(REVIEW, MIXED)
    change(visitor, BODY_FACTOR)
    visitor.fill_in({"weight_kg": 5.0})
    visitor.press(said("questionnaire-to-review"))
    assert len(visitor.errors) == 1
    visitor.fill_in({"weight_kg": 120.0})
    visitor.press(said("questionnaire-to-review"))
    assert visitor.title == said("questionnaire-review-title")
