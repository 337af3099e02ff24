"""Which encoding a text file has, and the file as UTF-8 whatever it has."""

import codecs
import re
from enum import StrEnum
from io import BufferedReader, RawIOBase
from typing import IO, Any

from logic.group.errors import GroupError
from logic.group.kinds import NamedFile
from logic.group.saying import say

AT_ONCE = 1 << 20


class Encoding(StrEnum):
    """The encodings that are read, by Python's names."""

    UTF_8 = "utf-8"
    UTF_8_MARKED = "utf-8-sig"
    UTF_16 = "utf-16"
    UTF_16_LITTLE = "utf-16-le"
    UTF_16_BIG = "utf-16-be"
    UTF_32 = "utf-32"
    WINDOWS = "cp1252"

    @property
    def is_wide(self) -> bool:
        """Whether every letter takes two bytes or more."""
        return self.startswith(("utf-16", "utf-32"))


MARKS = {
    codecs.BOM_UTF8: Encoding.UTF_8_MARKED,
    codecs.BOM_UTF32_LE: Encoding.UTF_32,
    codecs.BOM_UTF32_BE: Encoding.UTF_32,
    codecs.BOM_UTF16_LE: Encoding.UTF_16,
    codecs.BOM_UTF16_BE: Encoding.UTF_16,
}
"""Byte order marks; UTF-32 comes first, because its mark begins with that of UTF-16."""


NO_TEXT = {
    Encoding.WINDOWS: re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f]"),
    Encoding.UTF_8: re.compile(b"\x00"),
    Encoding.UTF_8_MARKED: re.compile(b"\x00"),
}
"""Bytes that no text file holds."""


def encoding_of(source: NamedFile) -> Encoding:
    """Return the encoding of a text file; the whole of it is looked at.

    Windows-1252 is assumed only if the first character beyond ASCII is not valid UTF-8; if it is,
    the file is damaged UTF-8.

    Raises GroupError when it is in none of them.
    """
    with source.open() as file:
        head = file.read(AT_ONCE)
    found = next((name for mark, name in MARKS.items() if head.startswith(mark)), None)
    found = found or _unmarked_wide(head)
    for encoding in [found] if found else [Encoding.UTF_8, Encoding.WINDOWS]:
        if _fits(source, encoding):
            return encoding
    raise GroupError(say("group-files-wrong-encoding", name=source.name))


def _unmarked_wide(head: bytes) -> Encoding | None:
    """Return which UTF-16 a text without a mark is, if any: most characters of tables are ASCII."""
    places = {Encoding.UTF_16_LITTLE: head[1::2], Encoding.UTF_16_BIG: head[::2]}
    for encoding, halves in places.items():
        if halves.count(0) > len(halves) / 2 and head.count(0) < len(head) * 0.6:
            return encoding
    return None


def _fits(source: NamedFile, encoding: Encoding) -> bool:
    """Return whether a whole file is text in an encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    beyond_ascii = False
    with source.open() as file:
        while block := file.read(AT_ONCE):
            if encoding in NO_TEXT and NO_TEXT[encoding].search(block):
                return False
            try:
                text = decoder.decode(block)
            except UnicodeDecodeError as error:
                _refuse_damaged(source, encoding, seen=beyond_ascii, error=error)
                return False
            beyond_ascii = beyond_ascii or not text.isascii()
            if encoding.is_wide and "\0" in text:
                return False
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            _refuse_damaged(source, encoding, seen=beyond_ascii, error=error)
            return False
    return True


def _refuse_damaged(
    source: NamedFile, encoding: Encoding, *, seen: bool, error: UnicodeDecodeError
) -> None:
    """Raise GroupError for damaged UTF-8: characters beyond ASCII before the damage were valid."""
    seen = seen or not error.object[: error.start].isascii()
    if encoding is Encoding.UTF_8 and seen:
        raise GroupError(say("group-files-wrong-encoding", name=source.name))


def open_as_utf8(source: NamedFile, encoding: Encoding, start: int = 0) -> IO[bytes]:
    """Return a text file as bytes of UTF-8 without a mark, from a place in these bytes."""
    file = source.open()
    if encoding in (Encoding.UTF_8, Encoding.UTF_8_MARKED):
        mark = len(codecs.BOM_UTF8) if encoding is Encoding.UTF_8_MARKED else 0
        file.seek(mark + start)
        return file
    recoded = BufferedReader(_Recoded(file, encoding), AT_ONCE)
    while start:
        start -= len(recoded.read(min(start, AT_ONCE)))
    return recoded


class _Recoded(RawIOBase):
    """A text file as UTF-8, read from one in another encoding."""

    def __init__(self, file: IO[bytes], encoding: Encoding) -> None:
        self.file = file
        self.decoder = codecs.getincrementaldecoder(encoding)()
        self.ready = b""

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer with what comes next, and return how many bytes that is."""
        while not self.ready:
            block = self.file.read(AT_ONCE)
            self.ready = self.decoder.decode(block, final=not block).encode()
            if not block:
                break
        number = min(len(buffer), len(self.ready))
        buffer[:number] = self.ready[:number]
        self.ready = self.ready[number:]
        return number

    def close(self) -> None:
        """Close the file that is read."""
        self.file.close()
        super().close()
