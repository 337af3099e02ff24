"""The warning signs as items: what is asked first, and what a person reads when one is reported."""

from logic.fhir import expressions
from logic.fhir.codes import CHECK, URGENCY, Element, group_link, urgency_coding
from logic.fhir.elements import (
    calculated,
    display,
    group,
    help_for,
    when,
    yes_or_no,
    yes_to,
)
from logic.models.base import Urgency
from logic.models.catalogue import Catalogue
from logic.models.safety import FindingGroup, SafetyCheck
from logic.responses import PREGNANT, UNDER_16
from logic.texts import Texts
from logic.wording import safety as safety_wording


def check(catalogue: Catalogue, texts: Texts) -> Element:
    """Return the safety check, with a message after it for every answer that wants one."""
    safety = catalogue.safety
    too_young = display(
        f"{CHECK}.{UNDER_16}", safety_wording.in_plain_text(safety, safety.too_young)
    )
    pregnancy = display(f"{CHECK}.{PREGNANT}", safety.pregnancy)
    items = [
        yes_or_no(UNDER_16, texts("fhir-under-16"), required=True),
        when(too_young, yes_to(UNDER_16)),
        yes_or_no(PREGNANT, texts("safety-pregnant-question"), required=False),
        when(pregnancy, yes_to(PREGNANT)),
        *(_statements(found) for found in safety.groups),
        _urgency(safety, texts),
        *(_message(safety, urgency) for urgency in safety.screens),
    ]
    return group(CHECK, texts("safety-title"), items)


def _statements(found: FindingGroup) -> Element:
    items = [yes_or_no(one.id, one.text, required=True) for one in found.findings]
    asked = group(group_link(found.id), found.question, items)
    return when(asked, *map(yes_to, found.asked_when)) if found.asked_when else asked


def _urgency(safety: SafetyCheck, texts: Texts) -> Element:
    item = {
        "linkId": URGENCY,
        "text": texts("fhir-urgency"),
        "type": "choice",
        "answerOption": [{"valueCoding": urgency_coding(safety, one)} for one in safety.screens],
        "item": [help_for(URGENCY, texts("fhir-urgency-help"))],
    }
    return calculated(item, expressions.urgency())


def _message(safety: SafetyCheck, urgency: Urgency) -> Element:
    text = safety_wording.in_plain_text(safety, safety.screens[urgency])
    reported = urgency_coding(safety, urgency)
    condition = {"question": URGENCY, "operator": "=", "answerCoding": reported}
    return when(display(f"{CHECK}.{urgency}", text), condition)
