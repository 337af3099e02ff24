"""The one page to take along: what stands on it and around its button."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from logic.models import (
    Action,
    AreaResult,
    Catalogue,
    Certainty,
    Level,
    PreventionArea,
    RiskFactor,
    RiskProfile,
    Source,
)
from logic.texts import Texts
from logic.uncertainty import AreaRank
from logic.wording.common import (
    CERTAINTY_SENTENCE,
    GUIDE,
    PRODUCT,
    RESEARCH,
    cited,
    counted,
    in_sentence,
    listed,
    rests_on,
    written,
)
from logic.wording.prevention import how_often
from logic.wording.results import FIRST

TITLE = "Take it along as a PDF"
LEAD = (
    "Your result on one page, and all your answers on a second one, as a PDF to keep, to print or "
    "to show to a clinician. It is made in memory when you press the button, and gone with this "
    "page."
)
NAME = "Name on the page (if you like)"
NAME_HELP = "Used for this page only."
PAPER = "Paper"
MAKE = "Make the PDF"
OPEN_ALL = "Open all parts of this page"
OPEN_ALL_HELP = "Then print it with your browser: closed parts are not on the paper."

TIPS_TITLE, FOCUS_TITLE, SCORE_TITLE = "Already in place", "What to work on first", "Your score"
LONGER = "Longer bar: a stronger and surer link with low back pain in research."
LABELS = "Beside each bar: how sure research is; “guide only” counts by the guide's advice."
LINES = "Thin line: how short or long the bar could be, as studies are never exact."
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


def tips(profile: RiskProfile, catalogue: Catalogue) -> str:
    """Return how many of the guide's tips are followed."""
    total = len(catalogue.tips)
    return f"You already follow **{profile.tips_followed} of the guide's {total} tips**."


def in_place(profile: RiskProfile, catalogue: Catalogue) -> str | None:
    """Return a sentence that names the areas in place, or None."""
    found = [catalogue.by_area[one.area].title for one in profile.areas if one.in_place]
    return f"Already in place: {listed(found)}." if found else None


def place(number: int, area: PreventionArea, sure: str) -> str:
    """Return the heading of an area in focus with how sure its place is."""
    heading = f"**{number}. {area.icon} {area.title}**"
    return f"{heading}  \n*{sure[:1].upper()}{sure[1:]}.*" if sure else heading


def how_sure(
    texts: Texts,
    rank: AreaRank,
    profile: RiskProfile,
    shown: Sequence[AreaResult],
    catalogue: Catalogue,
) -> str:
    """Return what an area is about equal with, and how often it is among the first three.

    Where no more areas than that are in focus, or others than the ranking's own are shown, the
    latter would say nothing.
    """
    titles = [in_sentence(catalogue.by_area[other].title) for other in rank.tied_with]
    said = [f"about equal with {listed(titles)}"] if titles else []
    if says_how_often(profile, shown):
        said.append(f"among the first three {how_often(texts, rank.top_three)}")
    return "; ".join(said)


def says_how_often(profile: RiskProfile, shown: Sequence[AreaResult]) -> bool:
    """Return whether it says something how often an area is among the first three."""
    return len(profile.focus) > FIRST and tuple(shown) == profile.focus[:FIRST]


def why(factor: RiskFactor, level: Level, sources: Mapping[str, Source]) -> str:
    """Return the answer and the one reason for it: research's, else the guide's."""
    answer = f"You answered “{level.label}” ({in_sentence(factor.short)})."
    sure = CERTAINTY_SENTENCE[level.impact_certainty]
    if level.impact_certainty is Certainty.NONE:
        return f"{answer} **{GUIDE}:** {factor.guide_says} *{sure}*"
    return (
        f"{answer} **{RESEARCH}:** {factor.research_says} *{sure}* {cited(sources, level.source)}"
    )


def what_to_do(texts: Texts, action: Action, sources: Mapping[str, Source]) -> str:
    """Return an action with who speaks for it, and its first step."""
    return (
        f"**{texts('results-do')}:** {action.title} {rests_on(action, sources)}  \n"
        f"**{texts('results-first-step')}:** {action.first_step}"
    )


def score(texts: Texts, profile: RiskProfile) -> str:
    """Return the score with its meaning."""
    return f"**{profile.score:.0f} of 100.** {texts('results-about-score')}"
