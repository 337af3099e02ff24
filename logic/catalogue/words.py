"""The words of an object: each text for people with the path under which its file holds it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, get_args

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from logic.models.base import Frozen, Words

NAMES = ("id", "sign", "version")
"""The keys that name an entry of a list, in a file and in a path; other entries go by position."""
V = TypeVar("V", bound=Frozen | tuple[Frozen, ...])
R = TypeVar("R", bound=Frozen)


def _raise(_path: str, error: ValidationError) -> None:
    raise error


@dataclass(frozen=True)
class Rewording:
    """Says the texts of objects anew; numbers, ids and what stays as published are untouched.

    `say` returns what to say in the place of a text, given its path and the text. An object that
    does not take its new texts stays as it was, and `refuse` is told its path and why; by itself
    it raises that ValidationError.
    """

    say: Callable[[str, str], str]
    refuse: Callable[[str, ValidationError], None] = _raise

    def of(self, value: V, path: str = "") -> V:
        """Return a frozen object, or several, with every text for people replaced."""
        new: V = self._value(value, path, words=False)
        return new

    def _value(self, value: Any, path: str, *, words: bool) -> Any:
        if isinstance(value, Frozen):
            return self._said_of(value, path)
        if isinstance(value, tuple):
            named = ((_name(inner, position), inner) for position, inner in enumerate(value))
            return tuple(self._value(one, below(path, name), words=words) for name, one in named)
        if isinstance(value, dict):
            return {
                key: self._value(inner, below(path, key), words=words)
                for key, inner in value.items()
            }
        return self.say(path, value) if words and isinstance(value, str) else value

    def _said_of(self, found: R, path: str) -> R:
        worded = words_of(type(found))
        fields = {
            name: self._value(getattr(found, name), below(path, name), words=name in worded)
            for name in type(found).model_fields
        }
        try:
            return type(found).model_validate(fields)
        except ValidationError as error:
            self.refuse(path, error)
            return found


def written(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Yield path and value of everything that a file holds, names of entries apart.

    An entry that has a name and nothing else comes by itself, so that it is not lost.
    """
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from written(inner, below(path, key))
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from _entry(inner, path, position)
    else:
        yield path, value


def below(path: str, name: object) -> str:
    """Return the path of what stands below another one."""
    return f"{path}.{name}" if path else str(name)


@cache
def words_of(model: type[Frozen]) -> frozenset[str]:
    """Return the fields of a class that hold texts for people."""
    return frozenset(name for name, field in model.model_fields.items() if _are_words(field))


def _name(value: object, position: int) -> object:
    """Return what an entry of a list is called in a path."""
    return next((getattr(value, key) for key in NAMES if hasattr(value, key)), position)


def _entry(entry: object, path: str, position: int) -> Iterator[tuple[str, object]]:
    """Yield what one entry of a list in a file holds, below its name or its position."""
    key = next((key for key in NAMES if isinstance(entry, dict) and key in entry), None)
    if key is None or not isinstance(entry, dict):
        yield from written(entry, below(path, position))
        return
    place = below(path, entry[key])
    rest = {other: inner for other, inner in entry.items() if other != key}
    yield from written(rest, place) if rest else [(place, None)]


def _are_words(field: FieldInfo) -> bool:
    return Words() in field.metadata or _marked(field.annotation)


def _marked(kind: object) -> bool:
    """Return whether a type is marked as words, or made of one that is."""
    return Words() in getattr(kind, "__metadata__", ()) or any(map(_marked, get_args(kind)))
