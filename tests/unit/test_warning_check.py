"""The outcome of the whole check: what is most pressing, what is open, who gets a result."""

from itertools import product

import pytest

from logic.models.base import Urgency
from logic.warning_signs import WarningCheck, check_warning_signs, is_asked
from tests.unit.people import CATALOGUE, changed, read

SAFETY = CATALOGUE.safety
GROUPS = {group.id: group for group in SAFETY.groups}
ALWAYS_ASKED = ("emergency_signs", "same_day_signs", "fragile_bones", "pain_pattern")
ALL_NO = dict.fromkeys((f.id for id_ in ALWAYS_ASKED for f in GROUPS[id_].findings), "no")
CLEAR = ALL_NO | {"under_16": "no"}


def check(answers: dict[str, str], **more: str) -> WarningCheck:
    return check_warning_signs(CATALOGUE, read(answers | more))


def test_no_sign_and_everything_answered_opens_the_way_to_a_result() -> None:
    result = check(CLEAR)
    assert (result.urgency, result.signs, result.open_groups) == (Urgency.NONE, (), ())
    assert result.complete
    assert result.allows_result
    assert not result.stopped


def test_the_most_pressing_sign_comes_first_and_sets_the_urgency() -> None:
    answers = {"persistent": "yes", "weight_loss": "yes", "chest_pain": "yes"}
    assert check(CLEAR, **answers).signs == ("chest_pain", "weight_loss", "persistent")
    assert check(CLEAR, **answers).urgency is Urgency.EMERGENCY
    assert check(CLEAR, persistent="yes", weight_loss="yes").urgency is Urgency.SAME_DAY
    assert check(CLEAR, persistent="yes").urgency is Urgency.SOON


def test_signs_are_sorted_by_urgency_whatever_their_order_in_the_file() -> None:
    turned = SAFETY.model_copy(update={"signs": SAFETY.signs[::-1]})
    catalogue = changed(safety=turned)
    responses = read({"persistent": "yes", "weight_loss": "yes", "chest_pain": "yes"})
    signs = check_warning_signs(catalogue, responses).signs
    assert signs == ("chest_pain", "weight_loss", "persistent")


@pytest.mark.parametrize(
    ("finding", "stopped"), [("chest_pain", True), ("upper_back", True), ("persistent", False)]
)
def test_a_result_is_stopped_by_an_emergency_or_same_day_sign(finding: str, stopped: bool) -> None:
    result = check(CLEAR, **{finding: "yes"})
    assert result.stopped == stopped
    assert result.allows_result != stopped


@pytest.mark.parametrize("open_statement", ALL_NO)
def test_one_open_statement_keeps_the_check_incomplete(open_statement: str) -> None:
    result = check({id_: no for id_, no in CLEAR.items() if id_ != open_statement})
    group = next(g for g in SAFETY.groups if open_statement in {f.id for f in g.findings})
    assert result.open_groups == (group.id,)
    assert not result.complete
    assert not result.allows_result


def test_with_nothing_answered_every_group_asked_is_open() -> None:
    assert check({}).open_groups == ALWAYS_ASKED
    assert check({}).under_16 is None


@pytest.mark.parametrize(("early", "long"), list(product(("yes", "no", None), repeat=2)))
def test_the_last_group_is_asked_only_after_an_early_start_and_a_long_time(
    early: str, long: str
) -> None:
    answers = CLEAR | {"began_before_45": early, "over_three_months": long}
    asked = early == long == "yes"
    assert is_asked(GROUPS["inflammatory_features"], read(answers)) == asked
    assert ("inflammatory_features" in check(answers).open_groups) == asked


def test_the_last_group_answered_completes_the_check() -> None:
    asked = CLEAR | {"began_before_45": "yes", "over_three_months": "yes"}
    features = dict.fromkeys((f.id for f in GROUPS["inflammatory_features"].findings), "no")
    assert not check(asked).complete
    assert check(asked | features).complete
