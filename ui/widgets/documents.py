"""Documents of ours that are also pages: one text in `docs/`, drawn as it stands."""

from functools import partial
from pathlib import Path

import streamlit as st

from ui.state import language
from ui.widgets import parts
from ui.widgets.parts import Part

FOLDER = Path(__file__).resolve().parents[2] / "docs"
TITLE, HEADER = "# ", "## "
COMMENT = "<!--"
"""Begins the note of which English a translation is, at its end: see docs/translating.md."""


def draw(name: str) -> None:
    """Draw a document in the session's language, if it is: its lead, and its sections closed."""
    document, _, _ = _file(name).read_text(encoding="utf-8").partition(COMMENT)
    title, *sections = document.removeprefix(TITLE).split(f"\n{HEADER}")
    heading, _, lead = title.partition("\n")
    st.title(heading, anchor=False)
    st.markdown(lead)
    keys = [f"{name}.{number}" for number in range(len(sections))]
    with st.container(gap="xxsmall"):
        for key, section in zip(keys, sections, strict=True):
            heading, _, text = section.partition("\n")
            parts.closed(Part(key, heading, partial(st.markdown, text)))
    parts.open_all(keys)


def _file(name: str) -> Path:
    translated = FOLDER / f"{name}.{language.code()}.md"
    return translated if translated.exists() else FOLDER / f"{name}.md"
