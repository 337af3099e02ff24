"""The sections of the result page, in the order in which they are drawn."""

import streamlit as st

from logic.charts import DARK, LIGHT, Order, bars, chart_table, prevention_chart, takeaway
from logic.models import Catalogue, RiskProfile, Urgency
from logic.reasons import first_action, main_reason
from logic.responses import Responses
from logic.uncertainty import Ranking
from logic.warning_signs import check_warning_signs
from logic.wording import common, safety
from logic.wording import results as wording
from ui import answers, review, routes

FOCUS_AREAS = 3
TABLE_HEAD_PX, TABLE_ROW_PX = 100, 54


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
    if not profile.focus:
        st.markdown(wording.NOTHING_TO_DO)
    for number, result in enumerate(profile.focus[:FOCUS_AREAS], start=1):
        reason = main_reason(catalogue, responses, result.area)
        assert reason is not None  # an area in focus has an answer off its tip
        with st.container(border=True):
            st.markdown(wording.place(number, result, ranking.by_area[result.area], catalogue))
            action = first_action(catalogue.by_area[result.area], reason)
            sources = catalogue.sources
            st.markdown(wording.why(reason.factor, reason.level, sources))
            st.markdown(wording.what_to_do(action, sources))


def chart(
    catalogue: Catalogue, responses: Responses, profile: RiskProfile, ranking: Ranking
) -> None:
    """Draw the prevention chart with its order switch, and its numbers as a table."""
    if not profile.focus:
        return
    st.header(wording.CHART_TITLE, anchor=False)
    answers.drop_unless_in("order", list(Order))
    chosen = st.radio(
        wording.ORDER_LABEL,
        list(Order),
        format_func=wording.ORDERS.__getitem__,
        key=answers.key("order"),
        persist_state="session",
        horizontal=True,
    )
    order = Order(chosen or Order.IMPACT)
    rows = bars(catalogue, responses, profile, ranking, order)
    st.markdown(wording.ORDER_HELP[order])
    palette = DARK if st.context.theme.type == "dark" else LIGHT
    st.altair_chart(prevention_chart(rows, order, palette), alt=takeaway(rows, order))
    lines = wording.CHART_LINES if order is Order.IMPACT else ""
    st.caption(f"{wording.CHART_LABELS} {lines}")
    for sentence in (wording.partly_open(profile, catalogue), wording.LIMITS):
        if sentence:
            st.markdown(sentence)
    with st.expander(wording.TABLE_TITLE):
        # With a height, its box can be scrolled by keyboard where it is wider than the screen.
        height = TABLE_HEAD_PX + TABLE_ROW_PX * len(rows)
        st.table(chart_table(rows), alt=wording.TABLE_TITLE, height=height)


def score(profile: RiskProfile) -> None:
    """Draw the score with what it means."""
    st.header(wording.SCORE_TITLE, anchor=False)
    st.markdown(wording.score(profile))


def open_questions(catalogue: Catalogue, profile: RiskProfile) -> None:
    """Say what the open questions could change, and which would tell most."""
    if profile.most_informative is None:
        return
    st.header(wording.OPEN_TITLE, anchor=False)
    st.markdown(wording.open_range(profile))
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
    st.markdown("\n".join(f"- {wording.background(f, responses)}" for f in reported))


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


def _review(catalogue: Catalogue) -> None:
    answers.go_to(routes.QUESTIONNAIRE, len(catalogue.themes))
    answers.want_page(routes.QUESTIONNAIRE)


def _start_again() -> None:
    answers.start_again()
    answers.visit(routes.START)


def _step_of(catalogue: Catalogue, factor_id: str) -> int:
    return next(n for n, theme in enumerate(catalogue.themes) if factor_id in theme.factors)
