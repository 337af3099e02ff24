"""The one page: a sound PDF that is read aloud in order (PDF/UA-1)."""

from typing import Any

import page
import pytest

from logic.report import Added, PageSize
from logic.report.data import document
from logic.result import Result
from tests.said import said
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE, WORKED_EXAMPLE, read
from tests.unit.pdfs import (
    DAY,
    PEOPLE,
    SAFE,
    WITH_RESULT,
    elements,
    fullest,
    page_for,
    pages_of,
    plan,
    poppler,
    reader,
)


def faults(pdf: bytes) -> set[str]:
    """Return the rules of PDF/UA-1 that a checker of its own finds broken."""
    return {fault.rule_id for fault in page.validate_pdf_bytes(pdf, profile="ua1").failures}


def tags(pdf: bytes) -> list[tuple[str, str]]:
    """Return headings, paragraphs and figures as they are told aloud, each with its text."""
    told: list[tuple[str, str]] = []
    for line in poppler("pdfinfo", pdf, "-struct-text", "-").splitlines()[1:]:
        text = line.strip()
        if not text.startswith('"'):
            told.append((text.split()[0].rstrip(":"), ""))
        elif told:
            kind, before = told.pop()
            told.append((kind, before + text[1:-1]))
    return told


@pytest.mark.parametrize("name", WITH_RESULT)
def test_a_checker_finds_nothing(name: str) -> None:
    assert faults(page_for(PEOPLE[name], safe=False)) == set()


@pytest.mark.parametrize("page_size", PageSize)
def test_a_checker_finds_nothing_in_the_fullest_page(page_size: PageSize) -> None:
    assert faults(fullest(page_size)) == set()


@pytest.mark.parametrize("name", ["דוד 12 לוי", "محمد 12", "अनिता", "🧘 Ana"])
def test_a_checker_finds_nothing_in_a_page_of_another_script(name: str) -> None:
    assert faults(page_for(AT_REFERENCE, name=name)) == set()


def test_a_checker_finds_faults_where_there_are_some() -> None:
    pdf = page_for(AT_REFERENCE)
    assert faults(pdf.replace(b"/Lang", b"/Long")) != set()


def test_a_page_in_japanese_is_sound_too() -> None:
    # The checker does not read the width that is usual in a font and so is not said again for
    # each letter; fontTools finds 1,000 for these, as the PDF says.
    known = {"PDFUA1-FONT-GLYPH-WIDTH-001"}
    assert faults(page_for(AT_REFERENCE, name="佐藤 はな")) <= known


def test_fonts_are_embedded_with_what_their_letters_mean() -> None:
    _, _, *fonts = poppler("pdffonts", page_for(AT_WORST), "-").splitlines()
    assert len(fonts) == 2
    for font in fonts:
        embedded, subset, to_unicode = font.split()[-5:-2]
        assert (embedded, subset, to_unicode) == ("yes", "yes", "yes")


def test_title_language_and_day_are_told() -> None:
    opened = reader(page_for(AT_WORST))
    title = "Backwise: Prevention chart for back spasms, 23 November 2026"
    assert opened.metadata is not None
    assert opened.metadata.title == title
    assert opened.metadata.creation_date is not None
    assert opened.metadata.creation_date.date() == DAY
    root: Any = opened.root_object
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/MarkInfo"]["/Marked"]


def test_everything_is_told_in_the_order_in_which_it_is_read() -> None:
    told = tags(page_for(WORKED_EXAMPLE, name="Ana"))
    doc = document(Result(CATALOGUE, read(SAFE | WORKED_EXAMPLE)), DAY, Added(), said)
    headings = [one for one in told if one[0] in ("H1", "H2", "H3")]
    assert headings == [
        ("H1", said("report-document")),
        ("H2", said("results-chart-title")),
        ("H2", said("report-reading")),
        ("H2", said("report-tips-title")),
        ("H2", said("report-warning-signs")),
        ("H2", said("results-background-title")),
        ("H2", said("report-focus-title")),
        *(("H3", area.title) for area in doc.focus.areas),
        ("H2", said("report-tried")),
        ("H2", said("report-plan")),
        ("H2", said("report-sources")),
        ("H2", said("report-answers")),
        ("H2", said("report-asked-signs")),
    ]
    # Lines are told with the space between them, and neither the foot nor a rule is told.
    assert ("P", said("report-asked", number=len(CATALOGUE.safety.signs))) in told
    assert not [text for _, text in told if text.startswith("Backwise, numbers")]


def test_headings_are_listed_beside_the_page() -> None:
    outline: Any = reader(page_for(AT_REFERENCE)).outline
    title, parts, *_ = outline
    assert title["/Title"] == said("report-document")
    assert said("report-answers") in [
        part["/Title"] for part in parts if not isinstance(part, list)
    ]


def test_the_chart_has_its_takeaway_and_letters_that_can_be_selected() -> None:
    pdf = page_for(WORKED_EXAMPLE)
    (figure,) = [one for one in elements(pdf) if one["/S"] == "/Figure"]
    assert str(figure["/Alt"]).startswith(
        "Bar chart of 4 areas by research impact. Longest bar: Body"
    )
    assert "Body weight moderate evidence Smoking moderate evidence" in pages_of(pdf)[0]
    assert "Fluids and salts guide only" in pages_of(pdf)[0]
    assert b"/Subtype /Image" not in pdf


def test_the_answers_are_a_table_with_heads() -> None:
    found = [one["/S"] for one in elements(page_for(AT_WORST))]
    assert found.count("/Table") == 1
    assert found.count("/TH") == 2
    assert found.count("/TR") == 1 + len(CATALOGUE.factors)
    assert found.count("/TD") == 2 * len(CATALOGUE.factors)
    for head in [one for one in elements(page_for(AT_WORST)) if one["/S"] == "/TH"]:
        assert head["/A"][0]["/Scope"] == "/Column"


def test_the_week_is_a_table_with_a_head_for_each_day() -> None:
    found = [one["/S"] for one in elements(page_for(WORKED_EXAMPLE, plan=plan(["regular_sleep"])))]
    # The week on the first page, the answers, and the week of the whole plan.
    assert found.count("/Table") == 3
    assert found.count("/TH") == 8 + 2 + 8


def test_every_link_says_where_it_leads_and_is_part_of_what_is_told() -> None:
    pdf = page_for(AT_WORST)
    notes = [note.get_object() for sheet in reader(pdf).pages for note in sheet.get("/Annots", [])]
    addresses = {str(note["/A"]["/URI"]) for note in notes}
    assert "https://doi.org/10.5271/sjweh.4114" in addresses
    assert all(str(note["/Contents"]).strip() for note in notes)
    assert [one["/S"] for one in elements(pdf)].count("/Link") == len(notes)
