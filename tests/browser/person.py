"""A person in a real browser: finds things by what they read, never by internals."""

import re
from time import monotonic, sleep

from playwright.sync_api import Error, Locator, Page, expect

from logic.catalogue import load_catalogue
from logic.models.factors import RiskFactor
from logic.texts import ENGLISH, Texts, texts_in
from logic.wording import common, safety
from ui.routes import MARKS, SECTIONS

CATALOGUE = load_catalogue()
GROUPS = {group.id: group for group in CATALOGUE.safety.groups}
WAIT_MS = 45_000
ARRIVES_MS = 500
"""An answer is on its way at once; nobody presses the next thing sooner."""
QUICKEST_MS = 200
"""From an answer to the browser's own buttons nobody is quicker."""
WAITS_TO_BE_DRAWN = "[data-stale=true]"
RUN_MS = 15_000
"""No run takes longer, also on a busy machine."""
LOOKS_S = 0.4
"""Two taps at one place within 0.3 s are one for the page, whatever stands there by then."""
TWICE_S = 0.65
"""Two presses at one place within 0.6 s are one for the page."""
LOOK_MS = 40
"""How often the page is looked at; an expectation of Playwright soon looks once a second only."""
_DRAWN = """footer => {
    const headings = document.querySelectorAll("h1");
    return headings.length === 1 && headings[0].checkVisibility()
        && document.body.textContent.split(footer).length === 2
        && !document.querySelector("[data-testid=stSkeleton]")
        && [...document.querySelectorAll("[data-testid=stVegaLiteChart]")]
            .every(chart => chart.querySelector("svg") || !chart.checkVisibility());
}"""
"""A kind of element that is new to the browser is fetched when it is first drawn: until then a grey
bar stands in its place. A chart pushes down what stands below it once it is drawn."""
_IDLE = "() => !document.querySelector('[data-test-script-state=running]')"
UNNAMED = "[aria-label='Expand sidebar']"
"""The button that opens the menu of a phone, as Streamlit calls it until our script is there."""


def marked_after(title: str, say: Texts) -> re.Pattern[str]:
    """Return what a page is called in the navigation: "Questions", "Questions · done"."""
    marks = "|".join(map(say, common.MARKS.values()))
    return re.compile(f"^{re.escape(title)}( · ({marks}))?$")


def marked_before(group: str) -> re.Pattern[str]:
    """Return what a group is called in the navigation: "Answer", "✔ Answer"."""
    # No set of signs: to the browser, a padlock is two.
    return re.compile(f"^(({'|'.join(MARKS.values())}) )?{re.escape(group)}$")


def _groups_of_pages(say: Texts) -> dict[str, str]:
    """Return the title of the group in which each page stands, by the page's title."""
    return {
        say(common.PAGE_TITLES[name]): say(common.SECTIONS[section])
        for section, names in SECTIONS.items()
        if section in common.SECTIONS
        for name in names
    }


class Person:
    """Somebody who uses the pages by pointing."""

    last_press = ("", 0.0)
    """What was pressed last, and when."""

    def __init__(self, page: Page, address: str, language: str = ENGLISH) -> None:
        self.page, self.address = page, address
        self.speak(language)
        page.set_default_timeout(WAIT_MS)
        expect.set_options(timeout=WAIT_MS)

    def speak(self, language: str) -> None:
        """Look for what the pages say in a language from now on."""
        self.say, self.catalogue = texts_in(language), load_catalogue(language=language)
        self.groups = {group.id: group for group in self.catalogue.safety.groups}
        self.group_of = _groups_of_pages(self.say)

    # How things are used; other people override these ------------------------------------

    def use(self, control: Locator) -> None:
        """Press a control."""
        control.click()

    def enter(self, label: str, text: str) -> None:
        """Write into a field and go on to the next one."""
        field = self.page.get_by_label(label, exact=True)
        field.fill(text)
        field.blur()

    def choose(self, question: str, label: str) -> None:
        """Choose an answer of a question."""
        self.use(self.group(question).get_by_text(label, exact=True))

    def tick(self, text: str, occurrence: int = 0) -> None:
        """Tick a statement, or take the tick back."""
        self.use(self.page.get_by_text(text, exact=True).nth(occurrence))

    def pick(self, label: str, option: str) -> None:
        """Pick one option from a list that opens and closes again."""
        box = self.page.get_by_role("combobox", name=label)
        # A list that is open closes when the page scrolls.
        box.scroll_into_view_if_needed()
        self.settled()
        self.use(box)
        self.use(self.page.get_by_role("option", name=option, exact=True))
        expect(box).to_have_value(option)
        self.settled()

    # Pages -------------------------------------------------------------------------------

    def open(self, path: str = "") -> None:
        """Open a page and wait until it is painted."""
        self.page.goto(f"{self.address}/{path}")
        self.settled()

    def settled(self) -> None:
        """Wait until the page is drawn to its end and the server is idle."""
        self.page.wait_for_function(_DRAWN, arg=self.say("footer"), polling=LOOK_MS)
        try:
            self.page.wait_for_function(_IDLE, polling=LOOK_MS, timeout=RUN_MS)
        except Error:
            # After quick presses Streamlit's page may keep showing that it runs, although it was
            # told of the end and has drawn it (docs/upstream.md): then nothing on it waits.
            expect(self.page.locator(WAITS_TO_BE_DRAWN)).to_have_count(0)
        expect(self.page.locator(UNNAMED)).to_have_count(0)

    def arrived(self) -> None:
        """Wait until what was chosen last has reached the server."""
        self.page.wait_for_timeout(ARRIVES_MS)
        self.settled()

    def heading(self, text: str) -> None:
        """Wait until the page is headed so."""
        self.page.get_by_role("heading", level=1, name=text, exact=True).wait_for()
        self.settled()

    def sees(self, text: str) -> None:
        """Wait until a text stands on the page."""
        self.page.get_by_text(text).first.wait_for()
        self.settled()

    def follow(self, link: str, heading: str) -> None:
        """Go to another page by its link in the navigation."""
        self.open_navigation(link)
        self.use(self.entry(link))
        self.heading(heading)

    def entry(self, link: str) -> Locator:
        """Return a page's entry in the navigation: a link, or an item of its group's menu."""
        name = marked_after(link, self.say)
        item = self.page.get_by_role("menuitem", name=name)
        return self.page.get_by_role("link", name=name).or_(item).first

    def open_navigation(self, link: str) -> None:
        """Bring a link of the navigation in sight: in the menu of a phone, or in its group."""
        menu = self.page.get_by_role("button", name=self.say("menu"), exact=True)
        if menu.is_visible():
            self.use(menu)
        group = self.group_of.get(link)
        if group and not self.entry(link).is_visible():
            self.use(self.page.get_by_role("button", name=marked_before(group)))
        self.entry(link).wait_for()

    # Controls ----------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """Press a button; one of the same name only once the page takes it for a new press."""
        if name == self.last_press[0] and (left := self.last_press[1] + TWICE_S - monotonic()) > 0:
            sleep(left)
        self.use(self.page.get_by_role("button", name=name, exact=True).first)
        self.last_press = name, monotonic()

    def open_part(self, title: str) -> None:
        """Open a part of the page that is closed."""
        self._press_part(title, is_open=True)

    def close_part(self, title: str) -> None:
        """Close a part of the page that is open."""
        self._press_part(title, is_open=False)

    def _press_part(self, title: str, *, is_open: bool) -> None:
        line = self.page.locator("summary").filter(has_text=title)
        self.use(line)
        expect(line.locator("..")).to_have_js_property("open", is_open)
        self.settled()

    def group(self, question: str) -> Locator:
        """Return the answers of a question."""
        return self.page.get_by_role("radiogroup", name=question, exact=True)

    def radio(self, question: str, label: str) -> Locator:
        """Return one answer of a question."""
        return self.group(question).get_by_role("radio", name=label, exact=True)

    def answer(self, factor: RiskFactor, level_id: str) -> None:
        """Give one answer; a body mass index is given as a height and a weight."""
        if factor.body_limits is None:
            self.choose(factor.question, factor.by_level[level_id].label)
            return
        # One metre tall, so the weight in kilograms is the body mass index.
        index = max(factor.by_level[level_id].at_least or 0, factor.body_limits.weight_kg.lowest)
        self.enter(self.say("questionnaire-height-cm"), "100" if level_id != "under_25" else "110")
        self.enter(self.say("questionnaire-weight-kg"), f"{index:g}")

    def change(self, factor: RiskFactor) -> None:
        """Go from the review to a question."""
        row = re.compile(rf"^{re.escape(factor.short)}\s")
        self.use(self.page.get_by_role("button", name=row))
        theme = next(theme for theme in self.catalogue.themes if factor.id in theme.factors)
        self.heading(theme.title)

    # Whole ways --------------------------------------------------------------------------

    def pass_safety_check(self) -> None:
        """Answer the safety check as most people do: nothing to report."""
        self.heading(self.say("safety-title"))
        self.choose(self.say("safety-age-question"), self.say("safety-age-16-or-older"))
        parts = sorted({group.part for group in self.groups.values() if not group.asked_when})
        for number in parts:
            self.sees(safety.part(self.say, number, always=len(parts)))
            for group in self.groups.values():
                if group.part == number:
                    self.tick(group.none_label)
            self.press(self.say("safety-next"))
        self.heading(self.catalogue.themes[0].title)

    def begin(self) -> None:
        """Go from the safety check to the first question."""
        self.open("safety")
        self.pass_safety_check()

    def at_step(self, number: int) -> None:
        """Wait until a step of the questionnaire is there, counted from 1."""
        self.heading(self.catalogue.themes[number - 1].title)
        steps = len(self.catalogue.themes)
        progress = self.say("questionnaire-progress", step=number, steps=steps, minutes=1)
        self.page.get_by_text(progress.split(",")[0]).wait_for()

    def skip_to_step(self, number: int) -> None:
        """Go to a step with scored questions, past an empty result; counted from 1."""
        theme = self.catalogue.themes[number - 1]
        self.follow(self.say(common.PAGE_TITLES["results"]), self.say("results-title"))
        self.press(self.say("results-missing-in", step=theme.title, count=len(theme.factors)))
        self.at_step(number)

    def answer_all(self, levels: dict[str, str]) -> None:
        """Go through every step, giving these answers and leaving the rest open."""
        for number, theme in enumerate(self.catalogue.themes, start=1):
            self.at_step(number)
            for factor_id in theme.factors:
                if factor_id in levels:
                    self.answer(self.catalogue.by_factor[factor_id], levels[factor_id])
            self.press(self.say("questionnaire-next"))
        self.heading(self.say("questionnaire-review-title"))

    def show_result(self) -> None:
        """Go from the review to the result."""
        self.press(self.say("questionnaire-show-result"))
        self.heading(self.say("results-title"))


class Toucher(Person):
    """Somebody who uses the pages by tapping a phone."""

    tapped_at = 0.0

    def use(self, control: Locator) -> None:
        """Tap a control, no sooner after the last tap than a person who looks first."""
        if (left := self.tapped_at + LOOKS_S - monotonic()) > 0:
            sleep(left)
        control.tap()
        self.tapped_at = monotonic()

    def enter(self, label: str, text: str) -> None:
        """Tap a field, write into it and put the keyboard away."""
        field = self.page.get_by_label(label, exact=True)
        field.tap()
        field.press_sequentially(text)
        field.blur()


class Typist(Person):
    """Somebody who uses the pages with the keyboard alone: Tab, arrows, Space and Enter."""

    MOST_TABS = 150

    def go_to(self, control: Locator) -> None:
        """Move the focus forwards, key by key, until it is on a control."""
        for _ in range(self.MOST_TABS):
            if control.evaluate("element => element === element.getRootNode().activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{control} is not reached by {self.MOST_TABS} presses of Tab.")

    def use(self, control: Locator) -> None:
        """Go to a button or link and press Enter."""
        if control.get_attribute("role") == "menuitem":
            self.go_down_to(control)
        else:
            self.go_to(control)
        self.page.keyboard.press("Enter")

    def go_down_to(self, item: Locator) -> None:
        """Move the focus down an open menu until it is on an item."""
        for _ in range(self.MOST_TABS):
            if item.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"{item} is not reached with the arrow key.")

    def enter(self, label: str, text: str) -> None:
        """Go to a field and type."""
        self.go_to(self.page.get_by_label(label, exact=True))
        self.page.keyboard.type(text)

    def choose(self, question: str, label: str) -> None:
        """Go to the first answer, choose it with Space, and go on with the arrow."""
        wanted = self.radio(question, label)
        answers = self.group(question).get_by_role("radio")
        self.go_to(answers.first)
        self.page.keyboard.press("Space")
        for answer in answers.all():
            expect(answer).to_be_checked()
            if wanted.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"“{label}” is not reached with the arrow key.")

    def tick(self, text: str, occurrence: int = 0) -> None:
        """Go to a box and press Space."""
        self.go_to(self.page.get_by_role("checkbox", name=text, exact=True).nth(occurrence))
        self.page.keyboard.press("Space")
