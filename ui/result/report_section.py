"""The end of the result page: the result as a PDF to take along, made when it is asked for."""

from functools import partial

import streamlit as st

from logic.report import LONGEST_NAME, NO_LETTER, Added, PageSize, Tried, as_pdf, unprintable
from logic.result import Result
from logic.wording import report as wording
from logic.wording.common import plain
from ui.state import answers, body, clock, current, plan_answers
from ui.state.language import say, texts
from ui.what_if import plan_editor
from ui.widgets import download, fields

NAME, PAPER = "report.name", "report.paper"
LETTER_REGIONS = ("us",)


def take_along(result: Result) -> None:
    """Ask for a name and the paper, and offer the PDF."""
    st.markdown(say("report-lead"))
    name, paper = _name(), _paper()
    download.offer(
        "report",
        say("report-make"),
        ":material/picture_as_pdf:",
        wording.file_name(clock.today()),
        partial(_pdf, result, name, paper),
    )


def on_paper(result: Result) -> None:
    """Draw what the browser's own print says beside the page; its class hides it on a screen."""
    with st.container(key="on_paper"):
        st.markdown(wording.on_paper(texts(), result.catalogue.version, clock.today()))


def _pdf(result: Result, name: str, paper: PageSize) -> bytes:
    """Return the PDF with all that the person adds to the result."""
    catalogue, today = result.catalogue, clock.today()
    added = Added(
        name=name,
        tried=_tried(result),
        plan=plan_answers.plan(catalogue, today),
        region=current.region(catalogue).id,
        units=body.units(),
    )
    return as_pdf(result, texts(), made_on=today, page_size=paper, added=added)


def _name() -> str:
    name = fields.text(NAME, say("report-name"), LONGEST_NAME, help=say("report-name-help"))
    if letters := unprintable(name):
        named = " ".join(map(plain, letters))
        st.caption(say("report-no-letters", letters=named, sign=NO_LETTER))
    return name


def _paper() -> PageSize:
    """Ask for the paper; the usual one of the region is offered."""
    letter = answers.get(answers.REGION) in LETTER_REGIONS
    sizes = {size: str(size) for size in PageSize}
    fields.begin_with(PAPER, sizes, PageSize.LETTER if letter else PageSize.A4)
    chosen = fields.choice(PAPER, say("report-paper"), sizes, horizontal=True)
    return PageSize(chosen or PageSize.A4)


def _tried(result: Result) -> tuple[Tried, ...]:
    """Return what was tried out on the what-if page; plans that change nothing are left out."""
    plans = plan_editor.made(result).items()
    return tuple(Tried(name=name, after=then) for name, then in plans)
