"""What stands below the chart, each part closed, and drawn only while it is open."""

from collections.abc import Callable, Iterator
from functools import partial

from logic.charts.prevention import Order, bars, chart_table
from logic.result import Result
from ui.result import fhir_section, report_section, result_sections, survey_section
from ui.state.language import say, texts
from ui.widgets import chart_parts, parts
from ui.widgets.parts import Part

ON_PAPER = ("table", "survey", "background", "about")
"""What the browser's own print shows; the other parts are for a screen alone."""


def draw(result: Result) -> None:
    """Draw the closed parts, those that need a score where there is one."""
    has_score = result.profile.score is not None
    wanted = {
        "table": bool(result.profile.focus),
        "background": bool(result.background),
        "fhir": True,
    }
    parts.grid("more", [part for name, part in _parts(result) if wanted.get(name, has_score)])
    if has_score:
        parts.open_all(_on_paper(result))
        report_section.on_paper(result)


def _parts(result: Result) -> list[tuple[str, Part]]:
    def part(name: str, title: str, icon: str, draw: Callable[[Result], None]) -> tuple[str, Part]:
        return name, Part(f"result.{name}", title, partial(draw, result), f":material/{icon}:")

    return [
        part("table", say("results-table-title"), "table_rows", _table),
        part("survey", say("survey-title"), "groups", survey_section.survey),
        part("background", say("results-background-title"), "history", result_sections.background),
        part("about", say("results-about-title"), "info", result_sections.about),
        part("take_along", say("report-title"), "download", report_section.take_along),
        part("fhir", say("fhir-export"), "clinical_notes", fhir_section.for_record_systems),
    ]


def _table(result: Result) -> None:
    rows = chart_table(result.once(bars, Order.IMPACT), texts())
    chart_parts.draw_table(rows, say("results-table-title"), wide=True)


def _on_paper(result: Result) -> Iterator[str]:
    """Return the keys of what the browser's own print shows."""
    yield from (f"result.{name}" for name in ON_PAPER)
    yield from (f"result.why.{area.id}" for area in result.catalogue.areas)
    yield "help"
