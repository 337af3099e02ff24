"""fhirpath.js works out by our expressions what we work out ourselves, for many people."""

import json
from collections.abc import Mapping
from datetime import date
from random import Random
from typing import Any

from logic.body_mass import body_mass_index, body_mass_level
from logic.fhir import Edition, questionnaire, response
from logic.models.base import Urgency
from logic.responses import HEIGHT, WEIGHT, Responses
from logic.result import Result
from logic.scoring import assess
from logic.warning_signs import check_warning_signs
from tests.fhir.by_node import worked_out
from tests.fhir.people import NOTHING_TO_REPORT, SIGNS, Raw, somebody
from tests.golden.persona import personas
from tests.said import said
from tests.shipped import AT_WORST, CATALOGUE
from tests.spanish import CATALOGUE_ES, dicho

SEED, RANDOM_PEOPLE = 27, 150
CALM: Raw = {**AT_WORST, **NOTHING_TO_REPORT}
(BODY,) = [factor for factor in CATALOGUE.factors if factor.body_limits]


def people() -> list[Mapping[str, Any]]:
    """Return random people, the personas on file, and every sign by itself."""
    chance = Random(SEED)
    with_one_sign = [{**CALM, sign: "yes"} for sign in SIGNS]
    young = {**CALM, "began_before_45": "yes", "over_three_months": "yes"}
    features = [{**young, **dict.fromkeys(SIGNS[-9:][:count], "yes")} for count in range(10)]
    return [
        *(somebody(chance) for _ in range(RANDOM_PEOPLE)),
        *(persona.answers for persona in personas()),
        *with_one_sign,
        {**CALM, "not_eased_by_rest": "yes", "worse_at_night": "yes"},
        *features,
        {},
    ]


def expected(responses: Responses) -> dict[str, Any]:
    """Return what we work out, by link id, without what is open."""
    check = check_warning_signs(CATALOGUE, responses)
    score = assess(CATALOGUE, responses).score
    found: dict[str, Any] = {}
    if check.urgency is not Urgency.NONE:
        found["result.urgency"] = check.urgency.value
    if score is not None and check.allows_result:
        found["result.score"] = round(score, 2)
    height, weight = (responses.measurements.get(name) for name in (HEIGHT, WEIGHT))
    if height is not None and weight is not None:
        level = body_mass_level(BODY, height, weight)
        found[f"{BODY.id}.value"] = round(body_mass_index(height, weight), 2)
        if level and responses.levels[BODY.id] == level.id:
            found[f"{BODY.id}.level"] = f"{BODY.id}.{level.id}"
    return found


def test_fhirpath_js_works_out_the_same_for_everybody() -> None:
    asked = [Responses.from_raw(raw, CATALOGUE) for raw in people()]
    day = date(2026, 11, 25)
    written = [json.loads(response(Result(CATALOGUE, one), said, authored=day)) for one in asked]
    both = questionnaire(CATALOGUE, said, [Edition(CATALOGUE_ES, dicho)])
    found = worked_out(json.loads(both), written)
    wanted = [expected(one) for one in asked]
    assert found == wanted
    # Without these the comparison would have shown little.
    assert len({one["result.score"] for one in wanted if "result.score" in one}) >= 50
    assert {one.get("result.urgency") for one in wanted} == {"emergency", "same_day", "soon", None}
    assert len({one.get(f"{BODY.id}.level") for one in wanted}) == len(BODY.levels) + 1
