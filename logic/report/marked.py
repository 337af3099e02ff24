"""Sentences with the marks of Markdown, and what people typed, as runs of plain text."""

import re
import unicodedata

from logic.plain_text import cut, one_line
from logic.report.document import Line, Run

LONGEST_NAME = 60
CUT = "…"
NO_LETTER = "□"
"""Replaces a letter that the fonts of the page do not have."""
ICON = re.compile(r":material/\w+: ?")
LINK = r"\[(?P<label>[^\]]+)\]\((?P<link>(?:[^()]|\([^()]*\))+)\)"
"""An address may have brackets of its own, in pairs."""
MARKS = re.compile(rf"\*\*(?P<bold>.+?)\*\*|\*(?P<soft>.+?)\*|{LINK}")
RIGHT_TO_LEFT = ("R", "AL")
LONG_WORD = re.compile("[!-\u02ff\u0370-\u058f]{25,}")
"""Words of this length are wider than the columns of the page, and are broken; ours are shorter.

Letters of Latin, Greek, Cyrillic and Armenian: others are joined, have marks, or break anywhere.
"""
BREAK = "\N{ZERO WIDTH SPACE}"
ISOLATED = "\N{FIRST STRONG ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"


def runs(sentence: str) -> Line:
    """Return one of our own sentences as runs: bold stays bold and links stay links."""
    sentence = " ".join(ICON.sub("", sentence).split())
    found: list[Run] = []
    end = 0
    for mark in MARKS.finditer(sentence):
        found.append(Run(text=sentence[end : mark.start()]))
        found.append(_marked(mark))
        end = mark.end()
    found.append(Run(text=sentence[end:]))
    return tuple(run for run in found if run.text)


def _marked(mark: re.Match[str]) -> Run:
    if mark["bold"]:
        return bold(mark["bold"])
    if mark["soft"]:
        return Run(text=mark["soft"], soft=True)
    return Run(text=mark["label"], link=mark["link"])


def bold(text: str) -> Run:
    """Return text as a bold run."""
    return Run(text=text, bold=True)


def plain(text: str) -> Run:
    """Return text as a run, every character of it as it stands."""
    return Run(text=text)


def typed(text: str, longest: int = LONGEST_NAME) -> str:
    """Return what somebody typed on one line, cut where it is too long for the page.

    Right-to-left text is isolated from the sentence around it, so that numbers and signs behind it
    stay in their place.
    """
    words = one_line(unicodedata.normalize("NFC", text))
    if len(words) > longest:
        words = cut(words, longest - 1).rstrip() + CUT
    words = LONG_WORD.sub(lambda word: BREAK.join(word[0]), words)
    turned = any(unicodedata.bidirectional(char) in RIGHT_TO_LEFT for char in words)
    return ISOLATED.format(words) if turned else words
