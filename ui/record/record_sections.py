"""The sections of the record page: saving a file, and going on with one."""

from functools import partial

import streamlit as st

from logic.models.catalogue import Catalogue
from logic.record.reader import Loaded, load
from logic.record.refusals import RefusedFileError
from logic.result import Result
from logic.stages import open_step
from logic.wording import record as wording
from ui.page_names import Name
from ui.state import clock, current, own_record, visit
from ui.state.language import say, texts
from ui.state.notes import Journey
from ui.widgets import download

UPLOAD = "record.upload"
MESSAGE = "[data-testid=stAlert]"
LARGEST_MB = 1
"""The least that Streamlit's own limit can be set to; ours is lower."""


def save(result: Result) -> None:
    """Offer everything answered so far as a file, and say what cannot be in it."""
    catalogue = result.catalogue
    st.header(say("record-save-title"), anchor=False)
    if not own_record.has_answers(result.responses):
        st.markdown(say("record-nothing-to-save"))
        return
    held = own_record.contents(catalogue)
    problems = (*held.responses.problems, *held.plan.problems)
    if problems:
        st.info(_below(say("record-unsaved"), wording.unsaved(texts(), problems, catalogue)))
    download.offer(
        "record",
        say("record-make"),
        ":material/save:",
        wording.file_name(clock.today()),
        partial(own_record.record, catalogue),
    )


def bring_back(result: Result) -> None:
    """Take a file, say what it holds, and put it back once that is wanted."""
    st.header(say("record-resume-title"), anchor=False)
    st.markdown(say("record-resume-lead"))
    chosen = st.file_uploader(
        say("record-choose"),
        key=UPLOAD,
        max_upload_size=LARGEST_MB,
        on_change=_new_file,
    )
    if chosen is None:
        return
    try:
        loaded = load(chosen.getvalue(), result.catalogue)
    except RefusedFileError as error:
        st.error(
            f"{wording.refused(texts(), error)} {say('record-nothing-changed')}",
            icon=":material/error:",
        )
        return
    if Journey.noted().resumed:
        _brought_back(loaded, result)
    else:
        _preview(loaded, result)


def _preview(loaded: Loaded, result: Result) -> None:
    """Say what a file holds and what using it would do, and ask."""
    catalogue, begun = result.catalogue, own_record.has_answers(result.responses)
    parts = [wording.found(texts(), loaded), _check(loaded, catalogue)]
    st.info("\n\n".join([*parts, *([say("record-replaces")] if begun else [])]))
    _left_out(loaded, catalogue)
    st.button(
        say("record-use-instead" if begun else "record-use"),
        type="primary",
        key="record.use",
        on_click=_use,
        args=(loaded, catalogue),
    )


def _new_file() -> None:
    Journey.note(resumed=False)


def _use(loaded: Loaded, catalogue: Catalogue) -> None:
    own_record.put_back(loaded, catalogue)
    Journey.note(resumed=True)
    visit.move_focus(MESSAGE)


def _brought_back(loaded: Loaded, result: Result) -> None:
    """Say what is back and what is not, and lead on."""
    st.success(
        say("record-back", held=wording.held(texts(), loaded.contents)), icon=":material/task_alt:"
    )
    if not result.check.complete:
        st.info(_open_check(loaded), icon=":material/health_and_safety:")
    _left_out(loaded, result.catalogue)
    st.button(
        say("record-go-on"),
        type="primary",
        key="record.go_on",
        on_click=_go_on,
        args=(result.catalogue,),
    )


def _go_on(catalogue: Catalogue) -> None:
    """Go to the safety check while it is open, then to the first open question or the review."""
    result = current.result(catalogue)
    if not result.check.allows_result:
        visit.go_to_page(Name.SAFETY, 0)
        return
    Journey.note(reviewing=False)
    visit.go_to_page(Name.QUESTIONNAIRE, open_step(result))


def _check(loaded: Loaded, catalogue: Catalogue) -> str:
    """Return what becomes of a record's safety check."""
    if not loaded.contents.responses.findings:
        return say("record-no-check")
    if not loaded.check_holds_on(clock.today()):
        return say("record-check-again")
    used = own_record.check_can_be_put_back(loaded, catalogue)
    return say("record-check-today" if used else "record-check-here")


def _open_check(loaded: Loaded) -> str:
    """Return why the safety check comes next."""
    if not loaded.contents.responses.findings:
        return say("record-no-check")
    today = loaded.check_holds_on(clock.today())
    return say("record-check-open" if today else "record-check-again")


def _left_out(loaded: Loaded, catalogue: Catalogue) -> None:
    """Say what of a record is not brought back, and why."""
    said = loaded.contents.responses
    lines = wording.left_out(texts(), loaded, catalogue) + [
        say("record-needs-body", title=factor.short)
        for factor in catalogue.factors
        if factor.body_limits and factor.id in said.levels and not said.is_measured(factor)
    ]
    if lines:
        st.warning(_below(say("record-left-out"), lines), icon=":material/playlist_remove:")


def _below(head: str, lines: list[str]) -> str:
    return "\n".join([head, "", *(f"- {line}" for line in lines)])
