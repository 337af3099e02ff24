"""A whole run leaves nothing with the server, with anybody else, in an address or in a log."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from playwright.sync_api import Browser, Request, WebSocket, expect
from starlette.formparsers import MultiPartParser

from logic.group.apart import PROGRAM
from logic.plan import Day
from logic.wording import (
    plan,
    what_if,
)
from tests.app.people import BODY_FACTOR, MIXED
from tests.browser import kept, planner
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person
from tests.browser.records import choose, three
from tests.browser.tables import people
from tests.browser.watched import Watched, watched
from tests.said import TITLES, said
from ui import routes
from ui.page_names import Name

NAME, WORDS, HEIGHT, WEIGHT = "Zoe Quillfeather", "with my zither", "183.7", "91.3"
SITE = "Ward of Quinces"
"""What this person types and brings; nobody else would."""
# Ids of one word, such as "low", are found in addresses, settings and log lines of any kind.
IDS = [level for level in MIXED.values() if "_" in level]
LABELS = [factor.by_level[MIXED[factor.id]].label for factor in CATALOGUE.factors]
LABELS = [label for label in LABELS if " " in label]
TYPED = [NAME, WORDS, HEIGHT, WEIGHT, SITE]
ANSWERS = [*IDS, *LABELS, *TYPED]
TRIED = next(f for f in CATALOGUE.factors if MIXED[f.id] != f.levels[0].id and not f.body_limits)
LONGEST_MS = 60_000
STARTED = f"'-B', '-c', '{PROGRAM}']"
"""How a table is read: in a process that is told everything through pipes, and writes no file."""
EACH, SPOOLED_BYTES = 2000, MultiPartParser.spool_max_size
"""A table of twice so many people is larger than what Starlette by itself leaves in memory."""
# With several processes: one of them makes the run, for all of these tests.
pytestmark = pytest.mark.xdist_group("privacy")
_ADDRESSES = "() => [location.href, document.referrer, JSON.stringify(history.state)," + (
    " ...(window.navigation?.entries() ?? []).map(entry => entry.url)].join('\\n')"
)
_STORED = "() => JSON.stringify([{...localStorage}, {...sessionStorage}])"


@dataclass
class Run:
    """One whole run: the page it was made on, and everything that was seen of it."""

    person: Person
    server: Watched
    asked: list[Request | WebSocket] = field(default_factory=list)
    files_before: dict[str, tuple[int, int]] = field(default_factory=dict)
    held_open: set[str] = field(default_factory=set)

    def note(self, asked: Request | WebSocket) -> None:
        """Note what the page asked for."""
        self.asked.append(asked)

    def look(self) -> None:
        """Note which files the server holds open now."""
        self.held_open |= set(self.server.open_to_write())


def download(person: Person, make: str) -> None:
    """Let a file be made, and save it."""
    person.press(make)
    save = person.page.get_by_role("button", name=said("save-file", file=""))
    expect(save).to_be_visible(timeout=LONGEST_MS)
    person.settled()
    with person.page.expect_download() as waiting:
        person.use(save)
    assert Path(waiting.value.path()).stat().st_size > 0


def make(run: Run) -> Iterator[str]:
    """Use everything that there is to use; yields after each part."""
    person = run.person
    person.begin()
    yield "the safety check"
    kept.open_box(person, said("keep-not-kept"))
    person.press(said("keep-keep"))
    kept.state(person, said("keep-kept"))
    yield "keeping in the browser"
    levels = {id_: level for id_, level in MIXED.items() if id_ != BODY_FACTOR.id}
    person.answer_all(levels)
    person.change(BODY_FACTOR)
    person.enter(said("questionnaire-height-cm"), HEIGHT)
    person.enter(said("questionnaire-weight-kg"), WEIGHT)
    yield "the questions"
    person.follow(TITLES["results"], said("results-title"))
    person.press(said("results-tools"))
    person.enter(said("report-name"), NAME)
    person.settled()
    download(person, said("report-make"))
    yield "the result and its PDF"
    person.press(said("results-try-changes"))
    person.heading(said("what-if-title"))
    person.use(person.page.get_by_text(said("what-if-more"), exact=True))
    person.choose(
        what_if.row(said, CATALOGUE, TRIED, TRIED.by_level[MIXED[TRIED.id]]),
        TRIED.levels[0].in_short,
    )
    person.sees("with 1 change.")
    yield "what if"
    _plan(person)
    yield "the plan and its calendar"
    person.follow(TITLES["record"], said("record-title"))
    download(person, said("record-make"))
    _files(person)
    yield "the record, and files on both pages that read them"
    person.follow(TITLES["coach"], said("coach-title"))
    person.follow(TITLES["relief"], said("relief-title"))
    person.sees(said("relief-avoid-title"))
    person.follow(TITLES["evidence"], said("evidence-title"))
    yield "the other pages"
    _group(person)
    yield "a table of people"
    kept.open_box(person, said("keep-kept"))
    person.press(said("keep-stop"))
    kept.state(person, said("keep-not-kept"))
    yield "the end of keeping"


def _files(person: Person) -> None:
    with TemporaryDirectory() as folder:
        files = three(Path(folder))
        choose(person, files[0])
        person.sees(said("record-use-instead"))
        person.follow(TITLES["progress"], said("progress-title"))
        choose(person, *files)
        person.sees(said("progress-since-title"))
        person.settled()


def _plan(person: Person) -> None:
    person.follow(TITLES["plan"], said("plan-title"))
    area = next(a for a in CATALOGUE.areas if a.title == planner.asked(person)[0])
    action = next(action for action in area.actions if not action.fits)
    planner.say(person, area.title, 9)
    planner.do(person, action, [Day.MONDAY], "18:30")
    planner.open_details(person)
    person.enter(plan.of_action(said("plan-words"), action), WORDS)
    person.settled()
    planner.close_details(person)
    person.open_part(said("plan-reminders-title"))
    person.tick(said("plan-breaks"))
    person.settled()
    download(person, said("plan-make"))


def _group(person: Person) -> None:
    person.follow(TITLES[Name.GROUP], said("group-page-title"))
    with TemporaryDirectory() as folder:
        table = people(Path(folder), worst=SITE, each=EACH)
        assert table.stat().st_size > SPOOLED_BYTES
        choose(person, table)
        person.sees(f"{2 * EACH:,} rows were read.")
    person.pick(said("group-page-by"), "site")
    person.sees(said("group-page-groups-title"))
    person.settled()
    person.pick(said("group-page-group"), SITE)
    download(person, said("group-page-make"))


@pytest.fixture(scope="module")
def run(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Make one whole run with a server that is watched, and keep its page open."""
    with watched(tmp_path_factory.mktemp("watched")) as server:
        context = browser.new_context(reduced_motion="reduce", timezone_id="Europe/Vilnius")
        page = context.new_page()
        made = Run(Person(page, server.address), server)
        context.on("request", made.note)
        page.on("websocket", made.note)
        # What Streamlit sets up with its first visitor is not this person's.
        made.person.open()
        made.files_before = server.files()
        for _part in make(made):
            made.look()
        yield made
        context.close()


def is_elsewhere(address: str, url: str) -> bool:
    """Return whether a request leaves the server; the browser answers "data:" and "blob:"."""
    own = (f"{address}/", f"{address.replace('http', 'ws', 1)}/", "data:", f"blob:{address}/")
    return not url.startswith(own)


def found_in(text: str, answers: list[str] = ANSWERS) -> list[str]:
    """Return which answers a text holds."""
    return [answer for answer in answers if answer in text]


def test_the_run_asks_nobody_but_its_own_server(run: Run) -> None:
    urls = [one.url for one in run.asked]
    assert any(url.startswith("ws") for url in urls)
    assert [url for url in urls if is_elsewhere(run.server.address, url)] == []


def test_no_answer_stands_in_an_address_a_referrer_or_the_history(run: Run) -> None:
    sent = [one.url for one in run.asked]
    sent += [str(one.headers) for one in run.asked if isinstance(one, Request)]
    sent.append(run.person.page.evaluate(_ADDRESSES))
    sent.append(run.person.page.title())
    assert found_in("\n".join(sent)) == []


def test_the_server_writes_no_file_and_calls_nobody(run: Run) -> None:
    run.look()
    assert run.held_open == set()
    assert run.server.files() == run.files_before
    started = [line for line in run.server.acted if STARTED in line]
    assert started, "a table is read in a process of its own"
    assert found_in("\n".join(started)) == []
    assert [line for line in run.server.acted if line not in started] == []


def test_the_server_logs_no_answer(run: Run) -> None:
    assert run.server.said, "as shipped it logs nothing; here it is to be at its most talkative"
    assert found_in(run.server.said) == []


def test_the_browser_keeps_nothing_that_was_not_asked_for(run: Run) -> None:
    stored = [run.person.page.evaluate(_STORED), *map(str, run.person.page.context.cookies())]
    assert found_in("\n".join(stored)) == []


def test_a_second_session_sees_nothing_of_the_first(run: Run, new_page: NewPage) -> None:
    page = new_page()
    second = Person(page, run.server.address)
    for name in routes.AFTER_SAFETY_CHECK:
        second.open(name)
        second.heading(said("safety-gate-title"))
        assert found_in(page.content(), TYPED) == []
    second.open(Name.SAFETY)
    second.heading(said("safety-title"))
    second.pass_safety_check()
    assert found_in(page.content(), TYPED) == []
    expect(page.locator("input:checked")).to_have_count(0)
    second.open(Name.EVIDENCE)
    assert found_in(page.content(), TYPED) == []
