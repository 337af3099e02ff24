"""The result on paper: the PDF that is downloaded, and the page as the browser prints it."""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import ViewportSize, expect

from tests.app.people import AT_WORST
from tests.browser import kept
from tests.browser.chart import CHART
from tests.browser.conftest import NewPage
from tests.browser.line import Line
from tests.browser.person import CATALOGUE, Person
from tests.said import TITLES, said

WHITE, CLOSE = (255, 255, 255), 12
LONGEST_MS = 60_000
"""For a machine that does much else at the time; `make bench` holds the limit."""
A4_PX: ViewportSize = {"width": 794, "height": 1123}
"""A sheet at 96 pixels an inch."""
SAYS_THAT_IT_RUNS = 2
"""So many messages begin a run: that it is new, and that it runs."""


def text_of(pdf: bytes) -> str:
    """Return what a PDF says, on one line."""
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return " ".join(done.stdout.decode().split())


def share_of(color: tuple[int, int, int], pdf: bytes) -> float:
    """Return which share of a PDF's paper has about this colour."""
    command = ["pdftoppm", "-r", "50", "-png", "-"]
    with TemporaryDirectory() as folder:
        subprocess.run([*command, f"{folder}/page"], input=pdf, check=True)
        pages = [np.asarray(Image.open(file).convert("RGB")) for file in Path(folder).iterdir()]
    paper = np.concatenate([page.reshape(-1, 3).astype(int) for page in pages])
    return float((np.abs(paper - color).max(axis=1) < CLOSE).mean())


@pytest.fixture
def with_result(person: Person) -> Person:
    """Return somebody who looks at a full result."""
    kept.arrive(person, AT_WORST)
    return person


def test_the_pdf_is_made_when_it_is_asked_for(with_result: Person) -> None:
    page = with_result.page
    with_result.press(said("results-tools"))
    page.get_by_label(said("report-name"), exact=True).fill("Zoë <b>Łukasiewicz</b>")
    # Pressed straight from the field: what was typed last has to be in the file.
    with_result.press(said("report-make"))
    save = page.get_by_role("button", name=said("save-file", file="backwise"))
    expect(save).to_be_visible(timeout=LONGEST_MS)
    with page.expect_download() as waiting:
        with_result.use(save)
    name = waiting.value.suggested_filename
    assert name.startswith("backwise_")
    assert name.endswith(".pdf")
    pdf = Path(waiting.value.path()).read_bytes()
    told = text_of(pdf)
    assert "Zoë <b>Łukasiewicz</b>" in told
    for title in (
        said("report-tips-title"),
        said("report-focus-title"),
        said("report-sources"),
        said("report-answers"),
    ):
        assert title in told
    for area in CATALOGUE.areas:
        assert area.title in told


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_browser_prints_the_whole_result_and_nothing_else(
    with_result: Person, scheme: str
) -> None:
    page = with_result.page
    if scheme == "dark":
        page.emulate_media(color_scheme="dark")
    bars = page.locator(f"{CHART} [aria-roledescription=bar]")
    expect(bars).to_have_count(len(CATALOGUE.areas))
    with_result.settled()
    # Also whoever prints backgrounds gets white paper.
    assert share_of(WHITE, page.pdf(format="A4", print_background=True)) > 0.8
    told = text_of(page.pdf(format="A4"))
    for title in (
        said("results-title"),
        said("results-chart-title"),
        said("results-background-title"),
        CATALOGUE.safety.safety_net.title,
        said("footer"),
    ):
        assert title in told
    for area in CATALOGUE.areas:
        assert area.title in told
    # What only paper needs: who made it, the version, and where the answers stand.
    assert "Made by the person from their own answers to a questionnaire." in told
    assert "General information, not a diagnosis." in told
    assert said("report-in-the-pdf") in told
    assert f"numbers of version {CATALOGUE.version}" in told
    for noise in (TITLES["evidence"], said("what-if-title"), said("results-change-answers")):
        assert noise not in told
    for noise in (
        said("report-title"),
        said("report-make"),
        said("fhir-export"),
        said("begin-anew"),
        said("prevention-order-label"),
    ):
        assert noise not in told


def test_paper_is_not_faded_while_the_server_still_works(new_page: NewPage, server: str) -> None:
    page = new_page()
    line = Line(page)
    person = Person(page, server)
    kept.arrive(person, AT_WORST)
    line.answers = SAYS_THAT_IT_RUNS
    person.use(page.get_by_role("button", name=said("open-all")))
    page.emulate_media(media="print")
    expect(page.locator("[data-stale=true]")).not_to_have_count(0)
    faded = "found => found.filter(each => getComputedStyle(each).opacity !== '1').length"
    assert page.locator("[data-stale]").evaluate_all(faded) == 0


def test_with_all_parts_open_the_paper_holds_the_whole_table_the_why_and_the_help(
    with_result: Person,
) -> None:
    page = with_result.page
    with_result.press(said("open-all"))
    with_result.sees(said("results-limits"))
    table = page.locator("[data-testid=stTable] table").first
    table.wait_for()
    heads = table.locator("th").all_text_contents()
    page.emulate_media(media="print")
    page.set_viewport_size(A4_PX)
    cut = table.evaluate(
        """table => {
            const own = table.getBoundingClientRect();
            for (let up = table.parentElement; up; up = up.parentElement) {
                const [style, box] = [getComputedStyle(up), up.getBoundingClientRect()];
                const clips = style.overflowY !== "visible" && up !== document.documentElement;
                if (clips && box.bottom < own.bottom - 1) return up.outerHTML.slice(0, 200);
            }
            return own.right > innerWidth + 1 ? `right ${own.right} of ${innerWidth}` : null;
        }"""
    )
    assert cut is None
    told = " ".join(text_of(page.pdf(format="A4")).split())
    assert len(heads) > 3
    assert [word for word in " ".join(heads).split() if word not in told] == []
    assert said("results-limits") in told
    assert CATALOGUE.safety.safety_net.title in told
