"""The one page: a result as a PDF for oneself or a clinician, with all answers behind it."""

from datetime import date

from logic.report.document import Added, PageSize, Tried
from logic.report.marked import LONGEST_NAME, NO_LETTER, typed
from logic.result import Result
from logic.texts import Texts

NOTHING_ADDED = Added()

__all__ = ["LONGEST_NAME", "NO_LETTER", "Added", "PageSize", "Tried", "as_pdf", "unprintable"]


def as_pdf(
    result: Result,
    texts: Texts,
    *,
    made_on: date,
    page_size: PageSize = PageSize.A4,
    added: Added = NOTHING_ADDED,
) -> bytes:
    """Return a result as the one page with all answers behind it, as PDF, always the same bytes.

    Raises ValueError where there may be no result: a warning sign stops it, the person is under
    16, or too few questions are answered for a score.
    """
    # Few ask for it, so what makes it is loaded at the first call.
    from logic.report.data import document  # noqa: PLC0415
    from logic.report.press import pressed  # noqa: PLC0415

    return pressed(document(result, made_on, added, texts), page_size, made_on)


def unprintable(name: str) -> tuple[str, ...]:
    """Return the letters of a name that the PDF cannot print, each once, in their order."""
    if not name or name.isascii():
        return ()
    # The letters of the fonts take a moment to read, and few names need it.
    from logic.report.press import missing  # noqa: PLC0415

    lacking = missing(typed(name))
    return tuple(dict.fromkeys(letter for letter in name if letter in lacking))
