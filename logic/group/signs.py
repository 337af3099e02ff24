"""Warning signs as expressions: `logic.warning_signs` for a whole table."""

from collections.abc import Iterable
from functools import reduce
from operator import add, or_

import narwhals as nw

from logic.group.answers import Frame
from logic.group.columns import FOCUS, HELPER, IMPACT, SCORE, URGENCY, Columns
from logic.models import Catalogue, FindingGroup, Urgency, WarningSign
from logic.responses import UNANSWERED, UNDER_16

OPEN, SAID_YES = 0, 2
"""Numbers of a statement: see `logic.group.answers.Reader`."""


def checked(frame: Frame, catalogue: Catalogue, columns: Columns) -> Frame:
    """Add `urgency`, and take every result from the rows where a person would get none.

    `urgency` is the most pressing one reported, "under_16" where a person is too young, and
    "none" only where everything that is asked was answered: else it is "unanswered".
    """
    unanswered = nw.when(_open(catalogue, columns)).then(nw.lit(UNANSWERED))
    urgency: nw.Expr = unanswered.otherwise(nw.lit(Urgency.NONE.value))
    for level in (Urgency.SOON, UNDER_16, Urgency.SAME_DAY, Urgency.EMERGENCY):
        signs = (sign for sign in catalogue.safety.signs if sign.urgency == level)
        reported = [_present(sign, columns) for sign in signs]
        reported = reported or [_is(columns, UNDER_16, SAID_YES)]
        urgency = nw.when(_any(reported)).then(nw.lit(str(level))).otherwise(urgency)
    frame = frame.with_columns(urgency.alias(URGENCY))
    stops = [str(level) for level in Urgency if level.stops]
    kept = ~nw.col(URGENCY).is_in([*stops, UNDER_16])
    results = (SCORE, FOCUS, *(IMPACT + area for area in catalogue.by_area))
    return frame.with_columns(*(nw.when(kept).then(nw.col(name)).alias(name) for name in results))


def _any(conditions: Iterable[nw.Expr]) -> nw.Expr:
    return reduce(or_, conditions)


def _is(columns: Columns, statement: str, number: int) -> nw.Expr:
    """Return where a statement has this number; one that the table does not hold is open."""
    if statement in columns.statements:
        return nw.col(HELPER + statement) == number
    return nw.lit(number == OPEN)


def _present(sign: WarningSign, columns: Columns) -> nw.Expr:
    """Return where a sign's rule is fulfilled; an open statement never fulfils one."""
    said = (_is(columns, id_, SAID_YES).cast(nw.Int8) for id_ in sign.of)
    count = reduce(add, said, nw.lit(0, nw.Int8))
    present = count >= sign.at_least
    if sign.at_most is not None:
        present &= count <= sign.at_most
    for statement in sign.all_of:
        present &= _is(columns, statement, SAID_YES)
    return present


def _open(catalogue: Catalogue, columns: Columns) -> nw.Expr:
    """Return where something that is asked was not answered."""
    groups = (_group_open(group, columns) for group in catalogue.safety.groups)
    return _any([_is(columns, UNDER_16, OPEN), *groups])


def _group_open(group: FindingGroup, columns: Columns) -> nw.Expr:
    is_open = _any(_is(columns, finding.id, OPEN) for finding in group.findings)
    for statement in group.asked_when:
        is_open &= _is(columns, statement, SAID_YES)
    return is_open
