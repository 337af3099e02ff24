"""Compares names: same, probably misspelt; and names the invisible characters of a text."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from confusable_homoglyphs.confusables import confusables_data
from rapidfuzz.distance import OSA

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
)
"""Invisible characters. Here and below, two characters with a hyphen between are a range."""
BLANKS = "\t-\r\x1c-\x1f\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
DASHES = "\u058a\u05be\u1400\u1806\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63"
SINGLE, DOUBLE = "`\u00b4\u2018-\u201b\u2032\u02bc\u1fef", "\u00ab\u00bb\u201c-\u201f\u2033"
WIDE = range(0xFF01, 0xFF5F)
TO_ASCII = 0xFEE0
_JOINERS = re.compile("[ _-]+")
# What tools add to the names of columns: "q5_name", "name.1", "name_duplicated_0".
_AROUND = re.compile(r"^(?:q?[0-9]+)|(?:duplicated)?[0-9]+$")
LETTERS_A_SLIP = 8
"""For each so many letters of a name, one may be wrong; in a shorter name also one."""
MOST_SLIPS = 3
ENOUGH_TO_FIND = 20
"""A name with so many letters is also found inside a longer text, as it is no coincidence."""
CONTROLS = {"\t": "TAB", "\n": "LINE FEED", "\r": "CARRIAGE RETURN"}
LEAST_BESIDE, LEAST_INSIDE = 8, 11
"""Letters that a name of several words needs to be found beside one other word, or more."""
MOST_LETTERS_NAMED = 4


def _characters(ranges: str) -> Iterator[str]:
    """Yield the characters of some ranges, "a-cx" as a, b, c and x."""
    for first, last in re.findall("(.)(?:-(.))?", ranges, flags=re.DOTALL):
        yield from map(chr, range(ord(first), ord(last or first) + 1))


def _replaced() -> Iterator[tuple[str, str]]:
    """Yield each character that is replaced before names are compared, and its replacement."""
    yield from ((chr(number), chr(number - TO_ASCII).lower()) for number in WIDE)
    yield "\u017f", "s"
    yield "\u037e", ";"
    for ranges, plain in ((BLANKS, " "), (DASHES, "-"), (SINGLE, "'"), (DOUBLE, '"')):
        yield from ((character, plain) for character in _characters(ranges))
    yield from ((character, "") for character in _characters(INVISIBLE))


REPLACED = {old: {"`": "'"}.get(new, new) for old, new in _replaced()}
"""Replacements before names are compared: one character, or none to delete it."""
_REPLACED = str.maketrans(REPLACED)


def folded(text: str) -> str:
    """Return the form in which names are compared; an id of the catalogue stays as it is.

    Lower case, without outer blanks and invisible characters; blanks, hyphens and underscores
    between words become one underscore; quotes and full-width letters become plain ones. Nothing
    else changes: "№" is not "no", nor "-1" the number 1.
    """
    text = text if text.isascii() else unicodedata.normalize("NFC", text)
    text = _JOINERS.sub("_", text.translate(_REPLACED).strip(" "))
    return text.lower() if text.isascii() else "".join(map(_small, text))


def _small(character: str) -> str:
    """Return a character casefolded; unchanged if that gives several, as some engines cannot."""
    small = character.casefold()
    return small if len(small) == 1 else character


def nearly(text: str, names: Iterable[str]) -> str | None:
    """Return the known name that a text probably misspells; None if it is one exactly, or none.

    Counted as misspelt: a wrong letter (missing, added, swapped; more in longer names), look-alike
    letters of another script, words joined or in another order, a number before or after the name,
    a name of several words inside a longer text, or a long name that is cut off.
    """
    known = list(names)
    if folded(text) in map(folded, known):
        return None
    bare = _bare(text)
    found = ((_distance(bare, _bare(name)), name) for name in known)
    near = [(distance, name) for distance, name in found if distance is not None]
    if near:
        return min(near, key=lambda pair: pair[0])[1]
    words = _words(text)
    return next((name for name in known if _holds(words, _words(name))), None)


def _distance(bare: str, name: str) -> int | None:
    """Return by how many letters a text differs from a name, None if by too many."""
    if _AROUND.sub("", bare) == name or (len(name) >= ENOUGH_TO_FIND and name in bare):
        return 0
    if len(bare) >= ENOUGH_TO_FIND and name.startswith(bare):
        return 0
    most = min(max(len(name) // LETTERS_A_SLIP, 1), MOST_SLIPS)
    distance = OSA.distance(bare, name, score_cutoff=most)
    return distance if distance <= most else None


def _holds(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Return whether a text contains a name of several words, or is it with words reordered."""
    letters = len("".join(name))
    least = LEAST_BESIDE if len(words) <= len(name) + 1 else LEAST_INSIDE
    if len(name) < 2 or letters < least:
        return False
    starts = range(len(words) - len(name) + 1)
    return sorted(words) == sorted(name) or any(words[n : n + len(name)] == name for n in starts)


def _bare(text: str) -> str:
    """Return the letters and digits of a text, look-alikes replaced by Latin letters."""
    return "".join(_words(text))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """Return the words of a text, look-alikes replaced by Latin letters."""
    apart = unicodedata.normalize("NFKD", folded(text))
    latin = "".join(_look_alike(character) or character for character in apart)
    alone = "".join(c if c.isalnum() or unicodedata.combining(c) else " " for c in latin.casefold())
    words = ("".join(filter(str.isalnum, word)) for word in alone.split())
    return tuple(word for word in words if word)


@lru_cache(maxsize=4096)
def _look_alike(character: str) -> str | None:
    """Return the Latin letters that a letter of another script looks like, None for others."""
    if character.isascii():
        return None
    like = (other["c"] for other in confusables_data.get(character, ()))
    return next((text for text in like if text.isascii() and text.isalnum()), None)


def named_characters(text: str) -> str:
    """Return a text with its invisible characters named: "smoking⟨ZERO WIDTH SPACE⟩".

    If it mixes Latin letters with look-alikes of other scripts, these are named behind it.
    """
    seen = "".join(_named(character) for character in text)
    if not any(character.isascii() and character.isalpha() for character in text):
        return seen
    letters = list(dict.fromkeys(filter(_look_alike, text)))[:MOST_LETTERS_NAMED]
    names = ", ".join(_name(letter) for letter in letters)
    return f"{seen} ({names})" if names else seen


def _named(character: str) -> str:
    if character == " " or (character.isprintable() and REPLACED.get(character) != ""):
        return character
    return f"⟨{_name(character)}⟩"


def _name(character: str) -> str:
    number = f"U+{ord(character):04X}"
    return CONTROLS.get(character) or str(unicodedata.name(character, number))
