"""The PDF in made languages, with long words and from right to left: all of it reads."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain, product
from typing import Any

import pytest

from logic.charts.palette import LIGHT
from logic.report import Added, PageSize
from logic.report.data import document
from logic.report.document import Document, Section
from logic.report.press import pressed
from logic.result import Result
from tests.pseudo import LANGUAGES, pseudo, pseudo_catalogue
from tests.shipped import AT_WORST, WORKED_EXAMPLE, read
from tests.unit.pdfs import ACTIONS, DAY, SAFE, SIGNS, pages_of, plan, poppler, reader

MARGIN = 13 * 72 / 25.4
PEOPLE = {"worked example": WORKED_EXAMPLE, "at worst": AT_WORST, "with signs": AT_WORST | SIGNS}
LETTERS = re.compile(r"[^\W\d_]+")
WORD = re.compile(r'<word xMin="(.*)" yMin="(.*)" xMax="(.*)" yMax="(.*)">(.*)</word>')


@dataclass(frozen=True)
class Box:
    """Where something stands on a page, in points from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def is_over(self, other: "Box") -> bool:
        """Whether the two share some of the page."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)


@dataclass(frozen=True)
class Made:
    """What a PDF is to say, the PDF, and what is read out of it, once for all tests."""

    told: Document
    pdf: bytes

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page."""
        return pages_of(self.pdf)

    @cached_property
    def words(self) -> list[tuple[Box, str]]:
        """Each word of the first page, and where it is."""
        return words_on(self.pdf)

    @cached_property
    def bars(self) -> list[Box]:
        """The bars of the chart on the first page, from the top."""
        return bars_on(self.pdf)

    @property
    def is_from_right(self) -> bool:
        """Whether lines begin at the right."""
        return self.told.direction == "rtl"


# A language has one process, so that each PDF is made and read once.
CASES = [
    pytest.param(
        (language, person, paper),
        marks=pytest.mark.xdist_group(f"report {language}"),
        id=f"{language}-{person}, {paper}",
    )
    for language, person, paper in product(LANGUAGES, PEOPLE, PageSize)
]


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Any]:
    """Return what gives the texts and the catalogue of a made language, made once."""

    @cache
    def spoken(language: str) -> Any:
        made = LANGUAGES[language]
        return pseudo(tmp_path_factory.mktemp("texts"), made), pseudo_catalogue(made)

    return spoken


@pytest.fixture(scope="module", params=CASES)
def made(request: pytest.FixtureRequest, spoken: Callable[[str], Any]) -> Made:
    """Return the PDF of somebody with a plan, in a made language."""
    language, person, paper = request.param
    texts, catalogue = spoken(language)
    result = Result(catalogue, read(SAFE | PEOPLE[person]))
    told = document(result, DAY, Added(plan=plan(ACTIONS[:2])), texts)
    return Made(told, pressed(told, paper, DAY))


def said_on_any_page(told: Document) -> Iterator[str]:
    """Yield each text that the PDF has whatever room there is."""
    yield from (told.heading, told.made, told.foot, told.chart.title, told.focus.title)
    for row in told.chart.rows:
        yield from (row.title, row.certainty)
    for area in told.focus.areas:
        yield from (area.title, area.place, *joined(area.lines))
    for part in (*told.side, told.in_place, *told.after_answers):
        yield from in_part(part)
    for answer in (told.answers.heads, *told.answers.rows):
        yield from (answer.question, answer.answer)


def in_part(part: Section) -> Iterator[str]:
    """Yield each text of a part."""
    yield part.title
    yield from joined(part.lines)
    if part.week:
        yield from part.week.heads
        yield from chain.from_iterable((row.name, row.note) for row in part.week.rows)


def joined(lines: Any) -> list[str]:
    """Return the text of each line."""
    return ["".join(run.text for run in line) for line in lines]


def runs_of_letters(texts: Iterable[str]) -> Counter[str]:
    """Count the runs of letters in texts.

    Poppler gives the letters of some words in the order in which they are drawn.
    """
    found = chain.from_iterable(LETTERS.findall(text) for text in texts)
    return Counter(min(run, run[::-1]) for run in found)


def words_on(pdf: bytes) -> list[tuple[Box, str]]:
    """Return each word of the first page with the middle of its height, where its letters are."""
    found = []
    for line in poppler("pdftotext", pdf, "-bbox", "-l", "1", "-", "-").splitlines():
        if match := WORD.search(line):
            left, top, right, bottom = map(float, match.groups()[:4])
            quarter = (bottom - top) / 4
            found.append((Box(left, top + quarter, right, bottom - quarter), match[5]))
    return found


def bars_on(pdf: bytes) -> list[Box]:
    """Return the bars of the chart on the first page, from the top."""
    page = reader(pdf).pages[0]
    colors = set(LIGHT.certainty.values())
    points: list[tuple[float, float]] = []
    found: list[Box] = []
    color = ""

    def note(operator: bytes, values: Any, placed: Any, _: Any) -> None:
        nonlocal color
        if operator in (b"scn", b"sc", b"rg"):
            color = "#" + "".join(f"{round(float(one) * 255):02x}" for one in values)
        elif operator in (b"m", b"l", b"c"):
            x, y = map(float, values[-2:])
            a, b, c, d, e, f = placed
            points.append((a * x + c * y + e, float(page.mediabox.height) - (b * x + d * y + f)))
        elif operator in (b"f", b"f*", b"S", b"n"):
            if operator == b"f" and color.lower() in colors:
                across, down = zip(*points, strict=True)
                found.append(Box(min(across), min(down), max(across), max(down)))
            points.clear()

    page.extract_text(visitor_operand_before=note)
    return sorted(found, key=lambda one: one.top)


def test_all_words_are_there(made: Made) -> None:
    said = runs_of_letters(said_on_any_page(made.told))
    assert said.total() > 300
    assert said - runs_of_letters(made.pages) == Counter()


def test_the_result_has_one_page_and_the_answers_begin_the_next(made: Made) -> None:
    first, second, *_ = map(runs_of_letters, ([page] for page in made.pages))
    sources = made.told.lengths[-1].below[-1]
    assert runs_of_letters([sources.title, *joined(sources.lines)]) <= first
    questions = runs_of_letters(answer.question for answer in made.told.answers.rows[:5])
    assert questions <= second
    assert not questions <= first


def test_bars_are_as_long_as_they_say_and_over_no_word(made: Made) -> None:
    rows, bars = made.told.chart.rows, made.bars
    assert len(rows) == len(bars) > 0
    starts = [bar.right if made.is_from_right else bar.left for bar in bars]
    assert starts == pytest.approx([starts[0]] * len(bars), abs=0.1)
    unit = (bars[0].right - bars[0].left) / rows[0].value
    lengths = [(bar.right - bar.left) / unit for bar in bars]
    assert lengths == pytest.approx([row.value for row in rows], abs=0.2)
    words = made.words
    assert len(words) > 200
    assert [word for box, word in words if any(box.is_over(bar) for bar in bars)] == []


def test_the_longest_bar_has_a_fair_part_of_the_chart(made: Made) -> None:
    longest = max(bar.right - bar.left for bar in made.bars)
    assert longest > 40


def test_lines_begin_where_the_language_has_their_start(made: Made) -> None:
    width = float(reader(made.pdf).pages[0].mediabox.width)
    titles = runs_of_letters([made.told.heading, made.told.focus.title, made.told.made])
    boxes = [box for box, word in made.words if runs_of_letters([word]) <= titles]
    begin = (
        max(box.right for box in boxes) if made.is_from_right else min(box.left for box in boxes)
    )
    assert begin == pytest.approx(width - MARGIN if made.is_from_right else MARGIN, abs=3)
    bars = made.bars
    middle = width / 2
    assert all(bar.left > middle if made.is_from_right else bar.right < middle for bar in bars)
