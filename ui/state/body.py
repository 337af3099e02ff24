"""Height and weight as entered in either units, kept exactly when the units are switched."""

from collections.abc import Callable
from typing import Any

from logic.body_mass import (
    SHOWN_DECIMALS,
    Feet,
    Units,
    cm_to_feet,
    feet_to_cm,
    kg_to_pounds,
    pounds_to_kg,
)
from logic.responses import HEIGHT, WEIGHT
from ui.state import answers

UNUSABLE = "unusable"
LARGEST_NUMBER = 1e12


def is_number(value: object) -> bool:
    """Return whether a value is a number that a field could show."""
    return isinstance(value, int | float) and abs(value) < LARGEST_NUMBER


def units() -> Units:
    """Return the units for height and weight, metric until others are chosen."""
    return Units.US if answers.get(answers.UNITS) == Units.US else Units.METRIC


def height_cm() -> Any:
    """Return the height in centimetres exactly as first entered; unchecked, None if open."""
    if units() is Units.METRIC:
        return _exact_or_entered(HEIGHT, answers.get(HEIGHT), _rounded, float)
    if answers.get(answers.FEET) is None and answers.get(answers.INCHES) is None:
        return None
    feet, inches = answers.get(answers.FEET) or 0, answers.get(answers.INCHES) or 0
    if not (is_number(feet) and is_number(inches)) or feet < 0 or inches < 0:
        return UNUSABLE
    entered = Feet(feet=feet, inches=inches)
    return _exact_or_entered(HEIGHT, entered, cm_to_feet, feet_to_cm)


def weight_kg() -> Any:
    """Return the weight in kilograms exactly as first entered; unchecked, None if open."""
    if units() is Units.METRIC:
        return _exact_or_entered(WEIGHT, answers.get(WEIGHT), _rounded, float)
    return _exact_or_entered(WEIGHT, answers.get(answers.POUNDS), kg_to_pounds, pounds_to_kg)


def _exact_or_entered(
    name: str,
    entered: Any,
    to_shown: Callable[[float], Any],
    from_shown: Callable[[Any], float],
) -> Any:
    """Return the exact value while the widget merely shows it, else what was entered."""
    exact = answers.journey().exact.get(name)
    if exact is not None and entered == to_shown(exact):
        return exact
    return from_shown(entered) if isinstance(entered, Feet) or is_number(entered) else entered


def switch_units() -> None:
    """Show height and weight in the units just chosen without changing what was entered."""
    chosen = units()
    answers.put(answers.UNITS, Units.METRIC if chosen is Units.US else Units.US)
    entered = (height_cm(), weight_kg())
    height, weight = (value if is_number(value) else None for value in entered)
    answers.put(answers.UNITS, chosen)
    put(height, weight)


def put(height_cm: float | None, weight_kg: float | None) -> None:
    """Keep a height and weight exactly, and show them in the fields of either units."""
    answers.note(exact={HEIGHT: height_cm, WEIGHT: weight_kg})
    feet = None if height_cm is None else cm_to_feet(height_cm)
    answers.put(HEIGHT, None if height_cm is None else _rounded(height_cm))
    answers.put(WEIGHT, None if weight_kg is None else _rounded(weight_kg))
    answers.put(answers.FEET, feet and feet.feet)
    answers.put(answers.INCHES, feet and feet.inches)
    answers.put(answers.POUNDS, None if weight_kg is None else kg_to_pounds(weight_kg))


def _rounded(value: float) -> float:
    return round(value, SHOWN_DECIMALS)
