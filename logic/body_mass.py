"""Height and weight, in the units that people use, turned into a body mass index and its level."""

from collections.abc import Mapping
from enum import StrEnum

from logic.models.base import Frozen
from logic.models.factors import Level, RiskFactor

CM_PER_INCH = 2.54
INCHES_PER_FOOT = 12
CM_PER_METRE = 100
KG_PER_POUND = 0.45359237
POUNDS_PER_STONE = 14
SHOWN_DECIMALS = 2
EXACT_DECIMALS = 9


class Units(StrEnum):
    """The units in which a person gives height and weight."""

    METRIC = "metric"
    US = "us"
    UK = "uk"


class Quantity(StrEnum):
    """What is measured."""

    HEIGHT = "height"
    WEIGHT = "weight"


class Unit(StrEnum):
    """A unit of height or weight."""

    CM = "cm"
    METRE = "m"
    FOOT = "ft"
    INCH = "in"
    KG = "kg"
    STONE = "st"
    POUND = "lb"

    @property
    def quantity(self) -> Quantity:
        """What it measures."""
        return Quantity.WEIGHT if self in (Unit.KG, Unit.STONE, Unit.POUND) else Quantity.HEIGHT


ASKED: Mapping[Quantity, Mapping[Units, tuple[Unit, ...]]] = {
    Quantity.HEIGHT: {
        Units.METRIC: (Unit.CM,),
        Units.US: (Unit.FOOT, Unit.INCH),
        Units.UK: (Unit.FOOT, Unit.INCH),
    },
    Quantity.WEIGHT: {
        Units.METRIC: (Unit.KG,),
        Units.US: (Unit.POUND,),
        Units.UK: (Unit.STONE, Unit.POUND),
    },
}
"""The units that a height and a weight are asked for in."""


class Feet(Frozen):
    """A height in feet and inches, as a person gives it."""

    feet: float
    inches: float


class Stones(Frozen):
    """A weight in stones and pounds, as a person gives it."""

    stones: float
    pounds: float


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


def kg_to_pounds(weight_kg: float) -> float:
    """Return a weight in pounds to two decimals."""
    return round(weight_kg / KG_PER_POUND, SHOWN_DECIMALS)


def kg_to_stones(weight_kg: float) -> Stones:
    """Return a weight in whole stones and in pounds to two decimals."""
    total = kg_to_pounds(weight_kg)
    stones = int(total // POUNDS_PER_STONE)
    return Stones(stones=stones, pounds=round(total - stones * POUNDS_PER_STONE, SHOWN_DECIMALS))


def shown(value: float, quantity: Quantity, units: Units) -> dict[Unit, str]:
    """Return how a height (cm) or weight (kg) stands in the fields of these units.

    To two decimals. If it is negative, the first number that is not 0 has the sign.
    """
    asked = ASKED[quantity][units]
    size = abs(value)
    if len(asked) == 1:
        numbers = [kg_to_pounds(size) if Unit.POUND in asked else round(size, SHOWN_DECIMALS)]
    elif quantity is Quantity.HEIGHT:
        feet = cm_to_feet(size)
        numbers = [feet.feet, feet.inches]
    else:
        stones = kg_to_stones(size)
        numbers = [stones.stones, stones.pounds]
    if value < 0:
        first = next((place for place, number in enumerate(numbers) if number), 0)
        numbers[first] = -numbers[first]
    return {unit: _written(number) for unit, number in zip(asked, numbers, strict=True)}


def _written(number: float) -> str:
    """Return a number without trailing zeros: "171.5"."""
    return f"{number:.{SHOWN_DECIMALS}f}".rstrip("0").rstrip(".")
