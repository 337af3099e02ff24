"""The drawing of a factor's ratios: its rows, its axis, what it encodes, its table and words."""

from typing import Any

import pytest

from logic.charts.forest import (
    Axis,
    forest_data,
    forest_rows,
    forest_spec,
    forest_table,
    forest_takeaway,
    ratio_axis,
)
from logic.charts.palette import DARK, LIGHT, Palette
from logic.models.base import Certainty
from logic.models.factors import RiskFactor
from tests.said import said
from tests.unit.drawing import drawn, holds_no_rows
from tests.unit.people import CATALOGUE, changed

ENDS = ratio_axis(CATALOGUE)
SMOKING, SEATS = CATALOGUE.by_factor["smoking"], CATALOGUE.by_factor["chair_support"]
PAST = CATALOGUE.by_factor["past_episodes"]
each_factor = pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)


def data(factor: RiskFactor) -> list[dict[Any, Any]]:
    return forest_data(forest_rows(factor, said), ENDS).to_dict("records")


def layers(factor: RiskFactor, mark: str, palette: Palette = LIGHT) -> list[dict[str, Any]]:
    spec = forest_spec(forest_rows(factor, said), ENDS, said, palette)
    return [layer for layer in spec["layer"] if layer["mark"]["type"] == mark]


def test_there_is_a_row_for_each_answer_with_its_number() -> None:
    found = [(row.label, row.ratio, row.low, row.high) for row in forest_rows(SMOKING, said)]
    assert found == [
        ("No, never regularly", 1, None, None),
        ("I used to, and have stopped", 1.32, 0.99, 1.77),
        ("Yes", 1.31, 1.11, 1.55),
    ]


def test_the_word_beside_a_row_says_how_sure_or_that_there_is_no_number() -> None:
    words = {
        factor: [row.word for row in forest_rows(factor, said)] for factor in (SMOKING, SEATS, PAST)
    }
    assert words[SMOKING] == ["the comparison", "weak evidence", "moderate evidence"]
    assert words[SEATS] == ["the comparison", "no number", "no number"]
    assert words[PAST] == [
        "the comparison",
        "moderate evidence, no interval",
        "moderate evidence",
    ]


def test_one_axis_holds_every_interval_of_the_catalogue() -> None:
    # The lowest end is 0.91 (stretching), the highest 4.78 (past episodes); a tenth is added.
    assert Axis(low=0.91 / 1.1, high=4.78 * 1.1) == ENDS
    for factor in CATALOGUE.factors:
        for row in forest_rows(factor, said):
            ends = [end for end in (row.ratio, row.low, row.high) if end is not None]
            assert all(ENDS.low < end < ENDS.high for end in ends)


def test_an_axis_always_holds_the_comparison() -> None:
    only = changed(factors=(SEATS,))
    assert ratio_axis(only) == Axis(low=1 / 1.1, high=1.1)


def test_a_ratio_without_an_interval_stretches_the_axis_too() -> None:
    levels = [level for level in PAST.levels if level.id != "three_or_more"]
    short = PAST.model_copy(update={"levels": tuple(levels)})
    assert ratio_axis(changed(factors=(short,))) == Axis(low=1 / 1.1, high=2.0 * 1.1)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_ratio_and_interval_are_drawn_on_the_log_axis(palette: Palette) -> None:
    (point,) = layers(SMOKING, "point", palette)
    x = point["encoding"]["x"]
    assert x["field"] == "ratio"
    assert x["scale"] == {"type": "log", "domain": [ENDS.low, ENDS.high], "nice": False}
    assert x["axis"]["values"] == [1, 1.5, 2, 3, 5]
    (interval,) = layers(SMOKING, "rule", palette)
    assert (interval["encoding"]["x"]["field"], interval["encoding"]["x2"]["field"]) == (
        "low",
        "high",
    )
    (one,) = layers(SMOKING, "tick", palette)
    assert one["encoding"]["x"]["datum"] == 1


def test_certainty_is_told_by_a_word_and_not_by_colour_alone() -> None:
    texts = [layer["encoding"]["text"]["field"] for layer in layers(SMOKING, "text")]
    assert sorted(texts) == ["answer", "word", "word"]
    (point,) = layers(SMOKING, "point")
    colours = point["encoding"]["color"]
    assert colours["scale"]["range"] == [LIGHT.certainty[level] for level in Certainty]
    assert colours["condition"]["value"] == LIGHT.text


def test_only_the_points_are_read_out() -> None:
    spec = forest_spec(forest_rows(SMOKING, said), ENDS, said)
    heard = [layer["mark"]["type"] for layer in spec["layer"] if layer["mark"].get("aria", True)]
    assert heard == ["point"]


@each_factor
def test_every_answer_is_written_and_has_one_word(factor: RiskFactor) -> None:
    rows = data(factor)
    assert [" ".join(row["answer"].split()) for row in rows] == [x.label for x in factor.levels]
    assert all(max(map(len, row["answer"].split("\n"))) <= 48 for row in rows)
    assert len({row["answer"].count("\n") for row in rows}) == 1
    assert all(row["word"] for row in rows)


def test_a_short_label_is_written_close_to_its_interval() -> None:
    # "Yes, nearly all of them, or I seldom sit for long" has 49 letters, one too many for a line.
    assert [row["answer"].count("\n") for row in data(SEATS)] == [1, 1, 1]
    assert data(SEATS)[1]["answer"] == "\nSome do and some do not"
    assert data(SMOKING)[2]["answer"] == "Yes"
    heights = [
        forest_spec(forest_rows(f, said), ENDS, said)["height"]["step"] for f in (SMOKING, SEATS)
    ]
    assert heights == [52, 68]


def test_a_word_stands_at_the_left_where_the_right_has_no_room() -> None:
    # 4.78 is close to the end of the axis, 1.77 is not.
    assert [row["left"] for row in data(PAST)] == [False, False, True]
    assert data(PAST)[2]["beside"] == 2.11
    assert data(PAST)[1]["beside"] == 2.0
    assert [row["beside"] for row in data(SMOKING)] == [1.0, 1.77, 1.55]
    assert [row["beside"] for row in data(SEATS)] == [1.0, 1.0, 1.0]


def test_the_form_holds_no_rows_and_draws_those_that_come() -> None:
    rows = forest_rows(SMOKING, said)
    form = forest_spec(rows, ENDS, said, DARK)
    assert holds_no_rows(form)
    assert len(form["layer"]) == 6
    told = forest_data(rows, ENDS)
    assert list(told["ratio"]) == [1, 1.32, 1.31]
    svg = drawn(form, told)
    assert all(row.label in svg and row.word in svg for row in rows)


def test_the_table_holds_the_same_answers_and_numbers_in_words() -> None:
    table = forest_table(SMOKING, said)
    assert list(table.columns) == ["Answer", "Ratio (95 % interval)", "How sure"]
    assert list(table["Answer"]) == [level.label for level in SMOKING.levels]
    assert list(table["Ratio (95 % interval)"]) == [
        "1",
        "1.32 (0.99 to 1.77)",
        "1.31 (1.11 to 1.55)",
    ]
    assert list(table["How sure"]) == ["the comparison", "weak evidence", "moderate evidence"]
    assert (
        list(forest_table(PAST, said)["Ratio (95 % interval)"])[1] == "2.00 (no interval printed)"
    )
    assert list(forest_table(SEATS, said)["Ratio (95 % interval)"]) == [
        "1",
        "no number",
        "no number",
    ]


def test_the_alternative_text_tells_every_ratio_and_where_it_lies() -> None:
    assert forest_takeaway(SMOKING, said) == (
        "Smoking, compared with “No, never regularly” at 1. “I used to, and have stopped”: odds "
        "ratio 1.32 (95 % interval 0.99 to 1.77), crossing 1; “Yes”: odds ratio 1.31 (95 % "
        "interval 1.11 to 1.55), above 1."
    )
    assert "“1 or 2”: rate ratio 2.00 (no interval printed);" in forest_takeaway(PAST, said)
    assert forest_takeaway(SEATS, said).endswith("“No, none or hardly any”: no number.")
