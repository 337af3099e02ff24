"""Why nothing of a FHIR response, or of a file, is used: found, expected, what to do."""

from collections.abc import Mapping

from logic.models.base import Urgency
from logic.texts import Texts
from logic.wording.fhir_reading import found, quoted, sentence
from logic.wording.problems import Worded

COLLECTIONS = {"Bundle": "entry", "Parameters": "parameter"}
"""FHIR's own words for resources that collect others, each with the element that holds them."""


def encoded(texts: Texts, encoding: str) -> str:
    """Return that a text is in another encoding: UTF-16 for utf-16-le."""
    name = "-".join(encoding.split("-")[:2]).upper()
    return texts("fhir-refused-encoded", encoding=name)


def xml(texts: Texts, root: str | None) -> str:
    """Return that a file is XML, with its outermost element where that was found."""
    return (
        texts("fhir-refused-xml-of", root=quoted(texts, root))
        if root
        else texts("fhir-refused-xml")
    )


def resource_type(texts: Texts, resource: Mapping[object, object]) -> str:
    """Return what a resource is that is no response: “Patient”, a Bundle with 2 responses."""
    name = resource.get("resourceType")
    if name is None:
        return texts("fhir-refused-no-type")
    if not isinstance(name, str) or name not in COLLECTIONS:
        return found(texts, name)
    return texts("fhir-refused-collection", type=name, count=len(_responses_in(resource)))


def take_out(texts: Texts, resource: object) -> str:
    """Return what to do with something that responses stand in, or nothing."""
    count = len(_responses_in(resource))
    if count == 0:
        return ""
    return texts("fhir-refused-advice-one") if count == 1 else texts("fhir-refused-advice-many")


def _responses_in(resource: object) -> list[object]:
    """Return the responses in a list, or in a resource that collects others."""
    inner = resource
    if isinstance(resource, Mapping):
        inner = resource.get(COLLECTIONS.get(str(resource.get("resourceType")), ""))
    if not isinstance(inner, list):
        return []
    tables = [one for one in inner if isinstance(one, Mapping)]
    resources = [one.get("resource", one) for one in tables]
    return [
        one
        for one in resources
        if isinstance(one, Mapping) and one.get("resourceType") == "QuestionnaireResponse"
    ]


def refusal(texts: Texts, problem: Worded, advice: str, sender: Urgency | None) -> str:
    """Return why nothing of a response is used, and what its sender had found."""
    senders = texts("fhir-refused-sender-told", urgency=quoted(texts, sender)) if sender else ""
    return " ".join(filter(None, (sentence(texts, problem), advice, senders)))
