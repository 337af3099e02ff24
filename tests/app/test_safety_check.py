"""The safety check: what counts as answered, and what is said about the rest."""

import pytest

from logic.models.safety import FindingGroup
from logic.responses import NO, UNDER_16
from tests.app.people import ALWAYS_ASKED, CATALOGUE, LAST_PART, NOTHING_TO_REPORT, reporting
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.state import answers, current

BEGAN, LASTED = LAST_PART.asked_when
PARTS = ("Part 1 of 2", "Part 2 of 2", "One last part")


def at_part(number: int, held: dict[str, object]) -> Visitor:
    """Return somebody at a part of the safety check, counted from 0."""
    visitor = Visitor(held, Name.SAFETY, number)
    assert PARTS[number] in visitor.text
    return visitor


def part_of(group: FindingGroup) -> int:
    """Return the part that asks a group, counted from 0."""
    return group.part - 1


def without(name: str, told: dict[str, object]) -> dict[str, object]:
    """Return answers without one of them."""
    return {key: value for key, value in told.items() if key != name}


@pytest.mark.parametrize("group", CATALOGUE.safety.groups, ids=lambda group: group.id)
def test_a_group_left_open_does_not_count_as_no(group: FindingGroup) -> None:
    told = without(current.none_of(group), reporting(BEGAN, LASTED))
    if group.id == "pain_pattern":
        told = without(current.none_of(group), dict(NOTHING_TO_REPORT))
    visitor = at_part(part_of(group), told)
    visitor.press(said("safety-next"))
    assert visitor.title == said("safety-title")
    assert visitor.errors == [said("safety-missing-group", none=group.none_label)]
    visitor.visit(Name.RESULTS)
    assert visitor.title == said("safety-gate-title")


def test_an_age_left_open_is_asked_for() -> None:
    visitor = at_part(0, without(UNDER_16, dict(NOTHING_TO_REPORT)))
    visitor.press(said("safety-next"))
    assert visitor.errors == [said("safety-missing-age")]
    visitor.visit(Name.RESULTS)
    assert visitor.title == said("safety-gate-title")


def test_pregnancy_and_region_may_be_left_open(newcomer: Visitor) -> None:
    newcomer.visit(Name.SAFETY)
    newcomer.pass_safety_check()
    assert newcomer.title == CATALOGUE.themes[0].title
    assert newcomer.answer("pregnant") is None
    assert newcomer.answer(answers.REGION) is None


def test_nothing_is_called_missing_before_next_is_pressed(newcomer: Visitor) -> None:
    newcomer.visit(Name.SAFETY)
    assert newcomer.errors == []


def test_everything_missing_on_a_part_is_named_at_once(newcomer: Visitor) -> None:
    newcomer.visit(Name.SAFETY)
    newcomer.press(said("safety-next"))
    assert len(newcomer.errors) == 2
    newcomer.fill_in(NOTHING_TO_REPORT)
    newcomer.press(said("safety-next"))
    assert newcomer.errors == []
    newcomer.press(said("safety-next"))
    assert len(newcomer.errors) == 3


@pytest.mark.parametrize("finding", ["persistent", "fragile_mild", BEGAN])
def test_none_of_these_beside_a_statement_is_named_as_a_contradiction(finding: str) -> None:
    (group,) = (g for g in ALWAYS_ASKED if finding in {f.id for f in g.findings})
    visitor = at_part(1, reporting(finding) | {current.none_of(group): True})
    visitor.press(said("safety-next"))
    assert visitor.title == said("safety-title")
    assert visitor.errors == [said("safety-contradiction", none=group.none_label)]
    visitor.visit(Name.RESULTS)
    assert visitor.title == said("safety-gate-title")


def test_a_contradiction_on_the_last_part_is_named_too() -> None:
    told = reporting(BEGAN, LASTED) | {LAST_PART.findings[0].id: True}
    visitor = at_part(2, told)
    visitor.press(said("safety-next"))
    assert visitor.errors == [said("safety-contradiction", none=LAST_PART.none_label)]


@pytest.mark.parametrize(
    ("ticked", "asked"), [([BEGAN], 0), ([LASTED], 0), ([BEGAN, LASTED], 1), (["persistent"], 0)]
)
def test_the_last_part_is_asked_only_when_both_of_its_conditions_hold(
    ticked: list[str], asked: bool
) -> None:
    visitor = at_part(1, reporting(*ticked))
    visitor.press(said("safety-next"))
    features = {finding.id for finding in LAST_PART.findings}
    assert (features <= visitor.widgets.keys()) == asked
    assert (visitor.title == CATALOGUE.themes[0].title) != asked


def test_the_last_part_leads_on_to_the_questions() -> None:
    visitor = at_part(2, without(current.none_of(LAST_PART), reporting(BEGAN, LASTED)))
    visitor.fill_in({LAST_PART.findings[0].id: True})
    visitor.press(said("safety-next"))
    assert visitor.title == CATALOGUE.themes[0].title


def test_what_was_left_unticked_is_forgotten_and_reads_the_same(newcomer: Visitor) -> None:
    newcomer.visit(Name.SAFETY)
    newcomer.pass_safety_check()
    held = newcomer.at.session_state.to_dict()
    findings = [answers.key(finding) for finding in CATALOGUE.safety.findings]
    assert held.keys().isdisjoint(findings)
    newcomer.go_to(Name.SAFETY, 0)
    newcomer.press(said("safety-next"))
    newcomer.press(said("safety-next"))
    assert newcomer.title == CATALOGUE.themes[0].title


def test_back_keeps_what_was_ticked_on_the_part_that_is_left() -> None:
    visitor = at_part(1, {UNDER_16: NO, "none.emergency_signs": True})
    visitor.fill_in({"persistent": True})
    visitor.press(said("safety-back"))
    assert PARTS[0] in visitor.text
    assert visitor.answer("none.emergency_signs") is True
    visitor.press(said("safety-next"))
    assert visitor.answer("persistent") is True


def test_there_is_no_way_back_from_the_first_part(newcomer: Visitor) -> None:
    newcomer.visit(Name.SAFETY)
    assert newcomer.buttons == [said("safety-next")]
