"""A walk through every page and every state that a page can be in, each reached once."""

from collections.abc import Iterator

from playwright.sync_api import expect

from logic.charts import Order
from logic.models import RiskFactor, Urgency
from logic.wording import common, evidence, questionnaire, results, safety
from tests.browser.person import CATALOGUE, GROUPS, MENU, Person

FINDINGS = CATALOGUE.safety.findings
STEPS = range(1, len(CATALOGUE.themes) + 1)
ANSWERED_STEPS = (1, 2, 3, 4)
"""The answers to their questions are enough for a score."""


def walk(person: Person) -> Iterator[str]:
    """Go from state to state; yields the name of each once it is there."""
    person.open()
    yield "start"
    yield from _safety_check(person)
    yield from _steps(person)
    yield from _results(person)
    person.follow(common.PAGE_TITLES["evidence"], evidence.TITLE)
    yield "evidence"
    entries = person.page.locator("[data-testid=stExpander] summary")
    entries.evaluate_all("entries => entries.forEach(entry => entry.click())")
    is_open = person.page.locator("[data-testid=stExpander] details[open]")
    expect(is_open).to_have_count(len(CATALOGUE.factors))
    yield "evidence with every entry open"


def open_menu(person: Person) -> None:
    """Open the navigation on a narrow screen."""
    person.use(person.page.get_by_role("button", name=MENU))
    person.page.get_by_role("link", name=common.PAGE_TITLES["evidence"]).wait_for()


def _safety_check(person: Person) -> Iterator[str]:
    person.follow(common.PAGE_TITLES["results"], safety.GATE_TITLE)
    yield "gate"
    person.press(safety.GATE_BUTTON)
    person.heading(safety.TITLE)
    yield "safety check, part 1"
    person.press(safety.NEXT)
    person.sees(safety.MISSING_AGE)
    yield "safety check, part 1 with messages"
    person.choose(safety.AGE_QUESTION, safety.AGE_LABELS["yes"])
    person.press(safety.NEXT)
    person.heading(CATALOGUE.safety.too_young.title)
    yield "too young"
    person.press(safety.CORRECT)
    person.heading(safety.TITLE)
    person.choose(safety.AGE_QUESTION, safety.AGE_LABELS["no"])
    yield from _stop(person, "both_legs", Urgency.EMERGENCY)
    person.tick(GROUPS["emergency_signs"].none_label)
    person.press(safety.NEXT)
    yield from _second_part(person)


def _stop(person: Person, finding: str, urgency: Urgency) -> Iterator[str]:
    """Tick a sign, see its stop screen, and take the tick back."""
    person.tick(FINDINGS[finding].text)
    person.press(safety.NEXT)
    person.heading(CATALOGUE.safety.screens[urgency].title)
    yield f"stop screen, {urgency}"
    person.press(safety.CORRECT)
    person.heading(safety.TITLE)
    person.tick(FINDINGS[finding].text)


def _second_part(person: Person) -> Iterator[str]:
    signs, pattern = GROUPS["same_day_signs"], GROUPS["pain_pattern"]
    features = GROUPS["inflammatory_features"]
    person.sees(pattern.question)
    yield "safety check, part 2"
    person.press(safety.NEXT)
    person.sees(safety.MISSING_GROUP.format(none=pattern.none_label))
    yield "safety check, part 2 with messages"
    yield from _stop(person, "foot_drop", Urgency.SAME_DAY)
    person.tick(signs.none_label)
    for finding in ("persistent", *features.asked_when):
        person.tick(FINDINGS[finding].text)
    person.tick(pattern.none_label)
    person.press(safety.NEXT)
    person.sees(safety.CONTRADICTION.format(none=pattern.none_label))
    yield "safety check, contradiction"
    person.tick(pattern.none_label)
    person.press(safety.NEXT)
    person.sees(features.question)
    yield "safety check, last part"
    person.press(safety.NEXT)
    person.sees(safety.MISSING_GROUP.format(none=features.none_label))
    yield "safety check, last part with messages"
    person.tick(features.none_label)
    person.press(safety.NEXT)


def _steps(person: Person) -> Iterator[str]:
    for number in STEPS:
        person.at_step(number)
        yield f"step {number}"
        if any(factor.body_limits for factor in _factors(number)):
            yield from _body_fields(person)
        person.press(questionnaire.NEXT)
    person.heading(questionnaire.REVIEW_TITLE)
    yield "review"


def _body_fields(person: Person) -> Iterator[str]:
    metric, us = questionnaire.UNITS.values()
    person.enter(questionnaire.HEIGHT_CM, "17")
    person.press(questionnaire.NEXT)
    person.sees("This height cannot be used")
    yield "height and weight with a message"
    person.choose(questionnaire.UNITS_LABEL, us)
    person.page.get_by_label(questionnaire.HEIGHT_FEET).wait_for()
    person.settled()
    yield "height and weight in US units with a message"
    person.enter(questionnaire.HEIGHT_FEET, "")
    person.enter(questionnaire.HEIGHT_INCHES, "")
    person.choose(questionnaire.UNITS_LABEL, metric)
    person.page.get_by_label(questionnaire.HEIGHT_CM).wait_for()


def _results(person: Person) -> Iterator[str]:
    person.show_result()
    yield "result with too few answers and a notice"
    first = CATALOGUE.themes[0]
    person.press(results.missing_in(first, len(first.factors)))
    for number in ANSWERED_STEPS:
        person.at_step(number)
        for factor in _factors(number):
            person.answer(factor, factor.levels[0].id)
        person.press(questionnaire.NEXT)
    person.at_step(ANSWERED_STEPS[-1] + 1)
    _see_result(person)
    person.sees(results.NOTHING_TO_DO)
    yield "result with nothing to do"
    yield from _chart(person)


def _chart(person: Person) -> Iterator[str]:
    for number in (*ANSWERED_STEPS, STEPS[-1]):
        person.press(results.CHANGE_ANSWERS)
        person.heading(questionnaire.REVIEW_TITLE)
        person.press(_factors(number)[0].short)
        person.heading(CATALOGUE.themes[number - 1].title)
        for factor in _factors(number):
            person.answer(factor, factor.worst.id)
        _see_result(person)
    bars = person.page.get_by_label("value:")
    bars.first.wait_for()
    yield "result by research impact"
    person.choose(results.ORDER_LABEL, results.ORDERS[Order.GAP])
    person.sees(results.ORDER_HELP[Order.GAP])
    bars.first.wait_for()
    yield "result by the guide's list"
    person.use(person.page.get_by_text(results.TABLE_TITLE, exact=True).first)
    person.page.get_by_role("table").wait_for()
    yield "result with its table open"


def _see_result(person: Person) -> None:
    person.follow(common.PAGE_TITLES["results"], results.TITLE)


def _factors(number: int) -> list[RiskFactor]:
    return [CATALOGUE.by_factor[id_] for id_ in CATALOGUE.themes[number - 1].factors]
