"""Every page in a language made of English: what is left in English was never translated."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any
from zoneinfo import available_timezones

import pytest
from babel import Locale

from logic.models.base import Certainty
from logic.report import PageSize
from logic.responses import UNDER_16, YES
from logic.texts import Texts
from tests.app.conftest import NOON
from tests.app.people import AT_WORST, CATALOGUE, MIXED, NOTHING_TO_REPORT, held, reporting
from tests.app.shown import shown
from tests.app.test_group_page import PEOPLE
from tests.app.test_progress_page import LATER, OLD
from tests.app.visitor import Visitor
from tests.pseudo import speak
from ui.page_names import Name
from ui.state import clock, plan_answers

OUTSIDE = CATALOGUE.outside.checks if CATALOGUE.outside else ()
MONTHS = Locale("eo").months["format"]["wide"].values()
MARKUP = (
    r"\]\([^)]*\)",  # where a link leads
    r"\[(?:doi:|https:|PubMed )[^\]]+",  # where publications are found
    r":material/\w+:|:[a-z]+(?:-badge)?(?=\[)",  # icons, colours and sizes in Markdown
    r"&nbsp;",  # room
    r"`[^`]*`",  # names in files, letter by letter
    r"%-?[a-zA-Z]",  # parts of a day, which the chart's locale writes
)
SEARCHED = [
    *(action.searched for action in CATALOGUE.by_action.values()),
    *(step.searched for step in CATALOGUE.relief.steps),
]
NAMES = {
    "publications are cited and called as they are published": [
        *(source.citation for source in CATALOGUE.sources.values()),
        *(source.short for source in CATALOGUE.sources.values()),
    ],
    "a file is called as it is, and so is what stands in it": [
        *(r"record\.json", r"backwise\_record", "“format”", "“file”", "“null”", "“site”")
    ],
    "so are surveys": [
        *([CATALOGUE.survey.provenance.name] if CATALOGUE.survey else []),
        *(check.name for check in OUTSIDE),
    ],
    "searches are told letter by letter": [
        typed for searched in SEARCHED if searched for typed in searched.typed
    ],
    "languages are called as they call themselves": ["Esperanto", "Español"],
    "the timer fills in its time in the browser": ["{left}"],
    "Babel writes Esperanto's months and its “and”": ["kaj", *MONTHS],
}
"""What stands in a text as it is, by the reason why."""
CODES = {
    "a chart groups its rows by codes": [*Certainty, *(check.id for check in OUTSIDE)],
    "printers call paper so": [*PageSize],
    "computers call time zones so": sorted(available_timezones()),
    "a practice brought these": [
        "site",
        *CATALOGUE.by_factor,
        *AT_WORST,
        "North *1*",
        r"North \*1\*",
        "South",
        "East",
    ],
}
"""What is a whole text by itself, by the reason why."""
FILE = r"backwise_\w+(?:-\d+)*\.\w+"
"""Files keep one name, so that each is found again in any language."""
_IN_A_TEXT = sorted(chain(*NAMES.values()), key=len, reverse=True)
LEFT_ALONE = re.compile(
    "|".join([*map(re.escape, _IN_A_TEXT), *MARKUP, FILE])
    + "|".join(["", *(f"^{re.escape(code)}$" for code in chain(*CODES.values()))])
)
ENGLISH = re.compile("[A-Za-z]")
WALK, QUIT = "build_up_walking", "stop_with_help"
SOMEBODY = NOTHING_TO_REPORT | held(MIXED)
PLANS = {
    plan_answers.does(WALK): True,
    plan_answers.days(WALK): ["mon", "thu"],
    plan_answers.does(QUIT): True,
}
STOPPED: Mapping[str, Mapping[str, Any]] = {
    "fresh": {},
    "emergency": reporting("chest_pain"),
    "same day": reporting("foot_drop"),
    "too young": NOTHING_TO_REPORT | {UNDER_16: YES},
    "soon": reporting("persistent") | held(AT_WORST) | {"pregnant": YES},
}
PAGES = [name for name in Name if name is not Name.PRIVACY]
"""The privacy page is a document, which another language has whole beside it or not at all."""


@pytest.fixture(scope="module", autouse=True)
def texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Texts]:
    """Let the product speak a made language, on a day that does not end."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "now", lambda: NOON)
        yield speak(patch, tmp_path_factory.mktemp("texts"))


def left_in_english(visitor: Visitor) -> list[str]:
    """Return what the page shows in letters that no made language has."""
    return [text for text in shown(visitor.at) if ENGLISH.search(LEFT_ALONE.sub("", text))]


def open_all(visitor: Visitor) -> None:
    """Open every part of the page, and those within."""
    opened: set[str] = set()
    while closed := {part.proto.id.split("-", 2)[2] for part in visitor.at.expander} - opened:
        visitor.open(*closed)
        opened |= closed


@pytest.mark.parametrize("page", PAGES)
def test_no_page_has_english_left_with_every_part_of_it_open(page: Name) -> None:
    visitor = Visitor(SOMEBODY | PLANS, page)
    assert left_in_english(visitor) == []
    open_all(visitor)
    assert left_in_english(visitor) == []


@pytest.mark.parametrize("state", STOPPED)
@pytest.mark.parametrize("page", [Name.SAFETY, Name.RESULTS])
def test_no_screen_of_the_safety_check_has_english_left(page: Name, state: str) -> None:
    assert left_in_english(Visitor(STOPPED[state], page)) == []


@pytest.mark.parametrize("step", range(len(CATALOGUE.themes) + 1))
def test_no_step_has_english_left_with_and_without_answers(step: int, texts: Texts) -> None:
    for answers in ({}, held(MIXED)):
        visitor = Visitor(NOTHING_TO_REPORT | answers, Name.QUESTIONNAIRE, step)
        assert left_in_english(visitor) == []


@pytest.mark.parametrize("part", [0, 1, 2])
def test_what_is_missing_in_the_safety_check_is_not_told_in_english(
    part: int, texts: Texts
) -> None:
    visitor = Visitor({"began_before_45": True, "over_three_months": True}, Name.SAFETY, part)
    visitor.press(texts("safety-next"))
    assert visitor.errors
    assert left_in_english(visitor) == []


def test_no_tool_of_the_plan_or_of_playing_has_english_left() -> None:
    visitor = Visitor(SOMEBODY | PLANS, Name.PLAN)
    visitor.open(f"plan.more.{WALK}", f"plan.care.{QUIT}", "start.again")
    assert left_in_english(visitor) == []
    visitor = Visitor(SOMEBODY, Name.WHAT_IF)
    open_all(visitor)
    visitor.open("start.again")
    assert left_in_english(visitor) == []


def test_no_table_below_a_chart_has_english_left() -> None:
    visitor = Visitor(SOMEBODY, Name.RESULTS)
    visitor.open("result.table")
    assert len(visitor.at.table) == 1
    assert left_in_english(visitor) == []


def test_what_records_show_has_no_english_left(texts: Texts) -> None:
    visitor = Visitor(SOMEBODY | PLANS, Name.PROGRESS)
    visitor.upload(OLD, LATER)
    open_all(visitor)
    assert len(visitor.at.get("vega_lite_chart")) == 2
    assert left_in_english(visitor) == []
    for broken in (b"", b"{}", b"[1]", OLD[:-9]):
        visitor.upload(broken)
        assert left_in_english(visitor) == []
    visitor = Visitor(SOMEBODY | PLANS, Name.RECORD)
    visitor.upload(OLD)
    visitor.press(texts("record-make"))
    assert visitor.at.get("download_button")
    assert left_in_english(visitor) == []


def test_what_is_made_on_the_result_has_no_english_left(texts: Texts) -> None:
    visitor = Visitor(SOMEBODY, Name.RESULTS)
    open_all(visitor)
    for button in ("report-make", "fhir-make-response", "fhir-make-questionnaire"):
        visitor.press(texts(button))
        assert visitor.at.get("download_button")
        assert left_in_english(visitor) == []


def test_what_a_practices_table_shows_has_no_english_left() -> None:
    visitor = Visitor(page=Name.GROUP)
    visitor.at.file_uploader[0].set_value(("people.csv", PEOPLE.encode(), "text/csv"))
    visitor.run()
    assert visitor.headings
    assert left_in_english(visitor) == []
    visitor.at.selectbox[0].set_value("site")
    visitor.run()
    open_all(visitor)
    assert left_in_english(visitor) == []
