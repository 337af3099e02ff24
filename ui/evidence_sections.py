"""The pieces of the evidence page."""

import streamlit as st

from logic.models import Catalogue, Level, RiskFactor
from logic.wording import common
from logic.wording import evidence as wording


def limits() -> None:
    """Say what the product cannot do."""
    st.header(wording.LIMITS_TITLE, anchor=False)
    st.markdown("\n".join(f"- {limit}" for limit in wording.LIMITS))


def factor(catalogue: Catalogue, factor: RiskFactor) -> None:
    """Draw one factor: both voices, the levels' numbers, certainty and sources."""
    with st.expander(wording.heading(factor)):
        st.markdown(f"**{common.GUIDE}:** {factor.guide_says}")
        st.markdown(f"**{common.RESEARCH}:** {factor.research_says}")
        st.markdown(f"**{wording.SURE}:** {factor.certainty_reason}")
        st.markdown("\n".join(_level(catalogue, level) for level in factor.levels))
        if factor.other_estimates:
            lines = [
                wording.other(estimate, catalogue.sources[estimate.source])
                for estimate in factor.other_estimates
            ]
            st.markdown(f"**{wording.OTHER_TITLE}**\n\n" + "\n".join(lines))
        st.caption(wording.REVIEWED.format(date=factor.reviewed_on))


def _level(catalogue: Catalogue, level: Level) -> str:
    source = catalogue.sources[level.source] if level.source else None
    return wording.level(level, source)
