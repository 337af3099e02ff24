"""A page with one radio and a heading that follows it."""

import streamlit as st

chosen = st.radio("Choose", ["one", "two", "three"], key="choice")
st.title(f"Chosen: {chosen}")
