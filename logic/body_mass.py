"""Height and weight, in metric or US units, turned into a body mass index and its level."""

from enum import StrEnum

from logic.models import Level, Record, RiskFactor

CM_PER_INCH = 2.54
INCHES_PER_FOOT = 12
KG_PER_POUND = 0.45359237
SHOWN_DECIMALS = 2
EXACT_DECIMALS = 9


class Units(StrEnum):
    """The units in which a person gives height and weight."""

    METRIC = "metric"
    US = "us"


class Feet(Record):
    """A height in feet and inches, as a person gives it."""

    feet: float
    inches: float


def body_mass_index(height_cm: float, weight_kg: float) -> float:
    """Return the body mass index in kg/m2 (Quetelet)."""
    # Rounded, so that 64 kg at 160 cm is 25 and not a hair's breadth below it.
    return round(weight_kg / (height_cm / 100) ** 2, EXACT_DECIMALS)


def body_mass_level(factor: RiskFactor, height_cm: float, weight_kg: float) -> Level | None:
    """Return the factor's level for a height (cm) and weight (kg).

    None when either lies outside the factor's `body_limits` or is not a number.
    """
    limits = factor.body_limits
    if limits is None or height_cm not in limits.height_cm or weight_kg not in limits.weight_kg:
        return None
    index = body_mass_index(height_cm, weight_kg)
    return [level for level in factor.levels if index >= (level.at_least or 0)][-1]


def cm_to_feet(height_cm: float) -> Feet:
    """Return a height in whole feet and in inches to two decimals."""
    total = round(height_cm / CM_PER_INCH, SHOWN_DECIMALS)
    feet = int(total // INCHES_PER_FOOT)
    return Feet(feet=feet, inches=round(total - feet * INCHES_PER_FOOT, SHOWN_DECIMALS))


def feet_to_cm(height: Feet) -> float:
    """Return a height in centimetres, exactly (1 inch = 2.54 cm)."""
    return (height.feet * INCHES_PER_FOOT + height.inches) * CM_PER_INCH


def kg_to_pounds(weight_kg: float) -> float:
    """Return a weight in pounds to two decimals."""
    return round(weight_kg / KG_PER_POUND, SHOWN_DECIMALS)


def pounds_to_kg(pounds: float) -> float:
    """Return a weight in kilograms, exactly (1 lb = 0.45359237 kg)."""
    return pounds * KG_PER_POUND
