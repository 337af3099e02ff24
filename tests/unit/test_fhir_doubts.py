"""An answer that is not wholly understood: it may be a warning sign's yes, and is never its no."""

from collections.abc import Callable
from typing import Any

import pytest

from logic.fhir import Received, read
from logic.models.base import Urgency
from logic.wording.problems import Worded
from tests.said import said
from tests.unit.fhir_items import calm, calm_but, coded, item, made, place, understood
from tests.unit.people import CATALOGUE
from tests.unit.test_fhir_trust import ABSENT

SIGN = "saddle_numbness"
NO, YES = {"valueBoolean": False}, {"valueBoolean": True}
NOT_ALONE = "an extension that may take the place of its value"


def clears_nobody(found: Received) -> None:
    """Check that a response brings neither a calm urgency nor a score."""
    assert found.urgency is None
    assert found.profile is None
    assert not found.check.complete
    assert False not in found.responses.findings.values()
    assert found.doubts


@pytest.mark.parametrize(
    ("answer", "told", "expected"),
    [
        ({"valueString": "false"}, "valueString “false”, a text", "valueBoolean"),
        (
            {"valueBoolean": "false"},
            "valueBoolean “false”, a text",
            "true or false, without quotes",
        ),
        ({"valueBoolean": 0}, "valueBoolean 0, a number", "true or false, without quotes"),
        ({"valueBoolean": None}, "valueBoolean null", "true or false, without quotes"),
        ({"valueBoolean": []}, "valueBoolean, an empty list", "true or false, without quotes"),
        ({"valueInteger": 0}, "valueInteger 0, a number", "valueBoolean"),
        (coded("no"), "valueCoding, an object", "valueBoolean"),
        ({}, "no value", "valueBoolean"),
        ({"id": "a", "item": []}, "no value", "valueBoolean"),
        (None, "null", "an object that holds the value"),
        (False, "false", "an object that holds the value"),
        ("no", "“no”", "an object that holds the value"),
        ([NO], "a list", "an object that holds the value"),
        (NO | {"valueString": "no"}, "“valueBoolean” and “valueString”", "one value"),
        (NO | {"_valueString": {}}, "“valueBoolean” and “_valueString”", "one value"),
        (NO | {"_valueBoolean": ABSENT}, NOT_ALONE, "the value alone"),
        ({"_valueBoolean": ABSENT}, NOT_ALONE, "the value alone"),
        (NO | ABSENT, NOT_ALONE, "the value alone"),
        (NO | {"negated": True}, "“negated”", "only elements that FHIR R4 has there"),
    ],
)
def test_an_answer_that_is_not_understood_may_be_a_yes(
    answer: Any, told: str, expected: str
) -> None:
    found = understood(calm_but(SIGN, answer=[answer]))
    clears_nobody(found)
    assert Worded(field=SIGN, found=told, expected=expected) in found.doubts
    assert found.unclear == (SIGN,)
    assert found.urgency_if_yes is Urgency.EMERGENCY
    assert set(found.doubts) <= set(found.problems)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (None, "null"),
        ([], "an empty list"),
        ({}, "an object"),
        (NO, "an object"),
        ("no", "“no”"),
        (False, "false"),
    ],
)
def test_answers_that_are_no_list_may_be_a_yes(answer: Any, told: str) -> None:
    found = understood(calm_but(SIGN, answer=answer))
    clears_nobody(found)
    assert found.doubts == (Worded(field=SIGN, found=told, expected="a list of answers"),)
    assert found.unclear == (SIGN,)


@pytest.mark.parametrize("answers", [[YES, NO], [NO, YES, NO], [NO, {}], [NO, None]])
def test_a_sign_answered_in_two_ways_may_be_a_yes(answers: list[Any]) -> None:
    found = understood(calm_but(SIGN, answer=answers))
    clears_nobody(found)
    assert found.unclear == (SIGN,)
    elsewhere = calm()
    elsewhere["item"].append(item(SIGN, *answers))
    clears_nobody(understood(elsewhere))


def test_two_answers_that_differ_are_named() -> None:
    found = understood(calm_but(SIGN, answer=[YES, NO]))
    assert found.doubts == (
        Worded(field=SIGN, found="2 different answers: “yes”, “no”", expected="one answer"),
    )


def test_one_answer_that_is_given_twice_counts_once() -> None:
    found = understood(calm_but(SIGN, answer=[NO, NO]))
    assert found.doubts == ()
    assert found.urgency is Urgency.NONE


def below_an_unknown_group(resource: dict[str, Any], sign: dict[str, Any]) -> None:
    resource["item"].append({"linkId": "family_history", "item": [sign]})


def below_an_unnamed_item(resource: dict[str, Any], sign: dict[str, Any]) -> None:
    resource["item"].append({"item": [sign]})


def below_a_question(resource: dict[str, Any], sign: dict[str, Any]) -> None:
    place(resource, "both_legs")["item"] = [sign]


def below_an_answer(resource: dict[str, Any], sign: dict[str, Any]) -> None:
    place(resource, "both_legs")["answer"][0]["item"] = [sign]


def deep_below_an_unknown_group(resource: dict[str, Any], sign: dict[str, Any]) -> None:
    inner = {"linkId": "check", "item": [{"linkId": "check.pain_pattern", "item": [sign]}]}
    resource["item"].append({"linkId": "family_history", "item": [inner]})


def below_a_group_that_is_absent(resource: dict[str, Any], sign: dict[str, Any]) -> None:
    resource["item"].append({"linkId": "check", "item": [sign]} | ABSENT)


def with_an_extension_beside_its_link_id(resource: dict[str, Any], sign: dict[str, Any]) -> None:
    resource["item"].append(sign | {"_linkId": ABSENT})


def absent_itself(resource: dict[str, Any], sign: dict[str, Any]) -> None:
    resource["item"].append(sign | ABSENT)


@pytest.mark.parametrize(
    "put",
    [
        below_an_unknown_group,
        below_an_unnamed_item,
        below_a_question,
        below_an_answer,
        deep_below_an_unknown_group,
        below_a_group_that_is_absent,
        with_an_extension_beside_its_link_id,
        absent_itself,
    ],
)
def test_an_answer_in_a_strange_place_may_be_a_yes(
    put: Callable[[dict[str, Any], dict[str, Any]], None],
) -> None:
    resource = calm()
    sign = dict(place(resource, SIGN))
    place(resource, SIGN)["linkId"] = "result.score"
    put(resource, sign)
    found = understood(resource)
    clears_nobody(found)
    assert found.unclear == (SIGN,)


@pytest.mark.parametrize("group", [[], ["check"], ["theme.body"], ["check", "check.pain_pattern"]])
def test_a_group_of_ours_is_as_good_as_another(group: list[str]) -> None:
    resource = calm()
    sign = dict(place(resource, SIGN))
    place(resource, SIGN).pop("answer")
    for link_id in reversed(group):
        sign = {"linkId": link_id, "item": [sign]}
    resource["item"].append(sign)
    assert understood(resource).urgency is Urgency.NONE


@pytest.mark.parametrize(
    ("link_id", "shown"),
    [
        ("Saddle_numbness", "“Saddle_numbness”"),
        (" saddle_numbness", "“ saddle_numbness”"),
        ("saddle_numbness ", "“saddle_numbness ”"),
        ("saddle numbness", "“saddle numbness”"),
        ("saddle-numbness", "“saddle-numbness”"),
        ("saddle_numbness\u200b", "“saddle_numbness⟨ZERO WIDTH SPACE⟩”"),
        ("s\u0430ddle_numbness", "“s\u0430ddle_numbness (CYRILLIC SMALL LETTER A)”"),
        ("sadle_numbness", "“sadle_numbness”"),
        ("page_1.saddle_numbness", "“page_1.saddle_numbness”"),
        ("Saddle numbness (2)", "“Saddle numbness (2)”"),
        ("\ufeffsaddle_numbness", "“⟨ZERO WIDTH NO-BREAK SPACE⟩saddle_numbness”"),
    ],
)
@pytest.mark.parametrize("answer", [NO, YES, coded("yes"), {"valueString": "no"}])
def test_a_link_id_that_is_nearly_a_signs_is_never_passed_over(
    link_id: str, shown: str, answer: Any
) -> None:
    resource = calm()
    resource["item"].append(item(link_id, answer))
    found = understood(resource)
    clears_nobody(found)
    (doubt,) = found.doubts
    assert doubt.found.startswith(f"the linkId {shown}, answered with ")
    assert doubt.expected == f"“{SIGN}”, exactly so"
    assert found.unclear == (SIGN,)
    assert found.urgency_if_yes is Urgency.EMERGENCY


def test_a_very_long_link_id_is_compared_without_its_blanks() -> None:
    resource = calm()
    resource["item"].append(item("\u200b " * 50_000 + SIGN, YES))
    found = understood(resource)
    clears_nobody(found)
    assert len(found.doubts[0].found) < 2500


@pytest.mark.parametrize("link_id", ["Result.urgency", "result.urgenc\u0443"])
def test_a_link_id_that_is_nearly_the_senders_result_is_never_passed_over(link_id: str) -> None:
    resource = calm()
    resource["item"].append(item(link_id, coded("emergency")))
    found = understood(resource)
    clears_nobody(found)
    assert found.unclear == ()


@pytest.mark.parametrize("group", ["check", "check.emergency_signs", "Check", "result"])
def test_an_unknown_question_of_the_check_may_be_a_sign(group: str) -> None:
    resource = calm()
    resource["item"].append({"linkId": group, "item": [item("cold_feet", coded("cold_feet.no"))]})
    clears_nobody(understood(resource))


def test_an_unknown_question_below_an_answer_of_the_check_may_be_a_sign() -> None:
    resource = calm()
    below = [item("cold_feet", coded("cold_feet.no"))]
    place(resource, "both_legs")["answer"] = [NO | {"item": below}]
    clears_nobody(understood(resource))


@pytest.mark.parametrize("answer", [NO, YES, {"_valueBoolean": ABSENT}, {}, None, "no"])
def test_an_unknown_yes_or_no_may_be_a_sign(answer: Any) -> None:
    resource = calm()
    resource["item"].append(item("cold_feet", answer))
    clears_nobody(understood(resource))


@pytest.mark.parametrize("link_id", ["check", "theme.body", "smoking.help", "check.emergency"])
def test_an_answer_to_what_is_no_question_may_be_a_sign(link_id: str) -> None:
    resource = calm()
    resource["item"].append(item(link_id, {"valueString": "none"}))
    found = understood(resource)
    clears_nobody(found)
    assert found.doubts == (
        Worded(
            field=link_id,
            found="an answer",
            expected="no answer there: it is a group or a text",
        ),
    )


@pytest.mark.parametrize(
    ("given", "told"),
    [(None, "null"), (12, "12"), (SIGN, f"“{SIGN}”"), ([item(SIGN, YES)], "a list")],
)
def test_an_item_that_is_no_object_may_hold_a_sign(given: Any, told: str) -> None:
    resource = calm()
    resource["item"].append(given)
    found = understood(resource)
    clears_nobody(found)
    assert found.doubts == (
        Worded(field="item", found=told, expected="an item: an object with a linkId"),
    )


def test_what_stands_behind_an_item_that_is_no_object_is_read() -> None:
    found = understood(made(None, item(SIGN, YES)))
    assert found.responses.findings == {SIGN: True}


@pytest.mark.parametrize(
    ("link_id", "told"),
    [(None, "null"), (12, "12"), ("", "“”"), ([], "an empty list"), ({}, "an object")],
)
def test_an_answer_without_a_link_id_may_be_a_sign(link_id: Any, told: str) -> None:
    resource = calm()
    resource["item"].append(item(link_id, NO))
    found = understood(resource)
    clears_nobody(found)
    assert found.doubts == (Worded(field="linkId", found=told, expected="a linkId as text"),)


@pytest.mark.parametrize(
    ("below", "told"),
    [("smoking", "“smoking”"), ("", "“”"), (12, "12"), ({"linkId": SIGN}, "an object")],
)
def test_items_that_are_no_list_may_hold_a_sign(below: Any, told: str) -> None:
    resource = calm()
    resource["item"].append({"linkId": "theme.body", "item": below})
    found = understood(resource)
    clears_nobody(found)
    assert found.doubts == (Worded(field="item", found=told, expected="a list of items"),)


@pytest.mark.parametrize("below", [None, []])
def test_empty_lists_hold_nothing_and_are_told(below: Any) -> None:
    resource = calm()
    resource["item"] += [{"linkId": "theme.body", "item": below}, {}]
    found = understood(resource)
    assert found.urgency is Urgency.NONE
    assert [problem.field for problem in found.problems] == ["item", "linkId"]
    assert found.problems[1].found == "no linkId"


@pytest.mark.parametrize("name", ["negated", "Answer", "_answer", "_item", "_extension"])
def test_a_strange_element_of_an_item_clears_nobody(name: str) -> None:
    found = understood(calm_but("smoking", **{name: True}))
    clears_nobody(found)
    assert found.doubts == (
        Worded(field="smoking", found=f"“{name}”", expected="only elements that FHIR R4 has there"),
    )


@pytest.mark.parametrize("statement", ["under_16", "pregnant", "psoriasis", "chest_pain"])
def test_every_statement_is_kept_so(statement: str) -> None:
    resource = calm()
    resource["item"].append(item(statement, {"valueString": "no"}))
    found = read(resource, CATALOGUE, said)
    clears_nobody(found)
    assert found.unclear == (statement,)


def test_a_sign_that_is_plainly_reported_counts_beside_a_doubt() -> None:
    resource = calm_but(SIGN, answer=[{"valueString": "no"}])
    place(resource, "foot_drop")["answer"] = [YES]
    found = understood(resource)
    assert found.urgency is Urgency.SAME_DAY
    assert found.urgency_if_yes is Urgency.EMERGENCY
    assert found.check.signs == ("foot_drop",)
    assert found.profile is None
