"""The evidence page's lines about a factor."""

from logic.evidence import Voice
from logic.models.base import BACKGROUND, Certainty, Measure
from logic.models.factors import Estimate, Source
from logic.wording import evidence as wording
from tests.said import said
from tests.unit.people import CATALOGUE

SMOKING, SEATS = CATALOGUE.by_factor["smoking"], CATALOGUE.by_factor["chair_support"]
SHIRI = CATALOGUE.sources["shiri_2010_smoking"]
SHIRI_LINK = "[Shiri 2010](https://doi.org/10.1016/j.amjmed.2009.05.028)"


def test_a_heading_names_the_factor_and_how_sure_research_is() -> None:
    assert wording.heading(said, SMOKING) == "Smoking :gray-badge[moderate evidence]"
    assert wording.heading(said, SEATS) == "Back support :gray-badge[guide only]"


def test_a_drawing_without_numbers_is_not_explained() -> None:
    assert wording.how_to_read(said, SMOKING) == said("evidence-how-to-read")
    assert wording.how_to_read(said, SEATS) == said("evidence-no-answer-has-a-number")


def test_the_count_says_how_many_are_shown() -> None:
    assert wording.shown(said, 7, 23) == "7 of 23 factors shown."
    assert wording.shown(said, 23, 23) == "All 23 factors shown."
    assert wording.shown(said, 0, 23) == "0 of 23 factors shown."


def test_an_area_has_its_title_and_the_background_a_name() -> None:
    assert wording.area_name(said, CATALOGUE, "weight") == "Body weight"
    assert wording.area_name(said, CATALOGUE, BACKGROUND) == "What nobody can change"


def test_every_choice_has_a_label() -> None:
    assert set(wording.VOICES) == set(Voice)
    options = {wording.certainty(said, level) for level in Certainty}
    assert len(options) == len(Certainty)
    assert wording.certainty(said, Certainty.VERY_LOW) == "Very weak evidence"


def test_each_number_says_where_it_comes_from_and_what_it_counts() -> None:
    # 0.5 x ln 1.32 = 0.138816; 0.75 x ln 1.31 = 0.202520
    assert wording.origins(said, CATALOGUE, SMOKING) == [
        "- *I used to, and have stopped:* odds ratio, cohorts, new low back pain. "
        f"{SHIRI_LINK}. Counts 0.139 in the score.",
        "- *Yes:* odds ratio, cohorts, new low back pain, all ages. "
        f"{SHIRI_LINK}. Counts 0.203 in the score.",
    ]


def test_answers_without_a_number_share_a_line_that_says_what_was_looked_up() -> None:
    # ln 1.05 = 0.048790, half of it at the answer before
    assert wording.origins(said, CATALOGUE, SEATS) == [
        "- *Some do and some do not; No, none or hardly any:* no number. What was looked up: "
        "[Driessen 2010](https://doi.org/10.1136/oem.2009.047548). "
        "Counts 0.024 and 0.049 in the score."
    ]
    heels, flat = wording.origins(said, CATALOGUE, CATALOGUE.by_factor["footwear"])
    assert heels.startswith("- *High heels")
    assert flat.startswith("- *Flat with little support, such as flip-flops:* no number.")


def test_background_counts_nothing_in_the_score() -> None:
    past = CATALOGUE.by_factor["past_injury"]
    assert all(line.endswith("Not scored.") for line in wording.origins(said, CATALOGUE, past))


def test_another_finding_shows_its_number_where_it_has_one() -> None:
    found = SMOKING.other_estimates[0]
    assert wording.other(said, found, SHIRI) == (
        "- Adults alone: a weaker link. Odds ratio 1.16 (95 % interval 1.02 to 1.32); "
        f"cohorts, adults only. {SHIRI_LINK}"
    )


def test_another_finding_without_a_number_shows_its_source() -> None:
    found = CATALOGUE.by_factor["warm_up"].other_estimates[0].model_copy(update={"estimate": None})
    source = Source(id="a", citation="A", short="A 2020", link="https://a.org")
    assert wording.other(said, found, source) == f"- {found.result} [A 2020](https://a.org)"


def test_a_citation_spells_out_its_address() -> None:
    citation = "Somebody A. Something. J 2020;1:1"
    doi = Source(id="a", citation=citation, short="A 2020", doi="10.1/x", pmid="7")
    pmid = Source(id="a", citation=citation, short="A 2020", pmid="7")
    link = Source(id="a", citation=citation, short="A 2020", link="https://a.org/b")
    assert wording.citation(doi) == f"- {citation}. [doi:10.1/x](https://doi.org/10.1/x)"
    assert wording.citation(pmid) == (
        f"- {citation}. [PubMed 7](https://pubmed.ncbi.nlm.nih.gov/7/)"
    )
    assert wording.citation(link) == f"- {citation}. [https://a.org/b](https://a.org/b)"


def test_the_alternative_text_says_where_an_interval_below_1_lies() -> None:
    less = Estimate(
        ratio=0.5, ci_low=0.4, ci_high=0.6, measure=Measure.RISK_RATIO, derivation="made up"
    )
    level = SMOKING.worst.model_copy(update={"estimate": less})
    factor = SMOKING.model_copy(update={"levels": (SMOKING.levels[0], level)})
    assert wording.takeaway(said, factor).endswith(
        "risk ratio 0.50 (95 % interval 0.40 to 0.60), below 1."
    )


def test_the_day_of_the_review_is_written_out() -> None:
    assert wording.reviewed(said, SMOKING) == "Last reviewed on 23 November 2026."


def test_factors_are_grouped_with_what_the_tips_ask_for_first() -> None:
    wanted = ["stress", "past_episodes", "smoking"]
    found = wording.grouped(CATALOGUE, [CATALOGUE.by_factor[id_] for id_ in wanted])
    assert {said(title): [factor.id for factor in group] for title, group in found.items()} == {
        "The questions behind the guide's twelve tips": ["smoking"],
        "What else counts": ["stress"],
        "What nobody can change": ["past_episodes"],
    }


def test_in_a_group_comes_first_what_research_is_surest_of() -> None:
    wanted = ["footwear", "chair_support", "driving", "smoking", "warm_up", "heavy_lifting"]
    (found,) = wording.grouped(CATALOGUE, [CATALOGUE.by_factor[id_] for id_ in wanted]).values()
    # Moderate, low, very low, the guide alone; equals stay as they came.
    assert [factor.id for factor in found] == [
        "smoking",
        "heavy_lifting",
        "driving",
        "warm_up",
        "footwear",
        "chair_support",
    ]


def test_a_group_without_a_factor_is_left_out() -> None:
    found = wording.grouped(CATALOGUE, [CATALOGUE.by_factor["smoking"]])
    assert [said(title) for title in found] == ["The questions behind the guide's twelve tips"]
