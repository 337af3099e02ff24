"""What stands below the chart, each part closed, and drawn only while it is open."""

from collections.abc import Callable

import streamlit as st

from logic.charts import Order, bars, chart_table
from logic.result import Result
from logic.wording import fhir as fhir_wording
from logic.wording import report as report_wording
from logic.wording import results as wording
from logic.wording import survey as survey_wording
from ui.result import fhir_section, report_section, result_sections, survey_section, ways
from ui.widgets import chart_parts

NARROWEST_PX = 420
Draw = Callable[[Result], None]


def draw(result: Result) -> None:
    """Draw the closed parts, those that need a score where there is one."""
    has_score, has_bars = result.profile.score is not None, bool(result.profile.focus)
    parts = [
        (has_bars, "table", wording.TABLE_TITLE, ":material/table_rows:", _table),
        (has_score, "survey", survey_wording.TITLE, ":material/groups:", survey_section.survey),
        (
            bool(result.background),
            "background",
            wording.BACKGROUND_TITLE,
            ":material/history:",
            result_sections.background,
        ),
        (has_score, "about", wording.ABOUT_TITLE, ":material/info:", result_sections.about),
        (
            has_score,
            ways.TAKE_ALONG,
            report_wording.TITLE,
            ":material/download:",
            report_section.take_along,
        ),
        (True, "fhir", fhir_wording.EXPORT, fhir_section.ICON, fhir_section.for_record_systems),
    ]
    with st.grid(2, min_column_width=NARROWEST_PX, key="more"):
        for wanted, name, title, icon, draw_part in parts:
            if wanted:
                _part(result, name, title, icon, draw_part)
    if has_score:
        report_section.on_paper(result)


def _part(result: Result, name: str, title: str, icon: str, draw_part: Draw) -> None:
    key = name if name == ways.TAKE_ALONG else f"result.{name}"
    part = st.expander(title, key=key, icon=icon, on_change="rerun")
    if part.open:
        with part:
            draw_part(result)


def _table(result: Result) -> None:
    rows = chart_table(bars(result, Order.IMPACT))
    chart_parts.draw_table(rows, wording.TABLE_TITLE, wide=True)
