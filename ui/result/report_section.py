"""The end of the result page: the result as a PDF to take along, made when it is asked for."""

from functools import partial

import streamlit as st

from logic.report import Added, PageSize, Tried, one_page, unprintable, warm_up
from logic.report.marked import LONGEST_NAME
from logic.result import Result
from logic.wording import report as wording
from logic.wording.common import plain
from ui.result import paper_section
from ui.state import answers, body, clock, plan_answers
from ui.what_if import plan_editor
from ui.widgets import download, fields

NAME, PAPER = "report.name", "report.paper"
LETTER_REGIONS = ("us",)


@st.fragment
def take_along(result: Result) -> None:
    """Ask for a name and the paper, and offer the PDF; what is typed draws nothing else anew."""
    # The key is a class of it in the page, by which the browser's own print leaves it out.
    with st.container(key="take_along"):
        added = _draw(result)
    paper_section.draw(result, added)
    warm_up()


def _draw(result: Result) -> Added:
    """Draw the fields and the button; return what the person adds to the result."""
    catalogue, responses = result.catalogue, result.responses
    st.header(wording.TITLE, anchor=False)
    st.markdown(wording.LEAD)
    name, paper, today = _name(), _paper(), clock.today()
    added = Added(
        name=name,
        tried=_tried(result),
        plan=plan_answers.plan(catalogue, today),
        region=catalogue.safety.region(answers.get(answers.REGION)).id,
        units=body.units(),
    )
    download.offer(
        "report",
        wording.MAKE,
        ":material/picture_as_pdf:",
        wording.file_name(today),
        partial(one_page, catalogue, responses, made_on=today, page_size=paper, added=added),
    )
    return added


def _name() -> str:
    name = fields.text(NAME, wording.NAME, LONGEST_NAME, help=wording.NAME_HELP)
    if letters := unprintable(name):
        st.caption(wording.by_hand(map(plain, letters)))
    return name


def _paper() -> PageSize:
    """Ask for the paper; the usual one of the region is offered."""
    letter = answers.get(answers.REGION) in LETTER_REGIONS
    sizes = {size: str(size) for size in PageSize}
    fields.offer(PAPER, sizes, PageSize.LETTER if letter else PageSize.A4)
    chosen = fields.choice(PAPER, wording.PAPER, sizes, horizontal=True)
    return PageSize(chosen or PageSize.A4)


def _tried(result: Result) -> tuple[Tried, ...]:
    """Return what was tried out on the what-if page; plans that change nothing are left out."""
    plans = zip(plan_editor.made(result).values(), plan_editor.names(), strict=True)
    return tuple(Tried(name=name, after=then.responses) for then, name in plans)
