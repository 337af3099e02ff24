"""An empty table to fill in, and the legend of its codes."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from logic.group.names import MEASURED, OPEN, STATEMENTS
from logic.models.catalogue import Catalogue
from logic.responses import DECLINED, HEIGHT, NO, WEIGHT, YES

LEGEND = ("column", "question", "code", "meaning")
A_NUMBER = "a number; with both, body_mass_index can be left empty"


def empty_table(catalogue: Catalogue) -> bytes:
    """Return a CSV file with the names of the columns alone."""
    return _csv([list(dict.fromkeys(row[0] for row in _legend(catalogue)))])


def codes(catalogue: Catalogue) -> bytes:
    """Return a CSV file with a row for every code of every column."""
    return _csv([[*LEGEND], *_legend(catalogue)])


def _legend(catalogue: Catalogue) -> Iterator[list[str]]:
    """Yield column, what is asked, code and meaning, for every code of every column."""
    for factor in catalogue.factors:
        for level in factor.levels:
            yield [factor.id, factor.question, level.id, level.label]
        yield [factor.id, factor.question, *OPEN[DECLINED]]
    for field in (HEIGHT, WEIGHT) if any(f.body_limits for f in catalogue.factors) else ():
        yield [field, MEASURED[field], "", A_NUMBER]
    findings = {id_: finding.text for id_, finding in catalogue.safety.findings.items()}
    said = {field: texts[0] for field, texts in STATEMENTS.items()}
    for field, text in (said | findings).items():
        for code in (YES, NO):
            yield [field, text, code, code]


def _csv(rows: Iterable[list[str]]) -> bytes:
    text = StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()
