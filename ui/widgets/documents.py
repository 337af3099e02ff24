"""Documents of ours that are also pages: one text in `docs/`, drawn as it stands."""

from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

import streamlit as st

from ui.state import language
from ui.widgets import parts
from ui.widgets.parts import Part

FOLDER = Path(__file__).resolve().parents[2] / "docs"
TITLE, HEADER = "# ", "## "
COMMENT = "<!--"
"""Begins the note of which English a translation is, at its end: see docs/translating.md."""


class TextDocument(NamedTuple):
    """A document by its parts; each section is its heading and its text."""

    title: str
    lead: str
    sections: tuple[tuple[str, str], ...]


def draw(name: str) -> None:
    """Draw a document in the session's language, if it is: its lead, and its sections closed."""
    document = _read(_file(name, language.code()))
    st.title(document.title, anchor=False)
    st.markdown(document.lead)
    keys = [f"{name}.{number}" for number in range(len(document.sections))]
    with st.container(gap="xxsmall"):
        for key, (heading, text) in zip(keys, document.sections, strict=True):
            parts.closed(Part(key, heading, partial(st.markdown, text)))
    parts.open_all(keys)


@cache
def _read(file: Path) -> TextDocument:
    """Return a document's parts, read once."""
    document, _, _ = file.read_text(encoding="utf-8").partition(COMMENT)
    first, *sections = document.removeprefix(TITLE).split(f"\n{HEADER}")
    title, lead = _cut(first)
    return TextDocument(title, lead, tuple(map(_cut, sections)))


def _cut(section: str) -> tuple[str, str]:
    heading, _, text = section.partition("\n")
    return heading, text


@cache
def _file(name: str, code: str) -> Path:
    translated = FOLDER / f"{name}.{code}.md"
    return translated if translated.exists() else FOLDER / f"{name}.md"
