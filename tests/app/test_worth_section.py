"""What the score is worth: in short on the result, whole on the evidence page."""

from pathlib import Path

import pytest

from logic.catalogue import load_catalogue
from logic.charts.outside import outside_table, outside_takeaway
from logic.models.outside import OutsideChecks
from logic.wording import actions, outside
from tests.app.conftest import Arrive
from tests.app.people import CATALOGUE, MIXED
from tests.app.visitor import Visitor
from tests.catalogue.broken import copy, replace
from tests.said import said
from ui.page_names import Name
from ui.state import language

EARLIER = said("outside-earlier", version="1.0.0")
TODAY = said("outside-belongs", version="1.0.0")


def shipped() -> OutsideChecks:
    assert CATALOGUE.outside is not None
    return CATALOGUE.outside


def all_of_the_evidence() -> str:
    """Return what the evidence page says of the score once it is opened."""
    visitor = Visitor({}, Name.EVIDENCE)
    visitor.open("evidence.worth", "evidence.others")
    return visitor.text


@pytest.fixture
def changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pages run with a catalogue of which one ratio was changed."""
    folder = copy(tmp_path)
    replace(folder / "risk_factors/driving.toml", "ratio = 2.03", "ratio = 2.04")
    other = load_catalogue(folder)
    monkeypatch.setattr(language, "catalogue", lambda: other)


@pytest.fixture
def without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pages run with a catalogue without outside checks."""
    folder = copy(tmp_path)
    (folder / "outside_checks.toml").unlink()
    other = load_catalogue(folder)
    monkeypatch.setattr(language, "catalogue", lambda: other)


@pytest.fixture
def stale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pages run with a catalogue whose survey was scored with other numbers."""
    folder = copy(tmp_path)
    replace(folder / "risk_factors/smoking.toml", "ratio = 1.32,", "ratio = 1.30,")
    other = load_catalogue(folder)
    monkeypatch.setattr(language, "catalogue", lambda: other)


def test_the_result_says_in_a_sentence_and_a_picture_what_the_score_is_worth(
    arrive: Arrive,
) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    assert outside.tried(said, shipped(), CATALOGUE) in visitor.text
    assert visitor.at.get("vega_lite_chart")[-1].proto.alt == outside_takeaway(
        shipped(), CATALOGUE, said
    )


def test_beside_the_survey_its_people_are_told_as_the_same(arrive: Arrive) -> None:
    text = arrive(Name.RESULTS, MIXED).text
    assert said("survey-snapshot") in text
    assert "the same people as the" in text
    assert said("outside-snapshot") not in text


def test_the_table_below_has_the_numbers_of_the_picture(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    assert visitor.table("outside").equals(outside_table(shipped(), said))


def test_the_evidence_page_tells_the_whole_and_names_what_told_nothing() -> None:
    text = all_of_the_evidence()
    assert outside.lead(said, shipped(), CATALOGUE) in text
    assert outside.pairs(said, shipped(), CATALOGUE) in text
    assert outside.version(said, shipped(), CATALOGUE) in text
    assert "asked about them: smoking 0.50, heavy lifting 0.50 and long sitting 0.49." in text
    assert "the other way: long sitting." in text
    assert said("outside-what-it-means") in text


@pytest.mark.usefixtures("changed")
def test_with_a_changed_number_the_result_and_the_evidence_page_say_that_checks_are_earlier(
    arrive: Arrive,
) -> None:
    result, evidence = arrive(Name.RESULTS, MIXED).text, all_of_the_evidence()
    assert EARLIER in result
    assert EARLIER in evidence
    assert TODAY not in evidence


@pytest.mark.usefixtures("stale")
def test_where_the_survey_no_longer_fits_the_sentence_stands_alone_and_says_earlier(
    arrive: Arrive,
) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    assert said("survey-snapshot") not in visitor.text
    assert said("outside-snapshot") in visitor.text
    assert said("outside-once-each") in visitor.text
    assert EARLIER in visitor.text
    assert said("survey-title") in visitor.parts


@pytest.mark.usefixtures("without")
def test_without_checks_nothing_is_said_of_them(arrive: Arrive) -> None:
    assert "We also tried" not in arrive(Name.RESULTS, MIXED).text
    assert said("outside-not-tried") in all_of_the_evidence()


def test_an_areas_actions_are_told_once_it_is_opened() -> None:
    visitor = Visitor()
    visitor.at.session_state["actions.smoking"] = True
    visitor.at.session_state["actions.relief"] = True
    visitor.at.session_state["evidence.actions"] = True
    visitor.visit(Name.EVIDENCE)
    told = actions.of_area(said, CATALOGUE, CATALOGUE.by_area["smoking"])
    assert "\n".join(told) in visitor.text
    assert "\n".join(actions.of_relief(said, CATALOGUE)) in visitor.text
    assert "spine adjusted" not in visitor.text
