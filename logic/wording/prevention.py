"""The words on and around the prevention chart: measures, ties, chances and intervals."""

from collections.abc import Mapping, Sequence

from logic.models.base import Certainty, Frozen
from logic.texts import MessageName, Texts
from logic.wording.common import CERTAINTY, CERTAINTY_SHORT

BY_IMPACT, BY_GAP = "impact", "gap"
ORDERS: Mapping[str, MessageName] = {
    BY_IMPACT: "prevention-order-impact",
    BY_GAP: "prevention-order-gap",
}


class Ends(Frozen):
    """What a scale says at its two ends, and what where room is short."""

    low: MessageName
    narrow_low: MessageName
    high: MessageName
    narrow_high: MessageName


SCALE: Mapping[str, Ends] = {
    BY_IMPACT: Ends(
        low="prevention-scale-less",
        narrow_low="prevention-scale-less-narrow",
        high="prevention-scale-more",
        narrow_high="prevention-scale-more-narrow",
    ),
    BY_GAP: Ends(
        low="prevention-scale-nearer",
        narrow_low="prevention-scale-nearer-narrow",
        high="prevention-scale-farther",
        narrow_high="prevention-scale-farther-narrow",
    ),
}
"""What the ends of the chart's scale say."""
EQUAL_SIGN = "≈"
KEY: Mapping[str, MessageName] = {
    BY_IMPACT: "prevention-key-impact",
    BY_GAP: "prevention-key-gap",
}
ICONS: Mapping[Certainty, str] = {
    Certainty.HIGH: ":material/clock_loader_90:",
    Certainty.MODERATE: ":material/clock_loader_60:",
    Certainty.LOW: ":material/clock_loader_40:",
    Certainty.VERY_LOW: ":material/clock_loader_10:",
    Certainty.NONE: ":material/menu_book:",
}
"""How sure research is, as a pie that fills up; the guide alone is a book."""
FIRST = 3
"""How many areas are named as those to work on first."""
HOW_OFTEN: Mapping[float, MessageName] = {
    0.95: "prevention-almost-always",
    0.8: "prevention-most-of-the-time",
    0.6: "prevention-more-often-than-not",
    0.4: "prevention-half-the-time",
    0.2: "prevention-sometimes",
    0.05: "prevention-seldom",
    0.0: "prevention-almost-never",
}
"""The phrases, each by the smallest share of draws that it says."""
COLUMNS: Mapping[str, MessageName] = {
    "area": "prevention-column-area",
    "impact": "prevention-column-impact",
    "interval": "prevention-column-interval",
    "top_three": "prevention-column-top-three",
    "gap": "prevention-column-gap",
    "share": "prevention-column-share",
    "certainty": "prevention-column-certainty",
}


def badge(texts: Texts, certainty: Certainty) -> str:
    """Return how sure research is, as a badge."""
    return _badge(certainty, texts(CERTAINTY[certainty]))


def link_badge(texts: Texts, certainty: Certainty) -> str:
    """Return how sure research is of an area's link, told apart from what it says of an action."""
    evidence = texts(CERTAINTY[certainty])
    alone = certainty is Certainty.NONE
    said = evidence if alone else texts("prevention-link", evidence=evidence)
    return _badge(certainty, said)


def short_badge(texts: Texts, certainty: Certainty) -> str:
    """Return how sure research is in the chart's words, as a badge beside an icon of its own."""
    return f":gray-badge[{texts(CERTAINTY_SHORT[certainty])}]"


def _badge(certainty: Certainty, said: str) -> str:
    return f":gray-badge[{ICONS[certainty]} {said}]"


def numbered(place: int, title: str) -> str:
    """Return how an area is called in the chart: the first three, counted from 0, are marked."""
    return f"{place + 1}. {title}" if place < FIRST else title


def length(texts: Texts, order: str, value: float) -> str:
    """Return the length of a bar as it is written: an impact as such, a gap in percent."""
    return texts.number(value, 2) if order == BY_IMPACT else texts.percent(value)


def ties(texts: Texts, order: str, groups: Sequence[Sequence[str]]) -> str:
    """Return which bars, named from the longest, are equal, or nothing where none are."""
    if not groups:
        return ""
    named = "; ".join(map(texts.listed, groups))
    if order == BY_GAP:
        return texts("prevention-ties-gap", groups=named)
    if any(len(titles) > 2 for titles in groups):
        return texts("prevention-ties-chained", groups=named)
    return texts("prevention-ties-impact", groups=named)


def how_often(texts: Texts, share: float) -> str:
    """Return a share of draws (0 to 1) in words: "about half the time"."""
    return texts(next(words for least, words in HOW_OFTEN.items() if share >= least))


def chance(texts: Texts, share: float) -> str:
    """Return a share of draws (0 to 1) in words with its number."""
    often = how_often(texts, share)
    return texts("prevention-chance", often=often, percent=texts.percent(share))


def interval(texts: Texts, low: float, high: float, at_limit: bool) -> str:
    """Return an 80 % interval, or why there is none."""
    if at_limit:
        return texts("prevention-interval-at-limit")
    if high <= low:
        return texts("prevention-interval-none")
    return texts("prevention-interval", low=texts.number(low, 2), high=texts.number(high, 2))


def takeaway(
    texts: Texts, titles: Sequence[str], order: str, groups: Sequence[Sequence[str]]
) -> str:
    """Return the chart's alternative text: what it shows at a glance."""
    if not titles:
        return texts("prevention-no-bars")
    count, (first, *others) = len(titles), titles
    if order == BY_IMPACT:
        measured = texts("prevention-chart-impact", count=count)
    else:
        measured = texts("prevention-chart-gap", count=count)
    if not others:
        return f"{measured} {texts('prevention-only-bar', area=first)}"
    longest = texts("prevention-longest-bar", first=first, others=texts.listed(others))
    return f"{measured} {longest} {ties(texts, order, groups)}".rstrip()
