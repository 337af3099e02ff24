"""The one page as objects: what goes in, and what the template draws."""

from enum import StrEnum

from logic.body_mass import Units
from logic.models.base import Frozen
from logic.plan import Plan
from logic.result import Result
from logic.texts import Direction


class PageSize(StrEnum):
    """The paper that the page is made for."""

    A4 = "A4"
    LETTER = "Letter"


class Tried(Frozen):
    """Changes that a person tried out: what they called them, and the result with them made."""

    name: str
    after: Result


class Added(Frozen):
    """What a person adds to the result: a name, what they tried out, and their plan.

    `region` is the one whose telephone numbers are printed, and `units` are those of height and
    weight.
    """

    name: str = ""
    tried: tuple[Tried, ...] = ()
    plan: Plan | None = None
    region: str | None = None
    units: Units = Units.METRIC


class Run(Frozen):
    """A piece of text that is drawn in one way; `link` is an address."""

    text: str
    bold: bool = False
    soft: bool = False
    link: str | None = None


Line = tuple[Run, ...]


class PlanRow(Frozen):
    """An action of a week: its name, what is said of it, a text for each day, and its colour.

    A day without a text is a day without the action.
    """

    name: str
    note: str
    days: tuple[str, ...]
    ground: str
    ink: str


class Week(Frozen):
    """A plan as a week; `heads` are those of its columns."""

    heads: tuple[str, ...]
    rows: tuple[PlanRow, ...]


class Section(Frozen):
    """A title with a week, where it has one, and the lines below it."""

    title: str
    lines: tuple[Line, ...]
    week: Week | None = None


class Area(Frozen):
    """An area to work on: its place and title, how sure its place is, and why and what to do."""

    title: str
    place: str
    lines: tuple[Line, ...]


class FocusPart(Frozen):
    """The areas to work on first, and what is to be said below them."""

    title: str
    areas: tuple[Area, ...]
    lines: tuple[Line, ...]


class ChartRow(Frozen):
    """A bar with the ends of its interval, all from 0; `tied` joins it to the row below."""

    title: str
    value: float
    low: float
    high: float
    certainty: str
    color: str
    tied: bool


class Chart(Frozen):
    """The bars with their alternative text; no rows where nothing is left to gain."""

    title: str
    alternative: str
    rows: tuple[ChartRow, ...]


class Length(Frozen):
    """What the first page says at some length: how to read the chart, and its last parts."""

    reading: tuple[Section, ...]
    below: tuple[Section, ...]


class Answer(Frozen):
    """A question with the answer that was given, in words."""

    question: str
    answer: str


class Answers(Frozen):
    """Every question with its answer, and the heads of the two columns."""

    title: str
    heads: Answer
    rows: tuple[Answer, ...]


class Document(Frozen):
    """All that stands in the PDF; `lengths` are from the longest to the shortest."""

    language: str
    direction: Direction
    title: str
    heading: str
    name: str
    made: str
    chart: Chart
    side: tuple[Section, ...]
    in_place: Section
    focus: FocusPart
    lengths: tuple[Length, ...]
    answers: Answers
    after_answers: tuple[Section, ...]
    foot: str
