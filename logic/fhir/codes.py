"""The permanent addresses, codes and link ids by which other systems know questions and answers."""

import json
from typing import Any, Final

from logic.models.base import Urgency
from logic.models.factors import Level, RiskFactor
from logic.models.safety import SafetyCheck

Element = dict[str, Any]
"""A part of a FHIR resource, as its JSON has it."""

BASE: Final = "https://backwise.example/fhir"
"""Where all of our own names begin; why there: docs/decisions/0015-fhir-names-and-score.md."""
QUESTIONNAIRE: Final = f"{BASE}/Questionnaire/backwise"
ANSWERS: Final = f"{BASE}/CodeSystem/answers"
URGENCIES: Final = f"{BASE}/CodeSystem/urgency"

LOINC: Final = "http://loinc.org"
UCUM: Final = "http://unitsofmeasure.org"
DATA_ABSENT: Final = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
ITEM_CONTROLS: Final = "http://hl7.org/fhir/questionnaire-item-control"
STRUCTURE: Final = "http://hl7.org/fhir/StructureDefinition"
ORDINAL_VALUE: Final = f"{STRUCTURE}/ordinalValue"
SDC: Final = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire"
CALCULATED: Final = f"{SDC}-calculatedExpression"
VERSION_ALGORITHM: Final = (
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.versionAlgorithm[x]"
)
WORLD: Final = "http://unstats.un.org/unsd/methods/m49/m49.htm"

DECLINED_CODE: Final = "asked-declined"
DECLINED_DISPLAY: Final = "Asked But Declined"
"""HL7's own words, from which no display of its code may differ."""
WORLD_DISPLAY: Final = "World"
"""The United Nations' own word for their code 001."""
CM, KG, BODY_MASS_UNIT = "cm", "kg", "kg/m2"
BODY_HEIGHT, BODY_WEIGHT, BODY_MASS = "8302-2", "29463-7", "39156-5"

# A catalogue id never holds a dot, so that these collide with no factor and no statement.
CHECK: Final = "check"
RESULT: Final = "result"
URGENCY: Final = "result.urgency"
SCORE: Final = "result.score"
SCORE_DECIMALS = 2
BODY_MASS_DECIMALS = 2


def as_json(resource: Element) -> str:
    """Return a resource as the text of a file."""
    return json.dumps(resource, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def theme_link(theme_id: str) -> str:
    """Return the link id of a theme's group."""
    return f"theme.{theme_id}"


def group_link(group_id: str) -> str:
    """Return the link id of a group of statements."""
    return f"{CHECK}.{group_id}"


def measured_link(factor: RiskFactor) -> str:
    """Return the link id of the group in which a factor is measured."""
    return f"{factor.id}.measured"


def value_link(factor: RiskFactor) -> str:
    """Return the link id of the number that is worked out from height and weight."""
    return f"{factor.id}.value"


def level_link(factor: RiskFactor) -> str:
    """Return the link id of the level that is worked out from height and weight."""
    return f"{factor.id}.level"


def help_link(link_id: str) -> str:
    """Return the link id of a question's help."""
    return f"{link_id}.help"


def coding(factor: RiskFactor, level: Level) -> Element:
    """Return a level as a code: `smoking.current`, since level ids repeat among factors."""
    return {"system": ANSWERS, "code": f"{factor.id}.{level.id}", "display": level.label}


def declined_coding() -> Element:
    """Return "prefer not to say" as FHIR itself codes it, and calls it."""
    return {"system": DATA_ABSENT, "code": DECLINED_CODE, "display": DECLINED_DISPLAY}


def urgency_coding(safety: SafetyCheck, urgency: Urgency) -> Element:
    """Return an urgency as a code; it reads as the title of its screen does."""
    title = safety.screens[urgency].title
    return {"system": URGENCIES, "code": urgency.value, "display": title}
