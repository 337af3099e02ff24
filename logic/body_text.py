"""Reads a height or a weight as people write it, in any unit, and says where it is not sure."""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum

from logic.body_mass import (
    CM_PER_INCH,
    CM_PER_METRE,
    INCHES_PER_FOOT,
    KG_PER_POUND,
    POUNDS_PER_STONE,
    Quantity,
    Unit,
)
from logic.models.base import Frozen
from logic.plain_text import one_line

LONGEST = 40
FULL_WIDTH, TO_ASCII = range(0xFF01, 0xFF5F), 0xFEE0
SIGNS = {
    **dict.fromkeys("\u2018\u2019\u201b\u2032\u02b9\u02bc`\u00b4", "'"),
    **dict.fromkeys("\u201c\u201d\u201f\u2033\u02ba", '"'),
    **dict.fromkeys("\u2212\u2010\u2011\u2013", "-"),
    "\u066b": ".",
}
"""The plain signs of feet, inches, minus and decimals, by the other signs typed for them."""
FRACTIONS = "\u00bc\u00bd\u00be\u2153\u2154\u215b\u215c\u215d\u215e"
PART = re.compile(
    rf"(?P<number>[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+) ?[{FRACTIONS}]?|[{FRACTIONS}]) ?"
    r"(?P<unit>''|[\"']|[a-z]+\.?)? ?(?:(?:,|&|and\b) ?)?"
)
UNITS = {
    Unit.CM: "cm cms centimetre centimetres centimeter centimeters",
    Unit.METRE: "m metre metres meter meters",
    Unit.FOOT: "ft foot feet '",
    Unit.INCH: "in ins inch inches \" ''",
    Unit.KG: "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    Unit.STONE: "st stone stones",
    Unit.POUND: "lb lbs pound pounds",
}
UNIT_OF = {word: unit for unit, words in UNITS.items() for word in words.split()}
SIZE = {
    Unit.CM: 1.0,
    Unit.METRE: float(CM_PER_METRE),
    Unit.INCH: CM_PER_INCH,
    Unit.FOOT: INCHES_PER_FOOT * CM_PER_INCH,
    Unit.KG: 1.0,
    Unit.POUND: KG_PER_POUND,
    Unit.STONE: POUNDS_PER_STONE * KG_PER_POUND,
}
"""How much a unit is, in centimetres or kilograms."""
SMALLER = {
    Unit.FOOT: (Unit.INCH, INCHES_PER_FOOT),
    Unit.METRE: (Unit.CM, CM_PER_METRE),
    Unit.STONE: (Unit.POUND, POUNDS_PER_STONE),
}
"""The smaller unit that may follow a unit, and how many of it make one of that unit."""
LEAST_METRES, MOST_METRES = 1, 3
"""In a field for centimetres, a number with decimals between these is metres: 1.78."""
TWO_DIGITS = 10


class Doubt(StrEnum):
    """Why what was written is asked about, and not guessed."""

    UNREADABLE = "unreadable"
    TWO_NUMBERS = "two_numbers"
    TOO_MANY = "too_many"
    NOT_WHOLE = "not_whole"
    OTHER_UNIT = "other_unit"


class BodyReading(Frozen):
    """What was read: a value in centimetres or kilograms, a doubt, or neither where all is empty.

    `in_other_units` says that it was read in another unit than that of its field.
    """

    value: float | None = None
    doubt: Doubt | None = None
    in_other_units: bool = False


class _Part(Frozen):
    """A number as it was written, with its unit if it has one."""

    number: float
    unit: Unit | None


class _DoubtError(ValueError):
    """Carries a doubt out of the reading."""

    def __init__(self, doubt: Doubt) -> None:
        self.doubt = doubt
        super().__init__(doubt)


def read(fields: Mapping[Unit, str], quantity: Quantity) -> BodyReading:
    """Read a height or a weight from its fields, each with the unit that it is meant in.

    Commas and points are decimal marks alike. A unit may follow a number, and one field may hold
    it all: "5 ft 10", "1 m 78", "11 st 4". What can be read in two ways is a doubt, never a guess.
    """
    filled = {unit: text for unit, typed in fields.items() if (text := _normal(typed))}
    if not filled:
        return BodyReading()
    try:
        parts = [part for unit, text in filled.items() for part in _parts(unit, text, len(filled))]
        value = _value(parts, quantity)
    except _DoubtError as error:
        return BodyReading(doubt=error.doubt)
    units = {part.unit for part in parts if part.unit is not None}
    return BodyReading(value=value, in_other_units=not units <= fields.keys())


def in_words(fields: Mapping[Unit, str]) -> str:
    """Return what stands in fields as one text with its units: "5 ft 14 in"."""
    parts = [
        text if any(map(str.isalpha, text)) else f"{text} {unit}"
        for unit, typed in fields.items()
        if (text := one_line(typed))
    ]
    return " ".join(parts)


def _normal(text: str) -> str:
    """Return text in lower case, with other digits and signs replaced by the plain ones."""
    return "".join(map(_sign, one_line(text))).lower()


def _sign(char: str) -> str:
    if ord(char) in FULL_WIDTH:
        char = chr(ord(char) - TO_ASCII)
    digit = unicodedata.decimal(char, None)
    return SIGNS.get(char, char) if digit is None else str(digit)


def _parts(unit: Unit, text: str, fields: int) -> list[_Part]:
    """Return the numbers of a field; if other fields are filled too, it may hold only one."""
    if len(text) > LONGEST:
        raise _DoubtError(Doubt.UNREADABLE)
    parts, place = [], 0
    while place < len(text):
        found = PART.match(text, place)
        if found is None:
            raise _DoubtError(Doubt.UNREADABLE)
        parts.append(_Part(number=_number(found["number"]), unit=_unit(found["unit"])))
        place = found.end()
    if fields > 1 and (len(parts) > 1 or parts[0].unit not in (None, unit)):
        raise _DoubtError(Doubt.TWO_NUMBERS)
    first = parts[0]
    if first.unit is None:
        if len(parts) > 1:
            raise _DoubtError(Doubt.TWO_NUMBERS)
        parts[0] = _Part(number=first.number, unit=_meant(first.number, unit))
    return parts


def _meant(number: float, unit: Unit) -> Unit:
    """Return the unit of a number that stands alone in a field."""
    is_between = LEAST_METRES < number < MOST_METRES and not number.is_integer()
    return Unit.METRE if unit is Unit.CM and is_between else unit


def _number(text: str) -> float:
    digits = text.strip(f" {FRACTIONS}").replace(",", ".")
    fraction = sum(unicodedata.numeric(char) for char in text if char in FRACTIONS)
    whole = float(digits) if digits else 0.0
    return whole - fraction if digits.startswith("-") else whole + fraction


def _unit(word: str | None) -> Unit | None:
    if word is None:
        return None
    unit = UNIT_OF.get(word.removesuffix("."))
    if unit is None:
        raise _DoubtError(Doubt.UNREADABLE)
    return unit


def _value(parts: list[_Part], quantity: Quantity) -> float:
    """Return the size of one number, or of two that belong together, such as feet and inches."""
    first, *others = parts
    assert first.unit is not None  # given by its field, where it was not written
    if any(part.unit and part.unit.quantity is not quantity for part in parts):
        raise _DoubtError(Doubt.OTHER_UNIT)
    if len(others) > 1:
        raise _DoubtError(Doubt.TWO_NUMBERS)
    if not first.number.is_integer() and (others or first.unit in (Unit.FOOT, Unit.STONE)):
        raise _DoubtError(Doubt.NOT_WHOLE)
    if not others:
        return first.number * SIZE[first.unit]
    return _both(first, others[0])


def _both(first: _Part, second: _Part) -> float:
    assert first.unit is not None  # as above
    unit, limit = SMALLER.get(first.unit, (None, 0))
    is_short = first.unit is Unit.METRE and second.unit is None and second.number < TWO_DIGITS
    if unit is None or second.unit not in (None, unit) or is_short:
        raise _DoubtError(Doubt.TWO_NUMBERS)
    if first.number and not 0 <= second.number < limit:
        raise _DoubtError(Doubt.TOO_MANY)
    size = abs(first.number) * limit + second.number
    return (-size if first.number < 0 else size) * SIZE[unit]
