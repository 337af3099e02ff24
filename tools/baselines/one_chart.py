"""A page with one button that draws one bar chart."""

import altair as alt
import pandas as pd
import streamlit as st

st.title("One chart")
if st.button("Show"):
    frame = pd.DataFrame({"area": ["a", "b", "c"], "value": [3, 2, 1]})
    st.altair_chart(alt.Chart(frame).mark_bar().encode(x="value", y="area"))
