"""What is said of a table beside its scores: what was not understood, and what was not asked."""

from collections.abc import Iterator

from logic.group.columns import Headings
from logic.wording import group as wording


def on_columns(headings: Headings) -> Iterator[str]:
    """Yield the sentences on the columns of a table: the signs that are not asked come first."""
    if headings.no_signs:
        yield wording.NO_SIGNS
    elif headings.not_asked:
        yield wording.signs_not_asked(headings.not_asked)
    if headings.others:
        yield wording.not_understood(headings.others, headings.alike)
    if headings.missing:
        yield wording.missing_columns(headings.missing)
