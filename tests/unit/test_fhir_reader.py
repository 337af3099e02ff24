"""Responses made by other systems: what is right is read, and a habit that is not is left open."""

from typing import Any

import pytest

from logic.fhir import Received
from logic.fhir.codes import ANSWERS, DATA_ABSENT, LOINC, UCUM
from logic.fhir.items import Fault
from logic.fhir.values import only_value
from logic.models.base import Urgency
from logic.wording.problems import Worded
from tests.said import said
from tests.unit.fhir_items import DECLINED, calm_but, coded, item, made, understood
from tests.unit.test_fhir_doubts import clears_nobody
from tests.unit.test_fhir_trust import ABSENT

SMOKER = item("smoking", coded("smoking.current"))
NOT_ALONE = "an extension that may take the place of its value"
ONE_OF_OURS = "the code “smoking.never”, “smoking.former”, “smoking.current” or “asked-declined”"
OUR_SYSTEM = f"the system “{ANSWERS}”"


def fields(found: Received) -> list[str]:
    """Return the places that something is wrong with."""
    return [problem.field for problem in found.problems]


def leaves_open(found: Received, link_id: str, problem: Worded) -> None:
    """Check that a habit is open, and that all others still make a score."""
    assert link_id not in found.responses.levels
    assert problem in found.problems
    assert found.doubts == ()
    assert found.urgency is Urgency.NONE
    assert found.profile is not None


@pytest.mark.parametrize("answer", [{}, {"_valueCoding": {"id": "1"}}])
def test_an_answer_without_a_value_says_which_kinds_are_read(answer: dict[str, Any]) -> None:
    """What stands beside a value is none, though its name is nearly the value's."""
    found = only_value(answer, ("valueCoding", "valueString"), said)
    assert found == Fault("no value", "valueCoding or valueString")


def test_all_kinds_of_answers_are_read() -> None:
    found = understood(
        made(
            item("sleep", DECLINED),
            item("both_legs", {"valueBoolean": True}),
            item("chest_pain", {"valueBoolean": False}),
            item("height_cm", {"valueInteger": 170}),
            item("weight_kg", {"valueDecimal": 70.5}),
        )
    ).responses
    assert found.problems == ()
    assert found.declined == {"sleep"}
    assert found.findings == {"both_legs": True, "chest_pain": False}
    assert found.measurements == {"height_cm": 170, "weight_kg": 70.5}
    # 70.5 / 1.7^2 = 24.4
    assert found.levels == {"body_mass_index": "under_25"}


def test_nothing_is_called_calm_before_the_check_is_complete() -> None:
    found = understood(made(SMOKER))
    assert found.doubts == ()
    assert (found.urgency, found.profile) == (None, None)


@pytest.mark.parametrize(
    ("answer", "told", "expected"),
    [
        (coded("smoking.current", LOINC), f"the system “{LOINC}”", OUR_SYSTEM),
        (
            coded("smoking.current", ANSWERS.replace("https", "http")),
            f"the system “{ANSWERS.replace('https', 'http')}”",
            OUR_SYSTEM,
        ),
        (coded("smoking.current", None), "no system", OUR_SYSTEM),
        (coded("smoking.current", ["x"]), "the system a list", OUR_SYSTEM),
        (coded("smoking.current", DATA_ABSENT), f"the system “{DATA_ABSENT}”", OUR_SYSTEM),
        (
            coded("asked-declined", ANSWERS),
            f"the system “{ANSWERS}”",
            f"the system “{DATA_ABSENT}”",
        ),
        (coded("current"), "the code “current”", ONE_OF_OURS),
        (coded("smoking.Current"), "the code “smoking.Current”", ONE_OF_OURS),
        (coded("smoking.current "), "the code “smoking.current ”", ONE_OF_OURS),
        (
            coded("smoking.n\u0435ver"),
            "the code “smoking.n\u0435ver (CYRILLIC SMALL LETTER IE)”",
            ONE_OF_OURS,
        ),
        (coded("sleep.good"), "the code “sleep.good”", ONE_OF_OURS),
        (coded(["smoking.current"]), "the code a list", ONE_OF_OURS),
        (coded(None), "no code", ONE_OF_OURS),
        ({"valueString": "smoking.never"}, "valueString “smoking.never”, a text", "valueCoding"),
        ({"valueCoding": "smoking.never"}, "valueCoding “smoking.never”, a text", "an object"),
        ({"valueCoding": []}, "valueCoding, an empty list", "an object"),
        ({"valueBoolean": True}, "valueBoolean true", "valueCoding"),
        ({"_valueCoding": ABSENT}, NOT_ALONE, "the value alone"),
        (
            {"valueCoding": coded("smoking.never")["valueCoding"] | ABSENT},
            NOT_ALONE,
            "the value alone",
        ),
        (
            {"valueCoding": coded("smoking.never")["valueCoding"] | {"_code": ABSENT}},
            NOT_ALONE,
            "the value alone",
        ),
        (
            {"valueCoding": coded("smoking.never")["valueCoding"] | {"_system": ABSENT}},
            NOT_ALONE,
            "the value alone",
        ),
        ({}, "no value", "valueCoding"),
        ([], "an empty list", "an object that holds the value"),
        (None, "null", "an object that holds the value"),
        ("smoking.never", "“smoking.never”", "an object that holds the value"),
        (12, "12", "an object that holds the value"),
    ],
)
def test_an_answer_that_is_no_code_of_the_question_leaves_it_open(
    answer: Any, told: str, expected: str
) -> None:
    found = understood(calm_but("smoking", answer=[answer]))
    leaves_open(found, "smoking", Worded(field="smoking", found=told, expected=expected))


@pytest.mark.parametrize("answers", [None, [], {}, coded("smoking.never"), "smoking.never"])
def test_answers_that_are_no_list_leave_a_habit_open(answers: Any) -> None:
    found = understood(calm_but("smoking", answer=answers))
    assert "smoking" not in found.responses.levels
    assert fields(found) == ["smoking"]
    assert found.profile is not None


def test_a_habit_below_an_unknown_group_is_open() -> None:
    found = understood(made({"linkId": "mother", "item": [SMOKER]}))
    assert found.problems == (
        Worded(
            field="smoking",
            found="the answer below “mother”",
            expected="it in a group of the questionnaire",
        ),
    )


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (
            [coded("smoking.current"), coded("smoking.never")],
            "2 different answers: “current”, “never”",
        ),
        ([coded("smoking.current"), coded("smoking.seldom")], "the code “smoking.seldom”"),
        (
            [coded("smoking.never") | {"valueString": "current"}],
            "“valueCoding” and “valueString”",
        ),
        (
            [{"valueCoding": coded("smoking.never")["valueCoding"] | {"display": "Yes"}}],
            "the code “smoking.never” with the display “Yes”",
        ),
        (
            [{"valueCoding": coded("smoking.never")["valueCoding"] | {"negated": True}}],
            "“negated”",
        ),
        ([coded("smoking.never") | {"negated": True}], "“negated”"),
    ],
)
def test_a_sender_that_contradicts_itself_is_not_relied_on(answers: list[Any], told: str) -> None:
    found = understood(calm_but("smoking", answer=answers))
    clears_nobody(found)
    assert "smoking" not in found.responses.levels
    assert [doubt.found for doubt in found.doubts] == [told]
    assert found.unclear == ()


@pytest.mark.parametrize("display", ["No, never regularly", "Nie", None, 3])
def test_a_display_in_other_words_is_no_obstacle(display: Any) -> None:
    answer = {"valueCoding": coded("smoking.never")["valueCoding"] | {"display": display}}
    assert understood(made(item("smoking", answer))).responses.levels == {"smoking": "never"}


def test_a_display_in_another_case_contradicts_as_well() -> None:
    answer = {"valueCoding": coded("smoking.never")["valueCoding"] | {"display": " YES"}}
    clears_nobody(understood(made(item("smoking", answer))))


def test_many_different_answers_are_told_in_few_words() -> None:
    given = [{"valueDecimal": number} for number in range(160, 180)]
    (doubt,) = understood(made(item("height_cm", *given))).doubts
    assert doubt.found == "20 different answers: 160, 161, 162, 163, 164, …"


def quantity(**changes: Any) -> dict[str, Any]:
    """Return a height of 170 cm as a quantity, with something else in it."""
    plain = {"value": 170, "unit": "cm", "system": UCUM, "code": "cm"}
    kept = {name: value for name, value in (plain | changes).items() if value != "left out"}
    return {"valueQuantity": kept}


@pytest.mark.parametrize("unit", ["cm", "CM", " cm ", "Centimetres", "centimeter", None])
def test_a_quantity_is_read_in_its_unit(unit: str | None) -> None:
    found = understood(made(item("height_cm", quantity(unit=unit)))).responses
    assert found.measurements == {"height_cm": 170}


@pytest.mark.parametrize(
    ("answer", "told", "expected"),
    [
        (quantity(code="[in_i]", unit="[in_i]"), "the code “[in_i]”", "the code “cm”"),
        (quantity(code="left out"), "no code", "the code “cm”"),
        (quantity(system="left out"), "no system", f"the system “{UCUM}”"),
        (
            quantity(system=UCUM.replace("http", "https")),
            f"the system “{UCUM.replace('http', 'https')}”",
            f"the system “{UCUM}”",
        ),
        (quantity(system=5), "the system 5", f"the system “{UCUM}”"),
        (quantity(_value=ABSENT), NOT_ALONE, "the value alone"),
        (
            quantity(value="170"),
            "valueQuantity.value “170”, a text",
            "a number of ordinary size, without quotes",
        ),
        (
            quantity(value="left out"),
            "valueQuantity.value null",
            "a number of ordinary size, without quotes",
        ),
        ({"valueQuantity": 170}, "valueQuantity 170, a number", "an object"),
        (
            {"valueString": "170"},
            "valueString “170”, a text",
            "valueDecimal, valueInteger or valueQuantity",
        ),
        (
            {"valueDecimal": "170"},
            "valueDecimal “170”, a text",
            "a number of ordinary size, without quotes",
        ),
        (
            {"valueDecimal": True},
            "valueDecimal true",
            "a number of ordinary size, without quotes",
        ),
        (
            {"valueDecimal": float("inf")},
            "valueDecimal a number that is too large, a number",
            "a number of ordinary size, without quotes",
        ),
        ({"valueInteger": 170.5}, "valueInteger 170.5, a number", "a whole number"),
        ({"valueDecimal": 99.9}, "99.9", "a number from 100 to 250"),
        ({"valueDecimal": 10**400}, "a very large number", "a number from 100 to 250"),
        ({"valueDecimal": 0}, "0", "a number from 100 to 250"),
        ({"valueDecimal": -170}, "-170", "a number from 100 to 250"),
    ],
)
def test_a_measurement_that_is_not_understood_is_open(
    answer: Any, told: str, expected: str
) -> None:
    found = understood(calm_but("body_mass_index", linkId="height_cm", answer=[answer]))
    assert found.responses.measurements == {}
    problem = Worded(field="height_cm", found=told, expected=expected)
    leaves_open(found, "body_mass_index", problem)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (quantity(comparator="<"), "the comparator “<”"),
        (quantity(comparator=">="), "the comparator “>=”"),
        (quantity(comparator=None), "no comparator"),
        (quantity(unit="kg"), "the unit “kg” with the code “cm”"),
        (quantity(code="m"), "the unit “cm” with the code “m”"),
        (quantity(code="m", unit=["m"]), "the unit a list with the code “m”"),
        (quantity(negated=True), "“negated”"),
        ({"valueDecimal": 170, "valueInteger": 170}, "“valueDecimal” and “valueInteger”"),
    ],
)
def test_a_measurement_that_contradicts_itself_clears_nobody(answer: Any, told: str) -> None:
    found = understood(calm_but("body_mass_index", linkId="height_cm", answer=[answer]))
    clears_nobody(found)
    assert found.responses.measurements == {}
    assert [doubt.found for doubt in found.doubts] == [told]


def test_one_answer_given_twice_counts_once() -> None:
    assert understood(made(SMOKER, SMOKER)).responses.levels == {"smoking": "current"}
    given = item("height_cm", {"valueInteger": 170}, {"valueDecimal": 170.0})
    assert understood(made(given)).problems == ()


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"valueString": "daily"}, "“daily”"),
        (coded("often"), "“often”"),
        ({"valueDecimal": 2.5}, "2.5"),
        ({"valueQuantity": {"value": 2}}, "an object"),
    ],
)
def test_an_unknown_question_is_listed_with_what_was_answered(answer: Any, told: str) -> None:
    resource = calm_but("smoking", linkId="cinnamon", answer=[answer])
    leaves_open(
        understood(resource),
        "smoking",
        Worded(
            field="cinnamon",
            found=f"the linkId “cinnamon”, answered with {told}",
            expected="the linkId of a question",
        ),
    )


@pytest.mark.parametrize("link_id", ["Smoking", "smoking ", "sm\u043eking", "smokin"])
def test_what_is_nearly_a_habit_is_named_and_open(link_id: str) -> None:
    found = understood(calm_but("smoking", linkId=link_id))
    assert "smoking" not in found.responses.levels
    (problem,) = found.problems
    assert problem.expected == "“smoking”, exactly so"
    assert found.profile is not None


def test_an_item_without_an_answer_is_open() -> None:
    found = understood(made(SMOKER, {"linkId": "sleep"}, {"linkId": "chest_pain"}))
    assert found.responses.levels == {"smoking": "current"}
    assert found.problems == ()
    assert "emergency_signs" in found.check.open_groups
