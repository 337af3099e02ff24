"""Laws of written heights and weights: nothing raises, and what is shown is read back."""

from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.body_mass import ASKED, Quantity, Unit, Units, shown
from logic.body_text import BodyReading, in_words, read
from tests.properties.strategies import texts

pieces = st.lists(
    st.sampled_from([*"0123456789.,'\" -", "\u00bd", "\u0665", "cm", "m", "ft", "in", "st", "lb"]),
    max_size=12,
).map("".join)
written = st.one_of(texts, pieces)
values = st.decimals(-400, 400, places=2).map(float)


@given(
    first=written, second=written, quantity=st.sampled_from(Quantity), units=st.sampled_from(Units)
)
def test_any_text_is_a_value_a_doubt_or_nothing(
    first: str, second: str, quantity: Quantity, units: Units
) -> None:
    fields = dict(zip(ASKED[quantity][units], (first, second), strict=False))
    found = read(fields, quantity)
    assert found.value is None or (found.doubt is None and isfinite(found.value))
    # What is carried over into one field says the same, or is still asked about.
    again = read({next(iter(fields)): in_words(fields)}, quantity)
    if found.value is not None and again.value is not None:
        assert again.value == pytest.approx(found.value)
    assert found.doubt is None or again.value is None


@given(value=values, quantity=st.sampled_from(Quantity), units=st.sampled_from(Units))
def test_what_is_shown_is_read_as_the_same_to_what_is_shown(
    value: float, quantity: Quantity, units: Units
) -> None:
    fields = shown(value, quantity, units)
    found = read(fields, quantity)
    if quantity is Quantity.HEIGHT and units is Units.METRIC and 1 < value < 3:
        return  # such a number is one of metres
    # Half of a hundredth of an inch is 0.0127 cm, of a pound 0.0023 kg.
    assert found.value == pytest.approx(value, abs=0.0128)
    assert not found.in_other_units
    # A second time nothing moves any more.
    assert found.value is not None
    assert shown(found.value, quantity, units) == fields


@given(number=st.decimals("3.01", 999, places=2))
def test_comma_and_point_are_the_same_mark(number: object) -> None:
    text = str(number)
    for unit in (Unit.CM, Unit.KG, Unit.POUND, Unit.INCH):
        with_comma = read({unit: text.replace(".", ",")}, unit.quantity)
        assert with_comma == read({unit: text}, unit.quantity) != BodyReading()
