"""A page with one radio and one bar chart that follows it, its alternative text too."""

import altair as alt
import pandas as pd
import streamlit as st

st.title("One chart")
longest = st.radio("Longest", [3, 1], key="longest")
frame = pd.DataFrame({"area": ["a", "b", "c"], "value": [longest, 0.5, 0.25]})
chart = alt.Chart(frame).mark_bar().encode(x="value:Q", y="area:N")
st.altair_chart(chart, alt=f"Bar chart of three areas. The longest bar is {longest}.")
