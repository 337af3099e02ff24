"""Heights and weights are read as people write them, and asked about where they are not clear."""

import pytest

from logic.body_mass import Quantity, Unit, Units, shown
from logic.body_text import BodyReading, Doubt, in_words, read

CM, KG = {Unit.CM: ""}, {Unit.KG: ""}


def height(text: str, unit: Unit = Unit.CM) -> BodyReading:
    return read({unit: text}, Quantity.HEIGHT)


def weight(text: str, unit: Unit = Unit.KG) -> BodyReading:
    return read({unit: text}, Quantity.WEIGHT)


@pytest.mark.parametrize(
    ("text", "cm"),
    [
        ("171,5", 171.5),
        ("171.5", 171.5),
        (" 178 ", 178),
        ("178.", 178),
        ("178cm", 178),
        ("178 CM.", 178),
        ("1.78", 178),
        ("1,78", 178),
        ("1.715", 171.5),
        ("1.78 m", 178),
        ("1m78", 178),
        ("1 m 78 cm", 178),
        ("1 m 5 cm", 105),
        # 5 ft 10 in = 70 in = 177.8 cm
        ("5'10\"", 177.8),
        ("5\u203210\u2033", 177.8),
        ("5\u201910\u201d", 177.8),
        ("5' 10''", 177.8),
        ("5 ft 10", 177.8),
        ("5ft.10in.", 177.8),
        ("5 feet and 10 inches", 177.8),
        ("5 foot, 10 inches", 177.8),
        ("70 in", 177.8),
        ("0 ft 70 in", 177.8),
        # 5 ft 7.5 in = 67.5 in = 171.45 cm
        ("5 ft 7\u00bd", 171.45),
        ("5 ft 7 \u00bd in", 171.45),
        ("\u00bd in", 1.27),
        ("\uff11\uff17\uff11\uff0c\uff15\uff43\uff4d", 171.5),
        ("\u0661\u0667\u0661\u066b\u0665", 171.5),
        ("\u0967\u096d\u0967.\u096b", 171.5),
        ("17\u200b1,5\u00a0cm", 171.5),
        ("-170", -170),
        ("\u2212170", -170),
        ("-5 ft 10", -177.8),
        ("1.78 cm", 1.78),
        ("17", 17),
        ("1", 1),
        ("2", 2),
        ("3.5", 3.5),
        ("1715", 1715),
    ],
)
def test_a_height_is_read(text: str, cm: float) -> None:
    found = height(text)
    assert found.doubt is None
    assert found.value == pytest.approx(cm, abs=1e-9)


@pytest.mark.parametrize(
    ("text", "kg"),
    [
        ("70,5", 70.5),
        ("80kg", 80),
        ("80 kilos", 80),
        # 176 x 0.45359237
        ("176 lb", 79.83225712),
        ("176lbs.", 79.83225712),
        # 11 st 4 lb = 158 lb
        ("11 st 4", 71.66759446),
        ("11st4lb", 71.66759446),
        ("11 stone, 4 pounds", 71.66759446),
        ("11 stones", 69.85322498),
        ("-70", -70),
        (",5", 0.5),
        ("-70\u00bd", -70.5),
    ],
)
def test_a_weight_is_read(text: str, kg: float) -> None:
    found = weight(text)
    assert found.doubt is None
    assert found.value == pytest.approx(kg, abs=1e-9)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("1 715", Doubt.TWO_NUMBERS),
        ("1\u202f715", Doubt.TWO_NUMBERS),
        ("1.715,5", Doubt.TWO_NUMBERS),
        ("1,715.5", Doubt.TWO_NUMBERS),
        ("1,715,000", Doubt.TWO_NUMBERS),
        ("5 10", Doubt.TWO_NUMBERS),
        ("1 m 5", Doubt.TWO_NUMBERS),
        ("5 ft 10 cm", Doubt.TWO_NUMBERS),
        ("10 in 5 ft", Doubt.TWO_NUMBERS),
        ("170 cm 5", Doubt.TWO_NUMBERS),
        ("5 ft 10 in 3", Doubt.TWO_NUMBERS),
        ("5 ft 14 in", Doubt.TOO_MANY),
        ("5 ft 12", Doubt.TOO_MANY),
        ("5 ft -1 in", Doubt.TOO_MANY),
        ("1 m 178 cm", Doubt.TOO_MANY),
        ("5.5 ft", Doubt.NOT_WHOLE),
        ("5,10 ft", Doubt.NOT_WHOLE),
        ("5.5 ft 2 in", Doubt.NOT_WHOLE),
        ("70 kg", Doubt.OTHER_UNIT),
        ("5 ft 10 lb", Doubt.OTHER_UNIT),
        ("tall", Doubt.UNREADABLE),
        ("about 178", Doubt.UNREADABLE),
        ("178 cmm", Doubt.UNREADABLE),
        ("17\u00b2", Doubt.UNREADABLE),
        ("\u4e00\u4e03\u4e00", Doubt.UNREADABLE),
        ("1e2", Doubt.UNREADABLE),
        ("0x10", Doubt.UNREADABLE),
        ("1_70", Doubt.UNREADABLE),
        ("nan", Doubt.UNREADABLE),
        ("-", Doubt.UNREADABLE),
        (".", Doubt.UNREADABLE),
        ("1" * 41, Doubt.UNREADABLE),
    ],
)
def test_a_height_that_is_not_clear_is_asked_about(text: str, doubt: Doubt) -> None:
    assert height(text) == BodyReading(doubt=doubt)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("11 st 14", Doubt.TOO_MANY),
        ("11.5 st", Doubt.NOT_WHOLE),
        ("11 4", Doubt.TWO_NUMBERS),
        ("178 cm", Doubt.OTHER_UNIT),
        ("5'", Doubt.OTHER_UNIT),
    ],
)
def test_a_weight_that_is_not_clear_is_asked_about(text: str, doubt: Doubt) -> None:
    assert weight(text) == BodyReading(doubt=doubt)


@pytest.mark.parametrize(
    ("feet", "inches", "found"),
    [
        ("5", "10", BodyReading(value=70 * 2.54)),
        ("5", "", BodyReading(value=60 * 2.54)),
        ("", "70", BodyReading(value=70 * 2.54)),
        ("0", "70", BodyReading(value=70 * 2.54)),
        ("5 ft", "10 in", BodyReading(value=70 * 2.54)),
        ("5'10", "", BodyReading(value=70 * 2.54)),
        ("178 cm", "", BodyReading(value=178, in_other_units=True)),
        ("-5", "10", BodyReading(value=-70 * 2.54)),
        ("0", "-10", BodyReading(value=-10 * 2.54)),
        ("", "", BodyReading()),
        (" ", "\u200b", BodyReading()),
        ("5", "14", BodyReading(doubt=Doubt.TOO_MANY)),
        ("5.5", "", BodyReading(doubt=Doubt.NOT_WHOLE)),
        ("5'10", "3", BodyReading(doubt=Doubt.TWO_NUMBERS)),
        ("178 cm", "3", BodyReading(doubt=Doubt.TWO_NUMBERS)),
        ("five", "3", BodyReading(doubt=Doubt.UNREADABLE)),
    ],
)
def test_feet_and_inches_stand_in_fields_of_their_own(
    feet: str, inches: str, found: BodyReading
) -> None:
    read_as = read({Unit.FOOT: feet, Unit.INCH: inches}, Quantity.HEIGHT)
    assert (read_as.doubt, read_as.in_other_units) == (found.doubt, found.in_other_units)
    assert read_as.value == pytest.approx(found.value, abs=1e-9)


@pytest.mark.parametrize(
    ("text", "unit", "other"),
    [
        ("178", Unit.CM, False),
        ("178 cm", Unit.CM, False),
        ("1.78", Unit.CM, True),
        ("5 ft 10", Unit.CM, True),
        ("70", Unit.INCH, False),
    ],
)
def test_a_height_in_other_units_than_asked_for_is_marked(
    text: str, unit: Unit, other: bool
) -> None:
    assert height(text, unit).in_other_units is other


def test_what_stands_in_fields_is_told_with_its_units() -> None:
    assert in_words({Unit.FOOT: "5", Unit.INCH: " 14 "}) == "5 ft 14 in"
    assert in_words({Unit.CM: "1 715"}) == "1 715 cm"
    assert in_words({Unit.FOOT: "", Unit.INCH: "14"}) == "14 in"
    assert in_words({Unit.CM: "5 ft 14 in"}) == "5 ft 14 in"
    assert in_words({Unit.KG: ""}) == ""


@pytest.mark.parametrize(
    ("value", "quantity", "units", "texts"),
    [
        (171.5, Quantity.HEIGHT, Units.METRIC, ["171.5"]),
        (170.0, Quantity.HEIGHT, Units.METRIC, ["170"]),
        (170.0, Quantity.HEIGHT, Units.US, ["5", "6.93"]),
        (-170.0, Quantity.HEIGHT, Units.UK, ["-5", "6.93"]),
        # 10 cm = 3.94 in
        (-10.0, Quantity.HEIGHT, Units.UK, ["0", "-3.94"]),
        (0.0, Quantity.HEIGHT, Units.UK, ["0", "0"]),
        (70.0, Quantity.WEIGHT, Units.METRIC, ["70"]),
        (70.0, Quantity.WEIGHT, Units.US, ["154.32"]),
        (-70.0, Quantity.WEIGHT, Units.US, ["-154.32"]),
        # 154.32 lb = 11 st 0.32 lb
        (70.0, Quantity.WEIGHT, Units.UK, ["11", "0.32"]),
        # 63.5029 kg = 139.9999 lb, which is shown as 10 st 0 lb and not as 9 st 14 lb.
        (63.5029, Quantity.WEIGHT, Units.UK, ["10", "0"]),
    ],
)
def test_a_value_stands_in_the_fields_of_its_units(
    value: float, quantity: Quantity, units: Units, texts: list[str]
) -> None:
    assert list(shown(value, quantity, units).values()) == texts
