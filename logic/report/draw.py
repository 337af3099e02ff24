"""Draws the document: the first page in the longest version that fits, then all answers."""

from functools import partial
from io import BytesIO

from logic.report.fonts import fonts
from logic.report.record import Document, PageSize, Picture, Version
from logic.report.sheet import (
    BETWEEN_PARTS_MM,
    GREY,
    LINE_MM,
    SMALL_LINE_MM,
    SMALL_PT,
    TEXT_PT,
    TITLE_PT,
    Sheet,
)

TITLE_MM, GUTTER_MM, ROW_GAP_MM = 7, 5, 1.0
CHART_TEXT_PX, MM_OF_A_POINT = 13, 25.4 / 72
MM_OF_A_PIXEL = SMALL_PT * MM_OF_A_POINT / CHART_TEXT_PX
"""The chart's letters, 13 px in it, are drawn as large as the smallest of the page."""
QUESTION_SHARE = 0.62


def drawn(document: Document, page_size: PageSize, chart: Picture | None) -> bytes:
    """Return the PDF of a document, with the chart where there is one."""
    letters = fonts()
    for version in document.versions:
        sheet = Sheet(document, page_size, letters)
        chart_at = _first_page(sheet, version, chart)
        if sheet.page_no() == 1:
            break
    if chart:
        _draw(sheet, chart, chart_at)
    _answers(sheet)
    return bytes(sheet.output())


def _first_page(sheet: Sheet, version: Version, chart: Picture | None) -> float:
    """Write the first page, with room for the chart; return how far down that begins, in mm."""
    title, *rest = sheet.document.lead
    sheet.line_of(title, TITLE_PT, TITLE_MM)
    for line in rest:
        sheet.line_of(line)
    sheet.ln(BETWEEN_PARTS_MM)
    sheet.rule()
    sheet.ln(BETWEEN_PARTS_MM)
    for part in version.above:
        sheet.part(part)
    chart_at = _beside_chart(sheet, version, chart)
    for part in version.below:
        sheet.part(part)
    return chart_at


def _beside_chart(sheet: Sheet, version: Version, chart: Picture | None) -> float:
    """Write what stands beside the chart; without one, it takes the whole width."""
    if chart is None:
        for part in version.side:
            sheet.part(part)
        return sheet.y
    top = sheet.y
    sheet.heading(sheet.document.chart_title)
    chart_at = sheet.y
    with sheet.column(sheet.l_margin + chart.width * MM_OF_A_PIXEL + GUTTER_MM, top):
        for part in version.side:
            sheet.part(part)
    sheet.set_y(max(chart_at + chart.height * MM_OF_A_PIXEL + BETWEEN_PARTS_MM, sheet.y))
    return chart_at


def _draw(sheet: Sheet, chart: Picture, top: float) -> None:
    """Draw the chart, whose place is known now, with its alternative text."""
    written_to = sheet.page
    sheet.page = 1
    sheet.image(
        BytesIO(chart.svg),
        x=sheet.l_margin,
        y=top,
        w=chart.width * MM_OF_A_PIXEL,
        h=chart.height * MM_OF_A_PIXEL,
        alt_text=sheet.document.chart_text,
    )
    sheet.page = written_to


def _answers(sheet: Sheet) -> None:
    """Draw a page with every question and its answer."""
    sheet.add_page()
    sheet.heading(sheet.document.answers_title)
    cell = partial(sheet.multi_cell, align="L", new_x="LMARGIN", new_y="NEXT")
    wide = sheet.epw * QUESTION_SHARE
    for answer in sheet.document.answers:
        sheet.rule()
        sheet.ln(ROW_GAP_MM / 2)
        top = sheet.y
        sheet.look(SMALL_PT, ink=GREY)
        cell(wide - GUTTER_MM, SMALL_LINE_MM, answer.question)
        left = sheet.y
        sheet.set_xy(sheet.l_margin + wide, top)
        sheet.look(TEXT_PT)
        cell(sheet.epw - wide, LINE_MM, answer.answer)
        sheet.set_y(max(left, sheet.y) + ROW_GAP_MM / 2)
    sheet.ln(BETWEEN_PARTS_MM)
    for part in sheet.document.after_answers:
        sheet.part(part, SMALL_PT, SMALL_LINE_MM)
