"""Impact against willingness: its points, what it encodes, its labels, its table and words."""

from datetime import date
from typing import Any

import pytest

from logic.charts.label_places import Labelled, label_heights
from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.willingness import (
    Point,
    by_quadrant,
    points,
    willingness_data,
    willingness_table,
    willingness_takeaway,
)
from logic.charts.willingness_layers import BAND, HEIGHT, SHAPES, willingness_spec
from logic.models.base import Certainty
from logic.plan import Plan, Quadrant
from logic.result import Result
from logic.wording import plan as wording
from tests.said import said
from tests.unit.drawing import drawn, holds_no_rows, whole
from tests.unit.people import AT_REFERENCE, CATALOGUE, WORKED_EXAMPLE, read

# weight 0.230614, smoking 0.202520, sleep 0.124136, hydration 0.048790: half of 0.230614 is
# 0.115307, so sleep is the last that counts as large.
WILLING = {"weight": 4, "smoking": 9, "sleep": 9, "hydration": 2}


def found(answers: dict[str, str] = WORKED_EXAMPLE, **willingness: int) -> tuple[Point, ...]:
    plan = Plan(starts_on=date(2026, 11, 23), willingness=willingness or WILLING)
    return points(Result(CATALOGUE, read(answers)), plan)


def spec(palette: Palette = LIGHT) -> dict[str, Any]:
    """Return the chart as Vega-Lite reads it."""
    return whole(willingness_spec(said, palette), willingness_data(found(), said))


def point(label: str = "A", impact: float = 1.0, willingness: int = 3, half: float = 0.5) -> Point:
    return Point(
        title=label,
        label=label,
        impact=impact,
        willingness=willingness,
        quadrant=Quadrant.TALK,
        certainty=Certainty.LOW,
        half=half,
    )


def test_a_point_holds_impact_willingness_quadrant_and_certainty() -> None:
    assert [(p.title, p.willingness, p.quadrant, p.certainty) for p in found()] == [
        ("Body weight", 4, Quadrant.TALK, Certainty.MODERATE),
        ("Smoking", 9, Quadrant.START, Certainty.MODERATE),
        ("Sleep", 9, Quadrant.START, Certainty.MODERATE),
        ("Fluids and salts", 2, Quadrant.LATER, Certainty.NONE),
    ]
    impacts = [0.230614, 0.202520, 0.124136, 0.048790]
    assert [p.impact for p in found()] == pytest.approx(impacts, abs=1e-6)
    assert found()[0].half == pytest.approx(0.115307, abs=1e-6)


def test_without_willingness_or_anything_to_gain_there_is_no_point() -> None:
    assert found(stress=5) == ()
    assert found(AT_REFERENCE, weight=5) == ()
    assert willingness_data((), said).empty


def test_few_areas_are_named_and_many_are_numbered() -> None:
    assert [p.label for p in found()] == ["Body weight", "Smoking", "Sleep", "Fluids and salts"]
    worse = WORKED_EXAMPLE | {"stress": "high", "footwear": "high_heels"}
    many = found(worse, **WILLING, stress=5, footwear=5)
    assert [p.label for p in many] == ["1", "2", "3", "4", "5", "6"]
    # Stress leads now with 0.344: half of it is 0.172, and sleep with 0.124 is below.
    assert by_quadrant(many)[Quadrant.START] == ["3 Smoking"]
    assert by_quadrant(many)[Quadrant.EXTRA] == ["4 Sleep"]


def test_the_largest_impact_stands_at_the_edge_of_the_upper_band() -> None:
    rows = willingness_data(found(), said)
    # The bands are 34 of 380 pixels each, the largest impact stands at the edge of the upper.
    outside = 34 / (380 - 68)
    assert (BAND, HEIGHT) == (34, 380)
    (marks,) = [layer for layer in spec()["layer"] if layer["mark"]["type"] == "point"]
    assert marks["encoding"]["y"]["scale"]["domain"] == pytest.approx([-outside, 1 + outside])
    (upper,) = [layer for layer in spec()["layer"] if layer["mark"]["type"] == "rect"]
    assert [upper["encoding"][end]["datum"] for end in ("y", "y2")] == pytest.approx(
        [0.5, 1 + outside]
    )
    assert rows["impact"].max() == 1
    assert rows["is_first"].tolist() == [True, False, False, False]


def test_a_label_stands_at_its_mark_where_nothing_is_in_the_way() -> None:
    rows = willingness_data(found(), said)
    assert rows["label_at"].tolist() == pytest.approx(rows["impact"].tolist())
    assert not rows["is_far"].any()


def test_labels_of_equal_points_stand_above_each_other_with_a_line_to_the_mark() -> None:
    rows = willingness_data((point("A"), point("B"), point("C", willingness=5)), said)
    # The plot has 312 pixels for an impact of 1; steps are of 8.5 pixels, labels of 17.
    assert rows["label_at"].tolist() == pytest.approx([1, 1 - 17 / 312, 1])
    assert rows["is_far"].tolist() == [False, True, False]


def test_a_label_gives_way_to_a_mark_beside_it() -> None:
    rows = willingness_data((point("A"), point("B", willingness=4)), said)
    assert rows["label_at"].tolist() == pytest.approx([1 - 17 / 312, 1])


def test_labels_that_find_no_room_are_spread_in_the_order_of_their_marks() -> None:
    heights = [30.0, 10.0, 20.0]
    marks = [Labelled(x=80, y=height, label="A", label_is_left=False) for height in heights]
    # Three labels need 34 pixels between the first and the last, here there are 24.
    assert label_heights(marks, low=8, high=32, line=100) == [32, 8, 20]


def test_a_label_stays_off_the_line_between_the_halves() -> None:
    # The line is at 0.5; two steps of 8.5 pixels above a mark on it are free.
    rows = willingness_data((point(impact=0.5),), said)
    assert rows["label_at"].tolist() == pytest.approx([0.5 + 17 / 312])


def test_an_impact_of_nothing_for_everything_is_drawn_at_the_bottom() -> None:
    rows = willingness_data((point(impact=0.0, half=0.0),), said)
    assert rows["label_at"].tolist() == [0.0]


def test_certainty_is_told_by_shape_as_well_as_colour() -> None:
    assert len(set(SHAPES.values())) == len(Certainty)
    (marks,) = [layer for layer in spec()["layer"] if layer["mark"]["type"] == "point"]
    for channel in ("shape", "color"):
        assert marks["encoding"][channel]["field"] == "certainty"
        assert marks["encoding"][channel]["scale"]["domain"] == [level.value for level in Certainty]
    assert marks["encoding"]["description"]["field"] == "spoken"


def test_a_point_says_what_it_is() -> None:
    assert willingness_data(found(), said)["spoken"][1] == (
        "Smoking: willingness 9 of 10, start here; moderate evidence"
    )


def test_every_quadrant_is_named_in_its_corner() -> None:
    texts = [layer for layer in spec()["layer"] if layer["mark"]["type"] == "text"]
    named = {
        layer["encoding"]["text"]["value"]: (layer["mark"]["align"], layer["mark"]["baseline"])
        for layer in texts
        if "value" in layer["encoding"]["text"]
    }
    assert named == {
        "Worth a talk": ("left", "top"),
        "Start here": ("right", "top"),
        "Later, maybe": ("left", "bottom"),
        "Easy extra": ("right", "bottom"),
    }


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_form_holds_no_rows_and_draws_those_that_come(palette: Palette) -> None:
    form = willingness_spec(said, palette)
    assert holds_no_rows(form)
    (marks,) = [layer for layer in form["layer"] if layer["mark"]["type"] == "point"]
    assert marks["encoding"]["color"]["scale"]["range"] == list(palette.certainty.values())
    assert form["height"] == HEIGHT
    assert form["autosize"]["type"] == "fit-x"
    svg = drawn(form, willingness_data(found(), said))
    assert all(f">{one.label}<" in svg for one in found())
    assert all(f">{said(name)}<" in svg for name in wording.QUADRANTS.values())


def test_the_table_has_the_same_numbers() -> None:
    table = willingness_table(found(), said)
    assert table.iloc[0].tolist() == [
        "Body weight",
        "4",
        "0.23",
        "Worth a talk",
        "moderate evidence",
    ]
    assert table.iloc[3].tolist() == [
        "Fluids and salts",
        "2",
        "0.05",
        "Later, maybe",
        "guide's advice only",
    ]
    assert list(table.columns) == [
        "Area",
        "How willing, 0 to 10",
        "Impact",
        "Where it stands",
        "How sure research is",
    ]


def test_the_alternative_text_says_which_area_stands_where() -> None:
    assert willingness_takeaway(found(), said) == (
        "Chart of 4 areas, research impact against how willing you are. "
        "Start here: Smoking and Sleep. Worth a talk: Body weight. Later, maybe: Fluids and salts."
    )
