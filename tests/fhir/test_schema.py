"""HL7's own schema of R4 finds nothing wrong with what we write."""

import json
from datetime import date, datetime
from random import Random

import pytest
from jsonschema import Draft6Validator

from logic.fhir import Edition, questionnaire, response
from logic.result import Result
from tests.fhir.form import Form, Resource
from tests.fhir.people import NOTHING_TO_REPORT, entered, read, somebody
from tests.said import said
from tests.shipped import AT_WORST, CATALOGUE
from tests.spanish import CATALOGUE_ES, dicho

DAY = date(2026, 11, 25)
SPANISH = Edition(CATALOGUE_ES, dicho)


def faults(resource: Resource, schema: Resource) -> list[str]:
    """Return what the schema says against a resource of its type."""
    kind = {"$ref": f"#/definitions/{resource['resourceType']}"}
    validator = Draft6Validator({"definitions": schema["definitions"]} | kind)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(resource)]


def test_the_schema_finds_faults(schema: Resource) -> None:
    resource = json.loads(questionnaire(CATALOGUE, said)) | {"status": "ready", "colour": "blue"}
    found = " ".join(faults(resource, schema))
    assert "'ready' is not one of" in found
    assert "'colour' was unexpected" in found


@pytest.mark.parametrize("others", [(), (SPANISH,)], ids=["alone", "with Spanish"])
def test_the_questionnaire_is_right(schema: Resource, others: tuple[Edition, ...]) -> None:
    assert faults(json.loads(questionnaire(CATALOGUE, said, others)), schema) == []


@pytest.mark.parametrize("authored", [DAY, datetime.fromisoformat("2026-11-25T18:30:00+01:00")])
def test_a_response_is_right_on_a_day_and_at_a_moment(schema: Resource, authored: date) -> None:
    text = response(
        Result(CATALOGUE, read({**AT_WORST, **NOTHING_TO_REPORT})), said, authored=authored
    )
    assert faults(json.loads(text), schema) == []


def test_responses_with_any_answers_are_right(schema: Resource) -> None:
    chance = Random(6)
    for _ in range(20):
        text = response(Result(CATALOGUE, read(somebody(chance))), said, authored=DAY)
        assert faults(json.loads(text), schema) == []


def test_what_lhc_forms_hands_out_is_right_too(schema: Resource, form: Form) -> None:
    form.show()
    form.fill(entered({**AT_WORST, **NOTHING_TO_REPORT}))
    assert faults(form.exported(), schema) == []
