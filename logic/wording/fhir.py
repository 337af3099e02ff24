"""Record systems: what chooses among its messages, and what stays as it is in every language."""

from collections.abc import Mapping
from datetime import date

from logic.problems import shown
from logic.record.reader import Loaded
from logic.texts import MessageName, Texts
from logic.warning_signs import WarningCheck
from logic.wording import places, problems
from logic.wording.common import PRODUCT

COPYRIGHT = (
    "© 2026 The Backwise authors, MIT License. This material contains content from LOINC "
    "(http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical "
    "Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under "
    "the license at http://loinc.org/license. LOINC® is a registered United States trademark of "
    "Regenstrief Institute, Inc."
)
"""The second part is what LOINC wants said, in these words, wherever its codes are used."""
QUESTIONNAIRE_FILE = f"{PRODUCT.lower()}_questionnaire.json"
COMMANDS: Mapping[str, MessageName] = {
    "questionnaire": "fhir-command-questionnaire",
    "response": "fhir-command-response",
    "read": "fhir-command-read",
}


def response_file(day: date) -> str:
    """Return the name of the file of answers: nothing of the person stands in it."""
    return f"{PRODUCT.lower()}_answers_{day.isoformat()}.json"


def no_profile(texts: Texts, check: WarningCheck, *, understood: bool) -> str:
    """Return why there is no result."""
    if check.stopped:
        return texts("fhir-stopped")
    if not understood:
        return texts("fhir-not-understood")
    return texts("fhir-too-young") if check.under_16 else texts("fhir-not-complete")


def left_out(texts: Texts, loaded: Loaded) -> list[str]:
    """Return a sentence for what of a record was not simply taken over; many are counted."""
    values = [
        texts("fhir-left-out", field=one.field, found=one.found, expected=one.expected)
        for one in [problems.worded(texts, one) for one in loaded.problems]
    ]
    moved = [
        texts("fhir-replaced", id=remark.id, kind=remark.kind, new=str(remark.replaced_by))
        for remark in loaded.remarks
        if remark.used
    ]
    unknown = [
        texts("fhir-not-known", id=shown(remark.id), kind=remark.kind)
        for remark in loaded.remarks
        if not remark.used
    ]
    return [
        *places.values_at_most(texts, values),
        *dict.fromkeys(moved),
        *places.names_at_most(texts, unknown),
    ]
