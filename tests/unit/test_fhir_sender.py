"""The sender's own result: never believed over ours, and never lost."""

from typing import Any

import pytest

from logic.fhir import Disagreement, RefusedResponseError, sender
from logic.fhir.codes import UCUM
from logic.models.base import Urgency
from tests.unit.fhir_items import CHECKED, calm, calm_but, coded, item, made, told, understood, walk
from tests.unit.people import AT_WORST, leave_out
from tests.unit.test_fhir_doubts import clears_nobody

URGENCIES = "https://backwise.example/fhir/CodeSystem/urgency"


def with_urgency(resource: dict[str, Any], *answers: Any) -> dict[str, Any]:
    """Return a response with the sender's own urgency."""
    resource["item"].append(item("result.urgency", *answers))
    return resource


@pytest.mark.parametrize("urgency", ["emergency", "same_day"])
def test_an_urgency_that_stops_takes_the_score_away(urgency: str) -> None:
    found = understood(with_urgency(calm(), coded(urgency, URGENCIES)))
    assert found.urgency == urgency
    assert found.profile is None
    assert found.check.stopped
    assert found.doubts == ()
    assert found.differences[0] == Disagreement(field="result.urgency", sender=urgency, ours="none")


def test_an_appointment_leaves_the_score() -> None:
    found = understood(with_urgency(calm(), coded("soon", URGENCIES)))
    assert found.urgency is Urgency.SOON
    assert found.profile is not None
    assert found.differences == (Disagreement(field="result.urgency", sender="soon", ours="none"),)


@pytest.mark.parametrize("senders", ["soon", "none"])
def test_a_calmer_urgency_is_named_and_ours_counts(senders: str) -> None:
    resource = told(AT_WORST | CHECKED | {"foot_drop": "yes"})
    (own,) = [one for one in walk(resource) if one["linkId"] == "result.urgency"]
    own["answer"] = [coded(senders, URGENCIES)]
    found = understood(resource)
    assert found.urgency is Urgency.SAME_DAY
    assert found.differences == (
        Disagreement(field="result.urgency", sender=senders, ours="same_day"),
    )


@pytest.mark.parametrize(
    "answer",
    [
        coded("emergency", "https://example.org/urgency"),
        coded("emergency", None),
        coded("Emergency", URGENCIES),
        {"valueCoding": {"display": "Get emergency help now"}},
        {"valueString": "emergency"},
        {"valueCoding": "emergency"},
        {"valueCodeableConcept": {"coding": [{"code": "none"}, {"code": "emergency"}]}},
        "emergency",
    ],
)
def test_an_urgency_counts_in_every_shape(answer: Any) -> None:
    assert understood(with_urgency(calm(), answer)).urgency is Urgency.EMERGENCY


def test_the_gravest_of_several_counts() -> None:
    answers = [coded("soon", URGENCIES), coded("emergency", URGENCIES), coded("none", URGENCIES)]
    assert understood(with_urgency(calm(), *answers)).urgency is Urgency.EMERGENCY


def test_an_urgency_below_an_unknown_group_is_not_lost() -> None:
    resource = calm()
    inner = item("result.urgency", coded("emergency", URGENCIES))
    resource["item"].append({"linkId": "elsewhere", "item": [inner]})
    assert understood(resource).urgency is Urgency.EMERGENCY


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        (coded("at_once", URGENCIES), "“at_once”"),
        (coded(None, URGENCIES), "null"),
        ({"valueInteger": 3}, "3"),
        ({}, "null"),
        (None, "null"),
    ],
)
def test_an_urgency_that_is_not_known_clears_nobody(answer: Any, shown: str) -> None:
    found = understood(with_urgency(calm(), answer))
    clears_nobody(found)
    (doubt,) = found.doubts
    assert (doubt.field, doubt.found) == ("result.urgency", shown)
    assert doubt.expected == (
        "the sender's own result as the code “emergency”, “same_day” or “soon”"
    )


def test_the_urgency_if_an_unclear_sign_is_meant_is_never_calmer_than_the_senders() -> None:
    resource = calm_but("foot_drop", answer=[{"valueString": "no"}])
    assert understood(resource).urgency_if_yes is Urgency.SAME_DAY
    found = understood(with_urgency(resource, coded("emergency", URGENCIES)))
    assert found.urgency_if_yes is Urgency.EMERGENCY


@pytest.mark.parametrize(("most", "senders"), [(3, Urgency.EMERGENCY), (2, None)])
def test_in_what_is_refused_an_urgency_is_looked_for_among_so_many_values(
    most: int, senders: Urgency | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "MOST_PARTS", most)
    # The list, then its values, the last first: the item is the third.
    resource = [{"linkId": "result.urgency", "answer": "emergency"}, None]
    with pytest.raises(RefusedResponseError) as error:
        understood(resource)
    assert error.value.sender is senders


def test_an_urgency_beside_an_open_check_is_told() -> None:
    found = understood(with_urgency(made(), coded("none", URGENCIES)))
    assert found.urgency is None
    assert found.differences == (Disagreement(field="result.urgency", sender="none", ours="open"),)
    found = understood(with_urgency(made(), coded("same_day", URGENCIES)))
    assert found.urgency is Urgency.SAME_DAY


def test_the_same_urgency_beside_an_open_check_is_no_difference() -> None:
    resource = told(leave_out(CHECKED | {"persistent": "yes"}, "chest_pain"))
    assert "result.urgency" in [one["linkId"] for one in walk(resource)]
    found = understood(resource)
    assert found.urgency is Urgency.SOON
    assert found.differences == ()


def differences(resource: dict[str, Any], link_id: str, *answers: Any) -> list[Disagreement]:
    """Return what differs when the sender answers something that is worked out."""
    kept = [one for one in resource["item"] if one["linkId"] != "result"]
    resource = resource | {"item": [*kept, item(link_id, *answers)]}
    return [one for one in understood(resource).differences if one.field == link_id]


def quantity(value: float, **more: str) -> dict[str, Any]:
    """Return an answer that is a quantity."""
    return {"valueQuantity": {"value": value, "system": UCUM, **more}}


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"valueDecimal": 21.5}, "21.5"),
        ({"valueDecimal": 99.98}, "99.98"),
        ({"valueInteger": 0}, "0"),
        ({"valueString": "100"}, "valueString “100”, a text"),
        (coded("high"), "valueCoding, an object"),
        # A score is a plain number: in a quantity that names no unit nobody knows what it counts.
        (quantity(100), "no code"),
    ],
)
def test_a_score_that_is_not_ours_is_named(given: Any, shown: str) -> None:
    assert differences(calm(), "result.score", given) == [
        Disagreement(field="result.score", sender=shown, ours="100.0")
    ]


@pytest.mark.parametrize("score", [100, 100.0, 99.99])
def test_a_score_that_is_ours_is_not_named(score: float) -> None:
    assert differences(calm(), "result.score", {"valueDecimal": score}) == []


def test_a_score_where_none_may_be_shown_is_named() -> None:
    assert differences(made(), "result.score", {"valueDecimal": 7}) == [
        Disagreement(field="result.score", sender="7", ours="no result")
    ]


def measured() -> dict[str, Any]:
    """Return the response of somebody of 160 cm and 64 kg: a body mass index of 25."""
    return told(CHECKED | {"height_cm": 160, "weight_kg": 64})


def test_the_body_mass_index_and_its_level_are_compared() -> None:
    value, level = "body_mass_index.value", "body_mass_index.level"
    assert understood(measured()).differences == ()
    resource = measured()
    for one in walk(resource):
        if one["linkId"] == value:
            one["answer"] = [{"valueDecimal": 21.2}]
        if one["linkId"] == level:
            one["answer"] = [coded("body_mass_index.under_25")]
    found = understood(resource)
    assert found.responses.levels == {"body_mass_index": "25_to_29"}
    assert found.differences == (
        Disagreement(field=value, sender="21.2", ours="25.0"),
        Disagreement(field=level, sender="under_25", ours="25_to_29"),
    )
    assert differences(calm(), value, {"valueDecimal": 21.2}) == [
        Disagreement(field=value, sender="21.2", ours="no result")
    ]


def test_a_body_mass_index_may_be_a_quantity() -> None:
    value = "body_mass_index.value"
    assert differences(measured(), value, quantity(25, code="kg/m2")) == []


@pytest.mark.parametrize(
    ("field", "answer", "shown", "ours"),
    [
        ("body_mass_index.value", {"valueString": "25"}, "valueString “25”, a text", "25.0"),
        ("body_mass_index.level", {"valueDecimal": 25}, "valueDecimal 25, a number", "25_to_29"),
    ],
)
def test_a_body_mass_index_that_cannot_be_read_is_named(
    field: str, answer: dict[str, Any], shown: str, ours: str
) -> None:
    assert differences(measured(), field, answer) == [
        Disagreement(field=field, sender=shown, ours=ours)
    ]
