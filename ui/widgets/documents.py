"""Documents of ours that are also pages: one text in `docs/`, drawn as it stands."""

from pathlib import Path

import streamlit as st

from ui.state import language

FOLDER = Path(__file__).resolve().parents[2] / "docs"
TITLE, HEADER = "# ", "## "
COMMENT = "<!--"
"""Begins the note of which English a translation is, at its end: see docs/translating.md."""


def draw(name: str) -> None:
    """Draw a document with its headings as the page's own, in the session's language if it is."""
    document, _, _ = _file(name).read_text(encoding="utf-8").partition(COMMENT)
    title, *sections = document.removeprefix(TITLE).split(f"\n{HEADER}")
    heading, _, lead = title.partition("\n")
    st.title(heading, anchor=False)
    st.markdown(lead)
    for section in sections:
        heading, _, text = section.partition("\n")
        st.header(heading, anchor=False)
        st.markdown(text)


def _file(name: str) -> Path:
    translated = FOLDER / f"{name}.{language.code()}.md"
    return translated if translated.exists() else FOLDER / f"{name}.md"
