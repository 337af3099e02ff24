"""The line that closes every page, and opens to when to get help."""

import streamlit as st

from logic.result import Result
from logic.wording import safety
from ui.safety import stop_screen
from ui.state import answers

ICON = ":material/health_and_safety:"


def draw(result: Result, *, asks_region: bool) -> None:
    """Draw the closed line; open, it asks for the region, unless the page does so itself."""
    catalogue = result.catalogue
    net = st.expander(catalogue.safety.safety_net.title, key="help", icon=ICON, on_change="rerun")
    if net.open:
        region = catalogue.safety.region(answers.get(answers.REGION))
        with net:
            st.markdown(safety.safety_net(catalogue.safety, region, checked=result.check.complete))
            if asks_region:
                stop_screen.region_choice()
