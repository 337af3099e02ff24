"""Laws of the exchange with other systems, for any answers, any bytes and any JSON."""

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from logic.fhir import Received, RefusedResponseError, load, read, response
from logic.fhir.codes import QUESTIONNAIRE
from logic.models.base import Urgency
from logic.responses import HEIGHT, NO, UNDER_16, WEIGHT
from logic.result import Result
from tests.properties.strategies import FIELDS, Raw, answers, anything, check_answers, texts
from tests.said import said
from tests.shipped import AT_WORST, CATALOGUE, SHIPPED
from tests.unit.fhir_items import as_asked, walk

DAY = date(2026, 11, 25)
SIGNS = [*CATALOGUE.safety.findings]
CALM = json.loads(
    response(
        Result(CATALOGUE, SHIPPED.read(AT_WORST | dict.fromkeys([UNDER_16, *SIGNS], NO))),
        said,
        authored=DAY,
    )
)
ASKED_ALWAYS = [
    finding.id
    for group in CATALOGUE.safety.groups
    if not group.asked_when
    for finding in group.findings
]
measurements = st.fixed_dictionaries(
    {},
    optional={
        HEIGHT: st.floats(100, 250, allow_subnormal=False),
        WEIGHT: st.floats(25, 350, allow_subnormal=False),
    },
)
link_ids = st.sampled_from([*FIELDS, "check", "result.score", "theme.body", "smoking.help"])
codes = st.sampled_from(["smoking.current", "asked-declined", "sleep.poor", "never"])
values = st.dictionaries(
    st.sampled_from(["valueCoding", "valueBoolean", "valueDecimal", "valueQuantity", "item"]),
    st.one_of(anything, st.fixed_dictionaries({"code": codes, "system": anything})),
)
items = st.fixed_dictionaries(
    {},
    optional={
        "linkId": st.one_of(link_ids, anything),
        "answer": st.one_of(anything, st.lists(st.one_of(values, anything), max_size=3)),
        "item": anything,
    },
)
made_elsewhere = st.fixed_dictionaries(
    {"resourceType": st.just("QuestionnaireResponse")},
    optional={
        "item": st.one_of(anything, st.lists(st.one_of(items, anything), max_size=5)),
        "questionnaire": st.one_of(st.just(QUESTIONNAIRE), anything),
        "status": st.one_of(st.just("completed"), anything),
    },
)
counting = st.fixed_dictionaries(
    {
        "resourceType": st.just("QuestionnaireResponse"),
        "questionnaire": st.just(QUESTIONNAIRE),
        "status": st.sampled_from(["completed", "amended", "in-progress", "stopped"]),
        "item": st.lists(st.one_of(items, anything), min_size=1, max_size=5),
    },
    optional={"extension": anything, "meta": anything, "_status": anything},
)
urgencies = st.sampled_from(list(Urgency))


@dataclass(frozen=True)
class Place:
    """Something inside a resource: the object or list that holds it, and under which name."""

    holder: Any
    name: Any


def places(value: Any) -> Iterator[Place]:
    """Yield every place inside a value of JSON."""
    if not isinstance(value, dict | list):
        return
    names = list(value) if isinstance(value, dict) else range(len(value))
    for name in names:
        yield Place(value, name)
        yield from places(value[name])


def received(resource: object) -> Received | None:
    """Return what is read of a resource, None where it is refused."""
    try:
        return read(resource, CATALOGUE, said)
    except RefusedResponseError as refused:
        told = str(refused)
    assert told.count("found") >= 1
    assert "NoneType" not in told
    return None


def opened(data: bytes) -> Received | None:
    """Return what is read of a file, None where it is refused."""
    try:
        resource = load(data, said)
    except RefusedResponseError:
        return None
    return received(resource)


def clears(found: Received | None) -> bool:
    """Return whether somebody would be called free of signs, or given a score."""
    return found is not None and (found.urgency is Urgency.NONE or found.profile is not None)


@given(answers, check_answers, measurements)
def test_any_answers_come_back_the_same(
    habits: Raw, check: Raw, measured: dict[str, float]
) -> None:
    before = SHIPPED.read(habits | check | measured)
    after = received(json.loads(response(Result(CATALOGUE, before), said, authored=DAY)))
    if after is None:
        assert as_asked(before, CATALOGUE) == SHIPPED.read({})
    else:
        assert after.responses == as_asked(before, CATALOGUE)
        assert (after.doubts, after.differences) == ((), ())


@given(st.one_of(anything, made_elsewhere, counting))
def test_no_resource_raises_what_is_not_ours_and_what_is_read_is_known(resource: object) -> None:
    found = received(resource)
    if found is None:
        return
    for factor, level in found.responses.levels.items():
        assert level in CATALOGUE.by_factor[factor].by_level
    for problem in found.problems:
        assert problem.expected
        assert "NoneType" not in problem.found
    assert {*found.doubts} <= {*found.problems}
    assert {problem.field for problem in found.responses.problems} <= {
        problem.field for problem in found.problems
    }
    # Not one of these has answers to everything that the check asks.
    assert not clears(found)


@given(
    st.one_of(st.binary(max_size=200), texts.map(lambda text: text.encode("utf-16-le", "ignore")))
)
def test_no_bytes_raise_what_is_not_ours(data: bytes) -> None:
    assert not clears(opened(data))


@given(st.data(), st.binary(min_size=1, max_size=3))
def test_broken_bytes_in_a_check_raise_what_is_not_ours_never_and_clear_nobody_by_chance(
    data: st.DataObject, broken: bytes
) -> None:
    text = json.dumps(CALM["item"][0]).encode()
    start = data.draw(st.integers(0, len(text) - 1))
    changed = text[:start] + broken + text[start + len(broken) :]
    head = json.dumps(CALM | {"item": []}).encode()
    found = opened(head.replace(b'"item": []', b'"item": [' + changed + b"]"))
    if clears(found):
        assert found is not None
        assert all(found.responses.findings[sign] is False for sign in ASKED_ALWAYS)


@given(st.data(), st.sampled_from(["modifierExtension", "implicitRules"]), anything)
def test_no_unknown_modifier_ever_leads_to_a_score_or_a_calm_urgency(
    data: st.DataObject, name: str, value: object
) -> None:
    resource = deepcopy(CALM)
    objects = [resource] + [
        inner for one in places(resource) if isinstance(inner := one.holder[one.name], dict)
    ]
    data.draw(st.sampled_from(objects))[name] = value
    assert received(resource) is None


@given(st.data(), anything)
def test_whatever_stands_in_its_place_nothing_but_no_is_read_as_no(
    data: st.DataObject, value: object
) -> None:
    resource = deepcopy(CALM)
    spot = data.draw(st.sampled_from([*places(resource["item"][0])]))
    spot.holder[spot.name] = value
    found = received(resource)
    if not clears(found):
        return
    said = {
        one["linkId"]: one.get("answer")
        for one in walk(resource)
        if isinstance(one.get("linkId"), str)
    }
    assert all(said[sign] == [{"valueBoolean": False}] for sign in ASKED_ALWAYS)


@given(st.sampled_from([UNDER_16, *ASKED_ALWAYS]), st.data())
def test_a_link_id_that_is_off_by_anything_never_hides_a_sign(
    sign: str, data: st.DataObject
) -> None:
    resource = deepcopy(CALM)
    place = next(one for one in walk(resource) if one["linkId"] == sign)
    start = data.draw(st.integers(0, len(sign)))
    other = sign[:start] + data.draw(st.text(max_size=3)) + sign[start:].swapcase()
    place["linkId"] = other
    place["answer"] = [{"valueBoolean": True}]
    found = received(resource)
    assert found is not None
    assert found.urgency is not Urgency.NONE
    assert found.profile is None
    # Beside the sign itself, denied, it must not be passed over either.
    resource["item"].append({"linkId": sign, "answer": [{"valueBoolean": False}]})
    assert not clears(received(resource)) or other == sign


@given(answers, check_answers, urgencies, st.booleans())
def test_no_urgency_is_calmer_than_the_senders(
    habits: Raw, check: Raw, urgency: Urgency, has_system: bool
) -> None:
    before = SHIPPED.read(habits | check)
    resource = json.loads(response(Result(CATALOGUE, before), said, authored=DAY))
    system = {"system": "https://backwise.example/fhir/CodeSystem/urgency"} if has_system else {}
    told = {"valueCoding": system | {"code": urgency.value}}
    resource.setdefault("item", []).append({"linkId": "result.urgency", "answer": [told]})
    found = received(resource)
    assert found is not None
    order = list(Urgency)
    assert order.index(found.check.urgency) <= order.index(urgency)
    if urgency.stops:
        assert found.profile is None
