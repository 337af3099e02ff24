"""The Spanish texts: polite, short, calm, and of the same shape as the English ones."""

import re

import pytest

from logic.catalogue import load_catalogue
from logic.models.areas import Action
from logic.models.factors import RiskFactor
from logic.models.safety import FindingGroup
from tests.catalogue.lifestyle_texts import texts_of
from tests.shipped import CATALOGUE

SPANISH = load_catalogue(language="es")
SAFETY = SPANISH.safety
TEXTS = texts_of(SPANISH)
each_factor = pytest.mark.parametrize("factor", SPANISH.factors, ids=lambda factor: factor.id)
each_action = pytest.mark.parametrize(
    "action", SPANISH.by_action.values(), ids=lambda action: action.id
)
FAMILIAR = (
    r"\b(tú|te|ti|contigo|tu|tus|tuyo|tuya|eres|estás|tienes|puedes|haces|sientes|vosotros|vos"
    r"|vuestro|vuestra|haz|ve a|levántate|siéntate|camina tú|pregunta a tu|llama al)\b"
)
ALARM = r"\b(urgente|crítico|crítica|peligro|peligroso|peligrosa|alarmante|grave|severo|severa)\b"
CLAIM = r"\b(causa|causan|causó|previene|previenen|evita|evitan|cura|curan)\b"
PROMISE = r"\b(garantiza\w*|promete\w*|asegura|sin dolor para siempre|sanará|mejorará)\b"


def is_a_sentence(text: str) -> bool:
    first = text.lstrip("¿")[0]
    return first.isupper() and text.endswith(".") and "  " not in text


def pairs(text: str) -> bool:
    """Return whether every question is opened and closed."""
    return text.count("¿") == text.count("?") and text.count("«") == text.count("»")


def test_everybody_is_spoken_to_as_usted() -> None:
    everything = [*TEXTS, *texts_of(SAFETY, *SPANISH.relief.short_signs)]
    assert len(everything) > 900
    assert [text for text in everything if re.search(FAMILIAR, text, re.IGNORECASE)] == []


@pytest.mark.parametrize("text", ["Si te duele, para.", "¿Tienes fiebre?", "Llama al 911."])
def test_a_familiar_form_is_known_when_seen(text: str) -> None:
    assert re.search(FAMILIAR, text, re.IGNORECASE)


def test_questions_and_quotes_are_opened_and_closed() -> None:
    assert [text for text in [*TEXTS, *texts_of(SAFETY)] if not pairs(text)] == []


@each_factor
def test_a_question_asks_once(factor: RiskFactor) -> None:
    assert factor.question.endswith("?")
    assert factor.question.count("?") == 1


@each_factor
def test_a_factors_sentences_end_with_a_full_stop(factor: RiskFactor) -> None:
    told = (factor.help, factor.certainty_reason, factor.guide_says, factor.research_says)
    for text in (*told, *(other.result for other in factor.other_estimates)):
        assert is_a_sentence(text), text


@each_factor
def test_labels_fit_where_the_english_ones_do(factor: RiskFactor) -> None:
    for level in factor.levels:
        assert len(level.label) <= 60, level.label
        assert not level.label.endswith(".")
        assert len(level.brief or "") <= 14, level.brief
    assert len(factor.short) <= 24


@each_action
def test_an_actions_sentences_end_with_a_full_stop_and_fit_a_phone(action: Action) -> None:
    texts = (action.title, action.first_step, action.works_when, *action.cautions.values())
    for text in texts:
        assert is_a_sentence(text), text
        assert len(text) <= 150, text
        assert text.count(". ") == 0, text


@each_action
def test_a_dose_is_a_short_phrase_that_can_stand_in_a_sentence(action: Action) -> None:
    assert action.dose[0].islower()
    assert not action.dose.endswith((".", ";", ","))
    assert len(action.dose) <= 110


@each_action
def test_how_to_know_that_an_action_works_names_a_time_or_a_count(action: Action) -> None:
    assert re.search(r"\b(semanas?|viajes|tareas|trabajos)\b", action.works_when.lower())


def test_names_in_the_picture_of_the_week_are_unlike_each_other() -> None:
    names = [action.short for action in SPANISH.by_action.values()]
    assert len(set(names)) == len(names)


def test_no_lifestyle_text_alarms_or_promises() -> None:
    assert [text for text in TEXTS if re.search(ALARM, text, re.IGNORECASE)] == []
    assert [text for text in TEXTS if re.search(PROMISE, text, re.IGNORECASE)] == []


def test_nothing_is_said_to_cause_prevent_or_cure() -> None:
    assert [text for text in TEXTS if re.search(CLAIM, text, re.IGNORECASE)] == []


def test_claims_of_guide_and_research_hold_no_numbers() -> None:
    told = [text for f in SPANISH.factors for text in (f.guide_says, f.research_says)]
    told += [other.result for factor in SPANISH.factors for other in factor.other_estimates]
    assert [text for text in told if re.search(r"\d|%", text)] == []


def test_a_point_never_parts_thousands_for_it_is_a_decimal_mark_in_mexico() -> None:
    assert [text for text in TEXTS if re.search(r"\d\u00a0\d{3}", text)] != []
    assert [text for text in TEXTS if re.search(r"\d\.\d{3}", text)] == []


@pytest.mark.parametrize("group", SAFETY.groups, ids=lambda group: group.id)
def test_statements_are_sentences_in_the_first_person(group: FindingGroup) -> None:
    assert group.none_label.startswith("Nada de esto")
    for finding in group.findings:
        assert is_a_sentence(finding.text), finding.text
        assert re.search(r"\b(mi|mis|me|tengo|tuve|he)\b", finding.text.lower()), finding.text


def test_a_statement_keeps_the_parts_that_its_short_form_and_title_name() -> None:
    # What the English names by "or" is named in Spanish too: as many parts, no part dropped.
    for id_, finding in CATALOGUE.safety.findings.items():
        english = len(re.findall(r",| or | and ", finding.text))
        spanish = len(re.findall(r",| o | u | y ", SAFETY.findings[id_].text))
        assert spanish >= english, SAFETY.findings[id_].text


def test_the_screens_say_what_to_do_in_sentences() -> None:
    screens = [*SAFETY.screens.values(), SAFETY.too_young]
    steps = [step for screen in screens for step in screen.steps]
    net = SAFETY.safety_net
    for text in (*steps, net.reported, net.otherwise, SAFETY.pregnancy):
        assert is_a_sentence(text), text
    assert net.call.endswith(":")


def test_a_number_to_call_follows_al_so_no_region_begins_with_an_article() -> None:
    texts = [*SAFETY.screens.values(), SAFETY.too_young]
    steps = [step for screen in texts for step in screen.steps] + [SAFETY.safety_net.call]
    for step in steps:
        assert step.count("{emergency}") == step.count("al {emergency}"), step
        assert step.count("{urgent_line}") == step.count("comuníquese con {urgent_line}"), step
    assert [r.id for r in SAFETY.regions if re.match(r"(el|la|su|un|una)\b", r.emergency)] == []


def test_the_safety_net_never_says_that_nothing_is_wrong() -> None:
    text = SAFETY.safety_net.reported.lower()
    assert "hoy no se marcó ninguna señal de alarma" in text
    assert "puede aparecer más tarde" in text
    assert not any(word in text for word in ("nada grave", "todo bien", "está usted bien"))
