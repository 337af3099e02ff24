"""Times how long the charts take to be painted again, each beside a minimal app in the same run."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from playwright.sync_api import Browser, Page

from logic.wording.what_if import UNDO
from tests.browser.person import CATALOGUE
from tests.said import said
from tools.bench_pages import CLICK, IDLE_MS, at_first_step, figure, new_page
from tools.figures import Figure
from tools.served import open_browser, serve, serve_baseline

LIMIT = 1.5
BAR = "document.querySelector('[data-testid=stVegaLiteChart] svg [aria-label*=\"{label}\"]')"
A_SHARE, BY_LIST, NOW, CHANGED = ": 0.", ": 100%", ", Now", ", Changed"
"""What a bar says of itself: its impact, its place by the guide's list, whose it is."""
ORDER = ".st-key-answer-order input[value='{place}']"
LONGEST = "label input[value='{place}']"
CHOICE = "[class*=st-key-answer-plan_1-to] [role=radio]"


def repaint_figures() -> list[Figure]:
    """Return the times to the chart painted again after a switch, a link and a changed plan."""
    with (
        serve() as ours,
        serve_baseline("switched_chart") as switched,
        serve_baseline("two_charts") as two,
        open_browser() as browser,
        _chart_page(browser, switched) as one_chart,
        _chart_page(browser, two) as other_page,
        _at_result(browser, ours) as page,
    ):
        rerun = partial(_there_and_back, one_chart, LONGEST, "value: 1", "value: 3")
        opening = partial(_link_there_and_back, other_page, "second", "/", "value: 1")
        return [
            _figure("order switched to the chart painted", partial(_order_switch, page), rerun),
            _figure("what-if opened to the chart painted", partial(_what_if, page), opening),
            _figure("plan changed to the chart painted", partial(_plan_changed, page), rerun),
        ]


def _figure(name: str, ours: Callable[[], float], baseline: Callable[[], float]) -> Figure:
    return figure(name, LIMIT, ours, baseline)


@contextmanager
def _chart_page(browser: Browser, address: str) -> Iterator[Page]:
    with new_page(browser) as page:
        page.goto(address)
        page.wait_for_function(BAR.format(label="value: 3"))
        yield page


@contextmanager
def _at_result(browser: Browser, address: str) -> Iterator[Page]:
    """Yield a page with the result of somebody at every worst answer: the longest chart."""
    with new_page(browser) as page:
        person = at_first_step(page, address)
        person.answer_all({factor.id: factor.worst.id for factor in CATALOGUE.factors})
        person.show_result()
        page.wait_for_function(BAR.format(label=A_SHARE))
        yield page


def _click(page: Page, selector: str, seen: str) -> float:
    """Press a control of a quiet page; return the milliseconds until a bar says so."""
    page.wait_for_timeout(IDLE_MS)
    return float(page.evaluate(CLICK, [selector, BAR.format(label=seen)]))


def _there_and_back(page: Page, radio: str, there: str, back: str) -> float:
    taken = _click(page, radio.format(place=1), there)
    _click(page, radio.format(place=0), back)
    return taken


def _order_switch(page: Page) -> float:
    # By the guide's list every bar of this person has the length 1.
    page.wait_for_selector(ORDER.format(place=1), state="attached")
    return _there_and_back(page, ORDER, BY_LIST, A_SHARE)


def _link_there_and_back(page: Page, there: str, back: str, seen: str) -> float:
    taken = _click(page, f"a[href$='{there}']", seen)
    page.wait_for_timeout(IDLE_MS)
    page.locator(f"a[href$='{back}']").first.click()
    page.wait_for_function(f"!{BAR.format(label=seen)}")
    return taken


def _what_if(page: Page) -> float:
    return _link_there_and_back(page, "what_if", "results", NOW)


def _plan_changed(page: Page) -> float:
    if not page.locator(CHOICE).count():
        _click(page, "a[href$=what_if]", NOW)
    taken = _click(page, CHOICE, CHANGED)
    page.get_by_role("button", name=said(UNDO["plan_1"])).click()
    page.wait_for_function(f"!{BAR.format(label=CHANGED)}")
    return taken
