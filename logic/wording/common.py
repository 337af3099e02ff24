"""Words that more than one page uses."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from logic.models import Action, Basis, Caution, Certainty, Estimate, Measure, Source

PRODUCT = "Backwise"


PREFER_NOT_TO_SAY = "Prefer not to say"

NOT_ANSWERED = "Not answered"
GUIDE = "The guide"
RESEARCH = "Research"


MARKDOWN = "\\`*_{}[]()<>#+-.!|~$:=&"
ALIVE = re.compile(r"@|:(?=[^\s\d])|www\.|[-<>=~]{2}", re.IGNORECASE)
"""What Streamlit turns into links, icons or arrows after it has taken backslashes away."""
ICON = re.compile(r":(?=material/)")
BACKTICKS = re.compile("`+")
BLANKS = re.compile(r"[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
CERTAINTY = {
    Certainty.HIGH: "high",
    Certainty.MODERATE: "moderate",
    Certainty.LOW: "low",
    Certainty.VERY_LOW: "very low",
    Certainty.NONE: "guide's advice only",
}
CERTAINTY_SHORT = CERTAINTY | {Certainty.NONE: "guide only"}
CERTAINTY_SENTENCE = {
    Certainty.HIGH: "Research is sure about this.",
    Certainty.MODERATE: "Research is fairly sure about this.",
    Certainty.LOW: "Research is not very sure about this.",
    Certainty.VERY_LOW: "Research is thin here.",
    Certainty.NONE: "This rests on the guide's advice alone.",
}
CAUTION = {
    Caution.PREGNANCY: "In pregnancy",
    Caution.INJURY: "After an injury",
    Caution.PROBLEM: "With a known problem",
}
"""Whom a caution of an action concerns."""
ADVICE = {
    Basis.GUIDE: "*(the guide's advice)*",
    Basis.GUIDELINE: "*(in a guideline)*",
    Basis.ADVICE: "*(general advice)*",
}
"""Who speaks for an action that no study tested."""
FOUND = "What was found"
MEASURE = {
    Measure.ODDS_RATIO: "odds ratio",
    Measure.RISK_RATIO: "risk ratio",
    Measure.RATE_RATIO: "rate ratio",
    Measure.HAZARD_RATIO: "hazard ratio",
}


def listed(words: Sequence[str]) -> str:
    """Join words as a sentence does: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def cited(sources: Mapping[str, Source], source_id: str | None) -> str:
    """Return a linked short citation in brackets, or nothing where there is no source."""
    if source_id is None:
        return ""
    source = sources[source_id]
    return f"([{source.short}]({source.url}))"


def cautions(action: Action, told: Sequence[Caution]) -> str:
    """Return an action's cautions, each with whom it concerns, a line each."""
    return "  \n".join(f"**{CAUTION[one]}:** {action.cautions[one]}" for one in told)


def concerned(told: Sequence[Caution]) -> str:
    """Return whom cautions concern: "in pregnancy, after an injury"."""
    return ", ".join(in_sentence(CAUTION[one]) for one in told)


def rests_on(action: Action, sources: Mapping[str, Source]) -> str:
    """Return who speaks for an action: how sure research is, or whose advice, with its source."""
    voice = ADVICE.get(action.basis) or f"*{CERTAINTY_SENTENCE[action.certainty]}*"
    return " ".join(filter(None, (voice, cited(sources, action.source))))


def found(action: Action, sources: Mapping[str, Source]) -> list[str]:
    """Return what research found of doing an action, no effect included, each with its source."""
    return [
        " ".join(
            filter(
                None,
                (
                    one.says,
                    one.certainty and f"*{CERTAINTY_SENTENCE[one.certainty]}*",
                    cited(sources, one.source),
                ),
            )
        )
        for one in action.found
    ]


def in_sentence(title: str) -> str:
    """Return a title as it stands inside a sentence: "sun and vitamin D", but "I used to"."""
    return title if title.startswith("I ") else title[:1].lower() + title[1:]


def plain(text: str) -> str:
    """Return text of a person or of a file so that Markdown shows it as it stands, on one line.

    A word that would come alive all the same, such as an address, is set as code.
    """
    return re.sub(r"\S+", lambda word: _plain(word[0]), BLANKS.sub(" ", text))


def _plain(word: str) -> str:
    found = ALIVE.search(word)
    if found is None:
        return _escaped(word)
    # What begins as mark-up does is set as code from where it would come alive; an address, whole.
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


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun: "1 question", "3 questions"."""
    return f"{number:,} {one if number == 1 else many}"


def written(day: date) -> str:
    """Return a day as it is written out: "3 December 2026"."""
    return f"{day.day} {day:%B %Y}"


def estimate(value: Estimate) -> str:
    """Return a ratio with its measure and 95 % interval, or that none was printed."""
    head = f"{MEASURE[value.measure]} {value.ratio:.2f}"
    if value.ci_low is None:
        return f"{head} (no interval printed)"
    return f"{head} (95 % interval {value.ci_low:.2f} to {value.ci_high:.2f})"
