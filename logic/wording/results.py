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
from logic.wording.prevention import how_often

TITLE = "Your prevention chart"
TIPS_TITLE = "Already in place"
FIRST = 3
"""How many areas are named as those to work on first."""
FOCUS_TITLE = "What to work on first"
FOCUS_ORDER = (
    "In order of research impact. Studies are never exact, so each place says what it is about "
    "equal with."
)
HOW_OFTEN = "It also says how often it stays among the first three."
CHART_TITLE = "Your chart"
TABLE_TITLE = "Show the same numbers as a table"
SCORE_TITLE = "Your score"
NO_NUMBER = "Research found no number to use here."
BACKGROUND_TITLE = "Your background"
BACKGROUND_LEAD = (
    "Nobody can change these, so they are not in the score or the chart. Who has had back trouble "
    "often has it again: the more reason to keep at what can be changed, your plan."
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


def how_sure(
    rank: AreaRank, profile: RiskProfile, shown: Sequence[AreaResult], catalogue: Catalogue
) -> str:
    """Return what an area is about equal with, and how often it is among the first three.

    Where no more areas than that are in focus, or others than the ranking's own are shown, the
    latter would say nothing.
    """
    titles = [in_sentence(catalogue.by_area[other].title) for other in rank.tied_with]
    said = [f"about equal with {listed(titles)}"] if titles else []
    if _says_how_often(profile, shown):
        said.append(f"among the first three {how_often(rank.top_three)}")
    return "; ".join(said)


def focus_order(profile: RiskProfile, shown: Sequence[AreaResult]) -> str:
    """Return what the order of the areas to work on is, and what is said of each."""
    return f"{FOCUS_ORDER} {HOW_OFTEN}" if _says_how_often(profile, shown) else FOCUS_ORDER


def _says_how_often(profile: RiskProfile, shown: Sequence[AreaResult]) -> bool:
    return len(profile.focus) > FIRST and tuple(shown) == profile.focus[:FIRST]


def nothing_left(titles: list[str]) -> str:
    """Return that areas count although no better answer can be reached there any more."""
    count = "counts" if len(titles) == 1 else "count"
    return f"{listed(titles)} still {count}, but no better answer is left to reach: keep it up."


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
    """Return an action with who speaks for it, and its first step; its dose is on the plan page."""
    return (
        f"**{DO}:** {action.title} {rests_on(action, sources)}  \n"
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


def _title(catalogue: Catalogue, result: AreaResult) -> str:
    return catalogue.by_area[result.area].title


def missing_in(theme: Theme, open_questions: int) -> str:
    """Return the label of the way to a step with open questions."""
    return f"{theme.title}: {counted(open_questions, 'open question', 'open questions')}"


def background(factor: RiskFactor, responses: Responses, sources: Mapping[str, Source]) -> str:
    """Return one background factor with the answer that was given and what research says."""
    level = factor.by_level[responses.levels[factor.id]]
    sure = NO_NUMBER if level.certainty is Certainty.NONE else CERTAINTY_SENTENCE[level.certainty]
    return (
        f"**{factor.short}:** {level.label}. **{RESEARCH}:** {factor.research_says} *{sure}* "
        f"{cited(sources, level.source)}"
    )
