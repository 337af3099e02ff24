"""Text spacing (WCAG 1.4.12) at 320 pixels: nothing is cut off or has to be scrolled sideways."""

import pytest

from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import Person
from tests.browser.states import open_menu
from tests.said import TITLES
from ui.routes import Name

NARROW = {"width": 320, "height": 640}
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
    return width && (left < whole.left - 1 || right > whole.right + 1);
  }).map(text => text.textContent);
})"""
SEEN = "texts => document.querySelectorAll(`[data-testid=stMain] :is(${texts})`).length"
WIDER = "() => document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth"


@pytest.mark.parametrize("name", list(Name))
def test_with_wide_spacing_nothing_is_cut_off(new_page: NewPage, server: str, name: Name) -> None:
    person = Person(new_page(360), server)
    kept.arrive(person, MIXED)
    person.page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    if name is not Name.RESULTS:
        open_menu(person)
        person.use(person.entry(TITLES[name]))
        person.settled()
    assert person.page.evaluate(CUT_OFF, TEXTS) == []
    assert person.page.evaluate(LABELS_CUT_OFF, CHARTS) == []
    person.page.add_style_tag(content=SPACING)
    person.page.wait_for_timeout(300)
    assert person.page.evaluate(SEEN, TEXTS) > 5
    assert person.page.evaluate(CUT_OFF, TEXTS) == []
    assert person.page.evaluate(LABELS_CUT_OFF, CHARTS) == []
    assert person.page.evaluate(WIDER) <= 0
