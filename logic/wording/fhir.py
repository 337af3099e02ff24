"""What stands in the questionnaire for other systems, beside the catalogue's own words."""

from datetime import date

from logic.models import RiskFactor
from logic.problems import shown
from logic.record import Loaded
from logic.texts import ENGLISH, texts_in
from logic.warning_signs import WarningCheck
from logic.wording import places, problems
from logic.wording.common import PREFER_NOT_TO_SAY, PRODUCT

TITLE = f"{PRODUCT}: habits and back spasms"
PUBLISHER = f"The {PRODUCT} authors"
DECLINED = "Asked But Declined"
"""HL7's own words, from which no display of its code may differ."""
DESCRIPTION = (
    "Warning signs first, then the habits that are linked with low back pain. General "
    "information, not a diagnosis. No clinician has signed off the warning signs. "
    f"“{DECLINED}” stands for “{PREFER_NOT_TO_SAY}”."
)
PURPOSE = (
    "To bring the answers and the result into a record, and to ask the same questions in other "
    "systems. It does not diagnose, and it clears nobody of a warning sign."
)
COPYRIGHT = (
    "© 2026 The Backwise authors, MIT License. This material contains content from LOINC "
    "(http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical "
    "Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under "
    "the license at http://loinc.org/license. LOINC® is a registered United States trademark of "
    "Regenstrief Institute, Inc."
)
"""The second part is what LOINC wants said wherever its codes are used."""
WORLD = "World"
UNDER_16 = "Are you under 16?"
HEIGHT, WEIGHT = "Height", "Weight"
URGENCY = "How soon medical help is wanted"
URGENCY_HELP = "Worked out from the warning signs. Empty means that none was reported so far."
RESULT = "Result"
SCORE = "Score, from 0 to 100"
SCORE_HELP = (
    "Worked out from the answers: 0 when every answered habit is as advised, 100 when all are at "
    "their worst. It is not a chance of getting back pain. It stays empty until the safety check "
    "is complete without a sign that wants help today, and {needed} of {scored} habits are "
    "answered."
)

EXPORT = "For a record system (FHIR)"
EXPORT_LEAD = (
    "Your answers as a file that a practice can take into its records, made in memory when you "
    "press the button. Your name is not in it. The questions in the same format are for whoever "
    "sets such a system up."
)
MAKE_RESPONSE = "Make the file of my answers"
MAKE_QUESTIONNAIRE = "Make the file of the questions"
QUESTIONNAIRE_FILE = f"{PRODUCT.lower()}_questionnaire.json"
COMMAND = "Questions and answers in FHIR R4, for other systems."
COMMANDS = {
    "questionnaire": "Print the questionnaire as JSON.",
    "response": "Print the answers of a Backwise record file as JSON.",
    "read": "Read a response of any system, and print the result as JSON.",
}
NOT_READ = "the file cannot be read: {reason}."
LEFT_OUT = "{field}: found “{found}”, expected {expected}; left out."
REPLACED = "{id}: the {kind} is now {new}."
NOT_KNOWN = "{id}: there is no such {kind} any more; left out."
STOPPED = "A warning sign was reported that wants help now, so no result is given."
TOO_YOUNG = "There is no result for people under 16."
NOT_UNDERSTOOD = "Not all of the response could be understood, so no result is given."
NOT_COMPLETE = "The safety check is not complete, so no result is given."


def response_file(day: date) -> str:
    """Return the name of the file of answers: nothing of the person stands in it."""
    return f"{PRODUCT.lower()}_answers_{day.isoformat()}.json"


def score_help(needed: int, scored: int) -> str:
    """Return what the score is, and when there is one."""
    return SCORE_HELP.format(needed=needed, scored=scored)


def no_profile(check: WarningCheck, *, understood: bool) -> str:
    """Return why there is no result."""
    if check.stopped:
        return STOPPED
    if not understood:
        return NOT_UNDERSTOOD
    return TOO_YOUNG if check.under_16 else NOT_COMPLETE


def left_out(loaded: Loaded) -> list[str]:
    """Return a sentence for what of a record was not simply taken over; many are counted."""
    texts = texts_in(ENGLISH)
    told = [problems.worded(texts, one) for one in loaded.problems]
    values = [LEFT_OUT.format(**one.model_dump()) for one in told]
    moved = [
        REPLACED.format(id=remark.id, kind=remark.kind, new=remark.replaced_by)
        for remark in loaded.remarks
        if remark.used
    ]
    unknown = [
        NOT_KNOWN.format(id=shown(remark.id), kind=remark.kind)
        for remark in loaded.remarks
        if not remark.used
    ]
    return [
        *places.values_at_most(texts, values),
        *dict.fromkeys(moved),
        *places.names_at_most(texts, unknown),
    ]


def group_of(factor: RiskFactor) -> str:
    """Return what the level that follows from what is measured is called."""
    return f"{factor.short}, as a group"


def chosen_group_of(factor: RiskFactor) -> str:
    """Return the question for the level where nothing is measured."""
    return f"{factor.short}, if you would rather choose its group"
