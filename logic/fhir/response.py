"""A person's answers as a FHIR R4 response to the questionnaire."""

from datetime import date

from logic.body_mass import body_mass_index
from logic.fhir.codes import (
    BODY_MASS_DECIMALS,
    QUESTIONNAIRE,
    SCORE,
    SCORE_DECIMALS,
    URGENCY,
    Element,
    as_json,
    coding,
    declined_coding,
    level_link,
    urgency_coding,
    value_link,
)
from logic.fhir.questionnaire import resource
from logic.models.base import Urgency
from logic.responses import HEIGHT, PREGNANT, UNDER_16, WEIGHT
from logic.result import Result
from logic.texts import Texts
from logic.warning_signs import is_asked


def response(result: Result, texts: Texts, *, authored: date) -> str:
    """Return a person's answers as FHIR R4 JSON, with nothing in it that names the person.

    It is `completed` when the safety check is, and every question is answered or declined. The
    score is left out where no result may be shown: see `WarningCheck.allows_result`. Statements
    that the other answers do not call for are left out too, as FHIR wants it.
    """
    catalogue = result.catalogue
    items = _filled(resource(catalogue, texts)["item"], _answers(result))
    found = {
        "resourceType": "QuestionnaireResponse",
        "language": texts.language,
        "questionnaire": f"{QUESTIONNAIRE}|{catalogue.version}",
        "status": _status(result),
        "authored": authored.isoformat(),
    }
    # FHIR knows no empty list.
    return as_json(found | ({"item": items} if items else {}))


def _status(result: Result) -> str:
    settled = result.responses.levels.keys() | result.responses.declined
    complete = result.check.complete and settled >= result.catalogue.by_factor.keys()
    return "completed" if complete else "in-progress"


def _filled(items: list[Element], answers: dict[str, Element]) -> list[Element]:
    """Return the items that hold an answer, themselves or below them, in their order."""
    found = []
    for item in items:
        filled = {"linkId": item["linkId"], "text": item["text"]}
        if item["linkId"] in answers:
            found.append(filled | {"answer": [answers[item["linkId"]]]})
        elif below := _filled(item.get("item", []), answers):
            found.append(filled | {"item": below})
    return found


def _answers(result: Result) -> dict[str, Element]:
    """Return the answers by link id."""
    catalogue, responses = result.catalogue, result.responses
    asked = {UNDER_16, PREGNANT}
    for group in catalogue.safety.groups:
        if is_asked(group, responses):
            asked |= {finding.id for finding in group.findings}
    found: dict[str, Element] = {
        id_: {"valueBoolean": present}
        for id_, present in responses.findings.items()
        if id_ in asked
    }
    for id_, level in responses.levels.items():
        factor = catalogue.by_factor[id_]
        link = level_link(factor) if responses.is_measured(factor) else id_
        found[link] = {"valueCoding": coding(factor, factor.by_level[level])}
    found |= {id_: {"valueCoding": declined_coding()} for id_ in responses.declined}
    found |= {name: {"valueDecimal": number} for name, number in responses.measurements.items()}
    return found | _worked_out(result)


def _worked_out(result: Result) -> dict[str, Element]:
    """Return what the questionnaire works out itself."""
    found: dict[str, Element] = {}
    catalogue, measured = result.catalogue, result.responses.measurements
    if {HEIGHT, WEIGHT} <= measured.keys():
        index = round(body_mass_index(measured[HEIGHT], measured[WEIGHT]), BODY_MASS_DECIMALS)
        for factor in catalogue.factors:
            if factor.body_limits is not None:
                found[value_link(factor)] = {"valueDecimal": index}
    check, score = result.check, result.profile.score
    if check.urgency is not Urgency.NONE:
        found[URGENCY] = {"valueCoding": urgency_coding(catalogue.safety, check.urgency)}
    if check.allows_result and score is not None:
        found[SCORE] = {"valueDecimal": round(score, SCORE_DECIMALS)}
    return found
