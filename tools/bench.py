"""Measures the logic and the pages against baselines taken in the same run; `make bench`."""

import sys
from collections.abc import Callable
from datetime import date
from time import perf_counter

from logic.catalogue import load_catalogue
from logic.report import one_page
from logic.responses import Responses
from logic.scoring import assess
from logic.uncertainty import rank
from logic.what_if import smallest_set
from tools.bench_group import group_figures
from tools.bench_pages import page_figures
from tools.bench_repaints import repaint_figures
from tools.figures import Figure

TODAY = date(2026, 11, 23)
REPEATS = 7
RECORDS = 2000


def main() -> int:
    """Print every figure beside its limit; return 1 when one is over."""
    figures = []
    for measured in (logic_figures, group_figures, page_figures, repaint_figures):
        for figure in measured():
            print(figure, flush=True)
            figures.append(figure)
    return 0 if all(figure.within for figure in figures) else 1


def logic_figures() -> list[Figure]:
    """Time scoring, ranking and loading, with an empty loop over as many records beside."""
    catalogue = load_catalogue()
    worst = {factor.id: factor.levels[-1].id for factor in catalogue.factors}
    full, empty = (Responses.from_raw(raw, catalogue) for raw in (worst, {}))
    loop = _per_call(lambda: None)

    def worst_case() -> object:
        return smallest_set(catalogue, full, target=0)

    def pdf() -> object:
        return one_page(catalogue, full, made_on=TODAY)

    first_pdf = _once(pdf)
    return [
        Figure("PDF, the first of a server", first_pdf, loop, 2.0),
        Figure("PDF", _per_call(pdf, records=1), loop, 2.0),
        Figure("assess, all answered", _per_call(lambda: assess(catalogue, full)), loop, 100e-6),
        Figure("assess, nothing answered", _per_call(lambda: assess(catalogue, empty)), loop, 1e-4),
        Figure("rank", _per_call(lambda: rank(catalogue, full), records=50), loop, 5e-3),
        Figure("smallest set, the worst case", _per_call(worst_case, records=5), loop, 0.2),
        Figure("load the catalogue", _per_call(load_catalogue.__wrapped__, records=5), loop, 30e-3),
    ]


def _once(call: Callable[[], object]) -> float:
    """Return the seconds of a first call, what it loads included."""
    start = perf_counter()
    call()
    return perf_counter() - start


def _per_call(call: Callable[[], object], records: int = RECORDS) -> float:
    """Return the seconds a call of the quickest round: the others were disturbed."""
    rounds = []
    for _ in range(REPEATS):
        start = perf_counter()
        for _ in range(records):
            call()
        rounds.append((perf_counter() - start) / records)
    return min(rounds)


if __name__ == "__main__":
    sys.exit(main())
