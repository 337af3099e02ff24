"""What the one page is made of: runs of text in lines, lines in parts, and what goes into it."""

from datetime import date
from enum import StrEnum

from logic.body_mass import Units
from logic.charts import Bar
from logic.models import Record
from logic.plan import Plan
from logic.responses import Responses

FAMILY, EAST_ASIAN = "firago", "notosanscjk"
"""The letters of page and chart, FiraGO, and those for Chinese, Japanese and Korean."""


class PageSize(StrEnum):
    """The paper that the page is made for."""

    A4 = "A4"
    LETTER = "Letter"


class Tried(Record):
    """Changes that a person tried out: what they called them, and the answers with them made."""

    name: str
    after: Responses


class Added(Record):
    """What a person adds to the result: a name, what they tried out, and their plan.

    `region` is the one whose telephone numbers are printed, and `units` are those of height and
    weight.
    """

    name: str = ""
    tried: tuple[Tried, ...] = ()
    plan: Plan | None = None
    region: str | None = None
    units: Units = Units.METRIC


class Run(Record):
    """A piece of text that is drawn in one way; `link` is an address."""

    text: str
    bold: bool = False
    link: str | None = None


Line = tuple[Run, ...]


class Part(Record):
    """A title with the lines below it."""

    title: str
    lines: tuple[Line, ...]


class Answer(Record):
    """A question with the answer that was given, in words."""

    question: str
    answer: str


class Version(Record):
    """The parts of the first page, in one of several lengths; `side` stands beside the chart.

    Letters and lines are `enlarged` by a factor.
    """

    enlarged: float
    above: tuple[Part, ...]
    side: tuple[Part, ...]
    below: tuple[Part, ...]


class Picture(Record):
    """A drawing with its size in pixels of the chart."""

    svg: bytes
    width: float
    height: float


class Document(Record):
    """All that stands in the PDF; `versions` are from the longest to the shortest.

    `chart` holds the bars of the prevention chart, none where nothing is left to gain.
    """

    title: str
    made_on: date
    lead: tuple[Line, ...]
    versions: tuple[Version, ...]
    chart_title: str
    chart: tuple[Bar, ...]
    chart_text: str
    answers_title: str
    answers: tuple[Answer, ...]
    after_answers: tuple[Part, ...]
    footer: str
