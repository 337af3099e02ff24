"""After "forget everything" neither the browser nor the page holds an answer."""

from playwright.sync_api import Page, expect

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
    person.heading(said("results-title"))
    person.press(said("results-tools"))
    person.enter(said("report-name"), NAME)
    person.settled()
    before = everything(page)
    assert all(MIXED[factor.id] in before for factor in plain_factors())
    assert NAME in before
    kept.open_box(person, said("keep-kept"))
    person.press(said("keep-forget"))
    person.heading(said("start-title"))
    person.sees(said("keep-forgotten"))
    kept.state(person, said("keep-not-kept"))
    after = everything(page)
    assert [word for word in (*IDS, *LABELS, NAME, kept.KEY, kept.MARK) if word in after] == []
    _nothing_comes_back(person)


def _nothing_comes_back(person: Person) -> None:
    person.follow(TITLES["results"], said("safety-gate-title"))
    person.press(said("safety-gate-button"))
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
    kept.open_box(person, said("keep-not-kept"))
    person.press(said("keep-forget"))
    person.heading(said("start-title"))
    person.begin()
    expect(person.page.locator("[data-testid=stRadio] input:checked")).to_have_count(0)
    expect(person.page.get_by_role("button", name=said("questionnaire-next"))).to_be_visible()
