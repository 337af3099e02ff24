"""The sections of the group page: the table that is brought, what it says, the scored table."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

import pandas as pd
import pyarrow as pa
import streamlit as st

from logic.charts.group import people_data, people_spec
from logic.group import GroupError
from logic.group.about_table import on_columns, without_score
from logic.group.columns import PROBLEMS, SCORE, added, headings
from logic.group.errors import WorkbookError
from logic.group.limits import LARGEST_MB, PAGE
from logic.group.no_score import counts, unusable
from logic.group.summary import SMALLEST, GroupKind, GroupSummary, rounded, summaries, with_a_sign
from logic.group.template import codes, empty_table
from logic.group.upload import Scored, for_spreadsheets, goes_back_as, scored_upload
from logic.models.catalogue import Catalogue
from logic.wording import common
from logic.wording import group_page as wording
from ui.state import answers
from ui.state.language import say, texts
from ui.widgets import chart_parts, download

TYPES = ["csv", "tsv", "txt", "xlsx", "xlsm", "xlsb", "xls", "ods", "parquet"]
SHEET = "group.sheet."
FILE = "backwise_scores"


def bring(catalogue: Catalogue) -> Scored | None:
    """Ask for a table and return it with its scores; None where there is none to be used."""
    chosen = st.file_uploader(say("group-page-upload"), type=TYPES, max_upload_size=LARGEST_MB)
    _help()
    if chosen is None:
        _templates(catalogue)
        return None
    sheet = f"{SHEET}{chosen.file_id}"
    try:
        with st.spinner(say("group-page-scoring")):
            found = scored_upload(
                chosen.name, chosen.getvalue(), catalogue, texts(), answers.get(sheet)
            )
    except GroupError as error:
        _choose_sheet(sheet, error.sheets if isinstance(error, WorkbookError) else ())
        st.error(common.plain(error.in_words(texts())), icon=":material/error:")
        return None
    _choose_sheet(sheet, found.sheets)
    _rows_read(found.scores)
    _on_columns(catalogue, found.scores)
    _notes(found.notes)
    return found


def _help() -> None:
    """Say how a table has to look, and how large it may be."""
    rows, columns, cells = PAGE.rows, PAGE.columns, PAGE.cells
    megabytes = LARGEST_MB
    st.caption(
        say("group-page-upload-help", megabytes=megabytes, rows=rows, columns=columns, cells=cells)
    )


def _choose_sheet(name: str, sheets: Sequence[str]) -> None:
    """Offer the sheets of a workbook that has several; the first one that can be seen is read."""
    if len(sheets) > 1:
        st.selectbox(say("group-page-sheet"), sheets, key=answers.key(name))


def _notes(notes: Sequence[str]) -> None:
    """Say what was made of the file."""
    if notes:
        text = "\n".join(f"- {common.plain(note)}" for note in notes)
        st.info(text, icon=":material/info:")


def _templates(catalogue: Catalogue) -> None:
    """Offer an empty table and the legend of its codes."""
    with st.container(horizontal=True):
        for (file, label), content in zip(
            wording.TEMPLATES.items(), (empty_table(catalogue), codes(catalogue)), strict=True
        ):
            st.download_button(
                say(label), content, file, "text/csv", icon=":material/download:", on_click="ignore"
            )


def _rows_read(scores: pa.Table) -> None:
    """Say how many rows were read, and first of all whether a sign comes first in any."""
    signs = with_a_sign(scores)
    if signs:
        text = wording.signs_first(texts(), rounded(signs), SMALLEST)
        st.error(text, icon=":material/emergency_home:")
    wrong, without = unusable(scores[PROBLEMS]), scores[SCORE].null_count
    no_score, problems = (number and rounded(number) for number in (without, wrong))
    st.markdown(wording.rows_read(texts(), scores.num_rows, no_score, problems, smallest=SMALLEST))
    if without:
        why = {
            reason: wording.rows_inside(texts(), rounded(rows), SMALLEST)
            for reason, rows in counts(scores[PROBLEMS]).items()
        }
        st.markdown(without_score(why)(texts()))
    if without == scores.num_rows:
        st.warning(say("group-nobody-scored"), icon=":material/warning:")


def _on_columns(catalogue: Catalogue, scores: pa.Table) -> None:
    """Say what was not understood of the table, and which signs it does not ask."""
    own = [name for name in scores.column_names if name not in added(catalogue)]
    for text in on_columns(headings(own, catalogue)):
        st.info(common.plain(text(texts())), icon=":material/info:")


@st.fragment
def overview(catalogue: Catalogue, scores: pa.Table) -> None:
    """Show what everybody, or each group of a column, has to work on; nothing is scored anew."""
    columns = [name for name in scores.column_names if name not in added(catalogue)]
    by = st.selectbox(say("group-page-by"), [None, *columns], format_func=_by)
    found = summaries(scores, catalogue, by)
    if not found:
        st.info(say("group-page-nobody", smallest=SMALLEST), icon=":material/info:")
        return
    st.caption(say("group-page-small-cells", smallest=SMALLEST))
    shown = _chosen(found, catalogue) if by else found[0]
    _areas(shown, catalogue)
    _scores(shown)


@st.fragment
def save(found: Scored) -> None:
    """Offer the scored table."""
    st.header(say("group-page-save-title"), anchor=False)
    ending = goes_back_as(found.scores, found.shape)
    st.markdown(wording.save_help(texts(), ending, was_workbook=found.shape.is_workbook))
    make = partial(for_spreadsheets, found.scores, found.shape)
    file = f"{FILE}{ending}"
    download.offer("group", say("group-page-make"), ":material/table_view:", file, make)


def _chosen(found: tuple[GroupSummary, ...], catalogue: Catalogue) -> GroupSummary:
    """Show all groups beside each other, and return the group that is to be shown in full."""
    st.header(say("group-page-groups-title"), anchor=False)
    names, numbers, gains = (
        say(wording.COLUMNS["group"]),
        say(wording.COLUMNS["people"]),
        say("group-page-most-to-gain"),
    )
    rows = {
        names: [common.plain(_name(group)) for group in found],
        numbers: [texts().number(group.people) for group in found],
        gains: [
            texts().listed(_titles(group.most_to_gain, catalogue))
            or say("group-page-nothing-to-gain")
            for group in found
        ],
    }
    st.table(pd.DataFrame(rows), alt=say("group-page-groups-title"))
    return st.selectbox(say("group-page-group"), found, format_func=_name)


def _by(column: str | None) -> str:
    """Return how a column to group by is called; none of them is everybody."""
    if column is None:
        return say("group-page-everybody")
    return wording.value_name(texts(), column)


def _name(group: GroupSummary) -> str:
    if group.kind is GroupKind.VALUE:
        return wording.value_name(texts(), group.name)
    return say(wording.KINDS[group.kind])


def _titles(areas: Iterable[str], catalogue: Catalogue) -> list[str]:
    return [catalogue.by_area[area].title for area in areas]


def _areas(group: GroupSummary, catalogue: Catalogue) -> None:
    st.header(say("group-page-areas-title"), anchor=False)
    numbers = {catalogue.by_area[area.area].title: area.people for area in group.areas}
    best = _titles(group.most_to_gain, catalogue)
    _draw("area", numbers, wording.areas_takeaway(texts(), group.people, _leading(numbers), best))
    if group.not_asked:
        areas = texts().listed(_titles(group.not_asked, catalogue))
        st.markdown(say("group-page-not-asked", areas=areas))
    st.caption(say("group-page-areas-help"))


def _leading(numbers: Mapping[str, int | None]) -> dict[str, int]:
    """Return the three largest numbers, with those that are equal to the third."""
    third = sorted((number or 0 for number in numbers.values()), reverse=True)[:3]
    return {name: number for name, number in numbers.items() if number and number >= third[-1]}


def _scores(group: GroupSummary) -> None:
    st.header(say("group-page-scores-title"), anchor=False)
    last = group.bands[-1]
    numbers = {
        wording.band(texts(), band.low, band.high, last=band is last): band.people
        for band in group.bands
    }
    largest = max((number for number in numbers.values() if number), default=None)
    most = [name for name, number in numbers.items() if number == largest]
    text = wording.scores_takeaway(texts(), group.people, most, largest)
    _draw("score", numbers, text)
    st.caption(say("group-page-scores-help"))


def _draw(name: str, numbers: Mapping[str, int | None], text: str) -> None:
    """Draw numbers of people as bars, with what they show and the table below."""
    rows = people_data(numbers, say("group-page-hidden", smallest=SMALLEST), texts())
    st.markdown(text)
    chart_parts.draw(rows, people_spec(chart_parts.palette()), text)
    table = rows[["area", "label"]].set_axis(
        [say(wording.COLUMNS[name]), say(wording.COLUMNS["people"])], axis=1
    )
    chart_parts.table_below(f"group.{name}", say(wording.TABLE_TITLES[name]), lambda: table)
