"""The questionnaire, its review and the messages at its fields."""

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
from logic.models import BodyLimits, RiskFactor
from logic.problems import Problem
from logic.responses import HEIGHT, WEIGHT, Responses
from logic.wording.common import NOT_ANSWERED, PREFER_NOT_TO_SAY

SECONDS_PER_QUESTION = 10
REVIEW_TITLE = "Check your answers"
REVIEW_LEAD = "Tap an answer to change it. What is open counts neither for nor against you."
NEXT, BACK, TO_REVIEW = "Next", "Back", "Back to the review"
SHOW_RESULT = "Show my result"
UNITS_LABEL = "Units"
DECLINE_BODY = "Prefer not to say height and weight"
UNITS = {
    Units.METRIC: "cm and kg",
    Units.US: "feet and pounds",
    Units.UK: "feet and stones",
}
HEIGHT_CM, WEIGHT_KG = "Height (cm)", "Weight (kg)"
HEIGHT_FEET, HEIGHT_INCHES, WEIGHT_POUNDS = "Height: feet", "and inches", "Weight (pounds)"
WEIGHT_STONES, AND_POUNDS = "Weight: stones", "and pounds"
UNTIL_THEN = "Until then this question stays open; your other answers are kept."
READ_AS = "Read as {value}."
WRITTEN = {
    Quantity.HEIGHT: "171.5, 171,5, 1.72 m, or 5 ft 10",
    Quantity.WEIGHT: "70.5, 70,5, 155 lb, or 11 st 4",
}
DOUBTS = {
    Doubt.UNREADABLE: "This {what} cannot be read. Please write a number, such as {written}.",
    Doubt.TWO_NUMBERS: (
        "This {what} can be read in more than one way. Please write it as {written}, without a "
        "mark for thousands."
    ),
    Doubt.OTHER_UNIT: "This is no unit of {what}. Please write it as {written}.",
}
TOO_MANY = {
    Quantity.HEIGHT: (
        "Is this height right? A foot has 12 inches, so beside feet there are fewer than 12. Or "
        "leave the feet empty, and give all of it in inches."
    ),
    Quantity.WEIGHT: (
        "Is this weight right? A stone has 14 pounds, so beside stones there are fewer than 14. "
        "Or leave the stones empty, and give all of it in pounds."
    ),
}
NOT_WHOLE = {
    Quantity.HEIGHT: (
        "Please give whole feet, and the rest in inches: 5.5 feet may mean 5 feet 6 or 5 feet 5."
    ),
    Quantity.WEIGHT: (
        "Please give whole stones, and the rest in pounds: 11.5 stones may mean 11 stones 7 or 11 "
        "stones 5."
    ),
}
UNUSABLE = "Cannot be used: please change it"
CANNOT_USE = "This answer cannot be used and was left out. Please choose one of those offered."
ONE_MISSING = "Height and weight are needed together. Please add the other one, or leave both open."


def progress(step: int, steps: int, questions_left: int) -> str:
    """Return where a person is: "Step 3 of 7, about 2 minutes left"."""
    minutes = ceil(questions_left * SECONDS_PER_QUESTION / 60)
    left = "less than a minute left" if minutes <= 1 else f"about {minutes} minutes left"
    return f"Step {step} of {steps}, {left}"


def out_of_range(problem: Problem, limits: BodyLimits, units: Units) -> str:
    """Return the message at a height or weight that is not accepted."""
    what, accepted = _accepted(problem.field, limits, units)
    return f"This {what} cannot be used. Please enter {accepted}. {UNTIL_THEN}"


def in_doubt(quantity: Quantity, doubt: Doubt) -> str:
    """Return the message at a height or weight that is not read, because it is not clear."""
    asked = {Doubt.TOO_MANY: TOO_MANY, Doubt.NOT_WHOLE: NOT_WHOLE}.get(doubt)
    if asked is not None:
        return f"{asked[quantity]} {UNTIL_THEN}"
    text = DOUBTS[doubt].format(what=quantity, written=WRITTEN[quantity])
    return f"{text} {UNTIL_THEN}"


def read_as(value: float, quantity: Quantity, units: Units) -> str:
    """Return as what a height (cm) or weight (kg) in other units was read."""
    told = [f"{number} {unit}" for unit, number in shown(value, quantity, units).items()]
    return READ_AS.format(value=" ".join(told))


def _accepted(field: str, limits: BodyLimits, units: Units) -> tuple[str, str]:
    if field == HEIGHT:
        low, high = limits.height_cm.lowest, limits.height_cm.highest
        if units is Units.METRIC:
            return "height", f"a height from {low:g} to {high:g} cm"
        shortest, tallest = cm_to_feet(low), cm_to_feet(high)
        return "height", (
            f"a height from {shortest.feet:g} feet {shortest.inches:.1f} inches "
            f"to {tallest.feet:g} feet {tallest.inches:.1f} inches"
        )
    return "weight", f"a weight from {_weights(limits, units)}"


def _weights(limits: BodyLimits, units: Units) -> str:
    """Return the least and the largest weight that are accepted."""
    low, high = limits.weight_kg.lowest, limits.weight_kg.highest
    if units is Units.METRIC:
        return f"{low:g} to {high:g} kg"
    # Rounded inwards, so that both that are named are accepted.
    lightest, heaviest = ceil(kg_to_pounds(low)), floor(kg_to_pounds(high))
    if units is Units.US:
        return f"{lightest} to {heaviest} pounds"
    return " to ".join(
        f"{pounds // POUNDS_PER_STONE} stones {pounds % POUNDS_PER_STONE} pounds"
        for pounds in (lightest, heaviest)
    )


def _measured(responses: Responses, units: Units) -> str:
    """Return height and weight as they were entered, or nothing where one is open."""
    if not {HEIGHT, WEIGHT} <= responses.measurements.keys():
        return ""
    height, weight = responses.measurements[HEIGHT], responses.measurements[WEIGHT]
    if units is Units.METRIC:
        return f"{height:.5g} cm, {weight:.5g} kg"
    tall = cm_to_feet(height)
    return f"{tall.feet:g} ft {tall.inches:.3g} in, {_heavy(weight, units)}"


def _heavy(weight_kg: float, units: Units) -> str:
    """Return a weight in pounds, or in stones and pounds."""
    if units is Units.US:
        return f"{kg_to_pounds(weight_kg):.4g} lb"
    heavy = kg_to_stones(weight_kg)
    return f"{heavy.stones:g} st {heavy.pounds:.3g} lb"


def answer(factor: RiskFactor, responses: Responses, units: Units = Units.METRIC) -> str:
    """Return the answer given to a question, or that it is open, for the review.

    Height and weight stand beside the level that they give, in the person's units.
    """
    level_id = responses.levels.get(factor.id)
    if level_id is not None:
        label = factor.by_level[level_id].label
        measured = factor.body_limits and _measured(responses, units)
        return f"{label} ({measured})" if measured else label
    if factor.id in responses.declined:
        return f"*{PREFER_NOT_TO_SAY}*"
    return f"*{UNUSABLE if responses.is_unusable(factor) else NOT_ANSWERED}*"
