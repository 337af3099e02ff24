"""A person's result: what follows from the answers, each part worked out once when asked for."""

from collections import Counter
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from logic.models.areas import Caution
from logic.reasons import main_reason
from logic.responses import PREGNANT
from logic.result import Result
from logic.scoring import assess
from logic.uncertainty import rank
from logic.warning_signs import check_warning_signs
from logic.what_if import to_work_on
from tests.unit.people import AT_REFERENCE, CATALOGUE, WORKED_EXAMPLE, read

PARTS = (
    "check",
    "profile",
    "ranking",
    "reasons",
    "to_work_on",
    "nothing_left",
    "focus",
    "background",
    "unusable",
)
WORKED_OUT_BY = {
    "assess": ("logic.result", "logic.uncertainty", "logic.what_if"),
    "rank": ("logic.result",),
    "check_warning_signs": ("logic.result",),
    "to_work_on": ("logic.result",),
}


def result(raw: dict[str, Any]) -> Result:
    return Result(CATALOGUE, read(raw))


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Return how often each thing was worked out, whoever asked for it."""
    found: Counter[str] = Counter()

    def counted(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def work_counted(*given: Any) -> Any:
            found[name] += 1
            return work(*given)

        return work_counted

    functions: dict[str, Callable[..., Any]] = {
        "assess": assess,
        "rank": rank,
        "check_warning_signs": check_warning_signs,
        "to_work_on": to_work_on,
    }
    for name, modules in WORKED_OUT_BY.items():
        for module in modules:
            monkeypatch.setattr(f"{module}.{name}", counted(name, functions[name]))
    return found


def test_nothing_is_worked_out_until_it_is_asked_for(calls: Counter[str]) -> None:
    found = result(WORKED_EXAMPLE)
    assert not calls
    assert not found.check.stopped
    assert calls == {"check_warning_signs": 1}


@pytest.mark.parametrize("order", [PARTS, PARTS[::-1]])
def test_each_part_is_worked_out_once_in_whatever_order(
    calls: Counter[str], order: tuple[str, ...]
) -> None:
    found = result(WORKED_EXAMPLE)
    first = [getattr(found, part) for part in order]
    again = [getattr(found, part) for part in order]
    assert all(one is other for one, other in zip(first, again, strict=True))
    assert calls == dict.fromkeys(WORKED_OUT_BY, 1)


def test_its_parts_are_what_the_functions_for_them_give() -> None:
    responses = read(WORKED_EXAMPLE | {"foot_drop": "yes"})
    found = Result(CATALOGUE, responses)
    assert found.check == check_warning_signs(CATALOGUE, responses)
    assert found.check.stopped
    assert found.profile == assess(CATALOGUE, responses)
    assert found.ranking == rank(CATALOGUE, responses)
    assert found.to_work_on == to_work_on(CATALOGUE, responses, found.profile)
    # Of an area at its tip, there is nothing to give a reason for.
    assert list(found.reasons) == [
        area for area in CATALOGUE.by_area if main_reason(CATALOGUE, responses, area)
    ]
    assert set(found.reasons) == {"weight", "smoking", "sleep", "hydration"}
    assert found.reasons["sleep"] == main_reason(CATALOGUE, responses, "sleep")


def test_the_focus_gives_each_area_its_rank_its_reason_and_what_to_do_first() -> None:
    found = result(WORKED_EXAMPLE)
    assert [
        (f.area.id, f.reason.factor.id, f.reason.level.id, f.action.id) for f in found.focus
    ] == [
        ("weight", "body_mass_index", "30_and_over", "talk_about_weight"),
        ("smoking", "smoking", "current", "stop_with_help"),
        ("sleep", "sleep", "fair", "regular_sleep"),
        ("hydration", "water_intake", "often_low", "drink_through_day"),
    ]
    assert [one.result for one in found.focus] == list(found.to_work_on)
    assert [one.rank.area for one in found.focus] == [one.area.id for one in found.focus]


def test_what_no_better_answer_can_be_reached_for_is_named_apart() -> None:
    # Who has stopped smoking cannot have never smoked.
    found = result(AT_REFERENCE | {"smoking": "former", "sleep": "poor"})
    assert [one.area for one in found.nothing_left] == ["smoking"]
    assert [one.area.id for one in found.focus] == ["sleep"]
    assert {one.area for one in found.profile.focus} == {"smoking", "sleep"}


def test_an_action_has_the_cautions_that_were_not_ruled_out() -> None:
    alone = {"strength_training": "none"}
    everything = AT_REFERENCE | alone  # with nothing in the past
    told = [alone, everything, everything | {PREGNANT: "no"}]
    assert [result(raw).focus[0].cautions for raw in told] == [
        (Caution.PREGNANCY, Caution.INJURY, Caution.PROBLEM),
        (Caution.PREGNANCY,),
        (),
    ]


def test_the_background_leaves_out_what_is_nothing_or_open() -> None:
    told = {"past_episodes": "three_or_more", "past_injury": "none", "existing_problem": None}
    assert [factor.id for factor in result(told).background] == ["past_episodes"]
    assert result(AT_REFERENCE).background == ()
    assert result({}).background == ()


def test_what_could_not_be_used_is_told_in_the_order_of_the_catalogue() -> None:
    told = {"sleep": "so so", "height_cm": 17, "weight_kg": 70, "smoking": "never"}
    assert [factor.id for factor in result(told).unusable] == ["body_mass_index", "sleep"]
    assert result(WORKED_EXAMPLE).unusable == ()


def test_a_result_of_no_answers_holds_nothing() -> None:
    found = result({})
    assert found.profile.score is None
    assert (found.focus, found.nothing_left, found.reasons) == ((), (), {})


def test_answers_are_not_exchanged_under_a_result() -> None:
    found = result(WORKED_EXAMPLE)
    with pytest.raises(FrozenInstanceError):
        found.responses = read({})  # type: ignore[misc]


def test_what_is_made_of_a_result_is_made_once_for_what_is_given() -> None:
    made: list[tuple[Result, str]] = []

    def make(result: Result, name: str) -> str:
        made.append((result, name))
        return name.upper()

    first, second = (Result(CATALOGUE, read(WORKED_EXAMPLE)) for _ in range(2))
    assert [first.once(make, name) for name in ("a", "b", "a")] == ["A", "B", "A"]
    assert second.once(make, "a") == "A"
    assert made == [(first, "a"), (first, "b"), (second, "a")]
