"""The end of the result page: the PDF to take along."""

import pytest

from logic.report import NO_LETTER, Added, PageSize
from logic.wording import report as wording
from tests.app.conftest import Arrive
from tests.app.people import AT_WORST, NOTHING_TO_REPORT, first, held, reporting
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.result import report_section
from ui.state import answers, clock


def opened(visitor: Visitor) -> Visitor:
    """Open what can be taken along, which lies closed below the chart."""
    visitor.press(said("results-tools"))
    return visitor


def saves(visitor: Visitor) -> list[str]:
    """Return the labels of the page's download buttons."""
    return [element.proto.label for element in visitor.at.get("download_button")]


def test_a_result_can_be_taken_along(arrive: Arrive) -> None:
    visitor = opened(arrive(Name.RESULTS, AT_WORST))
    visitor.press(said("report-make"))
    file = wording.file_name(clock.today())
    assert saves(visitor) == [said("save-file", file=file)]
    assert said("file-ready", file=file) in visitor.text


def test_whoever_prints_the_page_opens_all_of_its_parts_at_once() -> None:
    visitor = opened(Visitor(NOTHING_TO_REPORT | held(AT_WORST), Name.RESULTS))
    assert said("results-limits") not in visitor.text
    visitor.press(said("open-all"))
    assert said("results-limits") in visitor.text
    opened_parts = [box.label for box in visitor.at.expander if box.children]
    for title in (
        said("results-table-title"),
        said("survey-title"),
        said("results-about-title"),
        said("report-title"),
    ):
        assert title in opened_parts


@pytest.mark.parametrize("answered", [0, 3])
def test_without_a_score_there_is_nothing_to_take_along(arrive: Arrive, answered: int) -> None:
    visitor = arrive(Name.RESULTS, first(answered, AT_WORST))
    assert said("report-make") not in visitor.buttons


def test_a_sign_that_stops_the_result_stops_the_pdf(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST, **reporting("both_legs"))
    assert said("report-make") not in visitor.buttons


@pytest.mark.parametrize(
    ("region", "paper"),
    [(None, PageSize.A4), ("uk", PageSize.A4), ("us", PageSize.LETTER)],
)
def test_the_paper_of_the_region_is_offered(
    arrive: Arrive, region: str | None, paper: PageSize
) -> None:
    visitor = opened(arrive(Name.RESULTS, AT_WORST, **{answers.REGION: region}))
    assert visitor.widgets[report_section.PAPER].value == paper


@pytest.mark.parametrize("held", [12, "Papyrus", ["A4"]])
def test_what_does_not_fit_the_fields_is_dropped(arrive: Arrive, held: object) -> None:
    visitor = opened(arrive(Name.RESULTS, AT_WORST, **{report_section.PAPER: held}))
    assert visitor.widgets[report_section.PAPER].value == PageSize.A4
    visitor = opened(arrive(Name.RESULTS, AT_WORST, **{report_section.NAME: 12}))
    assert not visitor.widgets[report_section.NAME].value


def test_it_is_made_when_asked_for_and_knows_what_was_typed_last(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []

    def note(*_: object, added: Added, **_more: object) -> bytes:
        made.append(added.name)
        return b"%PDF"

    monkeypatch.setattr(report_section, "as_pdf", note)
    visitor = opened(arrive(Name.RESULTS, AT_WORST))
    assert made == []
    visitor.fill_in({report_section.NAME: "Ana"})
    visitor.press(said("report-make"))
    assert made == ["Ana"]


def test_a_name_that_cannot_be_printed_is_said_at_once(arrive: Arrive) -> None:
    visitor = opened(arrive(Name.RESULTS, AT_WORST))
    visitor.fill_in({report_section.NAME: "王小明"})
    visitor.run()
    assert "The PDF has no letters" not in visitor.text
    visitor.fill_in({report_section.NAME: "𓀀"})
    visitor.run()
    assert said("report-no-letters", letters="𓀀", sign=NO_LETTER) in visitor.text


def test_a_file_made_before_a_change_is_not_offered_after_it(arrive: Arrive) -> None:
    visitor = opened(arrive(Name.RESULTS, AT_WORST))
    visitor.press(said("report-make"))
    visitor.fill_in({report_section.NAME: "Ana"})
    visitor.run()
    assert saves(visitor) == []


def test_the_name_stays_when_the_page_is_left(arrive: Arrive) -> None:
    visitor = opened(arrive(Name.RESULTS, AT_WORST))
    visitor.fill_in({report_section.NAME: "Ana"})
    visitor.run()
    visitor.visit(Name.EVIDENCE)
    visitor.visit(Name.RESULTS)
    assert opened(visitor).widgets[report_section.NAME].value == "Ana"
