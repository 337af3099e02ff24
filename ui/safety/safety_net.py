"""The line that closes every page, and opens to when to get help."""

import streamlit as st

from logic.result import Result
from logic.wording import safety
from ui.safety import stop_screen
from ui.state import current
from ui.state.language import say
from ui.widgets import parts
from ui.widgets.parts import Part

ICON = ":material/health_and_safety:"


def draw(result: Result, *, asks_region: bool) -> None:
    """Draw the closed line; open, it asks for the region, unless the page does so itself."""
    asked = result.catalogue.safety

    def inside() -> None:
        region = current.region(result.catalogue)
        st.markdown(safety.safety_net(asked, region, checked=result.check.complete))
        if asks_region:
            stop_screen.region_choice()
        st.caption(say("safety-no-clinician-yet"))

    parts.closed(Part("help", asked.safety_net.title, inside, ICON))
