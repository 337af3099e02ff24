"""What one will get, one clear start, and what this is not."""

import streamlit as st

from logic.result import Result
from logic.wording import start as wording
from ui import frame, start_sections
from ui.routes import Name
from ui.state import answers


@frame.page(Name.START)
def _draw(_result: Result) -> None:
    words, picture = st.columns(2, gap="large", vertical_alignment="center")
    with words:
        st.title(wording.TITLE, anchor=False)
        st.markdown(wording.LEAD)
        st.button(
            wording.BEGIN,
            type="primary",
            icon=":material/arrow_forward:",
            key="begin",
            on_click=answers.visit,
            args=(Name.SAFETY,),
        )
        st.markdown("  \n".join(f"{icon} {fact}" for icon, fact in wording.FACTS))
    with picture:
        start_sections.picture()
    st.header(wording.LIMITS_TITLE, anchor=False)
    st.markdown("\n".join(f"- {limit}" for limit in wording.LIMITS))
