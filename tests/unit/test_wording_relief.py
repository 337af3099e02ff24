"""What is said during a spasm and by the coach."""

import pytest

from logic.models.base import Certainty, Urgency
from logic.models.relief import Note
from logic.wording import coach, relief, safety
from tests.said import said
from tests.shipped import CATALOGUE

SOURCES = CATALOGUE.sources
DAHM = "[Dahm 2010](https://doi.org/10.1002/14651858.CD007612.pub2)"
NHS = "[NHS: back pain](https://www.nhs.uk/conditions/back-pain/)"


def note(certainty: Certainty | None, *sources: str) -> Note:
    return Note(id="x", title="X", text="It helps.", certainty=certainty, sources=sources)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (note(Certainty.MODERATE, "dahm_2010"), f"*Moderate evidence.* ({DAHM})"),
        (note(None, "dahm_2010", "nhs_back_pain"), f"({DAHM}, {NHS})"),
        (note(Certainty.NONE), "*Guide's advice only.*"),
        (note(None), ""),
    ],
    ids=["research", "guideline", "nothing found", "general advice"],
)
def test_whatever_is_said_names_how_sure_and_where_from(note: Note, expected: str) -> None:
    assert relief.backing(said, note, SOURCES) == expected


def test_notes_are_a_list() -> None:
    both = (note(None), note(None, "dahm_2010"))
    assert relief.notes(said, both, SOURCES) == f"- **X.** It helps.\n- **X.** It helps. ({DAHM})"


def test_the_guide_and_research_are_told_apart() -> None:
    first = CATALOGUE.relief.steps[0]
    guide, sure = relief.step(said, first).split("  \n")
    assert guide == f"The guide: {first.guide_says}"
    assert "weak evidence" in sure
    research = relief.research(said, CATALOGUE.relief, SOURCES).split("\n\n")
    assert len(research) == len(CATALOGUE.relief.steps)
    assert research[0].startswith(f"**1. {first.title}.** {first.research_says} *Weak evidence.*")


@pytest.mark.parametrize(("region", "number"), [("uk", "999"), ("us", "911"), ("eu", "112")])
def test_the_number_to_call_stands_before_the_emergency_signs_at_a_glance(
    region: str, number: str
) -> None:
    told = safety.at_a_glance(said, CATALOGUE.relief, CATALOGUE.safety.region(region))
    assert told.startswith(f"**Call {number} now**")
    assert all(one.text in told for one in CATALOGUE.relief.at_a_glance)
    assert "; or a crash" in told


@pytest.mark.parametrize(("region", "number"), [("uk", "999"), ("us", "911"), ("eu", "112")])
def test_the_number_to_call_stands_above_the_signs_of_an_emergency(
    region: str, number: str
) -> None:
    chosen = CATALOGUE.safety.region(region)
    assert safety.short_lead(said, Urgency.EMERGENCY, chosen).startswith(f"Call {number} now")
    assert safety.short_lead(said, Urgency.SAME_DAY, chosen).startswith("Speak to a doctor today")


def test_every_urgency_that_stops_has_its_lead() -> None:
    region, stops = CATALOGUE.safety.region("uk"), [one for one in Urgency if one.stops]
    assert len({safety.short_lead(said, urgency, region) for urgency in stops}) == len(stops)


def test_a_step_of_a_routine_has_its_number() -> None:
    hold = CATALOGUE.coach.routines[0]
    assert coach.step(1, hold.steps[0]).startswith("**1. Belly in.** ")
    assert said("coach-guide-says", text=hold.guide_says).startswith("**The guide:** Once an hour")


def test_the_timer_has_a_place_for_the_time_that_it_fills_in() -> None:
    filled_in = ["started", "paused", "left", "was_reset"]
    words = coach.timer(said)
    assert [name for name, text in words.items() if "{left}" in text] == filled_in
    assert words["started"] == "Started. {left} left."
