"""The language in which the pages speak to this person: the one chosen, or the browser's."""

from contextvars import ContextVar

import streamlit as st

from logic.catalogue import load_catalogue
from logic.models.catalogue import Catalogue
from logic.texts import ENGLISH, SHIPPED, Argument, MessageName, Texts, texts_in
from ui.state import answers
from ui.state.notes import Visit

_of_this_run: ContextVar[str | None] = ContextVar("language_of_this_run", default=None)


def settle() -> None:
    """Choose once which language this run speaks, as each of its texts asks for it."""
    _of_this_run.set(_wanted())


def code() -> str:
    """Return the language of this run; in a callback, before one, that which is wanted now."""
    return _of_this_run.get() or _wanted()


def _wanted() -> str:
    """Return the language that was chosen, else the browser's; English where none is offered."""
    language = Visit.noted().language or str(st.context.locale or ENGLISH).split("-")[0].lower()
    return language if language in SHIPPED else ENGLISH


def choose(language: str | None) -> None:
    """Speak another language from the next run on, if it is one that is offered; in a callback."""
    if language in SHIPPED and language != Visit.noted().language:
        # A field knows its options by their labels, which change.
        answers.put_again()
        Visit.note(language=language)


def catalogue() -> Catalogue:
    """Return the catalogue in the session's language."""
    return load_catalogue(language=code())


def texts() -> Texts:
    """Return the texts of the session's language."""
    return texts_in(code())


def say(name: MessageName, /, **arguments: Argument) -> str:
    """Say a message in the session's language."""
    return texts()(name, **arguments)
