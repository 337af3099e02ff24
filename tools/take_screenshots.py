"""Takes the screenshots of all pages in docs/screenshots anew; `make screenshots`."""

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page

from logic.models.factors import RiskFactor
from logic.plan import Day
from logic.texts import MessageName
from logic.wording import what_if
from tests.browser import kept, planner, records, tables
from tests.browser.person import CATALOGUE, Person
from tests.said import TITLES, said
from tools.served import ROOT, open_browser, serve
from ui.page_names import Name

FOLDER = ROOT / "docs" / "screenshots"
SIZES = {1280: 800, 390: 844}
SCHEMES = ("light", "dark")
COLOURS = 64
"""A page has few: a palette of these makes a picture a fraction of its size."""
# Somebody at a desk: a made-up person with a result worth showing.
ANSWERS = {factor.id: factor.levels[0].id for factor in CATALOGUE.factors} | {
    "physical_activity": "some",
    "strength_training": "none",
    "unbroken_sitting": "over_two_hours",
    "sitting_posture": "rarely",
    "body_mass_index": "25_to_29",
    "smoking": "former",
    "sleep": "fair",
    "water_intake": "often_low",
    "past_episodes": "one_or_two",
}
SPANISH = (Name.START, Name.SAFETY, Name.RESULTS, Name.WHAT_IF, Name.PLAN, Name.RELIEF)
DRAWN_MS = 2_000
"""Kept answers are back and charts are drawn by then."""
OPEN = ("stress", "spinal_care")
ACTION = "strength_and_learning"


class Patient(Person):
    """The made-up person, as tall and heavy as people are."""

    def answer(self, factor: RiskFactor, level_id: str) -> None:
        """Give one answer; 1.70 m and 80 kg are a body mass index of 27.7."""
        if factor.body_limits is None:
            super().answer(factor, level_id)
            return
        self.enter(self.say("questionnaire-height-cm"), "170")
        self.enter(self.say("questionnaire-weight-kg"), "80")


def main() -> None:
    """Walk through the pages at both widths, light and dark, and keep what is seen."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    with serve() as address, open_browser() as browser:
        for width, height in SIZES.items():
            for scheme in SCHEMES:
                _walk(browser, address, width, height, scheme)
            _in_spanish(browser, address, width, height)


def _walk(browser: Browser, address: str, width: int, height: int, scheme: str) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        device_scale_factor=1,
        reduced_motion="reduce",
    )
    page = context.new_page()
    person = Patient(page, address)
    person.open()
    _keep(page, f"start_{width}_{scheme}")
    person.press("Begin with the safety check")
    person.heading(said("safety-title"))
    _keep(page, f"safety_{width}_{scheme}")
    person.pass_safety_check()
    for factor_id in CATALOGUE.themes[0].factors:
        person.answer(CATALOGUE.by_factor[factor_id], ANSWERS[factor_id])
    _keep(page, f"step_{width}_{scheme}")
    person.answer_all({id_: level for id_, level in ANSWERS.items() if id_ not in OPEN})
    _keep(page, f"review_{width}_{scheme}")
    person.show_result()
    _keep(page, f"results_{width}_{scheme}")
    _doing(person, f"{width}_{scheme}")
    _looking_up(person, f"{width}_{scheme}")
    person.follow(TITLES["safety"], said("safety-title"))
    person.choose("Where are you?", "United Kingdom")
    person.tick(CATALOGUE.safety.findings["both_legs"].text)
    person.press("Next")
    person.heading("Get emergency help now")
    _keep(page, f"stop_{width}_{scheme}")
    context.close()


def _in_spanish(browser: Browser, address: str, width: int, height: int) -> None:
    """Keep the way as a Spanish speaker sees it whose browser kept the same answers."""
    context = browser.new_context(
        viewport={"width": width, "height": height},
        storage_state=kept.keeping(address, kept.copy(kept.record(ANSWERS))),
        reduced_motion="reduce",
        locale="es-MX",
    )
    person = Person(context.new_page(), address, "es")
    for name in SPANISH:
        person.open("" if name is Name.START else name)
        person.page.wait_for_timeout(DRAWN_MS)
        person.settled()
        _keep(person.page, f"{name}_es_{width}")
    context.close()


def _doing(person: Person, size: str) -> None:
    """Keep what-if and plan with something in them, the coach, and relief."""
    person.follow(TITLES["what_if"], said("what-if-title"))
    sleep = CATALOGUE.by_factor["sleep"]
    now = sleep.by_level[ANSWERS[sleep.id]]
    person.choose(what_if.row(said, CATALOGUE, sleep, now), sleep.levels[0].in_short)
    person.sees("with 1 change.")
    _keep(person.page, f"what_if_{size}")
    person.follow(TITLES["plan"], said("plan-title"))
    for number, title in enumerate(planner.asked(person)):
        planner.say(person, title, 9 - 3 * number)
    planner.do(person, CATALOGUE.by_action[ACTION], [Day.MONDAY, Day.THURSDAY], "18:30")
    _keep(person.page, f"plan_{size}")
    person.follow(TITLES["coach"], said("coach-title"))
    _keep(person.page, f"coach_{size}")
    person.follow(TITLES["relief"], said("relief-title"))
    person.sees(said("relief-avoid-title"))
    _keep(person.page, f"relief_{size}")


def _looking_up(person: Person, size: str) -> None:
    """Keep the pages beside the way: progress and the groups with files, and those to read."""
    with TemporaryDirectory() as folder:
        _visit(person, Name.PROGRESS, "progress-title")
        _keep(person.page, f"progress_first_{size}")
        # The one at everybody's worst, half a year before today's.
        records.choose(person, records.three(Path(folder))[1])
        person.sees(said("progress-since-title"))
        _keep(person.page, f"progress_{size}")
        _visit(person, Name.GROUP, "group-page-title")
        records.choose(person, tables.people(Path(folder)))
        person.sees(said("group-page-scores-title"))
        _keep(person.page, f"group_{size}")
    _visit(person, Name.RECORD, "record-title")
    _keep(person.page, f"record_{size}")
    _visit(person, Name.EVIDENCE, "evidence-title")
    _keep(person.page, f"evidence_{size}")
    _visit(person, Name.PRIVACY, None)
    _keep(person.page, f"privacy_{size}")


def _visit(person: Person, name: Name, heading: MessageName | None) -> None:
    """Go to a page by the menu; without a message its heading is its title in the menu."""
    person.follow(TITLES[name], said(heading) if heading else TITLES[name])
    person.settled()


def _keep(page: Page, name: str) -> None:
    """Save a page to its end."""
    size = page.viewport_size
    assert size is not None  # every context here has one
    content = page.locator("[data-testid=stMainBlockContainer]")
    height = max(size["height"], int(content.evaluate("element => element.scrollHeight")) + 60)
    page.set_viewport_size({"width": size["width"], "height": height})
    page.wait_for_timeout(800)
    with Image.open(BytesIO(page.screenshot())) as seen:
        few = seen.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(FOLDER / f"{name}.png", optimize=True)
    page.set_viewport_size(size)


if __name__ == "__main__":
    main()
