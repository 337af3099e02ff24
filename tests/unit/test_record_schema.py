"""The documents about the record file say what the code reads and writes."""

import json
import re

from logic.record.contents import HowKeptUp
from logic.record.file import RecordFile
from tests.architecture.code import ROOT
from tests.unit.people import AT_REFERENCE
from tests.unit.records import NOTHING_TO_REPORT, contents, written
from tools.write_record_schema import FILE, document

PAGE = (ROOT / "docs" / "record.md").read_text(encoding="utf-8")


def test_the_schema_is_current() -> None:
    assert document() == FILE.read_text(encoding="utf-8"), "run `make docs`"


def test_the_schema_lets_nothing_else_in() -> None:
    schema = json.loads(document())
    shapes = [schema, *(one for one in schema["$defs"].values() if one["type"] == "object")]
    assert all(shape["additionalProperties"] is False for shape in shapes)
    assert {*schema["required"]} == RecordFile.model_fields.keys()


def test_the_page_tells_of_every_entry_in_the_order_of_the_file() -> None:
    told = re.findall(r"^\| `([a-z_]+)` \|", PAGE, re.MULTILINE)
    assert told == list(RecordFile.model_fields)
    assert told == list(written(contents(NOTHING_TO_REPORT | AT_REFERENCE)))
    assert all(f"`{how}`" in PAGE for how in HowKeptUp)
