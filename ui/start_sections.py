"""What the start page draws: what it takes, a picture of what a person will get, the limits."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial

import streamlit as st

from logic.catalogue import load_catalogue
from logic.charts.palette import Palette
from logic.charts.prevention import Bar, Order, bars
from logic.charts.sketch import sketch
from logic.result import Result
from logic.stages import Stage, open_step
from logic.texts import MessageName, Texts
from logic.wording.common import CERTAINTY_SHORT
from logic.worked_example import standing_answers
from ui import routes
from ui.page_names import Name
from ui.routes import Choice
from ui.state import language, stages, visit
from ui.state.language import say, texts
from ui.widgets import chart_parts

ARROW = ":material/arrow_forward:"
PICTURE_PX = 460
"""A phone has less room: there it fills the width, with letters of nearly their own size."""
FACTS: Mapping[MessageName, str] = {
    "start-takes-minutes": ":material/schedule:",
    "start-nothing-stored": ":material/lock:",
    "start-numbers-have-sources": ":material/menu_book:",
}
"""What it takes and gives, each with its icon."""
LIMITS: Sequence[MessageName] = (
    "start-no-diagnosis",
    "start-hardly-about-spasms",
    "start-guide-and-research-apart",
    "safety-no-clinician-yet",
)


def where_to_begin(result: Result) -> None:
    """Draw where to begin; with answers, the way to the result, to the questions, or to both."""
    here = stages.noted()
    wanted = []
    if here.is_locked:
        wanted.append(_choice("start-begin", partial(visit.go_to_page, Name.SAFETY)))
    elif result.profile.score is not None:
        wanted.append(_choice("back-to-result", partial(visit.go_to_page, Name.RESULTS)))
    if not here.is_locked and Stage.QUESTIONS not in here.done:
        wanted.append(_choice("back-to-questions", partial(_go_on, result)))
    with st.container(horizontal=True, key="begin_or_go_on"):
        routes.choices(wanted)


def _choice(label: MessageName, go: Callable[[], None]) -> Choice:
    return Choice(label, go, f"begin.{label}", ARROW)


def _go_on(result: Result) -> None:
    """Go to the step where the person was; past the last one, to the first open question."""
    at = visit.step(Name.QUESTIONNAIRE)
    is_past = at >= len(result.catalogue.themes)
    visit.go_to_page(Name.QUESTIONNAIRE, open_step(result) if is_past else at)


def facts() -> None:
    """Say what it takes and gives, a line each."""
    st.markdown("  \n".join(f"{icon} {say(fact)}" for fact, icon in FACTS.items()))


def picture() -> None:
    """Draw the chart of the example in docs/methods.md, small, and say that it is an example."""
    areas = texts().listed([texts().inside(row.title) for row in _rows(language.code())])
    with st.container(border=True, key="start_picture"):
        drawing = _drawing(texts(), chart_parts.palette())
        st.image(drawing, alt=say("start-picture", areas=areas), width=PICTURE_PX)
        st.caption(say("start-picture-is-example"))


def limits() -> None:
    """Say what this is not."""
    st.markdown("\n".join(f"- {say(limit)}" for limit in LIMITS))


@cache
def _drawing(texts: Texts, palette: Palette) -> str:
    rows = _rows(texts.language)
    return sketch(rows, {row.area: texts(CERTAINTY_SHORT[row.certainty]) for row in rows}, palette)


@cache
def _rows(code: str) -> tuple[Bar, ...]:
    catalogue = load_catalogue(language=code)
    return bars(Result(catalogue, standing_answers(catalogue)), Order.IMPACT)
