"""The words on and around the prevention chart: measures, ties, chances and intervals."""

from logic.models import Certainty
from logic.wording.common import counted, listed

ORDER_LABEL = "Length of the bars"
BY_IMPACT, BY_GAP = "impact", "gap"
ORDERS = {BY_IMPACT: "Research", BY_GAP: "The guide"}
SCALE = {
    BY_IMPACT: "Longer: stronger, surer link",
    BY_GAP: "Longer: farther from the tip",
}
"""What the scale of the chart says, at most twelve words."""
EQUAL_SIGN = "≈"
KEY = {
    BY_IMPACT: "**≈** about equal. **Line:** how long it could be.",
    BY_GAP: "**≈** just as far from the tip.",
}
EVIDENCE = {
    Certainty.HIGH: "strong evidence",
    Certainty.MODERATE: "moderate evidence",
    Certainty.LOW: "weak evidence",
    Certainty.VERY_LOW: "very weak evidence",
    Certainty.NONE: "guide's advice only",
}
"""How sure research is, in words that say nothing of the size of a risk."""
BESIDE = EVIDENCE | {Certainty.NONE: "guide only"}
"""The same beside a bar, where room is short."""
SPARED = "evidence"
"""What is left out of it on the narrowest screens."""
FORMS = {BY_IMPACT: "{:.2f}", BY_GAP: "{:.0%}"}
"""How a value is written, by the measure."""
FIRST = 3
"""How many areas are marked as those to work on first."""
NO_BARS = "No bars: every area that you answered is in place."
HOW_OFTEN = (
    (0.95, "almost always"),
    (0.8, "most of the time"),
    (0.6, "more often than not"),
    (0.4, "about half the time"),
    (0.2, "sometimes"),
    (0.05, "seldom"),
    (0.0, "almost never"),
)
"""The smallest share of draws for each phrase."""
COLUMNS = {
    "area": "Area",
    "impact": "Impact",
    "interval": "80 % interval",
    "top_three": "Among the first three",
    "gap": "Distance from the tip",
    "share": "Share of your total",
    "certainty": "How sure research is",
}


def badge(certainty: Certainty) -> str:
    """Return how sure research is, as a badge."""
    return f":gray-badge[:material/science: {EVIDENCE[certainty]}]"


def link_badge(certainty: Certainty) -> str:
    """Return how sure research is of an area's link, told apart from what it says of an action."""
    said = EVIDENCE[certainty] if certainty is Certainty.NONE else f"link: {EVIDENCE[certainty]}"
    return f":gray-badge[:material/science: {said}]"


def numbered(place: int, title: str) -> str:
    """Return how an area is called in the chart: the first three, counted from 0, are marked."""
    return f"{place + 1}. {title}" if place < FIRST else title


def bar(title: str, value: str, *more: str) -> str:
    """Return what a bar says of itself: "Sleep: 0.12, moderate"."""
    return ", ".join([f"{title}: {value}", *more])


def ties(order: str, groups: list[list[str]]) -> str:
    """Return which bars, named from the longest, are equal, or nothing where none are."""
    if not groups:
        return ""
    word = "Equally far from the tip"
    if order == BY_IMPACT:
        chained = any(len(titles) > 2 for titles in groups)
        word = "About equal, each with the next" if chained else "About equal"
    return f"{word}: {'; '.join(map(listed, groups))}."


def how_often(share: float) -> str:
    """Return a share of draws (0 to 1) in words: "about half the time"."""
    return next(words for least, words in HOW_OFTEN if share >= least)


def chance(share: float) -> str:
    """Return a share of draws (0 to 1) in words with its number."""
    return f"{how_often(share)} ({share:.0%})"


def interval(low: float, high: float, at_limit: bool) -> str:
    """Return an 80 % interval, or why there is none."""
    if at_limit:
        return "at its limit"
    return f"{low:.2f} to {high:.2f}" if high > low else "none"


def at_limit(titles: list[str]) -> str:
    """Return which bars are held at their limit, or nothing where none is."""
    if not titles:
        return ""
    bars = "bar is" if len(titles) == 1 else "bars are"
    return (
        f"{listed(titles)}: the {bars} held at a limit, so no line shows how far off it could be."
    )


def takeaway(titles: list[str], order: str, groups: list[list[str]]) -> str:
    """Return the chart's alternative text: what it shows at a glance."""
    if not titles:
        return NO_BARS
    measure = "research impact" if order == BY_IMPACT else "distance from the guide's tips"
    first = f"Bar chart of {counted(len(titles), 'area', 'areas')} by {measure}. "
    if len(titles) == 1:
        return first + f"The only bar is {titles[0]}."
    equal = ties(order, groups)
    return f"{first}Longest bar: {titles[0]}. Then {listed(titles[1:])}. {equal}".rstrip()
