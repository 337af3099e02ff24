"""Every persona still gets the result on file."""

import pytest

from tests.golden.persona import Persona, differences, personas, result
from tests.shipped import CATALOGUE, read

PERSONAS = {persona.name: persona for persona in personas()}
NAMES = [
    "all_at_reference",
    "all_worst",
    "declines_half",
    "emergency_sign",
    "lorry_driver",
    "nurse_who_lifts",
    "office_worker",
    "older_with_a_sign",
    "pregnant",
    "runner",
    "too_few_answers",
    "worked_example",
]
each_persona = pytest.mark.parametrize("persona", PERSONAS.values(), ids=lambda p: p.name)
HOW = 'If it was meant, run tools/write_golden.py and add a line under "Numbers" in CHANGELOG.md.'


def test_the_twelve_personas_are_on_file() -> None:
    assert list(PERSONAS) == NAMES


@each_persona
def test_a_persona_gets_the_result_on_file(persona: Persona) -> None:
    found = differences(persona.expected, result(persona.answers))
    assert not found, "\n".join([f"{persona.name} ({persona.who}):", *found, HOW])


@each_persona
def test_a_personas_answers_are_all_known(persona: Persona) -> None:
    assert read(persona.answers).problems == ()
    assert persona.who.endswith(".")


def test_together_the_personas_give_every_level_of_every_factor() -> None:
    given = {
        (id_, level) for p in PERSONAS.values() for id_, level in read(p.answers).levels.items()
    }
    every = {(factor.id, level.id) for factor in CATALOGUE.factors for level in factor.levels}
    assert every - given == set()


def test_a_sign_that_stops_leaves_the_numbers_as_they_are() -> None:
    persona = PERSONAS["emergency_sign"]
    assert persona.expected["urgency"] == "emergency"
    habits = {id_: level for id_, level in persona.answers.items() if id_ in CATALOGUE.by_factor}
    assert differences(persona.expected, result(habits)) == [
        "urgency: expected 'emergency', found 'none'"
    ]
