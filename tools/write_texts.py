"""Writes the names of all messages for the type checker, and says what each language lacks.

When: after every change of a message; `make texts`. Tests hold the names current and the shipped
languages whole.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern, Variant
from fluent.syntax import serialize
from fluent.syntax.ast import Junk, Message, Resource, VariableReference
from fluent.syntax.visitor import Visitor

from logic.catalogue.loader import FOLDER as CATALOGUE
from logic.texts import ENGLISH, FOLDER, SHIPPED
from tools import catalogue_texts

FILE = FOLDER / "names.py"
NAMES = '''"""The names of all messages, for the type checker; written by `make texts`."""

from typing import Literal

MessageName = Literal[
{names}
]
'''
MARK = re.compile(r"^en ([0-9a-f]{8})$", re.MULTILINE)


class Kind(StrEnum):
    """What can be wrong with a message."""

    MISSING = "missing"
    LEFT_OVER = "left over"
    ARGUMENTS = "with other arguments than English"
    STALE = "stale"
    UNREADABLE = "not to be read"


@dataclass(frozen=True)
class Fault:
    """What is wrong with which message, and how to mend it."""

    kind: Kind
    says: str


@dataclass(frozen=True)
class Entry:
    """A message as it stands in a file, such as "start.ftl"."""

    file: str
    message: Message

    @property
    def fluent(self) -> str:
        """The message in Fluent, without its comment."""
        bare = Message(self.message.id, self.message.value, self.message.attributes)
        return serialize(Resource([bare]))

    @property
    def mark(self) -> str:
        """The fingerprint that a translation of this message bears."""
        return sha256(self.fluent.encode()).hexdigest()[:8]

    @property
    def comment(self) -> str:
        """What stands above the message, a line each."""
        return (self.message.comment and self.message.comment.content) or ""

    @property
    def arguments(self) -> frozenset[str]:
        """The names of what is put into the message."""
        seen = _Arguments()
        seen.visit(self.message)
        return frozenset(seen.names)


class _Arguments(Visitor):
    """Gathers the names of a message's arguments."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802, Fluent's name
        self.names.add(node.id.name)


class _Variants(Visitor):
    """Gathers the texts between which a message chooses."""

    def __init__(self) -> None:
        self.patterns: list[Pattern] = []

    def visit_Variant(self, node: Variant) -> None:  # noqa: N802, Fluent's name
        self.patterns.append(node.value)
        self.generic_visit(node)


@dataclass(frozen=True)
class Language:
    """The messages of a language by their names, and what of its files cannot be read."""

    code: str
    entries: Mapping[str, Entry]
    unreadable: Sequence[Fault]


# Reading ------------------------------------------------------------------------------------------


def language(folder: Path) -> Language:
    """Return what stands in the files of a language; a folder that is not there holds nothing."""
    bundle = FluentBundle([folder.name])
    entries: dict[str, Entry] = {}
    faults = []
    for file in sorted(folder.glob("*.ftl")):
        place = f"{folder.name}/{file.name}"
        resource = FluentResource(file.read_text(encoding="utf-8"))
        bundle.add_resource(resource)
        for part in resource.body:
            if isinstance(part, Junk):
                faults.append(_junk(place, part))
            elif isinstance(part, Message):
                if part.id.name in entries:
                    faults.append(_unreadable(f"{place}: {part.id.name} stands there twice"))
                entries[part.id.name] = Entry(file.name, part)
    faults += [fault for entry in entries.values() for fault in _unsaid(bundle, entry)]
    return Language(folder.name, entries, faults)


def _unreadable(says: str) -> Fault:
    return Fault(Kind.UNREADABLE, says)


def _junk(place: str, part: Junk) -> Fault:
    first = (part.content or "").strip().splitlines()[0]
    return _unreadable(f"{place}: this is no message in Fluent, see docs/translating.md: {first}")


def _unsaid(bundle: FluentBundle, entry: Entry) -> Iterator[Fault]:
    """Yield why a message, or a variant of it, cannot be said: a term that does not exist."""
    name = entry.message.id.name
    place = f"{bundle.locales[0]}/{entry.file}: {name}"
    pattern = bundle.get_message(name).value
    if pattern is None:
        yield _unreadable(f"{place} has no text of its own")
        return
    seen = _Variants()
    seen.visit(pattern)
    found = [_stumbles(bundle, each, entry) for each in (pattern, *seen.patterns)]
    for fault in dict.fromkeys(filter(None, found)):
        yield _unreadable(f"{place} cannot be said: {fault}")


def _stumbles(bundle: FluentBundle, pattern: Pattern, entry: Entry) -> str:
    """Return why a pattern cannot be said, nothing where it can."""
    try:
        _, found = bundle.format_pattern(pattern, dict.fromkeys(entry.arguments, 1))
    except Exception as fault:  # What Babel does with an option that is no number, for one.
        return str(fault)
    return "; ".join(map(str, found))


# Judging ------------------------------------------------------------------------------------------


def names(english: Language) -> str:
    """Return the module of the names of all messages."""
    lines = [f'    "{name}",' for name in sorted(english.entries)]
    return NAMES.format(names="\n".join(lines))


def faults(found: Language, english: Language) -> list[Fault]:
    """Return all that keeps a language from being whole."""
    missing = [
        Fault(Kind.MISSING, f"{found.code}/{entry.file}: {name} is missing")
        for name, entry in english.entries.items()
        if name not in found.entries
    ]
    other = [
        fault
        for name, entry in found.entries.items()
        for fault in _faults(f"{found.code}/{entry.file}: {name}", entry, english.entries.get(name))
    ]
    return [*found.unreadable, *missing, *other]


def _faults(place: str, entry: Entry, english: Entry | None) -> Iterator[Fault]:
    if english is None:
        yield Fault(Kind.LEFT_OVER, f"{place} is left over: English has no such message")
        return
    if entry.arguments != english.arguments:
        own, wanted = _listed(entry.arguments), _listed(english.arguments)
        yield Fault(Kind.ARGUMENTS, f"{place} takes {own}, where English takes {wanted}")
    if entry is not english and english.mark not in MARK.findall(entry.comment):
        mend = f'read it beside the English, then write "# en {english.mark}" above it'
        yield Fault(Kind.STALE, f"{place} is of another English, or does not say of which: {mend}")


def _listed(arguments: frozenset[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(arguments)) or "no arguments"


# Telling ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Report:
    """What `make texts` says of all languages, and whether each shipped one is whole."""

    lines: Sequence[str]
    is_whole: bool


def report(folder: Path, shipped: Sequence[str], asked: str | None) -> Report:
    """Judge every language of a folder: in a line, or all that is to be done where it is asked."""
    english = language(folder / ENGLISH)
    found = {file.parent.name for file in folder.glob("*/*.ftl")}
    lines: list[str] = []
    is_whole = True
    for code in sorted({*found, *shipped, asked or ENGLISH}):
        own = english if code == ENGLISH else language(folder / code)
        wrong = faults(own, english)
        lines.append(_summary(own, english, wrong))
        is_asked = code == asked and own is not english
        if code in (*shipped, asked):
            # What is missing in the language that was asked for follows in English.
            lines += [one.says for one in wrong if not (is_asked and one.kind == Kind.MISSING)]
        if is_asked:
            lines += _to_do(own, english)
        is_whole = is_whole and not (wrong and code in shipped)
    return Report(lines, is_whole)


def _summary(own: Language, english: Language, wrong: Sequence[Fault]) -> str:
    there = len(own.entries.keys() & english.entries.keys())
    counts = Counter(fault.kind for fault in wrong)
    told = [f"{counts[kind]} {kind}" for kind in Kind if counts[kind]]
    return f"{own.code}: {there} of {len(english.entries)} messages, {', '.join(told) or 'whole'}"


def _to_do(own: Language, english: Language) -> Iterator[str]:
    """Yield the English of what is to be translated, with its mark, ready to be copied."""
    to_do = [
        entry
        for name, entry in english.entries.items()
        if name not in own.entries or entry.mark not in MARK.findall(own.entries[name].comment)
    ]
    for file, entries in groupby(to_do, lambda entry: entry.file):
        yield f"\n### {own.code}/{file}"
        for entry in entries:
            above = [*entry.comment.splitlines(), f"en {entry.mark}"]
            comment = "".join(f"# {line}\n" for line in above)
            yield f"\n{comment}{entry.fluent.rstrip()}"


def main() -> int:
    """Write the names, and return 1 if a shipped language is not whole."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--for", dest="asked", help='tell all of this language, such as "es"')
    asked = parser.parse_args().asked
    FILE.write_text(names(language(FOLDER / ENGLISH)), encoding="utf-8")
    told = report(FOLDER, SHIPPED, asked)
    of_catalogue, is_catalogue_whole = catalogue_texts.told(CATALOGUE, SHIPPED, asked)
    print("\n".join([*told.lines, "", *of_catalogue]))
    return 0 if told.is_whole and is_catalogue_whole else 1


if __name__ == "__main__":
    sys.exit(main())
