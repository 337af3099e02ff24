"""The language in which the pages speak to this person."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.models import Catalogue
from logic.texts import ENGLISH, SHIPPED, Argument, MessageName, Texts, texts_in


def code() -> str:
    """Return the language of the person's browser, English where it is not offered."""
    language = str(st.context.locale or ENGLISH).split("-")[0].lower()
    return language if language in SHIPPED else ENGLISH


def catalogue() -> Catalogue:
    """Return the catalogue in the session's language."""
    return load_catalogue(language=code())


def texts() -> Texts:
    """Return the texts of the session's language."""
    return texts_in(code())


def say(name: MessageName, /, **arguments: Argument) -> str:
    """Say a message in the session's language."""
    return texts()(name, **arguments)
