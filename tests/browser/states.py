"""A walk through every page and every state that a page can be in, each reached once."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import expect

from logic.charts.forest import Row, forest_rows
from logic.models.base import Urgency
from logic.models.factors import RiskFactor
from logic.plan import Day
from logic.wording import (
    evidence,
    group_page,
    questionnaire,
    results,
    what_if,
)
from tests.browser import planner
from tests.browser.chart import CHART
from tests.browser.person import CATALOGUE, GROUPS, Person
from tests.browser.records import HOSTILE, choose, three
from tests.browser.tables import people
from tests.said import TITLES, said
from ui.page_names import Name

FINDINGS = CATALOGUE.safety.findings
STEPS = range(1, len(CATALOGUE.themes) + 1)
ASKED_BEFORE = [sum(len(t.factors) for t in CATALOGUE.themes[:step]) for step in range(len(STEPS))]
ANSWERED_STEPS = [n for n in STEPS if ASKED_BEFORE[n - 1] < CATALOGUE.answers_needed]
"""The first steps; the answers to their questions are enough for a score."""
OPENED = [
    CATALOGUE.by_factor[id_] for id_ in ("unbroken_sitting", "chair_support", "past_episodes")
]
"""Factors with every kind of row: with and without an interval, without a number."""
MANY_CHANGES = said("progress-changes", count=2).removeprefix("2 ")


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
    person.use(person.page.get_by_role("link", name=said("relief-link").replace("*", "")))
    person.heading(said("relief-title"))
    person.sees(said("relief-avoid-title"))
    yield "relief"
    for title in (
        said("relief-all-signs"),
        said("relief-research-title"),
        CATALOGUE.safety.safety_net.title,
    ):
        person.use(person.page.get_by_text(title, exact=True))
        person.settled()
    yield "relief with all its parts open"


def _coach(person: Person) -> Iterator[str]:
    """See the coach, its timer while it runs, and what it says at the end on another page."""
    person.follow(TITLES["coach"], said("coach-title"))
    clock = person.page.get_by_role("timer")
    expect(clock).to_have_text("2:00")
    yield "coach"
    person.press(said("coach-timer-start"))
    expect(clock).to_have_text("1:58")
    yield "coach with its timer running"


def _safety_check(person: Person) -> Iterator[str]:
    person.follow(TITLES["results"], said("safety-gate-title"))
    yield "gate"
    person.press(said("safety-gate-button"))
    person.heading(said("safety-title"))
    yield "safety check, part 1"
    person.press(said("safety-next"))
    person.sees(said("safety-missing-age"))
    yield "safety check, part 1 with messages"
    person.choose(said("safety-age-question"), said("safety-age-under-16"))
    person.press(said("safety-next"))
    person.heading(CATALOGUE.safety.too_young.title)
    yield "too young"
    person.press(said("safety-correct"))
    person.heading(said("safety-title"))
    person.choose(said("safety-age-question"), said("safety-age-16-or-older"))
    yield from _stop(person, "both_legs", Urgency.EMERGENCY)
    person.tick(GROUPS["emergency_signs"].none_label)
    person.press(said("safety-next"))
    yield from _second_part(person)


def _stop(person: Person, finding: str, urgency: Urgency) -> Iterator[str]:
    """Tick a sign, see its stop screen, and take the tick back."""
    person.tick(FINDINGS[finding].text)
    # What the last answer left out or added moves the button.
    person.arrived()
    person.press(said("safety-next"))
    person.heading(CATALOGUE.safety.screens[urgency].title)
    yield f"stop screen, {urgency}"
    person.press(said("safety-correct"))
    person.heading(said("safety-title"))
    person.tick(FINDINGS[finding].text)


def _second_part(person: Person) -> Iterator[str]:
    signs, pattern = GROUPS["same_day_signs"], GROUPS["pain_pattern"]
    features = GROUPS["inflammatory_features"]
    person.sees(pattern.question)
    yield "safety check, part 2"
    person.press(said("safety-next"))
    person.sees(said("safety-missing-group", none=pattern.none_label))
    yield "safety check, part 2 with messages"
    yield from _stop(person, "foot_drop", Urgency.SAME_DAY)
    for group in (signs, GROUPS["fragile_bones"]):
        person.tick(group.none_label)
    for finding in ("persistent", *features.asked_when):
        person.tick(FINDINGS[finding].text)
    person.tick(pattern.none_label)
    person.press(said("safety-next"))
    person.sees(said("safety-contradiction", none=pattern.none_label))
    yield "safety check, contradiction"
    person.tick(pattern.none_label)
    person.press(said("safety-next"))
    person.sees(features.question)
    yield "safety check, last part"
    person.press(said("safety-next"))
    person.sees(said("safety-missing-group", none=features.none_label))
    yield "safety check, last part with messages"
    person.tick(features.none_label)
    person.press(said("safety-next"))


def _steps(person: Person) -> Iterator[str]:
    for number in STEPS:
        person.at_step(number)
        yield f"step {number}"
        if any(factor.body_limits for factor in _factors(number)):
            yield from _body_fields(person)
        person.press(said("questionnaire-next"))
    person.heading(said("questionnaire-review-title"))
    yield "review"


def _body_fields(person: Person) -> Iterator[str]:
    metric, us, _ = map(said, questionnaire.UNITS.values())
    person.enter(said("questionnaire-height-cm"), "17")
    person.press(said("questionnaire-next"))
    person.sees("This height cannot be used")
    yield "height and weight with a message"
    person.choose(said("questionnaire-units-label"), us)
    person.page.get_by_label(said("questionnaire-height-feet")).wait_for()
    person.settled()
    yield "height and weight in US units with a message"
    person.enter(said("questionnaire-height-feet"), "")
    person.enter(said("questionnaire-height-inches"), "")
    person.choose(said("questionnaire-units-label"), metric)
    person.page.get_by_label(said("questionnaire-height-cm")).wait_for()


def _results(person: Person) -> Iterator[str]:
    person.show_result()
    yield "result with too few answers and a notice"
    first = CATALOGUE.themes[0]
    person.press(said("results-missing-in", step=first.title, count=len(first.factors)))
    for number in ANSWERED_STEPS:
        person.at_step(number)
        for factor in _factors(number):
            person.answer(factor, factor.levels[0].id)
        person.press(said("questionnaire-next"))
    person.at_step(ANSWERED_STEPS[-1] + 1)
    _see_result(person)
    person.sees(said("results-nothing-to-do"))
    yield "result with nothing to do"
    yield from _chart(person)


def _chart(person: Person) -> Iterator[str]:
    for number in (*ANSWERED_STEPS, STEPS[-1]):
        person.press(said("results-change-answers"))
        person.heading(said("questionnaire-review-title"))
        person.change(_factors(number)[0])
        person.heading(CATALOGUE.themes[number - 1].title)
        for factor in _factors(number):
            person.answer(factor, factor.worst.id)
        _see_result(person)
    bars = person.page.locator(f"{CHART} [aria-roledescription=bar]")
    bars.first.wait_for()
    yield "result by research impact"
    person.choose(said("prevention-order-label"), said("prevention-order-gap"))
    person.sees("just as far from the tip")
    bars.first.wait_for()
    yield "result by the guide's list"
    for title in (
        said("results-table-title"),
        said("survey-title"),
        said("results-background-title"),
        said("results-why"),
    ):
        person.use(person.page.get_by_text(title, exact=True).first)
        person.settled()
    person.page.get_by_role("table").wait_for()
    yield "result with its table, the survey, the background and the reason open"
    for title in (
        said("results-about-title"),
        said("report-title"),
        said("fhir-export"),
        CATALOGUE.safety.safety_net.title,
    ):
        person.use(person.page.get_by_text(title, exact=True).first)
        person.settled()
    yield "result with every part open"
    person.press(said("results-change-answers"))
    person.heading(said("questionnaire-review-title"))
    body = next(factor for factor in CATALOGUE.factors if factor.body_limits)
    person.change(body)
    person.enter(said("questionnaire-height-cm"), "17")
    _see_result(person)
    person.sees(results.unusable(said, [body.short]))
    yield "result without an answer that cannot be used"


def _what_if(person: Person) -> Iterator[str]:
    person.press(said("results-try-changes"))
    person.heading(said("what-if-title"))
    bars = person.page.locator(f"{CHART} [aria-roledescription=bar]")
    bars.first.wait_for()
    yield "what if, before any change"
    person.use(person.page.get_by_text(said("what-if-more"), exact=True))
    gains = [f for n in ANSWERED_STEPS for f in _factors(n) if not f.body_limits]
    _attempt(person, gains[0], 0)
    person.sees("with 1 change.")
    yield "what if, with a change and all habits"
    person.use(person.page.get_by_text(said("what-if-second"), exact=True))
    person.use(person.page.get_by_text(said("what-if-more"), exact=True).nth(1))
    _attempt(person, gains[1], 1)
    person.use(person.page.get_by_text(said("what-if-smallest-title"), exact=True))
    person.use(person.group(said("what-if-target")).get_by_role("radio").first)
    person.sees("your score from")
    expect(person.page.locator(CHART)).to_have_count(2)
    yield "what if, with two plans and a target"
    person.use(person.page.get_by_text(said("what-if-numbers"), exact=True))
    expect(person.page.get_by_role("table")).to_have_count(2)
    yield "what if with its tables open"


def _attempt(person: Person, factor: RiskFactor, plan: int) -> None:
    """Try the best answer to a question in a plan, counted from 0; it was answered at worst."""
    name = what_if.row(said, CATALOGUE, factor, factor.levels[-1])
    person.use(person.group(name).nth(plan).get_by_role("radio").first)
    person.settled()


def _plan(person: Person) -> Iterator[str]:
    """See the empty plan, then one with a chart, an action, breaks and its table."""
    person.follow(TITLES["plan"], said("plan-title"))
    titles = planner.asked(person)
    yield "plan, empty"
    for number, title in enumerate(titles):
        planner.say(person, title, 9 - 3 * number)
    person.open_part(said("plan-chart-title"))
    points = person.page.locator(f"{CHART} [aria-roledescription=point]")
    expect(points).to_have_count(len(titles))
    yield "plan with its chart"
    area = next(area for area in CATALOGUE.areas if area.title == titles[0])
    action = next(action for action in area.actions if not action.fits)
    planner.do(person, action, [Day.MONDAY, Day.THURSDAY], "18:30")
    person.open_part(said("plan-reminders-title"))
    person.tick(said("plan-breaks"))
    person.sees("420 movement breaks")
    person.use(person.page.get_by_text(said("plan-table-title"), exact=True))
    person.page.get_by_role("table").wait_for()
    person.open_part(said("plan-list-title"))
    person.open_part(area.title)
    yield "plan with an action and every part open"
    planner.open_details(person)
    yield "plan with the details of an action open"
    planner.close_details(person)


def _progress(person: Person) -> Iterator[str]:
    """See progress without records, then with three and a bad one and both tables open."""
    person.follow(TITLES["progress"], said("progress-title"))
    yield "progress without records"
    with TemporaryDirectory() as folder:
        choose(person, *three(Path(folder)), HOSTILE / "picture.json")
        person.sees(said("progress-since-title"))
    person.open_part(MANY_CHANGES)
    person.open_part(said("progress-area-title"))
    for number, title in enumerate((said("progress-score-table"), said("progress-area-table")), 1):
        person.use(person.page.get_by_text(title, exact=True))
        # Until it is drawn, what stands below it may be there twice.
        expect(person.page.get_by_role("table")).to_have_count(number)
        person.settled()
    yield "progress with its tables open"


def _record(person: Person) -> Iterator[str]:
    """See the record page with answers, a made file, a refused one, and one to use."""
    person.follow(TITLES["record"], said("record-title"))
    person.press(said("record-make"))
    button = person.page.get_by_test_id("stDownloadButton").get_by_role("button")
    button.wait_for()
    yield "record with its file made"
    choose(person, HOSTILE / "picture.json")
    person.sees(said("record-nothing-changed"))
    yield "record with a refused file"
    choose(person, HOSTILE / "unknown_factor.json")
    person.sees(said("record-left-out"))
    yield "record with a file to use"
    person.press(said("record-use-instead"))
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
    person.follow(TITLES["evidence"], said("evidence-title"))
    yield "evidence"
    about = (
        said("limits-title"),
        said("outside-title"),
        said("score-title"),
        said("actions-title"),
        said("limits-signs-title"),
    )
    for title in (*(factor.short for factor in OPENED), *about):
        person.open_part(title)
    person.sees(said("score-own-title"))
    points = person.page.locator(f"{CHART} [aria-roledescription=point]")
    assert CATALOGUE.outside is not None  # its checks are drawn on this page too
    entries = sum(1 for factor in OPENED for row in _drawn(factor))
    expect(points).to_have_count(entries + len(CATALOGUE.outside.checks))
    yield "evidence with entries open"
    person.press(said("evidence-filters"))
    areas = person.page.get_by_role("combobox", name=said("evidence-area"))
    areas.scroll_into_view_if_needed()
    person.settled()
    person.use(areas)
    person.use(person.page.get_by_role("option", name=CATALOGUE.areas[0].title))
    person.sees(evidence.shown(said, 1, len(CATALOGUE.factors)))
    yield "evidence of one area"
    person.page.get_by_role("searchbox").fill("found nowhere")
    person.sees(said("evidence-nothing-found"))
    yield "evidence with nothing found"


def _drawn(factor: RiskFactor) -> list[Row]:
    """Return the rows of a factor's drawing that have a point."""
    return [row for row in forest_rows(factor, said) if row.ratio is not None]


def _see_result(person: Person) -> None:
    person.follow(TITLES["results"], said("results-title"))


def _factors(number: int) -> list[RiskFactor]:
    return [CATALOGUE.by_factor[id_] for id_ in CATALOGUE.themes[number - 1].factors]
