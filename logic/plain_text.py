"""Makes text of people and files safe to show: nothing hidden stays, nothing visible is lost."""

import unicodedata

ZWNJ, ZWJ, ZERO_WIDTH_SPACE = "\u200c", "\u200d", "\u200b"
JOINERS = (ZWNJ, ZWJ)
DIRECTION_MARKS = frozenset("\u200e\u200f\u061c")
GONE = frozenset(
    "\u00ad\ufeff"  # the soft hyphen, the byte order mark
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # direction controls
    "\u2060\u2061\u2062\u2063\u2064\u2065\u206a\u206b\u206c\u206d\u206e\u206f"
    "\ufff9\ufffa\ufffb\U000e0001"
)
"""Invisible characters that no language needs in a line of text."""
BLANK = frozenset("\u2800\u3164\uffa0")
"""Characters that look blank but are not classed as spaces."""
BLANKS = frozenset({"Zs", "Zl", "Zp", "Cc", "Cs", "Co"})
"""Categories shown as a blank: spaces, breaks, controls, surrogates, private use."""
FLAG, LAST_TAG = "\U0001f3f4", "\U000e007f"
TAGS = range(0xE0020, 0xE0080)
SKIN_TONES = range(0x1F3FB, 0x1F400)
REGIONAL = range(0x1F1E6, 0x1F200)
UNSPACED = (range(0x0E00, 0x0F00), range(0x1000, 0x10A0), range(0x1780, 0x1800))
"""Thai and Lao, Myanmar, Khmer: zero-width spaces separate their words."""
RIGHT_TO_LEFT = frozenset({"R", "AL"})


def one_line(text: str) -> str:
    """Return text on one line, without hidden characters.

    What a language needs stays: joiners after a letter, a sign or an emoji, the tags of a flag,
    variation selectors. Soft hyphens and direction controls are removed; each run of line breaks,
    controls and blanks becomes one space.
    """
    return " ".join(cleaned(text).split())


def cleaned(text: str, gap: str = " ") -> str:
    """Clean text as `one_line` does, but keep its spaces and put `gap` for each other blank."""
    kept: list[str] = []
    unseen = GONE if _turns(text) else GONE | DIRECTION_MARKS
    seen = [shown for char in text if char not in unseen and (shown := _spaced(char, gap))]
    for place, char in enumerate(seen):
        before, after = kept[-1:], seen[place + 1 : place + 2]
        if _stays(char, before[0] if before else "", after[0] if after else ""):
            kept.append(char)
    return _without_loose_tags("".join(kept))


def cut(text: str, most: int) -> str:
    """Return the first characters of a text, at most `most`, without splitting a visible one.

    A letter keeps its marks, an emoji its parts, a flag both of its letters.
    """
    if len(text) <= most:
        return text
    end = most
    while end and _goes_on(text, end):
        end -= 1
    return text[: end or most]


def _turns(text: str) -> bool:
    """Return whether a text has letters that are written from right to left."""
    letters = (char for char in text if char not in DIRECTION_MARKS)
    return any(unicodedata.bidirectional(letter) in RIGHT_TO_LEFT for letter in letters)


def _spaced(char: str, gap: str) -> str:
    """Return a character; `gap` for a blank other than a space, "" for a noncharacter."""
    if char != " " and (char in BLANK or unicodedata.category(char) in BLANKS):
        return gap
    return "" if _is_no_character(char) else char


def _is_no_character(char: str) -> bool:
    """Return whether Unicode reserves this code as a noncharacter."""
    return ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF


def _stays(char: str, before: str, after: str) -> bool:
    """Return whether to keep a character: an invisible one only if it has an effect here."""
    if char in JOINERS:
        return _can_be_joined(before)
    if char == ZERO_WIDTH_SPACE:
        return _is_unspaced(before) and _is_unspaced(after)
    return True


def _can_be_joined(before: str) -> bool:
    """Return whether a joiner after this character can change how it looks; none does in ASCII."""
    return not before.isascii() and unicodedata.category(before)[0] in "LMS"


def _is_unspaced(char: str) -> bool:
    return bool(char) and any(ord(char) in script for script in UNSPACED)


def _without_loose_tags(text: str) -> str:
    """Remove tag characters, except in a whole flag: a black flag, its region, the last tag."""
    kept, place = [], 0
    while place < len(text):
        end = place + 1
        while end < len(text) and ord(text[end]) in TAGS:
            end += 1
        run = text[place:end]
        is_flag = run[0] == FLAG and run.find(LAST_TAG) == len(run) - 1
        kept.append(run if is_flag else run[0] if ord(run[0]) not in TAGS else "")
        place = end
    return "".join(kept)


def _goes_on(text: str, place: int) -> bool:
    """Return whether the character at a place belongs to the one before it."""
    char, before = text[place], text[place - 1]
    code = ord(char)
    if unicodedata.category(char)[0] == "M" or char in JOINERS or before == ZWJ:
        return True
    if code in REGIONAL:
        letters = len(text[:place]) - len(text[:place].rstrip("".join(map(chr, REGIONAL))))
        return letters % 2 == 1
    return code in SKIN_TONES or code in TAGS
