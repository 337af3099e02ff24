"""Responses made by other systems: what is right is read, what is not is listed."""

from typing import Any

import pytest

from logic.fhir import reader
from logic.fhir.codes import ANSWERS, DATA_ABSENT, LOINC, UCUM
from logic.responses import Problem, Responses
from tests.unit.fhir_items import DECLINED, coded, item, made, understood

SMOKER = item("smoking", coded("smoking.current"))


def fields(found: Responses) -> list[str]:
    """Return the places that something is wrong with."""
    return [problem.field for problem in found.problems]


def test_answers_are_read_wherever_they_stand() -> None:
    below_answer = {"linkId": "x", "answer": [{"valueBoolean": True, "item": [SMOKER]}]}
    for given in (SMOKER, {"linkId": "group", "item": [SMOKER]}, below_answer):
        assert understood(made(given)).levels == {"smoking": "current"}


def test_all_kinds_of_answers_are_read() -> None:
    found = understood(
        made(
            item("sleep", DECLINED),
            item("both_legs", {"valueBoolean": True}),
            item("chest_pain", {"valueBoolean": False}),
            item("height_cm", {"valueInteger": 170}),
            item("weight_kg", {"valueDecimal": 70.5}),
        )
    )
    assert found.problems == ()
    assert found.declined == {"sleep"}
    assert found.findings == {"both_legs": True, "chest_pain": False}
    assert found.measurements == {"height_cm": 170, "weight_kg": 70.5}
    # 70.5 / 1.7^2 = 24.4
    assert found.levels == {"body_mass_index": "under_25"}


def test_a_quantity_is_read_in_its_unit_only() -> None:
    given = item("height_cm", {"valueQuantity": {"value": 170, "code": "cm"}})
    assert understood(made(given)).measurements == {"height_cm": 170}
    inches = item("height_cm", {"valueQuantity": {"value": 170, "code": "[in_i]"}})
    assert understood(made(inches)).problems == (
        Problem(field="height_cm", found="[in_i]", expected="a number in cm"),
    )


@pytest.mark.parametrize(("system", "is_read"), [(UCUM, True), (LOINC, False), (5, False)])
def test_a_unit_counts_only_as_one_of_ucum(system: Any, is_read: bool) -> None:
    value = {"value": 170, "code": "cm", "system": system}
    found = understood(made(item("height_cm", {"valueQuantity": value})))
    assert (found.measurements == {"height_cm": 170}) == is_read
    assert bool(found.problems) != is_read


def test_what_the_questionnaire_works_out_is_not_believed() -> None:
    given = (
        item("result.score", {"valueDecimal": 1}),
        item("result.urgency", coded("none")),
        item("body_mass_index.value", {"valueDecimal": 21}),
        item("body_mass_index.level", coded("body_mass_index.under_25")),
    )
    assert understood(made(*given)) == Responses()


def test_a_code_of_another_question_is_listed_and_the_rest_is_read() -> None:
    found = understood(made(item("sleep", coded("smoking.never")), SMOKER))
    assert found.levels == {"smoking": "current"}
    assert found.problems == (
        Problem(
            field="sleep",
            found="smoking.never",
            expected="one of: sleep.good, sleep.fair, sleep.poor, asked-declined",
        ),
    )


@pytest.mark.parametrize(
    "answer",
    [
        coded("smoking.current", "http://loinc.org"),
        coded("smoking.current", None),
        coded("smoking.current", DATA_ABSENT),
        coded("asked-declined", ANSWERS),
        coded("current"),
        coded("smoking.sometimes"),
        coded(["smoking.current"]),
        coded({"a": 1}),
        coded(None),
        {"valueString": "current"},
        {"valueCoding": "smoking.current"},
        {"valueCoding": []},
        {"valueBoolean": True},
        {},
        [],
        None,
        "current",
        12,
    ],
)
def test_an_answer_that_is_no_code_of_the_question_is_listed(answer: Any) -> None:
    found = understood(made(item("smoking", answer)))
    assert found.levels == {}
    assert fields(found) == ["smoking"]


@pytest.mark.parametrize("answer", [{"valueString": "yes"}, {"valueBoolean": 1}, coded("yes")])
def test_a_statement_takes_true_and_false_alone(answer: Any) -> None:
    found = understood(made(item("both_legs", answer)))
    assert found.findings == {}
    assert fields(found) == ["both_legs"]


@pytest.mark.parametrize(
    "value", ["170", True, None, float("nan"), float("inf"), 10**400, -1, 0, 99.9, 1e300, [170]]
)
def test_a_measurement_takes_numbers_in_range_alone(value: Any) -> None:
    found = understood(made(item("height_cm", {"valueDecimal": value})))
    assert found.measurements == {}
    assert fields(found) == ["height_cm"]


def test_one_answer_given_twice_counts_once() -> None:
    assert understood(made(SMOKER, SMOKER)).levels == {"smoking": "current"}
    given = item("height_cm", {"valueInteger": 170}, {"valueDecimal": 170.0})
    assert understood(made(given)).problems == ()


def test_two_different_answers_are_none() -> None:
    found = understood(made(SMOKER, item("smoking", coded("smoking.never"))))
    assert found.levels == {}
    assert found.problems == (Problem(field="smoking", found="2 answers", expected="one answer"),)


def test_a_sign_both_reported_and_denied_stays_open() -> None:
    found = understood(made(item("both_legs", {"valueBoolean": True}, {"valueBoolean": False})))
    assert found.findings == {}
    assert fields(found) == ["both_legs"]


def test_an_unknown_question_is_listed_with_what_was_answered() -> None:
    assert understood(made(item("cinnamon", {"valueString": "daily"}))).problems == (
        Problem(field="cinnamon", found="daily", expected="the linkId of a question"),
    )


@pytest.mark.parametrize("link_id", [None, 12, [], {}])
def test_an_answer_without_a_link_id_is_listed(link_id: Any) -> None:
    assert fields(understood(made(item(link_id, {"valueBoolean": True})))) == ["linkId"]


@pytest.mark.parametrize("items", ["smoking", 12, {"linkId": "smoking"}])
def test_items_that_are_no_list_are_listed(items: Any) -> None:
    assert fields(understood(made(item=items))) == ["item"]
    assert fields(understood(made({"linkId": "smoking", "answer": items}))) == ["answer"]


@pytest.mark.parametrize("given", [None, 12, "smoking", [SMOKER]])
def test_an_item_that_is_no_table_is_listed(given: Any) -> None:
    found = understood(made(given, SMOKER))
    assert fields(found) == ["item"]
    assert found.levels == {"smoking": "current"}


@pytest.mark.parametrize(
    ("resource", "told"),
    [
        (None, "NoneType"),
        ("QuestionnaireResponse", "QuestionnaireResponse"),
        ([], "list"),
        ({}, "NoneType"),
        ({"resourceType": "Patient"}, "Patient"),
    ],
)
def test_what_is_no_response_holds_no_answers(resource: object, told: str) -> None:
    expected = Problem(field="resourceType", found=told, expected="QuestionnaireResponse")
    assert understood(resource) == Responses(problems=(expected,))


@pytest.mark.parametrize("address", [None, 12, "https://elsewhere.example/q|1"])
def test_a_response_to_something_else_is_told_and_read(address: Any) -> None:
    found = understood(made(SMOKER, questionnaire=address))
    assert fields(found) == ["questionnaire"]
    assert found.levels == {"smoking": "current"}


@pytest.mark.parametrize("status", [None, "final", ["completed"]])
def test_an_unknown_status_is_told_and_the_answers_are_read(status: Any) -> None:
    found = understood(made(SMOKER, status=status))
    assert fields(found) == ["status"]
    assert found.levels == {"smoking": "current"}


def test_a_response_entered_in_error_holds_no_answers() -> None:
    found = understood(made(SMOKER, status="entered-in-error"))
    assert found.levels == {}
    assert fields(found) == ["status"]


def test_depth_is_no_obstacle() -> None:
    nested = SMOKER
    for _ in range(9000):
        nested = {"linkId": "group", "item": [nested]}
    assert understood(made(nested)).levels == {"smoking": "current"}


def test_what_stands_behind_very_many_items_is_not_read() -> None:
    many = [item("cinnamon")] * reader.MOST_ENTRIES
    found = understood(made(*many, SMOKER))
    assert fields(found) == ["item"]
    assert found.levels == {}
    crowd = item("smoking", *[coded("smoking.current")] * reader.MOST_ENTRIES)
    assert fields(understood(made(crowd))) == ["item"]
