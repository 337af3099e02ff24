"""Every result can be told whole, whatever was answered."""

from hypothesis import given

from logic.result import Result
from tests.properties.strategies import Raw, answers
from tests.shipped import CATALOGUE, read


@given(answers)
def test_what_is_in_focus_is_worked_on_or_kept_up_and_has_its_reason(raw: Raw) -> None:
    result = Result(CATALOGUE, read(raw))
    worked_on = [one.area.id for one in result.focus]
    nothing_left = [one.area for one in result.nothing_left]
    assert sorted([*worked_on, *nothing_left]) == sorted(one.area for one in result.profile.focus)
    assert result.reasons.keys() == {area.area for area in result.profile.areas if area.gap > 0}
    for one in result.focus:
        assert one.reason is result.reasons[one.area.id]
        assert one.action in one.area.actions
