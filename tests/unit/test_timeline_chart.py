"""The chart of a value over time: its rows, what it encodes, its words."""

import pytest

from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.timeline import (
    area_line,
    score_line,
    timeline_data,
    timeline_spec,
    timeline_takeaway,
)
from logic.progress import Timeline, timeline
from tests.said import said
from tests.unit.drawing import drawn, holds_no_rows
from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE
from tests.unit.records import NOTHING_TO_REPORT
from tests.unit.test_progress import EXAMPLE, saved

WORST = NOTHING_TO_REPORT | AT_WORST
STOPPED = EXAMPLE | {"foot_drop": "yes"}


@pytest.fixture(scope="module")
def found() -> Timeline:
    """Return the worst, a day without a score, the worked example twice."""
    records = [
        saved("2026-01-02T00:00:00+01:00", WORST),
        saved("2026-02-01", STOPPED),
        saved("2026-05-03", EXAMPLE),
        saved("2026-05-03T20:00:00-05:00", EXAMPLE),
    ]
    return timeline(records, CATALOGUE)


def test_a_row_holds_a_point_and_the_line_breaks_where_there_is_no_score(found: Timeline) -> None:
    rows = timeline_data(score_line(found, said), said)
    # Of two points of one evening the later one has the number.
    assert list(rows["label"]) == ["100", "", "21"]
    assert list(rows["run"]) == [0, 1, 1]
    assert rows["said"][0] == "Score, 0 to 100, 2 January 2026, 00:00: 100"


def test_a_moment_is_drawn_as_the_persons_clock_showed_it(found: Timeline) -> None:
    moments = list(timeline_data(score_line(found, said), said)["moment"])
    # From 1 January 1970 to 2 January 2026 it is 20455 days; 90 minutes from 18:30 to 20:00.
    assert moments[0] == 20455 * 86_400_000
    assert moments[2] - moments[1] == 90 * 60_000


def test_an_area_has_the_scale_of_the_largest_impact(found: Timeline) -> None:
    line = area_line(found, "smoking", "Smoking")
    largest = max(max(entry.impacts.values()) for entry in found.scored)
    assert line.edge == largest
    assert line.values[1] is None
    # 0.2025: smoking at its worst level, in all.
    assert line.written(said) == ("0.20", "0.20", "0.20")


def test_an_area_that_was_not_wholly_answered_has_no_point() -> None:
    declined = EXAMPLE | {"smoking": "declined"}
    records = [saved(f"2026-0{month}-03", EXAMPLE) for month in (1, 3)]
    gap = timeline([*records, saved("2026-02-03", declined)], CATALOGUE)
    line = area_line(gap, "smoking", "Smoking")
    assert line.values[1] is None
    assert list(timeline_data(line, said)["run"]) == [0, 1]


def test_numbers_that_would_cover_each_other_only_in_one_direction_are_all_there() -> None:
    records = [
        saved("2026-01-02", EXAMPLE),
        saved("2026-01-03", WORST),
        saved("2026-05-03", EXAMPLE),
    ]
    rows = timeline_data(score_line(timeline(records, CATALOGUE), said), said)
    assert list(rows["label"]) == ["21", "100", "21"]


def test_without_any_impact_the_scale_is_still_one() -> None:
    reference = timeline([saved("2026-05-03", NOTHING_TO_REPORT | AT_REFERENCE)], CATALOGUE)
    assert area_line(reference, "smoking", "Smoking").edge == 1.0


def test_the_alternative_text_tells_the_first_and_the_last(found: Timeline) -> None:
    assert timeline_takeaway(score_line(found, said), said) == (
        "Line of 3 points over time. Score, 0 to 100: 100 on 2 January 2026, 00:00, "
        "21 on 3 May 2026, 20:00."
    )


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_chart_is_the_same_for_everybody_but_its_rows_and_its_ends(
    found: Timeline, palette: Palette
) -> None:
    line = score_line(found, said)
    bare = timeline_spec(line, said, palette)
    assert holds_no_rows(bare)
    joined, edge, point, number = bare["layer"]
    assert [layer["mark"]["type"] for layer in bare["layer"]] == ["line", "text", "point", "text"]
    assert edge["mark"]["stroke"] == palette.ground
    assert point["encoding"]["description"]["field"] == "said"
    assert joined["encoding"]["detail"]["field"] == "run"
    assert number["mark"]["color"] == palette.text
    rows = timeline_data(line, said)
    ends = [joined["encoding"][axis]["scale"]["domain"] for axis in ("x", "y")]
    moments = [{"expr": f"{end:.0f}"} for end in (rows["moment"].min(), rows["moment"].max())]
    assert ends == [moments, [0, 100]]
    svg = drawn(bare, rows)
    assert svg.count(">100<") == 3  # at its point, on its edge, and at the axis
    assert svg.count(">21<") == 2
    assert joined["encoding"]["x"]["scale"]["type"] == "utc"
    # Each day with a point is named once: of the two of one evening, the earlier one.
    assert [svg.count(f">{day}<") for day in ("2 Jan 2026", "3 May 2026")] == [1, 1]
    first, second, _ = rows["moment"]
    assert joined["encoding"]["x"]["axis"]["values"] == {"expr": f"[{first:.0f}, {second:.0f}]"}
