"""Writes the expected results of the personas in `tests/golden/personas` anew.

When: after a change of the catalogue or the scoring model that is meant to change results.
Read the differences that `pytest tests/golden` names first; they are what people would see.
Then run `PYTHONPATH=. .venv/bin/python tools/write_golden.py`, raise the catalogue's version and
add a line under "Numbers" in CHANGELOG.md that says what changed and why. Who a persona is and
what they answer stays as it was written by hand.
"""

import json
from pathlib import Path
from typing import Any

from tests.golden.persona import FOLDER, differences, load, result

EXPECTED = "[expected]"
HEADING = f"# Written by tools/write_golden.py.\n{EXPECTED}\n"


def main() -> None:
    """Rewrite every persona whose result changed, and say which."""
    for file in sorted(FOLDER.glob("*.toml")):
        persona = load(file)
        found = result(persona.answers)
        changed = differences(persona.expected, found)
        if changed:
            rewrite(file, found)
            print(f"{persona.name}: rewritten, {len(changed)} differences")


def rewrite(file: Path, found: dict[str, Any]) -> None:
    """Replace what follows the answers in a persona's file."""
    by_hand = file.read_text(encoding="utf-8").split(HEADING)[0].rstrip()
    lines = [f"{key} = {toml(value)}\n" for key, value in found.items()]
    file.write_text(f"{by_hand}\n\n{HEADING}{''.join(lines)}", encoding="utf-8")


def toml(value: Any) -> str:
    """Return a value as TOML writes it; a list of tables takes a line for each."""
    if isinstance(value, float):
        return f"{value:.9f}"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + "".join(f"    {toml(inner)},\n" for inner in value) + "]"
    if isinstance(value, list):
        return "[" + ", ".join(toml(inner) for inner in value) + "]"
    return json.dumps(value)


if __name__ == "__main__":
    main()
