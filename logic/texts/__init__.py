"""What people read, in any language: messages by their names, one folder of Fluent a language."""

from logic.texts.language import (
    ENGLISH,
    FOLDER,
    SHIPPED,
    Argument,
    Direction,
    Texts,
    read,
    texts_in,
)
from logic.texts.names import MessageName

__all__ = [
    "ENGLISH",
    "FOLDER",
    "SHIPPED",
    "Argument",
    "Direction",
    "MessageName",
    "Texts",
    "read",
    "texts_in",
]
