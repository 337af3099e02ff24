"""The what-if page: plans beside the real answers, and the fewest changes to a target."""

from collections.abc import Mapping, Sequence

from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.models.factors import Level, RiskFactor
from logic.plain_text import one_line
from logic.texts import MessageName, Texts
from logic.what_if import Change, ChangeSet
from logic.wording.common import CERTAINTY, CERTAINTY_SENTENCE
from logic.wording.prevention import BY_IMPACT

PLANS: Mapping[str, MessageName] = {
    "plan_1": "what-if-plans-plan-1",
    "plan_2": "what-if-plans-plan-2",
}
NAMES: Mapping[str, MessageName] = {
    "plan_1": "what-if-name-plan-1",
    "plan_2": "what-if-name-plan-2",
}
UNDO: Mapping[str, MessageName] = {
    "plan_1": "what-if-undo-plan-1",
    "plan_2": "what-if-undo-plan-2",
}
TAKE: Mapping[str, MessageName] = {
    "plan_1": "what-if-take-plan-1",
    "plan_2": "what-if-take-plan-2",
}


class Moved(Frozen):
    """The titles of the areas that a plan makes smaller and larger, and of those moved along."""

    smaller: tuple[str, ...]
    larger: tuple[str, ...]
    along: tuple[str, ...]


def whole_score(texts: Texts, score: float | None) -> str:
    """Return a score as a whole number, or that there is none."""
    return texts("what-if-no-score") if score is None else texts.number(score)


def plan_names(texts: Texts, wanted: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the first plans as they are shown.

    They are never empty, never the same twice, none of the table's own, and only of what can be
    printed.
    """
    own = [texts("what-if-now"), texts("what-if-area"), texts("what-if-certainty-column")]
    taken = [*own]
    for default, name in zip(PLANS.values(), wanted, strict=False):
        shown = one_line(name) or texts(default)
        number, wished = 1, shown
        while shown.casefold() in map(str.casefold, taken):
            number += 1
            shown = f"{wished} ({number})"
        taken.append(shown)
    return tuple(taken[len(own) :])


def row(texts: Texts, catalogue: Catalogue, factor: RiskFactor, now: Level) -> str:
    """Return the label of a row of answers: the area as the chart has it, and the answer now.

    Where an area has several habits, the one asked about is named, too.
    """
    name = catalogue.by_area[factor.area].title
    if len([one for one in catalogue.factors_of[factor.area] if one in catalogue.modifiable]) > 1:
        name = texts("what-if-habit", area=name, habit=texts.inside(factor.short))
    return texts("what-if-row", name=name, answer=texts.inside(now.in_short))


def sure(texts: Texts, catalogue: Catalogue, change: Change) -> str:
    """Return how sure research is of a change, or that the guide alone speaks for it.

    Where the number of the better answer is no lower, only its certainty is.
    """
    text = texts(CERTAINTY_SENTENCE[change.certainty])
    return f"{text} {_no_lower(texts, catalogue, change)}".rstrip()


def _no_lower(texts: Texts, catalogue: Catalogue, change: Change) -> str:
    levels = catalogue.by_factor[change.factor].by_level
    before, after = levels[change.before], levels[change.after]
    # Levels go from the best answer to the worst.
    better = list(levels).index(after.id) < list(levels).index(before.id)
    if not (better and before.estimate and after.estimate):
        return ""
    if after.estimate.ratio < before.estimate.ratio:
        return ""
    return texts("what-if-no-lower", label=after.label)


def scores(texts: Texts, now: float | None, then: float | None, changes: int) -> str:
    """Return what a plan makes of the score."""
    before, after = whole_score(texts, now), whole_score(texts, then)
    return texts("what-if-scores", count=changes, now=before, then=after)


def tile(texts: Texts, now: float, then: float, changes: int) -> str:
    """Return the title of the score's tile: now and, once something changed, then."""
    before, after = texts.number(now), texts.number(then)
    if not changes:
        return texts("what-if-tile", now=before)
    return texts("what-if-tile-changed", now=before, then=after)


def below_tile(texts: Texts, now: float, then: float, changes: int) -> str:
    """Return what the changes do to the score as it is shown."""
    if not changes:
        return texts("what-if-lead")
    by = round(then) - round(now)
    if not by:
        return texts("what-if-same", count=changes)
    if by < 0:
        return texts("what-if-lower", by=-by, count=changes)
    return texts("what-if-higher", by=by, count=changes)


def tile_drawn(texts: Texts, now: float, then: float) -> str:
    """Return the alternative text of the drawn score."""
    return texts("what-if-drawn", now=texts.number(now), then=texts.number(then))


def notes(
    texts: Texts, catalogue: Catalogue, changes: Sequence[Change], moved: Mapping[str, Moved]
) -> str:
    """Return what is odd about the bars of some changes, or nothing where nothing is."""
    odd = [_no_lower(texts, catalogue, change) for change in changes]
    return " ".join(filter(None, [*odd, along(texts, moved)]))


def change(texts: Texts, catalogue: Catalogue, made: Change) -> str:
    """Return a change in words: the factor, the answer now and the answer then."""
    factor = catalogue.by_factor[made.factor]
    before, after = (factor.by_level[level].label for level in (made.before, made.after))
    return texts("what-if-change", habit=factor.short, before=before, after=after)


def smallest(texts: Texts, catalogue: Catalogue, change_set: ChangeSet, now: float | None) -> str:
    """Return the smallest set of changes with what it does and how sure each change is."""
    lines = [
        texts(
            "what-if-smallest-change",
            change=change(texts, catalogue, made),
            sure=sure(texts, catalogue, made),
        )
        for made in change_set.changes
    ]
    head = texts(
        "what-if-smallest",
        count=len(change_set.changes),
        now=whole_score(texts, now),
        then=texts.number(change_set.score),
    )
    return head + "\n\n" + "\n".join(f"* {line}" for line in lines)


def targets(texts: Texts, scores: Sequence[int]) -> dict[str, str]:
    """Return the labels of scores to reach, the lowest last, by what a field calls them."""
    *others, lowest = map(str, scores)
    return {score: score for score in others} | {lowest: texts("what-if-lowest", score=lowest)}


def single(
    texts: Texts, catalogue: Catalogue, change_sets: Sequence[ChangeSet], now: float | None
) -> dict[str, list[str]]:
    """Return the columns of the table of single changes."""
    first = [one.changes[0] for one in change_sets]
    before = whole_score(texts, now)
    scores = [f"{before} → {texts.number(one.score)}" for one in change_sets]
    return {
        texts("what-if-column-change"): [change(texts, catalogue, one) for one in first],
        texts("what-if-column-score"): scores,
        texts("what-if-certainty-column"): [texts(CERTAINTY[one.certainty]) for one in first],
    }


def _moved(texts: Texts, name: str, areas: Moved) -> str:
    smaller, larger = texts.listed(areas.smaller), texts.listed(areas.larger)
    sentences = [
        texts("what-if-smaller", plan=name, areas=smaller)
        if smaller
        else texts("what-if-smaller-nothing", plan=name)
    ]
    sentences += [texts("what-if-larger", areas=larger)] if larger else []
    return " ".join(sentences)


def along(texts: Texts, moved: Mapping[str, Moved]) -> str:
    """Return which bars move without a change of their own, and why; nothing where none does."""
    titles = list(dict.fromkeys(title for areas in moved.values() for title in areas.along))
    return texts("what-if-along", areas=texts.listed(titles)) if titles else ""


def takeaway(
    texts: Texts, scores_of: Mapping[str, float | None], moved: Mapping[str, Moved], order: str
) -> str:
    """Return the comparison's alternative text: what each plan makes smaller and larger."""
    named = [f"{name} {whole_score(texts, score)}" for name, score in scores_of.items()]
    scored = texts.listed(named)
    if order == BY_IMPACT:
        head = texts("what-if-by-impact", scores=scored)
    else:
        head = texts("what-if-by-gap", scores=scored)
    parts = [_moved(texts, name, areas) for name, areas in moved.items()]
    return " ".join(filter(None, [head, *parts, along(texts, moved)]))
