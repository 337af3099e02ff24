"""What Backwise cannot do, where the warning signs come from, how the numbers changed."""

from datetime import date

from logic.models.evidence import Revision
from logic.wording import limits as wording
from tests.said import said
from tests.unit.people import CATALOGUE

LIMITS = wording.limits(said, CATALOGUE, CATALOGUE.survey)


def test_the_limits_name_spasms_forecasts_causes_and_the_sign_off() -> None:
    assert LIMITS.startswith("- Research on spasms as such is missing.")
    assert "It predicts nothing: a result is a snapshot of the answers of one day." in LIMITS
    assert "not that one leads to the other." in LIMITS
    assert LIMITS.endswith("- No clinician has signed off the warning signs yet.")
    assert len(LIMITS.splitlines()) == 6


def test_the_published_tools_are_told_with_interval_and_link() -> None:
    assert (
        "One that says who will have another episode reached 0.56 (95 % interval 0.54 to 0.58, "
        "[Pocovi 2023](https://doi.org/10.1016/j.msksp.2023.102746)). One that says whose new pain "
        "will turn long-lasting reached 0.66 (95 % interval 0.63 to 0.69, "
        "[Traeger 2016](https://doi.org/10.1371/journal.pmed.1002019))."
    ) in LIMITS


def test_studies_that_added_up_habits_are_sent_to() -> None:
    assert "and they found less than a sum may suggest: see “What other tools reach”" in LIMITS


def test_our_own_measure_is_told_where_there_is_one() -> None:
    survey = CATALOGUE.survey
    assert survey is not None
    area = survey.all_factors.area
    told = wording.own_measure(said, survey)
    assert f"[{survey.provenance.name}]({survey.provenance.link})" in told
    assert f"the {len(survey.alone)} questions that both have" in told
    assert (
        f"it reached {area.value:.2f} (95 % interval {area.ci_low:.2f} to {area.ci_high:.2f})"
        in told
    )
    assert told in LIMITS


def test_the_lowest_figure_of_all_groups_stands_beside_it_and_where_the_rest_is() -> None:
    assert CATALOGUE.outside is not None
    lowest = min(check.area.value for check in CATALOGUE.outside.checks)
    told = wording.elsewhere(said, CATALOGUE.outside)
    assert f"{lowest:.2f} (Spain)" in told
    assert "“What the score is worth”" in told
    assert told in LIMITS


def test_without_outside_checks_it_sends_nowhere() -> None:
    assert wording.elsewhere(said, None) == ""
    without = CATALOGUE.model_copy(update={"outside": None})
    assert "What the score is worth" not in wording.limits(said, without, CATALOGUE.survey)


def test_without_a_survey_it_says_that_nothing_was_measured() -> None:
    assert wording.own_measure(said, None) == said("limits-not-measured")
    assert said("limits-not-measured") in wording.limits(said, CATALOGUE, None)


def test_a_warning_sign_is_told_with_all_its_sources() -> None:
    sign = next(sign for sign in CATALOGUE.safety.signs if len(sign.sources) > 1)
    told = wording.sign(said, CATALOGUE, sign)
    assert told.startswith(f"- {sign.title[0].upper()}{sign.title[1:]}: [")
    for id_ in sign.sources:
        source = CATALOGUE.sources[id_]
        assert f"[{source.short}]({source.url})" in told


def test_a_revision_tells_its_day_its_reason_and_what_changed() -> None:
    revision = Revision(version="1.1.0", day=date(2026, 12, 3), what=("A.", "B."), why="Because.")
    assert wording.revision(said, revision) == (
        "**Version 1.1.0**, 3 December 2026. Because.\n\n- A.\n- B."
    )
