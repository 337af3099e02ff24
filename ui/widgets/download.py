"""A file that is made when it is asked for, and then offered to be saved."""

from collections.abc import Callable
from mimetypes import guess_type

import streamlit as st

from ui.state.language import say


def offer(name: str, label: str, icon: str, file: str, make: Callable[[], bytes]) -> None:
    """Draw a button that makes a file, and once it is made the button that saves it.

    Two presses: what stands in the fields arrives with the first. A file made at the press of a
    download button alone would not know of it.
    """
    if not st.button(label, key=f"{name}.make", icon=icon):
        return
    with st.spinner(say("making-file")):
        data = make()
    st.success(say("file-ready", file=file), icon=":material/task:")
    st.download_button(
        say("save-file", file=file),
        data=data,
        file_name=file,
        mime=guess_type(file)[0],
        key=f"{name}.save",
        icon=":material/download:",
        type="primary",
        on_click="ignore",
    )
