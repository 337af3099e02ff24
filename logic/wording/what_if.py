"""The what-if page: plans beside the real answers, and the fewest changes to a target."""

from collections.abc import Mapping, Sequence

from logic.models import Catalogue, Level, Record, RiskFactor
from logic.plain_text import one_line
from logic.what_if import Change, Way
from logic.wording.common import CERTAINTY, CERTAINTY_SENTENCE, counted, in_sentence, listed
from logic.wording.prevention import BY_IMPACT

TITLE = "What if"
LEAD = "Try other answers. Your own stay as they are."
CERTAINTY_COLUMN = "How sure research is"
NOW, TRIED = "Now", "Changed"
PLANS = {"plan_1": "First plan", "plan_2": "Second plan"}
NAME = "Name of the {plan}"
MORE = "More habits"
KEY = "**Outline:** now. **Filled:** with your changes. A lower score is no promise."
UNDO = {"plan_1": "Undo all", "plan_2": "Undo the second plan"}
SECOND = "Try a second plan"
NUMBERS = "The numbers"
TABLE_TITLE = "The chart as a table"
AREA, SCORE = "Area", "Score, 0 to 100"
SMALLEST_TITLE = "Fewest changes to a lower score"
TARGET = "Score to reach"
LOWEST = "{score} at best"
FIXED = "Leave these as they are"
FIXED_PLACEHOLDER = "None"
TAKE = {"plan_1": "Try these", "plan_2": "Try as the second plan"}
SINGLE_TITLE = "Each change alone"
SINGLE_COLUMNS = {"change": "Change", "score": "Score", "certainty": CERTAINTY_COLUMN}
ALONG = "{areas}: no change there. What acts in one way shares a limit, so this bar moves too."
NO_LOWER = "Research found no lower number for “{label}”; it is only less sure of it."
NOTHING = "Nothing is left to improve here."


class Moved(Record):
    """The titles of the areas that a plan makes smaller and larger, and of those moved along."""

    smaller: tuple[str, ...]
    larger: tuple[str, ...]
    along: tuple[str, ...]


def whole_score(score: float | None) -> str:
    """Return a score as a whole number, or that there is none."""
    return "none" if score is None else f"{score:.0f}"


def in_plan(label: str, plan: str) -> str:
    """Return a label with its plan named: "Name of the first plan"."""
    return label.format(plan=in_sentence(PLANS[plan]))


def plan_names(wanted: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the first plans as they are shown.

    They are never empty, never the same twice, none of the table's own, and only of what can be
    printed.
    """
    taken = [NOW, AREA, CERTAINTY_COLUMN]
    for default, name in zip(PLANS.values(), wanted, strict=False):
        shown = one_line(name) or default
        number, wished = 1, shown
        while shown.casefold() in map(str.casefold, taken):
            number += 1
            shown = f"{wished} ({number})"
        taken.append(shown)
    return tuple(taken[3:])


def row(factor: RiskFactor, now: Level) -> str:
    """Return the label of a row of answers: the habit, and the answer now."""
    return f"{factor.short}, now: {in_sentence(now.in_short)}"


def sure(catalogue: Catalogue, change: Change) -> str:
    """Return how sure research is of a change, or that the guide alone speaks for it.

    Where the number of the better answer is no lower, only its certainty is.
    """
    return f"{CERTAINTY_SENTENCE[change.certainty]} {_no_lower(catalogue, change)}".rstrip()


def _no_lower(catalogue: Catalogue, change: Change) -> str:
    levels = catalogue.by_factor[change.factor].by_level
    before, after = levels[change.before], levels[change.after]
    # Levels go from the best answer to the worst.
    better = list(levels).index(after.id) < list(levels).index(before.id)
    if not (better and before.estimate and after.estimate):
        return ""
    if after.estimate.ratio < before.estimate.ratio:
        return ""
    return NO_LOWER.format(label=after.label)


def scores(now: float | None, then: float | None, changes: int) -> str:
    """Return what a plan makes of the score."""
    made = counted(changes, "change", "changes")
    return f"{made}. Score: **{whole_score(now)} → {whole_score(then)}**."


def tile(now: float, then: float, changes: int) -> str:
    """Return the title of the score's tile: now and, once something changed, then."""
    return f"Score {now:.0f} → {then:.0f}" if changes else f"Score {now:.0f}"


def below_tile(now: float, then: float, changes: int) -> str:
    """Return what the changes do to the score as it is shown."""
    if not changes:
        return LEAD
    by = round(then) - round(now)
    moved = f"{abs(by)} {'lower' if by < 0 else 'higher'}" if by else "The same"
    return f"{moved} with {counted(changes, 'change', 'changes')}."


def tile_drawn(now: float, then: float) -> str:
    """Return the alternative text of the drawn score."""
    return f"A scale from 0 to 100. Score now: {now:.0f}. With your changes: {then:.0f}."


def notes(catalogue: Catalogue, changes: Sequence[Change], moved: Mapping[str, Moved]) -> str:
    """Return what is odd about the bars of some changes, or nothing where nothing is."""
    odd = [_no_lower(catalogue, change) for change in changes]
    return " ".join(filter(None, [*odd, along(moved)]))


def change(catalogue: Catalogue, made: Change) -> str:
    """Return a change in words: the factor, the answer now and the answer then."""
    factor = catalogue.by_factor[made.factor]
    before, after = (factor.by_level[level].label for level in (made.before, made.after))
    return f"{factor.short}: from “{before}” to “{after}”"


def smallest(catalogue: Catalogue, way: Way, now: float | None) -> str:
    """Return the smallest set of changes with what it does and how sure each change is."""
    few = counted(len(way.changes), "change brings", "changes bring")
    lines = [f"* {change(catalogue, made)}. *{sure(catalogue, made)}*" for made in way.changes]
    head = f"{few} your score from {whole_score(now)} to **{way.score:.0f}**:"
    return head + "\n\n" + "\n".join(lines)


def targets(scores: Sequence[int]) -> dict[str, str]:
    """Return the labels of scores to reach, the lowest last, by what a field calls them."""
    *others, lowest = map(str, scores)
    return {score: score for score in others} | {lowest: LOWEST.format(score=lowest)}


def single(catalogue: Catalogue, ways: Sequence[Way], now: float | None) -> dict[str, list[str]]:
    """Return the columns of the table of single changes."""
    return {
        SINGLE_COLUMNS["change"]: [change(catalogue, way.changes[0]) for way in ways],
        SINGLE_COLUMNS["score"]: [f"{whole_score(now)} → {way.score:.0f}" for way in ways],
        SINGLE_COLUMNS["certainty"]: [CERTAINTY[way.changes[0].certainty] for way in ways],
    }


def _moved(name: str, areas: Moved) -> str:
    smaller = listed(areas.smaller) or "nothing"
    larger = f" It makes larger: {listed(areas.larger)}." if areas.larger else ""
    return f"{name} makes smaller: {smaller}.{larger}"


def along(moved: Mapping[str, Moved]) -> str:
    """Return which bars move without a change of their own, and why; nothing where none does."""
    titles = list(dict.fromkeys(title for areas in moved.values() for title in areas.along))
    return ALONG.format(areas=listed(titles)) if titles else ""


def takeaway(scores_of: Mapping[str, float | None], moved: Mapping[str, Moved], order: str) -> str:
    """Return the comparison's alternative text: what each plan makes smaller and larger."""
    measure = "research impact" if order == BY_IMPACT else "distance from the guide's tips"
    scored = listed([f"{name} {whole_score(score)}" for name, score in scores_of.items()])
    parts = [_moved(name, areas) for name, areas in moved.items()]
    head = f"Bar chart of areas by {measure}. Score: {scored}."
    return " ".join(filter(None, [head, *parts, along(moved)]))
