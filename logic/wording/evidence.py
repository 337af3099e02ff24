"""The evidence page: finding a factor, and what is told of it."""

from collections.abc import Mapping, Sequence

from logic.evidence import Voice
from logic.models.base import BACKGROUND, Certainty, Role
from logic.models.catalogue import Catalogue
from logic.models.factors import Level, OtherEstimate, RiskFactor, Source
from logic.texts import MessageName, Texts
from logic.wording.common import CERTAINTY, CERTAINTY_SHORT, MEASURE, estimate, link
from logic.wording.prevention import short_badge

GROUPS: Mapping[str, MessageName] = {
    "tips": "evidence-group-tips",
    "others": "evidence-group-others",
    "background": "evidence-group-background",
}
VOICES: Mapping[Voice, MessageName] = {
    Voice.GUIDE: "evidence-voice-guide",
    Voice.RESEARCH: "evidence-voice-research",
    Voice.BOTH: "evidence-voice-both",
}


def area_name(texts: Texts, catalogue: Catalogue, area: str) -> str:
    """Return the name of an area or of the background."""
    return texts(GROUPS[BACKGROUND]) if area == BACKGROUND else catalogue.by_area[area].title


def shown(texts: Texts, found: int, total: int) -> str:
    """Return how many factors are shown: "7 of 23 factors shown"."""
    if found == total:
        return texts("evidence-shown-all", total=total)
    return texts("evidence-shown", found=found, total=total)


def how_to_read(texts: Texts, factor: RiskFactor) -> str:
    """Return how a factor's drawing is read."""
    has_number = any(level.estimate for level in factor.levels)
    return texts("evidence-how-to-read" if has_number else "evidence-no-answer-has-a-number")


def heading(texts: Texts, factor: RiskFactor) -> str:
    """Return a factor's heading: its name and how sure research is."""
    return f"{factor.short} {short_badge(texts, factor.certainty)}"


def certainty(texts: Texts, level: Certainty) -> str:
    """Return how sure research is, as a choice in a list."""
    return texts.first(texts(CERTAINTY_SHORT[level]))


def grouped(
    catalogue: Catalogue, factors: Sequence[RiskFactor]
) -> dict[MessageName, list[RiskFactor]]:
    """Return factors by the title of their group, what the guide's tips ask for first.

    In a group, what research is surest of comes first, so that certainty reads as a column.
    """
    tips = {area.id for area in catalogue.tips}
    groups: dict[MessageName, list[RiskFactor]] = {title: [] for title in GROUPS.values()}
    surest = list(Certainty)
    for factor in sorted(factors, key=lambda factor: surest.index(factor.certainty)):
        group = "background" if factor.is_background else "others"
        groups[GROUPS["tips" if factor.area in tips else group]].append(factor)
    return {title: found for title, found in groups.items() if found}


def beside(texts: Texts, level: Level) -> str:
    """Return the word that stands beside a level in the drawing."""
    if level.role is Role.REFERENCE:
        return texts("evidence-reference-level")
    if level.estimate is None:
        return texts("evidence-no-number")
    certainty = texts(CERTAINTY[level.certainty])
    if level.estimate.ci_low:
        return certainty
    return texts("evidence-sure-no-interval", certainty=certainty)


def ratio(texts: Texts, level: Level) -> str:
    """Return a level's ratio and interval as they stand in the table."""
    if level.role is Role.REFERENCE:
        return texts.number(1)
    found = level.estimate
    if found is None:
        return texts("evidence-no-number")
    value = texts.number(found.ratio, 2)
    if found.ci_low is None or found.ci_high is None:
        return texts("evidence-ratio-no-interval", ratio=value)
    low, high = texts.number(found.ci_low, 2), texts.number(found.ci_high, 2)
    return texts("evidence-ratio", ratio=value, low=low, high=high)


def sure(texts: Texts, level: Level) -> str:
    """Return how sure research is of a level, as it stands in the table."""
    if level.role is Role.REFERENCE:
        return texts("evidence-reference-level")
    return texts(CERTAINTY[level.certainty])


def takeaway(texts: Texts, factor: RiskFactor) -> str:
    """Return the alternative text of a factor's drawing: every ratio, and where it lies."""
    ratios = "; ".join(_ratio(texts, level) for level in factor.levels[1:])
    reference = factor.levels[0].label
    return texts("evidence-takeaway", name=factor.short, reference=reference, answers=ratios)


def _ratio(texts: Texts, level: Level) -> str:
    answer, found = level.label, level.estimate
    if found is None:
        return texts("evidence-told-no-number", answer=answer)
    number = estimate(texts, found)
    if not (found.ci_low and found.ci_high):
        return texts("evidence-told", answer=answer, estimate=number)
    if found.ci_low > 1:
        return texts("evidence-told-above", answer=answer, estimate=number)
    if found.ci_high < 1:
        return texts("evidence-told-below", answer=answer, estimate=number)
    return texts("evidence-told-crossing", answer=answer, estimate=number)


def origins(texts: Texts, catalogue: Catalogue, factor: RiskFactor) -> list[str]:
    """Return as list items where the numbers come from, and what was looked up in vain."""
    items = []
    without_number: dict[str, list[Level]] = {}
    for level in factor.levels:
        if level.source is None:
            continue
        if level.estimate is None:
            without_number.setdefault(level.source, []).append(level)
            continue
        measure = texts(MEASURE[level.estimate.measure])
        found = texts("evidence-found", measure=measure, derivation=level.estimate.derivation)
        items.append(_origin(texts, [level], found, factor, catalogue.sources[level.source]))
    for source, levels in without_number.items():
        found = texts("evidence-looked-up")
        items.append(_origin(texts, levels, found, factor, catalogue.sources[source]))
    return items


def _origin(
    texts: Texts, levels: list[Level], found: str, factor: RiskFactor, source: Source
) -> str:
    text = texts(
        "evidence-origin",
        answers="; ".join(level.label for level in levels),
        found=found,
        source=link(source),
        counts=counts(texts, factor, levels),
    )
    return f"- {text}"


def counts(texts: Texts, factor: RiskFactor, levels: Sequence[Level]) -> str:
    """Return what levels count in the score: "Counts 0.024 and 0.049 in the score."."""
    if factor.is_background:
        return texts("evidence-not-scored")
    impacts = texts.listed([texts.number(level.impact, 3) for level in levels])
    return texts("evidence-counts", impacts=impacts)


def other(texts: Texts, found: OtherEstimate, source: Source) -> str:
    """Return another finding as a list item."""
    if found.estimate is None:
        return f"- {found.result} {link(source)}"
    text = texts(
        "evidence-other",
        result=found.result,
        estimate=estimate(texts, found.estimate).capitalize(),
        derivation=found.estimate.derivation,
        source=link(source),
    )
    return f"- {text}"


def reviewed(texts: Texts, factor: RiskFactor) -> str:
    """Return when somebody last read a factor's sources."""
    return texts("evidence-reviewed", day=texts.day(factor.reviewed_on))


def citation(source: Source) -> str:
    """Return a source in full as a list item, with its address spelled out."""
    address = source.link or ""
    if source.doi:
        address = f"doi:{source.doi}"
    elif source.pmid:
        address = f"PubMed {source.pmid}"
    return f"- {source.citation}. [{address}]({source.url})"
