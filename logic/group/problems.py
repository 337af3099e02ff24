"""What cannot be used in a row of a table, as text."""

import narwhals as nw

from logic.group.answers import Frame, Reader
from logic.group.columns import PROBLEMS
from logic.responses import LONGEST_SHOWN
from logic.wording import group as wording

# Letters that cannot be seen or that turn the text around them; every engine knows such a list.
UNPRINTABLE = "[\x01-\x1f\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"


def problems(frame: Frame, reader: Reader) -> nw.Expr:
    """Return the column `problems`: what was found and expected, empty where nothing is wrong."""
    told = [_told(reader, field) for field in _with_problems(frame, reader)]
    joined = (
        nw.concat_str(told, separator=f"{wording.BETWEEN} ", ignore_nulls=True)
        if told
        else nw.lit("")
    )
    return joined.fill_null("").alias(PROBLEMS)


def _with_problems(frame: Frame, reader: Reader) -> list[str]:
    """Return the columns to look at: where the rows are in memory, those with a problem alone."""
    fields = list(reader.columns.kinds)
    if isinstance(frame, nw.LazyFrame):
        return fields
    # The quick look comes first: most columns need no other.
    for look in (reader.suspicious, reader.wrong):
        if fields:
            found = frame.select(look(field).any().alias(field) for field in fields).row(0)
            fields = [field for field, any_ in zip(fields, found, strict=True) if any_]
    return fields


def _told(reader: Reader, field: str) -> nw.Expr:
    """Return the text about one column, null where it has no problem."""
    found = nw.when(reader.wrong(field)).then(reader.text(field))
    start: nw.Expr = found.str.slice(0, LONGEST_SHOWN)
    long = found.str.len_chars() > LONGEST_SHOWN
    start = nw.when(long).then(nw.concat_str([start, nw.lit("…")])).otherwise(start)
    shown = start.str.replace_all(UNPRINTABLE, "")
    before, after = wording.around_found(field, reader.expected(field))
    return nw.concat_str([nw.lit(before), shown, nw.lit(after)])
