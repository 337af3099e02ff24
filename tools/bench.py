"""Measures the logic and the pages against baselines taken in the same run; `make bench`."""

import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

from logic.catalogue import load_catalogue
from logic.responses import Responses
from logic.scoring import assess
from logic.uncertainty import rank
from tools.bench_pages import page_figures
from tools.figures import Figure

REPEATS = 7
RECORDS = 2000


def main() -> int:
    """Print every figure beside its limit; return 1 when one is over."""
    figures = [*logic_figures(), *page_figures()]
    for figure in figures:
        print(figure)
    return 0 if all(figure.within for figure in figures) else 1


def logic_figures() -> list[Figure]:
    """Time scoring, ranking and loading, with an empty loop over as many records beside."""
    catalogue = load_catalogue()
    worst = {factor.id: factor.levels[-1].id for factor in catalogue.factors}
    full, empty = (Responses.from_raw(raw, catalogue) for raw in (worst, {}))
    loop = _per_call(lambda: None)
    return [
        Figure("assess, all answered", _per_call(lambda: assess(catalogue, full)), loop, 100e-6),
        Figure("assess, nothing answered", _per_call(lambda: assess(catalogue, empty)), loop, 1e-4),
        Figure("rank", _per_call(lambda: rank(catalogue, full), records=50), loop, 5e-3),
        Figure("load the catalogue", _per_call(load_catalogue.__wrapped__, records=5), loop, 30e-3),
    ]


def _per_call(call: Callable[[], object], records: int = RECORDS) -> float:
    """Return the median seconds a call over several rounds."""
    rounds = []
    for _ in range(REPEATS):
        start = perf_counter()
        for _ in range(records):
            call()
        rounds.append((perf_counter() - start) / records)
    return median(rounds)


if __name__ == "__main__":
    sys.exit(main())
