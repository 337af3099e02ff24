"""Scores for a table of people, on whatever engine holds it; also `python -m logic.group`."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from logic.group.errors import GroupError
    from logic.group.frame import score_frame

__all__ = ["GroupError", "score_frame"]


def __getattr__(name: str) -> Any:
    """Return what takes long to load once it is asked for: the command has to begin at once."""
    if name == "score_frame":
        from logic.group.frame import score_frame  # noqa: PLC0415

        return score_frame
    if name == "GroupError":
        from logic.group.errors import GroupError  # noqa: PLC0415

        return GroupError
    raise AttributeError(name)
