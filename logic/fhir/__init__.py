"""FHIR R4: the questionnaire and a person's answers for other systems, and answers from them."""

from logic.fhir.questionnaire import questionnaire
from logic.fhir.reader import read
from logic.fhir.response import response

__all__ = ["questionnaire", "read", "response"]
