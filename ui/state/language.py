"""The language in which the pages speak to this person."""

from logic.texts import ENGLISH, Argument, MessageName, Texts, texts_in


def texts() -> Texts:
    """Return the texts of the session's language, which is English as long as there is no other."""
    return texts_in(ENGLISH)


def say(name: MessageName, /, **arguments: Argument) -> str:
    """Say a message in the session's language."""
    return texts()(name, **arguments)
