"""One server and one browser for all of these tests, with a home of their own."""

import os
from collections.abc import Callable, Generator, Iterator
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, ViewportSize

from tests.browser.overheard import Overheard
from tests.browser.person import Person, Toucher, Typist
from tools.served import serve

Scheme = Literal["light", "dark"]
NewPage = Callable[..., Page]
HEIGHTS = {1280: 800, 640: 400, 360: 740, 320: 640}
# Streamlit tells a phone by its name: only there does a link close the navigation after itself.
PHONE = {
    "has_touch": True,
    "is_mobile": True,
    "user_agent": "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 "
    "(KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36",
}

VEGA_WARNS = "WARN "
"""How a line in the console begins with which a chart complains of its form."""
OVERHEARD = pytest.StashKey[list[Overheard]]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the two walks through every state, which take longest by far."""
    items.sort(key=lambda item: "test_no_state_of_any_page" not in item.nodeid)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    """Tell of a page that failed while a test was prepared."""
    yield from _telling(item)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Tell of a page on which a test failed."""
    yield from _telling(item)


def _telling(item: pytest.Item) -> Generator[None]:
    """Add to a failure what each page showed then, and what it had said with its server."""
    try:
        return (yield)
    except BaseException as error:
        for one in item.stash.get(OVERHEARD, []):
            error.add_note(one.told())
        raise


@pytest.fixture(scope="session", autouse=True)
def _home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Start servers and browsers with an empty home and without settings from outside."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
        for name in list(os.environ):
            if name == "CI" or name.startswith("STREAMLIT_"):
                patch.delenv(name)
        yield


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Return the address of the product, served once for all tests."""
    with serve() as address:
        yield address


@pytest.fixture
def new_page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[NewPage]:
    """Return a function that opens an empty page; a page that threw an error fails the test.

    So does a chart that complains in the console.
    """
    overheard = request.node.stash[OVERHEARD] = []
    pages: list[Page] = []
    errors: list[str] = []

    def note_warning(message: ConsoleMessage) -> None:
        if message.text.startswith(VEGA_WARNS):
            errors.append(message.text)

    def new_page(width: int = 1280, scheme: Scheme = "light", **options: Any) -> Page:
        size = ViewportSize(width=width, height=HEIGHTS[width])
        # Animations only make a page settle later.
        context = browser.new_context(
            viewport=size, color_scheme=scheme, reduced_motion="reduce", **options
        )
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", note_warning)
        overheard.append(Overheard(page))
        pages.append(page)
        return page

    yield new_page
    for page in pages:
        page.context.close()
    assert errors == []


@pytest.fixture
def person(new_page: NewPage, server: str) -> Person:
    """Return somebody at a desk with a mouse."""
    return Person(new_page(), server)


@pytest.fixture
def toucher(new_page: NewPage, server: str) -> Toucher:
    """Return somebody with a phone."""
    return Toucher(new_page(360, **PHONE), server)


@pytest.fixture
def typist(new_page: NewPage, server: str) -> Typist:
    """Return somebody at a desk without a mouse."""
    return Typist(new_page(), server)
