"""The one page to take along: what stands on it and around its button."""

from collections.abc import Iterable
from datetime import date

from logic.models import Source
from logic.wording.common import PRODUCT, counted, written

TITLE = "Take it with you"
LEAD = (
    "Your result on one page, and all your answers on a second one, as a PDF to keep, to print or "
    "to show to a clinician. It is made in memory when you press the button, and gone with this "
    "page."
)
NAME = "Name on the page (if you like)"
NAME_HELP = "Used for this page only."
PAPER = "Paper"
MAKE = "Make the PDF"

DOCUMENT = "Prevention chart for back spasms"
NOT_A_DIAGNOSIS = (
    "Made by the person from their own answers to a questionnaire. General information, not a "
    "diagnosis."
)
IN_THE_PDF = "All answers, the plan and the sources stand in the PDF that this page makes."
WARNING_SIGNS = "Warning signs"
ASKED = "{number} warning signs were asked about first: none reported."
NOT_COMPLETE = "Not every warning sign was answered, so nothing is ruled out."
REPORTED = "Reported"
READING = "How to read the chart"
TIED = "Thick line at the right: about equal."
TRIED = "Changes tried"
NOTHING_TRIED = "None."
PLAN = "Plan"
NO_PLAN = "No plan yet."
RECHECK = "Look again on {day}."
RECHECK_DUE = "It is time to answer the questions again."
WHOLE_PLAN = "The whole plan"
ALL_CHANGES = "All changes tried"
MORE = f"and {{number}} more (see “{ALL_CHANGES}”)"
SOURCES = "Sources"
NO_SOURCES = "None is named on this page."
YES = "Yes"
ANSWERS = "All answers"
QUESTION = "Question"
ANSWER = "Answer"
ASKED_SIGNS = "Warning signs that were asked about"
NO_LETTER = "□"
"""Stands for a letter that the fonts of the page do not have."""
CUT = "…"
NO_RESULT = {
    "stopped": "a warning sign that was reported stops the result; see check_warning_signs()",
    "under_16": "there is no result for people under 16",
    "score": "too few questions are answered for a score; see assess(...).score",
}


def title(day: date) -> str:
    """Return the title of the document, as a reader shows it."""
    return f"{PRODUCT}: {in_one_page(day)}"


def in_one_page(day: date) -> str:
    """Return what the document is, with its day."""
    return f"{DOCUMENT}, {written(day)}"


def file_name(day: date) -> str:
    """Return the file's name: nothing of the person stands in it."""
    return f"{PRODUCT.lower()}_{day.isoformat()}.pdf"


def footer(version: str, day: date) -> str:
    """Return what stands at the foot of every page."""
    return (
        f"{PRODUCT}, numbers of version {version}. Made by the person on {written(day)}. "
        "Not a diagnosis."
    )


def source(found: Source) -> str:
    """Return a source as it can be found again: "Chen 2023, doi 10.3390/ijerph20020918"."""
    if found.doi:
        return f"{found.short}, doi {found.doi}"
    if found.pmid:
        return f"{found.short}, PMID {found.pmid}"
    return found.short


def no_letters(letters: Iterable[str]) -> str:
    """Return which letters of a name cannot be printed, and what stands in their place."""
    return f"The PDF has no letters for: {' '.join(letters)}. It shows {NO_LETTER} in their place."


def made(day: date) -> str:
    """Return when and by whom the page was made, and what it is not."""
    return f"{written(day)}. {NOT_A_DIAGNOSIS}"


def on_paper(version: str, day: date) -> str:
    """Return what the browser's own print of the result adds to it: the day, and where to look."""
    return f"{made(day)} {IN_THE_PDF}  \n{footer(version, day)}"


def recheck(day: date, today: date) -> str:
    """Return when to answer the questions again."""
    return RECHECK_DUE if day <= today else RECHECK.format(day=written(day))


def shortened(words: Iterable[str], most: int | None) -> str:
    """Return as many of these as there is room for, and how many more there are."""
    all_of_them = list(words)
    shown = all_of_them[:most]
    left_out = len(all_of_them) - len(shown)
    return "; ".join([*shown, MORE.format(number=left_out)] if left_out else shown)


def rest_of_plan(left_out: int, shown: int) -> str:
    """Return what of a plan stands in its own part alone."""
    if not shown:
        planned = counted(left_out, "action is", "actions are")
        return f"{planned} planned: “{WHOLE_PLAN}” has days, doses and cautions."
    if left_out:
        more = counted(left_out, "more action", "more actions")
        return f"{more}, and all doses: see “{WHOLE_PLAN}”."
    return f"How much of each: see “{WHOLE_PLAN}”."


def scores(now: float, then: float | None, changes: int) -> str:
    """Return what the changes make of the score: "12 changes, score 58 → 21"."""
    after = "none" if then is None else f"{then:.0f}"
    return f"{counted(changes, 'change', 'changes')}, score {now:.0f} → {after}"
