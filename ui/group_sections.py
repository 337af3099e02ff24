"""The sections of the group page: the table that is brought, what it says, the scored table."""

from collections.abc import Mapping
from functools import partial

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import streamlit as st

from logic.charts import people_data, people_spec
from logic.group import GroupError
from logic.group.columns import PROBLEMS, SCORE, added
from logic.group.summary import SMALLEST, GroupSummary, summaries
from logic.group.upload import MOST_COLUMNS, MOST_ROWS, for_spreadsheets, scored_upload
from logic.models import Catalogue
from logic.wording import common
from logic.wording import group_page as wording
from ui import chart_parts, download

LARGEST_MB = 5
HIDDEN = wording.HIDDEN.format(smallest=SMALLEST)


def bring(catalogue: Catalogue) -> pa.Table | None:
    """Ask for a table and return it with its scores; None where there is none to be used."""
    chosen = st.file_uploader(wording.UPLOAD, type=["csv", "parquet"], max_upload_size=LARGEST_MB)
    limits = {"megabytes": LARGEST_MB, "rows": MOST_ROWS, "columns": MOST_COLUMNS}
    st.caption(wording.UPLOAD_HELP.format_map(limits))
    if chosen is None:
        return None
    try:
        with st.spinner(wording.SCORING):
            scores = scored_upload(chosen.name, chosen.getvalue(), catalogue)
    except GroupError as error:
        st.error(common.plain(str(error)), icon=":material/error:")
        return None
    with_problems = pc.sum(pc.not_equal(scores[PROBLEMS], "")).as_py() or 0
    st.markdown(wording.rows_read(scores.num_rows, scores[SCORE].null_count, with_problems))
    return scores


@st.fragment
def overview(catalogue: Catalogue, scores: pa.Table) -> None:
    """Show what everybody, or each group of a column, has to work on; nothing is scored anew."""
    columns = [name for name in scores.column_names if name not in added(catalogue)]
    by = st.selectbox(
        wording.BY, [None, *columns], format_func=lambda name: name or wording.EVERYBODY
    )
    found = summaries(scores, catalogue, by)
    if not found:
        st.info(wording.NOBODY.format(smallest=SMALLEST), icon=":material/info:")
        return
    st.caption(wording.SMALL_CELLS.format(smallest=SMALLEST))
    shown = _chosen(found, catalogue) if by else found[0]
    _areas(shown, catalogue)
    _scores(shown)


@st.fragment
def save(scores: pa.Table) -> None:
    """Offer the scored table."""
    st.header(wording.SAVE_TITLE, anchor=False)
    st.markdown(wording.SAVE_HELP)
    make = partial(for_spreadsheets, scores)
    download.offer("group", wording.MAKE, ":material/table_view:", wording.FILE, make)


def _chosen(found: tuple[GroupSummary, ...], catalogue: Catalogue) -> GroupSummary:
    """Show all groups beside each other, and return the one that is to be shown in full."""
    st.header(wording.GROUPS_TITLE, anchor=False)
    names, numbers, gains = (
        wording.COLUMNS["group"],
        wording.COLUMNS["people"],
        wording.MOST_TO_GAIN,
    )
    rows = {
        names: [common.plain(group.name) for group in found],
        numbers: [f"{group.people:,}" for group in found],
        gains: [_most_to_gain(group, catalogue) or wording.NOTHING_TO_GAIN for group in found],
    }
    st.table(pd.DataFrame(rows), alt=wording.GROUPS_TITLE)
    return st.selectbox(wording.GROUP, found, format_func=lambda group: group.name)


def _most_to_gain(group: GroupSummary, catalogue: Catalogue) -> str | None:
    area = group.most_to_gain
    return catalogue.by_area[area].title if area else None


def _areas(group: GroupSummary, catalogue: Catalogue) -> None:
    st.header(wording.AREAS_TITLE, anchor=False)
    numbers = {catalogue.by_area[area.area].title: area.people for area in group.areas}
    often = [f"{title} ({number:,})" for title, number in numbers.items() if number][:3]
    text = wording.areas_takeaway(group.people, often, _most_to_gain(group, catalogue))
    _draw("area", numbers, text)
    st.caption(wording.AREAS_HELP)


def _scores(group: GroupSummary) -> None:
    st.header(wording.SCORES_TITLE, anchor=False)
    last = group.bands[-1]
    numbers = {
        wording.band(band.low, band.high, last=band is last): band.people for band in group.bands
    }
    most = max(numbers, key=lambda name: numbers[name] or 0)
    text = wording.scores_takeaway(group.people, most, numbers[most])
    _draw("score", numbers, text)
    st.caption(wording.SCORES_HELP)


def _draw(name: str, numbers: Mapping[str, int | None], text: str) -> None:
    """Draw numbers of people as bars, with what they show and the table below."""
    rows = people_data(numbers, HIDDEN)
    st.markdown(text)
    chart_parts.draw(rows, people_spec(chart_parts.palette()), text)
    table = rows[["area", "label"]].set_axis(
        [wording.COLUMNS[name], wording.COLUMNS["people"]], axis=1
    )
    chart_parts.table_below(f"group.{name}", wording.TABLE_TITLES[name], lambda: table)
