"""The shape of the catalogue's texts: questions, sentences, labels, icons."""

import re

import pytest
from streamlit.material_icon_names import ALL_MATERIAL_ICONS

from logic.models.areas import Action, PreventionArea
from logic.models.factors import RiskFactor
from logic.models.safety import FindingGroup
from tests.shipped import CATALOGUE

SAFETY = CATALOGUE.safety
each_factor = pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
each_area = pytest.mark.parametrize("area", CATALOGUE.areas, ids=lambda area: area.id)
each_action = pytest.mark.parametrize(
    "action", CATALOGUE.by_action.values(), ids=lambda action: action.id
)


def is_a_sentence(text: str) -> bool:
    return text[0].isupper() and text.endswith(".") and "  " not in text


@each_factor
def test_a_question_asks(factor: RiskFactor) -> None:
    assert factor.question.endswith("?")
    assert factor.question.count("?") == 1
    assert factor.question[0].isupper()


@each_factor
def test_a_factors_sentences_end_with_a_full_stop(factor: RiskFactor) -> None:
    told = (factor.help, factor.certainty_reason, factor.guide_says, factor.research_says)
    for text in (*told, *(other.result for other in factor.other_estimates)):
        assert is_a_sentence(text), text


@each_factor
def test_labels_are_short_distinct_and_no_sentences(factor: RiskFactor) -> None:
    labels = [level.label for level in factor.levels]
    assert len(set(labels)) == len(labels)
    for label in (*labels, factor.short):
        assert len(label) <= 60
        assert not label.endswith(".")


@each_factor
def test_what_can_be_tried_has_answers_in_two_or_three_words(factor: RiskFactor) -> None:
    briefs = [level.brief for level in factor.levels if level.brief]
    assert len(set(briefs)) == (0 if factor.is_background else len(factor.levels))
    assert [brief for brief in briefs if len(brief) > 14] == []


@each_area
def test_a_tip_ends_with_a_full_stop(area: PreventionArea) -> None:
    assert area.tip_text is None or is_a_sentence(area.tip_text)


@each_action
def test_an_actions_sentences_end_with_a_full_stop_and_fit_a_phone(action: Action) -> None:
    texts = (action.title, action.first_step, action.works_when, *action.cautions.values())
    for text in texts:
        assert is_a_sentence(text), text
        assert len(text) <= 130, text
        assert text.count(". ") == 0, text


@each_action
def test_a_dose_is_a_short_phrase_that_can_stand_in_a_sentence(action: Action) -> None:
    assert action.dose[0].islower()
    assert not action.dose.endswith((".", ";", ","))
    assert ". " not in action.dose
    assert len(action.dose) <= 100


@each_action
def test_how_to_know_that_an_action_works_names_a_time_or_a_count(action: Action) -> None:
    assert re.search(r"\b(week|weeks|drives|chores|jobs|workouts)\b", action.works_when)


@each_area
def test_an_icon_is_one_that_streamlit_knows(area: PreventionArea) -> None:
    assert area.icon.startswith(":material/")
    assert area.icon.removeprefix(":material/").removesuffix(":") in ALL_MATERIAL_ICONS


def test_steps_introduce_themselves_in_a_sentence() -> None:
    for theme in CATALOGUE.themes:
        assert theme.introduction is None or is_a_sentence(theme.introduction)
    for cap in CATALOGUE.rules.caps:
        assert is_a_sentence(cap.reason), cap.reason


@pytest.mark.parametrize("group", SAFETY.groups, ids=lambda group: group.id)
def test_statements_are_sentences_in_the_first_person(group: FindingGroup) -> None:
    assert group.question.endswith(("?", "."))
    assert group.none_label.startswith("None of these")
    for finding in group.findings:
        assert is_a_sentence(finding.text), finding.text
        assert finding.text.split()[0] in {"I", "My", "One"}


def test_the_screens_say_what_to_do_in_sentences() -> None:
    screens = [*SAFETY.screens.values(), SAFETY.too_young]
    steps = [step for screen in screens for step in screen.steps]
    net = SAFETY.safety_net
    for text in (*steps, net.reported, net.otherwise, SAFETY.pregnancy):
        assert is_a_sentence(text), text
    assert net.call.endswith(":")


def test_the_safety_net_never_says_that_nothing_is_wrong() -> None:
    text = SAFETY.safety_net.reported.lower()
    assert "no warning sign was reported today" in text
    assert "can still appear later" in text
    assert not any(word in text for word in ("nothing serious", "all clear", "you are fine"))


def test_a_group_stands_on_one_of_the_parts_counted_from_one() -> None:
    parts = [group.part for group in SAFETY.groups]
    assert parts == sorted(parts)
    assert set(parts) == set(range(1, max(parts) + 1))
    asked_of_all = {group.part for group in SAFETY.groups if not group.asked_when}
    assert max(asked_of_all) < min(group.part for group in SAFETY.groups if group.asked_when)
