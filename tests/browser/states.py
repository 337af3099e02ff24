"""A walk through every page and every state that a page can be in, each reached once."""

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import expect

from logic.charts import Order, Row, forest_rows
from logic.models import RiskFactor, Urgency
from logic.plan import Day
from logic.wording import (
    actions,
    coach,
    evidence,
    fhir,
    group_page,
    limits,
    outside,
    plan,
    prevention,
    progress,
    questionnaire,
    record,
    relief,
    report,
    results,
    safety,
    score,
    survey,
    what_if,
)
from tests.browser import planner
from tests.browser.chart import CHART
from tests.browser.person import CATALOGUE, GROUPS, Person
from tests.browser.records import HOSTILE, choose, three
from tests.browser.tables import people
from tests.said import TITLES, said
from ui.routes import Name

FINDINGS = CATALOGUE.safety.findings
STEPS = range(1, len(CATALOGUE.themes) + 1)
ASKED_BEFORE = [sum(len(t.factors) for t in CATALOGUE.themes[:step]) for step in range(len(STEPS))]
ANSWERED_STEPS = [n for n in STEPS if ASKED_BEFORE[n - 1] < CATALOGUE.answers_needed]
"""The first steps; the answers to their questions are enough for a score."""
OPENED = [
    CATALOGUE.by_factor[id_] for id_ in ("unbroken_sitting", "chair_support", "past_episodes")
]
"""Factors with every kind of row: with and without an interval, without a number."""


def walk(person: Person) -> Iterator[str]:
    """Go from state to state; yields the name of each once it is there."""
    person.open()
    yield "start"
    yield from _relief(person)
    yield from _coach(person)
    yield from _safety_check(person)
    yield from _steps(person)
    yield from _results(person)
    yield from _what_if(person)
    yield from _plan(person)
    yield from _evidence(person)
    yield from _progress(person)
    yield from _record(person)
    yield from _group(person)


def open_menu(person: Person) -> None:
    """Open the navigation on a narrow screen."""
    person.open_navigation(TITLES["evidence"])


def _relief(person: Person) -> Iterator[str]:
    """See what helps, then every sign and what research says."""
    person.use(person.page.get_by_role("link", name=relief.LINK.replace("*", "")))
    person.heading(relief.TITLE)
    person.sees(relief.AVOID_TITLE)
    yield "relief"
    for title in (relief.ALL_SIGNS, relief.RESEARCH_TITLE, CATALOGUE.safety.safety_net.title):
        person.use(person.page.get_by_text(title, exact=True))
        person.settled()
    yield "relief with all its parts open"


def _coach(person: Person) -> Iterator[str]:
    """See the coach, its timer while it runs, and what it says at the end on another page."""
    person.follow(TITLES["coach"], coach.TITLE)
    clock = person.page.get_by_role("timer")
    expect(clock).to_have_text("2:00")
    yield "coach"
    person.press(coach.TIMER["start"])
    expect(clock).to_have_text("1:58")
    yield "coach with its timer running"


def _safety_check(person: Person) -> Iterator[str]:
    person.follow(TITLES["results"], safety.GATE_TITLE)
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
    for group in (signs, GROUPS["fragile_bones"]):
        person.tick(group.none_label)
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
    metric, us, _ = questionnaire.UNITS.values()
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
        person.change(_factors(number)[0])
        person.heading(CATALOGUE.themes[number - 1].title)
        for factor in _factors(number):
            person.answer(factor, factor.worst.id)
        _see_result(person)
    bars = person.page.locator(f"{CHART} [aria-roledescription=bar]")
    bars.first.wait_for()
    yield "result by research impact"
    person.choose(prevention.ORDER_LABEL, prevention.ORDERS[Order.GAP])
    person.sees("just as far from the tip")
    bars.first.wait_for()
    yield "result by the guide's list"
    for title in (results.TABLE_TITLE, survey.TITLE, results.BACKGROUND_TITLE, results.WHY):
        person.use(person.page.get_by_text(title, exact=True).first)
        person.settled()
    person.page.get_by_role("table").wait_for()
    yield "result with its table, the survey, the background and the reason open"
    for title in (
        results.ABOUT_TITLE,
        report.TITLE,
        fhir.EXPORT,
        CATALOGUE.safety.safety_net.title,
    ):
        person.use(person.page.get_by_text(title, exact=True).first)
        person.settled()
    yield "result with every part open"
    person.press(results.CHANGE_ANSWERS)
    person.heading(questionnaire.REVIEW_TITLE)
    body = next(factor for factor in CATALOGUE.factors if factor.body_limits)
    person.change(body)
    person.enter(questionnaire.HEIGHT_CM, "17")
    _see_result(person)
    person.sees(results.unusable([body.short]))
    yield "result without an answer that cannot be used"


def _what_if(person: Person) -> Iterator[str]:
    person.press(results.TRY_CHANGES)
    person.heading(what_if.TITLE)
    bars = person.page.locator(f"{CHART} [aria-roledescription=bar]")
    bars.first.wait_for()
    yield "what if, before any change"
    person.use(person.page.get_by_text(what_if.MORE, exact=True))
    gains = [f for n in ANSWERED_STEPS for f in _factors(n) if not f.body_limits]
    _attempt(person, gains[0], 0)
    person.sees("with 1 change.")
    yield "what if, with a change and all habits"
    person.use(person.page.get_by_text(what_if.SECOND, exact=True))
    person.use(person.page.get_by_text(what_if.MORE, exact=True).nth(1))
    _attempt(person, gains[1], 1)
    person.use(person.page.get_by_text(what_if.SMALLEST_TITLE, exact=True))
    person.use(person.group(what_if.TARGET).get_by_role("radio").first)
    person.sees("your score from")
    expect(person.page.locator(CHART)).to_have_count(2)
    yield "what if, with two plans and a target"
    person.use(person.page.get_by_text(what_if.NUMBERS, exact=True))
    expect(person.page.get_by_role("table")).to_have_count(2)
    yield "what if with its tables open"


def _attempt(person: Person, factor: RiskFactor, plan: int) -> None:
    """Try the best answer to a question in one of the plans, counted from 0."""
    name = re.compile(f"^{re.escape(factor.short)}, now: ")
    person.use(
        person.page.get_by_role("radiogroup", name=name).nth(plan).get_by_role("radio").first
    )
    person.settled()


def _plan(person: Person) -> Iterator[str]:
    """See the empty plan, then one with a chart, an action, breaks and its table."""
    person.follow(TITLES["plan"], plan.TITLE)
    titles = planner.asked(person)
    yield "plan, empty"
    for number, title in enumerate(titles):
        planner.say(person, title, 9 - 3 * number)
    planner.open_part(person, plan.CHART_TITLE)
    points = person.page.locator(f"{CHART} [aria-roledescription=point]")
    expect(points).to_have_count(len(titles))
    yield "plan with its chart"
    area = next(area for area in CATALOGUE.areas if area.title == titles[0])
    action = next(action for action in area.actions if not action.fits)
    planner.do(person, action, [Day.MONDAY, Day.THURSDAY], "18:30")
    planner.open_part(person, plan.REMINDERS_TITLE)
    person.tick(plan.BREAKS)
    person.sees("420 movement breaks")
    person.use(person.page.get_by_text(plan.TABLE_TITLE, exact=True))
    person.page.get_by_role("table").wait_for()
    planner.open_part(person, plan.LIST_TITLE)
    planner.open_part(person, area.title)
    yield "plan with an action and every part open"
    planner.open_details(person)
    yield "plan with the details of an action open"
    planner.close_details(person)


def _progress(person: Person) -> Iterator[str]:
    """See progress without records, then with three and a bad one and both tables open."""
    person.follow(TITLES["progress"], progress.TITLE)
    yield "progress without records"
    with TemporaryDirectory() as folder:
        choose(person, *three(Path(folder)), HOSTILE / "picture.json")
        person.sees(progress.SINCE_TITLE)
    for title in (progress.SCORE_TABLE, progress.AREA_TABLE):
        person.use(person.page.get_by_text(title, exact=True))
        person.settled()
    expect(person.page.get_by_role("table")).to_have_count(2)
    yield "progress with its tables open"


def _record(person: Person) -> Iterator[str]:
    """See the record page with answers, a made file, a refused one, and one to use."""
    person.follow(TITLES["record"], record.TITLE)
    person.press(record.MAKE)
    button = person.page.get_by_test_id("stDownloadButton").get_by_role("button")
    button.wait_for()
    yield "record with its file made"
    choose(person, HOSTILE / "picture.json")
    person.sees(record.NOTHING_CHANGED)
    yield "record with a refused file"
    choose(person, HOSTILE / "unknown_factor.json")
    person.sees(record.LEFT_OUT)
    yield "record with a file to use"
    person.press(record.USE_INSTEAD)
    person.sees("Your record is back")
    yield "record that is back"


def _group(person: Person) -> Iterator[str]:
    """See the group page before a table, and with its groups, tables and file."""
    person.follow(TITLES[Name.GROUP], said("group-page-title"))
    yield "group page without a table"
    with TemporaryDirectory() as folder:
        choose(person, people(Path(folder)))
        person.sees("60 rows were read.")
    person.pick(said("group-page-by"), "site")
    person.sees(said("group-page-groups-title"))
    person.settled()
    for title in group_page.TABLE_TITLES.values():
        person.use(person.page.get_by_text(said(title), exact=True))
        person.settled()
    expect(person.page.get_by_role("table")).to_have_count(3)
    expect(person.page.locator(CHART)).to_have_count(2)
    person.press(said("group-page-make"))
    person.page.get_by_test_id("stDownloadButton").get_by_role("button").wait_for()
    yield "group page with its groups, tables and file"


def _evidence(person: Person) -> Iterator[str]:
    """Look at the own example, open what can be opened, and look for factors."""
    person.follow(TITLES["evidence"], evidence.TITLE)
    yield "evidence"
    about = (limits.TITLE, outside.TITLE, score.TITLE, actions.TITLE, limits.SIGNS_TITLE)
    for title in (*(evidence.heading(factor) for factor in OPENED), *about):
        person.use(person.page.get_by_text(title, exact=True))
        person.settled()
    person.sees(score.OWN_TITLE)
    points = person.page.locator(f"{CHART} [aria-roledescription=point]")
    assert CATALOGUE.outside is not None  # its checks are drawn on this page too
    entries = sum(1 for factor in OPENED for row in _drawn(factor))
    expect(points).to_have_count(entries + len(CATALOGUE.outside.checks))
    yield "evidence with entries open"
    person.press(evidence.FILTERS)
    areas = person.page.get_by_role("combobox", name=evidence.AREA)
    areas.scroll_into_view_if_needed()
    person.settled()
    person.use(areas)
    person.use(person.page.get_by_role("option", name=CATALOGUE.areas[0].title))
    person.sees(evidence.shown(1, len(CATALOGUE.factors)))
    yield "evidence of one area"
    person.page.get_by_role("searchbox").fill("found nowhere")
    person.sees(evidence.NOTHING_FOUND)
    yield "evidence with nothing found"


def _drawn(factor: RiskFactor) -> list[Row]:
    """Return the rows of a factor's drawing that have a point."""
    return [row for row in forest_rows(factor) if row.ratio is not None]


def _see_result(person: Person) -> None:
    person.follow(TITLES["results"], results.TITLE)


def _factors(number: int) -> list[RiskFactor]:
    return [CATALOGUE.by_factor[id_] for id_ in CATALOGUE.themes[number - 1].factors]
