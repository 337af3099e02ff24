"""Times tables of people against bare NumPy look-ups and sums in the same run."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
import polars as pl
from numpy.typing import NDArray

from logic.catalogue import load_catalogue
from logic.group import score_frame
from tools.figures import Figure, Memory

CATALOGUE = load_catalogue()
MILLION, TEN_MILLION = 1_000_000, 10_000_000
SIZES = (10_000, 100_000, MILLION, TEN_MILLION)
LARGEST_BYTES = 2 * 1024**3
REPEATS = 3
COMMAND = """
import resource, sys
from time import perf_counter
from logic.group.command import main

def seconds(read):
    start = perf_counter()
    main([read, sys.argv[3]])
    return perf_counter() - start

seconds(sys.argv[1])
start = min(seconds(sys.argv[1]) for _ in range(5))
whole = min(seconds(sys.argv[2]) for _ in range(int(sys.argv[4])))
print(start, whole, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""
FLAT = 1.5
LONGEST_START_S = 0.25
Codes = dict[str, NDArray[np.int8]]


@dataclass(frozen=True)
class Run:
    """The seconds before the first row, the seconds a row, and the most bytes in use."""

    start: float
    a_row: float
    peak: int


def group_figures() -> Iterator[Figure | Memory]:
    """Yield speed on Polars and pandas, time a row by size, and the memory of the command line."""
    codes = random_codes(MILLION)
    table = answers(codes)
    frame = table.to_pandas()
    bare = quickest(lambda: look_ups_and_sums(codes))
    polars = quickest(lambda: score_frame(table, CATALOGUE))
    yield Figure("a million rows, Polars", polars, bare, 3, limit_is_ratio=True)
    pandas = quickest(lambda: score_frame(frame, CATALOGUE))
    yield Figure("a million rows, pandas", pandas, bare, 10, limit_is_ratio=True)
    yield from command_figures()


def command_figures() -> Iterator[Figure | Memory]:
    """Score Parquet files of growing size, in a process of its own each.

    What a table of one row takes, whatever its size would be, is the start; the rest is for rows.
    """
    with TemporaryDirectory() as folder:
        runs = {size: command(Path(folder), size) for size in SIZES}
    million = runs[MILLION]
    empty = quickest(lambda: None)
    yield Figure("command line, the start of a table", million.start, empty, LONGEST_START_S)
    for size, run in runs.items():
        name = f"command line, a row of {size:,}"
        yield Figure(name, run.a_row, million.a_row, FLAT, limit_is_ratio=True)
    yield Memory("command line, ten million rows", runs[TEN_MILLION].peak, LARGEST_BYTES)


def command(folder: Path, size: int) -> Run:
    """Score a file of this many rows, and before it one of one row to know the start."""
    one, many, scored = (str(folder / f"{name}.parquet") for name in ("one", "many", "scored"))
    write_answers(Path(one), 1)
    write_answers(Path(many), size)
    # A short run is disturbed more easily, and costs less to repeat.
    rounds = 1 if size > MILLION else REPEATS * MILLION // max(size, MILLION // 10)
    line = [sys.executable, "-c", COMMAND, one, many, scored, str(rounds)]
    done = subprocess.run(line, capture_output=True, text=True, check=True)
    start, whole, peak = done.stdout.split()
    return Run(float(start), (float(whole) - float(start)) / size, int(peak))


def random_codes(rows: int) -> Codes:
    """Return the places of random levels, the same on every run."""
    source = np.random.default_rng(0)
    factors = CATALOGUE.modifiable
    return {f.id: source.integers(0, len(f.levels), rows, dtype=np.int8) for f in factors}


def answers(codes: Codes) -> pl.DataFrame:
    """Return the levels as a table of texts."""
    levels = {f.id: np.array([level.id for level in f.levels], object) for f in CATALOGUE.factors}
    return pl.DataFrame(
        {id_: pl.Series(levels[id_][places], dtype=pl.String) for id_, places in codes.items()}
    )


def write_answers(path: Path, rows: int) -> None:
    """Write a file of random answers, the same million over and over."""
    piece = answers(random_codes(min(rows, MILLION))).to_arrow()
    from pyarrow.parquet import ParquetWriter  # noqa: PLC0415

    with ParquetWriter(path, piece.schema) as writer:
        for _ in range(max(1, rows // MILLION)):
            writer.write_table(piece)


def look_ups_and_sums(codes: Codes) -> NDArray[np.float64]:
    """Return sums of impacts over sums of largest impacts, with the gaps of every area beside."""
    rows = len(next(iter(codes.values())))
    impact, worst = np.zeros(rows), np.zeros(rows)
    for area in CATALOGUE.by_area:
        gaps = np.zeros(rows)
        for factor in CATALOGUE.factors_of[area]:
            places = codes[factor.id]
            impact += np.array([level.impact for level in factor.levels])[places]
            worst += np.full(len(factor.levels), factor.worst.impact)[places]
            gaps += np.array([level.gap for level in factor.levels])[places]
    return np.asarray(impact / worst)


def quickest(call: Callable[[], object]) -> float:
    """Return the seconds of the quickest of a few calls: the others were disturbed."""
    taken = []
    for _ in range(REPEATS):
        start = perf_counter()
        call()
        taken.append(perf_counter() - start)
    return min(taken)
