"""Medplum's validator finds nothing wrong with what we write, by R4 and by profiles of SDC."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from random import Random

import pytest

from logic.fhir import Edition, questionnaire, response
from logic.result import Result
from tests.fhir.by_node import SDC_QUESTIONNAIRE, SDC_RESPONSE, Judged, faults
from tests.fhir.form import Resource
from tests.fhir.people import NOTHING_TO_REPORT, read, somebody
from tests.said import said
from tests.shipped import AT_WORST, CATALOGUE
from tests.spanish import CATALOGUE_ES, dicho

DAY = date(2026, 11, 25)
EVENING = datetime.fromisoformat("2026-11-25T18:30:00+01:00")
ASKED: Resource = json.loads(questionnaire(CATALOGUE, said))
ENGLISH, SPANISH = Edition(CATALOGUE, said), Edition(CATALOGUE_ES, dicho)
IN_BOTH: Resource = json.loads(questionnaire(CATALOGUE, said, [SPANISH]))
IN_SPANISH: Resource = json.loads(questionnaire(CATALOGUE_ES, dicho, [ENGLISH]))


def answered(raw: Mapping[str, str | float], authored: date = DAY) -> Resource:
    """Return raw answers as a response."""
    found: Resource = json.loads(
        response(Result(CATALOGUE, read({**raw})), said, authored=authored)
    )
    return found


@pytest.fixture(scope="module")
def found() -> dict[str, list[list[str]]]:
    """Return the faults of all resources by what they are; Node.js starts once."""
    chance = Random(27)
    whole = answered({**AT_WORST, **NOTHING_TO_REPORT})
    people = [whole, answered(AT_WORST, EVENING), *(answered(somebody(chance)) for _ in range(40))]
    without_algorithm = ASKED | {"extension": ASKED["extension"][1:]}
    judged = {
        "questionnaire": [
            Judged(one, profile)
            for one in (ASKED, IN_BOTH, IN_SPANISH)
            for profile in (None, SDC_QUESTIONNAIRE)
        ],
        "responses": [Judged(one, profile) for one in people for profile in (None, SDC_RESPONSE)],
        "strange element": [Judged(whole | {"colour": "blue"})],
        "strange value": [Judged(whole | {"item": [{"linkId": "a", "answer": [{"valueInt": 1}]}]})],
        "no address": [Judged({"resourceType": "QuestionnaireResponse"}, SDC_RESPONSE)],
        "no algorithm": [Judged(without_algorithm, SDC_QUESTIONNAIRE)],
    }
    told = iter(faults([one for group in judged.values() for one in group]))
    return {name: [next(told) for _ in group] for name, group in judged.items()}


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("strange element", 'Invalid additional property "colour"'),
        ("strange value", 'Invalid additional property "valueInt"'),
        ("no address", "QuestionnaireResponse.questionnaire: Missing required property"),
        ("no algorithm", "If version is present, versionAlgorithm must be present"),
    ],
)
def test_the_validator_finds_faults(
    found: dict[str, list[list[str]]], wrong: str, told: str
) -> None:
    (of_one,) = found[wrong]
    assert told in " ".join(of_one)


@pytest.mark.parametrize("right", ["questionnaire", "responses"])
def test_the_validator_finds_none_in_what_we_write(
    found: dict[str, list[list[str]]], right: str
) -> None:
    assert [one for one in found[right] if one] == []
