"""Works out again how the score does on people it was not fitted to, from the public files.

    PYTHONPATH=. .venv/bin/python tools/check_outside.py [--nhanes FOLDER] [--first-half FILE]
    PYTHONPATH=. .venv/bin/python tools/check_outside.py --ense FILE --layout FILE

It prints each figure beside the catalogue's (`outside_checks.toml`) and marks what differs. It ends
with 0 when nothing differs by more than rounding and the ways of counting explain, with 1 when
something does, and with 2 when a file cannot be used.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from logic.catalogue import load_catalogue
from logic.models.catalogue import Catalogue
from logic.models.outside import OutsideCheck, OutsideChecks
from logic.outside import belongs, fingerprint
from tools import outside_ense, outside_nhanes
from tools.outside_figures import Scored, figures
from tools.outside_people import OutsideFileError, People

FIRST, SECOND, WHOLE, SPAIN = "nhanes_half_a", "nhanes_half_b", "nhanes", "ense_2011"
TOLERANCE = 0.005
"""A share or area may differ by so much: fifths share scores, and open answers can be counted
otherwise. Ends of intervals may differ by twice as much, and people not at all."""
NOTHING_GIVEN = """Nothing to check was given. The files are free for anybody:

NHANES 2009-2010 (https://wwwn.cdc.gov/nchs/nhanes/): put {files} as .XPT into one folder, and give
it: make check-outside NHANES=FOLDER. With HALF=FILE, the table of tools/check_survey.py, the two
halves are told apart; without it, everybody is taken together. HALF=FILE alone checks the
first half.

ENSE 2011-2012 (https://www.ine.es/): give the microdata of adults and a layout that you make from
INE's spreadsheet: make check-outside ENSE=FILE LAYOUT=FILE. tools/outside_ense.py says how."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure: as the catalogue has it, as it was worked out, and whether they differ."""

    check: str
    figure: str
    kept: float
    worked_out: float

    @property
    def differs(self) -> bool:
        """Whether the two differ by more than the ways of counting explain."""
        if self.figure in ("n", "cases"):
            return self.kept != self.worked_out
        allowed = TOLERANCE * (2 if ".ci_" in self.figure else 1)
        return abs(self.kept - self.worked_out) > allowed

    def line(self) -> str:
        """Return the figure as a line of the report."""
        form = ",.0f" if self.figure in ("n", "cases") else ".4f"
        mark = "  DIFFERS" if self.differs else ""
        numbers = (self.kept, self.worked_out, self.worked_out - self.kept)
        told = " ".join(f"{format(number, form):>9}" for number in numbers)
        return f"{self.check:<14} {self.figure:<24} {told}{mark}"


def main(arguments: list[str] | None = None) -> int:
    """Run the tool; return its exit code."""
    given = _parser().parse_args(arguments)
    catalogue = load_catalogue()
    outside = catalogue.outside
    if outside is None:
        print("The catalogue has no outside_checks.toml.", file=sys.stderr)
        return 2
    if not (given.nhanes or given.first_half or given.ense):
        print(NOTHING_GIVEN.format(files=", ".join(outside_nhanes.FILES)), file=sys.stderr)
        return 2
    try:
        people = _people(given)
        compared = list(compare(outside, catalogue, people))
    except OutsideFileError as error:
        print(error, file=sys.stderr)
        return 2
    return _report(outside, catalogue, compared)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Work the checks on people outside out again.")
    parser.add_argument("--nhanes", type=Path, help="folder of the .XPT files")
    parser.add_argument("--first-half", type=Path, help="table of the half that the page shows")
    parser.add_argument("--ense", type=Path, help="microdata of adults, lines of fixed width")
    parser.add_argument("--layout", type=Path, help="table variable,first,last")
    return parser


def _people(given: argparse.Namespace) -> dict[str, People]:
    """Read the files that are given; people by the id of the check that they belong to."""
    found: dict[str, People] = {}
    if given.nhanes:
        found |= outside_nhanes.read(given.nhanes, given.first_half)
    elif given.first_half:
        found |= outside_nhanes.read_table(given.first_half)
    if given.ense:
        if given.layout is None:
            raise OutsideFileError("Give --layout FILE too; tools/outside_ense.py says how.")
        found[SPAIN] = outside_ense.read(given.ense, given.layout)
    return found


def compare(
    outside: OutsideChecks, catalogue: Catalogue, people: Mapping[str, People]
) -> Iterator[Compared]:
    """Yield every figure of the checks whose people are there, beside the one worked out anew."""
    checks = {check.id: check for check in outside.checks}
    scored = {
        id_: Scored(some, checks[FIRST if id_ == WHOLE else id_].habits, catalogue)
        for id_, some in people.items()
    }
    for id_, some in scored.items():
        if id_ == WHOLE:
            yield from _whole(checks, some)
            continue
        cuts = scored[FIRST].cuts if id_ == SECOND else some.cuts
        kept = _kept(checks[id_])
        for figure, worked_out in figures(checks[id_], some, cuts):
            yield Compared(id_, figure, kept[figure], worked_out)


def _whole(checks: Mapping[str, OutsideCheck], scored: Scored) -> Iterator[Compared]:
    """Yield people and cases of both halves together; their area lies about between the two."""
    halves = [checks[FIRST], checks[SECOND]]
    people = scored.people
    yield Compared(WHOLE, "n", sum(half.n for half in halves), len(people.answers))
    yield Compared(WHOLE, "cases", sum(half.cases for half in halves), int(people.pain.sum()))
    low, high = sorted(half.area.value for half in halves)
    whole = scored.area()
    yield Compared(WHOLE, "area.value", min(max(whole, low), high), whole)


def _kept(check: OutsideCheck) -> dict[str, float]:
    """Return the catalogue's figures of a check by their names in the file."""
    kept: dict[str, float] = {
        "n": check.n,
        "cases": check.cases,
        "area.value": check.area.value,
        "area.ci_low": check.area.ci_low,
        "area.ci_high": check.area.ci_high,
    }
    kept |= {f"fifths.{number}": share for number, share in enumerate(check.fifths, start=1)}
    kept |= {f"by_group.{name}": value for name, value in check.by_group.items()}
    kept |= {f"alone.{habit}": value for habit, value in check.alone.items()}
    if check.spread:
        kept |= {"spread.low": check.spread.low, "spread.high": check.spread.high}
    return kept


def _report(outside: OutsideChecks, catalogue: Catalogue, compared: list[Compared]) -> int:
    """Print every figure, and what differs; return the exit code."""
    if not belongs(outside, catalogue):
        print(
            f"The checks were made with version {outside.catalogue_version} of the score. Today's "
            "numbers or formulas are others, so figures will differ. Today's fingerprint:\n"
            f"{fingerprint(catalogue)}\n"
        )
    print(f"{'check':<14} {'figure':<24} {'catalogue':>9} {'now':>9}")
    for one in compared:
        print(one.line())
    differing = sum(one.differs for one in compared)
    if differing:
        print(f"\n{differing} of {len(compared)} figures differ from outside_checks.toml.")
        return 1
    ends = 2 * TOLERANCE
    print(f"\noutside_checks.toml agrees, within {TOLERANCE} ({ends} at the ends of intervals).")
    return 0


if __name__ == "__main__":
    sys.exit(main())
