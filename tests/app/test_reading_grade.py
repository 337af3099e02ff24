"""How hard pages are to read: Flesch-Kincaid grades of what stands there before anything opens."""

import re

import pytest
import textstat

from tests.app.people import CATALOGUE, MIXED, NOTHING_TO_REPORT, held
from tests.app.visitor import Visitor
from ui.routes import Name

FEWEST_WORDS = 5
"""Shorter lines are names and labels, which would make any page look easy."""
FLOW = (Name.START, Name.SAFETY, Name.QUESTIONNAIRE, Name.RESULTS, Name.WHAT_IF, Name.PLAN)
MOST = dict.fromkeys(Name, 7.0) | dict.fromkeys(FLOW, 5.0) | {Name.RELIEF: 5.8}
MARKS = re.compile(r"\]\([^)]*\)|:material/\w+:|:[\w-]+\[|[*_\[\]#>`\\]")


def prose(text: str) -> str:
    """Return the sentences of a page without its marks and its labels."""
    lines = [MARKS.sub("", line).strip(" -|") for line in text.splitlines()]
    told = [line for line in lines if len(line.split()) >= FEWEST_WORDS]
    return "\n".join(line if line[-1] in ".!?" else f"{line}." for line in told)


def grade(visitor: Visitor) -> float:
    """Return the Flesch-Kincaid grade of a page."""
    return float(textstat.flesch_kincaid_grade(prose(visitor.text)))


@pytest.mark.parametrize("name", Name)
def test_a_page_is_easy_to_read(name: Name) -> None:
    assert grade(Visitor(NOTHING_TO_REPORT | held(MIXED), name)) <= MOST[name]


@pytest.mark.parametrize("step", range(len(CATALOGUE.themes) + 1))
def test_every_step_of_the_questions_is_easy_to_read(step: int) -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(MIXED), Name.QUESTIONNAIRE, step=step)
    assert grade(visitor) <= MOST[Name.QUESTIONNAIRE]


def test_hard_words_would_be_found() -> None:
    hard = "Epidemiological investigations demonstrate considerable heterogeneity of associations."
    assert float(textstat.flesch_kincaid_grade(prose(hard))) > max(MOST.values())
