"""What Backwise cannot do, what the warning signs rest on, and how the numbers changed."""

from logic.models.catalogue import Catalogue
from logic.models.evidence import PublishedTool, Revision
from logic.models.outside import OutsideChecks
from logic.models.safety import WarningSign
from logic.models.survey import Survey
from logic.texts import Texts
from logic.wording.common import link


def limits(texts: Texts, catalogue: Catalogue, survey: Survey | None) -> str:
    """Return what the product cannot do as a list; `survey` where its numbers still hold."""
    tools = " ".join(_tool(texts, catalogue, tool) for tool in catalogue.published_tools)
    measured = own_measure(texts, survey), elsewhere(texts, catalogue.outside)
    limits = [
        texts("limits-no-spasms"),
        texts("limits-no-forecast", tools=tools),
        " ".join(filter(None, measured)),
        texts("limits-added-up", others=texts("outside-others-title")),
        texts("limits-no-cause"),
        texts("limits-no-sign-off"),
    ]
    return "\n".join(f"- {limit}" for limit in limits)


def _tool(texts: Texts, catalogue: Catalogue, tool: PublishedTool) -> str:
    return texts(
        "limits-tool",
        foretells=tool.foretells,
        area=texts.number(tool.area, 2),
        low=texts.number(tool.ci_low, 2),
        high=texts.number(tool.ci_high, 2),
        source=link(catalogue.sources[tool.source]),
    )


def own_measure(texts: Texts, survey: Survey | None) -> str:
    """Return how well the score told people apart in the survey, or that nobody looked."""
    if survey is None:
        return texts("limits-not-measured")
    area = survey.all_factors.area
    return texts(
        "limits-measured",
        name=survey.provenance.name,
        link=survey.provenance.link,
        questions=len(survey.factors),
        n=survey.all_factors.n,
        people=survey.provenance.people,
        area=texts.number(area.value, 2),
        low=texts.number(area.ci_low, 2),
        high=texts.number(area.ci_high, 2),
    )


def elsewhere(texts: Texts, outside: OutsideChecks | None) -> str:
    """Return the lowest area of the outside checks and where they stand, or nothing."""
    if outside is None:
        return ""
    lowest = min(outside.checks, key=lambda check: check.area.value)
    area, worth = texts.number(lowest.area.value, 2), texts("outside-title")
    return texts("limits-elsewhere", area=area, group=lowest.short, worth=worth)


def sign(texts: Texts, catalogue: Catalogue, sign: WarningSign) -> str:
    """Return a warning sign with the links of its sources as a list item."""
    links = ", ".join(link(catalogue.sources[id_]) for id_ in sign.sources)
    return f"- {texts.first(sign.title)}: {links}"


def revision(texts: Texts, revision: Revision) -> str:
    """Return what changed with a version, and why."""
    head = texts("limits-revision", version=revision.version, day=texts.day(revision.day))
    return "\n".join([f"{head} {revision.why}\n", *(f"- {change}" for change in revision.what)])
