"""All that a page tells a browser to show, whatever kind of element it stands in."""

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pyarrow as pa
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Table

NOT_SHOWN = {
    *("id", "key", "form_id", "group_id", "type", "theme", "selection_mode", "autocomplete"),
    *("component_name", "js_content", "css_content", "html_content", "icon", "page", "url"),
    *("file_types", "page_script_hash", "data_frame_type", "tag", "anchor", "name"),
}
"""Fields that name a thing, say how it looks or hold a script."""
SAID_IN_SPEC = {"title", "text", "description", "labelExpr"}
"""What of a chart's description is drawn as it stands, or makes what is drawn."""
NAMES_IN_SPEC = {"field", "type"}
SAID_TO_SCRIPT = {"down", "words", "names", "label", "text"}
"""What of the things told to a script of ours it shows; all else are settings and records."""
QUOTED = re.compile(r"""'[^']*'|"(?:[^"\\]|\\.)*\"""")
PICTURE = "data:image/svg+xml;base64,"


def shown(at: AppTest) -> Iterator[str]:
    """Yield every text that an element of the page shows, once or more often."""
    for node in at:
        proto = getattr(node, "proto", None)
        if hasattr(proto, "ListFields"):
            yield from _texts(proto)
        if isinstance(node, Table):
            yield from map(str, node.value.columns)


def _texts(proto: Any) -> Iterator[str]:
    for field, value in proto.ListFields():
        several = field.is_repeated and not _is_map(field)
        for one in value if several else [value]:
            yield from _text(field, one)


def _text(field: Any, value: Any) -> Iterator[str]:
    """Yield what one field shows."""
    if field.name == "spec":
        yield from _said(json.loads(value), SAID_IN_SPEC)
    elif field.name == "json":
        yield from _said(json.loads(value), SAID_TO_SCRIPT)
    elif field.name == "url" and str(value).startswith(PICTURE):
        drawing = ElementTree.fromstring(b64decode(value.removeprefix(PICTURE)))
        yield from filter(None, (text.strip() for text in drawing.itertext()))
    elif field.name in NOT_SHOWN or _is_map(field):
        return
    elif hasattr(value, "ListFields"):
        yield from _texts(value)
    elif isinstance(value, bytes):
        yield from _cells(value)
    elif isinstance(value, str):
        yield value


def _is_map(field: Any) -> bool:
    kind = field.message_type
    return kind is not None and bool(kind.GetOptions().map_entry)


def _cells(table: bytes) -> Iterator[str]:
    """Yield the texts in a table; the columns of a chart's have names that nobody sees."""
    read = pa.ipc.open_stream(table).read_all()
    for column in read.columns:
        yield from (cell for cell in column.to_pylist() if isinstance(cell, str))


def _said(part: Any, names: set[str], *, inside: bool = False) -> Iterator[str]:
    """Yield the texts below these names in something read from JSON."""
    if isinstance(part, dict):
        for name, inner in part.items():
            if name not in NAMES_IN_SPEC:
                yield from _said(inner, names, inside=inside or name in names)
    elif isinstance(part, list):
        for inner in part:
            yield from _said(inner, names, inside=inside)
    elif inside and isinstance(part, str):
        yield from map(_literal, QUOTED.findall(part)) if "datum" in part else [part]


def _literal(quoted: str) -> str:
    """Return a text that stands quoted in an expression of Vega."""
    return str(json.loads(quoted)) if quoted[0] == '"' else quoted[1:-1]
