"""What kind of file one is, told by its first bytes and never by its name."""

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import IO, Self

from logic.group.errors import GroupError, damaged
from logic.group.saying import say
from logic.texts import MessageName

HEAD = 1024


@dataclass(frozen=True)
class NamedFile:
    """A file, on a disk or in memory, and what messages call it; `open` gives its bytes."""

    name: str
    open: Callable[[], IO[bytes]]

    @classmethod
    def at(cls, path: Path) -> Self:
        """Return a file on a disk."""
        return cls(path.name, partial(_opened, path.absolute()))

    @classmethod
    def of(cls, name: str, content: bytes) -> Self:
        """Return a file in memory."""
        return cls(name, partial(BytesIO, content))


def _opened(path: Path) -> IO[bytes]:
    return path.open("rb")


class FileKind(StrEnum):
    """The kinds of files that are read."""

    TEXT = auto()
    PARQUET = auto()
    SPREADSHEET = auto()


BY_START = {
    b"PAR1": FileKind.PARQUET,
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": FileKind.SPREADSHEET,  # .xls, and all that is locked
    b"\x09\x08\x10\x00": FileKind.SPREADSHEET,  # a bare .xls
}
FOREIGN: Mapping[bytes, MessageName] = {
    b"\x1f\x8b": "group-files-packed",
    b"BZh": "group-files-packed",
    b"\xfd7zXZ": "group-files-packed",
    b"\x28\xb5\x2f\xfd": "group-files-packed",
    b"7z\xbc\xaf": "group-files-packed",
    b"Rar!": "group-files-packed",
    b"PK\x05\x06": "group-files-packed",
    b"%PDF": "group-files-pdf",
    b"\x89PNG": "group-files-picture",
    b"\xff\xd8\xff": "group-files-picture",
    b"GIF8": "group-files-picture",
    b"$FL2": "group-files-spss",
    b"$FL3": "group-files-spss",
    b"<stata_dta>": "group-files-stata",
    b"\x00" * 12 + b"\xc2\xea\x81\x60": "group-files-sas",
    b"RDX": "group-files-r",
    b"RDA": "group-files-r",
    b"ARROW1": "group-files-feather",
    b"FEA1": "group-files-feather",
    b"SQLite format 3": "group-files-database",
    b"{\\rtf": "group-files-document",
}
"""By their first bytes, kinds that are known and not read, with what is said of them."""
MARKUP = (b"<!doctype", b"<html", b"<table", b"<?xml", b"<head", b"<body", b"<meta")
WORKBOOKS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
"""The part of a ZIP file that makes it a workbook: of Excel, of its binary kind, of LibreOffice."""
TEXT_DOCUMENTS = ("word/document.xml",)


def kind_of(source: NamedFile, most_unpacked: int) -> FileKind:
    """Return what kind of file one is.

    `most_unpacked` is how many bytes a packed workbook may hold, going by its own directory.

    Raises GroupError when it is empty, or of a kind that is known and not read.
    """
    with source.open() as file:
        head = file.read(HEAD)
        while head and not head.strip():
            head = file.read(HEAD)
        if not head:
            raise GroupError(say("group-files-empty-file", name=source.name))
        if head.startswith(b"PK\x03\x04"):
            return _in_zip(source, file, most_unpacked)
    for start, kind in BY_START.items():
        if head.startswith(start):
            return kind
    start_of_text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start_of_text.startswith(MARKUP):
        raise _foreign(source, "group-files-web-page")
    for start, what in FOREIGN.items():
        if head.startswith(start):
            raise _foreign(source, what)
    return FileKind.TEXT


def _foreign(source: NamedFile, what: MessageName) -> GroupError:
    """Return that a file is of a kind that is not read, and what to do."""
    return GroupError(say("group-files-foreign", name=source.name, what=say(what)))


def _in_zip(source: NamedFile, file: IO[bytes], most_unpacked: int) -> FileKind:
    """Return what a ZIP file holds, going by its directory: nothing is unpacked."""
    try:
        with zipfile.ZipFile(file) as packed:
            parts = {part.filename: part.file_size for part in packed.infolist()}
    except (zipfile.BadZipFile, NotImplementedError, ValueError, UnicodeDecodeError) as error:
        raise damaged(source.name, str(error)) from error
    if any(name in parts for name in TEXT_DOCUMENTS):
        raise _foreign(source, "group-files-document")
    if not any(name in parts for name in WORKBOOKS):
        raise _foreign(source, "group-files-packed")
    if sum(parts.values()) > most_unpacked:
        raise GroupError(say("group-files-too-large-piece", name=source.name))
    return FileKind.SPREADSHEET
