"""The kinds of items that the questionnaire is built of, as FHIR's JSON has them."""

from collections.abc import Iterable
from typing import Final

from logic.fhir.codes import (
    CALCULATED,
    ITEM_CONTROLS,
    LOINC,
    ORDINAL_VALUE,
    SDC,
    STRUCTURE,
    UCUM,
    VERSION_ALGORITHM,
    Element,
    coding,
    declined_coding,
    help_link,
)
from logic.fhir.expressions import expression
from logic.models.factors import Level, Range, RiskFactor

OPTIONAL: Final = {"required": False, "repeats": False}
"""A question that can stay open, and takes one answer."""


def group(link_id: str, text: str, items: Iterable[Element]) -> Element:
    """Return a group of items under a title."""
    return {"linkId": link_id, "text": text, "type": "group", "item": list(items)}


def display(link_id: str, text: str) -> Element:
    """Return text to read."""
    return {"linkId": link_id, "text": text, "type": "display"}


def help_for(link_id: str, text: str) -> Element:
    """Return the help of a question or group, which systems show on demand."""
    return display(help_link(link_id), text) | {"extension": [_control("help")]}


def yes_or_no(link_id: str, text: str, *, required: bool) -> Element:
    """Return a question with the answers yes and no."""
    one = {"required": required, "repeats": False}
    return {"linkId": link_id, "text": text, "type": "boolean"} | one


def choice(factor: RiskFactor, text: str) -> Element:
    """Return a factor's question with its levels, and "prefer not to say" as FHIR codes it."""
    found = levels(factor, factor.id, text)
    found["answerOption"].append({"valueCoding": declined_coding()})
    return found | {"extension": [_control("radio-button")]}


def levels(factor: RiskFactor, link_id: str, text: str) -> Element:
    """Return a question for one of a factor's levels."""
    options = [_option(factor, level) for level in factor.levels]
    question = {"linkId": link_id, "text": text, "type": "choice", **OPTIONAL}
    return question | {"answerOption": options}


def number(link_id: str, text: str, unit: str, loinc: str) -> Element:
    """Return a question for a number in a unit of UCUM, with the LOINC code of what it is."""
    of_unit = {"system": UCUM, "code": unit, "display": unit}
    return {
        "extension": [_extension(f"{STRUCTURE}/questionnaire-unit", "valueCoding", of_unit)],
        "linkId": link_id,
        "code": [{"system": LOINC, "code": loinc}],
        "text": text,
        "type": "decimal",
        **OPTIONAL,
    }


def limited(item: Element, accepted: Range) -> Element:
    """Return a question for a number with the smallest and the largest that is accepted."""
    ends = (("minValue", accepted.lowest), ("maxValue", accepted.highest))
    limits = [_extension(f"{STRUCTURE}/{name}", "valueDecimal", end) for name, end in ends]
    return item | {"extension": [*item["extension"], *limits]}


def calculated(item: Element, path: str) -> Element:
    """Return an item whose answer is worked out from others by a FHIRPath expression."""
    own = _extension(CALCULATED, "valueExpression", expression(path))
    return item | {"extension": [*item.get("extension", []), own], "readOnly": True}


def variable(found: Element) -> Element:
    """Return a named expression as an extension of the questionnaire."""
    return _extension(f"{STRUCTURE}/variable", "valueExpression", found)


def handling() -> list[Element]:
    """Return how versions are counted, who answers, and that earlier answers can be changed."""
    semver = {"system": "http://hl7.org/fhir/version-algorithm", "code": "semver"}
    return [
        _extension(VERSION_ALGORITHM, "valueCoding", semver),
        _extension(f"{SDC}-performerType", "valueCode", "Patient"),
        _extension(f"{SDC}-entryMode", "valueCode", "prior-edit"),
    ]


def when(item: Element, *conditions: Element) -> Element:
    """Return an item that is only there when all of these conditions hold."""
    behavior = {"enableBehavior": "all"} if len(conditions) > 1 else {}
    return item | {"enableWhen": list(conditions)} | behavior


def yes_to(link_id: str) -> Element:
    """Return the condition that a question was answered with yes."""
    return {"question": link_id, "operator": "=", "answerBoolean": True}


def _option(factor: RiskFactor, level: Level) -> Element:
    option = {"valueCoding": coding(factor, level)}
    if factor.is_background:
        return option
    return {"extension": [_extension(ORDINAL_VALUE, "valueDecimal", level.impact)]} | option


def _control(code: str) -> Element:
    kind = {"coding": [{"system": ITEM_CONTROLS, "code": code}]}
    return _extension(f"{STRUCTURE}/questionnaire-itemControl", "valueCodeableConcept", kind)


def _extension(url: str, kind: str, value: object) -> Element:
    return {"url": url, kind: value}
