"""A person in a real browser: finds things by what they read, never by internals."""

from playwright.sync_api import Locator, Page, expect

from logic.catalogue import load_catalogue
from logic.models import RiskFactor

CATALOGUE = load_catalogue()
WAIT_MS = 15_000


class Person:
    """Somebody who uses the pages by pointing and tapping."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        page.set_default_timeout(WAIT_MS)
        expect.set_options(timeout=WAIT_MS)

    def open(self, path: str = "") -> None:
        """Open a page and wait until it is painted."""
        self.page.goto(f"{self.address}/{path}")
        self.settled()

    def settled(self) -> None:
        """Wait until the page is drawn to its end and the server is idle."""
        expect(self.page.locator("h1")).to_be_visible()
        expect(self.page.get_by_text("Backwise gives general information")).to_be_attached()
        expect(self.page.locator("[data-test-script-state=running]")).to_have_count(0)

    def heading(self, text: str) -> None:
        """Wait until the page is headed so."""
        expect(self.page.get_by_role("heading", level=1, name=text)).to_be_visible()
        self.settled()

    def press(self, name: str) -> None:
        """Press a button."""
        self.page.get_by_role("button", name=name, exact=True).first.click()

    def choose(self, question: str, label: str) -> None:
        """Choose an answer of a question."""
        self.group(question).get_by_text(label, exact=True).click()

    def group(self, question: str) -> Locator:
        """Return the answers of a question."""
        return self.page.get_by_role("radiogroup", name=question, exact=True)

    def tick(self, text: str, occurrence: int = 0) -> None:
        """Tick a statement."""
        self.page.get_by_text(text, exact=True).nth(occurrence).click()

    def pass_safety_check(self) -> None:
        """Answer the safety check as most people do: nothing to report."""
        self.heading("Safety check")
        self.choose("How old are you?", "16 or older")
        self.tick("None of these")
        self.press("Next")
        expect(self.page.get_by_text("Part 2 of 2")).to_be_visible()
        self.tick("None of these")
        self.tick("None of these, or no back pain in the last few weeks")
        self.press("Next")
        self.heading(CATALOGUE.themes[0].title)

    def answer(self, factor: RiskFactor, level_id: str) -> None:
        """Give one answer; a body mass index is given as a height and a weight."""
        if factor.body_limits is None:
            self.choose(factor.question, factor.by_level[level_id].label)
            return
        # One metre tall, so the weight in kilograms is the body mass index.
        index = max(factor.by_level[level_id].at_least or 0, factor.body_limits.weight_kg.lowest)
        self.page.get_by_label("Height (cm)").fill("100" if level_id != "under_25" else "110")
        self.page.get_by_label("Weight (kg)").fill(f"{index:g}")
        self.page.get_by_label("Weight (kg)").blur()

    def answer_all(self, levels: dict[str, str]) -> None:
        """Go through every step, giving these answers and leaving the rest open."""
        for number, theme in enumerate(CATALOGUE.themes, start=1):
            self.heading(theme.title)
            expect(self.page.get_by_text(f"Step {number} of")).to_be_visible()
            for factor_id in theme.factors:
                if factor_id in levels:
                    self.answer(CATALOGUE.by_factor[factor_id], levels[factor_id])
            self.press("Next")
        self.heading("Check your answers")

    def show_result(self) -> None:
        """Go from the review to the result."""
        self.press("Show my result")
        self.heading("Your prevention chart")
