"""Nothing leaves the server's own address, and no answer gets into an address."""

from playwright.sync_api import Request, WebSocket

from logic.wording import common, evidence
from tests.app.people import MIXED
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person


def is_elsewhere(address: str, url: str) -> bool:
    """Return whether a request leaves the server; the browser answers "data:" and "blob:"."""
    own = (f"{address}/", f"{address.replace('http', 'ws', 1)}/", "data:", f"blob:{address}/")
    return not url.startswith(own)


def test_a_whole_run_asks_nobody_but_its_own_server(new_page: NewPage, server: str) -> None:
    page, asked = new_page(), list[str]()

    def note(request: Request | WebSocket) -> None:
        asked.append(request.url)

    page.context.on("request", note)
    page.on("websocket", note)
    person = Person(page, server)
    person.begin()
    person.answer_all(MIXED)
    person.show_result()
    person.follow(common.PAGE_TITLES["evidence"], evidence.TITLE)
    assert [url for url in asked if is_elsewhere(server, url)] == []
    assert any(url.startswith("ws") for url in asked)
    visited = [url for url in asked if "?" in url and not url.startswith(("ws", "blob"))]
    answers = [level.id for factor in CATALOGUE.factors for level in factor.levels]
    assert not [url for url in visited if any(f"={answer}" in url for answer in answers)]
    assert page.evaluate("history.length") > 1
    assert "?" not in page.url


def test_nothing_is_left_in_the_browsers_stores(person: Person) -> None:
    person.begin()
    person.answer_all(MIXED)
    person.show_result()
    stored = person.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    cookies = " ".join(str(cookie) for cookie in person.page.context.cookies())
    held = [MIXED[factor.id] for factor in CATALOGUE.factors if "_" in MIXED[factor.id]]
    held += [factor.by_level[MIXED[factor.id]].label for factor in CATALOGUE.factors]
    assert not [answer for answer in held if answer in stored + cookies]
