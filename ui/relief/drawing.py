"""The drawings of relief and the coach."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "drawings"


@cache
def svg(name: str) -> str:
    """Return a drawing as SVG; its colours stand out from light and from dark."""
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
