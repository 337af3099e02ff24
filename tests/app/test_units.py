"""Switching between metric, US and UK units shows another value and keeps the same one."""

import pytest

from tests.app.conftest import AtStep
from tests.app.people import BODY_FACTOR, CATALOGUE
from tests.app.visitor import Visitor
from tests.said import said
from ui.state import answers

BODY_STEP = next(n for n, t in enumerate(CATALOGUE.themes) if BODY_FACTOR.id in t.factors)
METRIC = {"height_cm", "weight_kg"}
US = {answers.FEET, answers.INCHES, answers.POUNDS}
UK = {answers.FEET, answers.INCHES, answers.STONES, answers.STONE_POUNDS}


def switch(visitor: Visitor, units: str) -> None:
    """Choose other units."""
    visitor.fill_in({answers.UNITS: units})
    visitor.run()


def shown(visitor: Visitor, names: set[str]) -> dict[str, float]:
    """Return the numbers that the fields show, and check that no other field is there."""
    return {name: float(text) for name, text in texts(visitor, names).items()}


def texts(visitor: Visitor, names: set[str]) -> dict[str, str]:
    """Return what the fields show, and check that no other field is there."""
    fields = {name for name in METRIC | US | UK if name in visitor.widgets}
    assert fields == names
    return {name: visitor.widgets[name].value or "" for name in names}


def level_in_review(visitor: Visitor) -> str:
    """Return the label of the body mass index on the review."""
    visitor.press(said("questionnaire-next"))
    visitor.go_to_step(len(CATALOGUE.themes))
    labels = [level.label for level in BODY_FACTOR.levels if level.label in visitor.text]
    assert len(labels) <= 1
    return labels[0] if labels else ""


def test_metric_values_are_shown_in_feet_and_pounds(at_step: AtStep) -> None:
    visitor = at_step(BODY_STEP)
    visitor.fill_in({"height_cm": 170.0, "weight_kg": 70.0})
    switch(visitor, "us")
    # 170 / 2.54 = 66.93 in = 5 ft 6.93 in; 70 / 0.45359237 = 154.32 lb
    assert shown(visitor, US) == {
        answers.FEET: 5,
        answers.INCHES: pytest.approx(6.93),
        answers.POUNDS: pytest.approx(154.32),
    }


def test_us_values_are_shown_in_centimetres_and_kilograms(at_step: AtStep) -> None:
    visitor = at_step(BODY_STEP, units="us")
    visitor.fill_in({answers.FEET: 6.0, answers.INCHES: 1.0, answers.POUNDS: 180.0})
    switch(visitor, "metric")
    # 73 x 2.54 = 185.42 cm; 180 x 0.45359237 = 81.647 kg
    assert shown(visitor, METRIC) == {
        "height_cm": pytest.approx(185.42),
        "weight_kg": pytest.approx(81.65),
    }


@pytest.mark.parametrize("times", [1, 2, 5, 10])
def test_going_to_and_fro_gives_back_exactly_what_was_entered(at_step: AtStep, times: int) -> None:
    visitor = at_step(BODY_STEP)
    entered = {"height_cm": 171.25, "weight_kg": 68.05}
    visitor.fill_in(entered)
    for _ in range(times):
        switch(visitor, "us")
        switch(visitor, "metric")
    assert shown(visitor, METRIC) == entered


def test_us_values_come_back_exactly_as_well(at_step: AtStep) -> None:
    visitor = at_step(BODY_STEP, units="us")
    entered = {answers.FEET: 5.0, answers.INCHES: 7.5, answers.POUNDS: 150.3}
    visitor.fill_in(entered)
    for _ in range(3):
        switch(visitor, "metric")
        switch(visitor, "us")
    assert shown(visitor, US) == entered


@pytest.mark.parametrize(
    ("height", "weight"),
    [
        # An index of exactly 25; what the US fields show gives 24.997 and 24.999.
        (180.0, 81.0),  # 5 ft 10.87 in = 180.01 cm, 178.57 lb = 80.998 kg
        (170.0, 72.25),  # 5 ft 6.93 in = 170.002 cm, 159.28 lb = 72.248 kg
    ],
)
def test_the_level_rests_on_what_was_entered_not_on_what_is_shown(
    at_step: AtStep, height: float, weight: float
) -> None:
    visitor = at_step(BODY_STEP)
    visitor.fill_in({"height_cm": height, "weight_kg": weight})
    switch(visitor, "us")
    seen = shown(visitor, US)
    seen_cm = (12 * seen[answers.FEET] + seen[answers.INCHES]) * 2.54
    assert seen[answers.POUNDS] * 0.45359237 / (seen_cm / 100) ** 2 < 25
    assert level_in_review(visitor) == BODY_FACTOR.by_level["25_to_29"].label
    visitor.go_to_step(BODY_STEP)
    switch(visitor, "metric")
    assert level_in_review(visitor) == BODY_FACTOR.by_level["25_to_29"].label


def test_a_change_after_the_switch_counts_and_leaves_the_other_value_exact(
    at_step: AtStep,
) -> None:
    visitor = at_step(BODY_STEP)
    visitor.fill_in({"height_cm": 171.25, "weight_kg": 68.05})
    switch(visitor, "us")
    visitor.fill_in({answers.POUNDS: 220.0})
    switch(visitor, "metric")
    # 220 x 0.45359237 = 99.790 kg
    assert shown(visitor, METRIC) == {"height_cm": 171.25, "weight_kg": pytest.approx(99.79)}
    assert level_in_review(visitor) == BODY_FACTOR.by_level["30_and_over"].label


def test_open_fields_stay_open_in_other_units(at_step: AtStep) -> None:
    visitor = at_step(BODY_STEP)
    switch(visitor, "us")
    assert texts(visitor, US) == dict.fromkeys(US, "")
    visitor.fill_in({answers.POUNDS: 150.0})
    switch(visitor, "metric")
    assert texts(visitor, METRIC) == {"height_cm": "", "weight_kg": "68.04"}


def test_a_value_that_cannot_be_used_is_said_to_be_so_in_other_units_too(at_step: AtStep) -> None:
    visitor = at_step(BODY_STEP)
    visitor.fill_in({"height_cm": 300.0, "weight_kg": 70.0})
    switch(visitor, "us")
    assert len(visitor.errors) == 1
    assert "3 feet 3.4 inches to 8 feet 2.4 inches" in visitor.errors[0]


def test_metric_values_are_shown_in_feet_and_stones(at_step: AtStep) -> None:
    visitor = at_step(BODY_STEP)
    visitor.fill_in({"height_cm": "171,5", "weight_kg": "70,5"})
    switch(visitor, "uk")
    # 171.5 / 2.54 = 67.52 in; 70.5 / 0.45359237 = 155.43 lb = 11 st 1.43 lb
    assert texts(visitor, UK) == {
        answers.FEET: "5",
        answers.INCHES: "7.52",
        answers.STONES: "11",
        answers.STONE_POUNDS: "1.43",
    }
    switch(visitor, "us")
    assert texts(visitor, US)[answers.POUNDS] == "155.43"
    switch(visitor, "metric")
    assert texts(visitor, METRIC) == {"height_cm": "171.5", "weight_kg": "70.5"}


def test_stones_and_pounds_come_back_exactly_as_well(at_step: AtStep) -> None:
    visitor = at_step(BODY_STEP, units="uk")
    entered = {
        answers.FEET: "5",
        answers.INCHES: "10.5",
        answers.STONES: "11",
        answers.STONE_POUNDS: "4.5",
    }
    visitor.fill_in(entered)
    for other in ("us", "metric", "uk", "metric", "uk"):
        switch(visitor, other)
    assert texts(visitor, UK) == entered


def test_a_negative_number_keeps_its_fields_and_its_message(at_step: AtStep) -> None:
    visitor = at_step(BODY_STEP, units="us")
    visitor.fill_in({answers.FEET: "-5", answers.INCHES: "6", answers.POUNDS: "-150"})
    for other, names in (("metric", METRIC), ("uk", UK), ("us", US)):
        switch(visitor, other)
        assert all(texts(visitor, names).values())
        assert len(visitor.errors) == 2
    assert shown(visitor, US) == {answers.FEET: -5, answers.INCHES: 6, answers.POUNDS: -150}


@pytest.mark.parametrize(
    ("units", "given", "carried"),
    [
        ("us", {answers.FEET: "5", answers.INCHES: "14"}, {"height_cm": "5 ft 14 in"}),
        ("metric", {"height_cm": "1 715"}, {answers.FEET: "1 715 cm"}),
        ("metric", {"weight_kg": "much"}, {answers.STONES: "much", answers.STONE_POUNDS: ""}),
        ("uk", {answers.STONES: "11.5"}, {"weight_kg": "11.5 st"}),
    ],
)
def test_what_is_not_clear_is_carried_over_and_still_asked_about(
    at_step: AtStep, units: str, given: dict[str, str], carried: dict[str, str]
) -> None:
    visitor = at_step(BODY_STEP, units=units)
    visitor.fill_in(given)
    for other in ("uk", "metric") if units != "uk" else ("metric",):
        switch(visitor, other)
        assert len(visitor.errors) == 1
        if carried.keys() <= visitor.widgets.keys():
            assert {name: visitor.widgets[name].value or "" for name in carried} == carried
