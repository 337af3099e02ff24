"""An empty table to fill in, with the legend of its codes beside it."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from logic.group.files import replacing
from logic.models import Catalogue
from logic.responses import DECLINED, HEIGHT, NO, WEIGHT, YES
from logic.wording import group as wording
from logic.wording.common import PREFER_NOT_TO_SAY


def write_template(catalogue: Catalogue, path: Path) -> None:
    """Write a CSV file with a row of column names, and the legend as `NAME_codes.csv`."""
    rows = list(_legend(catalogue))
    _write(path, [list(dict.fromkeys(row[0] for row in rows))])
    _write(path.with_name(f"{path.stem}_codes.csv"), [list(wording.LEGEND), *rows])


def _legend(catalogue: Catalogue) -> Iterator[list[str]]:
    """Yield column, what is asked, code and meaning, for every code of every column."""
    for factor in catalogue.factors:
        for level in factor.levels:
            yield [factor.id, factor.question, level.id, level.label]
        yield [factor.id, factor.question, DECLINED, PREFER_NOT_TO_SAY]
    for field in (HEIGHT, WEIGHT) if any(f.body_limits for f in catalogue.factors) else ():
        yield [field, wording.MEASURED[field], "", wording.A_NUMBER]
    findings = {id_: finding.text for id_, finding in catalogue.safety.findings.items()}
    for field, text in (wording.STATEMENTS | findings).items():
        for code in (YES, NO):
            yield [field, text, code, wording.SAID[code]]


def _write(path: Path, rows: list[list[str]]) -> None:
    text = StringIO(newline="")
    csv.writer(text).writerows(rows)
    with replacing(path) as handle:
        handle.write(text.getvalue().encode())
