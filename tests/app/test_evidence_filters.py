"""Finding a factor on the evidence page: search, choices, the count, the way back to all."""

import pytest

from logic.evidence import Voice, Wanted, matching
from logic.models.base import BACKGROUND, Certainty
from logic.wording import evidence
from tests.app.people import CATALOGUE
from tests.app.test_tampered_answers import JUNK
from tests.app.visitor import Visitor
from tests.said import said
from ui.evidence.evidence_filters import AREA, CERTAINTY, SEARCH, VOICE
from ui.page_names import Name
from ui.state import answers

ALL = len(CATALOGUE.factors)
CHOICES = {AREA: "lifting", CERTAINTY: Certainty.MODERATE, VOICE: Voice.BOTH}


@pytest.fixture
def reader() -> Visitor:
    """Return somebody at the evidence page who has opened the choices."""
    visitor = Visitor({}, Name.EVIDENCE)
    visitor.open("evidence.filters")
    return visitor


def search(reader: Visitor, text: str) -> None:
    """Type into the search field."""
    reader.at.text_input(key=answers.key(SEARCH)).set_value(text)
    reader.run()


def choose(reader: Visitor, name: str, value: str) -> None:
    """Choose an option of a list."""
    reader.at.selectbox(key=answers.key(name)).set_value(value)
    reader.run()


def shown(reader: Visitor) -> list[str]:
    """Return the headings of the factors that are shown."""
    headings = {evidence.heading(said, factor) for factor in CATALOGUE.factors}
    return [entry.label for entry in reader.at.expander if entry.label in headings]


def headings(**wanted: object) -> list[str]:
    """Return the headings of the factors that the logic finds."""
    found = matching(CATALOGUE, Wanted.model_validate(wanted))
    groups = evidence.grouped(CATALOGUE, found).values()
    return [evidence.heading(said, factor) for group in groups for factor in group]


def test_nothing_is_chosen_beforehand(reader: Visitor) -> None:
    assert [box.value for box in reader.at.selectbox] == [None, None, None]
    assert reader.at.text_input[0].value == ""
    assert len(shown(reader)) == ALL
    assert evidence.shown(said, ALL, ALL) in reader.text
    assert said("evidence-show-all") not in reader.buttons


def test_words_are_searched_for(reader: Visitor) -> None:
    search(reader, "burstrom")
    assert shown(reader) == headings(text="burstrom")
    assert len(shown(reader)) == 1
    assert f"1 of {ALL} factors shown." in reader.text


@pytest.mark.parametrize("area", [*CATALOGUE.by_area, BACKGROUND])
def test_every_area_can_be_chosen(reader: Visitor, area: str) -> None:
    choose(reader, AREA, area)
    assert shown(reader) == headings(area=area)
    assert shown(reader)


@pytest.mark.parametrize("certainty", sorted({factor.certainty for factor in CATALOGUE.factors}))
def test_every_certainty_that_there_is_can_be_chosen(reader: Visitor, certainty: Certainty) -> None:
    choose(reader, CERTAINTY, certainty)
    assert shown(reader) == headings(certainty=certainty)
    assert shown(reader)


def test_a_certainty_that_no_factor_has_is_not_offered(reader: Visitor) -> None:
    offered = reader.at.selectbox(key=answers.key(CERTAINTY)).options
    assert offered == [
        "Moderate evidence",
        "Weak evidence",
        "Very weak evidence",
        "Guide only",
    ]


@pytest.mark.parametrize("voice", Voice)
def test_every_voice_can_be_chosen(reader: Visitor, voice: Voice) -> None:
    choose(reader, VOICE, voice)
    assert shown(reader) == headings(voice=voice)
    assert shown(reader)


def test_a_group_without_a_factor_to_show_has_no_heading(reader: Visitor) -> None:
    choose(reader, AREA, "smoking")
    assert reader.headings == [said(evidence.GROUPS["tips"]), said("evidence-about-title")]


def test_all_choices_hold_together_and_one_press_takes_them_back(reader: Visitor) -> None:
    search(reader, "workers")
    for name, value in CHOICES.items():
        choose(reader, name, value)
    found = headings(text="workers", area="lifting", certainty="moderate", voice="both")
    assert shown(reader) == found
    assert 0 < len(found) < ALL
    reader.press(said("evidence-show-all"))
    assert len(shown(reader)) == ALL
    assert [box.value for box in reader.at.selectbox] == [None, None, None]
    assert reader.at.text_input[0].value == ""


def test_where_nothing_fits_it_says_how_to_mend_it(reader: Visitor) -> None:
    search(reader, "xyzzy")
    assert shown(reader) == []
    assert f"0 of {ALL} factors shown." in reader.text
    assert said("evidence-nothing-found") in reader.text
    reader.press(said("evidence-show-all"))
    assert said("evidence-nothing-found") not in reader.text


def test_what_was_looked_for_is_kept_while_other_pages_are_visited(reader: Visitor) -> None:
    search(reader, "workers")
    choose(reader, AREA, "lifting")
    before = shown(reader)
    reader.visit(Name.START)
    reader.visit(Name.EVIDENCE)
    assert shown(reader) == before
    assert len(before) < ALL


@pytest.mark.parametrize("kind", JUNK)
def test_tampered_choices_leave_nothing_out(kind: str) -> None:
    reader = Visitor(dict.fromkeys(CHOICES, JUNK[kind]), Name.EVIDENCE)
    assert len(shown(reader)) == ALL


@pytest.mark.parametrize("kind", JUNK)
def test_a_tampered_search_finds_nothing_or_all(kind: str) -> None:
    reader = Visitor({SEARCH: JUNK[kind]}, Name.EVIDENCE)
    assert len(shown(reader)) in (0, ALL)
