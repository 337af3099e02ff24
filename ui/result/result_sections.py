"""The sections of the result page, in the order in which they are drawn."""

import streamlit as st

from logic.charts import (
    Order,
    bars,
    chart_table,
    prevention_data,
    prevention_spec,
    takeaway,
    tied_groups,
)
from logic.models import Catalogue, Urgency
from logic.responses import PREGNANT
from logic.result import Result
from logic.wording import common, prevention, safety
from logic.wording import results as wording
from ui import routes
from ui.questions import review
from ui.routes import Name
from ui.state import answers
from ui.widgets import chart_parts


def notices(result: Result) -> None:
    """Say first what wants an appointment, or advice made for pregnancy."""
    safety_check, check = result.catalogue.safety, result.check
    if check.urgency is Urgency.SOON:
        screen = safety_check.screens[Urgency.SOON]
        region = safety_check.region(answers.get(answers.REGION))
        titles = {sign.id: sign.title for sign in safety_check.signs}
        reported = "\n".join(f"- {titles[id_]}" for id_ in check.signs)
        steps = " ".join(safety.steps(screen, region))
        st.warning(
            f"{safety.REPORTED}\n{reported}\n\n{steps}",
            title=screen.title,
            icon=":material/event:",
        )
    if check.pregnant:
        st.info(safety_check.pregnancy, icon=":material/pregnancy:")


def unusable(result: Result) -> None:
    """Say which answers could not be used and were left out, with a way to each question."""
    names = [factor.short for factor in result.unusable]
    ask_pregnancy = result.responses.problem(PREGNANT) is not None
    if ask_pregnancy:
        names.append(wording.PREGNANCY)
    if not names:
        return
    st.info(wording.unusable(names), icon=":material/edit:")
    with st.container(horizontal=True):
        for factor in result.unusable:
            args = (factor.id, _step_of(result.catalogue, factor.id), True)
            st.button(factor.short, key=f"unusable.{factor.id}", on_click=_answer, args=args)
        if ask_pregnancy:
            st.button(wording.PREGNANCY, key="unusable.pregnant", on_click=_safety_check)


def too_few(result: Result) -> None:
    """Say what is missing for a result, with a way to each step that has open questions."""
    st.markdown(wording.too_few(result.profile, result.catalogue))
    for number, theme in enumerate(result.catalogue.themes):
        missing = [id_ for id_ in theme.factors if id_ in result.profile.unanswered]
        if missing:
            st.button(
                wording.missing_in(theme, len(missing)),
                key=f"missing.{theme.id}",
                icon=":material/arrow_forward:",
                on_click=_answer,
                args=(missing[0], number, False),
            )


def tips(result: Result) -> None:
    """Say first what the person does already."""
    st.markdown(wording.tips(result.profile, result.catalogue))
    if sentence := wording.in_place(result.profile, result.catalogue):
        st.markdown(sentence)


def focus(result: Result) -> None:
    """Name up to three areas to work on, each with its reason and its first step."""
    st.header(wording.FOCUS_TITLE, anchor=False)
    profile, sources = result.profile, result.catalogue.sources
    shown = result.to_work_on[: wording.FIRST]
    st.markdown(wording.focus_order(profile, shown) if profile.focus else wording.NOTHING_TO_DO)
    for number, one in enumerate(result.focus[: wording.FIRST], start=1):
        sure = wording.how_sure(one.rank, profile, shown, result.catalogue)
        with st.container(border=True):
            st.markdown(wording.place(number, one.area, sure))
            st.markdown(wording.why(one.reason.factor, one.reason.level, sources))
            st.markdown(wording.what_to_do(one.action, sources))
            if one.cautions:
                st.markdown(common.cautions(one.action, one.cautions))
    if kept := [result.catalogue.by_area[one.area].title for one in result.kept_up]:
        st.markdown(wording.nothing_left(kept))


@st.fragment
def chart(result: Result) -> None:
    """Draw the prevention chart with its order switch, and its numbers as a table."""
    if not result.profile.focus:
        return
    st.header(wording.CHART_TITLE, anchor=False)
    order = chart_parts.order_switch()
    rows = bars(result, order)
    st.markdown(prevention.order_help(order, tied_groups(rows)))
    spec = prevention_spec(chart_parts.palette())
    chart_parts.draw(prevention_data(rows, order), spec, takeaway(rows, order))
    lines = prevention.LINES if order is Order.IMPACT else ""
    held = [row.title for row in rows if row.at_limit and order is Order.IMPACT]
    st.caption(f"{prevention.LABELS} {lines} {prevention.at_limit(held)}".rstrip())
    for sentence in (wording.partly_open(result.profile, result.catalogue), wording.LIMITS):
        if sentence:
            st.markdown(sentence)
    chart_parts.table_below("prevention", wording.TABLE_TITLE, lambda: chart_table(rows), wide=True)


def score(result: Result) -> None:
    """Draw the score with what it means."""
    st.header(wording.SCORE_TITLE, anchor=False)
    st.markdown(wording.score(result.profile))
    if result.profile.focus:
        with st.container(horizontal=True):
            routes.way_to(Name.WHAT_IF, wording.TRY_CHANGES)
            routes.way_to(Name.PLAN, wording.MAKE_A_PLAN)


def open_questions(result: Result) -> None:
    """Say what the open questions could change, and which would tell most.

    Whoever would rather not say is not asked again.
    """
    most = result.profile.most_informative
    if most is None:
        return
    st.header(wording.OPEN_TITLE, anchor=False)
    st.markdown(wording.open_range(result.profile))
    if most in result.responses.declined:
        return
    st.markdown(wording.most_informative(result.catalogue.by_factor[most]))
    args = (most, _step_of(result.catalogue, most), True)
    st.button(wording.ANSWER_THIS, key="most.answer", on_click=_answer, args=args)


def background(result: Result) -> None:
    """Show what nobody can change, apart from the score."""
    if not result.background:
        return
    st.header(wording.BACKGROUND_TITLE, anchor=False)
    st.markdown(wording.BACKGROUND_LEAD)
    sources = result.catalogue.sources
    lines = [wording.background(f, result.responses, sources) for f in result.background]
    st.markdown("\n".join(f"- {line}" for line in lines))


def safety_net(catalogue: Catalogue) -> None:
    """Draw the text that always stands under a result."""
    region = catalogue.safety.region(answers.get(answers.REGION))
    text = safety.safety_net(catalogue.safety, region)
    title = catalogue.safety.safety_net.title
    st.info(text, title=title, icon=":material/health_and_safety:")


def change_answers(catalogue: Catalogue) -> None:
    """Draw the ways back: to the review, or to a fresh start."""
    with st.container(horizontal=True):
        st.button(wording.CHANGE_ANSWERS, on_click=_review, args=(catalogue,), key="to.review")
        st.button(common.START_AGAIN, on_click=_start_again, key="start.again")


def _answer(factor_id: str, step: int, then_review: bool) -> None:
    review.change(factor_id, step)
    answers.note(reviewing=then_review)
    answers.want_page(Name.QUESTIONNAIRE)


def _safety_check() -> None:
    answers.go_to(Name.SAFETY, 0)
    answers.want_page(Name.SAFETY)


def _review(catalogue: Catalogue) -> None:
    answers.go_to(Name.QUESTIONNAIRE, len(catalogue.themes))
    answers.want_page(Name.QUESTIONNAIRE)


def _start_again() -> None:
    answers.start_again()
    answers.visit(Name.START)


def _step_of(catalogue: Catalogue, factor_id: str) -> int:
    return next(n for n, theme in enumerate(catalogue.themes) if factor_id in theme.factors)
