"""What a person sees of the focus and of what is chosen, by pixels: axe looks at neither."""

from io import BytesIO

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.chart import CHART
from tests.browser.conftest import NewPage, Scheme
from tests.browser.person import CATALOGUE, Person
from tests.said import said

AROUND_PX, FEWEST_PIXELS = 8, 60
SEEN = 3.0
"""The least contrast of what tells one state from another (WCAG 1.4.11)."""
SIGN = CATALOGUE.safety.findings["chest_pain"].text
Picture = npt.NDArray[np.float64]
both_schemes = pytest.mark.parametrize("scheme", ["light", "dark"])


def picture(page: Page, control: Locator) -> Picture:
    """Return the luminance of each pixel of a control and of what is close around it."""
    box = control.bounding_box()
    assert box is not None
    clip = {
        "x": max(0, box["x"] - AROUND_PX),
        "y": max(0, box["y"] - AROUND_PX),
        "width": box["width"] + 2 * AROUND_PX,
        "height": box["height"] + 2 * AROUND_PX,
    }
    shot = Image.open(BytesIO(page.screenshot(clip=clip, animations="disabled")))  # type: ignore[arg-type]
    channels = np.asarray(shot.convert("RGB")) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    found: Picture = linear @ np.array([0.2126, 0.7152, 0.0722])
    return found


def clearly_changed(before: Picture, after: Picture) -> int:
    """Return how many pixels changed so much that the change can be seen."""
    contrast = (np.maximum(before, after) + 0.05) / (np.minimum(before, after) + 0.05)
    return int((contrast >= SEEN).sum())


def focus_by_key(page: Page, control: Locator) -> None:
    """Put the focus on a control as a key does: the browser then shows where it is."""
    page.keyboard.press("Shift")
    control.focus()


@both_schemes
@pytest.mark.parametrize("colours", ["none", "active"])
def test_the_focus_is_seen_on_every_kind_of_control(
    new_page: NewPage, server: str, scheme: Scheme, colours: str
) -> None:
    person = Person(new_page(1280, scheme, forced_colors=colours), server)
    page = person.page
    person.open()
    person.heading(said("start-title"))
    controls = {
        "a button": (page.get_by_role("button", name=said("start-begin")),) * 2,
        "a link": (page.get_by_role("link", name="In a spasm now?"),) * 2,
        "a part that opens": (page.locator("summary").first,) * 2,
    }
    hidden = {kind: clear_of(page, *pair) for kind, pair in controls.items()}
    person.open("safety")
    person.sees(said("safety-age-question"))
    row = page.locator("[data-testid=stRadioOption]").first
    tick = page.locator("[data-testid=stCheckbox] label").first
    hidden |= {
        "an option": clear_of(page, row, row.locator("input")),
        "a statement": clear_of(page, tick, tick.locator("input")),
    }
    person.open("evidence")
    search = page.get_by_role("searchbox")
    hidden["a field for text"] = around(page, search.locator("xpath=.."), search)
    main = page.get_by_test_id("stMain")
    hidden["the page, which keys scroll"] = around(page, main, main)
    assert {kind: pixels for kind, pixels in hidden.items() if pixels < FEWEST_PIXELS} == {}


def around(page: Page, seen: Locator, focused: Locator) -> int:
    """Return how many pixels tell it on the side where the fewest do: a ring goes all around."""
    seen.scroll_into_view_if_needed()
    page.mouse.move(0, 0)
    before = picture(page, seen)
    focus_by_key(page, focused)
    after = picture(page, seen)
    height, width = (size // 2 for size in before.shape)
    halves = (np.s_[:height], np.s_[height:], np.s_[:, :width], np.s_[:, width:])
    return min(clearly_changed(before[half], after[half]) for half in halves)


def clear_of(page: Page, seen: Locator, focused: Locator) -> int:
    """Return how many pixels tell that a control has the focus."""
    seen.scroll_into_view_if_needed()
    page.mouse.move(0, 0)
    before = picture(page, seen)
    focus_by_key(page, focused)
    return clearly_changed(before, picture(page, seen))


@both_schemes
@pytest.mark.parametrize("colours", ["none", "active"])
def test_a_ticked_sign_and_a_chosen_option_are_seen(
    new_page: NewPage, server: str, scheme: Scheme, colours: str
) -> None:
    person = Person(new_page(1280, scheme, forced_colors=colours), server)
    page = person.page
    person.open("safety")
    person.sees(said("safety-age-question"))
    option = page.locator("[data-testid=stRadioOption]").filter(
        has_text=said("safety-age-16-or-older")
    )
    sign = page.locator("[data-testid=stCheckbox] label").filter(has_text=SIGN)
    for row in (option, sign):
        row.scroll_into_view_if_needed()
        page.mouse.move(0, 0)
        before = picture(page, row)
        row.click()
        person.settled()
        page.mouse.move(0, 0)
        page.evaluate("document.activeElement.blur()")
        assert clearly_changed(before, picture(page, row)) >= FEWEST_PIXELS


@pytest.mark.parametrize("width", [1280, 360])
def test_a_row_of_answers_is_as_high_as_a_finger_is_wide(
    new_page: NewPage, server: str, width: int
) -> None:
    person = Person(new_page(width), server)
    kept.begin(person)
    factor = CATALOGUE.by_factor[CATALOGUE.themes[0].factors[0]]
    person.sees(factor.question)
    for row in person.page.locator("[data-testid=stRadioOption]").all():
        box = row.bounding_box()
        assert box is not None
        assert box["height"] >= 44


@both_schemes
def test_the_progress_is_seen_in_forced_colours(
    new_page: NewPage, server: str, scheme: Scheme
) -> None:
    person = Person(new_page(1280, scheme, forced_colors="active"), server)
    kept.begin(person)
    track = person.page.get_by_test_id("stProgressBarTrack")
    at_the_start = picture(person.page, track)
    person.press(said("questionnaire-next"))
    person.at_step(2)
    assert clearly_changed(at_the_start, picture(person.page, track)) >= FEWEST_PIXELS


@pytest.mark.parametrize("path", ["", "relief", "coach"])
def test_a_drawing_has_no_stops_that_nobody_needs(person: Person, path: str) -> None:
    person.open(path)
    offered = person.page.get_by_test_id("stElementToolbar")
    offered.first.wait_for(state="attached")
    expect(offered.filter(visible=True)).to_have_count(0)


def test_a_chart_has_no_stops_that_nobody_needs(person: Person) -> None:
    kept.arrive(person, MIXED)
    person.page.locator(CHART).first.hover()
    parts = person.page.get_by_test_id("stElementContainer").filter(has=person.page.locator(CHART))
    offered = parts.get_by_test_id("stElementToolbar")
    assert offered.count() > 0
    expect(offered.filter(visible=True)).to_have_count(0)
