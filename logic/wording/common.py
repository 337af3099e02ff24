"""Words that more than one page uses."""

from collections.abc import Mapping, Sequence

from logic.models import Certainty, Estimate, Measure, Source

PRODUCT = "Backwise"
FOOTER = (
    "Backwise gives general information, not a diagnosis. Answers are kept only while this page "
    "is open, and never stored or passed on."
)
START_AGAIN = "Start again"
PREFER_NOT_TO_SAY = "Prefer not to say"
NOT_ANSWERED = "Not answered"
GUIDE = "The guide"
NO_STUDY = "*(advice, with no study cited)*"
RESEARCH = "Research"

PAGE_TITLES = {
    "start": "Start",
    "safety": "Safety check",
    "questionnaire": "Questions",
    "results": "Your result",
    "evidence": "Evidence",
}
PAGE_HELP = {
    "start": "What Backwise is, what it is not, and how long it takes.",
    "safety": "A short check for signs that need a doctor first.",
    "questionnaire": "Questions about your habits, in short steps.",
    "results": "Your prevention chart and what to work on first.",
    "evidence": "What the guide and research say about every factor, with sources.",
}

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


def in_sentence(title: str) -> str:
    """Return a title as it stands inside a sentence: "sun and vitamin D"."""
    return title[:1].lower() + title[1:]


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun: "1 question", "3 questions"."""
    return f"{number} {one if number == 1 else many}"


def estimate(value: Estimate) -> str:
    """Return a ratio with its measure and 95 % interval, or that none was printed."""
    head = f"{MEASURE[value.measure]} {value.ratio:.2f}"
    if value.ci_low is None:
        return f"{head} (no interval printed)"
    return f"{head} (95 % interval {value.ci_low:.2f} to {value.ci_high:.2f})"
