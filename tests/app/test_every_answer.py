"""Every answer of every question can be given and counts in the result."""

import pytest

from logic.models.factors import Level, RiskFactor
from logic.responses import DECLINED
from logic.what_if import best_reachable
from logic.wording import common, results
from tests.app.conftest import AtStep
from tests.app.people import AT_REFERENCE, AT_WORST, BODY_FACTOR, CATALOGUE, held, profile
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.state import answers

STEP_OF = {id_: number for number, theme in enumerate(CATALOGUE.themes) for id_ in theme.factors}


def give(visitor: Visitor, factor: RiskFactor, level_id: str) -> None:
    """Give one answer at its step and go on."""
    visitor.go_to_step(STEP_OF[factor.id])
    visitor.fill_in(held({factor.id: level_id}))
    visitor.press(said("questionnaire-next"))


def shows_result_of(visitor: Visitor, factor: RiskFactor, level: Level) -> bool:
    """Return whether the page shows what the logic says, all else at its reference."""
    expected = profile(AT_REFERENCE | {factor.id: level.id})
    tips = said("results-tips", followed=expected.tips_followed, total=len(CATALOGUE.tips))
    sentences = [f"**{tips}**", f"**{results.score(said, expected)}**"]
    if level is factor.levels[0]:
        sentences.append(said("results-nothing-to-do"))
    elif factor.is_background:
        sentences.append(f"**{factor.short}:** {level.label}.")
    elif best_reachable(factor, level.id) is None:
        sentences.append(results.nothing_left(said, [CATALOGUE.by_area[factor.area].title]))
    else:
        sentences += [
            said("results-you-said", answer=level.label),
            results.why(said, factor, level, CATALOGUE.sources),
        ]
    return all(sentence in visitor.text for sentence in sentences)


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_every_level_can_be_chosen_and_reaches_the_result(
    at_step: AtStep, factor: RiskFactor
) -> None:
    others = {id_: level for id_, level in AT_REFERENCE.items() if id_ != factor.id}
    visitor = at_step(0, others)
    for level in reversed(factor.levels):
        give(visitor, factor, level.id)
        visitor.see_whole_result()
        assert shows_result_of(visitor, factor, level), level.id


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_preferring_not_to_say_is_kept_apart_from_not_answered(
    at_step: AtStep, factor: RiskFactor
) -> None:
    others = {id_: level for id_, level in AT_WORST.items() if id_ != factor.id}
    visitor = at_step(0, others)
    visitor.go_to_step(len(CATALOGUE.themes))
    assert visitor.text.count(said(common.NOT_ANSWERED)) == 1
    give(visitor, factor, DECLINED)
    visitor.go_to_step(len(CATALOGUE.themes))
    assert f"*{said(common.PREFER_NOT_TO_SAY)}*" in visitor.text
    assert said(common.NOT_ANSWERED) not in visitor.text
    visitor.visit(Name.RESULTS)
    assert results.score(said, profile(others)) in visitor.text


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_its_answers_are_offered_in_order_with_the_way_out_last(
    at_step: AtStep, factor: RiskFactor
) -> None:
    widgets = at_step(STEP_OF[factor.id]).widgets
    if factor is BODY_FACTOR:
        assert {"height_cm", "weight_kg", answers.DECLINED_BODY} <= widgets.keys()
        return
    offered = [level.label for level in factor.levels] + [said(common.PREFER_NOT_TO_SAY)]
    assert list(widgets[factor.id].options) == offered
    assert widgets[factor.id].label == factor.question


@pytest.mark.parametrize(
    ("feet", "inches", "pounds", "level_id"),
    [
        # 72 in = 1.8288 m: 25 x 1.8288^2 = 83.61 kg = 184.3 lb; 30 x = 100.3 kg = 221.2 lb
        (6, 0, 184, "under_25"),
        (6, None, 185, "25_to_29"),
        (None, 72, 221, "25_to_29"),
        (6, 0, 222, "30_and_over"),
    ],
)
def test_height_and_weight_in_feet_and_pounds_reach_the_result(
    at_step: AtStep, feet: float | None, inches: float | None, pounds: float, level_id: str
) -> None:
    others = {id_: level for id_, level in AT_REFERENCE.items() if id_ != BODY_FACTOR.id}
    visitor = at_step(STEP_OF[BODY_FACTOR.id], others, units="us")
    visitor.fill_in({answers.FEET: feet, answers.INCHES: inches, answers.POUNDS: pounds})
    visitor.press(said("questionnaire-next"))
    visitor.see_whole_result()
    assert shows_result_of(visitor, BODY_FACTOR, BODY_FACTOR.by_level[level_id])
