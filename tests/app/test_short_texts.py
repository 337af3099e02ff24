"""A text that is too long is cut in sight, on each page that asks for one."""

import pytest

from logic.plan import LONGEST_WORDS
from logic.report import LONGEST_NAME
from tests.app.conftest import Arrive
from tests.app.people import AT_WORST
from tests.said import said
from ui.page_names import Name
from ui.result import report_section
from ui.state import plan_answers
from ui.what_if import plan_editor, play

WALK = "build_up_walking"
FIELDS = [
    (Name.PLAN, plan_answers.words(WALK), LONGEST_WORDS, {plan_answers.does(WALK): True}),
    (Name.WHAT_IF, plan_editor._name(plan_editor.FIRST), plan_editor.LONGEST_NAME, {}),
    (Name.RESULTS, report_section.NAME, LONGEST_NAME, {}),
]


@pytest.mark.parametrize(("page", "name", "most", "held"), FIELDS)
def test_what_does_not_fit_is_left_out_and_told_until_it_fits(
    arrive: Arrive, page: str, name: str, most: int, held: dict[str, object]
) -> None:
    visitor = arrive(page, AT_WORST, **held)
    if page is Name.RESULTS:
        visitor.press(said("results-tools"))
    elif page is Name.PLAN:
        visitor.open(f"plan.more.{WALK}")
    elif page is Name.WHAT_IF:
        visitor.open(play.BESIDE)
    told = said("cut", most=most)
    assert told not in visitor.text
    visitor.fill_in({name: "a" * (most + 1)})
    visitor.run()
    assert visitor.widgets[name].value == "a" * most
    assert told in visitor.text
    visitor.fill_in({name: "a" * (most - 1)})
    visitor.run()
    assert told not in visitor.text
