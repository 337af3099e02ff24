"""Scores for a table of people, on whatever engine holds it; also `python -m logic.group`."""

from logic.group.columns import GroupError
from logic.group.frame import score_frame

__all__ = ["GroupError", "score_frame"]
