"""Whatever a table's headings and cells hold, it is scored or refused in words."""

from contextlib import suppress

import pandas as pd
import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from logic.group import GroupError, score_frame
from logic.group.names import Names, answers_by_text
from logic.likeness import folded, named_characters, nearly
from tests.properties.strategies import FIELDS, LEVELS, STATEMENTS, texts
from tests.shipped import AT_WORST, CATALOGUE

printable = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
INVISIBLE = ["\u200b", "\u00ad", "\ufeff", "\u200d", "\u2060"]
BLANKS = [" ", "\u00a0", "\t", "\u2009", "  ", "\n"]
JOINERS = ["_", "-", " ", "\u00a0", " \u2013 ", "\u2011", "__", "\uff3f"]
known = st.sampled_from([*FIELDS, *(factor.question for factor in CATALOGUE.factors)])
headings = st.one_of(printable, known, st.tuples(known, printable).map("".join))
cells = st.one_of(
    st.none(), printable, st.sampled_from(["yes", "No ", "declined", "170", "true", "1", "-1"])
)


@st.composite
def spelled(draw: st.DrawFn, text: str) -> str:
    """Return a text in another case, with other blanks and with what nobody sees."""
    written = "".join(
        draw(st.sampled_from(JOINERS))
        if character in "_ "
        else draw(st.sampled_from([character.lower(), character.upper()]))
        + draw(st.sampled_from(["", "", "", *INVISIBLE]))
        for character in text
    )
    before, after = (draw(st.sampled_from(["", *BLANKS, *INVISIBLE])) for _ in range(2))
    return f"{before}{written}{after}"


@given(texts)
def test_a_folded_text_stays_as_it_is(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    named_characters(text)
    assert nearly(text, [text]) is None


@given(st.data(), st.sampled_from([*FIELDS, "declined", "under_25"]))
def test_every_spelling_of_an_id_is_folded_to_it(data: st.DataObject, name: str) -> None:
    assert folded(data.draw(spelled(name))) == name


@given(texts)
def test_a_heading_means_a_field_or_nothing_or_is_refused(heading: str) -> None:
    with suppress(GroupError):
        assert Names(CATALOGUE).field(heading) in {None, *FIELDS}


@given(texts, st.sampled_from(FIELDS))
def test_a_cell_means_an_answer_or_nothing(cell: str, field: str) -> None:
    answers = {"declined", "unanswered", *LEVELS.get(field, ())}
    answers |= {"yes", "no"} if field in STATEMENTS else set()
    assert answers.issuperset(answers_by_text(field, CATALOGUE).get(folded(cell), ()))


@settings(max_examples=12)
@given(st.dictionaries(headings, st.lists(cells, min_size=2, max_size=2), max_size=6))
def test_any_table_is_scored_or_refused_in_words(table: dict[str, list[str | None]]) -> None:
    frame = pl.DataFrame(table, schema=dict.fromkeys(table, pl.String))
    with suppress(GroupError):
        scored(table, score_frame(frame, CATALOGUE))


def scored(table: dict[str, list[str | None]], found: pl.DataFrame) -> None:
    """Assert that a table came back whole, with a reason wherever there is no score."""
    assert found.columns[: len(table)] == list(table)
    assert found["problems"].null_count() == 0
    unscored = found.filter(pl.col("score").is_null())["problems"]
    assert unscored.str.starts_with("no score: ").all()
    frames = score_frame(pd.DataFrame(table, dtype=object), CATALOGUE)
    assert frames["problems"].tolist() == found["problems"].to_list()


@settings(max_examples=12)
@given(st.data(), st.sampled_from(STATEMENTS), st.sampled_from(["yes", "no", "YES", "True", "0"]))
def test_a_sign_in_any_spelling_changes_nothing(
    data: st.DataObject, statement: str, said: str
) -> None:
    heading, cell = data.draw(spelled(statement)), data.draw(spelled(said))
    plain = "yes" if folded(said) in ("yes", "true") else "no"
    ids = score_frame(pl.DataFrame([AT_WORST | {statement: plain}]), CATALOGUE)
    found = score_frame(pl.DataFrame([AT_WORST | {heading: cell}]), CATALOGUE)
    assert found.drop(heading).equals(ids.drop(statement))


def test_no_question_and_no_answer_can_be_taken_for_another() -> None:
    fits = Names(CATALOGUE)._fields
    assert {len(fields) for fields in fits.values()} == {1}
    for field in FIELDS:
        assert {len(found) for found in answers_by_text(field, CATALOGUE).values()} == {1}
