"""The what-if page: plans beside the real answers, and the fewest changes to a target."""

from collections.abc import Mapping, Sequence

from logic.models import Catalogue, Record
from logic.texts import one_line
from logic.what_if import Change, Way
from logic.wording.common import CERTAINTY, CERTAINTY_SENTENCE, counted, in_sentence, listed
from logic.wording.prevention import BY_IMPACT

TITLE = "What if"
LEAD = (
    "Try changes here and see what they do to your chart. Your own answers stay as they are. A "
    "lower score means less that research or the guide links with low back pain; it promises "
    "nothing."
)
CERTAINTY_COLUMN = "How sure research is"
NOW = "Now"
PLANS = {"plan_1": "First plan", "plan_2": "Second plan"}
NAME = "Name of the {plan}"
PICK = "What would you change in the {plan}?"
PICK_HELP = "Only what you answered can be changed here, and nothing of your background."
PICK_PLACEHOLDER = "Choose one or more"
RESET = "Empty the {plan}"
COMPARE = "Compare with a second plan"
COMPARISON_TITLE = "Now and then"
COMPARISON_HELP = (
    "All bars are on one scale. 0: every answer there is at its best. The table says how sure "
    "research is of each area; your result shows how far each bar could be off."
)
TABLE_TITLE = "Show the numbers of this comparison as a table"
AREA, SCORE = "Area", "Score, 0 to 100"
SMALLEST_TITLE = "The fewest changes to a target"
SMALLEST_LEAD = "Name a score, and the smallest set of changes that reaches it is worked out."
TARGET = "Target score, 0 to 100"
FIXED = "Leave these as they are"
FIXED_PLACEHOLDER = "None"
TAKE = {"plan_1": "Use as the first plan", "plan_2": "Use as the second plan"}
SINGLE_TITLE = "What each change would do alone"
SINGLE_LARGEST = "The largest effect alone:"
SINGLE_TABLE = "Show each change with the score that it leads to"
SINGLE_COLUMNS = {"change": "Change", "score": "Score", "certainty": CERTAINTY_COLUMN}
ALONG = (
    "Moved along, without a change there: {areas}. Areas that work in one way share a limit in the "
    "score: once one counts less, the others count in full."
)
NO_LOWER = "Research found no lower number for “{label}”; it is only less sure of it."
OUT_OF_REACH = "No change leads to this answer any more: it shows what the past still counts for."
LEVEL_PLACEHOLDER = "Choose another answer"
NOTHING = "Nothing that you answered has a better answer left to reach."


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


def asked(question: str, label: str) -> str:
    """Return the label above the other answers to a question."""
    return f"{question}, now “{label}”, then:"


def sure(catalogue: Catalogue, change: Change) -> str:
    """Return how sure research is of a change, or that the guide alone speaks for it.

    Where the number of the better answer is no lower, only its certainty is. An answer that
    cannot be reached any more is named as such.
    """
    levels = catalogue.by_factor[change.factor].by_level
    before, after = (levels[id_].estimate for id_ in (change.before, change.after))
    said = CERTAINTY_SENTENCE[change.certainty]
    if levels[change.after].out_of_reach:
        return f"{said} {OUT_OF_REACH}"
    if before and after and after.ratio >= before.ratio:
        return f"{said} {NO_LOWER.format(label=levels[change.after].label)}"
    return said


def scores(now: float | None, then: float | None, changes: int) -> str:
    """Return what a plan makes of the score."""
    if changes == 0:
        return f"Nothing changed yet. Score: **{whole_score(now)}**."
    made = counted(changes, "change", "changes")
    return f"{made}. Score: **{whole_score(now)} → {whole_score(then)}**."


def change(catalogue: Catalogue, made: Change) -> str:
    """Return a change in words: the factor, the answer now and the answer then."""
    factor = catalogue.by_factor[made.factor]
    before, after = (factor.by_level[level].label for level in (made.before, made.after))
    return f"{factor.short}: from “{before}” to “{after}”"


def smallest(catalogue: Catalogue, way: Way, now: float | None) -> str:
    """Return the smallest set of changes with what it does and how sure each change is."""
    if not way.changes:
        return f"Your score is {whole_score(now)} already: no change is needed."
    few = counted(len(way.changes), "change brings", "changes bring")
    lines = [f"* {change(catalogue, made)}. *{sure(catalogue, made)}*" for made in way.changes]
    head = f"{few} your score from {whole_score(now)} to **{way.score:.0f}**:"
    return head + "\n\n" + "\n".join(lines)


def not_reached(lowest: Way | None) -> str:
    """Return that no changes reach the target, and how low they can bring the score."""
    score = whole_score(lowest.score if lowest else None)
    return f"No changes reach this. With all of them made, the score would be {score}."


def largest(catalogue: Catalogue, way: Way, now: float | None) -> str:
    """Return the single change with the largest effect."""
    made = way.changes[0]
    score = f"Score: **{whole_score(now)} → {whole_score(way.score)}**."
    return f"{SINGLE_LARGEST} {change(catalogue, made)}. {score} *{sure(catalogue, made)}*"


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
    head = f"Bar chart of areas by {measure}, side by side. Scores: {scored}."
    return " ".join(filter(None, [head, *parts, along(moved)]))
