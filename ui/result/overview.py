"""The head of the result: its title with the tools, and the tiles that sum it up."""

import streamlit as st

from logic.charts.score_bar import score_bar
from logic.result import Result
from logic.wording import prevention
from logic.wording import results as wording
from ui.result import buttons
from ui.state.language import say, texts
from ui.widgets import chart_parts

TILE_PX, SCORE_PX = 150, 120


def head(result: Result) -> None:
    """Draw the title, and beside it the buttons back and on."""
    with st.container(
        horizontal=True, vertical_alignment="center", gap="xsmall", key="result_tools"
    ):
        st.title(say("results-title"), anchor=False, width="stretch")
        buttons.to_review(result.catalogue)
        if result.profile.score is not None:
            buttons.take_along()


def tiles(result: Result) -> None:
    """Draw what is in place, the score, where to start, and what is open."""
    profile = result.profile
    wanted = (profile.tips_followed > 0, True, bool(result.focus), bool(profile.unanswered))
    with st.grid(sum(wanted), gap="xsmall", min_column_width=TILE_PX, border=True, key="tiles"):
        for draw, is_wanted in zip((_in_place, _score, _start, _open), wanted, strict=True):
            if is_wanted:
                draw(result)


def _tile(label: str, value: str, more: str | None = None) -> None:
    below = f"  \n:small[{more}]" if more else ""
    st.markdown(f"{_line(label, value)}{below}")


def _line(label: str, value: str) -> str:
    return f":small[{label}]  \n**{value}**"


def _in_place(result: Result) -> None:
    profile, catalogue = result.profile, result.catalogue
    tips = say("results-tips", followed=profile.tips_followed, total=len(catalogue.tips))
    _tile(say("results-in-place"), tips, wording.in_place(texts(), result))


def _score(result: Result) -> None:
    with st.container(gap=None):
        _score_drawn(result)


def _score_drawn(result: Result) -> None:
    profile = result.profile
    drawing = score_bar(profile, chart_parts.palette(), say("results-best"))
    score, in_range = wording.score(texts(), profile), wording.score_range(texts(), profile)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(_line(say("results-score"), score), width="content")
        # The width is there before the drawing is, so that nothing moves when it comes.
        with st.container(width=SCORE_PX):
            text = say("results-score-drawn", score=score, range=in_range)
            st.image(drawing, alt=text, width=SCORE_PX)
    if open_answers := wording.open_answers(texts(), profile):
        st.markdown(f":small[{open_answers}]")


def _start(result: Result) -> None:
    first = result.focus[0]
    _tile(say("results-begin"), f"{first.area.icon} {first.area.title}", _why_first(result))


def _why_first(result: Result) -> str | None:
    """Return what is said of the first place: what shares it, else how steady it is."""
    rank = result.focus[0].rank
    if equal := wording.about_equal(texts(), rank, result.catalogue):
        return equal
    more_than_named = len(result.profile.focus) > prevention.FIRST
    return wording.often_first(texts(), rank) if more_than_named else None


def _open(result: Result) -> None:
    with st.container(gap="xsmall"):
        _open_questions(result)


def _open_questions(result: Result) -> None:
    catalogue = result.catalogue
    count = say("results-open-count", count=len(result.profile.unanswered))
    most = result.profile.most_informative
    _tile(say("results-open"), count)
    if most is None or most in result.responses.declined:
        return
    label = say("results-answer-first", question=texts().inside(catalogue.by_factor[most].short))
    buttons.to_question(catalogue, most, label, "most.answer", icon=None)
