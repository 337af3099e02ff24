"""The evidence page."""

from logic.models import Level, OtherEstimate, RiskFactor, Role, Source
from logic.wording.common import CERTAINTY, estimate

TITLE = "What the guide says, what research says"
LEAD = (
    "Every factor that is asked about, with the guide's claim, the verdict of research, the "
    "number that is used, how sure it is, and its source."
)
LIMITS_TITLE = "What Backwise cannot do"
LIMITS = (
    "Research on spasms as such is missing. The nearest outcome that was measured is an episode "
    "of low back pain.",
    "Tools of this kind tell people whose back pain will come back or last from those whose will "
    "not only a little better than chance: published figures lie between 0.56 and 0.66, where "
    "0.5 is chance and 1 is perfect.",
    "Most studies show that two things go together, not that one leads to the other.",
    "No clinician has signed off the warning signs yet.",
)
REFERENCE_LEVEL = "the comparison"
GUIDE_ONLY = "no number: the guide's advice alone"
OTHER_TITLE = "Also found"
REVIEWED = "Reviewed on {date:%d %B %Y}."
SURE = "How sure"


def heading(factor: RiskFactor) -> str:
    """Return a factor's heading: its name and how sure research is."""
    return f"{factor.short}: {CERTAINTY[factor.certainty]}"


def level(level: Level, source: Source | None) -> str:
    """Return one level as a list item: label, number, certainty, derivation, source."""
    if level.role is Role.REFERENCE:
        return f"- *{level.label}*: {REFERENCE_LEVEL}"
    if level.estimate is None:
        return f"- *{level.label}*: {GUIDE_ONLY}. {_looked_up(source)}"
    return (
        f"- *{level.label}*: **{estimate(level.estimate)}**; {CERTAINTY[level.certainty]} "
        f"certainty; {level.estimate.derivation}. {_cited(source)}"
    )


def other(found: OtherEstimate, source: Source) -> str:
    """Return another finding as a list item."""
    if found.estimate is None:
        return f"- {found.result} {_cited(source)}"
    return (
        f"- {found.result} {estimate(found.estimate).capitalize()}; "
        f"{found.estimate.derivation}. {_cited(source)}"
    )


def _cited(source: Source | None) -> str:
    return "" if source is None else f"[{source.short}]({source.url})"


def _looked_up(source: Source | None) -> str:
    return "" if source is None else f"What research found: {_cited(source)}"
