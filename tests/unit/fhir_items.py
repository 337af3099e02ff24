"""Resources of FHIR as tests look at them: items found by their link ids."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from logic.fhir import Received, RefusedResponseError, questionnaire, read, response
from logic.fhir.codes import ANSWERS, DATA_ABSENT, DECLINED_CODE, QUESTIONNAIRE
from logic.models.catalogue import Catalogue
from logic.responses import Responses
from logic.result import Result
from logic.warning_signs import is_asked
from tests.said import said
from tests.unit import people

DAY = date(2026, 11, 25)
CHECKED = dict.fromkeys(("under_16", "pregnant", *people.CATALOGUE.safety.findings), "no")
"""A whole safety check of somebody with nothing to report."""


def walk(holder: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield every item of a resource, in its order."""
    for item in holder.get("item", []):
        yield item
        yield from walk(item)


def asked() -> dict[str, Any]:
    """Return the questionnaire."""
    found: dict[str, Any] = json.loads(questionnaire(people.CATALOGUE, said))
    return found


def items() -> dict[str, dict[str, Any]]:
    """Return the questionnaire's items by link id."""
    return {item["linkId"]: item for item in walk(asked())}


def told(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return raw answers as a response."""
    found: dict[str, Any] = json.loads(
        response(Result(people.CATALOGUE, people.read(raw)), said, authored=DAY)
    )
    return found


def answers(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers of a response by link id."""
    return {item["linkId"]: item["answer"] for item in walk(told(raw)) if "answer" in item}


def made(*given: Any, **fields: Any) -> dict[str, Any]:
    """Return a response with these items, made by another system."""
    head = {"resourceType": "QuestionnaireResponse", "status": "completed"}
    return head | {"questionnaire": QUESTIONNAIRE, "item": list(given)} | fields


def item(link_id: Any, *values: Any) -> dict[str, Any]:
    """Return an item of a response with these answers."""
    return {"linkId": link_id, "answer": list(values)}


def coded(code: Any, system: Any = ANSWERS) -> dict[str, Any]:
    """Return an answer that is a code."""
    return {"valueCoding": {"system": system, "code": code}}


DECLINED = coded(DECLINED_CODE, DATA_ABSENT)


def understood(resource: object) -> Received:
    """Return what is read of a response."""
    return read(resource, people.CATALOGUE, said)


def refused(resource: object) -> str:
    """Return why nothing is read of a response."""
    with pytest.raises(RefusedResponseError) as error:
        read(resource, people.CATALOGUE, said)
    return str(error.value)


def calm() -> dict[str, Any]:
    """Return the whole response of somebody with nothing to report."""
    return told(people.AT_WORST | CHECKED)


def place(resource: Mapping[str, Any], link_id: str) -> dict[str, Any]:
    """Return the item of a question in a response, to change it."""
    return next(item for item in walk(resource) if item["linkId"] == link_id)


def calm_but(link_id: str, **changes: Any) -> dict[str, Any]:
    """Return the whole response of somebody with nothing to report, one item of it changed."""
    resource = calm()
    place(resource, link_id).update(changes)
    return resource


def as_asked(responses: Responses, catalogue: Catalogue) -> Responses:
    """Return answers without the statements that the others do not call for."""
    unasked = {
        finding.id
        for group in catalogue.safety.groups
        if not is_asked(group, responses)
        for finding in group.findings
    }
    kept = {id_: present for id_, present in responses.findings.items() if id_ not in unasked}
    return responses.model_copy(update={"findings": kept})
