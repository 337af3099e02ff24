"""The evidence page's lines."""

from logic.models import Source
from logic.wording import evidence as wording
from tests.unit.people import CATALOGUE

SMOKING = CATALOGUE.by_factor["smoking"]
SHIRI = CATALOGUE.sources["shiri_2010_smoking"]
SHIRI_LINK = "[Shiri 2010](https://doi.org/10.1016/j.amjmed.2009.05.028)"


def test_a_heading_names_the_factor_and_how_sure_research_is() -> None:
    assert wording.heading(SMOKING) == "Smoking: moderate"
    assert wording.heading(CATALOGUE.by_factor["chair_support"]) == (
        "Back support: guide's advice only"
    )


def test_the_reference_level_is_the_comparison() -> None:
    assert wording.level(SMOKING.levels[0], None) == "- *No, never regularly*: the comparison"


def test_a_level_with_an_estimate_shows_number_certainty_derivation_and_source() -> None:
    assert wording.level(SMOKING.worst, SHIRI) == (
        "- *Yes*: **odds ratio 1.31 (95 % interval 1.11 to 1.55)**; moderate certainty; "
        f"cohorts, new low back pain, all ages. {SHIRI_LINK}"
    )


def test_a_level_on_the_guides_word_says_so_and_names_what_was_looked_up() -> None:
    level = CATALOGUE.by_factor["chair_support"].levels[1]
    source = CATALOGUE.sources["driessen_2010"]
    assert wording.level(level, source) == (
        "- *Some do and some do not*: no number: the guide's advice alone. "
        "What research found: [Driessen 2010](https://doi.org/10.1136/oem.2009.047548)"
    )
    assert wording.level(level, None).endswith("the guide's advice alone. ")


def test_an_estimate_without_a_source_ends_with_its_derivation() -> None:
    assert wording.level(SMOKING.worst, None).endswith("new low back pain, all ages. ")


def test_another_finding_shows_its_number_where_it_has_one() -> None:
    found = SMOKING.other_estimates[0]
    assert wording.other(found, SHIRI) == (
        "- Adults alone: a weaker link. Odds ratio 1.16 (95 % interval 1.02 to 1.32); "
        f"cohorts, adults only. {SHIRI_LINK}"
    )


def test_another_finding_without_a_number_shows_its_source() -> None:
    found = CATALOGUE.by_factor["warm_up"].other_estimates[0].model_copy(update={"estimate": None})
    source = Source(id="a", citation="A", short="A 2020", link="https://a.org")
    assert wording.other(found, source) == f"- {found.result} [A 2020](https://a.org)"


def test_the_day_of_the_review_is_written_out() -> None:
    assert wording.REVIEWED.format(date=SMOKING.reviewed_on).startswith("Reviewed on ")
