"""The questionnaire's texts in other languages, beside its own, as FHIR's extension has them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from logic.catalogue import load_catalogue
from logic.fhir.codes import STRUCTURE, Element, declined_coding
from logic.models.catalogue import Catalogue
from logic.texts import ENGLISH, SHIPPED, Texts, texts_in

TRANSLATION = f"{STRUCTURE}/translation"
ABOUT = ("title", "publisher", "description", "purpose")
"""What the questionnaire says of itself; the copyright's words are LOINC's, and stay."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A language that the questionnaire speaks too: the catalogue and the messages in it."""

    catalogue: Catalogue
    texts: Texts


def editions(language: str) -> tuple[Edition, ...]:
    """Return every language that is offered, but this one, which the questionnaire is made in."""
    others = (one for one in SHIPPED if one != language)
    return tuple(Edition(load_catalogue(language=one), texts_in(one)) for one in others)


@dataclass(frozen=True, slots=True)
class Translation:
    """The questionnaire as it is made in another language: what stands at the same place there."""

    texts: Texts
    whole: Element

    @property
    def items(self) -> Mapping[str, Element]:
        """Its items by their link ids, however deep they stand."""
        return {item["linkId"]: item for item in _walk(self.whole)}


def with_translations(own: Element, others: Sequence[Translation]) -> Element:
    """Return the questionnaire with the texts of other languages beside each of its own."""
    beside = _beside({one.texts.language: one.whole for one in others}, ABOUT)
    by_language = {one.texts.language: one.items for one in others}
    declined = {
        one.texts.language: one.texts("prefer-not-to-say")
        for one in others
        if one.texts.language != ENGLISH
    }
    items = [_item(item, by_language, declined) for item in own["item"]]
    return own | beside | {"item": items}


def _walk(holder: Element) -> Iterator[Element]:
    for item in holder.get("item", []):
        yield item
        yield from _walk(item)


def _item(
    own: Element, others: Mapping[str, Mapping[str, Element]], declined: Mapping[str, str]
) -> Element:
    """Return an item, its options and all that stands below it with their translations."""
    same = {code: items[own["linkId"]] for code, items in others.items() if own["linkId"] in items}
    found = own | _beside(same, ("text",))
    if "answerOption" in own:
        found["answerOption"] = [_option(one, same, declined) for one in own["answerOption"]]
    if "item" in own:
        found["item"] = [_item(one, others, declined) for one in own["item"]]
    return found


def _option(own: Element, items: Mapping[str, Element], declined: Mapping[str, str]) -> Element:
    """Return an option with its display in other languages.

    HL7 fixes the English display of "prefer not to say". It stays, and the translation extension
    beside it holds the words of each language.
    """
    coding = own["valueCoding"]
    if coding == declined_coding():
        return own | {"valueCoding": coding | _said(declined, "display")}
    same = {
        language: option["valueCoding"]
        for language, item in items.items()
        for option in item["answerOption"]
        if option["valueCoding"]["code"] == coding["code"]
    }
    return own | {"valueCoding": coding | _beside(same, ("display",))}


def _beside(others: Mapping[str, Element], names: Iterable[str]) -> Element:
    """Return the translation extensions of an object's texts: "_text" for "text"."""
    found: Element = {}
    for name in names:
        found |= _said({language: other[name] for language, other in others.items()}, name)
    return found


def _said(contents: Mapping[str, str], name: str) -> Element:
    """Return a text's translations as an extension; nothing without any, not an empty list."""
    extensions = [_extension(language, content) for language, content in contents.items()]
    return {f"_{name}": {"extension": extensions}} if extensions else {}


def _extension(language: str, content: str) -> Element:
    parts = [
        {"url": "lang", "valueCode": language},
        {"url": "content", "valueString": content},
    ]
    return {"url": TRANSLATION, "extension": parts}
