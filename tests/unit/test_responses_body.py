"""Height and weight as outside input."""

import math
from fractions import Fraction

import numpy as np
import pytest

from logic.problems import Expected, ExpectedKind
from logic.responses import Responses
from tests.unit.people import CATALOGUE, changed, read

BMI = "body_mass_index"
A_HEIGHT = Expected(kind=ExpectedKind.NUMBER_BETWEEN, low=100, high=250)
A_WEIGHT = Expected(kind=ExpectedKind.NUMBER_BETWEEN, low=25, high=350)
OUT_OF_RANGE = [99.99, 250.01, 0, -1, 1.7, math.inf, -math.inf, 10**400, "9" * 400, "inf", "nan"]
NO_NUMBER = ["", "tall", "1,75", True, False, np.bool_(True), [170], {"cm": 170}, b"170", 170j]
NOT_PLAIN = ["1_70", "1e2", "1.7E2", "+170", "170.", "1 70", "170,5", "0xAA", "170 cm", "170\x00"]
# Digits of other scripts: Arabic, Devanagari, full width; a superscript; other kinds of space.
NOT_PLAIN += ["\u0661\u0667\u0660", "\u0967\u096d\u0966", "\uff11\uff17\uff10", "17\u00b2"]
NOT_PLAIN += ["170\u00a0", "\u2003170"]
WRONG = [*OUT_OF_RANGE, *NO_NUMBER]


@pytest.mark.parametrize(
    ("height", "weight"),
    [
        (200, 100),
        (200.0, 100.0),
        ("200", " 100.0 "),
        (Fraction(200), Fraction(100)),
        (np.int64(200), np.float32(100)),
    ],
)
def test_height_and_weight_become_a_level(height: object, weight: object) -> None:
    # 100 / 2^2 = 25
    responses = read({"height_cm": height, "weight_kg": weight})
    assert responses.levels == {BMI: "25_to_29"}
    assert responses.measurements == {"height_cm": 200, "weight_kg": 100}
    assert responses.problems == ()


@pytest.mark.parametrize(
    ("text", "height"),
    [
        ("170", 170),
        ("170.5", 170.5),
        (" 170 ", 170),
        ("\t170.50\r\n", 170.5),
        ("0170", 170),
        (np.str_("170"), 170),
    ],
)
def test_text_is_read_as_a_plain_decimal(text: str, height: float) -> None:
    assert read({"height_cm": text}) == Responses(measurements={"height_cm": height})


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_text_in_any_other_notation_is_a_problem_with_what_was_expected(text: str) -> None:
    # Python itself reads most of these as a number from 100 to 250.
    responses = read({"height_cm": text})
    assert responses.measurements == {}
    assert [(p.field, p.expected) for p in responses.problems] == [("height_cm", A_HEIGHT)]


@pytest.mark.parametrize("field", ["height_cm", "weight_kg"])
def test_one_of_the_two_alone_leaves_the_question_open(field: str) -> None:
    responses = read({field: 150})
    assert responses == Responses(measurements={field: 150})


def test_a_level_that_is_given_wins_over_height_and_weight() -> None:
    responses = read({BMI: "under_25", "height_cm": 170, "weight_kg": 120})
    assert responses.levels == {BMI: "under_25"}


def test_a_declined_question_stays_declined_beside_height_and_weight() -> None:
    responses = read({BMI: "declined", "height_cm": 170, "weight_kg": 120})
    assert responses.levels == {}
    assert responses.declined == {BMI}


@pytest.mark.parametrize("nothing", [None, "unanswered", "declined", math.nan, np.float32("nan")])
def test_an_open_measurement_is_no_problem(nothing: object) -> None:
    assert read({"height_cm": nothing}) == Responses()


@pytest.mark.parametrize("wrong", WRONG)
def test_a_height_that_cannot_be_used_is_listed_and_the_weight_kept(wrong: object) -> None:
    responses = read({"height_cm": wrong, "weight_kg": 70})
    assert responses.measurements == {"weight_kg": 70}
    assert responses.levels == {}
    assert [(p.field, p.expected) for p in responses.problems] == [("height_cm", A_HEIGHT)]


@pytest.mark.parametrize(("weight", "accepted"), [(24.99, 0), (25, 1), (350, 1), (350.01, 0)])
def test_a_weight_is_accepted_within_its_limits(weight: float, accepted: bool) -> None:
    problem = read({"weight_kg": weight}).problem("weight_kg")
    assert (problem is None) == accepted
    assert problem is None or problem.expected == A_WEIGHT


def test_without_a_factor_asked_that_way_a_height_is_unknown() -> None:
    plain = tuple(f.model_copy(update={"body_limits": None}) for f in CATALOGUE.factors)
    responses = Responses.from_raw({"height_cm": 170}, changed(factors=plain))
    assert [problem.expected.kind for problem in responses.problems] == [ExpectedKind.FACTOR_ID]
