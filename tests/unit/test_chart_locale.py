"""Numbers and days on a chart's axes are written as the language writes them."""

from pathlib import Path

import pytest

from logic.charts.locale import day_pattern, in_language
from logic.charts.timeline import area_line, score_line, timeline_data, timeline_spec
from logic.progress import timeline
from logic.texts import Texts, read
from tests.said import said
from tests.unit.drawing import drawn
from tests.unit.people import CATALOGUE
from tests.unit.records import NOTHING_TO_REPORT
from tests.unit.test_progress import EXAMPLE, saved

RECORDS = [
    saved("2026-01-02", NOTHING_TO_REPORT | EXAMPLE),
    saved("2026-01-20", NOTHING_TO_REPORT | EXAMPLE),
]


def language(folder: Path, code: str) -> Texts:
    """Return a language that has no message of its own yet."""
    (folder / code).mkdir()
    return read(folder / code, said)


def test_a_day_is_written_in_english_as_everywhere_else_on_the_page() -> None:
    assert day_pattern(said) == "%-d %b %Y"


@pytest.mark.parametrize(
    ("code", "pattern"),
    [
        ("es", "%-d %b %Y"),
        ("de", "%d.%m.%Y"),
        ("ja", "%Y/%m/%d"),
        ("th", "%-d %b %Y"),
        ("pt-BR", "%-d de %b de %Y"),
    ],
)
def test_a_day_has_the_order_of_the_language(tmp_path: Path, code: str, pattern: str) -> None:
    assert day_pattern(language(tmp_path, code)) == pattern


def test_the_axes_are_drawn_in_the_language(tmp_path: Path) -> None:
    spanish = language(tmp_path, "es")
    found = timeline(RECORDS, CATALOGUE)
    line = area_line(found, "smoking", "x")
    rows = timeline_data(line, spanish)
    svg = drawn(in_language(timeline_spec(line, spanish), spanish), rows)
    assert "ene 2026" in svg
    assert "Jan" not in svg
    assert ">0,05<" in svg
    assert "0.05<" not in svg


def test_the_axes_in_english_are_as_they_were() -> None:
    found = timeline(RECORDS, CATALOGUE)
    line = score_line(found, said)
    rows = timeline_data(line, said)
    svg = drawn(in_language(timeline_spec(line, said), said), rows)
    assert "Jan 2026" in svg
    assert ">100<" in svg
