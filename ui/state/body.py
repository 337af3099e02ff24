"""Height and weight as entered in any units, kept exactly when the units are switched."""

from collections.abc import Mapping
from typing import Any

from logic.body_mass import Quantity, Unit, Units, shown
from logic.body_text import BodyReading, in_words, read
from logic.responses import HEIGHT, WEIGHT
from ui.state import answers
from ui.state.notes import Journey

FIELDS: Mapping[Quantity, Mapping[Units, Mapping[str, Unit]]] = {
    Quantity.HEIGHT: {
        Units.METRIC: {HEIGHT: Unit.CM},
        Units.US: {answers.FEET: Unit.FOOT, answers.INCHES: Unit.INCH},
        Units.UK: {answers.FEET: Unit.FOOT, answers.INCHES: Unit.INCH},
    },
    Quantity.WEIGHT: {
        Units.METRIC: {WEIGHT: Unit.KG},
        Units.US: {answers.POUNDS: Unit.POUND},
        Units.UK: {answers.STONES: Unit.STONE, answers.STONE_POUNDS: Unit.POUND},
    },
}
"""The fields of a height and a weight, with the unit that each is meant in."""
UNUSABLE = "?"
LARGEST_NUMBER = 1e12


def units() -> Units:
    """Return the units for height and weight, metric until others are chosen."""
    chosen = answers.get(answers.UNITS)
    return Units(chosen) if isinstance(chosen, str) and chosen in list(Units) else Units.METRIC


def reading(quantity: Quantity, wanted: Units | None = None) -> BodyReading:
    """Return how a height or weight is read, in centimetres or kilograms, exactly as entered."""
    in_units = wanted or units()
    texts = _texts(quantity, in_units)
    exact = Journey.noted().exact.get(quantity)
    if exact is not None and texts == shown(exact, quantity, in_units):
        return BodyReading(value=exact)
    return read(texts, quantity)


def height_cm() -> Any:
    """Return the height in centimetres; the text itself if it is not clear, None if open."""
    return _value(Quantity.HEIGHT)


def weight_kg() -> Any:
    """Return the weight in kilograms; the text itself if it is not clear, None if open."""
    return _value(Quantity.WEIGHT)


def _value(quantity: Quantity) -> float | str | None:
    found = reading(quantity)
    return in_words(_texts(quantity, units())) if found.doubt else found.value


def _texts(quantity: Quantity, in_units: Units) -> dict[Unit, str]:
    """Return what stands in the fields; what is neither text nor a number cannot be read."""
    return {unit: text_of(name) for name, unit in FIELDS[quantity][in_units].items()}


def text_of(name: str) -> str:
    """Return what stands in a field: a number of an older copy stands there as its text."""
    held = answers.get(name)
    if held is None or held != held:  # noqa: PLR0124  tables write what is open as NaN
        return ""
    if isinstance(held, str):
        return held
    return f"{held:.15g}" if _is_number(held) else UNUSABLE


def _is_number(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) < LARGEST_NUMBER


def note_units() -> None:
    """Note the units that the fields are drawn in, for when others are chosen."""
    if Journey.noted().body_units != units():
        Journey.note(body_units=units())


def switch_units() -> None:
    """Show height and weight in the units just chosen without changing what was entered."""
    before = Journey.noted().body_units or Units.METRIC
    for quantity in Quantity:
        found = reading(quantity, before)
        if found.doubt:
            _carry_over(quantity, in_words(_texts(quantity, before)))
        else:
            _put(quantity, found.value)


def _carry_over(quantity: Quantity, text: str) -> None:
    """Let what is not clear stand as it is in the first field of the new units."""
    _note_exact(quantity, None)
    for place, name in enumerate(FIELDS[quantity][units()]):
        answers.put(name, "" if place else text)


def put(height_cm: float | None, weight_kg: float | None) -> None:
    """Keep a height and weight exactly, and show them in the fields of any units."""
    _put(Quantity.HEIGHT, height_cm)
    _put(Quantity.WEIGHT, weight_kg)


def _put(quantity: Quantity, value: float | None) -> None:
    _note_exact(quantity, value)
    for in_units, names in FIELDS[quantity].items():
        texts = {} if value is None else shown(value, quantity, in_units)
        for name, unit in names.items():
            answers.put(name, texts.get(unit, ""))


def _note_exact(quantity: Quantity, value: float | None) -> None:
    Journey.note(exact={**Journey.noted().exact, quantity: value})
