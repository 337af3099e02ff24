"""The one page to take along: what chooses among its messages, or joins them."""

from collections.abc import Iterable, Mapping
from datetime import date

from logic.models.areas import Action, PreventionArea
from logic.models.factors import Level, RiskFactor, Source
from logic.models.results import RiskProfile
from logic.result import Result
from logic.texts import Texts
from logic.uncertainty import AreaRank
from logic.wording import common, results
from logic.wording.common import PRODUCT
from logic.wording.prevention import FIRST, how_often

NO_RESULT = {
    "stopped": "a warning sign that was reported stops the result; see check_warning_signs()",
    "under_16": "there is no result for people under 16",
    "score": "too few questions are answered for a score; see assess(...).score",
}
"""For whoever asks for a page in Python: no person reads it, so it stays English."""


def file_name(day: date) -> str:
    """Return the file's name: nothing of the person stands in it."""
    return f"{PRODUCT.lower()}_{day.isoformat()}.pdf"


def source(found: Source) -> str:
    """Return a source as it can be found again: "Chen 2023, doi 10.3390/ijerph20020918"."""
    if found.doi:
        return f"{found.short}, doi {found.doi}"
    if found.pmid:
        return f"{found.short}, PMID {found.pmid}"
    return found.short


def on_paper(texts: Texts, version: str, day: date) -> str:
    """Return what the browser's own print of the result adds to it: the day, and where to look."""
    written = texts.day(day)
    made = f"{texts('report-made', day=written)} {texts('report-in-the-pdf')}"
    return f"{made}  \n{texts('report-footer', version=version, day=written)}"


def recheck(texts: Texts, day: date, today: date) -> str:
    """Return when to answer the questions again."""
    if day <= today:
        return texts("report-recheck-due")
    return texts("report-recheck", day=texts.day(day))


def shortened(texts: Texts, words: Iterable[str], most: int | None) -> str:
    """Return as many of these as there is room for, and how many more there are."""
    all_of_them = list(words)
    shown = all_of_them[:most]
    left_out = len(all_of_them) - len(shown)
    return "; ".join([*shown, texts("report-more", number=left_out)] if left_out else shown)


def rest_of_plan(texts: Texts, left_out: int, shown: int) -> str:
    """Return what of a plan stands in its own part alone."""
    if not shown:
        return texts("report-plan-elsewhere", count=left_out)
    if left_out:
        return texts("report-plan-goes-on", count=left_out)
    return texts("report-doses-elsewhere")


def scores(texts: Texts, now: float, then: float | None, changes: int) -> str:
    """Return what the changes make of the score: "12 changes, score 58 → 21"."""
    after = texts("report-score-none") if then is None else texts.number(then)
    return texts("report-scores", changes=changes, now=texts.number(now), then=after)


def in_place(texts: Texts, result: Result) -> str | None:
    """Return a sentence that names the areas in place, or None."""
    by_area = result.catalogue.by_area
    found = [by_area[area.area].title for area in result.profile.areas if area.in_place]
    return texts("report-in-place", areas=texts.listed(found)) if found else None


def place(texts: Texts, number: int, area: PreventionArea, sure: str) -> str:
    """Return the heading of an area in focus with how sure its place is."""
    heading = f"**{number}. {area.icon} {area.title}**"
    return f"{heading}  \n*{texts.first(sure)}.*" if sure else heading


def how_sure(texts: Texts, result: Result, rank: AreaRank) -> str:
    """Return what an area is about equal with, and how often it is among the first three.

    Where no more areas than that are in focus, or others than the ranking's own are shown, the
    latter would say nothing.
    """
    titles = [texts.inside(result.catalogue.by_area[other].title) for other in rank.tied_with]
    said = [texts("report-equal", areas=texts.listed(titles))] if titles else []
    if says_how_often(result):
        said.append(texts("report-among-first", often=how_often(texts, rank.top_three)))
    return "; ".join(said)


def says_how_often(result: Result) -> bool:
    """Return whether it says something how often an area is among the first three."""
    first = result.profile.focus[:FIRST]
    return len(result.profile.focus) > FIRST and result.to_work_on[:FIRST] == first


def why(texts: Texts, factor: RiskFactor, level: Level, sources: Mapping[str, Source]) -> str:
    """Return the answer and the one reason for it: research's, else the guide's."""
    question = texts.inside(factor.short)
    answer = texts("report-you-answered", answer=level.label, question=question)
    return f"{answer} {results.why(texts, factor, level, sources)}"


def what_to_do(texts: Texts, action: Action, sources: Mapping[str, Source]) -> str:
    """Return an action with who speaks for it, and its first step."""
    return (
        f"**{texts('results-do')}:** {action.title} {common.rests_on(texts, action, sources)}  \n"
        f"**{texts('results-first-step')}:** {action.first_step}"
    )


def score(texts: Texts, profile: RiskProfile) -> str:
    """Return the score with its meaning."""
    return f"{texts('report-score', score=f'{profile.score:.0f}')} {texts('results-about-score')}"
