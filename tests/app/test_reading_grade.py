"""How hard pages are to read: Flesch-Kincaid grades of what stands there before anything opens."""

import re

import pytest
import textstat

from tests.app.people import CATALOGUE, MIXED, NOTHING_TO_REPORT, held
from tests.app.visitor import Visitor
from tests.said import said
from ui.evidence.evidence_sections import FACTOR
from ui.page_names import Name

ABOUT = ("limits", "worth", "others", "score", "actions", "signs", "changes")
"""The parts of the evidence that are not about one factor."""
FEWEST_WORDS = 5
"""Shorter lines are names and labels, which would make any page look easy."""
FLOW = (Name.START, Name.SAFETY, Name.QUESTIONNAIRE, Name.RESULTS, Name.WHAT_IF, Name.PLAN)
MOST = dict.fromkeys(Name, 7.0) | dict.fromkeys(FLOW, 5.0) | {Name.RELIEF: 5.8}
LONGEST = 30
"""In words: a longer sentence needs a second reading."""
SENTENCE = re.compile(r"(?<=[.!?;:])\s+|\n")
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


def longest(visitor: Visitor) -> str:
    """Return the sentence of a page that has the most words."""
    return max(SENTENCE.split(prose(visitor.text)), key=lambda sentence: len(sentence.split()))


@pytest.mark.parametrize("name", Name)
def test_no_sentence_needs_a_second_reading(name: Name) -> None:
    sentence = longest(Visitor(NOTHING_TO_REPORT | held(MIXED), name))
    assert len(sentence.split()) <= LONGEST, sentence


def test_no_sentence_of_the_evidence_needs_one_when_all_of_it_is_open() -> None:
    visitor = Visitor({}, Name.EVIDENCE)
    visitor.open(
        *(FACTOR + factor.id for factor in CATALOGUE.factors),
        *(f"evidence.{name}" for name in ABOUT),
    )
    opened = [part for part in visitor.at.expander if part.children]
    assert len(opened) == len(CATALOGUE.factors) + len(ABOUT)
    sentence = longest(visitor)
    assert len(sentence.split()) <= LONGEST, sentence


def test_the_privacy_page_is_as_easy_with_all_of_it_open() -> None:
    visitor = Visitor({}, Name.PRIVACY)
    visitor.press(said("open-all"))
    assert len([part for part in visitor.at.expander if part.children]) == 6
    assert grade(visitor) <= MOST[Name.PRIVACY]
    sentence = longest(visitor)
    assert len(sentence.split()) <= LONGEST, sentence


def test_hard_words_would_be_found() -> None:
    hard = "Epidemiological investigations demonstrate considerable heterogeneity of associations."
    assert float(textstat.flesch_kincaid_grade(prose(hard))) > max(MOST.values())
