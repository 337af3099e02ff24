"""Which factors a reader of the evidence is looking for."""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from logic.models.base import BACKGROUND, Certainty, Frozen
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor


class Voice(StrEnum):
    """Who speaks about a factor: the guide alone, research alone, or both."""

    GUIDE = "guide"
    RESEARCH = "research"
    BOTH = "both"


class Wanted(Frozen):
    """What a reader is looking for; an empty field excludes nothing.

    Every word of `text` has to occur. `area` is an area's id or `BACKGROUND`.
    """

    text: str = ""
    area: str | None = None
    certainty: Certainty | None = None
    voice: Voice | None = None


def voice(factor: RiskFactor) -> Voice:
    """Return who speaks: research does where a level has a ratio, the guide where it names it."""
    if all(level.estimate is None for level in factor.levels):
        return Voice.GUIDE
    return Voice.BOTH if factor.in_guide else Voice.RESEARCH


def matching(catalogue: Catalogue, wanted: Wanted) -> tuple[RiskFactor, ...]:
    """Return the factors that a reader is looking for, in catalogue order.

    Words are looked for in what is shown of a factor, whatever their case and accents.
    """
    words = _plain(wanted.text).split()
    return tuple(
        factor
        for factor in catalogue.factors
        if wanted.area in (None, factor.area)
        and wanted.certainty in (None, factor.certainty)
        and wanted.voice in (None, voice(factor))
        and (not words or _holds(_plain("\n".join(_texts(catalogue, factor))), words))
    )


def sources(factor: RiskFactor) -> tuple[str, ...]:
    """Return the ids of all sources that a factor rests on, each once, as they are shown."""
    named = [level.source for level in factor.levels]
    named += [other.source for other in factor.other_estimates]
    return tuple(dict.fromkeys(id_ for id_ in named if id_ is not None))


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


def _texts(catalogue: Catalogue, factor: RiskFactor) -> Iterator[str]:
    """Yield what is shown of a factor."""
    if factor.area != BACKGROUND:
        yield catalogue.by_area[factor.area].title
    yield from (factor.short, factor.question)
    yield from (factor.guide_says, factor.research_says, factor.certainty_reason)
    yield from (level.label for level in factor.levels)
    yield from (other.result for other in factor.other_estimates)
    yield from (level.estimate.derivation for level in factor.levels if level.estimate)
    yield from (other.estimate.derivation for other in factor.other_estimates if other.estimate)
    for source in (catalogue.sources[id_] for id_ in sources(factor)):
        yield from (source.short, source.citation, source.url or "")


def _plain(text: str) -> str:
    """Return a text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
