"""The picture of the areas under the curve, with its words and table."""

import pytest

from logic.charts.outside import outside_data, outside_fifths, outside_spec, outside_table
from logic.charts.palette import DARK, LIGHT, Palette
from tests.said import said
from tests.unit.drawing import whole
from tests.unit.outsiders import checks

CHECKS = checks()


def test_each_check_is_a_row_with_its_area_and_interval() -> None:
    rows = outside_data(CHECKS, said).to_dict("records")
    assert [(row["area"], row["low"], row["high"]) for row in rows] == [
        (0.66, 0.62, 0.7),
        (0.6, 0.49, 0.71),
    ]
    assert rows[0]["label"] == "The moon: 0.66"
    assert rows[0]["said"] == "The moon: 0.66 (95 % interval 0.62 to 0.70)"


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_every_layer_with_a_place_is_drawn_from_chance_to_perfect(palette: Palette) -> None:
    layers = outside_spec(said, palette)["layer"]
    scales = [layer["encoding"]["x"]["scale"] for layer in layers if "x" in layer["encoding"]]
    assert len(scales) == 3
    assert all(scale == {"domain": [0.5, 1.0], "nice": False, "zero": False} for scale in scales)
    colours = {layer["mark"].get("color") for layer in layers}
    assert colours == {palette.text, palette.icon}


def test_the_chart_holds_the_rows_and_the_form_without_them_does_not() -> None:
    drawn = whole(outside_spec(said), outside_data(CHECKS, said))
    assert [row["who"] for row in next(iter(drawn["datasets"].values()))] == ["moon", "mars"]
    assert "datasets" not in outside_spec(said)


def test_one_point_a_check_is_read_out_and_nothing_else() -> None:
    marks = [layer["mark"] for layer in outside_spec(said)["layer"]]
    assert [mark["type"] for mark in marks if mark.get("aria", True)] == ["point"]


def test_the_table_has_the_numbers_of_the_picture_and_how_many_were_asked() -> None:
    table = outside_table(CHECKS, said)
    assert list(table.columns) == [
        "Tried on",
        "Area",
        "95 % interval",
        "People",
        "With low back pain",
    ]
    assert list(table.iloc[0]) == ["The moon", "0.66", "0.62 to 0.70", "1,000", "200"]


def test_the_fifths_are_told_of_100_people() -> None:
    fifths = outside_fifths(CHECKS, said)
    assert list(fifths["Fifth"]) == ["Lowest", "2", "3", "4", "Highest"]
    assert list(fifths["Mars"]) == ["10.0", "15.0", "20.0", "25.0", "30.0"]
