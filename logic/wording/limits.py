"""What Backwise cannot do, what the warning signs rest on, and how the numbers changed."""

from logic.models import Catalogue, OutsideChecks, PublishedTool, Revision, Survey, WarningSign
from logic.wording import outside as worth
from logic.wording.common import written

TITLE = "What Backwise cannot do"
NO_SPASMS = (
    "Research on spasms as such is missing. The nearest outcome that was measured is an episode "
    "of low back pain."
)
NO_FORECAST = (
    "It predicts nothing: a result is a snapshot of the answers of one day. Even tools that were "
    "made to look ahead do only a little better than chance. Chance is 0.5, and 1 is perfect. "
    "{tools}"
)
NOT_MEASURED = (
    "How well our own score tells people apart has not been measured on a survey with today's "
    "numbers."
)
ELSEWHERE = "Of all its checks, the lowest came to {area:.2f} ({group}): see “{worth}”."
MEASURED = (
    "Our own score was tried on a survey, [{name}]({link}), with the {questions} questions that "
    "both have. Among {n:,} {people} it reached {area:.2f} (95 % interval {low:.2f} to {high:.2f}) "
    "at telling people with low back pain at the time from people without. That is a look at one "
    "moment too, not a forecast."
)
ADDED_UP = (
    "It adds up single habits, which few studies have done. Those that did found less than a sum "
    "may suggest: see “{others}”."
)
NO_CAUSE = "Most studies show that two things go together, not that one leads to the other."
NO_SIGN_OFF = "No clinician has signed off the warning signs yet."
SIGNS_TITLE = "Where the warning signs come from"
SIGNS_LEAD = (
    "The safety check before the questions asks for these. They have nothing to do with the "
    "score: each rests on what guidelines or reviews say."
)
REVISIONS_TITLE = "Changed numbers"
REVISIONS_LEAD = (
    "Whenever a number changes, the catalogue of numbers gets a new version, and what changed "
    "stands here. This is version {version}."
)


def limits(catalogue: Catalogue, survey: Survey | None) -> str:
    """Return what the product cannot do as a list; `survey` where its numbers still hold."""
    tools = " ".join(_tool(catalogue, tool) for tool in catalogue.published_tools)
    told = [
        NO_SPASMS,
        NO_FORECAST.format(tools=tools),
        " ".join(filter(None, (own_measure(survey), elsewhere(catalogue.outside)))),
        ADDED_UP.format(others=worth.OTHERS_TITLE),
        NO_CAUSE,
        NO_SIGN_OFF,
    ]
    return "\n".join(f"- {limit}" for limit in told)


def _tool(catalogue: Catalogue, tool: PublishedTool) -> str:
    source = catalogue.sources[tool.source]
    return (
        f"One that says {tool.foretells} reached {tool.area:.2f} (95 % interval {tool.ci_low:.2f} "
        f"to {tool.ci_high:.2f}, [{source.short}]({source.url}))."
    )


def own_measure(survey: Survey | None) -> str:
    """Return how well the score told people apart in the survey, or that nobody looked."""
    if survey is None:
        return NOT_MEASURED
    area = survey.all_factors.area
    return MEASURED.format(
        name=survey.provenance.name,
        link=survey.provenance.link,
        questions=len(survey.factors),
        n=survey.all_factors.n,
        people=survey.provenance.people,
        area=area.value,
        low=area.ci_low,
        high=area.ci_high,
    )


def elsewhere(outside: OutsideChecks | None) -> str:
    """Return the lowest area of the outside checks and where they stand, or nothing."""
    if outside is None:
        return ""
    lowest = min(outside.checks, key=lambda check: check.area.value)
    return ELSEWHERE.format(area=lowest.area.value, group=lowest.short, worth=worth.TITLE)


def sign(catalogue: Catalogue, sign: WarningSign) -> str:
    """Return a warning sign with the links of its sources as a list item."""
    sources = [catalogue.sources[id_] for id_ in sign.sources]
    links = ", ".join(f"[{source.short}]({source.url})" for source in sources)
    return f"- {sign.title[:1].upper()}{sign.title[1:]}: {links}"


def revision(revision: Revision) -> str:
    """Return what changed with a version, and why."""
    head = f"**Version {revision.version}**, {written(revision.day)}."
    return "\n".join([f"{head} {revision.why}\n", *(f"- {change}" for change in revision.what)])
