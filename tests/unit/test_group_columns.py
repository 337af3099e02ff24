"""Tables that cannot be scored are refused with what was found and what was expected."""

import pandas as pd
import polars as pl
import pytest

from logic.group import GroupError, score_frame
from logic.group.columns import headings
from tests.shipped import CATALOGUE, changed


def test_a_table_without_any_answer_is_refused_with_its_columns_named() -> None:
    with pytest.raises(GroupError, match=r"Found: “Smokng” and “age”\. Expected columns such as"):
        score_frame(pl.DataFrame({"Smokng": ["current"], "age": [50]}), CATALOGUE)


def test_a_table_without_columns_is_refused() -> None:
    with pytest.raises(GroupError, match=r"Found: none\."):
        score_frame(pl.DataFrame(), CATALOGUE)


def test_background_alone_is_no_answer_to_score() -> None:
    with pytest.raises(GroupError, match="No column"):
        score_frame(pl.DataFrame({"past_injury": ["no"]}), CATALOGUE)


@pytest.mark.parametrize("name", ["score", "impact_sleep", "urgency", "problems", "backwise~x"])
def test_a_name_that_scoring_adds_is_refused(name: str) -> None:
    with pytest.raises(GroupError, match=f"already has columns that scoring would add: “{name}”"):
        score_frame(pl.DataFrame({"smoking": ["current"], name: [1]}), CATALOGUE)


def test_a_column_that_is_there_twice_is_refused() -> None:
    frame = pd.DataFrame([["current", "never"]], columns=["smoking", "smoking"])
    with pytest.raises(GroupError, match="Two columns of the table have the same name"):
        score_frame(frame, CATALOGUE)


def test_names_alone_are_refused_too() -> None:
    for names in (["smoking", "smoking"], ["zip"]):
        with pytest.raises(GroupError):
            headings(names, CATALOGUE)
    headings(["smoking", "zip"], CATALOGUE)


def test_many_wrong_columns_are_not_all_named() -> None:
    frame = pl.DataFrame({f"column {number}": [1] for number in range(20)})
    with pytest.raises(GroupError, match="and 14 more"):
        score_frame(frame, CATALOGUE)


def test_a_catalogue_that_weighs_nobody_takes_height_as_any_other_column() -> None:
    factors = tuple(factor for factor in CATALOGUE.factors if not factor.body_limits)
    without = changed(factors=factors)
    frame = pl.DataFrame({"smoking": ["current"], "height_cm": ["tall"]})
    assert score_frame(frame, without)["problems"].to_list() == [
        "no score: too few answers, 1 of 19, at least 10 are needed"
    ]


def test_two_columns_of_the_very_same_name_are_refused() -> None:
    with pytest.raises(GroupError, match="have the same name"):
        headings(["smoking", "smoking"], CATALOGUE)
