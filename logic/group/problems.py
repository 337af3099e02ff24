"""What cannot be used in a row of a table, as text."""

from collections.abc import Sequence

import narwhals as nw

from logic.group.answers import Reader
from logic.group.columns import PROBLEMS
from logic.group.engines import Frame, marked
from logic.group.no_score import reasons
from logic.likeness import named_characters
from logic.responses import LONGEST_SHOWN
from logic.wording import group as wording

# Letters that cannot be seen or that turn the text around them; every engine knows such a list.
UNPRINTABLE = "[\x01-\x1f\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
OFTEN = "\t\n\xa0\xad\u200b\u200c\u200d\ufeff"
"""Those that texts often hold by accident: named where the rows are not at hand too."""
LATIN, LOOK_ALIKES = "[A-Za-z]", "[\u0370-\u03ff\u0400-\u052f]"
"""Letters, and where those stand that are taken for them: Greek and Cyrillic."""


def problems(frame: Frame, reader: Reader, suspects: Sequence[str]) -> nw.Expr:
    """Return the column `problems`: why there is no score, and what was found and expected.

    It is empty where nothing is wrong. `suspects` are the columns to look at.
    """
    why = reasons(frame, reader.catalogue, reader.columns)
    if isinstance(frame, nw.DataFrame):
        suspects = marked(frame, {field: reader.wrong(field) for field in suspects})
    told = [*why, *(_told(frame, reader, field) for field in suspects)]
    joined = (
        nw.concat_str(told, separator=f"{wording.BETWEEN} ", ignore_nulls=True)
        if told
        else nw.lit("")
    )
    return joined.fill_null("").alias(PROBLEMS)


def _told(frame: Frame, reader: Reader, field: str) -> nw.Expr:
    """Return the text about one column, null where it has no problem."""
    found = nw.when(reader.wrong(field)).then(reader.text(field))
    start: nw.Expr = found.str.slice(0, LONGEST_SHOWN)
    long = found.str.len_chars() > LONGEST_SHOWN
    start = nw.when(long).then(nw.concat_str([start, nw.lit("…")])).otherwise(start)
    before, after = wording.around_found(field, reader.expected(field))
    return nw.concat_str([nw.lit(before), _named(frame, start), nw.lit(after)])


def _named(frame: Frame, text: nw.Expr) -> nw.Expr:
    """Return a text in which nobody overlooks a character."""
    if isinstance(frame, nw.DataFrame):
        every = frame.select(text.alias(PROBLEMS))[PROBLEMS].unique().drop_nulls().to_list()
        odd = {one: named for one in every if (named := named_characters(one)) != one}
        old, new = list(odd), list(odd.values())
        return text.replace_strict(old, new, default=text, return_dtype=nw.String) if odd else text
    for character in OFTEN:
        text = text.str.replace_all(character, named_characters(character), literal=True)
    seen = text.str.replace_all(UNPRINTABLE, "")
    mixed = seen.str.contains(LATIN) & seen.str.contains(LOOK_ALIKES)
    noted = nw.concat_str([seen, nw.lit(f" ({wording.OTHER_SCRIPT})")])
    return nw.when(mixed).then(noted).otherwise(seen)
