"""The pages in a real Chromium, under the shipped security headers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from tests.browser import kept
from tests.browser.chart import CHART
from tests.browser.person import CATALOGUE, Person
from tests.browser.records import choose
from tests.browser.tables import people
from tests.deploy.conftest import QUIET
from tests.deploy.proxy import Proxy, proxy
from tests.deploy.watched import Watched
from tests.said import TITLES, said
from tools.served import Running, running
from ui.page_names import Name

Mortal = tuple[Proxy, tuple[Running, Running]]
ASKED = CATALOGUE.by_factor[CATALOGUE.themes[0].factors[0]]


def test_pages_charts_uploads_and_downloads_work_under_the_policy(
    front: Proxy, watched: Watched, tmp_path: Path
) -> None:
    person = Person(watched.page, front.address)
    person.open()
    person.heading(said("start-title"))
    person.follow(TITLES[Name.GROUP], said("group-page-title"))
    choose(person, people(tmp_path))
    person.sees("60 rows were read.")
    expect(watched.page.locator(CHART).first).to_be_visible()
    expect(watched.page.locator(f"{CHART} [aria-roledescription=bar]").first).to_be_visible()
    person.press(said("group-page-make"))
    button = watched.page.get_by_test_id("stDownloadButton").get_by_role("button")
    with watched.page.expect_download() as saved:
        person.use(button)
    assert saved.value.path().read_text("utf-8-sig").startswith('"site",')
    for name in (Name.PRIVACY, Name.EVIDENCE, Name.COACH):
        person.open(name)
    assert watched.said == []


def test_while_the_scripts_are_on_their_way_the_page_says_so(
    front: Proxy, watched: Watched
) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    watched.page.route("**/static/js/*", hold)
    watched.page.goto(front.address, wait_until="commit")
    expect(watched.page.get_by_text("Backwise is loading.")).to_be_visible()
    expect(watched.page).to_have_title("Backwise")
    # What was held goes on by itself.
    watched.page.unroute("**/static/js/*")
    Person(watched.page, front.address).heading(said("start-title"))
    expect(watched.page.get_by_text("Backwise is loading.")).to_have_count(0)


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Mortal]:
    """Return a proxy and the two replicas behind it, which a test may kill."""
    with (
        running(**QUIET) as first,
        running(**QUIET) as second,
        proxy(tmp_path, (first.port, second.port)) as own,
    ):
        yield own, (first, second)


def test_when_its_replica_dies_an_open_page_goes_on_at_the_other_with_what_was_kept(
    watched: Watched, mortal: Mortal, tmp_path: Path
) -> None:
    own, both = mortal
    person = Person(watched.page, own.address)
    keep_an_answer(person)
    dies = kill_the_replica_of(watched, own, both)
    person.press(said("questionnaire-next"))
    person.sees("Your kept answers of")
    person.at_step(1)
    expect(person.radio(ASKED.question, ASKED.worst.label)).to_be_checked()
    # Its own replica is back; the page is at the other, and so is what it uploads.
    with running(port=dies.port, **QUIET):
        person.follow(TITLES[Name.GROUP], said("group-page-title"))
        choose(person, people(tmp_path))
        person.sees("60 rows were read.")


def test_when_its_replica_dies_somebody_who_kept_nothing_is_told_what_is_lost(
    watched: Watched, mortal: Mortal
) -> None:
    own, both = mortal
    person = Person(watched.page, own.address)
    person.begin()
    person.answer(ASKED, ASKED.worst.id)
    person.arrived()
    kill_the_replica_of(watched, own, both)
    person.sees(said("keep-lost"))
    person.heading(said("safety-gate-title"))
    assert kept.kept(watched.page) is None


def kill_the_replica_of(watched: Watched, own: Proxy, replicas: tuple[Running, Running]) -> Running:
    """Kill the replica at which a page is, wait until the page is at the other, and return it."""
    mine = own.served("page")[-1]["replica"]
    dies = {f"127.0.0.1:{server.port}": server for server in replicas}[mine]
    dies.process.kill()
    dies.process.wait()
    connected = watched.page.locator("[data-test-connection-state=CONNECTED]")
    expect(connected).to_have_count(0)
    expect(connected).to_have_count(1)
    return dies


def keep_an_answer(person: Person) -> None:
    """Choose to keep the answers in the browser, and give one."""
    person.begin()
    person.press(said("keep-keep"))
    person.answer(ASKED, ASKED.worst.id)
    kept.holds(person.page, ASKED.id)
