"""Loads what draws the PDF before the first one is asked for."""

from functools import cache
from threading import Thread, main_thread

AFTER_SECONDS = 3.0
"""By then the page that asks for it is drawn."""


@cache
def warm_up() -> Thread:
    """Load, once and beside everything else, what the first PDF would have to wait for."""
    thread = Thread(target=_load, name="warm up the PDF")
    thread.start()
    return thread


def _load() -> None:
    # The wait ends early where the program does, which this must not hold up.
    main_thread().join(AFTER_SECONDS)
    if main_thread().is_alive():
        from logic.report import draw, fonts, picture  # noqa: F401, PLC0415

        fonts.fonts("")
        picture.picture(())
