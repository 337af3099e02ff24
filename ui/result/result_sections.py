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
from logic.models import Catalogue, RiskProfile, Urgency
from logic.plan import cautions
from logic.reasons import first_action, main_reason
from logic.responses import PREGNANT, Responses
from logic.uncertainty import Ranking
from logic.warning_signs import check_warning_signs
from logic.what_if import to_work_on
from logic.wording import common, prevention, safety
from logic.wording import results as wording
from ui import routes
from ui.questions import review
from ui.state import answers
from ui.widgets import chart_parts


def notices(catalogue: Catalogue, responses: Responses) -> None:
    """Say first what wants an appointment, or advice made for pregnancy."""
    check = check_warning_signs(catalogue, responses)
    if check.urgency is Urgency.SOON:
        screen = catalogue.safety.screens[Urgency.SOON]
        region = catalogue.safety.region(answers.get(answers.REGION))
        titles = {sign.id: sign.title for sign in catalogue.safety.signs}
        reported = "\n".join(f"- {titles[id_]}" for id_ in check.signs)
        steps = " ".join(safety.steps(screen, region))
        st.warning(
            f"{safety.REPORTED}\n{reported}\n\n{steps}",
            title=screen.title,
            icon=":material/event:",
        )
    if check.pregnant:
        st.info(catalogue.safety.pregnancy, icon=":material/pregnancy:")


def unusable(catalogue: Catalogue, responses: Responses) -> None:
    """Say which answers could not be used and were left out, with a way to each question."""
    factors = [factor for factor in catalogue.factors if responses.is_unusable(factor)]
    names = [factor.short for factor in factors]
    ask_pregnancy = responses.problem(PREGNANT) is not None
    if ask_pregnancy:
        names.append(wording.PREGNANCY)
    if not names:
        return
    st.info(wording.unusable(names), icon=":material/edit:")
    with st.container(horizontal=True):
        for factor in factors:
            step = _step_of(catalogue, factor.id)
            args = (factor.id, step, True)
            st.button(factor.short, key=f"unusable.{factor.id}", on_click=_answer, args=args)
        if ask_pregnancy:
            st.button(wording.PREGNANCY, key="unusable.pregnant", on_click=_safety_check)


def too_few(catalogue: Catalogue, profile: RiskProfile) -> None:
    """Say what is missing for a result, with a way to each step that has open questions."""
    st.markdown(wording.too_few(profile, catalogue))
    for number, theme in enumerate(catalogue.themes):
        missing = [id_ for id_ in theme.factors if id_ in profile.unanswered]
        if missing:
            st.button(
                wording.missing_in(theme, len(missing)),
                key=f"missing.{theme.id}",
                icon=":material/arrow_forward:",
                on_click=_answer,
                args=(missing[0], number, False),
            )


def tips(catalogue: Catalogue, profile: RiskProfile) -> None:
    """Say first what the person does already."""
    st.markdown(wording.tips(profile, catalogue))
    if sentence := wording.in_place(profile, catalogue):
        st.markdown(sentence)


def focus(
    catalogue: Catalogue, responses: Responses, profile: RiskProfile, ranking: Ranking
) -> None:
    """Name up to three areas to work on, each with its reason and its first step."""
    st.header(wording.FOCUS_TITLE, anchor=False)
    left = to_work_on(catalogue, responses, profile)
    first = left[: wording.FIRST]
    st.markdown(wording.focus_order(profile, first) if profile.focus else wording.NOTHING_TO_DO)
    for number, result in enumerate(first, start=1):
        area = catalogue.by_area[result.area]
        reason = main_reason(catalogue, responses, result.area)
        assert reason is not None  # an area in focus has an answer off its tip
        sure = wording.how_sure(ranking.by_area[result.area], profile, first, catalogue)
        with st.container(border=True):
            st.markdown(wording.place(number, area, sure))
            st.markdown(wording.why(reason.factor, reason.level, catalogue.sources))
            action = first_action(area, reason)
            st.markdown(wording.what_to_do(action, catalogue.sources))
            if told := cautions(action, responses, catalogue):
                st.markdown(common.cautions(action, told))
    if kept := [catalogue.by_area[r.area].title for r in profile.focus if r not in left]:
        st.markdown(wording.nothing_left(kept))


@st.fragment
def chart(
    catalogue: Catalogue, responses: Responses, profile: RiskProfile, ranking: Ranking
) -> None:
    """Draw the prevention chart with its order switch, and its numbers as a table."""
    if not profile.focus:
        return
    st.header(wording.CHART_TITLE, anchor=False)
    order = chart_parts.order_switch()
    rows = bars(catalogue, responses, profile, ranking, order)
    st.markdown(prevention.order_help(order, tied_groups(rows)))
    spec = prevention_spec(chart_parts.palette())
    chart_parts.draw(prevention_data(rows, order), spec, takeaway(rows, order))
    lines = prevention.LINES if order is Order.IMPACT else ""
    held = [row.title for row in rows if row.at_limit and order is Order.IMPACT]
    st.caption(f"{prevention.LABELS} {lines} {prevention.at_limit(held)}".rstrip())
    for sentence in (wording.partly_open(profile, catalogue), wording.LIMITS):
        if sentence:
            st.markdown(sentence)
    chart_parts.table_below("prevention", wording.TABLE_TITLE, lambda: chart_table(rows), wide=True)


def score(profile: RiskProfile) -> None:
    """Draw the score with what it means."""
    st.header(wording.SCORE_TITLE, anchor=False)
    st.markdown(wording.score(profile))
    if profile.focus:
        with st.container(horizontal=True):
            routes.way_to(routes.WHAT_IF, wording.TRY_CHANGES)
            routes.way_to(routes.PLAN, wording.MAKE_A_PLAN)


def open_questions(catalogue: Catalogue, responses: Responses, profile: RiskProfile) -> None:
    """Say what the open questions could change, and which would tell most.

    Whoever would rather not say is not asked again.
    """
    if profile.most_informative is None:
        return
    st.header(wording.OPEN_TITLE, anchor=False)
    st.markdown(wording.open_range(profile))
    if profile.most_informative in responses.declined:
        return
    factor = catalogue.by_factor[profile.most_informative]
    st.markdown(wording.most_informative(factor))
    step = _step_of(catalogue, factor.id)
    st.button(
        wording.ANSWER_THIS, key="most.answer", on_click=_answer, args=(factor.id, step, True)
    )


def background(catalogue: Catalogue, responses: Responses) -> None:
    """Show what nobody can change, apart from the score."""
    reported = [
        factor
        for factor in catalogue.background
        if factor.id in responses.levels and responses.levels[factor.id] != factor.levels[0].id
    ]
    if not reported:
        return
    st.header(wording.BACKGROUND_TITLE, anchor=False)
    st.markdown(wording.BACKGROUND_LEAD)
    st.markdown(
        "\n".join(f"- {wording.background(f, responses, catalogue.sources)}" for f in reported)
    )


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
    answers.set_flag("reviewing", then_review)
    answers.want_page(routes.QUESTIONNAIRE)


def _safety_check() -> None:
    answers.go_to(routes.SAFETY, 0)
    answers.want_page(routes.SAFETY)


def _review(catalogue: Catalogue) -> None:
    answers.go_to(routes.QUESTIONNAIRE, len(catalogue.themes))
    answers.want_page(routes.QUESTIONNAIRE)


def _start_again() -> None:
    answers.start_again()
    answers.visit(routes.START)


def _step_of(catalogue: Catalogue, factor_id: str) -> int:
    return next(n for n, theme in enumerate(catalogue.themes) if factor_id in theme.factors)
