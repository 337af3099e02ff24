"""Text spacing (WCAG 1.4.12) at 320 pixels: nothing is cut off or has to be scrolled sideways."""

import pytest

from logic.wording import common
from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import Person
from tests.browser.states import open_menu
from ui.routes import Name

NARROW = {"width": 320, "height": 640}
SPACING = """* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
"""The spacing that WCAG 1.4.12 lets a person set."""
TEXTS = "p, a, button, summary, label, h1, h2, h3"
CUT_OFF = """texts => [...document.querySelectorAll(`[data-testid=stMain] :is(${texts})`)]
  .filter(e => e.checkVisibility() && e.clientWidth > 0)
  .filter(e => getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1)
  .map(e => e.innerText.slice(0, 60))"""
SEEN = "texts => document.querySelectorAll(`[data-testid=stMain] :is(${texts})`).length"
WIDER = "() => document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth"


@pytest.mark.parametrize("name", [n for n in Name if n is not Name.GROUP])
def test_with_wide_spacing_nothing_is_cut_off(new_page: NewPage, server: str, name: Name) -> None:
    person = Person(new_page(360), server)
    kept.arrive(person, MIXED)
    person.page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    if name is not Name.RESULTS:
        open_menu(person)
        person.use(person.entry(common.PAGE_TITLES[name]))
        person.settled()
    person.page.add_style_tag(content=SPACING)
    person.page.wait_for_timeout(300)
    assert person.page.evaluate(SEEN, TEXTS) > 5
    assert person.page.evaluate(CUT_OFF, TEXTS) == []
    assert person.page.evaluate(WIDER) <= 0
