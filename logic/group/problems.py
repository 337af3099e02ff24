"""What cannot be used in a row of a table, as text."""

from collections.abc import Sequence

import narwhals as nw

from logic.group.answers import Reader
from logic.group.columns import PROBLEMS
from logic.group.engines import Frame, marked
from logic.group.no_score import reasons
from logic.responses import LONGEST_SHOWN
from logic.wording import group as wording

# Letters that cannot be seen or that turn the text around them; every engine knows such a list.
UNPRINTABLE = "[\x01-\x1f\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"


def problems(frame: Frame, reader: Reader, suspects: Sequence[str]) -> nw.Expr:
    """Return the column `problems`: why there is no score, and what was found and expected.

    It is empty where nothing is wrong. `suspects` are the columns to look at.
    """
    why = reasons(frame, reader.catalogue, reader.columns)
    if isinstance(frame, nw.DataFrame):
        suspects = marked(frame, {field: reader.wrong(field) for field in suspects})
    told = [*why, *(_told(reader, field) for field in suspects)]
    joined = (
        nw.concat_str(told, separator=f"{wording.BETWEEN} ", ignore_nulls=True)
        if told
        else nw.lit("")
    )
    return joined.fill_null("").alias(PROBLEMS)


def _told(reader: Reader, field: str) -> nw.Expr:
    """Return the text about one column, null where it has no problem."""
    found = nw.when(reader.wrong(field)).then(reader.text(field))
    start: nw.Expr = found.str.slice(0, LONGEST_SHOWN)
    long = found.str.len_chars() > LONGEST_SHOWN
    start = nw.when(long).then(nw.concat_str([start, nw.lit("…")])).otherwise(start)
    shown = start.str.replace_all(UNPRINTABLE, "")
    before, after = wording.around_found(field, reader.expected(field))
    return nw.concat_str([nw.lit(before), shown, nw.lit(after)])
