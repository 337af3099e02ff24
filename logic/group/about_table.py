"""What is said of a table beside its scores: what was not understood, and what was not asked."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from logic.group.columns import Headings
from logic.group.no_score import NoScore
from logic.group.saying import Listing, Saying, SayingPart, say, short

MOST_LISTED, MOST_LETTERS = 40, 1_800
"""At most so many unknown columns are named, in at most so many letters."""


def on_columns(headings: Headings) -> Iterator[Saying]:
    """Yield the sentences on the columns of a table: the signs that are not asked come first."""
    if headings.no_signs:
        yield say("group-no-signs")
    elif headings.not_asked:
        yield say("group-signs-not-asked", signs=", ".join(headings.not_asked))
    if headings.others:
        yield _not_understood(headings.others, headings.alike)
    if headings.missing:
        yield say("group-missing-columns", columns=", ".join(headings.missing))


def without_score(numbers: Mapping[NoScore, SayingPart]) -> Saying:
    """Return why rows have no score: how many, in words, by the reason."""
    lines = [
        say("group-no-score", why=why.name.lower(), number=number)
        for why, number in numbers.items()
    ]
    return say("group-without-score", rows=Listing(lines))


def _not_understood(names: Sequence[str], alike: Mapping[str, str]) -> Saying:
    """Return which columns are unknown; `alike` holds the names that some probably misspell."""
    every = [_column(name, alike.get(name)) for name in names[:MOST_LISTED]]
    letters = accumulate(len(str(one)) for one in every)
    shown = [one for one, so_far in zip(every, letters, strict=True) if so_far <= MOST_LETTERS]
    if len(names) > len(shown):
        shown.append(say("group-files-more", number=len(names) - len(shown)))
    return say("group-not-understood", columns=Listing(shown))


def _column(name: str, alike: str | None) -> Saying:
    if alike is None:
        return say("group-files-named", name=short(name))
    return say("group-nearly", name=short(name), known=short(alike))
