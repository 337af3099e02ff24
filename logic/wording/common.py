"""What more than one page says, in any language; text that Markdown shows as it stands."""

import re
from collections.abc import Mapping, Sequence

from logic.models.areas import Action, Basis, Caution
from logic.models.base import Certainty, Measure
from logic.models.factors import Estimate, Source
from logic.stages import Mark
from logic.texts import ENGLISH, MessageName, Texts

PRODUCT = "Backwise"
GUIDE: MessageName = "guide"
RESEARCH: MessageName = "research"
FOUND: MessageName = "found"
NOT_ANSWERED: MessageName = "not-answered"
PREFER_NOT_TO_SAY: MessageName = "prefer-not-to-say"
PAGE_TITLES: Mapping[str, MessageName] = {
    "start": "page-start",
    "relief": "page-relief",
    "safety": "page-safety",
    "questionnaire": "page-questionnaire",
    "results": "page-results",
    "what_if": "page-what-if",
    "plan": "page-plan",
    "coach": "page-coach",
    "progress": "page-progress",
    "record": "page-record",
    "evidence": "page-evidence",
    "group": "page-group",
    "privacy": "page-privacy",
}
SECTIONS: Mapping[str, MessageName] = {
    "answer": "section-answer",
    "result": "section-result",
    "plan": "section-plan",
    "more": "section-more",
}
"""The groups of pages in the navigation."""
MARKS: Mapping[Mark, MessageName] = {
    Mark.DONE: "mark-done",
    Mark.NEXT: "mark-next",
    Mark.LOCKED: "mark-locked",
}
"""What is said of a page in the navigation."""
CERTAINTY: Mapping[Certainty, MessageName] = {
    Certainty.HIGH: "certainty-high",
    Certainty.MODERATE: "certainty-moderate",
    Certainty.LOW: "certainty-low",
    Certainty.VERY_LOW: "certainty-very-low",
    Certainty.NONE: "certainty-none",
}
CERTAINTY_SHORT: Mapping[Certainty, MessageName] = {
    **CERTAINTY,
    Certainty.NONE: "certainty-none-short",
}
CERTAINTY_SENTENCE: Mapping[Certainty, MessageName] = {
    Certainty.HIGH: "sure-high",
    Certainty.MODERATE: "sure-moderate",
    Certainty.LOW: "sure-low",
    Certainty.VERY_LOW: "sure-very-low",
    Certainty.NONE: "sure-none",
}
CAUTION: Mapping[Caution, MessageName] = {
    Caution.PREGNANCY: "caution-pregnancy",
    Caution.INJURY: "caution-injury",
    Caution.PROBLEM: "caution-problem",
}
"""Whom a caution of an action concerns."""
ADVICE: Mapping[Basis, MessageName] = {
    Basis.GUIDE: "basis-guide",
    Basis.GUIDELINE: "basis-guideline",
    Basis.ADVICE: "basis-advice",
}
"""Who speaks for an action that no study tested."""
MEASURE: Mapping[Measure, MessageName] = {
    Measure.ODDS_RATIO: "measure-odds-ratio",
    Measure.RISK_RATIO: "measure-risk-ratio",
    Measure.RATE_RATIO: "measure-rate-ratio",
    Measure.HAZARD_RATIO: "measure-hazard-ratio",
}
STREAMLITS: Mapping[str, MessageName] = {
    "Skip to main content": "streamlit-skip",
    "App pages": "streamlit-pages",
    "Navigate to home page": "streamlit-home",
    "Logo": "streamlit-logo",
    "Clear value": "streamlit-clear",
    "Open": "streamlit-open",
    "Upload": "streamlit-upload",
    "file upload": "streamlit-file",
    "progress": "streamlit-progress",
    "Help for": "streamlit-help",
    "per file": "streamlit-per-file",
}
"""Streamlit's own English words, and the message that replaces each."""
MARKDOWN = "\\`*_{}[]()<>#+-.!|~$:=&"
ALIVE = re.compile(r"@|:(?=[^\s\d])|www\.|[-<>=~]{2}", re.IGNORECASE)
"""What Streamlit turns into links, icons or arrows even behind a backslash."""
ICON = re.compile(r":(?=material/)")
BACKTICKS = re.compile("`+")
BLANKS = re.compile(r"[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")


def in_streamlits_place(texts: Texts) -> dict[str, str]:
    """Return the replacement of each of Streamlit's own words that differs from it."""
    if texts.language == ENGLISH:
        return {}
    return {words: texts(name) for words, name in STREAMLITS.items()}


def cited(sources: Mapping[str, Source], source_id: str | None) -> str:
    """Return a linked short citation in brackets, or nothing where there is no source."""
    if source_id is None:
        return ""
    return f"({link(sources[source_id])})"


def link(source: Source) -> str:
    """Return a linked short citation."""
    return f"[{source.short}]({source.url})"


def cautions(texts: Texts, action: Action, kinds: Sequence[Caution]) -> str:
    """Return an action's cautions, each with whom it concerns, a line each."""
    return "  \n".join(f"**{texts(CAUTION[one])}:** {action.cautions[one]}" for one in kinds)


def concerned(texts: Texts, kinds: Sequence[Caution]) -> str:
    """Return whom cautions concern: "in pregnancy, after an injury"."""
    return ", ".join(texts.inside(texts(CAUTION[one])) for one in kinds)


def sure(texts: Texts, certainty: Certainty) -> str:
    """Return how sure research is, as a sentence in italics."""
    return f"*{texts(CERTAINTY_SENTENCE[certainty])}*"


def rests_on(texts: Texts, action: Action, sources: Mapping[str, Source]) -> str:
    """Return who speaks for an action: how sure research is, or whose advice, with its source."""
    advice = ADVICE.get(action.basis)
    voice = texts(advice) if advice else sure(texts, action.certainty)
    return " ".join(filter(None, (voice, cited(sources, action.source))))


def found(texts: Texts, action: Action, sources: Mapping[str, Source]) -> list[str]:
    """Return what research found of doing an action, no effect included, each with its source."""
    return [
        " ".join(
            filter(
                None,
                (
                    one.says,
                    one.certainty and sure(texts, one.certainty),
                    cited(sources, one.source),
                ),
            )
        )
        for one in action.found
    ]


def estimate(texts: Texts, value: Estimate) -> str:
    """Return a ratio with its measure and 95 % interval, or that none was printed."""
    measure, ratio = texts(MEASURE[value.measure]), texts.number(value.ratio, 2)
    if value.ci_low is None or value.ci_high is None:
        return texts("estimate-without-interval", measure=measure, ratio=ratio)
    low, high = texts.number(value.ci_low, 2), texts.number(value.ci_high, 2)
    return texts("estimate", measure=measure, ratio=ratio, low=low, high=high)


def plain(text: str) -> str:
    """Return text of a person or of a file so that Markdown shows it as it stands, on one line.

    A word that Streamlit would still turn into a link or icon is set as code.
    """
    return re.sub(r"\S+", lambda word: _plain(word[0]), BLANKS.sub(" ", text))


def _plain(word: str) -> str:
    found = ALIVE.search(word)
    if found is None:
        return _escaped(word)
    # The part that would become a link or icon is set as code; a web address as a whole.
    start = 0 if word[0].isalnum() else found.start() + (found[0] == ":")
    # Streamlit changes ":material/" even inside code, so that colon stands outside.
    rest = "\\:".join(_code(part) if part else "" for part in ICON.split(word[start:]))
    return _escaped(word[:start]) + rest


def _escaped(word: str) -> str:
    return "".join(f"\\{char}" if char in MARKDOWN else char for char in word)


def _code(word: str) -> str:
    """Return a word as code, between more backticks than stand in it."""
    fence = "`" * (1 + max((len(run) for run in BACKTICKS.findall(word)), default=0))
    room = " " if "`" in (word[0], word[-1]) else ""
    return f"{fence}{room}{word}{room}{fence}"
