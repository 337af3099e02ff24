"""Messages about a table, kept as name and arguments until the language is known."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from logic.likeness import named_characters
from logic.texts import ENGLISH, Argument, MessageName, Texts, texts_in

MOST_NAMED = 6
LONGEST_NAME = 60


@dataclass(frozen=True)
class Saying:
    """A message with what is put into it; as text it is English."""

    name: MessageName
    arguments: Mapping[str, "SayingPart"]

    def __call__(self, texts: Texts) -> str:
        """Say it in a language."""
        said = {key: _said(part, texts) for key, part in self.arguments.items()}
        return texts(self.name, **said)

    def __str__(self) -> str:
        """Say it in English, as the command line and programs of others are told."""
        return self(texts_in(ENGLISH))


@dataclass(frozen=True)
class Listing:
    """Several things that are to be joined as the language joins a list."""

    items: Sequence["SayingPart"]

    def __call__(self, texts: Texts) -> str:
        """Say them in a language."""
        return texts.listed([str(_said(item, texts)) for item in self.items])


SayingPart = Argument | Saying | Listing


def _said(part: SayingPart, texts: Texts) -> Argument:
    return part if isinstance(part, str | int | float) else part(texts)


def say(name: MessageName, /, **arguments: SayingPart) -> Saying:
    """Return a message that is to be said."""
    return Saying(name, arguments)


def named(names: Sequence[str], shown: Callable[[str], str] | None = None) -> Listing:
    """Return some names in quotation marks, each as it is `shown`, and how many more there are."""
    shown = shown or _cut
    quoted = [say("group-files-named", name=shown(name)) for name in names[:MOST_NAMED]]
    if len(names) > MOST_NAMED:
        quoted.append(say("group-files-more", number=len(names) - MOST_NAMED))
    return Listing(quoted)


def _cut(name: str) -> str:
    return name[:LONGEST_NAME]


def short(name: str) -> str:
    """Return a column's name, cut if it is long, with invisible characters named."""
    start = name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"
    return named_characters(start)
