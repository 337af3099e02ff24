"""Minimal Streamlit apps that the benchmark runs beside ours."""
