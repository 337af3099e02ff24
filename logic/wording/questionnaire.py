"""The questionnaire, its review and the messages at its fields."""

from math import ceil, floor

from logic.body_mass import Units, cm_to_feet, kg_to_pounds
from logic.models import BodyLimits, RiskFactor
from logic.responses import HEIGHT, WEIGHT, Problem, Responses
from logic.wording.common import NOT_ANSWERED, PREFER_NOT_TO_SAY

SECONDS_PER_QUESTION = 10
REVIEW_TITLE = "Check your answers"
REVIEW_LEAD = "Tap an answer to change it. What is open counts neither for nor against you."
NEXT, BACK, TO_REVIEW = "Next", "Back", "Back to the review"
SHOW_RESULT = "Show my result"
UNITS_LABEL = "Units"
DECLINE_BODY = "Prefer not to say height and weight"
UNITS = {Units.METRIC: "cm and kg", Units.US: "feet and pounds"}
HEIGHT_CM, WEIGHT_KG = "Height (cm)", "Weight (kg)"
HEIGHT_FEET, HEIGHT_INCHES, WEIGHT_POUNDS = "Height: feet", "and inches", "Weight (pounds)"
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
    return (
        f"This {what} cannot be used. Please enter {accepted}. "
        "Until then this question stays open; your other answers are kept."
    )


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
    low, high = limits.weight_kg.lowest, limits.weight_kg.highest
    if units is Units.METRIC:
        return "weight", f"a weight from {low:g} to {high:g} kg"
    # Rounded inwards, so that both pounds that are named are accepted.
    lightest, heaviest = ceil(kg_to_pounds(low)), floor(kg_to_pounds(high))
    return "weight", f"a weight from {lightest} to {heaviest} pounds"


def _measured(responses: Responses, units: Units) -> str:
    """Return height and weight as they were entered, or nothing where one is open."""
    if not {HEIGHT, WEIGHT} <= responses.measurements.keys():
        return ""
    height, weight = responses.measurements[HEIGHT], responses.measurements[WEIGHT]
    if units is Units.METRIC:
        return f"{height:.5g} cm, {weight:.5g} kg"
    tall = cm_to_feet(height)
    return f"{tall.feet:g} ft {tall.inches:.3g} in, {kg_to_pounds(weight):.4g} lb"


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
