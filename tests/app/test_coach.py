"""The coach: the guide's hold and a movement break, each step with its drawing."""

import re
from xml.etree import ElementTree

import pytest

from logic.models.coach import Routine, RoutineStep
from logic.models.relief import ReliefStep
from logic.wording import coach, relief, results
from tests.app.people import CATALOGUE, MIXED, NOTHING_TO_REPORT, held, profile, reporting
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.relief import coach_sections, drawing

COACH = CATALOGUE.coach
STEPS = [step for routine in COACH.routines for step in routine.steps]
DRAWN: list[RoutineStep | ReliefStep] = [*STEPS, *CATALOGUE.relief.steps]
GROUNDS = ("#ffffff", "#0f1a1a")
"""The backgrounds that drawings stand on, in the light and in the dark scheme."""
SMALLEST_CONTRAST = 3


def luminance(colour: str) -> float:
    """Return a colour's relative luminance after WCAG 2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_it_is_open_to_everybody_and_says_when_to_stop_before_anything_else() -> None:
    visitor = Visitor({}, Name.COACH)
    assert visitor.title == said("coach-title")
    assert visitor.text.index(COACH.stop_rule) < visitor.text.index(COACH.routines[0].title)


def test_a_sign_that_stops_takes_its_place() -> None:
    assert Visitor(reporting("both_legs"), Name.COACH).title != said("coach-title")


@pytest.mark.parametrize("routine", COACH.routines, ids=lambda routine: routine.id)
def test_a_routine_is_told_as_the_guides_beside_what_research_says(routine: Routine) -> None:
    visitor = Visitor({}, Name.COACH)
    visitor.open(coach_sections.RESEARCH)
    text = visitor.text
    assert said("coach-guide-says", text=routine.guide_says) in text
    for number, step in enumerate(routine.steps, start=1):
        assert coach.step(number, step) in text
    assert relief.notes(said, routine.notes, CATALOGUE.sources) in text


def test_every_step_has_a_drawing_with_an_alternative() -> None:
    drawn = Visitor({}, Name.COACH).at.get("image")
    found = [image.alt for element in drawn for image in element.proto.imgs]
    assert found == [step.alt for step in STEPS]


def test_there_is_a_drawing_for_every_step_and_for_nothing_else() -> None:
    files = {file.stem for file in drawing.FOLDER.iterdir()}
    assert files == {step.id for step in DRAWN}


@pytest.mark.parametrize("step", DRAWN, ids=lambda step: step.id)
def test_a_drawing_stands_out_from_light_and_from_dark(step: RoutineStep | ReliefStep) -> None:
    svg = drawing.svg(step.id)
    assert ElementTree.fromstring(svg).tag.endswith("svg")
    painted = re.sub(r"<mask.*?</mask>", "", svg, flags=re.DOTALL)
    colours = set(re.findall(r"#[0-9a-f]{3,6}\b", painted))
    assert colours
    for colour in colours:
        assert all(contrast(colour, ground) >= SMALLEST_CONTRAST for ground in GROUNDS), colour


@pytest.mark.parametrize("step", DRAWN, ids=lambda step: step.id)
def test_a_drawing_asks_nobody_for_anything(step: RoutineStep | ReliefStep) -> None:
    links = re.findall(r"(?:href=\"|src=\"|url\()([^\")]+)", drawing.svg(step.id))
    assert links
    assert all(link.startswith("#") for link in links)


def test_looking_at_the_coach_changes_no_result() -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(MIXED), Name.COACH)
    visitor.visit(Name.RESULTS)
    assert results.score(said, profile(MIXED)) in visitor.text
