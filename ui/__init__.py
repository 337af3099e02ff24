"""Streamlit-aware pieces that the pages share."""
