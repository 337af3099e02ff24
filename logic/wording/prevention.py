"""The words on and around the prevention chart: measures, ties, chances and intervals."""

from logic.wording.common import counted, listed

ORDER_LABEL = "Order and length of the bars"
BY_IMPACT, BY_GAP = "impact", "gap"
ORDERS = {BY_IMPACT: "Research impact", BY_GAP: "The guide's list"}
ORDER_HELP = {
    BY_IMPACT: "Longer bar: a stronger and surer link with low back pain in research.",
    BY_GAP: "Longer bar: farther from the tip, whatever research says.",
}
FORMS = {BY_IMPACT: "{:.2f}", BY_GAP: "{:.0%}"}
"""How a value is written, by the measure."""
NO_BARS = "No bars: every area that you answered is in place."
LABELS = "Beside each bar: how sure research is; “guide only” counts by the guide's advice."
FURTHER_TIES = "Further thick lines join {groups}: each is {equal} the next one."
LINES = "Thin line: the middle 80 % of what the studies' intervals allow."
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


def order_help(order: str, groups: list[list[str]]) -> str:
    """Return how the bars are to be read, and which are equal to the longest or next to it.

    All of them are in the drawing and in its alternative text.
    """
    rest = further_ties(order, groups[1:])
    return " ".join(filter(None, (ORDER_HELP[order], ties(order, groups[:1]), rest)))


def bar(title: str, value: str, *more: str) -> str:
    """Return what a bar says of itself: "Sleep: 0.12, moderate"."""
    return ", ".join([f"{title}: {value}", *more])


def further_ties(order: str, groups: list[list[str]]) -> str:
    """Return which bars further lines join, by their ends; nothing where there are none."""
    ends = [f"{titles[0]} to {titles[-1]}" for titles in groups]
    equal = "about equal with" if order == BY_IMPACT else "as far from the tip as"
    return FURTHER_TIES.format(groups=listed(ends), equal=equal) if ends else ""


def ties(order: str, groups: list[list[str]]) -> str:
    """Return which bars, named from the longest, are equal, or nothing where none are."""
    if not groups:
        return ""
    word = "Equally far from the tip"
    if order == BY_IMPACT:
        chained = any(len(titles) > 2 for titles in groups)
        word = "About equal, each with the next" if chained else "About equal"
    return f"{word} (joined by a thick line): {'; '.join(map(listed, groups))}."


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
