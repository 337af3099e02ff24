"""The prevention chart as the browser has drawn it, and as the logic says it should be."""

from dataclasses import dataclass

from playwright.sync_api import Page, expect

from logic.charts.prevention import Bar, Order, bars
from logic.responses import Responses
from logic.result import Result
from logic.wording.prevention import SCALE
from tests.browser.person import CATALOGUE
from tests.said import said

CHART = "[data-testid=stVegaLiteChart]"
_MARKS = """marks => marks.map(mark => ({
    label: mark.getAttribute("aria-label"),
    top: mark.getBoundingClientRect().top,
    width: mark.getBoundingClientRect().width,
}))"""
_ENDS_OF_AXIS = """labels => labels.map(label => label.textContent)"""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One bar as it is seen: what it says of itself, and its length in pixels."""

    title: str
    value: float
    certainty: str
    length: float


def drawn(page: Page, count: int) -> list[Drawn]:
    """Return the bars from top to bottom, once there are as many as expected."""
    marks = page.locator(f"{CHART} [aria-roledescription=bar]")
    expect(marks).to_have_count(count)
    found = sorted(marks.evaluate_all(_MARKS), key=lambda mark: float(mark["top"]))
    return [_drawn(mark["label"], mark["width"]) for mark in found]


def axis(page: Page) -> list[str]:
    """Return the names beside the bars from top to bottom, as far as they are written out."""
    labels = page.locator(f"{CHART} .role-axis-label text")
    # The ends of the scale of lengths are said by an axis, too.
    ends = {said(name) for one in SCALE.values() for _, name in one}
    return [str(text) for text in labels.evaluate_all(_ENDS_OF_AXIS) if text not in ends]


def expected(levels: dict[str, str], order: Order = Order.IMPACT) -> tuple[Bar, ...]:
    """Return the rows that the logic gives for the same answers."""
    return bars(Result(CATALOGUE, Responses.from_raw(levels, CATALOGUE)), order)


def _drawn(label: str, width: float) -> Drawn:
    title, told = label.rsplit(": ", 1)
    value, certainty = told.split(", ")
    return Drawn(title, number(value), certainty, width)


def number(text: str) -> float:
    """Return a value as a bar tells it: "0.23", or "50%"."""
    return float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
