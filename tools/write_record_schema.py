"""Writes `docs/record.schema.json`, the shape of a record file, from the model that reads it."""

import json
from pathlib import Path

from logic.record.file import RecordFile

FILE = Path(__file__).parents[1] / "docs" / "record.schema.json"


def main() -> None:
    """Write the file."""
    FILE.write_text(document(), encoding="utf-8")


def document() -> str:
    """Return the JSON Schema (draft 2020-12) of a record file."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    schema = dialect | RecordFile.model_json_schema()
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main()
