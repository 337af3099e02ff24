"""The questionnaire in FHIR: what is asked, how, and with which codes."""

import json
from math import log

import pytest
from fhir.resources.R4B.questionnaire import Questionnaire

from logic.fhir import questionnaire
from logic.fhir.codes import BASE, DATA_ABSENT, LOINC, ORDINAL_VALUE
from tests.said import said
from tests.unit.fhir_items import asked, items, walk
from tests.unit.people import CATALOGUE, changed

ITEMS = items()


def weights(link_id: str) -> list[float | None]:
    """Return the weight of each option of a question."""
    found = []
    for option in ITEMS[link_id]["answerOption"]:
        values = [one["valueDecimal"] for one in option.get("extension", [])]
        found.append(values[0] if values else None)
    return found


def extension(link_id: str, name: str) -> object:
    """Return the value of an item's extension whose address ends so."""
    (found,) = [one for one in ITEMS[link_id]["extension"] if one["url"].endswith(name)]
    return next(value for key, value in found.items() if key.startswith("value"))


def variables() -> dict[str, str]:
    """Return the named expressions."""
    found = [one["valueExpression"] for one in asked()["extension"] if "valueExpression" in one]
    return {one["name"]: one["expression"] for one in found}


def test_its_address_stays_and_its_version_is_that_of_the_numbers() -> None:
    assert asked()["url"] == "https://backwise.example/fhir/Questionnaire/backwise"
    assert asked()["version"] == CATALOGUE.version


def test_fhir_resources_reads_what_was_written() -> None:
    text = questionnaire(CATALOGUE, said)
    again = Questionnaire.model_validate_json(text)
    assert json.loads(again.model_dump_json()) == json.loads(text)


def test_it_says_of_itself_what_is_so() -> None:
    found = asked()
    assert found["date"] == "2026-11-23"
    assert found["lastReviewDate"] == "2026-11-23"
    assert (found["status"], found["experimental"]) == ("draft", False)
    assert found["jurisdiction"][0]["coding"][0]["code"] == "001"
    assert "LOINC" in found["copyright"]
    told = {one["url"].rsplit("/", 1)[1]: one for one in found["extension"][:3]}
    assert told["sdc-questionnaire-performerType"]["valueCode"] == "Patient"
    assert told["sdc-questionnaire-entryMode"]["valueCode"] == "prior-edit"
    assert told["extension-Questionnaire.versionAlgorithm[x]"]["valueCoding"]["code"] == "semver"


def test_without_a_history_of_its_numbers_it_has_no_date() -> None:
    assert "date" not in json.loads(questionnaire(changed(revisions=()), said))


def test_every_question_takes_one_answer_and_only_statements_want_one() -> None:
    asked_for = [
        one
        for one in ITEMS.values()
        if one["type"] not in ("group", "display") and not one.get("readOnly")
    ]
    assert {one["repeats"] for one in asked_for} == {False}
    wanted = {one["linkId"] for one in asked_for if one["required"]}
    assert wanted == {"under_16", *CATALOGUE.safety.findings}


def test_every_factor_and_statement_is_asked_once_and_no_link_id_is_used_twice() -> None:
    link_ids = [item["linkId"] for item in walk(asked())]
    assert len(link_ids) == len(set(link_ids))
    assert {*CATALOGUE.by_factor, *CATALOGUE.safety.findings} < set(link_ids)


def test_warning_signs_come_first_and_the_themes_follow_in_their_order() -> None:
    groups = [item["linkId"] for item in asked()["item"]]
    assert groups == ["check", *(f"theme.{theme.id}" for theme in CATALOGUE.themes), "result"]
    first = [item["linkId"] for item in asked()["item"][0]["item"]][:5]
    assert first[::2] == ["under_16", "pregnant", "check.emergency_signs"]


def test_an_option_has_its_code_and_its_impact_as_weight() -> None:
    codes = [option["valueCoding"]["code"] for option in ITEMS["smoking"]["answerOption"]]
    assert codes == ["smoking.never", "smoking.former", "smoking.current", "asked-declined"]
    systems = [option["valueCoding"]["system"] for option in ITEMS["smoking"]["answerOption"]]
    assert systems == [f"{BASE}/CodeSystem/answers"] * 3 + [DATA_ABSENT]
    # former: odds ratio 1.32, low certainty; current: 1.31, moderate. Declined is no answer.
    assert weights("smoking") == pytest.approx([0, log(1.32) * 0.5, log(1.31) * 0.75, None])


def test_what_nobody_can_change_has_no_weight() -> None:
    for factor in CATALOGUE.background:
        assert set(weights(factor.id)) == {None}


def test_help_stands_below_its_question() -> None:
    (told,) = ITEMS["smoking"]["item"]
    assert told["type"] == "display"
    assert told["text"] == CATALOGUE.by_factor["smoking"].help
    assert told["extension"][0]["valueCodeableConcept"]["coding"][0]["code"] == "help"


@pytest.mark.parametrize(
    ("link_id", "unit", "loinc"),
    [
        ("height_cm", "cm", "8302-2"),
        ("weight_kg", "kg", "29463-7"),
        ("body_mass_index.value", "kg/m2", "39156-5"),
    ],
)
def test_measurements_have_units_and_the_codes_of_loinc(
    link_id: str, unit: str, loinc: str
) -> None:
    assert extension(link_id, "questionnaire-unit") == {
        "system": "http://unitsofmeasure.org",
        "code": unit,
        "display": unit,
    }
    assert ITEMS[link_id]["code"] == [{"system": LOINC, "code": loinc}]


def test_nothing_else_has_a_code_of_loinc() -> None:
    assert len([item for item in ITEMS.values() if "code" in item]) == 3


def test_height_and_weight_have_the_limits_of_the_catalogue() -> None:
    assert (extension("height_cm", "minValue"), extension("height_cm", "maxValue")) == (100, 250)
    assert (extension("weight_kg", "minValue"), extension("weight_kg", "maxValue")) == (25, 350)


def test_a_group_that_depends_on_two_statements_waits_for_both() -> None:
    group = ITEMS["check.inflammatory_features"]
    assert group["enableBehavior"] == "all"
    assert group["enableWhen"] == [
        {"question": "began_before_45", "operator": "=", "answerBoolean": True},
        {"question": "over_three_months", "operator": "=", "answerBoolean": True},
    ]


@pytest.mark.parametrize("urgency", ["emergency", "same_day", "soon"])
def test_what_to_do_is_shown_with_the_urgency(urgency: str) -> None:
    (condition,) = ITEMS[f"check.{urgency}"]["enableWhen"]
    assert condition["question"] == "result.urgency"
    assert condition["answerCoding"]["code"] == urgency


def test_texts_are_plain_and_whole() -> None:
    for item in ITEMS.values():
        assert item["text"]
        assert "**" not in item["text"]
        assert "{" not in item["text"]


def test_a_theme_without_an_introduction_begins_with_its_question() -> None:
    assert ITEMS["theme.moving"]["item"][0]["linkId"] == "physical_activity"
    assert ITEMS["theme.history"]["item"][0]["type"] == "display"


def test_the_sum_keeps_the_limit_of_each_cap() -> None:
    # ln(2.2) x 0.75 = 0.59134 and ln(2.0) x 0.75 = 0.51986
    found = variables()["impact"]
    assert "iif(%impactMechanicalLoad > 0.59134" in found
    assert "iif(%impactSleepAndStress > 0.51986" in found
    assert ORDINAL_VALUE in variables()["most"]


def test_without_caps_the_sum_is_plain() -> None:
    rules = CATALOGUE.rules.model_copy(update={"caps": ()})
    assert "impactMechanicalLoad" not in questionnaire(changed(rules=rules), said)


def test_a_score_wants_half_of_the_habits() -> None:
    # 20 scored factors
    assert "%answered.count() >= 10" in str(extension("result.score", "calculatedExpression"))
