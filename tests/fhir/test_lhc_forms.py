"""LHC-Forms shows our questionnaire, works out our score, and hands out answers that we read."""

import json
from datetime import date
from random import Random
from typing import Any

from playwright.sync_api import expect

from logic.fhir import read as read_fhir
from logic.fhir import response
from logic.fhir.codes import DECLINED_DISPLAY
from logic.responses import DECLINED
from logic.result import Result
from logic.scoring import assess
from logic.warning_signs import check_warning_signs
from tests.fhir.form import Form, Resource
from tests.fhir.people import NOTHING_TO_REPORT, Raw, entered, read, somebody
from tests.said import said
from tests.shipped import AT_WORST, CATALOGUE
from tests.unit.fhir_items import as_asked, walk

SEED, SETS = 6, 20
NO_LABEL, YES_LABEL = "No", "Yes"
SAFETY = CATALOGUE.safety


def worked_out(exported: Resource, name: str) -> Any:
    """Return the value that the form worked out, None where there is none."""
    for item in walk(exported):
        if item["linkId"] == f"result.{name}":
            (answer,) = item["answer"]
            return answer.get("valueDecimal") or answer["valueCoding"]["code"]
    return None


def expected_score(raw: Raw) -> float | None:
    """Return our score as the form shows it, None where no result may be shown."""
    responses = read(raw)
    score = assess(CATALOGUE, responses).score
    if score is None or not check_warning_signs(CATALOGUE, responses).allows_result:
        return None
    return round(score, 2)


def test_the_total_is_ours_and_the_answers_come_back_for_random_people(form: Form) -> None:
    chance = Random(SEED)
    scores, urgencies = [], []
    form.show()
    for _ in range(SETS):
        raw = somebody(chance)
        form.fill(entered(raw))
        exported = form.exported()
        assert worked_out(exported, "score") == expected_score(raw)
        urgency = check_warning_signs(CATALOGUE, read(raw)).urgency
        assert (worked_out(exported, "urgency") or "none") == urgency
        received = read_fhir(exported, CATALOGUE, said)
        assert received.responses == as_asked(read(raw), CATALOGUE)
        assert (received.doubts, received.differences) == ((), ())
        scores.append(expected_score(raw))
        urgencies.append(urgency)
    # Without these the loop would have shown little.
    assert len({score for score in scores if score is not None}) >= SETS / 2
    assert None in scores
    assert len(set(urgencies)) >= 3


def test_somebody_fills_it_in_by_pointing_and_typing(form: Form) -> None:
    form.show()
    form.fill(entered(NOTHING_TO_REPORT))
    raw: Raw = {**NOTHING_TO_REPORT, "height_cm": 170.5, "weight_kg": 80.2}
    form.choose(SAFETY.findings["both_legs"].text, YES_LABEL)
    for id_, level in AT_WORST.items():
        factor = CATALOGUE.by_factor[id_]
        if factor.body_limits is None:
            form.choose(factor.question, factor.by_level[level].label)
            raw[id_] = level
    form.choose(CATALOGUE.by_factor["sleep"].question, DECLINED_DISPLAY)
    raw["sleep"] = DECLINED
    form.enter(said("fhir-height"), "170.5")
    form.enter(said("fhir-weight"), "80.2")
    form.choose(SAFETY.findings["both_legs"].text, NO_LABEL)
    score = form.page.get_by_label(said("fhir-score"), exact=True)
    expect(score).to_have_value(str(expected_score(raw)))
    assert read_fhir(form.exported(), CATALOGUE, said).responses == as_asked(read(raw), CATALOGUE)


def test_a_sign_that_stops_shows_what_to_do_and_takes_the_score_away(form: Form) -> None:
    form.show()
    form.fill(entered({**AT_WORST, **NOTHING_TO_REPORT}))
    score = form.page.get_by_label(said("fhir-score"), exact=True)
    expect(score).to_have_value("100")
    form.choose(SAFETY.findings["both_legs"].text, YES_LABEL)
    expect(score).to_have_value("")
    (steps,) = [one for urgency, one in SAFETY.screens.items() if urgency == "emergency"]
    expect(form.text(steps.title)).to_be_visible()
    form.choose(SAFETY.findings["both_legs"].text, NO_LABEL)
    expect(score).to_have_value("100")
    expect(form.text(steps.title)).to_have_count(0)


def test_further_statements_are_asked_when_two_others_call_for_them(form: Form) -> None:
    further = SAFETY.groups[-1]
    form.show()
    form.choose(SAFETY.findings["began_before_45"].text, YES_LABEL)
    expect(form.text(further.question)).to_have_count(0)
    form.choose(SAFETY.findings["over_three_months"].text, YES_LABEL)
    expect(form.text(further.question)).to_be_visible()


def test_our_response_is_shown_and_can_be_gone_on_with(form: Form) -> None:
    raw: Raw = {**AT_WORST, **NOTHING_TO_REPORT, "smoking": "never"}
    del raw["sleep"]
    ours = json.loads(response(Result(CATALOGUE, read(raw)), said, authored=date(2026, 11, 25)))
    form.show(ours)
    score = form.page.get_by_label(said("fhir-score"), exact=True)
    expect(score).to_have_value(str(expected_score(raw)))
    factor = CATALOGUE.by_factor["sleep"]
    form.choose(factor.question, factor.worst.label)
    raw |= {"sleep": factor.worst.id}
    expect(score).to_have_value(str(expected_score(raw)))
    assert read_fhir(form.exported(), CATALOGUE, said).responses == as_asked(read(raw), CATALOGUE)
