"""Measures the logic and the pages against baselines taken in the same run; `make bench`."""

import sys
from collections.abc import Callable, Iterable
from datetime import date
from itertools import count
from time import perf_counter

import logic.charts.prevention  # noqa: F401  # A server has loaded it for the result page.
from logic.catalogue import load_catalogue
from logic.catalogue.loader import FOLDER, read_catalogue
from logic.report import Added, as_pdf
from logic.responses import Responses
from logic.result import Result
from logic.scoring import assess
from logic.texts import ENGLISH, texts_in
from logic.uncertainty import rank
from logic.what_if import smallest_set
from tools.bench_group import group_figures
from tools.bench_pages import page_figures
from tools.bench_repaints import repaint_figures
from tools.bench_runs import run_figures
from tools.figures import Bytes, Figure, Memory

TODAY = date(2026, 11, 23)
REPEATS = 7
CALLS = 2000


def main() -> int:
    """Print every figure beside its limit, or those of the kinds named; return 1 if one is over."""
    figures = []
    for kind in sys.argv[1:] or KINDS:
        for figure in KINDS[kind]():
            print(figure, flush=True)
            figures.append(figure)
    return 0 if all(figure.within for figure in figures) else 1


def logic_figures() -> list[Figure]:
    """Time scoring, ranking and loading, with an empty loop over as many calls beside."""
    catalogue, english = load_catalogue(), texts_in(ENGLISH)
    worst = {factor.id: factor.levels[-1].id for factor in catalogue.factors}
    full, empty = (Responses.from_raw(raw, catalogue) for raw in (worst, {}))

    # Each time somebody else's: the compiler remembers what it has laid out before.
    names = map(str, count())

    def pdf() -> object:
        return as_pdf(
            Result(catalogue, full), english, made_on=TODAY, added=Added(name=next(names))
        )

    return [
        Figure("PDF, the first of a server", _once(pdf), _once(_nothing), 0.3),
        _figure("PDF, each next one", pdf, 0.05, calls=1),
        _figure("assess, all answered", lambda: assess(catalogue, full), 100e-6),
        _figure("assess, nothing answered", lambda: assess(catalogue, empty), 100e-6),
        _figure("rank", lambda: rank(catalogue, full), 5e-3, calls=50),
        _figure(
            "smallest set, the worst case",
            lambda: smallest_set(catalogue, full, target=0),
            0.2,
            calls=5,
        ),
        _figure("load the catalogue", lambda: read_catalogue(FOLDER), 30e-3, calls=5),
    ]


def _figure(name: str, call: Callable[[], object], limit: float, calls: int = CALLS) -> Figure:
    return Figure(name, _per_call(call, calls), _per_call(_nothing, calls), limit)


def _nothing() -> None:
    """Do nothing: the loop around it is the baseline."""


def _once(call: Callable[[], object]) -> float:
    """Return the seconds of a first call, what it loads included."""
    start = perf_counter()
    call()
    return perf_counter() - start


def _per_call(call: Callable[[], object], calls: int) -> float:
    """Return the seconds a call of the quickest round: the others were disturbed."""
    rounds = []
    for _ in range(REPEATS):
        start = perf_counter()
        for _ in range(calls):
            call()
        rounds.append((perf_counter() - start) / calls)
    return min(rounds)


KINDS: dict[str, Callable[[], Iterable[Bytes | Figure | Memory]]] = {
    "logic": logic_figures,
    "group": group_figures,
    "pages": page_figures,
    "repaints": repaint_figures,
    "runs": run_figures,
}


if __name__ == "__main__":
    sys.exit(main())
