"""FHIR R4: the questionnaire and a person's answers for other systems, and answers from them."""

from logic.fhir.file import load
from logic.fhir.questionnaire import questionnaire
from logic.fhir.reader import read
from logic.fhir.received import Disagreement, Received
from logic.fhir.refusals import RefusedResponseError
from logic.fhir.response import response
from logic.fhir.translations import Edition, editions

__all__ = [
    "Disagreement",
    "Edition",
    "Received",
    "RefusedResponseError",
    "editions",
    "load",
    "questionnaire",
    "read",
    "response",
]
