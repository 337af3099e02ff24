"""The result page: numbers turned into sentences."""

from collections.abc import Mapping, Sequence

from logic.models.areas import Action, PreventionArea
from logic.models.base import Certainty
from logic.models.catalogue import Catalogue
from logic.models.factors import Level, RiskFactor, Source
from logic.models.results import AreaResult, RiskProfile
from logic.responses import Responses
from logic.result import Result
from logic.texts import Texts
from logic.uncertainty import AreaRank
from logic.wording import common
from logic.wording.common import cited
from logic.wording.prevention import how_often, numbered


def unusable(texts: Texts, answers: Sequence[str]) -> str:
    """Return which answers could not be used, and that they were left out."""
    return texts("results-unusable", count=len(answers), answers=texts.listed(answers))


def in_place(texts: Texts, result: Result) -> str:
    """Return which of the guide's tips is in place, and how many others are; "" for none."""
    catalogue = result.catalogue
    tips = {area.id for area in catalogue.tips}
    followed = [area for area in result.profile.areas if area.in_place and area.area in tips]
    first, *others = [_title(catalogue, area) for area in followed] or [""]
    return texts("results-and-more", area=first, count=len(others)) if others else first


def partly_open(texts: Texts, result: Result) -> str | None:
    """Return a sentence that names the areas with open questions, or None."""
    areas = result.profile.areas
    titles = [_title(result.catalogue, area) for area in areas if not area.complete]
    return texts("results-partly-open", areas=texts.listed(titles)) if titles else None


def about_equal(texts: Texts, rank: AreaRank, catalogue: Catalogue) -> str | None:
    """Return which areas an area is about equal with, or None."""
    titles = [texts.inside(catalogue.by_area[other].title) for other in rank.tied_with]
    return texts("results-equal-with", areas=texts.listed(titles)) if titles else None


def often_first(texts: Texts, rank: AreaRank) -> str:
    """Return how often an area stays among the first three when the studies' numbers move."""
    return texts("results-often-first", often=how_often(texts, rank.top_three))


def nothing_left(texts: Texts, titles: Sequence[str]) -> str:
    """Return that areas count although no better answer can be reached there any more."""
    return texts("results-nothing-left", areas=texts.listed(titles), count=len(titles))


def why(texts: Texts, factor: RiskFactor, level: Level, sources: Mapping[str, Source]) -> str:
    """Return the one reason for an answer's weight: research's, else the guide's."""
    sure = common.sure(texts, level.impact_certainty)
    if level.impact_certainty is Certainty.NONE:
        return f"**{texts(common.GUIDE)}:** {factor.guide_says} {sure}"
    found = f"**{texts(common.RESEARCH)}:** {factor.research_says} {sure}"
    return f"{found} {cited(sources, level.source)}"


def what_to_do(texts: Texts, action: Action, sources: Mapping[str, Source]) -> str:
    """Return an action with who speaks for it, its first step before it."""
    return (
        f"**{texts('results-first-step')}**  \n{action.first_step}\n\n"
        f"**{texts('results-do')}**  \n{action.title} {common.rests_on(texts, action, sources)}"
    )


def card(texts: Texts, place: int, area: PreventionArea, action: Action | None) -> str:
    """Return an area by its place in the chart, from 0, with its first step, or that none is left.

    An area that cannot get better is not passed over: its bar stands in the chart, too.
    """
    text = action.first_step if action else nothing_left(texts, [area.title])
    return f"**{area.icon} {numbered(place, area.title)}**  \n{text}"


def score(texts: Texts, profile: RiskProfile) -> str:
    """Return the score out of 100."""
    assert profile.score is not None  # without one there is no result to speak of
    return texts("results-of-100", score=texts.number(profile.score))


def score_range(texts: Texts, profile: RiskProfile) -> str:
    """Return which way is better, and what open questions could make of the score."""
    if not profile.unanswered:
        return texts("results-lower-is-better")
    low, high = texts.number(profile.score_low), texts.number(profile.score_high)
    return texts("results-open-answers", low=low, high=high)


def open_answers(texts: Texts, profile: RiskProfile) -> str:
    """Return what open questions could make of the score, nothing where none is open."""
    if not profile.unanswered:
        return ""
    low, high = texts.number(profile.score_low), texts.number(profile.score_high)
    return texts("results-open-to", low=low, high=high)


def open_range(texts: Texts, profile: RiskProfile) -> str:
    """Return what the open questions could still make of the score."""
    low, high = texts.number(profile.score_low), texts.number(profile.score_high)
    return texts("results-open-range", count=len(profile.unanswered), low=low, high=high)


def too_few(texts: Texts, result: Result) -> str:
    """Return why there is no score yet, and how many answers are missing."""
    profile, catalogue = result.profile, result.catalogue
    answered, total = profile.answered, len(catalogue.modifiable)
    missing = catalogue.answers_needed - answered
    return texts("results-too-few", answered=answered, total=total, missing=missing)


def _title(catalogue: Catalogue, result: AreaResult) -> str:
    return catalogue.by_area[result.area].title


def background(
    texts: Texts, factor: RiskFactor, responses: Responses, sources: Mapping[str, Source]
) -> str:
    """Return one background factor with the answer that was given and what research says."""
    level = factor.by_level[responses.levels[factor.id]]
    unknown = level.certainty is Certainty.NONE
    sure = f"*{texts('results-no-number')}*" if unknown else common.sure(texts, level.certainty)
    found = f"**{texts(common.RESEARCH)}:** {factor.research_says} {sure}"
    return f"**{factor.short}:** {level.label}. {found} {cited(sources, level.source)}"
