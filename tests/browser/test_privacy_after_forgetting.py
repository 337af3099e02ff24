"""After "forget everything" neither the browser nor the page holds an answer."""

from playwright.sync_api import Page, expect

from logic.wording import keep as wording
from logic.wording import questionnaire, results, safety
from tests.app.people import CATALOGUE, MIXED, plain_factors
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import Person
from tests.browser.test_privacy import IDS, LABELS, NAME
from tests.said import TITLES, said

_STORES = """async () => JSON.stringify([
    {...localStorage}, {...sessionStorage}, document.cookie, history.state,
    await indexedDB.databases(), await caches.keys(),
    (await navigator.storage.estimate()).usageDetails ?? {},
])"""


def everything(page: Page) -> str:
    """Return all that a browser holds of the page: its stores, its source and its fields."""
    fields = "() => [...document.querySelectorAll('input')].map(field => field.value).join()"
    cookies = map(str, page.context.cookies())
    return "\n".join(
        [page.evaluate(_STORES), page.content(), page.evaluate(fields), page.url, *cookies]
    )


def test_neither_the_browsers_stores_nor_the_pages_source_hold_an_answer(
    new_page: NewPage, server: str
) -> None:
    page = new_page(storage_state=kept.keeping(server, kept.copy(kept.record(MIXED))))
    person = Person(page, server)
    person.open("results")
    person.heading(results.TITLE)
    person.press(results.TOOLS)
    person.enter(said("report-name"), NAME)
    person.settled()
    before = everything(page)
    assert all(MIXED[factor.id] in before for factor in plain_factors())
    assert NAME in before
    kept.open_box(person, wording.KEPT)
    person.press(wording.FORGET)
    person.heading(said("start-title"))
    person.sees(wording.FORGOTTEN)
    kept.state(person, wording.NOT_KEPT)
    after = everything(page)
    assert [word for word in (*IDS, *LABELS, NAME, kept.KEY, kept.MARK) if word in after] == []
    _nothing_comes_back(person)


def _nothing_comes_back(person: Person) -> None:
    person.follow(TITLES["results"], safety.GATE_TITLE)
    person.press(safety.GATE_BUTTON)
    person.pass_safety_check()
    expect(person.page.locator("[data-testid=stRadio] input:checked")).to_have_count(0)
    person.page.reload()
    person.settled()
    assert kept.kept(person.page) is None


def test_what_stands_on_the_step_that_is_open_is_forgotten_too(person: Person) -> None:
    theme = CATALOGUE.themes[0]
    person.begin()
    for id_ in theme.factors:
        person.answer(CATALOGUE.by_factor[id_], CATALOGUE.by_factor[id_].worst.id)
    kept.open_box(person, wording.NOT_KEPT)
    person.press(wording.FORGET)
    person.heading(said("start-title"))
    person.begin()
    expect(person.page.locator("[data-testid=stRadio] input:checked")).to_have_count(0)
    expect(person.page.get_by_role("button", name=questionnaire.NEXT)).to_be_visible()
