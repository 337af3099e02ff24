"""Changes one thing at a time in what decides about a person; `make mutants`.

mutmut makes each change and runs the tests that reach it (see [tool.mutmut] in pyproject.toml). One
that no test notices has survived: it is killed by a test, or explained in docs/quality.md and
counted here.
"""

import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

EXPLAINED = {
    "logic.scoring": 4,
    "logic.uncertainty": 8,
    "logic.what_if": 6,
    "logic.record.reader": 4,
    "logic.problems": 2,
    "logic.fhir.whole": 1,
    "logic.fhir.differences": 3,
}
"""How many survivors of each module docs/quality.md explains."""
LINE = re.compile(r"^\s+(logic\.[\w.]+)\.x\S+: ([\w ]+)$", re.MULTILINE)
NOTICED = {"killed", "timeout", "segfault", "caught by type check"}
MUTMUT = str(Path(sys.executable).with_name("mutmut"))


def main() -> int:
    """Print a line for each module; return 1 where more survive than are explained."""
    subprocess.run([MUTMUT, "run", "--max-children", "2", *sys.argv[1:]], check=True)
    told = subprocess.run(
        [MUTMUT, "results", "--all", "true"], check=True, capture_output=True, text=True
    ).stdout
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for module, status in LINE.findall(told):
        found[module][status] += 1
    print(f"{'module':<28} mutants noticed explained unexplained")
    unexplained = 0
    for module, counts in sorted(found.items()):
        left = counts.total() - sum(counts[status] for status in NOTICED)
        explained = min(left, EXPLAINED.get(module, 0))
        unexplained += left - explained
        print(
            f"{module:<28} {counts.total():>7} {counts.total() - left:>7} {explained:>9} "
            f"{left - explained:>11}"
        )
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
