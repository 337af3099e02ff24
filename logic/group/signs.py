"""Warning signs as expressions: `logic.warning_signs` for a whole table."""

from collections.abc import Iterable, Iterator
from functools import reduce
from operator import add, and_, or_

import narwhals as nw

from logic.group.columns import FOCUS, HELPER, IMPACT, SCORE, URGENCY, Columns
from logic.group.engines import Frame
from logic.models.base import Urgency
from logic.models.catalogue import Catalogue
from logic.models.safety import FindingGroup, WarningSign
from logic.responses import UNANSWERED, UNDER_16

STOPS = tuple(str(level) for level in Urgency if level.stops)
LEFT_OPEN = f"{HELPER}left open"
"""Helper column: how many of the table's statements were asked but not answered."""
OPEN, SAID_YES = 0, 2
"""Numbers of a statement: see `logic.group.answers.Reader`."""


def checked(frame: Frame, catalogue: Catalogue, columns: Columns) -> Frame:
    """Add `urgency`, and remove the results of rows to which a page would show none.

    `urgency` is the most pressing one reported, "under_16" where a person is too young, and
    "none" only where everything that is asked was answered: else it is "unanswered". A row that
    leaves one of the table's statements open has no result either, as on a page. A statement
    without a column does not count as open.
    """
    own = (is_open.cast(nw.Int64) for is_open in open_statements(catalogue, columns).values())
    frame = frame.with_columns(reduce(add, own, nw.lit(0, nw.Int64)).alias(LEFT_OPEN))
    missing = _any([nw.col(LEFT_OPEN) > 0, *_not_held(catalogue, columns)])
    unanswered = nw.when(missing).then(nw.lit(UNANSWERED))
    urgency: nw.Expr = unanswered.otherwise(nw.lit(Urgency.NONE.value))
    for level in (Urgency.SOON, UNDER_16, Urgency.SAME_DAY, Urgency.EMERGENCY):
        signs = (sign for sign in catalogue.safety.signs if sign.urgency == level)
        reported = [_present(sign, columns) for sign in signs]
        reported = reported or [_said(columns, UNDER_16)]
        urgency = nw.when(_any(reported)).then(nw.lit(str(level))).otherwise(urgency)
    frame = frame.with_columns(urgency.alias(URGENCY))
    kept = ~nw.col(URGENCY).is_in([*STOPS, UNDER_16]) & (nw.col(LEFT_OPEN) == 0)
    results = (SCORE, FOCUS, *(IMPACT + area for area in catalogue.by_area))
    return frame.with_columns(*(nw.when(kept).then(nw.col(name)).alias(name) for name in results))


def _any(conditions: Iterable[nw.Expr]) -> nw.Expr:
    return reduce(or_, conditions)


def _said(columns: Columns, statement: str) -> nw.Expr:
    """Return where a statement was answered with yes."""
    if statement in columns.statements:
        return nw.col(HELPER + statement) == SAID_YES
    return nw.lit(False)


def _present(sign: WarningSign, columns: Columns) -> nw.Expr:
    """Return where a sign's rule is fulfilled; an open statement never fulfils one."""
    said = (_said(columns, id_).cast(nw.Int8) for id_ in sign.of)
    count = reduce(add, said, nw.lit(0, nw.Int8))
    present = count >= sign.at_least
    if sign.at_most is not None:
        present &= count <= sign.at_most
    for statement in sign.all_of:
        present &= _said(columns, statement)
    return present


def open_statements(catalogue: Catalogue, columns: Columns) -> dict[str, nw.Expr]:
    """Return where each of the table's own statements is asked and was not answered."""
    asked = {finding.id: group for group in catalogue.safety.groups for finding in group.findings}
    found = {}
    for statement in columns.statements:
        is_open = nw.col(HELPER + statement) == OPEN
        if statement in asked:
            found[statement] = reduce(and_, _asked(asked[statement], columns), is_open)
        elif statement == UNDER_16:
            found[statement] = is_open
    return found


def _not_held(catalogue: Catalogue, columns: Columns) -> Iterator[nw.Expr]:
    """Yield in which rows a question that the table lacks would have been asked."""
    if UNDER_16 not in columns.statements:
        yield nw.lit(True)
    for group in catalogue.safety.groups:
        if any(finding.id not in columns.statements for finding in group.findings):
            yield reduce(and_, _asked(group, columns), nw.lit(True))


def _asked(group: FindingGroup, columns: Columns) -> Iterator[nw.Expr]:
    """Yield the conditions under which this group of statements is asked."""
    return (_said(columns, id_) for id_ in group.asked_when)
