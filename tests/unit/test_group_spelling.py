"""Columns and cells are read in any spelling, and come back as they came."""

from datetime import date
from typing import Any

import dask.dataframe
import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pytest

from logic.group import GroupError, score_frame
from logic.group.columns import headings
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE, WORKED_EXAMPLE
from tests.unit.tables import IMPACTS

FINDINGS = CATALOGUE.safety.findings
FACTORS = CATALOGUE.factors
QUESTIONS = {factor.id: factor.question for factor in FACTORS}
OPEN = "no score: open in the warning-sign check: "
RESULT = ["score", *IMPACTS, "focus_1", "answered"]


def one(frame: pl.DataFrame) -> dict[str, Any]:
    (row,) = score_frame(frame, CATALOGUE).to_dicts()
    return row


def labels(answers: dict[str, str]) -> dict[str, str]:
    """Return somebody's answers as a form gives them: the questions and the options' texts."""
    return {
        factor.question: factor.by_level[answers[factor.id]].label
        for factor in FACTORS
        if factor.id in answers
    }


@pytest.mark.parametrize("answers", [AT_WORST, AT_REFERENCE, WORKED_EXAMPLE])
def test_what_a_form_tool_gives_is_scored_like_codes(answers: dict[str, str]) -> None:
    codes = one(pl.DataFrame([answers]))
    form = labels(answers)
    loud = {name.upper(): f"  {text.upper()} " for name, text in form.items()}
    for given in (form, loud):
        row = one(pl.DataFrame([given]))
        assert {name: row[name] for name in RESULT} == {name: codes[name] for name in RESULT}
        assert row["problems"] == ""
        assert {name: row[name] for name in given} == given


def test_half_of_a_column_in_labels_and_half_in_codes() -> None:
    smoking = ["current", "Yes", "FORMER", "I used to, and have stopped", None, "Declined", "maybe"]
    frame = pl.DataFrame({"Do you smoke?": smoking})
    found = score_frame(frame, CATALOGUE)
    assert found["answered"].to_list() == [1, 1, 1, 1, 0, 0, 0]
    assert [("found" in text) for text in found["problems"]] == [*[False] * 6, True]


def test_a_sign_with_a_capital_stops_who_says_yes() -> None:
    rows = [AT_WORST | {"Saddle_numbness": said} for said in ["yes"] * 6 + ["no"] * 6]
    found = score_frame(pl.DataFrame(rows), CATALOGUE)
    assert found["urgency"].to_list() == ["emergency"] * 6 + ["unanswered"] * 6
    assert found["score"].null_count() == 6
    assert "Saddle_numbness" in found.columns


@pytest.mark.parametrize("heading", [FINDINGS["chest_pain"].text, "CHEST PAIN", "chest\u2011pain"])
def test_a_sign_may_be_named_by_its_question(heading: str) -> None:
    assert one(pl.DataFrame([AT_WORST | {heading: "Yes"}]))["urgency"] == "emergency"


@pytest.mark.parametrize(
    "heading",
    [
        "chest_pian",
        "chestpain",
        "ch\u0435st_pain",
        "chest_pain.1",
        "chest_pain_duplicated_0",
        "Q7 chest pain",
        FINDINGS["chest_pain"].text.replace("chest", "chst"),
        f"Which of these? [{FINDINGS['chest_pain'].text}]",
    ],
)
def test_what_is_nearly_a_sign_is_never_passed_over(heading: str) -> None:
    with pytest.raises(GroupError, match="never passed over"):
        one(pl.DataFrame([AT_WORST | {heading: "no"}]))


@pytest.mark.parametrize(
    "names",
    [
        ("smoking", "Smoking"),
        ("smoking", "Do you smoke?"),
        ("smoking", " smoking"),
        ("chest_pain", "Chest-pain"),
    ],
)
def test_two_columns_of_one_question_are_both_named(names: tuple[str, str]) -> None:
    with pytest.raises(GroupError, match="Two columns of the table mean") as refused:
        one(pl.DataFrame([{"sleep": "good"} | dict.fromkeys(names, "never")]))
    assert all(f"“{name}”" in str(refused.value) for name in names)


def test_two_names_that_look_alike_are_told_apart() -> None:
    with pytest.raises(GroupError, match="“smoking” and “smok⟨ZERO WIDTH SPACE⟩ing”"):
        one(pl.DataFrame([{"smoking": "never", "smok\u200bing": "never"}]))


def test_sql_does_not_tell_score_from_score_in_capitals() -> None:
    frame = pl.DataFrame({"smoking": ["current"], "Score": [1]})
    assert {"Score", "score"} <= set(score_frame(frame, CATALOGUE).columns)
    with pytest.raises(GroupError, match="already has columns that scoring would add: “Score”"):
        score_frame(duckdb.from_arrow(frame.to_arrow()), CATALOGUE)


def test_what_a_table_does_not_hold_is_known() -> None:
    names = ["Do you smoke?", "Height-cm", "weight_kg", "zip", "slepe", "foot drop"]
    found = headings(names, CATALOGUE)
    assert found.by_field == {
        "smoking": "Do you smoke?",
        "height_cm": "Height-cm",
        "weight_kg": "weight_kg",
        "foot_drop": "foot drop",
    }
    assert (found.others, found.alike) == (("zip", "slepe"), {"slepe": "sleep"})
    assert "body_mass_index" not in found.missing
    assert {"sleep", "stress"} <= set(found.missing)
    assert "foot_drop" not in found.not_asked
    assert {"under_16", "chest_pain"} <= set(found.not_asked)
    assert "pregnant" not in found.not_asked
    assert not found.no_signs


YES_NO: dict[str, Any] = {
    "polars bool": pl.Series([True, False, None]),
    "polars whole": pl.Series([1, 0, None]),
    "polars float": pl.Series([1.0, 0.0, float("nan")]),
    "polars decimal": pl.Series(["1", "0", None]).cast(pl.Decimal(5, 2)),
    "polars category": pl.Series(["Yes", "no", None], dtype=pl.Categorical),
    "polars enum": pl.Series(["TRUE", "FALSE", None], dtype=pl.Enum(["FALSE", "TRUE"])),
    "polars text": pl.Series(["1.0", "0.0", None]),
    "pandas nullable": pd.Series([True, False, None], dtype="boolean"),
    "pandas whole": pd.Series([1, 0, None], dtype="Int8"),
    "pandas float": pd.Series([1, 0, None]),
    "pandas objects": pd.Series([True, False, None], dtype=object),
    "pandas numpy objects": pd.Series([np.True_, np.False_, np.nan], dtype=object),
    "pandas mixed": pd.Series([1, "No", pd.NA], dtype=object),
    "pandas category": pd.Series(["y", "n", None], dtype="category"),
    "pandas category of truth": pd.Series([True, False, None], dtype="category"),
    "pandas category of numbers": pd.Series([1.0, 0.0, None], dtype="category"),
    "pandas arrow": pd.Series([True, False, None], dtype="bool[pyarrow]"),
}


# Dask takes seconds a table, and its columns are pandas' own.
ON_DASK_TOO = ("pandas nullable", "pandas category", "pandas arrow")


@pytest.mark.parametrize("name", YES_NO)
def test_every_type_says_yes_and_no(name: str) -> None:
    column = YES_NO[name]
    is_polars = isinstance(column, pl.Series)
    found, again = _on_two(column) if is_polars else _on_pandas(name, column)
    assert found["urgency"].to_list() == ["emergency", "unanswered", "unanswered"]
    assert again["urgency"].to_list() == found["urgency"].to_list()
    assert [pd.isna(score) for score in found["score"].to_list()] == [True, False, True]
    assert found["problems"].to_list()[1:] == ["", f"{OPEN}chest_pain"]


def _on_two(column: pl.Series) -> tuple[Any, Any]:
    """Return the scores of a column by Polars and by DuckDB."""
    frame = pl.DataFrame([AT_WORST] * 3).with_columns(chest_pain=column)
    duck = duckdb.from_arrow(frame.to_arrow())
    return score_frame(frame, CATALOGUE), score_frame(duck, CATALOGUE).pl()


def _on_pandas(name: str, column: Any) -> tuple[Any, Any]:
    """Return the scores of a column by pandas, and by Dask for one of each kind."""
    table = pd.DataFrame([AT_WORST] * 3).assign(chest_pain=column)
    if name not in ON_DASK_TOO:
        return (score_frame(table, CATALOGUE),) * 2
    parts = dask.dataframe.from_pandas(table, npartitions=2)
    return score_frame(table, CATALOGUE), score_frame(parts, CATALOGUE).compute()


def test_a_column_of_plain_numpy_truth_has_no_gaps() -> None:
    table = pd.DataFrame([AT_WORST] * 2).assign(chest_pain=np.array([True, False]))
    assert list(score_frame(table, CATALOGUE)["urgency"]) == ["emergency", "unanswered"]


@pytest.mark.parametrize("value", [2, -1, 0.5, 10**15])
def test_another_number_at_a_sign_is_no_answer(value: float) -> None:
    row = one(pl.DataFrame([AT_WORST | {"chest_pain": value}]))
    assert (row["urgency"], row["score"]) == ("unanswered", None)
    assert "chest_pain: found “" in row["problems"]


def test_a_reader_that_takes_yes_for_true_does_not_lose_an_answer() -> None:
    # "Yes" is what a form calls the level `current`; no level of smoking is called "No".
    found = score_frame(pl.DataFrame({"smoking": [True, False, None]}), CATALOGUE)
    assert found["answered"].to_list() == [1, 0, 0]
    assert [("found “false”" in text) for text in found["problems"]] == [False, True, False]
    injured = score_frame(pl.DataFrame({"smoking": ["never"], "past_injury": [False]}), CATALOGUE)
    assert "found" not in injured["problems"][0]


def test_other_columns_pass_through_in_their_own_types() -> None:
    frame = pl.DataFrame(
        {"sex": ["f"], "born": [date(1970, 1, 31)], "Do you smoke?": ["Yes"], "ok": [True]}
    )
    assert score_frame(frame, CATALOGUE).select(frame.columns).equals(frame)
    lazily = score_frame(frame.lazy(), CATALOGUE)
    assert lazily.select("sex", "answered").collect().to_dicts() == [{"sex": "f", "answered": 1}]
    assert lazily.filter(pl.col("answered") > 1).collect().height == 0


def test_many_open_statements_are_counted_and_few_are_named() -> None:
    names = list(FINDINGS)
    six, seven = (AT_WORST | dict.fromkeys(names[:n]) for n in (6, 7))
    schema = dict.fromkeys(seven, pl.String)
    assert one(pl.DataFrame([six], schema=dict.fromkeys(six, pl.String)))["problems"] == (
        OPEN + ", ".join(names[:6])
    )
    assert one(pl.DataFrame([seven], schema=schema))["problems"] == f"{OPEN}7 statements"


@pytest.mark.parametrize("field", ["smoking", "chest_pain", "height_cm"])
def test_half_of_a_character_is_refused_in_words(field: str) -> None:
    table = pd.DataFrame({"sleep": ["good"], field: pd.Series(["\ud800x"], dtype=object)})
    with pytest.raises(GroupError, match="half of a character"):
        score_frame(table, CATALOGUE)
