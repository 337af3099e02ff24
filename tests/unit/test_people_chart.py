"""The bars of the group page: their rows, and what is drawn of them."""

import pytest

from logic.charts.group import people_data, people_spec
from logic.charts.palette import DARK, LIGHT, Palette
from logic.wording import group_page as wording
from tests.said import said


def test_a_row_holds_a_bar_and_what_is_hidden_has_no_length() -> None:
    rows = people_data({"Sleep": 1200, "Stress": None}, "fewer than 10", said)
    assert list(rows["length"]) == [1, 0]
    assert list(rows["said"]) == ["Sleep: 1,200", "Stress: fewer than 10"]


def test_nothing_is_long_where_everything_is_hidden() -> None:
    assert list(people_data({"Sleep": None}, "few", said)["length"]) == [0]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_a_bar_has_its_name_at_the_left_and_its_number_behind_it(palette: Palette) -> None:
    bar, number = people_spec(palette)["layer"]
    assert bar["mark"]["color"] == palette.icon
    assert (bar["encoding"]["y"]["field"], bar["encoding"]["x"]["field"]) == ("area", "length")
    assert number["encoding"]["x"]["field"] == "length"
    # Half as long again as the longest bar.
    assert bar["encoding"]["x"]["scale"]["domain"] == [0, 1.5]
    assert number["encoding"]["text"]["field"] == "label"


def test_the_takeaways_say_the_largest_and_where_most_is_to_be_gained() -> None:
    text = wording.areas_takeaway(said, 1200, {"Sleep": 900, "Stress": 80}, ["Stress"])
    assert text == (
        "About 1,200 people with a score. Most often in the top three: Sleep (900) and "
        "Stress (80). Most is to be gained in the area “Stress”."
    )
    assert wording.areas_takeaway(said, 10, {}, ["Sleep", "Stress"]).endswith(
        "Most is to be gained in the areas “Sleep” and “Stress”, equally."
    )
    assert wording.areas_takeaway(said, 10, {}, []).endswith("Nobody has an area to work on.")
    one, two = (wording.scores_takeaway(said, 1200, bands, 900) for bands in (["a"], ["a", "b"]))
    assert one == "Most common: a, about 900 of about 1,200 people."
    assert two == "Most common: a and b, about 900 each of about 1,200 people."
    assert "too few to show" in wording.scores_takeaway(said, 10, [], None)


def test_what_was_read_is_said_in_whole_sentences() -> None:
    assert wording.rows_read(said, 1, 0, 0, smallest=10) == "1 row was read."
    assert wording.rows_read(said, 1200, None, 1000, smallest=10) == (
        "1,200 rows were read. Fewer than 10 of them have no score. About 1,000 of them have "
        "answers that cannot be used: see `problems` in the scored table."
    )
    assert wording.band(said, 20, 40, last=False) == "20 to below 40"
    assert wording.band(said, 80, 100, last=True) == "80 to 100"
