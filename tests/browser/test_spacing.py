"""Text spacing (WCAG 1.4.12) at 320 pixels: nothing is cut off or has to be scrolled sideways."""

from contextlib import suppress

import pytest
from playwright.sync_api import Error, expect

from logic.wording.common import PRODUCT
from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import Person
from tests.browser.test_every_state import SMALL
from tests.said import TITLES
from ui.page_names import Name

FITS_MS = 2_000
SPACING = """* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
"""The spacing that WCAG 1.4.12 lets a person set."""
TEXTS = "p, a, button, summary, label, h1, h2, h3, span"
CUT_OFF = """texts => [...document.querySelectorAll(`[data-testid=stMain] :is(${texts})`)]
  .filter(e => e.checkVisibility() && e.clientWidth > 0 && e.innerText.trim())
  .filter(e => getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1
    || getComputedStyle(e).overflowY !== 'visible' && e.scrollHeight > e.clientHeight + 2)
  .map(e => e.innerText.slice(0, 60))"""
CHARTS = "[data-testid=stVegaLiteChart] svg"
LABELS_CUT_OFF = """charts => [...document.querySelectorAll(charts)].flatMap(svg => {
  const whole = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text")].filter(text => {
    const { left, right, width } = text.getBoundingClientRect();
    const slack = text.getAttribute("transform")?.includes("rotate") ? 3 : 1;
    return width && (left < whole.left - slack || right > whole.right + slack);
  }).map(text => text.textContent);
})"""
"""The letters of a name that stands upright are lower than its line."""
SEEN = "texts => document.querySelectorAll(`[data-testid=stMain] :is(${texts})`).length"
WIDER = "() => document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth"


def test_with_wide_spacing_nothing_is_cut_off(
    new_page: NewPage, server: str, subtests: pytest.Subtests
) -> None:
    person = Person(new_page(SMALL), server)
    kept.arrive(person, MIXED)
    for name in Name:
        with subtests.test(str(name.value)):
            person.open("" if name is Name.START else name)
            expect(person.page).to_have_title(f"{TITLES[name]} · {PRODUCT}")
            fits_with_and_without_spacing(person)


def fits_with_and_without_spacing(person: Person) -> None:
    """Check that nothing on the page is cut off, as it is and with wide spacing."""
    # For a moment after a page is loaded, an icon is as wide as its name: its letters come later.
    with suppress(Error):
        whole = f"texts => !({CUT_OFF})(texts).length"
        person.page.wait_for_function(whole, arg=TEXTS, timeout=FITS_MS)
    assert person.page.evaluate(CUT_OFF, TEXTS) == []
    assert person.page.evaluate(LABELS_CUT_OFF, CHARTS) == []
    person.page.add_style_tag(content=SPACING)
    person.page.wait_for_timeout(300)
    assert person.page.evaluate(SEEN, TEXTS) > 5
    assert person.page.evaluate(CUT_OFF, TEXTS) == []
    assert person.page.evaluate(LABELS_CUT_OFF, CHARTS) == []
    assert person.page.evaluate(WIDER) <= 0
