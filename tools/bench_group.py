"""Times tables of people against bare NumPy look-ups and sums in the same run."""

import subprocess
import sys
from collections.abc import Callable, Iterator
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
from logic.group.command import main
end = main(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
sys.exit(end)
"""
Codes = dict[str, NDArray[np.int8]]


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
    """Score Parquet files of growing size in a process of its own each."""
    smallest = 0.0
    with TemporaryDirectory() as folder:
        for size in SIZES:
            read, write = Path(folder, "in.parquet"), Path(folder, "out.parquet")
            write_answers(read, size)
            start = perf_counter()
            peak = peak_memory(read, write)
            a_row = (perf_counter() - start) / size
            smallest = smallest or a_row
            name = f"command line, a row of {size:,}"
            yield Figure(name, a_row, smallest, 1.2, limit_is_ratio=True)
        yield Memory("command line, ten million rows", peak, LARGEST_BYTES)


def peak_memory(read: Path, write: Path) -> int:
    """Score a file and return the largest number of bytes in use."""
    command = [sys.executable, "-c", COMMAND, str(read), str(write)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(done.stdout)


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
