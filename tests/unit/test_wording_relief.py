"""What is said during a spasm and by the coach."""

import pytest

from logic.models import Certainty, Note, Urgency
from logic.wording import coach, relief, safety
from tests.said import said
from tests.shipped import CATALOGUE

SOURCES = CATALOGUE.sources
DAHM = "[Dahm 2010](https://doi.org/10.1002/14651858.CD007612.pub2)"
NHS = "[NHS: back pain](https://www.nhs.uk/conditions/back-pain/)"


def note(certainty: Certainty | None, *sources: str) -> Note:
    return Note(id="x", title="X", text="It helps.", certainty=certainty, sources=sources)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (note(Certainty.MODERATE, "dahm_2010"), f"*Research is fairly sure about this.* ({DAHM})"),
        (note(None, "dahm_2010", "nhs_back_pain"), f"({DAHM}, {NHS})"),
        (note(Certainty.NONE), "*This rests on the guide's advice alone.*"),
        (note(None), ""),
    ],
    ids=["research", "guideline", "nothing found", "general advice"],
)
def test_whatever_is_said_names_how_sure_and_where_from(said: Note, expected: str) -> None:
    assert relief.backing(said, SOURCES) == expected


def test_notes_are_a_list() -> None:
    both = (note(None), note(None, "dahm_2010"))
    assert relief.notes(both, SOURCES) == f"- **X.** It helps.\n- **X.** It helps. ({DAHM})"


def test_the_guide_and_research_are_told_apart() -> None:
    first = CATALOGUE.relief.steps[0]
    guide, sure = relief.step(said, first).split("  \n")
    assert guide == f"The guide: {first.guide_says}"
    assert "weak evidence" in sure
    research = relief.research(CATALOGUE.relief, SOURCES).split("\n\n")
    assert len(research) == len(CATALOGUE.relief.steps)
    assert research[0].startswith(f"**1. {first.title}.** {first.research_says} *Research is")


@pytest.mark.parametrize(("region", "number"), [("uk", "999"), ("us", "911"), ("eu", "112")])
def test_the_number_to_call_stands_before_the_emergency_signs_at_a_glance(
    region: str, number: str
) -> None:
    said = safety.at_a_glance(CATALOGUE.relief, CATALOGUE.safety.region(region))
    assert said.startswith(f"**Call {number} now**")
    assert all(one.text in said for one in CATALOGUE.relief.at_a_glance)
    assert "; or a crash" in said


@pytest.mark.parametrize(("region", "number"), [("uk", "999"), ("us", "911"), ("eu", "112")])
def test_the_number_to_call_stands_above_the_signs_of_an_emergency(
    region: str, number: str
) -> None:
    chosen = CATALOGUE.safety.region(region)
    assert safety.short_lead(Urgency.EMERGENCY, chosen).startswith(f"Call {number} now")
    assert safety.short_lead(Urgency.SAME_DAY, chosen).startswith("Speak to a doctor today")


def test_every_urgency_that_stops_has_its_lead() -> None:
    assert set(safety.SHORT_LEADS) == {urgency for urgency in Urgency if urgency.stops}


def test_a_step_of_a_routine_has_its_number() -> None:
    hold = CATALOGUE.coach.routines[0]
    assert coach.step(1, hold.steps[0]).startswith("**1. Belly in.** ")
    assert coach.guide_says(hold).startswith("**The guide:** Once an hour")


@pytest.mark.parametrize(
    ("name", "filled_in"),
    [
        ("started", ["{left}"]),
        ("paused", ["{left}"]),
        ("left", ["{left}"]),
        ("was_reset", ["{left}"]),
        ("minutes", ["{n}"]),
        ("seconds", ["{n}"]),
        ("both", ["{minutes}", "{seconds}"]),
    ],
)
def test_the_timer_has_a_place_for_what_it_fills_in(name: str, filled_in: list[str]) -> None:
    assert all(coach.TIMER[name].count(place) == 1 for place in filled_in)
    assert coach.TIMER[name].count("{") == len(filled_in)
