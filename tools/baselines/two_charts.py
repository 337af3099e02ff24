"""Two pages with one bar chart each, and its alternative text."""

import altair as alt
import pandas as pd
import streamlit as st


def _draw(longest: int) -> None:
    st.title("One chart")
    frame = pd.DataFrame({"area": ["a", "b", "c"], "value": [longest, 0.5, 0.25]})
    chart = alt.Chart(frame).mark_bar().encode(x="value:Q", y="area:N")
    st.altair_chart(chart, alt=f"Bar chart of three areas. The longest bar is {longest}.")


pages = {"first": lambda: _draw(3), "second": lambda: _draw(1)}
st.navigation(
    [st.Page(draw, title=name, url_path=name) for name, draw in pages.items()], position="top"
).run()
