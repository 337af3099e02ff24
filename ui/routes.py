"""Which pages there are, and the buttons to them."""

from collections.abc import Callable, Sequence
from copy import copy
from functools import cache, partial
from pathlib import PurePosixPath
from typing import Literal, NamedTuple
from urllib.parse import unquote, urlsplit

import streamlit as st

from logic.stages import Mark, Stage, Stages
from logic.texts import MessageName, Texts
from logic.wording import common
from ui.page_names import Name
from ui.state import visit
from ui.state.language import say, texts
from ui.state.notes import Visit

ICONS = {
    Name.START: ":material/home:",
    Name.RELIEF: ":material/healing:",
    Name.SAFETY: ":material/health_and_safety:",
    Name.QUESTIONNAIRE: ":material/checklist:",
    Name.RESULTS: ":material/bar_chart:",
    Name.WHAT_IF: ":material/compare_arrows:",
    Name.PLAN: ":material/event_available:",
    Name.COACH: ":material/timer:",
    Name.PROGRESS: ":material/trending_down:",
    Name.RECORD: ":material/save:",
    Name.EVIDENCE: ":material/menu_book:",
    Name.GROUP: ":material/groups:",
    Name.PRIVACY: ":material/lock:",
}
ADDRESSES = {"": Name.START, **{name.value: name for name in ICONS if name is not Name.START}}
"""The pages by the last part of their addresses; the start page is at the address itself."""
MARKS = {Mark.DONE: "✔", Mark.NEXT: "➡", Mark.LOCKED: "🔒"}
"""Emojis, which the browser draws itself: Streamlit would fetch a page's Material icon from
Google, to stand in the browser's tab until our own icon does.
"""
ON_ITS_OWN = ""
SECTIONS = {
    ON_ITS_OWN: (Name.RELIEF,),
    "answer": (Name.START, Name.SAFETY, Name.QUESTIONNAIRE),
    "result": (Name.RESULTS, Name.WHAT_IF, Name.PROGRESS),
    "plan": (Name.PLAN, Name.COACH),
    "more": (Name.RECORD, Name.EVIDENCE, Name.GROUP, Name.PRIVACY),
}
"""The pages of each group of the navigation."""
STEPPED = (Name.SAFETY, Name.QUESTIONNAIRE)
"""Pages that are gone through step by step."""
WIDE = (Name.START, Name.RELIEF, Name.RESULTS, Name.WHAT_IF, Name.PLAN, Name.COACH)
"""Pages whose picture and words stand side by side."""
AFTER_SAFETY_CHECK = (
    Name.QUESTIONNAIRE,
    Name.RESULTS,
    Name.WHAT_IF,
    Name.PLAN,
    Name.PROGRESS,
)
STAGES = {
    Name.SAFETY: Stage.CHECK,
    Name.QUESTIONNAIRE: Stage.QUESTIONS,
    Name.RESULTS: Stage.RESULT,
    Name.PLAN: Stage.PLAN,
}
"""The pages that are done one after the other."""


def pages(stages: Stages) -> dict[str, list[st.Page]]:
    """Return every page by the title of its group, marked as done, next or locked.

    Streamlit notes on a page itself that it may run, so each run gets copies of its own. An
    address that does not exist is a hidden page that leads to another one: else Streamlit would
    lay a message of its own over the start page.
    """
    made = _made(texts(), stages)
    found = {
        _section(section, stages): [copy(made[name]) for name in names]
        for section, names in SECTIONS.items()
    }
    if path := _unknown(st.context.url):
        lead_back = partial(_lead_back, path)
        stray = st.Page(lead_back, title=common.PRODUCT, url_path=path, visibility="hidden")
        found[_section(ON_ITS_OWN, stages)].append(stray)
    return found


def _unknown(address: str | None) -> str | None:
    """Return the last part of an address where no page has this name, and one could have it."""
    path = unquote(PurePosixPath(urlsplit(address or "").path).name)
    could_be_one = path.strip() and "/" not in path
    # The start page stands at the root alone.
    return path if could_be_one and path not in ADDRESSES else None


def _lead_back(path: str) -> None:
    """Go to the page that was meant, or to the start page with a word."""
    meant = next((name for name in ICONS if name == path.strip().lower()), None)
    if meant is None:
        Visit.note(astray=path)
    st.switch_page(page(meant or Name.START))


def mark(name: Name, stages: Stages) -> Mark | None:
    """Return what is said of a page; those that are no stage are locked, or nothing."""
    if name in STAGES:
        return stages.mark(STAGES[name])
    return Mark.LOCKED if stages.is_locked and name in AFTER_SAFETY_CHECK else None


def mark_of_group(section: str, stages: Stages) -> Mark | None:
    """Return what is said of a group: next before all else, done or locked once all of it is."""
    names = SECTIONS[section]
    marks = {mark(name, stages) for name in names}
    if Mark.NEXT in marks:
        return Mark.NEXT
    if marks == {Mark.LOCKED}:
        return Mark.LOCKED
    own = {mark(name, stages) for name in names if name in STAGES}
    return Mark.DONE if own == {Mark.DONE} else None


def _section(name: str, stages: Stages) -> str:
    """Return the title of a group; a mark in it is read out, as it is a sign like any other."""
    if name not in common.SECTIONS:
        return name
    found = mark_of_group(name, stages)
    return f"{MARKS[found]} {say(common.SECTIONS[name])}" if found else say(common.SECTIONS[name])


def _title(name: Name, texts: Texts, found: Mark | None) -> str:
    """Return a page's title in the navigation; a page's icon is not read out, so a word is."""
    title = texts(common.PAGE_TITLES[name])
    return f"{title} :small[· {texts(common.MARKS[found])}]" if found else title


@cache
def _made(texts: Texts, stages: Stages) -> dict[str, st.Page]:
    """Return every page by its name, made once: each looks for its file on the disk."""
    return {name: _page(name, texts, mark(name, stages)) for name in ICONS}


def _page(name: Name, texts: Texts, found: Mark | None) -> st.Page:
    return st.Page(
        f"pages/{name}.py",
        title=_title(name, texts, found),
        icon=MARKS[found] if found else None,
        default=name is Name.START,
        # Named after its file, the start page would be taken for the one at the address "/start".
        url_path="" if name is Name.START else None,
    )


def page(name: str) -> st.Page:
    """Return a page for a link or a switch to it; the start page for an unknown name."""
    made = _made(texts(), Stages())
    return made.get(name, made[Name.START])


def link(name: Name, label: str | None = None) -> None:
    """Draw a link to a page; without a label of its own it reads as the page is called."""
    icon = ICONS[name] if label else None
    st.page_link(page(name), label=label or say(common.PAGE_TITLES[name]), icon=icon, help="")


ButtonType = Literal["primary", "secondary"]
"""How a button looks: filled, as the next step, or not."""


class Choice(NamedTuple):
    """A button that leads on: its label, what it does, and its key."""

    label: MessageName
    go: Callable[[], None]
    key: str
    icon: str | None = None


def choices(offered: Sequence[Choice]) -> None:
    """Draw buttons to go on, of which the first is the usual one."""
    for place, one in enumerate(offered):
        st.button(
            say(one.label),
            key=one.key,
            icon=one.icon,
            type="secondary" if place else "primary",
            on_click=one.go,
        )


def button_to(
    name: Name,
    label: str,
    *,
    key: str | None = None,
    kind: ButtonType = "secondary",
) -> None:
    """Draw a button that leads to a page."""
    st.button(
        label,
        key=key or f"to.{name}",
        icon=ICONS[name],
        type=kind,
        on_click=visit.go_to_page,
        args=(name,),
    )
