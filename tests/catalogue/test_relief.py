"""What is said during a spasm and by the coach: the guide's words, and nothing beyond research."""

import re

import pytest

from logic.models.base import Certainty
from logic.models.relief import Note, ReliefStep, ShortSign
from tests.catalogue.lifestyle_texts import texts_of
from tests.shipped import CATALOGUE

RELIEF, COACH = CATALOGUE.relief, CATALOGUE.coach
SAID = [*RELIEF.steps, *RELIEF.notes, *RELIEF.avoid, *COACH.notes]
each_short_sign = pytest.mark.parametrize("short", RELIEF.short_signs, ids=lambda short: short.sign)
# What must be named, whatever the words: every part of the full statement.
NAMED = {
    "saddle_numbness": ["numb", "tingling", "genitals", "back passage", "thighs"],
    "bladder_bowel": ["starting", "feeling", "leaking", "pee", "poo", "bowels"],
    "sexual_sensation": ["feeling", "genitals", "sex"],
    "both_legs": ["pain", "tingling", "numb", "weak", "both legs", "quickly"],
    "major_trauma": ["crash", "fall from a height", "blow"],
    "chest_pain": ["chest pain", "breathing"],
    "collapse_abdomen": ["sudden", "severe", "back", "tummy", "faint"],
    "aneurysm": ["back", "tummy", "aneurysm"],
    "pulsing_lump": ["back", "tummy", "lump", "pulses"],
    "cancer_neuro": ["cancer", "past", "weak", "numb", "walking"],
    "foot_drop": ["drops", "drags", "one leg"],
    "fever_infection": ["fever", "shivering", "very ill"],
    "weak_defences": ["immune", "injected", "prescribed"],
    "recent_infection": ["infection", "injection", "operation", "spine"],
    "cancer_history": ["cancer", "past", "getting worse", "never lets up", "awake"],
    "weight_loss": ["weight loss", "without trying"],
    "night_and_rest": ["rest", "night"],
    "upper_back": ["shoulder blades"],
    "deformity": ["lump", "swelling", "shape"],
    "fragile_severe": ["severe", "fall", "twist", "cough", "osteoporosis", "steroid", "70"],
}


def is_a_sentence(text: str) -> bool:
    return text[0].isupper() and text.endswith(".") and "  " not in text


def test_the_short_signs_are_those_that_stop_in_the_order_of_their_urgency() -> None:
    stopping = [sign.id for sign in CATALOGUE.safety.signs if sign.urgency.stops]
    assert [short.sign for short in RELIEF.short_signs] == stopping
    assert list(NAMED) == stopping


@each_short_sign
def test_a_short_sign_leaves_no_part_of_its_statement_out(short: ShortSign) -> None:
    assert [word for word in NAMED[short.sign] if word not in short.text.lower()] == []


@each_short_sign
def test_a_short_sign_is_a_phrase_shorter_than_its_statements(short: ShortSign) -> None:
    sign = next(sign for sign in CATALOGUE.safety.signs if sign.id == short.sign)
    asked = (
        group
        for group in CATALOGUE.safety.groups
        for one in group.findings
        if one.id in sign.all_of
    )
    full = " ".join(
        [next(asked).question, *(CATALOGUE.safety.findings[id_].text for id_ in sign.all_of)]
    )
    assert len(short.text) < len(full)
    assert not short.text.endswith(".")
    assert short.text[0].isupper()


def test_the_guides_four_steps_are_told_in_order() -> None:
    told = [step.guide_says.lower() for step in RELIEF.steps]
    for words, said in zip(
        (["stop", "massage"], ["rest", "motion"], ["lengthen", "stop if it hurts"],
         ["chiropractor", "as soon as possible"]), told, strict=True
    ):  # fmt: skip
        assert [word for word in words if word not in said] == []


def test_the_fourth_step_is_a_qualified_clinician_a_chiropractor_among_them() -> None:
    step = RELIEF.steps[-1]
    assert "chiropractor" not in step.title
    for profession in ("qualified clinician", "doctor", "physiotherapist", "chiropractor"):
        assert profession in step.research_says


def test_the_coach_tells_the_guides_hold_in_four_steps() -> None:
    hold, movement = COACH.routines
    assert [step.id for step in hold.steps] == [
        "belly_in", "pelvis_up", "ears_over_shoulders", "shoulder_blades",
    ]  # fmt: skip
    assert "hour" in hold.guide_says
    assert "several minutes" in hold.guide_says
    assert "hour" in movement.guide_says
    assert "hurts" in COACH.stop_rule


@pytest.mark.parametrize("said", SAID, ids=lambda said: said.id)
def test_whatever_is_said_is_a_sentence_under_a_short_title(said: Note | ReliefStep) -> None:
    texts = [said.text] if isinstance(said, Note) else [said.guide_says, said.research_says]
    assert all(is_a_sentence(text) for text in texts)
    assert len(said.title) <= 40
    assert not said.title.endswith(".")


@pytest.mark.parametrize("said", SAID, ids=lambda said: said.id)
def test_a_certainty_comes_with_sources_and_nothing_found_without(said: Note | ReliefStep) -> None:
    if said.certainty is Certainty.NONE:
        assert said.sources == ()
    elif said.certainty is not None:
        assert said.sources


def test_the_rest_are_sentences_too() -> None:
    steps = [step for routine in COACH.routines for step in routine.steps]
    for text in (*(step.text for step in steps), *(step.alt for step in steps)):
        assert is_a_sentence(text), text
    for timer in COACH.timers:
        assert is_a_sentence(timer.ended)


def test_nobody_is_told_to_go_without_care_or_medicine() -> None:
    texts = " ".join(texts_of(CATALOGUE.relief, CATALOGUE.coach)).lower()
    assert not re.search(r"no need (for|of|to see)|instead of (a |the )?(doctor|medic)", texts)
    assert not re.search(r"heals? itself|root cause|subluxation|without drugs", texts)
    assert "ask a pharmacist or a doctor" in texts
