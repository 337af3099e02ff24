"""The one page: a result as a PDF for oneself or a clinician, with all answers on a second page."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

from logic.models import Catalogue
from logic.report.marked import unprintable
from logic.report.record import Added, PageSize, Tried
from logic.report.warming import warm_up
from logic.responses import Responses

NOTHING_ADDED = Added()

__all__ = ["Added", "PageSize", "Tried", "one_page", "unprintable", "warm_up"]


def one_page(
    catalogue: Catalogue,
    responses: Responses,
    *,
    made_on: date,
    page_size: PageSize = PageSize.A4,
    added: Added = NOTHING_ADDED,
) -> bytes:
    """Return a result as a PDF of two pages; the same input gives the same bytes.

    Raises ValueError where there may be no result: a warning sign stops it, the person is under
    16, or too few questions are answered for a score.
    """
    # What draws is slow to load and needed by few, so it is loaded at the first call; the chart,
    # which needs no Python meanwhile, is drawn beside that.
    from logic.report.picture import picture  # noqa: PLC0415
    from logic.report.texts import document  # noqa: PLC0415

    told = document(catalogue, responses, made_on, added)
    with ThreadPoolExecutor(max_workers=1) as beside:
        chart = beside.submit(picture, told.chart) if told.chart else None
        from logic.report.draw import drawn  # noqa: PLC0415

        return drawn(told, page_size, chart.result() if chart else None)
