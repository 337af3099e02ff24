"""A row of a scored table is what a person with its answers would be told."""

from datetime import date
from typing import Any

import pandas as pd
import polars as pl
import pytest

from logic.group import score_frame
from logic.responses import HEIGHT, UNDER_16, WEIGHT
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE, WORKED_EXAMPLE
from tests.unit.tables import IMPACTS, LEVELS, STATEMENTS, WHO, Row, expected, same

NOTHING = {"under_16": "no"} | dict.fromkeys(STATEMENTS, "no")


def scored(rows: list[Row]) -> list[Row]:
    """Return a table's scored rows, worked out by Polars."""
    columns = {name: [row.get(name) for row in rows] for name in rows[0]}
    return score_frame(pl.DataFrame(columns), CATALOGUE).to_dicts()


def test_the_worked_example_is_a_row() -> None:
    row = scored([WORKED_EXAMPLE])[0]
    assert row["score"] == pytest.approx(21.186420)
    assert row["impact_weight"] == pytest.approx(0.2306, abs=1e-4)
    assert (row["focus_1"], row["answered"], row["problems"]) == ("weight", 20, "")


def test_columns_are_added_at_the_end_and_others_pass_through_untouched() -> None:
    row: dict[Any, Any] = {"zip": "007", 5: 1.5, **AT_WORST}
    given = pd.DataFrame([row], index=["row"])
    found = score_frame(given, CATALOGUE)
    added = ["score", *IMPACTS, "focus_1", "answered", "problems"]
    assert list(found.columns) == [*given.columns, *added]
    pd.testing.assert_frame_equal(found[given.columns], given)
    assert found["score"].tolist() == pytest.approx([100])


def test_nothing_to_work_on_is_no_focus() -> None:
    row = scored([AT_REFERENCE])[0]
    assert (row["focus_1"], row["score"]) == (None, 0)


def test_equal_impacts_go_by_gap_and_equal_gaps_by_the_catalogues_order() -> None:
    # The guide's word alone counts 0.0488 for each worst level; one of the area's two questions
    # at its worst is half a gap, the single question of another area a whole one.
    for changed in (
        {"electrolytes": AT_WORST["electrolytes"], "spinal_care": AT_WORST["spinal_care"]},
        {"footwear": AT_WORST["footwear"], "spinal_care": AT_WORST["spinal_care"]},
    ):
        row = AT_REFERENCE | changed
        assert scored([row])[0]["focus_1"] == expected(row)["focus_1"]


def test_with_fewer_than_half_answered_there_is_no_score_but_the_rest() -> None:
    # Ten of the twenty scored questions are needed.
    scored_ids = [factor.id for factor in CATALOGUE.modifiable]
    nine, ten = (
        dict.fromkeys(AT_WORST) | {i: AT_WORST[i] for i in scored_ids[:n]} for n in (9, 10)
    )
    few, enough = scored([nine, ten])
    assert (few["score"], few["answered"]) == (None, 9)
    assert few["focus_1"] is not None
    assert (enough["score"], enough["answered"]) == (pytest.approx(100), 10)


def test_columns_that_are_missing_are_open() -> None:
    row = scored([{"smoking": "current"}])[0]
    assert (row["score"], row["answered"], row["focus_1"]) == (None, 1, "smoking")


@pytest.mark.parametrize(
    ("height", "weight", "level"),
    [
        # 64 / 1.6 ** 2 = 25 exactly; a gram less is below.
        (160, 64, "25_to_29"),
        (160.0, 63.999, "under_25"),
        ("200", " 120.0 ", "30_and_over"),
        (None, 64, None),
        (float("nan"), 64, None),
        ("declined", "64", None),
    ],
)
def test_height_and_weight_give_the_level(height: object, weight: object, level: str) -> None:
    told = score_frame(pd.DataFrame({HEIGHT: [height], WEIGHT: [weight]}), CATALOGUE).iloc[0]
    expected_row = expected({HEIGHT: height, WEIGHT: weight})
    assert told["answered"] == expected_row["answered"] == (level is not None)
    assert told["impact_weight"] == expected_row["impact_weight"]
    assert told["problems"] == expected_row["problems"]


@pytest.mark.parametrize("given", ["declined", "under_25", "wrong", None])
def test_a_level_that_is_given_comes_before_height_and_weight(given: str | None) -> None:
    row = {WHO: "", "body_mass_index": given, HEIGHT: "160", WEIGHT: "90"}
    same(scored([row]), [row])


def test_one_measurement_alone_gives_no_level() -> None:
    row = {WHO: "", "smoking": "never", WEIGHT: "90"}
    same(scored([row]), [row])


TYPED: dict[str, Any] = {
    "whole": pl.Series([3, None]),
    "float": pl.Series([1.5, float("nan")]),
    "date": pl.Series([date(2026, 1, 1), None]),
    "list": pl.Series([["current"], None]),
}


@pytest.mark.parametrize("kind", TYPED)
@pytest.mark.parametrize("field", ["smoking", UNDER_16])
def test_in_a_column_that_holds_no_text_every_value_is_wrong(kind: str, field: str) -> None:
    frame = pl.DataFrame({"sleep": ["fair", "fair"], field: TYPED[kind]})
    wrong, missing = score_frame(frame, CATALOGUE).to_dicts()
    assert f"{field}: found “" in wrong["problems"]
    assert "found" not in missing["problems"]
    assert (wrong["answered"], missing["answered"]) == (1, 1)


def test_a_height_that_is_a_truth_value_is_wrong() -> None:
    frame = pl.DataFrame({HEIGHT: [True], WEIGHT: [70]})
    row = score_frame(frame, CATALOGUE).to_dicts()[0]
    assert row["problems"].endswith("; height_cm: found “true”, expected a number from 100 to 250")


@pytest.mark.parametrize("dtype", [pl.Categorical, pl.Enum(LEVELS["smoking"])])
def test_a_column_of_categories_is_read_as_text(dtype: Any) -> None:
    frame = pl.DataFrame({"smoking": pl.Series(LEVELS["smoking"], dtype=dtype)})
    assert score_frame(frame, CATALOGUE)["answered"].to_list() == [1] * len(LEVELS["smoking"])


def test_a_wrong_value_marks_its_own_row_alone() -> None:
    rows: list[Row] = [{**AT_WORST, WHO: "a"}, {**AT_WORST, WHO: "b", "smoking": "x\ty" * 20}]
    right, wrong = scored(rows)
    assert right["problems"] == ""
    assert right["score"] == pytest.approx(100)
    start = "x⟨TAB⟩y" * 13 + "x"  # 40 letters: 13 times three, and one
    assert wrong["problems"] == (
        f"smoking: found “{start}…”, expected one of: "
        + ", ".join([*LEVELS["smoking"], "declined"])
    )


def test_no_row_is_a_table_too() -> None:
    frame = pl.DataFrame(schema={"smoking": pl.String})
    assert score_frame(frame, CATALOGUE).shape == (0, 1 + 1 + len(IMPACTS) + 3)


@pytest.mark.parametrize(
    ("said", "urgency"),
    [
        ({}, "none"),
        ({"chest_pain": "yes"}, "emergency"),
        ({"foot_drop": "yes"}, "same_day"),
        ({"persistent": "yes"}, "soon"),
        ({"under_16": "yes"}, "under_16"),
        ({"under_16": "yes", "chest_pain": "yes"}, "emergency"),
        ({"chest_pain": None}, "unanswered"),
        ({"under_16": None}, "unanswered"),
        ({"chest_pain": "perhaps"}, "unanswered"),
        ({"chest_pain": "yess"}, "unanswered"),
        ({"persistent": "yes", "chest_pain": None}, "soon"),
        ({"pregnant": "yes"}, "none"),
    ],
)
def test_a_row_that_a_sign_stops_has_no_result(said: dict[str, Any], urgency: str) -> None:
    row: Row = {WHO: ""} | AT_WORST | NOTHING | said
    found = scored([row])[0]
    assert found["urgency"] == urgency
    stopped = urgency not in ("soon", "none") or None in said.values()
    assert {found[name] is None for name in ("score", "focus_1", *IMPACTS)} == {stopped}
    assert found["answered"] == len(CATALOGUE.modifiable)
    same([found], [row])


def test_a_sign_alone_is_enough_to_be_stopped_by_it() -> None:
    found = scored([{**AT_WORST, "chest_pain": said} for said in ("yes", "no", "yess", None)])
    assert [row["urgency"] for row in found] == ["emergency", *["unanswered"] * 3]
    # What stands there and cannot be read might be a sign; what no column asks stops nobody.
    assert [row["score"] for row in found] == [None, pytest.approx(100), None, None]


def test_being_pregnant_is_no_warning_sign() -> None:
    assert "urgency" not in scored([{**AT_WORST, "pregnant": "yes"}])[0]
