"""Metric and US units are exact, and a round trip changes nothing."""

import pytest

from logic.body_mass import Feet, Quantity, Unit, cm_to_feet, kg_to_pounds
from logic.body_text import read


def feet_to_cm(height: Feet) -> float | None:
    """Return what is read from the fields for feet and inches."""
    fields = {Unit.FOOT: str(height.feet), Unit.INCH: str(height.inches)}
    return read(fields, Quantity.HEIGHT).value


def pounds_to_kg(pounds: float) -> float | None:
    """Return what is read from the field for pounds."""
    return read({Unit.POUND: str(pounds)}, Quantity.WEIGHT).value


def test_one_inch_is_2_54_cm_and_one_foot_12_inches() -> None:
    # 5 ft 10 in = 70 in = 177.8 cm
    assert feet_to_cm(Feet(feet=5, inches=10)) == pytest.approx(177.8, abs=1e-9)
    assert feet_to_cm(Feet(feet=0, inches=1)) == 2.54


def test_one_pound_is_0_45359237_kg() -> None:
    assert pounds_to_kg(1) == 0.45359237
    # 154.32 lb x 0.45359237 = 69.998375
    assert pounds_to_kg(154.32) == pytest.approx(69.998375, abs=1e-6)


def test_metric_values_are_shown_to_two_decimals() -> None:
    # 170 / 2.54 = 66.929 in = 5 ft 6.93 in; 70 / 0.45359237 = 154.3236 lb
    assert cm_to_feet(170) == Feet(feet=5, inches=6.93)
    assert kg_to_pounds(70) == 154.32


def test_inches_never_round_up_to_twelve() -> None:
    # 182.879 cm = 71.9996 in, which is shown as 6 ft 0 in and not as 5 ft 12 in.
    assert cm_to_feet(182.879) == Feet(feet=6, inches=0)
    assert cm_to_feet(182.85) == Feet(feet=5, inches=11.99)


@pytest.mark.parametrize("feet", range(3, 9))
def test_feet_and_inches_survive_the_way_there_and_back(feet: int) -> None:
    for quarter_inches in range(48):
        height = Feet(feet=feet, inches=quarter_inches / 4)
        height_cm = feet_to_cm(height)
        assert height_cm is not None
        assert cm_to_feet(height_cm) == height


@pytest.mark.parametrize("pounds", [55.5, 56, 100.25, 154.32, 220.46, 771])
def test_pounds_survive_the_way_there_and_back(pounds: float) -> None:
    weight_kg = pounds_to_kg(pounds)
    assert weight_kg is not None
    assert kg_to_pounds(weight_kg) == pounds


def test_the_way_from_metric_and_back_is_within_what_is_shown() -> None:
    # Half of a hundredth of an inch is 0.0127 cm, half of a hundredth of a pound 0.0023 kg.
    for tenths in range(1000, 2501):
        assert feet_to_cm(cm_to_feet(tenths / 10)) == pytest.approx(tenths / 10, abs=0.0128)
    for tenths in range(250, 3501):
        assert pounds_to_kg(kg_to_pounds(tenths / 10)) == pytest.approx(tenths / 10, abs=0.0023)
