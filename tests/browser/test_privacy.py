"""Nothing leaves the server's own address, and no answer is left in the browser."""

from playwright.sync_api import Page, Request, WebSocket

from logic.wording import common, evidence
from tests.app.people import MIXED
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person

# Ids of one word, such as "low", are found in addresses and settings of any kind.
ANSWERS = [level for level in MIXED.values() if "_" in level]
ANSWERS += [factor.by_level[MIXED[factor.id]].label for factor in CATALOGUE.factors]
_STORED = "() => JSON.stringify([{...localStorage}, {...sessionStorage}, history.state])"


def is_elsewhere(address: str, url: str) -> bool:
    """Return whether a request leaves the server; the browser answers "data:" and "blob:"."""
    own = (f"{address}/", f"{address.replace('http', 'ws', 1)}/", "data:", f"blob:{address}/")
    return not url.startswith(own)


def left_behind(page: Page, asked: list[str]) -> str:
    """Return all that a browser keeps of a visit, as one text."""
    cookies = [str(cookie) for cookie in page.context.cookies()]
    return "\n".join([page.url, page.title(), page.evaluate(_STORED), *cookies, *asked])


def test_a_whole_run_asks_nobody_but_its_own_server_and_leaves_no_answer(
    new_page: NewPage, server: str
) -> None:
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
    assert any(url.startswith("ws") for url in asked)
    assert [url for url in asked if is_elsewhere(server, url)] == []
    assert [answer for answer in ANSWERS if answer in left_behind(page, asked)] == []
