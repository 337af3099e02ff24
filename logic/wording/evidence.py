"""The evidence page: finding a factor, and what is told of it."""

from collections.abc import Sequence

from logic.evidence import Voice
from logic.models import (
    BACKGROUND,
    Catalogue,
    Certainty,
    Level,
    OtherEstimate,
    RiskFactor,
    Role,
    Source,
)
from logic.texts import Texts
from logic.wording.common import CERTAINTY, MEASURE, estimate, listed, written
from logic.wording.prevention import EVIDENCE

TITLE = "What the guide says, what research says"
LEAD = "Open a line to see both, with every number and its source."
GROUPS = {
    "tips": "The guide's twelve tips",
    "others": "What else counts",
    "background": "What nobody can change",
}
ABOUT_TITLE = "The score, its limits and its sources"
FILTERS = "Choose"
SEARCH = "Search"
SEARCH_EXAMPLE = "A word, an author or a journal"
AREA = "Area"
ALL_AREAS = "All areas"
HOW_SURE = "How sure research is"
ANY_CERTAINTY = "Any certainty"
WHO_SPEAKS = "Who speaks"
ANY_VOICE = "Guide or research"
VOICES = {
    Voice.GUIDE: "The guide, no number from research",
    Voice.RESEARCH: "Research, not the guide",
    Voice.BOTH: "Guide and research",
}
SHOW_ALL = "Show all factors"
NOTHING_FOUND = "No factor fits all of this. Try fewer or other words, or take a choice away."

VERDICT = "How sure"
REFERENCE_LEVEL = "the comparison"
NO_NUMBER = "no number"
NO_INTERVAL = "no interval printed"
NOT_SCORED = "Not scored."
LOOKED_UP = "no number. What was looked up:"
TABLE_TITLE = "The numbers of {name}"
COLUMNS = {
    "answer": "Answer",
    "ratio": "Ratio (95 % interval)",
    "certainty": "How sure",
}
AXIS = "Ratio; the comparison is 1"
HOW_TO_READ = (
    "The dot is a ratio: how much more often what was studied, mostly low back pain, came with "
    "this answer than with the comparison; below, “where the numbers come from” says what that "
    "was. An odds ratio looks a little larger than that. The line is its 95 % interval: how "
    "far chance may have moved the dot. Where it reaches 1, there may be no link at all. All "
    "drawings share one scale."
)
NO_ANSWER_HAS_A_NUMBER = "No answer has a number: research found none to use."
NUMBERS_FROM = "Where the numbers come from"
OTHER_TITLE = "Also found"
SOURCES = "Sources"
REVIEWED = "Last reviewed on {day}."


def area_name(catalogue: Catalogue, area: str) -> str:
    """Return the name of an area or of the background."""
    return GROUPS["background"] if area == BACKGROUND else catalogue.by_area[area].title


def shown(found: int, total: int) -> str:
    """Return how many factors are shown: "7 of 23 factors shown"."""
    return f"All {total} factors shown." if found == total else f"{found} of {total} factors shown."


def how_to_read(factor: RiskFactor) -> str:
    """Return how a factor's drawing is read."""
    has_number = any(level.estimate for level in factor.levels)
    return HOW_TO_READ if has_number else NO_ANSWER_HAS_A_NUMBER


def certainty(texts: Texts, level: Certainty) -> str:
    """Return how sure research is, as a choice of its own: "Weak evidence"."""
    words = texts(EVIDENCE[level])
    return f"{words[:1].upper()}{words[1:]}"


def heading(texts: Texts, factor: RiskFactor) -> str:
    """Return a factor's heading: its name and how sure research is."""
    return f"{factor.short}: {texts(EVIDENCE[factor.certainty])}"


def grouped(catalogue: Catalogue, factors: Sequence[RiskFactor]) -> dict[str, list[RiskFactor]]:
    """Return factors by the title of their group: what the guide's tips ask for comes first."""
    tips = {area.id for area in catalogue.tips}
    groups: dict[str, list[RiskFactor]] = {title: [] for title in GROUPS.values()}
    for factor in factors:
        group = "background" if factor.is_background else "others"
        groups[GROUPS["tips" if factor.area in tips else group]].append(factor)
    return {title: found for title, found in groups.items() if found}


def beside(level: Level) -> str:
    """Return the word that stands beside a level in the drawing."""
    if level.role is Role.REFERENCE:
        return REFERENCE_LEVEL
    if level.estimate is None:
        return NO_NUMBER
    sure = CERTAINTY[level.certainty]
    return sure if level.estimate.ci_low else f"{sure}, no interval"


def ratio(level: Level) -> str:
    """Return a level's ratio and interval as they stand in the table."""
    if level.role is Role.REFERENCE:
        return "1"
    if level.estimate is None:
        return NO_NUMBER
    found = level.estimate
    if found.ci_low is None:
        return f"{found.ratio:.2f} ({NO_INTERVAL})"
    return f"{found.ratio:.2f} ({found.ci_low:.2f} to {found.ci_high:.2f})"


def sure(level: Level) -> str:
    """Return how sure research is of a level, as it stands in the table."""
    return REFERENCE_LEVEL if level.role is Role.REFERENCE else CERTAINTY[level.certainty]


def takeaway(factor: RiskFactor) -> str:
    """Return the alternative text of a factor's drawing: every ratio, and where it lies."""
    told = "; ".join(_told(level) for level in factor.levels[1:])
    return f"{factor.short}, compared with “{factor.levels[0].label}” at 1. {told}."


def _told(level: Level) -> str:
    found = level.estimate
    if found is None:
        return f"“{level.label}”: {NO_NUMBER}"
    place = ""
    if found.ci_low and found.ci_high:
        crosses = found.ci_low <= 1 <= found.ci_high
        place = ", crossing 1" if crosses else ", above 1" if found.ci_low > 1 else ", below 1"
    return f"“{level.label}”: {estimate(found)}{place}"


def origins(catalogue: Catalogue, factor: RiskFactor) -> list[str]:
    """Return as list items where the numbers come from, and what was looked up in vain."""
    told = []
    without_number: dict[str, list[Level]] = {}
    for level in factor.levels:
        if level.source is None:
            continue
        if level.estimate is None:
            without_number.setdefault(level.source, []).append(level)
            continue
        found = f"{MEASURE[level.estimate.measure]}, {level.estimate.derivation}."
        told.append(_origin([level], found, factor, catalogue.sources[level.source]))
    for source, levels in without_number.items():
        told.append(_origin(levels, LOOKED_UP, factor, catalogue.sources[source]))
    return told


def _origin(levels: list[Level], found: str, factor: RiskFactor, source: Source) -> str:
    labels = "; ".join(level.label for level in levels)
    return f"- *{labels}:* {found} {_cited(source)}. {counts(factor, levels)}"


def counts(factor: RiskFactor, levels: Sequence[Level]) -> str:
    """Return what levels count in the score: "Counts 0.024 and 0.049 in the score."."""
    if factor.is_background:
        return NOT_SCORED
    return f"Counts {listed([f'{level.impact:.3f}' for level in levels])} in the score."


def other(found: OtherEstimate, source: Source) -> str:
    """Return another finding as a list item."""
    if found.estimate is None:
        return f"- {found.result} {_cited(source)}"
    return (
        f"- {found.result} {estimate(found.estimate).capitalize()}; "
        f"{found.estimate.derivation}. {_cited(source)}"
    )


def reviewed(factor: RiskFactor) -> str:
    """Return when somebody last read a factor's sources."""
    return REVIEWED.format(day=written(factor.reviewed_on))


def citation(source: Source) -> str:
    """Return a source in full as a list item, with its address spelled out."""
    address = source.link or ""
    if source.doi:
        address = f"doi:{source.doi}"
    elif source.pmid:
        address = f"PubMed {source.pmid}"
    return f"- {source.citation}. [{address}]({source.url})"


def _cited(source: Source) -> str:
    return f"[{source.short}]({source.url})"
