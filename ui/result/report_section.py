"""The end of the result page: the result as a PDF to take along, made when it is asked for."""

from functools import partial

import streamlit as st

from logic.models import Catalogue
from logic.report import Added, PageSize, Tried, one_page, unprintable, warm_up
from logic.report.marked import LONGEST_NAME
from logic.responses import Responses
from logic.wording import report as wording
from logic.wording import what_if
from logic.wording.common import plain
from ui.result import paper_section
from ui.state import answers, body, clock, plan_answers
from ui.what_if import plan_editor
from ui.widgets import download, short_text

NAME, PAPER = "report.name", "report.paper"
LETTER_REGIONS = ("us",)


@st.fragment
def take_along(catalogue: Catalogue, responses: Responses) -> None:
    """Ask for a name and the paper, and offer the PDF; what is typed draws nothing else anew."""
    # The key is a class of it in the page, by which the browser's own print leaves it out.
    with st.container(key="take_along"):
        added = _draw(catalogue, responses)
    paper_section.draw(catalogue, responses, added)
    warm_up()


def _draw(catalogue: Catalogue, responses: Responses) -> Added:
    """Draw the fields and the button; return what the person adds to the result."""
    st.header(wording.TITLE, anchor=False)
    st.markdown(wording.LEAD)
    name, paper, today = _name(), _paper(), clock.today()
    added = Added(
        name=name,
        tried=_tried(catalogue, responses),
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
    name = short_text.ask(NAME, wording.NAME, LONGEST_NAME, help=wording.NAME_HELP)
    if letters := unprintable(name):
        st.caption(wording.by_hand(map(plain, letters)))
    return name


def _paper() -> PageSize:
    """Ask for the paper; the usual one of the region is offered."""
    answers.drop_unless_in(PAPER, list(PageSize))
    if answers.get(PAPER) is None:
        letter = answers.get(answers.REGION) in LETTER_REGIONS
        answers.put(PAPER, PageSize.LETTER if letter else PageSize.A4)
    chosen = st.radio(
        wording.PAPER,
        list(PageSize),
        key=answers.key(PAPER),
        persist_state="session",
        horizontal=True,
    )
    return PageSize(chosen or PageSize.A4)


def _tried(catalogue: Catalogue, responses: Responses) -> tuple[Tried, ...]:
    """Return what was tried out on the what-if page; plans that change nothing are left out."""
    for plan in what_if.PLANS:
        plan_editor.prepare(catalogue, responses, plan)
    plans = zip(plan_editor.in_use(), plan_editor.names(), strict=True)
    return tuple(
        Tried(name=name, after=plan_editor.planned(catalogue, responses, plan))
        for plan, name in plans
    )
