"""A person's answers in FHIR: what stands in the response, and what does not."""

import json

import pytest
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

from logic.fhir import response
from logic.result import Result
from tests.said import said
from tests.unit.fhir_items import CHECKED, DAY, DECLINED, answers, told, understood, walk
from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE, WORKED_EXAMPLE, leave_out, read


def code(answer: list[dict[str, dict[str, str]]]) -> str:
    """Return the code of an item's only answer."""
    (only,) = answer
    return only["valueCoding"]["code"]


def test_it_names_the_questionnaire_with_its_version_and_the_day() -> None:
    found = told({})
    assert found["questionnaire"] == (
        f"https://backwise.example/fhir/Questionnaire/backwise|{CATALOGUE.version}"
    )
    assert found["authored"] == "2026-11-25"
    assert found["status"] == "in-progress"


def test_fhir_resources_reads_what_was_written() -> None:
    text = response(Result(CATALOGUE, read(AT_WORST | CHECKED)), said, authored=DAY)
    again = QuestionnaireResponse.model_validate_json(text)
    assert json.loads(again.model_dump_json()) == json.loads(text)


def test_with_everything_answered_or_declined_it_is_completed() -> None:
    assert told(AT_WORST | CHECKED | {"sleep": "declined"})["status"] == "completed"


@pytest.mark.parametrize("missing", ["sleep", "past_injury", "under_16", "both_legs"])
def test_with_one_answer_missing_it_is_in_progress(missing: str) -> None:
    assert told(leave_out(AT_WORST | CHECKED, missing))["status"] == "in-progress"


def test_answers_stand_in_the_groups_of_the_questionnaire() -> None:
    found = told({"smoking": "current"})
    (theme,) = found["item"]
    assert theme["linkId"] == "theme.body"
    (smoking,) = theme["item"]
    assert code(smoking["answer"]) == "smoking.current"
    assert smoking["text"] == CATALOGUE.by_factor["smoking"].question


def test_what_is_open_is_left_out_and_declined_has_its_own_code() -> None:
    found = answers({"smoking": "declined", "sleep": None})
    assert found["smoking"][0]["valueCoding"]["code"] == DECLINED["valueCoding"]["code"]
    assert "sleep" not in found


def test_height_and_weight_come_with_their_index_and_its_level() -> None:
    found = answers({"height_cm": 160, "weight_kg": 64})
    assert found["height_cm"] == [{"valueDecimal": 160}]
    # 64 / 1.6^2 = 25
    assert found["body_mass_index.value"] == [{"valueDecimal": 25}]
    assert code(found["body_mass_index.level"]) == "body_mass_index.25_to_29"
    assert "body_mass_index" not in found


def test_a_level_that_does_not_follow_from_height_and_weight_was_chosen() -> None:
    assert code(answers({"body_mass_index": "under_25"})["body_mass_index"]) == (
        "body_mass_index.under_25"
    )
    found = answers({"height_cm": 160, "weight_kg": 64, "body_mass_index": "under_25"})
    assert code(found["body_mass_index"]) == "body_mass_index.under_25"
    assert "body_mass_index.level" not in found


def test_a_height_alone_has_no_index() -> None:
    assert answers({"height_cm": 160}).keys() == {"height_cm"}


def test_the_score_is_that_of_the_worked_example() -> None:
    # docs/methods.md works it out: 21.186420
    assert answers(WORKED_EXAMPLE | CHECKED)["result.score"] == [{"valueDecimal": 21.19}]


def test_with_too_few_answers_there_is_no_score() -> None:
    assert "result.score" not in answers(CHECKED | {"smoking": "current"})


@pytest.mark.parametrize(
    ("reported", "urgency"),
    [
        ({"both_legs": "yes"}, "emergency"),
        ({"not_eased_by_rest": "yes", "worse_at_night": "yes"}, "same_day"),
    ],
)
def test_a_sign_that_stops_is_told_without_a_score(reported: dict[str, str], urgency: str) -> None:
    found = answers(AT_WORST | CHECKED | reported)
    assert code(found["result.urgency"]) == urgency
    assert "result.score" not in found


def test_a_sign_that_wants_an_appointment_leaves_the_score() -> None:
    found = answers(AT_WORST | CHECKED | {"persistent": "yes"})
    assert code(found["result.urgency"]) == "soon"
    assert found["result.score"] == [{"valueDecimal": 100}]


def test_under_16_and_with_an_open_check_there_is_no_score() -> None:
    assert "result.score" not in answers(AT_REFERENCE | CHECKED | {"under_16": "yes"})
    assert "result.score" not in answers(leave_out(AT_REFERENCE | CHECKED, "chest_pain"))


def test_statements_that_are_not_asked_for_are_left_out() -> None:
    both = {"began_before_45": "yes", "over_three_months": "yes"}
    assert answers(CHECKED | both)["psoriasis"] == [{"valueBoolean": False}]
    assert "psoriasis" not in answers(CHECKED | both | {"over_three_months": "no"})


def test_nothing_names_the_person() -> None:
    found = told(AT_WORST | CHECKED)
    about = {"resourceType", "language", "questionnaire", "status", "authored"}
    assert found.keys() == {*about, "item"}


def test_it_reads_back_to_the_same_answers() -> None:
    given = {"height_cm": 170.1, "weight_kg": 70, "sleep": "declined", "pregnant": "yes"}
    before = read(leave_out(AT_WORST, "body_mass_index") | given | {"persistent": "yes"})
    text = response(Result(CATALOGUE, before), said, authored=DAY)
    assert understood(json.loads(text)).responses == before
    assert [item for item in walk(json.loads(text)) if not item.keys() - {"linkId", "text"}] == []
