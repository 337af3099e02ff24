"""How easily a Spanish text is read: the formula of Szigriszt-Pazos on the scale of INFLESZ."""

import re
from collections.abc import Iterable

FAIRLY_EASY, NORMAL = 65, 55
"""Where "bastante fácil" and "normal" begin on the scale of INFLESZ (Barrio-Cantalejo 2008)."""
SENTENCE = re.compile(r"[.!?…]+(?:\s|$)|\n")
WORD = re.compile(r"[a-záéíóúüñ]+")
SILENT_U = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])")
CONSONANT_Y = re.compile(r"y(?=[aeiouáéíóú])")
NUCLEUS = re.compile(r"[iuüy]?[aeoáéó](?:[iuüy](?![aeoáéóíú]))?|[íú]|iu|u[iy]|[iuüy]")
"""One syllable: a strong vowel with the weak ones beside it, a stressed weak one, or weak ones."""


def ease(texts: Iterable[str]) -> float:
    """Return the ease of some texts together, 0 (hard) to 100 (easy); each ends a sentence."""
    joined = "\n".join(texts).lower()
    words = WORD.findall(joined)
    sentences = [part for part in SENTENCE.split(joined) if WORD.search(part)]
    per_word = sum(map(syllables, words)) / len(words)
    return 206.835 - 62.3 * per_word - len(words) / len(sentences)


def syllables(word: str) -> int:
    """Return the syllables of a Spanish word in small letters."""
    spoken = CONSONANT_Y.sub("j", SILENT_U.sub("", word))
    return max(1, len(NUCLEUS.findall(spoken)))
