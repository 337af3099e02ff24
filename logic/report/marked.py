"""Sentences with the marks of Markdown, and what people typed, as runs of plain text."""

import re
import unicodedata

from logic.report.record import Line, Run
from logic.texts import cut, one_line
from logic.wording.report import CUT

LONGEST_NAME = 60
ICON = re.compile(r":material/\w+: ?")
LINK = r"\[(?P<label>[^\]]+)\]\((?P<link>(?:[^()]|\([^()]*\))+)\)"
"""An address may have brackets of its own, in pairs."""
MARKS = re.compile(rf"\*\*(?P<bold>.+?)\*\*|{LINK}|\*")


def runs(sentence: str) -> Line:
    """Return one of our own sentences as runs: bold stays bold and links stay links."""
    sentence = ICON.sub("", sentence)
    found: list[Run] = []
    end = 0
    for mark in MARKS.finditer(sentence):
        found.append(Run(text=sentence[end : mark.start()]))
        if mark["bold"]:
            found.append(Run(text=mark["bold"], bold=True))
        elif mark["label"]:
            found.append(Run(text=mark["label"], link=mark["link"]))
        end = mark.end()
    found.append(Run(text=sentence[end:]))
    return tuple(run for run in found if run.text)


def bold(text: str) -> Run:
    """Return text as a bold run."""
    return Run(text=text, bold=True)


def plain(text: str) -> Run:
    """Return text as a run, every character of it as it stands."""
    return Run(text=text)


def typed(text: str, longest: int = LONGEST_NAME) -> str:
    """Return what somebody typed on one line, cut where it is too long for the page."""
    words = one_line(unicodedata.normalize("NFC", text))
    return words if len(words) <= longest else cut(words, longest - 1).rstrip() + CUT


def unprintable(name: str) -> tuple[str, ...]:
    """Return the letters of a name that the PDF cannot print, each once, in their order."""
    if not name:
        return ()
    # The fonts are slow to load, and few give a name.
    from logic.report.letters import missing  # noqa: PLC0415

    lacking = missing(typed(name))
    return tuple(dict.fromkeys(letter for letter in name if letter in lacking))
