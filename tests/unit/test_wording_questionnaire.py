"""The questionnaire's sentences."""

import pytest

from logic.body_mass import Quantity, Unit, Units
from logic.body_text import Doubt
from logic.body_text import read as read_body
from logic.models.factors import BodyLimits
from logic.problems import Expected, ExpectedKind, Problem
from logic.wording import questionnaire as wording
from tests.said import said
from tests.unit.people import CATALOGUE, read

SMOKING = CATALOGUE.by_factor["smoking"]
KEPT = "Until then this question stays open; your other answers are kept."


def limits() -> BodyLimits:
    found = CATALOGUE.by_factor["body_mass_index"].body_limits
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        # Ten seconds a question: seven need 70 s, so two minutes begun; six need one minute.
        (7, "Step 3 of 7, about 2 minutes left"),
        (12, "Step 3 of 7, about 2 minutes left"),
        (13, "Step 3 of 7, about 3 minutes left"),
        (6, "Step 3 of 7, less than a minute left"),
        (0, "Step 3 of 7, less than a minute left"),
    ],
)
def test_progress_says_the_step_and_the_time_left(left: int, expected: str) -> None:
    assert wording.progress(said, 3, 7, left) == expected


@pytest.mark.parametrize(
    ("field", "units", "accepted"),
    [
        ("height_cm", Units.METRIC, "a height from 100 to 250 cm"),
        # 100 cm = 39.37 in = 3 ft 3.37 in; 250 cm = 98.43 in = 8 ft 2.43 in
        ("height_cm", Units.US, "a height from 3 feet 3.4 inches to 8 feet 2.4 inches"),
        ("weight_kg", Units.METRIC, "a weight from 25 to 350 kg"),
        # 25 kg = 55.12 lb and 350 kg = 771.62 lb, both rounded inwards
        ("weight_kg", Units.US, "a weight from 56 to 771 pounds"),
        # 56 lb = 4 st; 771 lb = 55 st 1 lb
        ("weight_kg", Units.UK, "a weight from 4 stones 0 pounds to 55 stones 1 pounds"),
        ("height_cm", Units.UK, "a height from 3 feet 3.4 inches to 8 feet 2.4 inches"),
    ],
)
def test_what_is_out_of_range_is_said_in_the_units_chosen(
    field: str, units: Units, accepted: str
) -> None:
    what = field.split("_", maxsplit=1)[0]
    expected = Expected(kind=ExpectedKind.NUMBER_BETWEEN)
    problem = Problem(field=field, found="1", expected=expected)
    message = wording.out_of_range(said, problem, limits(), units)
    assert message == f"This {what} cannot be used. Please enter {accepted}. {KEPT}"


def test_the_ends_that_the_messages_name_are_accepted() -> None:
    for feet, inches in (("3", "3.4"), ("8", "2.4")):
        height = read_body({Unit.FOOT: feet, Unit.INCH: inches}, Quantity.HEIGHT).value
        assert height is not None
        assert height in limits().height_cm
    for pounds in ("56", "771"):
        weight = read_body({Unit.POUND: pounds}, Quantity.WEIGHT).value
        assert weight is not None
        assert weight in limits().weight_kg


def test_the_review_shows_each_answer_or_that_it_is_open() -> None:
    assert wording.answer(said, SMOKING, read({"smoking": "current"})) == "Yes"
    assert wording.answer(said, SMOKING, read({"smoking": "declined"})) == "*Prefer not to say*"
    assert wording.answer(said, SMOKING, read({})) == "*Not answered*"


def test_height_and_weight_stand_beside_the_level_that_they_give() -> None:
    body, measured = CATALOGUE.by_factor["body_mass_index"], {"height_cm": 170, "weight_kg": 100}
    label = body.by_level["30_and_over"].label
    written = wording.answer(said, body, read(measured))
    assert written == f"{label} (170 cm, 100 kg)"
    # Where the level was given too, it counts, and these did not give it.
    given = read({"body_mass_index": "30_and_over", "height_cm": 170, "weight_kg": 60})
    assert wording.answer(said, body, given) == label


def test_the_review_says_what_cannot_be_used() -> None:
    assert (
        wording.answer(said, SMOKING, read({"smoking": "x"}))
        == "*Cannot be used: please change it*"
    )
    body = CATALOGUE.by_factor["body_mass_index"]
    assert (
        wording.answer(said, body, read({"height_cm": 5})) == "*Cannot be used: please change it*"
    )


def test_height_and_weight_stand_beside_their_level_in_the_persons_units() -> None:
    factor = CATALOGUE.by_factor["body_mass_index"]
    measured = read({"height_cm": 180, "weight_kg": 90})
    label = factor.by_level["25_to_29"].label
    assert wording.answer(said, factor, measured) == f"{label} (180 cm, 90 kg)"
    # 180 cm are 70.87 inches, 5 feet and 10.87 inches; 90 kg are 198.4 pounds.
    assert wording.answer(said, factor, measured, Units.US) == f"{label} (5 ft 10.9 in, 198.4 lb)"
    # 198.42 lb = 14 st 2.42 lb
    assert (
        wording.answer(said, factor, measured, Units.UK) == f"{label} (5 ft 10.9 in, 14 st 2.42 lb)"
    )
    assert wording.answer(said, factor, read({"body_mass_index": "25_to_29"})) == label


@pytest.mark.parametrize("quantity", Quantity)
@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_says_what_is_asked_and_how_it_can_be_written(
    quantity: Quantity, doubt: Doubt
) -> None:
    told = wording.in_doubt(said, quantity, doubt)
    assert quantity in told or doubt is Doubt.NOT_WHOLE
    assert "Please" in told or "Is this" in told
    assert told.endswith(said("questionnaire-until-then"))


def test_what_was_read_is_said_in_the_units_of_the_fields() -> None:
    assert wording.read_as(said, 178, Quantity.HEIGHT, Units.METRIC) == "Read as 178 cm."
    # 178 / 2.54 = 70.08 in; 80 / 0.45359237 = 176.37 lb = 12 st 8.37 lb
    assert wording.read_as(said, 178, Quantity.HEIGHT, Units.US) == "Read as 5 ft 10.08 in."
    assert wording.read_as(said, 80, Quantity.WEIGHT, Units.UK) == "Read as 12 st 8.37 lb."
