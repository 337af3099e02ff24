"""The messages of one language, and its own way of writing lists and days."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, cast

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.syntax.ast import Message

from logic.texts.names import MessageName

FOLDER = Path(__file__).parent
ENGLISH = "en"
SHIPPED = (ENGLISH, "es")
"""The languages that are offered: each is whole, which a test holds."""
CONVENTIONS = {ENGLISH: "en-GB", "es": "es-CR"}
"""Whose lists, days and numbers a language follows.

Our English is British: "a, b and c", the day first. In Spanish "1.065" is read in two ways, so
thousands stand apart as in Costa Rica: "1 065".
"""
ANOTHER_AND = {"es": (" y ", " e ", re.compile(r"\W*h?[ií](?!e)", re.IGNORECASE))}
"""The usual "and", the one before certain sounds, and the start of what sounds so."""
KEEPS_CAPITALS = ("de", "lb")
"""Languages that write every noun with a capital letter, wherever it stands."""
Argument = str | float
Direction = Literal["ltr", "rtl"]
"""Where lines begin: at the left or at the right, in the words of HTML and of Typst."""
LONGEST_ARGUMENT = 2_000
"""Characters: the library refuses more than 2,500, and a file of somebody else may hold them."""


@dataclass(frozen=True, eq=False)
class Texts:
    """The texts of a language, with English's beneath them for what they lack.

    `locale` is what CLDR knows of it: its days, its signs of numbers.

    One language is one object, so that it may stand in the key of a cache.
    """

    language: str
    locale: Locale
    _bundle: FluentBundle
    _patterns: Mapping[str, Pattern]
    _english: "Texts | None"

    def __call__(self, name: MessageName, /, **arguments: Argument) -> str:
        """Say a message; in English where this language lacks it or stumbles over an argument.

        Raises:
            KeyError: English has no message of this name. The type checker knows the names.
        """
        return self._filled(name, arguments) if arguments else _as_it_stands(self, name)

    def _filled(self, name: MessageName, arguments: Mapping[str, Argument]) -> str:
        if self._english is None or name in self._patterns:
            fitting = {one: _fitting(value) for one, value in arguments.items()}
            text, faults = self._bundle.format_pattern(self._patterns[name], fitting)
            if self._english is None or not faults:
                return cast("str", text)  # Never anything else, once the whole pattern is said.
        return self._english(name, **arguments)

    def listed(self, items: Sequence[str]) -> str:
        """Join items as the language does: "a, b and c", in Spanish "sueño e historia"."""
        joined = format_list(items, locale=self.locale)
        if self.language in ANOTHER_AND and len(items) > 1:
            usual, other, sound = ANOTHER_AND[self.language]
            before = joined.removesuffix(items[-1])
            if sound.match(items[-1]):
                return f"{before.removesuffix(usual)}{other}{items[-1]}"
        return joined

    def inside(self, title: str) -> str:
        """Return a title as it stands inside a sentence: "sun and vitamin D", but "I used to"."""
        stays = self.language in KEEPS_CAPITALS or title.startswith("I ") or title[1:2].isupper()
        return title if stays else title[:1].lower() + title[1:]

    def first(self, phrase: str) -> str:
        """Return a phrase as it stands at the start of a line: "Weak evidence"."""
        return f"{phrase[:1].upper()}{phrase[1:]}"

    def number(self, value: float, decimals: int = 0) -> str:
        """Write a number with so many decimals as the language does: "1,200", "0.50"."""
        # Rounded as Python does, so that a number is the same in a text and in a table.
        return _number(f"{value:.{decimals}f}", decimals, self.locale)

    def percent(self, share: float) -> str:
        """Write a share, 0 to 1, in whole percent as the language does: "12%"."""
        rounded = Decimal(f"{share * 100:.0f}")  # As Python rounds, see above.
        # Of the language itself: "50 %" in Spanish, as the messages have it.
        return format_percent(rounded / 100, locale=Locale.parse(self.language, sep="-"))

    def day(self, day: date) -> str:
        """Write a day out as the language does: "3 December 2026"."""
        return format_date(day, "long", locale=self.locale)

    @property
    def direction(self) -> Direction:
        """The direction of the language's lines, "rtl" in Arabic and Hebrew."""
        return cast("Direction", self.locale.text_direction)

    @property
    def own_name(self) -> str:
        """What the language calls itself: "English", "Español"."""
        return self.first(self.locale.language_name or self.language)

    def ordinal(self, number: int) -> str:
        """Return the plural form of an ordinal number: in English "one" for 1st, 21st and so on."""
        return self.locale.ordinal_form(number)


@cache
def _as_it_stands(texts: Texts, name: MessageName) -> str:
    """Say a message that nothing is filled into: it stays as it is."""
    return texts._filled(name, {})


@lru_cache(maxsize=2000)
def _number(rounded: str, decimals: int, locale: Locale) -> str:
    """Write a rounded number; few are different, and each takes the library a third of a ms."""
    return format_decimal(Decimal(rounded), f"#,##0.{'0' * decimals}", locale=locale)


def _fitting(value: Argument) -> Argument:
    """Return what is filled in, cut where the library would refuse it."""
    if isinstance(value, str) and len(value) > LONGEST_ARGUMENT:
        return f"{value[:LONGEST_ARGUMENT]}…"
    return value


def texts_in(language: str) -> Texts:
    """Return the texts of a language, English's for one that is not shipped."""
    return _read_once(language if language in SHIPPED else ENGLISH)


@cache
def _read_once(language: str) -> Texts:
    return read(FOLDER / language, None if language == ENGLISH else texts_in(ENGLISH))


def read(folder: Path, english: Texts | None) -> Texts:
    """Return the texts of a folder, which is named as its language is: "es", "pt-BR".

    Raises:
        babel.UnknownLocaleError: The Unicode Consortium's CLDR has no such language.
    """
    locale = Locale.parse(CONVENTIONS.get(folder.name, folder.name), sep="-")
    # Marks that keep the direction of what is put in are needed where text runs the other way.
    bundle = FluentBundle([str(locale)], use_isolating=locale.text_direction == "rtl")
    names = []
    for file in sorted(folder.glob("*.ftl")):
        resource = FluentResource(file.read_text(encoding="utf-8"))
        bundle.add_resource(resource)
        names += [entry.id.name for entry in resource.body if isinstance(entry, Message)]
    said = {name: bundle.get_message(name).value for name in names}
    patterns = {name: pattern for name, pattern in said.items() if pattern is not None}
    return Texts(folder.name, locale, bundle, patterns, english)
