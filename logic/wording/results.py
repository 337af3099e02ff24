"""The result page: numbers turned into sentences."""

from collections.abc import Mapping, Sequence

from logic.models import (
    Action,
    AreaResult,
    Catalogue,
    Certainty,
    Level,
    PreventionArea,
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
    RESEARCH,
    cited,
    counted,
    in_sentence,
    listed,
    rests_on,
)

TITLE = "Your prevention chart"
TIPS_TITLE = "Already in place"
FIRST = 3
"""How many areas are named as those to work on first."""
FOCUS_TITLE = "What to work on first"
FOCUS_ORDER = (
    "In order of research impact. Studies are never exact, so each place says how often the area "
    "stays among the first three when their numbers vary."
)
CHART_TITLE = "Your chart"
ORDER_LABEL = "Order and length of the bars"
BY_IMPACT, BY_GAP = "impact", "gap"
ORDERS = {BY_IMPACT: "Research impact", BY_GAP: "The guide's list"}
ORDER_HELP = {
    BY_IMPACT: "Longer bar: a stronger and surer link with low back pain in research.",
    BY_GAP: "Longer bar: farther from the tip, whatever research says.",
}
CHART_LABELS = (
    "Beside each bar: how sure research is; “guide only” rests on the guide's advice alone."
)
CHART_LINES = "Thin line: the middle 80 % of what the studies' intervals allow."
TABLE_TITLE = "Show the same numbers as a table"
SCORE_TITLE = "Your score"
BACKGROUND_TITLE = "Your background"
BACKGROUND_LEAD = (
    "Nobody can change these, so they are not in the score or the chart. They are a reason to "
    "keep at what you can change."
)
OPEN_TITLE = "Questions still open"
ANSWER_THIS = "Answer this question"
FIRST_STEP = "First step today"
DO = "What to do"
DOSE = "How much"
NOTHING_TO_DO = (
    "Every area that you answered is in place. Keep it up: there is nothing to rank today."
)
TRY_CHANGES = "Try what changes would do"
MAKE_A_PLAN = "Make a plan"
CHANGE_ANSWERS = "Change my answers"
PREGNANCY = "Pregnancy"
LIMITS = (
    "The chart describes how this model weighs your answers. It does not tell what causes pain, "
    "and it predicts nothing about your next spasm."
)
HOW_OFTEN = (
    (0.95, "almost always"),
    (0.8, "most of the time"),
    (0.6, "more often than not"),
    (0.4, "about half the time"),
    (0.2, "sometimes"),
    (0.05, "seldom"),
    (0.0, "almost never"),
)
"""The smallest share of draws for each phrase."""
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


def unusable(answers: Sequence[str]) -> str:
    """Return which answers could not be used, and that they were left out."""
    count = counted(len(answers), "answer", "answers")
    left_out = "was left out" if len(answers) == 1 else "were left out"
    return f"{count} could not be used and {left_out}: {listed(answers)}. You can answer again:"


def in_place(profile: RiskProfile, catalogue: Catalogue) -> str | None:
    """Return a sentence that names the areas in place, or None."""
    titles = [_title(catalogue, result) for result in profile.areas if result.in_place]
    return f"Already in place: {listed(titles)}." if titles else None


def partly_open(profile: RiskProfile, catalogue: Catalogue) -> str | None:
    """Return a sentence that names the areas with open questions, or None."""
    titles = [_title(catalogue, result) for result in profile.areas if not result.complete]
    return f"Not fully answered: {listed(titles)}." if titles else None


def place(number: int, area: PreventionArea, sure: str) -> str:
    """Return the heading of an area in focus with how sure its place is."""
    heading = f"**{number}. {area.icon} {area.title}**"
    return f"{heading}  \n*{sure[:1].upper()}{sure[1:]}.*" if sure else heading


def how_sure(rank: AreaRank, profile: RiskProfile, catalogue: Catalogue) -> str:
    """Return what an area is about equal with, and how often it is among the first three.

    With no more areas than that in focus, the latter would say nothing.
    """
    titles = [in_sentence(catalogue.by_area[other].title) for other in rank.tied_with]
    said = [f"about equal with {listed(titles)}"] if titles else []
    if len(profile.focus) > FIRST:
        said.append(f"among the first three {how_often(rank.top_three)}")
    return "; ".join(said)


def nothing_left(titles: list[str]) -> str:
    """Return that areas count although no better answer can be reached there any more."""
    count = "counts" if len(titles) == 1 else "count"
    return f"{listed(titles)} still {count}, but no better answer is left to reach: keep it up."


def order_help(order: str, groups: list[list[str]]) -> str:
    """Return how the bars are to be read, and which are equal."""
    return " ".join(filter(None, (ORDER_HELP[order], ties(order, groups))))


def ties(order: str, groups: list[list[str]]) -> str:
    """Return which bars, named from the longest, are equal, or nothing where none are."""
    if not groups:
        return ""
    word = "Equally far from the tip"
    if order == BY_IMPACT:
        chained = any(len(titles) > 2 for titles in groups)
        word = "About equal, each with the next" if chained else "About equal"
    return f"{word} (joined by a thick line): {'; '.join(map(listed, groups))}."


def how_often(share: float) -> str:
    """Return a share of draws (0 to 1) in words: "about half the time"."""
    return next(words for least, words in HOW_OFTEN if share >= least)


def chance(share: float) -> str:
    """Return a share of draws (0 to 1) in words with its number."""
    return f"{how_often(share)} ({share:.0%})"


def interval(low: float, high: float) -> str:
    """Return an 80 % interval, or that there is none."""
    return f"{low:.2f} to {high:.2f}" if high > low else "none"


def why(factor: RiskFactor, level: Level, sources: Mapping[str, Source]) -> str:
    """Return the answer and the one reason for it: research's, else the guide's."""
    answer = f"You answered “{level.label}” ({in_sentence(factor.short)})."
    sure = CERTAINTY_SENTENCE[level.impact_certainty]
    if level.impact_certainty is Certainty.NONE:
        return f"{answer} **{GUIDE}:** {factor.guide_says} *{sure}*"
    return (
        f"{answer} **{RESEARCH}:** {factor.research_says} *{sure}* {cited(sources, level.source)}"
    )


def what_to_do(action: Action, sources: Mapping[str, Source]) -> str:
    """Return an action with who speaks for it, its dose and its first step."""
    return (
        f"**{DO}:** {action.title} {rests_on(action, sources)}  \n"
        f"**{DOSE}:** {action.dose}.  \n"
        f"**{FIRST_STEP}:** {action.first_step}"
    )


def score(profile: RiskProfile) -> str:
    """Return the score with its meaning."""
    return (
        f"**{profile.score:.0f} of 100.** 0: every habit you answered is at its best answer. 100: "
        "they count as much as they can in this model. It sums up your answers; it is not a "
        "chance of pain."
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
    missing = catalogue.answers_needed - profile.answered
    return (
        f"You have answered {profile.answered} of {total} questions about habits. For a chart and "
        f"a score, please answer {counted(missing, 'more question', 'more questions')}."
    )


def chart_takeaway(titles: list[str], order: str, groups: list[list[str]]) -> str:
    """Return the chart's alternative text: what it shows at a glance."""
    if not titles:
        return NOTHING_TO_DO
    measure = "research impact" if order == BY_IMPACT else "distance from the guide's tips"
    first = f"Bar chart of {counted(len(titles), 'area', 'areas')} by {measure}. "
    if len(titles) == 1:
        return first + f"The only bar is {titles[0]}."
    equal = ties(order, groups)
    return f"{first}Longest bar: {titles[0]}. Then {listed(titles[1:])}. {equal}".rstrip()


def _title(catalogue: Catalogue, result: AreaResult) -> str:
    return catalogue.by_area[result.area].title


def missing_in(theme: Theme, open_questions: int) -> str:
    """Return the label of the way to a step with open questions."""
    return f"{theme.title}: {counted(open_questions, 'open question', 'open questions')}"


def background(factor: RiskFactor, responses: Responses, sources: Mapping[str, Source]) -> str:
    """Return one background factor with the answer that was given and what research says."""
    level = factor.by_level[responses.levels[factor.id]]
    sure = CERTAINTY_SENTENCE[level.certainty]
    return (
        f"**{factor.short}:** {level.label}. {factor.research_says} *{sure}* "
        f"{cited(sources, level.source)}"
    )
