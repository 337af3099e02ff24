"""What is said in Spanish, whether or not it is offered yet, and words that give English away."""

import re

from logic.catalogue import load_catalogue
from logic.texts import FOLDER, read
from tests.said import said

dicho = read(FOLDER / "es", said)
CATALOGUE_ES = load_catalogue(language="es")
ENGLISH_WORDS = re.compile(
    r"\b(the|and|of|your|you|with|for|is|are|this|that|not|from|what|which|was|were|has|have)\b",
    re.IGNORECASE,
)
"""No Spanish text of ours can do with any of these; every English sentence has one."""


def english_in(text: str) -> list[str]:
    """Return the English words that are left in a text."""
    return ENGLISH_WORDS.findall(text)
