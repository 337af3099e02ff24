"""The sections of the progress page, in the order in which they are drawn."""

from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from logic import progress
from logic.charts.sketch_over_time import DatedScore, sketch_over_time
from logic.charts.timeline import Line, area_line, score_line, timeline_data, timeline_spec
from logic.charts.timeline import timeline_takeaway as takeaway
from logic.models.catalogue import Catalogue
from logic.progress import Difference, Timeline
from logic.record.reader import Loaded, load
from logic.record.refusals import RefusedFileError
from logic.wording import progress as wording
from logic.wording import record as record_wording
from logic.worked_example import ExampleScore, standing_scores
from ui import routes
from ui.page_names import Name
from ui.state import clock, own_record, plan_answers
from ui.state.language import say, texts
from ui.widgets import chart_parts, fields, parts
from ui.widgets.parts import Part

UPLOAD, AREA = "progress.upload", "progress.area"
CHANGES, ONE_AREA = "progress.changes", "progress.one_area"
LARGEST_MB = 1
MOST_FILES = 100
FEWEST = 2
"""So many entries with a score it takes to compare."""


def records(catalogue: Catalogue) -> list[Loaded]:
    """Ask for record files, say which cannot be read, and add what was answered here."""
    chosen = st.file_uploader(
        say("progress-choose"),
        accept_multiple_files=True,
        key=UPLOAD,
        max_upload_size=LARGEST_MB,
    )
    found, faults = [], []
    for file in chosen[:MOST_FILES]:
        try:
            found.append(load(file.getvalue(), catalogue))
        except RefusedFileError as error:
            why = record_wording.refused(texts(), error)
            faults.append(wording.not_read(texts(), file.name, why))
    if len(chosen) > MOST_FILES:
        faults.append(say("progress-too-many", most=MOST_FILES))
    for fault in faults:
        st.error(fault, icon=":material/error:")
    return [*found, *_here(found, catalogue)]


def _here(found: list[Loaded], catalogue: Catalogue) -> list[Loaded]:
    """Return what was answered on these pages as a record, unless it is one of those chosen.

    What is told here of keeping up a plan is no part of what was told before.
    """
    held = own_record.contents(catalogue)
    if not held.responses.levels:
        return []
    before = {"kept_up": own_record.kept_up_before()}
    here = own_record.as_record(held.model_copy(update=before), catalogue)
    same_day = [record for record in found if record.saved_on == here.saved_on]
    return [] if _answers_of(here) in map(_answers_of, same_day) else [here]


def _answers_of(record: Loaded) -> tuple[dict[str, str], frozenset[str]]:
    said = record.contents.responses
    return said.levels, frozenset(said.declined)


def example(catalogue: Catalogue) -> None:
    """Say what is missing to compare, and draw what it will look like: an example."""
    st.markdown(say("progress-needs-two"))
    routes.button_to(Name.RECORD, say("progress-to-record"))
    scores = standing_scores(catalogue)
    areas = [catalogue.by_factor[one.factor].area for one in scores if one.factor]
    titles = [catalogue.by_area[area].title for area in areas]
    with st.container(border=True, key="progress_example"):
        picture, words = st.columns([5, 3], vertical_alignment="center")
        drawing = sketch_over_time(_marks(scores, titles), chart_parts.palette())
        picture.image(drawing, alt=wording.example(texts(), scores, titles), width="stretch")
        words.caption(say("progress-is-example"))


def _marks(scores: Sequence[ExampleScore], titles: Sequence[str]) -> tuple[DatedScore, ...]:
    """Return each point of the example with its number, its moment and what was changed."""
    moments = [say(moment) for moment in wording.WHEN]
    changes = ["", *(say("progress-better", area=title) for title in titles)]
    return tuple(
        DatedScore(score=one.score, value=texts().number(one.score, 0), when=when, what=what)
        for one, when, what in zip(scores, moments, changes, strict=True)
    )


def notes(found: Timeline) -> None:
    """Say what is not on the timeline and why."""
    lines = wording.notes(texts(), found)
    if found.doubles:
        lines.append(say("progress-doubles", count=found.doubles))
    if lines:
        st.info("\n".join(f"- {line}" for line in lines))


def since_last_time(found: Timeline, catalogue: Catalogue) -> None:
    """Say in words what changed between the last two entries with a score, each answer below."""
    difference = progress.since_last_time(found, catalogue)
    if difference is None:
        return
    st.header(say("progress-since-title"), anchor=False)
    st.markdown(wording.since(texts(), difference, catalogue))
    if difference.answers:
        title = say("progress-changes", count=len(difference.answers))
        parts.closed(Part(CHANGES, title, partial(_changes, difference, catalogue)))


def _changes(difference: Difference, catalogue: Catalogue) -> None:
    st.markdown(wording.changes(texts(), difference, catalogue))


def scores(found: Timeline) -> None:
    """Draw the scores over time."""
    st.header(say("progress-score-title"), anchor=False)
    st.caption(say("progress-score-axis"))
    _draw(score_line(found, texts()))
    st.caption(say("progress-score-help"))
    chart_parts.table_below(
        "progress.score",
        say("progress-score-table"),
        lambda: pd.DataFrame(wording.score_table(texts(), found)),
    )


def areas(found: Timeline, catalogue: Catalogue) -> None:
    """Draw one area over time, closed at first; the one that changed most is offered."""
    offered = progress.with_impact(found, catalogue)
    if offered:
        draw_one = partial(_one_area, found, catalogue, offered)
        parts.closed(Part(ONE_AREA, say("progress-area-title"), draw_one))


def _one_area(found: Timeline, catalogue: Catalogue, offered: list[str]) -> None:
    fields.begin_with(AREA, offered, progress.most_changed(found, catalogue))
    titles = {id_: catalogue.by_area[id_].title for id_ in offered}
    area = fields.pick(AREA, say("progress-area"), titles)
    if area is None:
        return
    st.caption(say("progress-impact-axis"))
    _draw(area_line(found, area, catalogue.by_area[area].title))
    st.caption(say("progress-area-help"))
    chart_parts.table_below(
        "progress.areas",
        say("progress-area-table"),
        lambda: pd.DataFrame(wording.area_table(texts(), found, area)),
    )


def _draw(line: Line) -> None:
    spec = timeline_spec(line, texts(), chart_parts.palette())
    chart_parts.draw(timeline_data(line, texts()), spec, takeaway(line, texts()))


def plan(found: Timeline, catalogue: Catalogue) -> None:
    """Ask how the newest plan's actions went, and say when to answer again."""
    if not found.entries:
        return
    st.header(say("progress-plan-title"), anchor=False)
    here = plan_answers.plan(catalogue, clock.today())
    newest = here if here.actions else found.plan
    if newest is None:
        st.markdown(say("progress-no-plan"))
        return
    st.markdown(wording.recheck(texts(), newest.recheck_on, clock.today()))
    st.markdown(say("progress-plan-lead"))
    kept = {how: say(label) for how, label in wording.KEPT_UP.items()}
    for one in newest.actions:
        label = catalogue.by_action[one.action].title
        fields.choice(own_record.KEPT_UP + one.action, label, kept, horizontal=True)
    if found.kept_up:
        kept_up = wording.kept_up(texts(), found.kept_up, catalogue)
        st.markdown(f"**{say('progress-told-title')}**\n\n{kept_up}")
