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
from logic.texts import Texts
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
FIRST, MOST_NAMED = 3, 2
"""How many areas are named as those to work on first."""
IN_PLACE, SCORE, BEGIN, OPEN = "In place", "Score", "Start with", "Still open"
CHART_TITLE = "What counts most"
AREA = "Area shown here"
FIRST_STEP = "First step today"
DO = "What to do"
ADD, ADDED = "Add to my plan", "In your plan"
SEE_PLAN = "See my plan"
WHY = "Why, and how sure?"
NEXT = "Then these first steps"
TABLE_TITLE = "The numbers as a table"
ABOUT_TITLE = "The score and its limits"
TO_EVIDENCE = "Every number with its source"
TOOLS = "Take it along"
NO_NUMBER = "Research found no number to use here."
BACKGROUND_TITLE = "What nobody can change"
BACKGROUND_LEAD = (
    "These are not in the score or the chart. Back trouble often comes again after it has been "
    "there: one more reason to keep at what you can change."
)
ANSWER_THIS = "Answer it"
NOTHING_TO_DO = "Every area that you answered is in place. Keep it up."
TRY_CHANGES = "Try changes"
MAKE_A_PLAN = "Make my plan"
CHANGE_ANSWERS = "Change answers"
PREGNANCY = "Pregnancy"
LIMITS = (
    "The chart describes how this model weighs your answers. It does not tell what causes pain, "
    "and it predicts nothing about your next spasm."
)


def tips(profile: RiskProfile, catalogue: Catalogue) -> str:
    """Return how many of the guide's tips are followed."""
    return f"{profile.tips_followed} of {len(catalogue.tips)} tips"


def unusable(answers: Sequence[str]) -> str:
    """Return which answers could not be used, and that they were left out."""
    count = counted(len(answers), "answer", "answers")
    left_out = "was left out" if len(answers) == 1 else "were left out"
    return f"{count} could not be used and {left_out}: {listed(answers)}. You can answer again:"


def in_place(profile: RiskProfile, catalogue: Catalogue) -> str:
    """Return the first areas in place, and how many more there are."""
    titles = [_title(catalogue, result) for result in profile.areas if result.in_place]
    more = len(titles) - MOST_NAMED
    return listed(titles) if more <= 0 else f"{', '.join(titles[:MOST_NAMED])} and {more} more"


def partly_open(profile: RiskProfile, catalogue: Catalogue) -> str | None:
    """Return a sentence that names the areas with open questions, or None."""
    titles = [_title(catalogue, result) for result in profile.areas if not result.complete]
    return f"Not fully answered: {listed(titles)}." if titles else None


def about_equal(rank: AreaRank, catalogue: Catalogue) -> str | None:
    """Return which areas an area is about equal with, or None."""
    titles = [in_sentence(catalogue.by_area[other].title) for other in rank.tied_with]
    return f"about equal with {listed(titles)}" if titles else None


def often_first(texts: Texts, rank: AreaRank) -> str:
    """Return how often an area stays among the first three when the studies' numbers move."""
    return f"among the first three {how_often(texts, rank.top_three)}"


def nothing_left(titles: list[str]) -> str:
    """Return that areas count although no better answer can be reached there any more."""
    count = "counts" if len(titles) == 1 else "count"
    return f"{listed(titles)} still {count}, and you already do what can be done: keep it up."


def you_said(level: Level) -> str:
    """Return the answer that weighs most in an area."""
    return f"**You said:** {level.label}"


def why(factor: RiskFactor, level: Level, sources: Mapping[str, Source]) -> str:
    """Return the one reason for an answer's weight: research's, else the guide's."""
    sure = CERTAINTY_SENTENCE[level.impact_certainty]
    if level.impact_certainty is Certainty.NONE:
        return f"**{GUIDE}:** {factor.guide_says} *{sure}*"
    return f"**{RESEARCH}:** {factor.research_says} *{sure}* {cited(sources, level.source)}"


def what_to_do(action: Action, sources: Mapping[str, Source]) -> str:
    """Return an action with who speaks for it, its first step before it."""
    return (
        f"**{FIRST_STEP}**  \n{action.first_step}\n\n"
        f"**{DO}**  \n{action.title} {rests_on(action, sources)}"
    )


def first_step(area: PreventionArea, action: Action) -> str:
    """Return an area of the next ones with its first step.

    It has no number: those of the chart also count areas without a better answer left.
    """
    return f"**{area.icon} {area.title}**  \n{action.first_step}"


def score(profile: RiskProfile) -> str:
    """Return the score out of 100."""
    return f"{profile.score:.0f} of 100"


def score_range(profile: RiskProfile) -> str:
    """Return which way is better, and what open questions could make of the score."""
    if not profile.unanswered:
        return "lower is better"
    return f"lower is better; open answers: {profile.score_low:.0f} to {profile.score_high:.0f}"


def score_drawn(profile: RiskProfile) -> str:
    """Return the alternative text of the drawn score."""
    return f"A scale from 0 to 100. Your score: {score(profile)}; {score_range(profile)}."


ABOUT_SCORE = (
    "0: every habit you answered is at its best answer. 100: each is at its worst. The score sums "
    "up your answers; it is not a chance of pain."
)


def open_count(profile: RiskProfile) -> str:
    """Return how many questions are open."""
    return counted(len(profile.unanswered), "question", "questions")


def open_range(profile: RiskProfile) -> str:
    """Return what the open questions could still make of the score."""
    count = counted(len(profile.unanswered), "question is open", "questions are open")
    return (
        f"{count}. Depending on the answers, the score could lie anywhere from "
        f"{profile.score_low:.0f} to {profile.score_high:.0f}."
    )


def most_informative(factor: RiskFactor) -> str:
    """Return which open question would narrow the range most."""
    return f"Answer first: {in_sentence(factor.short)}"


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
