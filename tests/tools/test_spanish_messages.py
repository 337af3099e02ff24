"""Spanish is whole before it is offered, and speaks to everybody as *usted*."""

import re

import pytest

from logic.texts import ENGLISH, FOLDER
from tests.catalogue.reading_ease import FAIRLY_EASY, ease
from tests.said import words_of
from tools.write_texts import faults, language

SPANISH = language(FOLDER / "es")
FAMILIAR = re.compile(
    r"\b(tú|tu|tus|te|ti|contigo|haz|ponte|puedes|tienes|quieres)\b", re.IGNORECASE
)
FEWEST_WORDS = 5
FLOW = ("start", "safety", "questionnaire", "results", "plan", "what_if", "relief", "coach", "keep")


def test_every_message_is_said_in_spanish_and_of_todays_english() -> None:
    assert [fault.says for fault in faults(SPANISH, language(FOLDER / ENGLISH))] == []


def test_nobody_is_addressed_as_a_friend() -> None:
    found = {
        name: FAMILIAR.findall(entry.fluent.partition("=")[2])
        for name, entry in SPANISH.entries.items()
    }
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize("page", FLOW)
def test_the_pages_of_the_way_are_fairly_easy_to_read(page: str) -> None:
    """Longer ones alone: names and labels would make any page look easy."""
    entries = [one for one in SPANISH.entries.values() if one.file == f"{page}.ftl"]
    told = [" ".join(words_of(one)) for one in entries]
    sentences = [text for text in told if len(text.split()) >= FEWEST_WORDS]
    assert ease(sentences) >= FAIRLY_EASY
