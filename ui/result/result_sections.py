"""What pages about a result share: notices, what is missing, when to get help, the buttons on."""

import streamlit as st

from logic.models.base import Urgency
from logic.responses import PREGNANT
from logic.result import Result
from logic.stages import Stage
from logic.wording import results as wording
from logic.wording import safety
from ui import routes
from ui.page_names import Name
from ui.result import buttons
from ui.state import current, notes, stages, visit
from ui.state.language import say, texts


def notices(result: Result) -> None:
    """Say first what wants an appointment, or advice made for pregnancy."""
    safety_check, check = result.catalogue.safety, result.check
    if check.urgency is Urgency.SOON:
        screen = safety_check.screens[Urgency.SOON]
        reported = safety.reported(texts(), safety_check, check)
        steps = " ".join(safety.steps(screen, current.region(result.catalogue)))
        st.warning(
            f"{reported}\n\n{steps}",
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
        names.append(say("results-pregnancy"))
    if not names:
        return
    st.info(wording.unusable(texts(), names), icon=":material/edit:")
    with st.container(horizontal=True):
        for factor in result.unusable:
            key = f"unusable.{factor.id}"
            buttons.to_question(result.catalogue, factor.id, factor.short, key)
        if ask_pregnancy:
            buttons.to_safety_check(say("results-pregnancy"))


def too_few(result: Result) -> None:
    """Say what is missing for a result, with a way to each step that has open questions."""
    st.markdown(wording.too_few(texts(), result))
    for theme in result.catalogue.themes:
        missing = [id_ for id_ in theme.factors if id_ in result.profile.unanswered]
        if missing:
            label = say("results-missing-in", step=theme.title, count=len(missing))
            key = f"missing.{theme.id}"
            buttons.to_question(result.catalogue, missing[0], label, key, then_back=False)


def about(result: Result) -> None:
    """Say what the score is, how far open questions could move it, and what it cannot tell."""
    profile, catalogue = result.profile, result.catalogue
    parts = [say("results-about-score"), say("results-limits")]
    if profile.unanswered:
        parts.append(wording.open_range(texts(), profile))
    if partly := wording.partly_open(texts(), result):
        parts.append(partly)
    if kept := [catalogue.by_area[one.area].title for one in result.nothing_left]:
        parts.append(wording.nothing_left(texts(), kept))
    st.markdown("\n\n".join(parts))
    routes.link(Name.EVIDENCE, say("results-to-evidence"))


def background(result: Result) -> None:
    """Show what nobody can change, apart from the score."""
    st.markdown(say("results-background-lead"))
    sources = result.catalogue.sources
    lines = [wording.background(texts(), f, result.responses, sources) for f in result.background]
    st.markdown("\n".join(f"- {line}" for line in lines))


def next_steps(result: Result) -> None:
    """Draw the buttons to the plan and to trying changes; the next step is beside the chart."""
    if not result.profile.focus:
        return
    is_planned = Stage.PLAN in stages.noted().done
    with st.container(horizontal=True, key="next_steps"):
        label = say("results-see-plan") if is_planned else say("results-make-a-plan")
        routes.button_to(Name.PLAN, label)
        routes.button_to(Name.WHAT_IF, say("results-try-changes"))


def begin_anew() -> None:
    """Draw the way to a fresh start, which asks before it forgets."""
    with st.container(horizontal=True, horizontal_alignment="right", key="begin_anew"):
        ask = st.popover(say("begin-anew"), key="start.again", type="tertiary", on_change="rerun")
        if ask.open:
            ask.markdown(say("begin-anew-asked"))
            ask.button(say("begin-anew-sure"), on_click=_start_again, key="start.again.sure")


def _start_again() -> None:
    notes.start_again()
    visit.go_to_page(Name.START)
