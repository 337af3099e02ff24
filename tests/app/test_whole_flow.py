"""From the start page to the result and back to a fresh start, by the real buttons."""

import re
from math import ceil

from logic.wording import common, results
from tests.app.people import CATALOGUE, MIXED, held, profile
from tests.app.visitor import Visitor
from tests.said import said
from ui.browser.address import STEP
from ui.page_names import Name


def test_the_buttons_lead_from_the_start_through_every_step_to_the_result(
    newcomer: Visitor,
) -> None:
    assert newcomer.title == said("start-title")
    newcomer.press(said("start-begin"))
    assert newcomer.title == said("safety-title")
    newcomer.pass_safety_check()
    for number, theme in enumerate(CATALOGUE.themes, start=1):
        assert newcomer.title == theme.title
        assert f"Step {number} of {len(CATALOGUE.themes)}, " in newcomer.text
        newcomer.fill_in(held(MIXED))
        newcomer.press(said("questionnaire-next"))
    assert newcomer.title == said("questionnaire-review-title")
    newcomer.press(said("questionnaire-show-result"))
    assert newcomer.title == said("results-title")
    assert results.score(said, profile(MIXED)) in newcomer.text


def test_the_time_left_is_named_and_gets_shorter(newcomer: Visitor) -> None:
    newcomer.press(said("start-begin"))
    newcomer.pass_safety_check()
    left = []
    for _ in CATALOGUE.themes:
        left += re.findall(r", (.*) left$", newcomer.text, flags=re.MULTILINE)
        newcomer.press(said("questionnaire-next"))
    assert len(left) == len(CATALOGUE.themes)
    # Ten seconds for each question, rounded up to minutes: 23 are 230 seconds, three are 30.
    assert left[0] == f"about {ceil(10 * len(CATALOGUE.factors) / 60)} minutes"
    assert left[-1] == "less than a minute"
    minutes = [int(words.split()[1]) for words in left if words.startswith("about")]
    assert minutes == sorted(minutes, reverse=True)
    assert set(minutes) == set(range(2, minutes[0] + 1))


def test_starting_again_forgets_every_answer(newcomer: Visitor) -> None:
    newcomer.press(said("start-begin"))
    newcomer.pass_safety_check()
    for _ in CATALOGUE.themes:
        newcomer.fill_in(held(MIXED))
        newcomer.press(said("questionnaire-next"))
    newcomer.press(said("questionnaire-show-result"))
    newcomer.open("start.again")
    newcomer.press(said("begin-anew-sure"))
    assert newcomer.title == said("start-title")
    assert newcomer.all_answers() == {}
    newcomer.visit(Name.RESULTS)
    assert newcomer.title == said("safety-gate-title")
    newcomer.press(said("safety-gate-button"))
    newcomer.pass_safety_check()
    for theme in CATALOGUE.themes:
        assert newcomer.title == theme.title
        assert not any(newcomer.answer(factor_id) for factor_id in theme.factors)
        newcomer.press(said("questionnaire-next"))
    assert newcomer.text.count(said(common.NOT_ANSWERED)) == len(CATALOGUE.factors)


def test_only_the_step_is_written_to_the_address(newcomer: Visitor) -> None:
    newcomer.press(said("start-begin"))
    newcomer.pass_safety_check()
    for step, _ in enumerate(CATALOGUE.themes, start=2):
        newcomer.fill_in(held(MIXED))
        newcomer.press(said("questionnaire-next"))
        assert newcomer.at.query_params == {STEP: str(step)}
    newcomer.press(said("questionnaire-show-result"))
    assert set(newcomer.at.query_params) <= {STEP}
