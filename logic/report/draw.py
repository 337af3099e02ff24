"""Draws the document: the first page in the longest version that fits, then all answers."""

from io import BytesIO

from logic.report.fonts import fonts
from logic.report.marked import plain
from logic.report.record import Document, PageSize, Picture, Version
from logic.report.sheet import BETWEEN_PARTS_MM, GREY, SMALL, TITLE, TITLE_TAG, Sheet

GUTTER_MM, ROW_GAP_MM = 5, 1.0
CHART_TEXT_PX, MM_OF_A_POINT = 13, 25.4 / 72
MM_OF_A_PIXEL = SMALL.points * MM_OF_A_POINT / CHART_TEXT_PX
"""The chart's letters, 13 px in it, are drawn as large as the smallest of the page."""
QUESTION_SHARE = 0.62
ANSWERS_ENLARGED = 1.06
"""All answers and a plan as large as advised still fit on one page."""


def drawn(document: Document, page_size: PageSize, chart: Picture | None) -> bytes:
    """Return the PDF of a document, with the chart where there is one."""
    letters = fonts(document.model_dump_json())
    for version in document.versions:
        sheet = Sheet(document, page_size, letters, version.enlarged)
        _first_page(sheet, version, chart)
        if sheet.page_no() == 1:
            break
    sheet.enlarged = ANSWERS_ENLARGED
    _answers(sheet)
    return bytes(sheet.output())


def _first_page(sheet: Sheet, version: Version, chart: Picture | None) -> None:
    title, *rest = sheet.document.lead
    sheet.line_of(title, TITLE, TITLE_TAG)
    for line in rest:
        sheet.line_of(line)
    sheet.gap()
    sheet.rule()
    sheet.gap()
    for part in version.above:
        sheet.part(part)
    _beside_chart(sheet, version, chart)
    for part in version.below:
        sheet.part(part)


def _beside_chart(sheet: Sheet, version: Version, chart: Picture | None) -> None:
    """Draw the chart and what stands beside it; without one, that takes the whole width."""
    top, below, taken = sheet.y, sheet.y, 0.0
    if chart:
        pixel = MM_OF_A_PIXEL * sheet.enlarged
        sheet.heading(sheet.document.chart_title)
        taken = chart.width * pixel + GUTTER_MM
        below = sheet.y + chart.height * pixel + BETWEEN_PARTS_MM
        _draw(sheet, chart, pixel)
    with sheet.column(top, left=taken):
        for part in version.side:
            sheet.part(part)
    sheet.set_y(max(below, sheet.y))


def _draw(sheet: Sheet, chart: Picture, pixel: float) -> None:
    """Draw the chart here, with its alternative text; a pixel of it takes so many mm."""
    sheet.image(
        BytesIO(chart.svg),
        x=sheet.l_margin,
        y=sheet.y,
        w=chart.width * pixel,
        h=chart.height * pixel,
        alt_text=sheet.document.chart_text,
    )


def _answers(sheet: Sheet) -> None:
    """Draw a page with every question and its answer."""
    sheet.add_page()
    sheet.heading(sheet.document.answers_title)
    question, answer = sheet.epw * QUESTION_SHARE, sheet.epw * (1 - QUESTION_SHARE)
    for asked in sheet.document.answers:
        sheet.rule()
        sheet.gap(ROW_GAP_MM / 2)
        top = sheet.y
        with sheet.column(top, right=answer + GUTTER_MM):
            sheet.line_of((plain(asked.question),), SMALL, ink=GREY)
        left = sheet.y
        with sheet.column(top, left=question):
            sheet.line_of((plain(asked.answer),))
        sheet.set_y(max(left, sheet.y))
        sheet.gap(ROW_GAP_MM / 2)
    sheet.gap()
    for part in sheet.document.after_answers:
        sheet.part(part, SMALL)
