"""Height and weight: what cannot be used is said at the field, and nothing else is lost."""

from typing import Any

import pytest

from logic.wording import common
from tests.app.conftest import AtStep
from tests.app.people import BODY_FACTOR, CATALOGUE, MIXED, held
from tests.app.visitor import Visitor
from tests.said import said
from ui.state import answers

BODY_STEP = next(n for n, t in enumerate(CATALOGUE.themes) if BODY_FACTOR.id in t.factors)
THEME = CATALOGUE.themes[BODY_STEP]
METRIC = {"height_cm": 175.0, "weight_kg": 70.0}
US = {answers.FEET: 5.0, answers.INCHES: 9.0, answers.POUNDS: 154.0}
OTHERS = {id_: level for id_, level in MIXED.items() if id_ != BODY_FACTOR.id}


def press_next(at_step: AtStep, units: str, given: dict[str, Any]) -> Visitor:
    """Return somebody who entered these numbers beside all other answers and pressed next."""
    visitor = at_step(BODY_STEP, OTHERS, units=units)
    visitor.fill_in(given)
    visitor.press(said("questionnaire-next"))
    return visitor


@pytest.mark.parametrize(
    ("units", "wrong", "accepted", "focus"),
    [
        ("metric", {"height_cm": 99.0}, "from 100 to 250 cm", "height_cm"),
        ("metric", {"height_cm": 251.0}, "from 100 to 250 cm", "height_cm"),
        ("metric", {"height_cm": 17.5}, "from 100 to 250 cm", "height_cm"),
        ("metric", {"height_cm": -175.0}, "from 100 to 250 cm", "height_cm"),
        ("metric", {"height_cm": 0.0}, "from 100 to 250 cm", "height_cm"),
        ("metric", {"weight_kg": 24.0}, "from 25 to 350 kg", "weight_kg"),
        ("metric", {"weight_kg": 351.0}, "from 25 to 350 kg", "weight_kg"),
        ("metric", {"weight_kg": 1e9}, "from 25 to 350 kg", "weight_kg"),
        ("us", {answers.FEET: 3.0, answers.INCHES: 3.0}, "from 3 feet 3.4", answers.FEET),
        ("us", {answers.FEET: 9.0}, "8 feet 2.4 inches", answers.FEET),
        ("us", {answers.INCHES: 14.0}, "A foot has 12 inches", answers.FEET),
        ("us", {answers.FEET: 5.5}, "whole feet", answers.FEET),
        ("us", {answers.POUNDS: 55.0}, "from 56 to 771 pounds", answers.POUNDS),
        ("us", {answers.POUNDS: 772.0}, "from 56 to 771 pounds", answers.POUNDS),
    ],
)
def test_a_number_out_of_range_is_named_with_what_is_accepted(
    at_step: AtStep, units: str, wrong: dict[str, float], accepted: str, focus: str
) -> None:
    good = METRIC if units == "metric" else US
    visitor = press_next(at_step, units, good | wrong)
    assert visitor.title == THEME.title
    assert len(visitor.errors) == 1
    assert accepted in visitor.errors[0]
    assert visitor.focus == f".st-key-answer-{focus} input"
    assert held(OTHERS).items() <= visitor.all_answers().items()
    shown = {name: float(visitor.widgets[name].value) for name in good}
    assert shown == good | wrong


def test_two_wrong_numbers_are_both_named(at_step: AtStep) -> None:
    visitor = press_next(at_step, "metric", {"height_cm": 1.0, "weight_kg": 1.0})
    assert len(visitor.errors) == 2


def test_mending_a_wrong_number_leads_on(at_step: AtStep) -> None:
    visitor = press_next(at_step, "metric", METRIC | {"height_cm": 17.5})
    visitor.fill_in(METRIC)
    visitor.press(said("questionnaire-next"))
    assert visitor.title == CATALOGUE.themes[BODY_STEP + 1].title


@pytest.mark.parametrize(
    ("units", "given", "focus"),
    [
        ("metric", {"height_cm": 175.0}, "weight_kg"),
        ("metric", {"weight_kg": 70.0}, "height_cm"),
        ("us", {answers.FEET: 5.0, answers.INCHES: 9.0}, answers.POUNDS),
        ("us", {answers.FEET: 5.0}, answers.POUNDS),
        ("us", {answers.POUNDS: 154.0}, answers.FEET),
    ],
)
def test_one_of_height_and_weight_alone_is_asked_to_be_completed(
    at_step: AtStep, units: str, given: dict[str, float], focus: str
) -> None:
    visitor = press_next(at_step, units, given)
    assert visitor.title == THEME.title
    assert visitor.errors == [said("questionnaire-one-missing")]
    assert visitor.focus == f".st-key-answer-{focus} input"


@pytest.mark.parametrize(("inches", "accepted"), [(70.0, True), (9.0, False), (-5.0, False)])
def test_inches_alone_are_a_height(at_step: AtStep, inches: float, accepted: bool) -> None:
    visitor = press_next(at_step, "us", {answers.INCHES: inches, answers.POUNDS: 154.0})
    assert (visitor.title == CATALOGUE.themes[BODY_STEP + 1].title) is accepted
    assert bool(visitor.errors) is not accepted


def test_one_alone_is_not_complained_about_before_next_is_pressed(at_step: AtStep) -> None:
    visitor = at_step(BODY_STEP)
    visitor.fill_in({"height_cm": 175.0})
    visitor.run()
    assert visitor.errors == []


@pytest.mark.parametrize(
    ("units", "given"),
    [
        ("metric", {}),
        ("us", {}),
        ("metric", {"height_cm": "1.78", "weight_kg": "80,5 kg"}),
        ("metric", {"height_cm": "5'10\"", "weight_kg": "11 st 4"}),
        (
            "metric",
            {"height_cm": "\uff11\uff17\uff11,\uff15", "weight_kg": "\u0667\u0660\u066b\u0665"},
        ),
        ("uk", {answers.FEET: "5", answers.STONES: "11", answers.STONE_POUNDS: "4"}),
        ("uk", {answers.FEET: "5 ft 10", answers.STONES: "11st 4lb"}),
        ("uk", {answers.INCHES: "70", answers.STONE_POUNDS: "158"}),
        ("metric", {"height_cm": 100.0, "weight_kg": 25.0}),
        ("metric", {"height_cm": 250.0, "weight_kg": 350.0}),
        ("us", {answers.FEET: 0.0, answers.INCHES: 66.0, answers.POUNDS: 154.0}),
        ("us", {answers.FEET: 5.0, answers.POUNDS: 56.0}),
        ("us", {answers.FEET: 5.0, answers.POUNDS: 771.0}),
    ],
)
def test_both_open_or_both_within_the_limits_lead_on(
    at_step: AtStep, units: str, given: dict[str, float]
) -> None:
    visitor = press_next(at_step, units, given)
    assert visitor.title == CATALOGUE.themes[BODY_STEP + 1].title


@pytest.mark.parametrize("given", [{"height_cm": 175.0}, {"height_cm": 5.0, "weight_kg": 70.0}])
def test_preferring_not_to_say_leads_on_whatever_the_fields_hold(
    at_step: AtStep, given: dict[str, float]
) -> None:
    visitor = press_next(at_step, "metric", given | {answers.DECLINED_BODY: True})
    assert visitor.title == CATALOGUE.themes[BODY_STEP + 1].title
    visitor.go_to_step(len(CATALOGUE.themes))
    assert f"*{said(common.PREFER_NOT_TO_SAY)}*" in visitor.text
    visitor.go_to_step(BODY_STEP)
    assert visitor.errors == []


@pytest.mark.parametrize("wrong", [{"height_cm": 5.0}, {"weight_kg": 1e9}])
def test_a_wrong_number_left_behind_by_a_link_costs_only_its_own_question(
    at_step: AtStep, wrong: dict[str, float]
) -> None:
    visitor = at_step(BODY_STEP, OTHERS)
    visitor.fill_in(METRIC | wrong)
    visitor.go_to_step(len(CATALOGUE.themes))
    assert visitor.text.count(said("questionnaire-unusable")) == 1
    visitor.go_to_step(BODY_STEP)
    assert len(visitor.errors) == 1


@pytest.mark.parametrize(
    ("height", "weight", "measured"),
    [
        ("171,5", "70,5", "171.5 cm, 70.5 kg"),
        ("1.78", "176 lb", "178 cm, 79.832 kg"),
        ("5 ft 10", "11 st 4", "177.8 cm, 71.668 kg"),
    ],
)
def test_the_review_says_as_what_a_height_and_weight_were_read(
    at_step: AtStep, height: str, weight: str, measured: str
) -> None:
    visitor = press_next(at_step, "metric", {"height_cm": height, "weight_kg": weight})
    visitor.go_to_step(len(CATALOGUE.themes))
    assert f"({measured})" in visitor.text


def test_a_height_in_other_units_is_said_as_it_was_read(at_step: AtStep) -> None:
    visitor = at_step(BODY_STEP)
    visitor.fill_in({"height_cm": "1,78", "weight_kg": "176 lb"})
    visitor.run()
    assert "Read as 178 cm." in visitor.text
    assert "Read as 79.83 kg." in visitor.text
    visitor.fill_in({"height_cm": "178", "weight_kg": "80 kg"})
    visitor.run()
    assert "Read as" not in visitor.text


@pytest.mark.parametrize(
    ("units", "wrong", "asked"),
    [
        ("metric", {"height_cm": "1 715"}, "more than one way"),
        ("metric", {"height_cm": "1.715,5"}, "more than one way"),
        ("metric", {"height_cm": "tall"}, "cannot be read"),
        ("metric", {"height_cm": "70 kg"}, "no unit of height"),
        ("metric", {"weight_kg": "70 cm"}, "no unit of weight"),
        ("uk", {answers.STONE_POUNDS: "14"}, "A stone has 14 pounds"),
        ("uk", {answers.STONES: "11.5"}, "whole stones"),
        ("uk", {answers.STONES: "3"}, "from 4 stones 0 pounds to 55 stones 1 pounds"),
    ],
)
def test_what_is_not_clear_is_asked_about_and_stays(
    at_step: AtStep, units: str, wrong: dict[str, str], asked: str
) -> None:
    uk = {answers.FEET: "5", answers.INCHES: "9", answers.STONES: "11", answers.STONE_POUNDS: "4"}
    given = (METRIC if units == "metric" else uk) | wrong
    visitor = press_next(at_step, units, given)
    assert visitor.title == THEME.title
    (error,) = visitor.errors
    assert asked in error
    assert {name: visitor.widgets[name].value for name in wrong} == wrong
