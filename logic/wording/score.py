"""How the score works, and an example of it."""

from collections.abc import Mapping
from math import log

from logic.models.areas import Cap
from logic.models.base import Certainty
from logic.models.catalogue import Catalogue
from logic.texts import MessageName, Texts
from logic.uncertainty import DRAWS, SURE_ENOUGH
from logic.wording import common
from logic.wording.common import cited
from logic.worked_example import Counted, Together, WorkedExample

ROWS: Mapping[str, MessageName] = {
    "answer": "score-column-answer",
    "sum": "score-column-sum",
    "counts": "score-column-counts",
}
MOST_ROWS: Mapping[str, MessageName] = {
    "area": "score-column-area",
    "sum": "score-column-worst",
    "most": "score-column-most",
}

Rows = list[dict[str, str]]


def steps(texts: Texts, catalogue: Catalogue) -> str:
    """Return how the score works as a numbered list, with the numbers of the catalogue."""
    rules, needed = catalogue.rules, catalogue.answers_needed
    ratio, least = _short(texts, rules.floor_ratio), _exact(texts, log(rules.floor_ratio))
    limits = " ".join(_limit(texts, catalogue, cap) for cap in rules.caps)
    percent = round(100 * SURE_ENOUGH)
    steps = [
        texts("score-step-ratio"),
        texts("score-step-weights", weights=_weights(texts, catalogue)),
        texts("score-step-least", ratio=ratio, least=least),
        texts("score-step-limits", limits=limits),
        texts("score-step-score"),
        texts("score-step-enough", needed=needed, total=len(catalogue.modifiable)),
        texts("score-step-order", draws=DRAWS, percent=percent),
    ]
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, start=1))


def _weights(texts: Texts, catalogue: Catalogue) -> str:
    weights = []
    for level in Certainty:
        if level is not Certainty.NONE:
            certainty = texts(common.CERTAINTY[level])
            weight = _short(texts, catalogue.rules.certainty_weights[level])
            weights.append(texts("score-weight", certainty=certainty, weight=weight))
    return texts.listed(weights)


def _limit(texts: Texts, catalogue: Catalogue, cap: Cap) -> str:
    weight = catalogue.rules.certainty_weights[cap.certainty]
    return texts(
        "score-limit",
        areas=_areas(texts, catalogue, cap.areas),
        product=_product(texts, weight, cap.ratio),
        limit=_exact(texts, cap.limit),
        basis=cited(catalogue.sources, cap.source) or texts("score-our-judgement"),
    )


def example_rows(texts: Texts, catalogue: Catalogue, example: WorkedExample) -> Rows:
    """Return a row for each answer off its best, for each limit that bites, and for the sum."""
    rows = []
    for pathway in example.pathways:
        rows += [_answer(texts, catalogue, answer) for answer in pathway.answers]
        if pathway.limited:
            rows.append(_reduction(texts, catalogue, pathway))
    return [*rows, _sum(texts, ROWS, example.total)]


def _row(texts: Texts, columns: Mapping[str, MessageName], *cells: str) -> dict[str, str]:
    return dict(zip(map(texts, columns.values()), cells, strict=True))


def _sum(texts: Texts, columns: Mapping[str, MessageName], total: float) -> dict[str, str]:
    name, number = texts("score-all-together"), _exact(texts, total)
    return _row(texts, columns, f"**{name}**", "", f"**{number}**")


def _answer(texts: Texts, catalogue: Catalogue, answer: Counted) -> dict[str, str]:
    factor = catalogue.by_factor[answer.factor]
    label = f"{factor.short}: {texts.inside(factor.by_level[answer.level].label)}"
    worked_out, counts = arithmetic(texts, catalogue, answer), _exact(texts, answer.impact)
    return _row(texts, ROWS, label, worked_out, counts)


def arithmetic(texts: Texts, catalogue: Catalogue, answer: Counted) -> str:
    """Return how what an answer counts is worked out: its weight times ln(ratio), or the floor."""
    own = _product(texts, answer.weight, answer.ratio) if answer.ratio else ""
    if not answer.by_floor:
        return own or texts.number(0)
    floor = _on_one_line(_floor(texts, catalogue.rules.floor_ratio, answer.gap))
    if own:
        return texts("score-least-above", floor=floor, own=own)
    return texts("score-least", floor=floor)


def _floor(texts: Texts, ratio: float, gap: float) -> str:
    if gap < 1:
        part = _short(texts, gap)
        return texts("score-floor-in-part", ratio=_short(texts, ratio), part=part)
    return texts("score-floor", ratio=_short(texts, ratio))


def _product(texts: Texts, weight: float, ratio: float) -> str:
    """Return a weight times the logarithm of a ratio."""
    product = texts("score-product", weight=_short(texts, weight), ratio=_short(texts, ratio))
    return _on_one_line(product)


def _on_one_line(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _short(texts: Texts, value: float) -> str:
    """Return a number with the decimals that it has: "2", "0.75"."""
    _, _, decimals = f"{value:g}".partition(".")
    return texts.number(value, len(decimals))


def _exact(texts: Texts, value: float) -> str:
    """Return a number with three decimals."""
    return texts.number(value, 3)


def _reduction(texts: Texts, catalogue: Catalogue, pathway: Together) -> dict[str, str]:
    """Return the row that takes away what lies above a limit."""
    areas = texts.inside(_areas(texts, catalogue, pathway.areas))
    return _row(
        texts,
        ROWS,
        texts("score-limit-of", areas=areas),
        f"{_exact(texts, pathway.counted)} - {_exact(texts, pathway.total)}",
        _exact(texts, pathway.counted - pathway.total),
    )


def most_rows(texts: Texts, catalogue: Catalogue, example: WorkedExample) -> Rows:
    """Return what each pathway's answered questions count at their worst, and the sum."""
    rows = [_most(texts, catalogue, pathway) for pathway in example.pathways if pathway.worst]
    return [*rows, _sum(texts, MOST_ROWS, example.most)]


def _most(texts: Texts, catalogue: Catalogue, pathway: Together) -> dict[str, str]:
    parts = " + ".join(_exact(texts, worst.impact) for worst in pathway.worst)
    if pathway.limit is not None and pathway.most < pathway.worst_total:
        limit = _exact(texts, pathway.limit)
        parts = texts("score-sum-at-most", sum=parts, most=limit)
    areas = _areas(texts, catalogue, pathway.areas)
    return _row(texts, MOST_ROWS, areas, parts, _exact(texts, pathway.most))


def result(texts: Texts, example: WorkedExample) -> str:
    """Return the last step: the division, or what is missing for it."""
    answered = example.answered
    if example.score is None:
        asked, needed = example.asked, example.needed
        return texts("score-none-yet", answered=answered, asked=asked, needed=needed)
    return texts(
        "score-result",
        count=answered,
        most=_exact(texts, example.most),
        total=_exact(texts, example.total),
        score=texts.number(example.score, 1),
        shown=texts.number(example.score),
    )


def _areas(texts: Texts, catalogue: Catalogue, areas: tuple[str, ...]) -> str:
    """Return the names of areas as one: "Sleep and stress"."""
    first, *others = (catalogue.by_area[area].title for area in areas)
    return texts.listed([first, *map(texts.inside, others)])
