"""Lifestyle texts are calm and claim no more than research found."""

import re

from tests.catalogue.lifestyle_texts import of_catalogue, of_wording
from tests.shipped import CATALOGUE

TEXTS = [*of_catalogue(), *of_wording()]
ALARM = (
    r"\b(urgent|critical|danger|dangerous|alarming|serious|seriously|severe|severely|emergency)\b"
)
CLAIM = r"\b(cause|causes|caused|prevent|prevents|prevented|cure|cures|cured)\b"
PROMISE = (
    r"\b(guarantee\w*|promise\w*|protects?|ensures?|heals?|pain-free"
    r"|will (help|stop|reduce|lower|improve|relieve|ease|feel|be better))\b"
)
DENIAL = r"\b(not|no|never|nobody|nothing|cannot|whether)\b"


def test_the_texts_are_found() -> None:
    assert "Do you smoke?" in TEXTS
    assert "Your prevention chart" in TEXTS
    assert len(TEXTS) > 500


def test_no_lifestyle_text_alarms() -> None:
    assert [text for text in TEXTS if re.search(ALARM, text, re.IGNORECASE)] == []


def test_nothing_is_said_to_cause_prevent_or_cure() -> None:
    sentences = [sentence for text in TEXTS for sentence in re.split(r"(?<=[.!?;])\s", text)]
    claims = [sentence for sentence in sentences if re.search(CLAIM, sentence, re.IGNORECASE)]
    assert [claim for claim in claims if not re.search(DENIAL, claim, re.IGNORECASE)] == []


def test_nothing_is_promised() -> None:
    sentences = [sentence for text in TEXTS for sentence in re.split(r"(?<=[.!?;:])\s", text)]
    promises = [one for one in sentences if re.search(PROMISE, one, re.IGNORECASE)]
    assert [one for one in promises if not re.search(DENIAL, one, re.IGNORECASE)] == []


def test_claims_of_guide_and_research_hold_no_numbers() -> None:
    told = [(f.guide_says, f.research_says) for f in CATALOGUE.factors]
    found = [o.result for factor in CATALOGUE.factors for o in factor.other_estimates]
    texts = [text for pair in told for text in pair] + found
    assert [text for text in texts if re.search(r"\d|%", text)] == []


def test_no_text_holds_an_emoji_or_an_exclamation() -> None:
    for text in TEXTS:
        assert "!" not in text
        # Emoji stand above U+2190; quotation marks, dashes and letters below. "≈" is a sign of
        # the chart, said in words beside it.
        assert all(ord(character) < 0x2190 for character in text.replace("≈", "")), text
