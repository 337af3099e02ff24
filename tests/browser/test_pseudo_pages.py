"""Every page in long words and from right to left: all fits, is said, and begins at its side."""

import re
from collections.abc import Iterator
from time import monotonic

import pytest
from playwright.sync_api import Browser, expect

from logic.texts import Texts
from tests.app.people import MIXED
from tests.app.test_pseudo_pages import ENGLISH, LEFT_ALONE
from tests.browser import kept
from tests.browser.conftest import HEIGHTS
from tests.browser.person import Person
from tests.browser.test_spacing import CHARTS, CUT_OFF, LABELS_CUT_OFF, TEXTS, WIDER
from tests.pseudo import ACCENTED, RIGHT_TO_LEFT, Pseudo, pseudo
from tools.served import serve
from ui.page_names import Name

DESK, PHONE = 1280, 360
PLAN = {"actions": [{"action": "build_up_walking", "days": ["mon", "thu"], "at": "18:30"}]}
DRAWN_MS, FITS_MS = 300, 5_000
"""A chart follows its window, on a busy machine only after a while."""
PICTURES = """() => Promise.all([...document.querySelectorAll("[data-testid=stMain] img")]
  .filter(img => img.src.startsWith("data:image/svg"))
  .map(async img => {
    const place = document.createElement("div");
    const style = { position: "fixed", top: 0, left: 0, width: `${img.width}px`, direction: "ltr" };
    Object.assign(place.style, style);
    place.innerHTML = await (await fetch(img.src)).text();
    document.body.append(place);
    const whole = place.firstElementChild.getBoundingClientRect();
    const cut = [...place.querySelectorAll("text")].filter(text => {
      const { left, right, width } = text.getBoundingClientRect();
      return width && (left < whole.left - 1 || right > whole.right + 1);
    }).map(text => text.textContent);
    place.remove();
    return cut;
  })).then(all => all.flat())"""
"""A picture is a document of its own, so its texts are measured in a copy on the page."""

BEGINS_AT_THE_LEFT = """() => [...document.querySelectorAll("[data-testid=stMain] *")]
  .filter(e => e.checkVisibility() && e.innerText?.trim())
  .filter(e => getComputedStyle(e).textAlign === "left")
  .map(e => e.innerText.slice(0, 60))"""
SAID = """silent => {
  const names = ["aria-label", "placeholder", "alt"];
  const found = [...document.querySelectorAll(names.map(name => `[${name}]`))]
    .filter(e => e.checkVisibility() && !e.closest(silent))
    .flatMap(e => names.map(name => e.getAttribute(name)));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (parentElement.checkVisibility() && !parentElement.closest(silent)) found.push(data);
  }
  return [...new Set(found.filter(text => text?.trim()))];
}"""
"""All that is shown or read out, Streamlit's own words among it."""
SILENT = "script, style, noscript, code, [translate=no], [role=img][aria-label$=' icon']"
"""What is no text, and icons, whose letters are their names."""
STAYS = re.compile(r"^\d+MB |^ • [A-Z, ]+$")
"""What a file may hold at most, and its kinds."""


@pytest.fixture(scope="module", params=[ACCENTED, RIGHT_TO_LEFT], ids=lambda made: made.code)
def stranger(
    request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Person]:
    """Return somebody with a plan whose pages speak a language made of English."""
    made: Pseudo = request.param
    texts: Texts = pseudo(tmp_path_factory.mktemp("texts"), made)
    with serve(("-m", "tests.pseudo_server", made.code)) as server:
        copy = kept.copy(kept.record(MIXED, plan=PLAN))
        context = browser.new_context(
            viewport={"width": DESK, "height": HEIGHTS[DESK]},
            storage_state=kept.keeping(server, copy),
            reduced_motion="reduce",
        )
        person = Person(context.new_page(), server)
        person.say = texts
        yield person
        context.close()


def faults(person: Person, width: int) -> list[str]:
    """Return what does not fit at a width, once the page has had time to follow it."""
    person.page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
    until = monotonic() + FITS_MS / 1_000
    person.page.wait_for_timeout(DRAWN_MS)
    while (found := what_does_not_fit(person)) and monotonic() < until:
        person.page.wait_for_timeout(DRAWN_MS)
    return [f"{width} px: {fault}" for fault in found]


def what_does_not_fit(person: Person) -> list[str]:
    """Return what is cut off or too wide now."""
    wider = person.page.evaluate(WIDER)
    found = [f"{wider} px wider than the window"] if wider > 0 else []
    found += person.page.evaluate(CUT_OFF, TEXTS)
    found += person.page.evaluate(LABELS_CUT_OFF, CHARTS)
    found += person.page.evaluate(PICTURES)
    return found


@pytest.mark.parametrize("name", list(Name))
def test_nothing_is_cut_off_or_wider_than_the_window(stranger: Person, name: Name) -> None:
    stranger.page.set_viewport_size({"width": DESK, "height": HEIGHTS[DESK]})
    stranger.open("" if name is Name.START else name)
    html = stranger.page.locator("html")
    expect(html).to_have_attribute("lang", stranger.say.language)
    expect(html).to_have_attribute("dir", stranger.say.direction)
    assert [*faults(stranger, DESK), *faults(stranger, PHONE)] == []
    if stranger.say.direction == "rtl":
        assert stranger.page.evaluate(BEGINS_AT_THE_LEFT) == []
    if name is not Name.PRIVACY:  # A document, whole in a language or not there.
        assert left_in_english(stranger) == []


def left_in_english(person: Person) -> list[str]:
    """Return what the browser shows or reads out in letters that no made language has."""
    said: list[str] = person.page.evaluate(SAID, SILENT)
    assert len(said) > 10
    return [text for text in said if ENGLISH.search(LEFT_ALONE.sub("", STAYS.sub("", text)))]
