"""What cannot be used in a row of a table, as text."""

from collections.abc import Sequence
from typing import Any

import narwhals as nw

from logic.group.answers import Reader
from logic.group.columns import HELPER, PROBLEMS
from logic.group.engines import Frame, marked
from logic.group.no_score import FOUND, reasons
from logic.likeness import named_characters
from logic.problems import LONGEST_SHOWN
from logic.texts import ENGLISH, texts_in
from logic.wording.problems import expected

# Characters that cannot be seen or that turn text around, as a pattern that every engine reads.
UNPRINTABLE = "[\x01-\x1f\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
OFTEN = "\t\n\xa0\u200b\ufeff"
"""Invisible characters that are common by accident; these are named on every engine."""
LATIN, LOOK_ALIKES = "[A-Za-z]", "[\u0370-\u03ff\u0400-\u052f]"
"""Latin letters, and the Greek and Cyrillic ones that can be mistaken for them."""
OTHER_SCRIPT = "with Greek or Cyrillic letters"
BETWEEN = "; "
"""Separates two problems of a row; the column is data, so it is English in every language."""


SHOWN = f"{HELPER}shown "
"""Prefix of helper columns that hold unusable values as they are shown."""


def problems(frame: Frame, reader: Reader, suspects: Sequence[str]) -> Frame:
    """Add the column `problems`: why there is no score, and what was found and expected.

    It is empty where nothing is wrong. `suspects` are the columns to look at.
    """
    why = reasons(frame, reader.catalogue, reader.columns)
    if isinstance(frame, nw.DataFrame):
        suspects = marked(frame, {field: reader.wrong(field) for field in suspects})
    frame = _shown(frame, reader, suspects)
    parts = [*why, *(_text_about(reader, field) for field in suspects)]
    joined = nw.concat_str(parts, separator=BETWEEN, ignore_nulls=True) if parts else nw.lit("")
    return frame.with_columns(joined.fill_null("").alias(PROBLEMS))


def _text_about(reader: Reader, field: str) -> nw.Expr:
    """Return the text about one column, null where it has no problem."""
    wanted = expected(texts_in(ENGLISH), reader.expected(field))
    before, after = f"{field}{FOUND}", f"”, expected {wanted}"
    return nw.concat_str([nw.lit(before), nw.col(SHOWN + field), nw.lit(after)])


def _shown(frame: Frame, reader: Reader, fields: Sequence[str]) -> Frame:
    """Add columns with each unusable value as it is shown: cut, and invisible characters named."""
    if isinstance(frame, nw.DataFrame):
        frame = frame.with_columns(_found(reader, field).alias(SHOWN + field) for field in fields)
        return frame.with_columns(_named_one_by_one(frame, SHOWN + field) for field in fields)
    named = (_named(_found(reader, field)).alias(SHOWN + field) for field in fields)
    frame = frame.with_columns(named)
    # A separate step: in one step, SQL would repeat the inner expression at each use.
    return frame.with_columns(_noted(SHOWN + field) for field in fields)


def _found(reader: Reader, field: str) -> nw.Expr:
    """Return the beginning of a value that cannot be used, null elsewhere."""
    text = reader.text(field)
    start = nw.concat_str([text.str.slice(0, LONGEST_SHOWN), nw.lit("…")])
    short = nw.when(text.str.len_chars() > LONGEST_SHOWN).then(start).otherwise(text)
    return nw.when(reader.wrong(field)).then(short)


def _named_one_by_one(frame: nw.DataFrame[Any], column: str) -> nw.Expr:
    """Return a column with invisible and look-alike characters named, each distinct text once."""
    every = frame[column].unique().drop_nulls().to_list()
    odd = {one: named for one in every if (named := named_characters(one)) != one}
    old, new, text = list(odd), list(odd.values()), nw.col(column)
    return text.replace_strict(old, new, default=text, return_dtype=nw.String) if odd else text


def _named(text: nw.Expr) -> nw.Expr:
    """Return a text with common invisible characters named and other invisible ones removed."""
    for character in OFTEN:
        text = text.str.replace_all(character, named_characters(character), literal=True)
    return text.str.replace_all(UNPRINTABLE, "")


def _noted(column: str) -> nw.Expr:
    """Return a text, with a note if it mixes Latin letters with Greek or Cyrillic ones."""
    text = nw.col(column)
    mixed = text.str.contains(LATIN) & text.str.contains(LOOK_ALIKES)
    noted = nw.concat_str([text, nw.lit(f" ({OTHER_SCRIPT})")])
    return nw.when(mixed).then(noted).otherwise(text).alias(column)
