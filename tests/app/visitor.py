"""Somebody who visits the pages without a browser, through the router."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pandas as pd
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Element, Widget

from tests.app.people import CATALOGUE, NOTHING_TO_REPORT
from tests.said import said
from ui.page_names import Name
from ui.state import answers
from ui.state.notes import Journey, Visit

ROUTER = Path(__file__).parents[2] / "streamlit_app.py"
LONGEST_RUN_S = 30
PARTS = (
    *(f"result.{name}" for name in ("survey", "background", "about", "take_along", "fhir")),
    *(f"result.why.{area}" for area in CATALOGUE.by_area),
    "help",
)
"""The keys of the result's closed parts; its table apart, which other tests open."""


class Visitor:
    """Reads the page and fills it in; every run of a page must end without an exception."""

    def __init__(
        self, held: Mapping[str, Any] | None = None, page: str = Name.START, step: int = 0
    ) -> None:
        self.at = AppTest.from_file(ROUTER, default_timeout=LONGEST_RUN_S)
        # Their browser has said that it keeps nothing.
        self.at.session_state[Visit.KEY] = Visit(page=Name.START)
        self.hold(held or {})
        self.go_to(page, step)

    # What can be done -------------------------------------------------------------------

    def run(self) -> None:
        """Let the page run once, with what was filled in and pressed."""
        self.at.run()
        assert not self.at.exception, self.at.exception[0].value
        assert len(self.at.title) == 1, [title.value for title in self.at.title]

    def hold(self, held: Mapping[str, Any]) -> None:
        """Put answers into the session before the next run."""
        for name, value in held.items():
            self.at.session_state[answers.key(name)] = value

    def note(self, **changed: Any) -> None:
        """Change what is noted of the way before the next run."""
        self.at.session_state[Journey.KEY] = self.journey.model_copy(update=changed)

    def visit(self, page: str) -> None:
        """Go to a page as its link in the navigation does."""
        self.at.session_state[Visit.KEY] = self.seen.model_copy(update={"wanted": page})
        self.run()

    def see_whole_result(self) -> None:
        """Go to the result and open every part of it."""
        self.visit(Name.RESULTS)
        self.open(*PARTS)

    def open(self, *parts: str) -> None:
        """Open closed parts of the page by their keys."""
        for part in parts:
            self.at.session_state[part] = True
        self.run()

    def go_to(self, page: str, step: int) -> None:
        """Go to a step of a page that has steps, counted from 0."""
        self.note(steps={**self.journey.steps, page: step})
        self.visit(page)

    def go_to_step(self, number: int) -> None:
        """Go to a step of the questionnaire, counted from 0."""
        self.go_to(Name.QUESTIONNAIRE, number)

    def press(self, label: str) -> None:
        """Press the first button with this label."""
        buttons = {button.label: button for button in reversed(self.at.button)}
        assert label in buttons, f"no {label!r} among {list(buttons)}"
        buttons[label].click()
        self.run()

    def fill_in(self, held: Mapping[str, Any]) -> None:
        """Fill in those of the answers whose widgets are on the page; nothing runs yet."""
        for name, value in held.items():
            widget = self.widgets.get(name)
            if widget is not None:
                widget.set_value(written(value) if widget.type == "text_input" else value)

    def upload(self, *files: bytes) -> None:
        """Choose one file, or several where several can be chosen."""
        given = [("record.json", data, "application/json") for data in files]
        field = self.at.file_uploader[0]
        field.set_value(given if field.accept_multiple_files else given[0])
        self.run()

    def numbers(self) -> pd.DataFrame:
        """Open the table of the result's chart and return it."""
        self.open("result.table")
        table: pd.DataFrame = self.at.table[0].value
        return table

    def table(self, name: str) -> pd.DataFrame:
        """Open the table of a chart's numbers and return it."""
        self.fill_in({f"table.{name}": True})
        self.run()
        table: pd.DataFrame = self.at.table[-1].value
        return table

    def pass_safety_check(self) -> None:
        """Go through the safety check with nothing to report, from its first part."""
        for _ in ("first part", "second part"):
            self.fill_in(NOTHING_TO_REPORT)
            self.press(said("safety-next"))

    # What can be read -------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The page's heading."""
        return str(self.at.title[0].value)

    @property
    def headings(self) -> list[str]:
        """Every other heading, in order."""
        return [str(header.value) for header in self.at.header]

    @property
    def parts(self) -> list[str]:
        """The titles of what can be opened, in order."""
        return [str(part.label) for part in self.at.expander]

    @property
    def questions(self) -> list[str]:
        """The questions on the page, in order."""
        return [str(widget.label) for widget in self.widgets.values()]

    @property
    def buttons(self) -> list[str]:
        """The labels of the buttons, in order."""
        return [button.label for button in self.at.button]

    @property
    def widgets(self) -> dict[str, Widget]:
        """The answer widgets on the page, by the name of the answer."""
        prefix = answers.key("")
        at = self.at
        found = [*at.radio, *at.checkbox, *at.number_input]
        found += [*at.selectbox, *at.multiselect, *at.text_input, *at.pills]
        return {str(widget.key).removeprefix(prefix): widget for widget in found}

    @property
    def errors(self) -> list[str]:
        """The error messages on the page."""
        return [str(error.value) for error in self.at.error]

    @property
    def text(self) -> str:
        """Everything on the page that is there to be read."""
        return "\n".join(_read(self.at.main))

    @property
    def journey(self) -> Journey:
        """What is noted of the way through the questions."""
        found: Journey = self.at.session_state.get(Journey.KEY) or Journey()
        return found

    @property
    def seen(self) -> Visit:
        """What the frame has noted of this session."""
        found: Visit = self.at.session_state[Visit.KEY]
        return found

    @property
    def focus(self) -> str:
        """Where the keyboard focus was asked to go last, as a CSS selector."""
        return self.seen.focus.target

    def answer(self, name: str) -> Any:
        """Return an answer in the session, None if it is open."""
        return self.at.session_state.get(answers.key(name))

    def all_answers(self) -> dict[str, Any]:
        """Return everything in the session that is an answer and not open."""
        found = {}
        for name, value in self.at.session_state.to_dict().items():
            if name.startswith(answers.ANSWER) and value not in (None, False, ""):
                found[name.removeprefix(answers.ANSWER)] = value
        return found


def written(value: float | str | None) -> str:
    """Return what somebody writes into a field for text, for a number or for nothing."""
    if value is None or isinstance(value, str):
        return value or ""
    return f"{value:.15g}"


def _read(page: Any) -> Iterator[str]:
    for node in page:
        proto = getattr(node, "proto", None)
        for part in ("title", "label", "text", "body", "alt", "help"):
            words = getattr(proto, part, "")
            if isinstance(words, str) and words:
                yield words
        yield from getattr(node, "options", ())
        if isinstance(node, Element) and node.type == "table":
            yield node.value.to_string()
