"""How the score works, and an example of it."""

from math import log

from logic.models import Cap, Catalogue, Certainty
from logic.uncertainty import DRAWS, SURE_ENOUGH
from logic.wording.common import CERTAINTY, cited, counted, in_sentence, listed
from logic.worked_example import Counted, Together, WorkedExample

TITLE = "How the score works"
OWN_TITLE = "Your own answers, step by step"
STANDING_TITLE = "An example, step by step"
OWN_LEAD = (
    "This is worked out from your answers as they are now. Answers at their best count nothing "
    "and are left out. Numbers are rounded to three digits."
)
STANDING_LEAD = (
    "These are nobody's answers. Once you have answered questions, your own stand here. Answers "
    "at their best count nothing and are left out. Numbers are rounded to three digits."
)
NOTHING_COUNTS = "Every question that was answered is at its best answer: there is nothing to add."
ROWS = {"answer": "Answer", "sum": "Worked out", "counts": "Counts"}
TABLE_TITLE = "What each answer counts"
MOST_TITLE = "What the answered questions can count at most"
MOST_ROWS = {"area": "Area", "sum": "Worst answers", "most": "At most"}
ALL_TOGETHER = "All together"
TIMES = "\N{MULTIPLICATION SIGN}"

Rows = list[dict[str, str]]


def steps(catalogue: Catalogue) -> str:
    """Return how the score works as a numbered list, with the numbers of the catalogue."""
    rules = catalogue.rules
    weights = listed(
        [
            f"{CERTAINTY[name]} {rules.certainty_weights[name]:g}"
            for name in Certainty
            if name is not Certainty.NONE
        ]
    )
    least = f"ln {rules.floor_ratio:g} = {log(rules.floor_ratio):.3f}"
    told = [
        "Research gives each answer a ratio, set against the best answer. Its natural logarithm "
        "(ln) is taken, so that ratios can be added up.",
        f"That is multiplied by a weight for how sure research is: {weights}.",
        "An answer off a tip of the guide counts a little also without research: at least "
        f"{least} at the worst answer, and in proportion at the answers before it.",
        "The answers of an area are added up. What acts in one way has a limit. "
        + " ".join(_limit(catalogue, cap) for cap in rules.caps),
        "The score is 100 times this sum, divided by what the same questions count with the worst "
        "answers. 0 means that every answered question is at its best. It is no probability.",
        f"It is given once {catalogue.answers_needed} of the {len(catalogue.modifiable)} scored "
        "questions are answered. What nobody can change and the warning signs are not in it.",
        f"Areas stand in the order of their sums. To say how sure that order is, it is worked out "
        f"{DRAWS:,} times more, with ratios drawn from their intervals. Two neighbours are about "
        f"equal when the higher one wins in fewer than {100 * SURE_ENOUGH:.0f} % of these draws.",
    ]
    return "\n".join(f"{number}. {step}" for number, step in enumerate(told, start=1))


def _limit(catalogue: Catalogue, cap: Cap) -> str:
    weight = catalogue.rules.certainty_weights[cap.certainty]
    basis = cited(catalogue.sources, cap.source) or "(our judgement)"
    return (
        f"{_areas(catalogue, cap.areas)}: at most {_product(weight, cap.ratio)} = "
        f"{cap.limit:.3f} {basis}."
    )


def example_rows(catalogue: Catalogue, example: WorkedExample) -> Rows:
    """Return a row for each answer off its best, for each limit that bites, and for the sum."""
    rows = []
    for pathway in example.pathways:
        rows += [_row(*_answer(catalogue, answer)) for answer in pathway.answers]
        if pathway.limited:
            rows.append(_reduction(catalogue, pathway))
    return [*rows, _row(f"**{ALL_TOGETHER}**", "", f"**{example.total:.3f}**")]


def _row(*cells: str) -> dict[str, str]:
    return dict(zip(ROWS.values(), cells, strict=True))


def _answer(catalogue: Catalogue, answer: Counted) -> tuple[str, str, str]:
    factor = catalogue.by_factor[answer.factor]
    label = f"{factor.short}: {in_sentence(factor.by_level[answer.level].label)}"
    return label, arithmetic(catalogue, answer), f"{answer.impact:.3f}"


def arithmetic(catalogue: Catalogue, answer: Counted) -> str:
    """Return how what an answer counts is worked out: its weight times ln(ratio), or the floor."""
    own = _product(answer.weight, answer.ratio) if answer.ratio else ""
    if not answer.by_floor:
        return own or "0"
    part = f" {TIMES} {answer.gap:g}" if answer.gap < 1 else ""
    least = _on_one_line(f"ln {catalogue.rules.floor_ratio:g}{part}")
    return f"least of a tip: {least}" + (f", above {own}" if own else "")


def _product(weight: float, ratio: float) -> str:
    """Return a weight times the logarithm of a ratio."""
    return _on_one_line(f"{weight:g} {TIMES} ln {ratio:g}")


def _on_one_line(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _reduction(catalogue: Catalogue, pathway: Together) -> dict[str, str]:
    """Return the row that takes away what lies above a limit."""
    return _row(
        f"Limit of {in_sentence(_areas(catalogue, pathway.areas))}",
        f"{pathway.counted:.3f} - {pathway.total:.3f}",
        f"{pathway.counted - pathway.total:.3f}",
    )


def most_rows(catalogue: Catalogue, example: WorkedExample) -> Rows:
    """Return what each pathway's answered questions count at their worst, and the sum."""
    told = []
    for pathway in example.pathways:
        if pathway.worst:
            parts = " + ".join(f"{worst.impact:.3f}" for worst in pathway.worst)
            limit = f", at most {pathway.limit:.3f}" if pathway.most < pathway.worst_total else ""
            told.append((_areas(catalogue, pathway.areas), parts + limit, f"{pathway.most:.3f}"))
    told.append((f"**{ALL_TOGETHER}**", "", f"**{example.most:.3f}**"))
    return [dict(zip(MOST_ROWS.values(), cells, strict=True)) for cells in told]


def result(example: WorkedExample) -> str:
    """Return the last step: the division, or what is missing for it."""
    given = f"{example.answered} of {example.asked} scored questions are answered"
    if example.score is None:
        return f"{given}. A score needs {example.needed}, so there is none yet."
    most = counted(example.answered, "question counts", "questions count")
    return (
        f"With the worst answers, the same {most} {example.most:.3f}. "
        f"Score: 100 {TIMES} {example.total:.3f} / {example.most:.3f} = **{example.score:.1f}**, "
        f"shown as {example.score:.0f}."
    )


def _areas(catalogue: Catalogue, areas: tuple[str, ...]) -> str:
    """Return the names of areas as one: "Sleep and stress"."""
    first, *others = (catalogue.by_area[area].title for area in areas)
    return listed([first, *map(in_sentence, others)])
