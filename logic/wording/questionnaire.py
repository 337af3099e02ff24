"""The questionnaire, its review and the messages at its fields."""

from collections.abc import Mapping, Sequence
from math import ceil, floor

from logic.body_mass import (
    POUNDS_PER_STONE,
    Quantity,
    Units,
    cm_to_feet,
    kg_to_pounds,
    kg_to_stones,
    shown,
)
from logic.body_text import Doubt
from logic.models.factors import BodyLimits, RiskFactor
from logic.problems import Problem
from logic.responses import HEIGHT, WEIGHT, Responses
from logic.texts import MessageName, Texts
from logic.wording import common

SECONDS_PER_QUESTION = 10
UNITS: Mapping[Units, MessageName] = {
    Units.METRIC: "questionnaire-units-metric",
    Units.US: "questionnaire-units-us",
    Units.UK: "questionnaire-units-uk",
}
DOUBTS: Mapping[Doubt, Mapping[Quantity, MessageName]] = {
    Doubt.UNREADABLE: {
        Quantity.HEIGHT: "questionnaire-unreadable-height",
        Quantity.WEIGHT: "questionnaire-unreadable-weight",
    },
    Doubt.TWO_NUMBERS: {
        Quantity.HEIGHT: "questionnaire-two-numbers-height",
        Quantity.WEIGHT: "questionnaire-two-numbers-weight",
    },
    Doubt.OTHER_UNIT: {
        Quantity.HEIGHT: "questionnaire-other-unit-height",
        Quantity.WEIGHT: "questionnaire-other-unit-weight",
    },
    Doubt.TOO_MANY: {
        Quantity.HEIGHT: "questionnaire-too-many-height",
        Quantity.WEIGHT: "questionnaire-too-many-weight",
    },
    Doubt.NOT_WHOLE: {
        Quantity.HEIGHT: "questionnaire-not-whole-height",
        Quantity.WEIGHT: "questionnaire-not-whole-weight",
    },
}


def progress(texts: Texts, step: int, steps: int, questions_left: int) -> str:
    """Return where a person is: "Step 3 of 7, about 2 minutes left"."""
    minutes = ceil(questions_left * SECONDS_PER_QUESTION / 60)
    if minutes <= 1:
        return texts("questionnaire-progress-last", step=step, steps=steps)
    return texts("questionnaire-progress", step=step, steps=steps, minutes=minutes)


def out_of_range(texts: Texts, problem: Problem, limits: BodyLimits, units: Units) -> str:
    """Return the message at a height or weight that is not accepted."""
    accepted = _heights if problem.field == HEIGHT else _weights
    return f"{accepted(texts, limits, units)} {texts('questionnaire-until-then')}"


def in_doubt(texts: Texts, quantity: Quantity, doubt: Doubt) -> str:
    """Return the message at a height or weight that is not read, because it is not clear."""
    return f"{texts(DOUBTS[doubt][quantity])} {texts('questionnaire-until-then')}"


def read_as(texts: Texts, value: float, quantity: Quantity, units: Units) -> str:
    """Return as what a height (cm) or weight (kg) in other units was read."""
    numbers = [*shown(value, quantity, units).values()]
    in_words = _tall if quantity is Quantity.HEIGHT else _heavy
    return texts("questionnaire-read-as", value=in_words(texts, numbers, units))


def _heights(texts: Texts, limits: BodyLimits, units: Units) -> str:
    """Return the least and the largest height that are accepted."""
    low, high = limits.height_cm.lowest, limits.height_cm.highest
    if units is Units.METRIC:
        return texts("questionnaire-height-cm-range", low=low, high=high)
    shortest, tallest = cm_to_feet(low), cm_to_feet(high)
    return texts(
        "questionnaire-height-feet-range",
        low=shortest.feet,
        low_inches=texts.number(shortest.inches, 1),
        high=tallest.feet,
        high_inches=texts.number(tallest.inches, 1),
    )


def _weights(texts: Texts, limits: BodyLimits, units: Units) -> str:
    """Return the least and the largest weight that are accepted."""
    low, high = limits.weight_kg.lowest, limits.weight_kg.highest
    if units is Units.METRIC:
        return texts("questionnaire-weight-kg-range", low=low, high=high)
    # Rounded inwards, so that both that are named are accepted.
    lightest, heaviest = ceil(kg_to_pounds(low)), floor(kg_to_pounds(high))
    if units is Units.US:
        return texts("questionnaire-weight-pounds-range", low=lightest, high=heaviest)
    return texts(
        "questionnaire-weight-stones-range",
        low=lightest // POUNDS_PER_STONE,
        low_pounds=lightest % POUNDS_PER_STONE,
        high=heaviest // POUNDS_PER_STONE,
        high_pounds=heaviest % POUNDS_PER_STONE,
    )


def _tall(texts: Texts, numbers: Sequence[str], units: Units) -> str:
    """Return a height with its units: "180 cm", "5 ft 10.9 in"."""
    written = _as_written(texts, numbers)
    if units is Units.METRIC:
        return texts("questionnaire-in-cm", cm=written[0])
    return texts("questionnaire-in-feet", feet=written[0], inches=written[1])


def _heavy(texts: Texts, numbers: Sequence[str], units: Units) -> str:
    """Return a weight with its units: "90 kg", "198.4 lb", "14 st 2.42 lb"."""
    written = _as_written(texts, numbers)
    if units is Units.METRIC:
        return texts("questionnaire-in-kg", kg=written[0])
    if units is Units.US:
        return texts("questionnaire-in-pounds", pounds=written[0])
    return texts("questionnaire-in-stones", stones=written[0], pounds=written[1])


def _as_written(texts: Texts, numbers: Sequence[str]) -> list[str]:
    """Return numbers such as "171.5" as the language writes them, with as many decimals."""
    return [texts.number(float(one), len(one.partition(".")[2])) for one in numbers]


def _height(texts: Texts, height_cm: float, units: Units) -> str:
    """Return a height for the review, with few digits."""
    if units is Units.METRIC:
        return _tall(texts, [f"{height_cm:.5g}"], units)
    tall = cm_to_feet(height_cm)
    return _tall(texts, [f"{tall.feet:g}", f"{tall.inches:.3g}"], units)


def _weight(texts: Texts, weight_kg: float, units: Units) -> str:
    """Return a weight for the review, with few digits."""
    if units is Units.METRIC:
        return _heavy(texts, [f"{weight_kg:.5g}"], units)
    if units is Units.US:
        return _heavy(texts, [f"{kg_to_pounds(weight_kg):.4g}"], units)
    heavy = kg_to_stones(weight_kg)
    return _heavy(texts, [f"{heavy.stones:g}", f"{heavy.pounds:.3g}"], units)


def answer(
    texts: Texts, factor: RiskFactor, responses: Responses, units: Units = Units.METRIC
) -> str:
    """Return the answer given to a question, or that it is open, for the review.

    Height and weight stand beside the level that they give, in the person's units.
    """
    level_id = responses.levels.get(factor.id)
    if level_id is not None:
        label = factor.by_level[level_id].label
        return _measured(texts, label, responses, units) if responses.is_measured(factor) else label
    if factor.id in responses.declined:
        return f"*{texts(common.PREFER_NOT_TO_SAY)}*"
    if responses.is_unusable(factor):
        return f"*{texts('questionnaire-unusable')}*"
    return f"*{texts(common.NOT_ANSWERED)}*"


def _measured(texts: Texts, label: str, responses: Responses, units: Units) -> str:
    """Return a level with the height and weight that gave it."""
    return texts(
        "questionnaire-measured",
        label=label,
        height=_height(texts, responses.measurements[HEIGHT], units),
        weight=_weight(texts, responses.measurements[WEIGHT], units),
    )
