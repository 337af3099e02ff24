"""Spanish texts are fairly easy to read, by a formula that is itself held to cases by hand."""

import pytest

from logic.catalogue import load_catalogue
from logic.models.areas import Action
from logic.models.factors import RiskFactor
from tests.catalogue.reading_ease import FAIRLY_EASY, NORMAL, ease, syllables

SPANISH = load_catalogue(language="es")
SAFETY, RELIEF, COACH = SPANISH.safety, SPANISH.relief, SPANISH.coach
FACTORS, ACTIONS = SPANISH.factors, SPANISH.by_action.values()
SCREENS = (*SAFETY.screens.values(), SAFETY.too_young)
NET = SAFETY.safety_net
FLOW = {
    "safety check": [
        text
        for group in SAFETY.groups
        for text in (group.question, *(f.text for f in group.findings))
    ],
    "screens": [step for screen in SCREENS for step in screen.steps],
    "when to get help": [NET.reported, NET.call, NET.otherwise, SAFETY.pregnancy],
    "signs": [sign.title for sign in SAFETY.signs],
    "questions": [text for factor in FACTORS for text in (factor.question, factor.help)],
    "answers": [level.label for factor in FACTORS for level in factor.levels],
    "reasons": [text for factor in FACTORS for text in (factor.guide_says, factor.research_says)],
    "tips": [area.tip_text for area in SPANISH.tips if area.tip_text],
    "actions": [
        text
        for action in ACTIONS
        for text in (action.title, action.dose, action.first_step, action.works_when)
    ],
    "cautions": [text for action in ACTIONS for text in action.cautions.values()],
    "relief": [
        text
        for step in RELIEF.steps
        for text in (step.title, step.alt, step.guide_says, step.research_says)
    ],
    "what guidelines add": [
        text for note in (*RELIEF.notes, *RELIEF.avoid) for text in (note.title, note.text)
    ],
    "short signs": [*(s.text for s in RELIEF.short_signs), *(g.text for g in RELIEF.at_a_glance)],
    "coach": [
        text
        for routine in COACH.routines
        for step in routine.steps
        for text in (step.title, step.text, step.alt)
    ],
    "research on the coach": [note.text for note in COACH.notes],
}
"""What the pages of the flow show, page by page."""
EVIDENCE = {
    "certainty": [factor.certainty_reason for factor in FACTORS],
    "other results": [one.result for factor in FACTORS for one in factor.other_estimates],
    "found": [found.says for action in ACTIONS for found in action.found],
    "searches": [action.searched.outcome for action in ACTIONS if action.searched],
}


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("sol", 1),
        ("muy", 1),
        ("hoy", 1),
        ("quien", 1),
        ("bien", 1),
        ("y", 1),
        ("día", 2),
        ("reír", 2),
        ("baúl", 2),
        ("agua", 2),
        ("hueso", 2),
        ("guía", 2),
        ("cuyo", 2),
        ("espalda", 3),
        ("médico", 3),
        ("ayuda", 3),
        ("cuidado", 3),
        ("vergüenza", 3),
        ("siguiente", 3),
        ("construyó", 3),
        ("aeropuerto", 5),
        ("antiinflamatorio", 7),
    ],
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_ease_is_worked_out_as_published() -> None:
    # La | es-pal-da | due-le: 6 syllables, 3 words. No | co-rra: 3 syllables, 2 words.
    # 206.835 - 62.3 * 9 / 5 - 5 / 2 = 92.195
    assert ease(["La espalda duele. No corra."]) == pytest.approx(92.195)
    assert ease(["La espalda duele", "No corra"]) == pytest.approx(92.195)


def test_a_hard_text_is_found_to_be_hard() -> None:
    hard = (
        "La determinación multidisciplinaria de la sintomatología neurológica correspondiente "
        "posibilitará la estratificación individualizada de intervenciones fisioterapéuticas."
    )
    assert ease([hard]) < NORMAL


@pytest.mark.parametrize("texts", FLOW.values(), ids=FLOW)
def test_what_the_pages_of_the_flow_show_is_fairly_easy(texts: list[str]) -> None:
    assert texts
    assert ease(texts) >= FAIRLY_EASY


@pytest.mark.parametrize("texts", EVIDENCE.values(), ids=EVIDENCE)
def test_what_the_evidence_page_shows_is_no_harder_than_normal(texts: list[str]) -> None:
    assert texts
    assert ease(texts) >= NORMAL


@pytest.mark.parametrize("factor", FACTORS, ids=lambda factor: factor.id)
def test_no_question_is_harder_than_normal(factor: RiskFactor) -> None:
    assert ease([factor.question, factor.help]) >= NORMAL


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_no_action_is_harder_than_normal(action: Action) -> None:
    texts = (action.title, action.dose, action.first_step, action.works_when)
    assert ease(texts) >= NORMAL
