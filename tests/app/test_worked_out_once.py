"""A drawn page works a person's result out once, and not at all while the answers stay the same."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from logic.record.writer import save
from logic.scoring import assess
from logic.what_if import changeable
from tests.app.conftest import Arrive
from tests.app.people import AT_WORST, CATALOGUE, plain_factors, responses
from ui.page_names import Name
from ui.state import current
from ui.state.keeping import Keeping
from ui.what_if.plan_editor import FIRST, SECOND
from ui.what_if.play import BESIDE, NUMBERS


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Return how often answers were read, a result worked out and a record written."""
    found: Counter[str] = Counter()

    def counted(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def work_counted(*given: Any, **more: Any) -> Any:
            found[name] += 1
            return work(*given, **more)

        return work_counted

    for place in ("logic.result", "logic.record.writer"):
        monkeypatch.setattr(f"{place}.assess", counted("assess", assess))
    monkeypatch.setattr(current, "_responses", counted("read", current._responses))
    monkeypatch.setattr("ui.state.own_record.save", counted("save", save))
    return found


@pytest.mark.parametrize("keeps", [False, True])
def test_a_result_is_worked_out_once_kept_or_not(
    arrive: Arrive, calls: Counter[str], keeps: bool
) -> None:
    visitor = arrive(Name.EVIDENCE, AT_WORST)
    visitor.at.session_state[Keeping.KEY] = Keeping(on=keeps)
    visitor.visit(Name.RESULTS)
    visitor.run()
    assert (calls["assess"], calls["save"]) == (1, int(keeps))


def test_what_is_kept_is_written_anew_for_a_new_answer_alone(
    arrive: Arrive, calls: Counter[str]
) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST)
    visitor.at.session_state[Keeping.KEY] = Keeping(on=True)
    visitor.run()
    calls.clear()
    visitor.run()
    assert not calls
    visitor.hold({plain_factors()[0].id: plain_factors()[0].levels[0].id})
    visitor.run()
    assert calls == Counter(read=1, assess=1, save=1)


def test_plans_are_worked_out_once_until_they_change(arrive: Arrive, calls: Counter[str]) -> None:
    factor = next(f for f in changeable(CATALOGUE, responses(AT_WORST)) if len(f.levels) > 2)
    tried = {f"{plan}.to.{factor.id}": factor.levels[0].id for plan in (FIRST, SECOND)}
    visitor = arrive(Name.WHAT_IF, AT_WORST, **tried)
    visitor.open(BESIDE, NUMBERS)
    visitor.run()
    calls.clear()
    visitor.run()
    assert not calls
