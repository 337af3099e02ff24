"""Times the pages in a real browser, each beside a minimal app in the same run."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median

from playwright.sync_api import Browser, Page

from tests.browser.person import CATALOGUE, Person
from tools.figures import Figure
from tools.served import open_browser, serve, serve_baseline

ROUNDS = 9
IDLE_MS = 500
HEADING = "document.querySelector('h1')?.textContent.startsWith('{text}')"
CHART = "document.querySelector('[data-testid=stVegaLiteChart] svg [role=graphics-symbol]')"
QUESTION = "document.querySelector('.st-key-answer-{id} input')"
BUTTON = "[data-testid=stBaseButton-primary], [data-testid=stBaseButton-secondary]"
WATCH = """
(() => {
  const watch = () => {
    if (%s) requestAnimationFrame(() => (window.painted = performance.now()));
    else requestAnimationFrame(watch);
  };
  watch();
})();
"""
CLICK = """
async ([selector, condition]) => {
  const met = new Function(`return (${condition})`);
  const start = performance.now();
  document.querySelector(selector).click();
  while (!met()) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
}
"""


def page_figures() -> list[Figure]:
    """Return the times to the first page, to the next step and to the chart."""
    with (
        serve() as ours,
        serve_baseline("one_radio") as radio,
        serve_baseline("one_chart") as chart,
        open_browser() as browser,
    ):
        return [
            figure(
                "first page in a new context",
                1.25,
                lambda: _first_page(browser, ours, "What could help"),
                lambda: _first_page(browser, radio, "Chosen: one"),
            ),
            figure(
                "next to the next step painted",
                1.5,
                lambda: _next_step(browser, ours),
                lambda: _radio_rerun(browser, radio),
            ),
            figure(
                "last submit to the chart painted",
                1.5,
                lambda: _result_chart(browser, ours),
                lambda: _one_chart(browser, chart),
            ),
        ]


def figure(
    name: str, limit: float, ours: Callable[[], float], baseline: Callable[[], float]
) -> Figure:
    """Measure both by turns, so that a noisy moment meets both; the first round warms up."""
    rounds = [(ours(), baseline()) for _ in range(ROUNDS + 1)][1:]
    mine, base = (median(column) / 1000 for column in zip(*rounds, strict=True))
    return Figure(name, mine, base, limit, limit_is_ratio=True)


@contextmanager
def new_page(browser: Browser) -> Iterator[Page]:
    """Open an empty page of a context of its own."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def _first_page(browser: Browser, address: str, heading: str) -> float:
    with new_page(browser) as page:
        page.add_init_script(WATCH % HEADING.format(text=heading))
        page.goto(address)
        page.wait_for_function("window.painted")
        return float(page.evaluate("window.painted"))


def _radio_rerun(browser: Browser, address: str) -> float:
    with new_page(browser) as page:
        page.goto(address)
        page.get_by_role("heading", name="Chosen: one").wait_for()
        page.wait_for_timeout(IDLE_MS)
        target = ["label:nth-of-type(1) input[value='1']", HEADING.format(text="Chosen: two")]
        return float(page.evaluate(CLICK, target))


def _one_chart(browser: Browser, address: str) -> float:
    with new_page(browser) as page:
        page.goto(address)
        page.get_by_role("button", name="Show").wait_for()
        page.wait_for_timeout(IDLE_MS)
        return float(page.evaluate(CLICK, [BUTTON, CHART]))


def _next_step(browser: Browser, address: str) -> float:
    with new_page(browser) as page:
        person = at_first_step(page, address)
        for factor_id in CATALOGUE.themes[0].factors:
            factor = CATALOGUE.by_factor[factor_id]
            person.answer(factor, factor.worst.id)
        last_question = QUESTION.format(id=CATALOGUE.themes[1].factors[-1])
        page.wait_for_timeout(IDLE_MS)
        return float(page.evaluate(CLICK, [".st-key-step-next button", last_question]))


def _result_chart(browser: Browser, address: str) -> float:
    with new_page(browser) as page:
        person = at_first_step(page, address)
        person.answer_all({factor.id: factor.worst.id for factor in CATALOGUE.factors})
        page.wait_for_timeout(IDLE_MS)
        return float(page.evaluate(CLICK, [".st-key-review-top button", CHART]))


def at_first_step(page: Page, address: str) -> Person:
    """Go past the safety check and wait until the page is quiet."""
    person = Person(page, address)
    person.open("safety")
    person.pass_safety_check()
    page.wait_for_timeout(IDLE_MS)
    return person
