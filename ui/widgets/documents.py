"""Documents of ours that are also pages: one text in `docs/`, drawn as it stands."""

from pathlib import Path

import streamlit as st

FOLDER = Path(__file__).resolve().parents[2] / "docs"
TITLE, HEADER = "# ", "## "


def draw(name: str) -> None:
    """Draw a document with its headings as the page's own."""
    document = (FOLDER / f"{name}.md").read_text(encoding="utf-8")
    title, *sections = document.removeprefix(TITLE).split(f"\n{HEADER}")
    heading, _, lead = title.partition("\n")
    st.title(heading, anchor=False)
    st.markdown(lead)
    for section in sections:
        heading, _, text = section.partition("\n")
        st.header(heading, anchor=False)
        st.markdown(text)
