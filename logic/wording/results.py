"""The result page: numbers turned into sentences."""

from collections.abc import Mapping

from logic.models import (
    Action,
    AreaResult,
    Catalogue,
    Level,
    RiskFactor,
    RiskProfile,
    Source,
    Theme,
)
from logic.responses import Responses
from logic.uncertainty import AreaRank
from logic.wording.common import (
    CERTAINTY_SENTENCE,
    GUIDE,
    NO_STUDY,
    RESEARCH,
    cited,
    counted,
    in_sentence,
    listed,
)

TITLE = "Your prevention chart"
TIPS_TITLE = "Already in place"
FOCUS_TITLE = "What to work on first"
CHART_TITLE = "Your chart"
ORDER_LABEL = "Order and length of the bars"
BY_IMPACT, BY_GAP = "impact", "gap"
ORDERS = {BY_IMPACT: "Research impact", BY_GAP: "The guide's list"}
ORDER_HELP = {
    BY_IMPACT: "Longer bar: a stronger and surer link with low back pain in research.",
    BY_GAP: "Longer bar: farther from the tip. All tips count the same, whatever research says.",
}
CHART_LABELS = (
    "Beside each bar: how sure research is; “guide only” rests on the guide's advice alone."
)
CHART_LINES = "Thin line: the middle 80 % of what the studies' intervals allow."
TABLE_TITLE = "The same numbers as a table"
SCORE_TITLE = "Your score"
BACKGROUND_TITLE = "Your background"
BACKGROUND_LEAD = (
    "Nobody can change these, so they are not in the score or the chart. What research found "
    "stands beside each."
)
OPEN_TITLE = "Questions still open"
ANSWER_THIS = "Answer this question"
FIRST_STEP = "First step today"
DO = "What to do"
NOTHING_TO_DO = (
    "Every area that you answered is in place. Keep it up: there is nothing to rank today."
)
CHANGE_ANSWERS = "Change my answers"
LIMITS = (
    "The chart describes how this model weighs your answers. It does not tell what causes pain, "
    "and it predicts nothing about your next spasm."
)
COLUMNS = {
    "area": "Area",
    "impact": "Impact",
    "interval": "80 % interval",
    "top_three": "Among the first three",
    "gap": "Distance from the tip",
    "share": "Share of your total",
    "certainty": "How sure research is",
}


def tips(profile: RiskProfile, catalogue: Catalogue) -> str:
    """Return the first line of a result: how many of the guide's tips are followed."""
    total = len(catalogue.tips)
    return f"You already follow **{profile.tips_followed} of the guide's {total} tips**."


def in_place(profile: RiskProfile, catalogue: Catalogue) -> str | None:
    """Return a sentence that names the areas in place, or None."""
    titles = [_title(catalogue, result) for result in profile.areas if result.in_place]
    return f"Already in place: {listed(titles)}." if titles else None


def partly_open(profile: RiskProfile, catalogue: Catalogue) -> str | None:
    """Return a sentence that names the areas with open questions, or None."""
    titles = [_title(catalogue, result) for result in profile.areas if not result.complete]
    return f"Not fully answered: {listed(titles)}." if titles else None


def place(number: int, result: AreaResult, rank: AreaRank, catalogue: Catalogue) -> str:
    """Return the heading of an area in focus, with the areas that are about equal."""
    area = catalogue.by_area[result.area]
    heading = f"**{number}. {area.icon} {area.title}**"
    if not rank.tied_with:
        return heading
    equals = listed([in_sentence(catalogue.by_area[other].title) for other in rank.tied_with])
    return f"{heading} *about equal with {equals}*"


def interval(low: float, high: float) -> str:
    """Return an 80 % interval, or that there is none."""
    return f"{low:.2f} to {high:.2f}" if high > low else "none"


def why(factor: RiskFactor, level: Level, sources: Mapping[str, Source]) -> str:
    """Return the answer and the one reason for it: research's, else the guide's."""
    answer = f"You answered “{level.label}” ({in_sentence(factor.short)})."
    sure = CERTAINTY_SENTENCE[level.certainty]
    if level.estimate is None:
        return f"{answer} **{GUIDE}:** {factor.guide_says} *{sure}*"
    return (
        f"{answer} **{RESEARCH}:** {factor.research_says} *{sure}* {cited(sources, level.source)}"
    )


def what_to_do(action: Action, sources: Mapping[str, Source]) -> str:
    """Return an action with what it rests on, and its first step."""
    basis = cited(sources, action.source) or NO_STUDY
    return f"**{DO}:** {action.title} {basis}  \n**{FIRST_STEP}:** {action.first_step}"


def score(profile: RiskProfile) -> str:
    """Return the score with its meaning."""
    return (
        f"**{profile.score:.0f} of 100.** 0 means that every habit you answered is at its "
        "best answer here, 100 that together they count as much against your back as this model "
        "allows. It sums up your answers; it is not a chance of pain."
    )


def open_range(profile: RiskProfile) -> str:
    """Return what the open questions could still make of the score."""
    count = counted(len(profile.unanswered), "question is open", "questions are open")
    return (
        f"{count}. Depending on the answers, the score could lie anywhere from "
        f"{profile.score_low:.0f} to {profile.score_high:.0f}."
    )


def most_informative(factor: RiskFactor) -> str:
    """Return which open question would narrow the range most."""
    return f"The answer that would tell most: “{factor.question}”"


def too_few(profile: RiskProfile, catalogue: Catalogue) -> str:
    """Return why there is no score yet, and how many answers are missing."""
    total = len(catalogue.modifiable)
    needed = -(-catalogue.rules.smallest_answered_share * total // 1)
    missing = int(needed) - profile.answered
    return (
        f"You have answered {profile.answered} of {total} questions about habits. For a chart and "
        f"a score, please answer {counted(missing, 'more question', 'more questions')}."
    )


def chart_takeaway(titles: list[str], order: str) -> str:
    """Return the chart's alternative text: what it shows at a glance."""
    if not titles:
        return NOTHING_TO_DO
    measure = "research impact" if order == BY_IMPACT else "distance from the guide's tips"
    first = f"Bar chart of {counted(len(titles), 'area', 'areas')} by {measure}. "
    if len(titles) == 1:
        return first + f"The only bar is {titles[0]}."
    return first + f"Longest bar: {titles[0]}. Then {listed(titles[1:])}."


def _title(catalogue: Catalogue, result: AreaResult) -> str:
    return catalogue.by_area[result.area].title


def missing_in(theme: Theme, open_questions: int) -> str:
    """Return the label of the way to a step with open questions."""
    return f"{theme.title}: {counted(open_questions, 'open question', 'open questions')}"


def background(factor: RiskFactor, responses: Responses) -> str:
    """Return one background factor with the answer that was given."""
    level = factor.by_level[responses.levels[factor.id]]
    return f"**{factor.short}:** {level.label}. {factor.research_says}"
