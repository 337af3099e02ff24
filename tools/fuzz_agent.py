"""A session over Streamlit's agent interface that sends what the last page never offered."""

import json
import urllib.request
from random import Random
from typing import Any
from urllib.error import HTTPError

from tools.fuzz_values import NOISE, marker_of, noise
from tools.fuzz_wire import marks_in

LONGEST_WAIT_S = 60
FIRST_SERVER_FAULT = 500
ODD_VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    2**80,
    1e308,
    [],
    ["x"] * 1_000,
    {"a": {}},
    "x" * 100_000,
    *NOISE,
)


class Agent:
    """One session over HTTP; `faults` is what should not have come of it, `marks` what it saw."""

    def __init__(self, address: str, random: Random) -> None:
        self._url = f"{address}/_stcore/agent/interact"
        self.random, self.marker = random, marker_of(random)
        self.marks: set[str] = set()
        self.sent = self.unanswered = self.refused = 0
        self.faults: list[str] = []
        self._snapshot: dict[str, Any] = {}
        self._post({})

    def move(self) -> str:
        """Send one random request and note what went wrong with it."""
        odd = self.random.random() < 0.5
        request = self._odd() if odd else self._offered()
        self._post(request)
        self.sent += 1
        return "agent, odd" if odd else "agent, offered"

    def _offered(self) -> dict[str, Any]:
        """Return a request for something that the page offers."""
        session = {"session_id": self._snapshot["session_id"]}
        pages = [page.get("url_path", "") for page in self._snapshot.get("pages", [])]
        actions = self._snapshot.get("actions", [])
        if not actions or self.random.random() < 0.25:
            return {**session, "page": self.random.choice(pages or [""])}
        action = self.random.choice(actions)
        if action["kind"] == "trigger":
            return {**session, "trigger": {"key": action["key"]}}
        return {**session, "widget_state": {action["key"]: self._value(action["key"])}}

    def _value(self, key: str) -> Any:
        """Return one of a field's options, or this session's own words for a field of text."""
        options = _props(self._snapshot.get("tree"), key).get("options")
        return self.random.choice(options) if options else self.marker

    def _odd(self) -> dict[str, Any]:
        """Return a request for what the page does not offer."""
        keys = [action["key"] for action in self._snapshot.get("actions", [])] or ["none"]
        key = self.random.choice((self.random.choice(keys), noise(self.random)))
        session = {"session_id": self._snapshot["session_id"]}
        requests: tuple[dict[str, Any], ...] = (
            {**session, "widget_state": {key: self.random.choice(ODD_VALUES)}},
            {**session, "trigger": {"key": noise(self.random)}},
            {**session, "trigger": {"key": key, "value": self.random.choice(ODD_VALUES)}},
            {**session, "page": noise(self.random)},
            {**session, "query_params": {"step": [noise(self.random)]}},
            {**session, "no_such_field": self.random.choice(ODD_VALUES)},
            {"session_id": noise(self.random), "widget_state": {key: True}},
        )
        return self.random.choice(requests)

    def _post(self, request: dict[str, Any]) -> None:
        """Send a request: it is answered with a whole page, or refused with a reason."""
        body = json.dumps(request).encode()
        how = {"Content-Type": "application/json"}
        call = urllib.request.Request(self._url, body, how)
        try:
            with urllib.request.urlopen(call, timeout=LONGEST_WAIT_S) as answer:
                data = answer.read()
        except HTTPError as refused:
            data = refused.read()
            if refused.code >= FIRST_SERVER_FAULT:
                self.faults.append(
                    f"agent: {refused.code} for {str(request)[:200]}: {data[:200]!r}"
                )
            self.marks |= marks_in(data)
            return
        self.marks |= marks_in(data)
        answered = json.loads(data)
        if answered.get("status") == "error":
            self.faults.append(f"agent: an error on the page for {str(request)[:200]}")
        if "tree" in answered:
            self._snapshot = answered


def _props(node: Any, key: str) -> dict[str, Any]:
    """Return the properties of the element of this key in a tree; none if it is not there."""
    if not isinstance(node, dict):
        return {}
    if node.get("key") == key:
        return dict(node.get("props", {}))
    found = (_props(child, key) for child in node.get("children", []))
    return next((props for props in found if props), {})
