"""The icon array of the survey: what it shows, its table and its words."""

from typing import Any

import pytest

from logic.charts.icon_array import icon_array, shown_fifths, survey_table, survey_takeaway
from logic.charts.palette import DARK, LIGHT, Palette
from logic.models.survey import Fifth
from logic.wording.survey import COLUMNS
from tests.said import said
from tests.unit.drawing import contrast
from tests.unit.surveys import SURVEY, fifths, survey

LOWEST, SECOND, THIRD, _, HIGHEST = SURVEY.fifths


def data(own: Fifth) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the rows of the circles and of the labels."""
    drawn = icon_array(SURVEY, own, said).to_dict()
    circles, labels = sorted(drawn["datasets"].values(), key=len, reverse=True)
    return circles, labels


@pytest.mark.parametrize(
    ("own", "shown"), [(THIRD, [1, 3, 5]), (LOWEST, [1, 5]), (HIGHEST, [1, 5])]
)
def test_the_lowest_the_own_and_the_highest_are_shown_once_each(
    own: Fifth, shown: list[int]
) -> None:
    assert [fifth.number for fifth in shown_fifths(SURVEY, own)] == shown


@pytest.mark.parametrize(("own", "filled"), [(THIRD, [7, 15, 27]), (LOWEST, [7, 27])])
def test_of_100_circles_each_so_many_are_filled(own: Fifth, filled: list[int]) -> None:
    circles, labels = data(own)
    tops = sorted({label["y"] for label in labels})
    groups = [[c for c in circles if top < c["y"] < top + 91] for top in tops]
    assert [len(group) for group in groups] == [100] * len(filled)
    assert [sum(circle["filled"] for circle in group) for group in groups] == filled
    assert len({(circle["x"], circle["y"]) for circle in circles}) == len(circles)


def test_filled_circles_come_first_column_by_column() -> None:
    circles, _ = data(LOWEST)
    first = [circle for circle in circles[:100] if circle["filled"]]
    # Seven: a column of five and two of the next.
    assert sorted({circle["x"] for circle in first}) == [7.5, 22.5]
    assert [circle["x"] for circle in first] == [7.5] * 5 + [22.5] * 2


def test_each_group_is_labelled_with_its_number() -> None:
    _, labels = data(THIRD)
    assert [label["label"] for label in labels] == [
        "Lowest fifth: about 7 in 100",
        "Your fifth, number 3 of 5: about 15 in 100",
        "Highest fifth: about 27 in 100",
    ]


def test_pain_is_told_by_filling_and_not_by_colour_alone() -> None:
    full, hollow, label = icon_array(SURVEY, THIRD, said).to_dict()["layer"]
    assert (full["mark"]["type"], full["transform"]) == ("circle", [{"filter": "datum.filled"}])
    assert (hollow["mark"]["type"], hollow["transform"]) == (
        "point",
        [{"filter": "!datum.filled"}],
    )
    assert "filled" not in hollow["mark"]
    # Its alternative text says it all, so that nobody hears of 300 circles.
    assert all(layer["mark"]["aria"] is False for layer in (full, hollow, label))


@pytest.mark.parametrize(("palette", "ground"), [(LIGHT, "#ffffff"), (DARK, "#0f1a1a")])
def test_circles_stand_out_from_the_ground(palette: Palette, ground: str) -> None:
    drawn = str(icon_array(SURVEY, THIRD, said, palette).to_dict())
    for colour in (palette.icon, palette.hollow_icon):
        assert colour in drawn
        assert contrast(colour, ground) >= 3


def test_it_fits_a_phone() -> None:
    # 360 pixels less the margins of the page.
    assert icon_array(SURVEY, THIRD, said).to_dict()["width"] <= 320


def test_the_same_comparison_is_drawn_once() -> None:
    assert icon_array(SURVEY, THIRD, said) is icon_array(SURVEY, THIRD, said)
    assert icon_array(SURVEY, THIRD, said) is not icon_array(SURVEY, SECOND, said)
    assert icon_array(SURVEY, THIRD, said, DARK) is not icon_array(SURVEY, THIRD, said, LIGHT)


def test_the_table_holds_all_five_fifths_with_interval_and_number_of_people() -> None:
    table = survey_table(SURVEY, THIRD, said)
    assert list(table.columns) == [said(title) for title in COLUMNS.values()]
    assert list(table[said(COLUMNS["fifth"])]) == ["1, lowest", "2", "3, yours", "4", "5, highest"]
    assert list(table[said(COLUMNS["pain"])]) == ["7", "13", "15", "16", "27"]
    # Each less 2 and more 4.
    assert list(table[said(COLUMNS["interval"])]) == [
        "5 to 11",
        "11 to 17",
        "13 to 19",
        "14 to 20",
        "25 to 31",
    ]
    assert list(table[said(COLUMNS["n"])]) == ["19", "20", "21", "22", "23"]
    assert survey_table(SURVEY, LOWEST, said)[said(COLUMNS["fifth"])].iloc[0] == "1, lowest, yours"


def test_the_alternative_text_names_the_groups_that_are_drawn() -> None:
    text = survey_takeaway(SURVEY, THIRD, said)
    places = [text.index(f"about {number} in 100") for number in (7, 15, 27)]
    assert places == sorted(places)
    assert "about 13 in 100" not in text


def test_a_share_of_half_a_person_is_rounded_in_picture_words_and_table_alike() -> None:
    half = survey(fifths=fifths(0.065, 0.125, 0.155, 0.165, 0.275))
    for number, own in enumerate(half.fifths):
        circles, labels = sorted(
            icon_array(half, own, said).to_dict()["datasets"].values(), key=len
        )[::-1]
        drawn = sum(circle["filled"] for circle in circles[:100])
        assert f"about {drawn} in 100" in labels[0]["label"]
        assert survey_table(half, own, said)[said(COLUMNS["pain"])].iloc[0] == str(drawn), number
