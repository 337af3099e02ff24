"""What is told of the evidence behind the actions, and of the search for it."""

from logic.models.areas import Basis
from logic.wording import actions as wording
from logic.wording import common, plan
from tests.said import said
from tests.shipped import CATALOGUE

SOURCES = CATALOGUE.sources


def line(area: str, action: str) -> str:
    title = CATALOGUE.by_action[action].title
    lines = wording.of_area(said, CATALOGUE, CATALOGUE.by_area[area])
    (found,) = [one for one in lines if one.startswith(f"- **{title}**")]
    return found


def test_the_lead_counts_who_speaks_for_how_many_and_misses_none() -> None:
    actions = CATALOGUE.by_action.values()
    counts = [sum(action.basis is basis for action in actions) for basis in Basis]
    assert sum(counts) == len(actions) == 40
    assert counts == [14, 8, 5, 13]
    told = wording.lead(said, CATALOGUE)
    assert "offers 40 actions. The guide names 14 of them, studies tested 8" in told
    assert "guidelines recommend 5, most for other ends than back pain." in told
    assert "For the other 13 we found no study and no guideline" in told


def test_an_action_is_told_with_who_speaks_what_was_found_and_what_was_looked_for() -> None:
    assert line("smoking", "stay_smoke_free") == (
        "- **Once you have stopped, stay smoke-free with a plan for each craving.** "
        "*(general advice)*. Two small trials of help with stopping found no effect in people "
        "whose pain lasts. *Weak evidence.* "
        "([Saragiotto 2020](https://doi.org/10.1093/ntr/nty255)) Looked for on 28 November 2026: "
        "trials and reviews of stopping smoking and low back pain or lasting pain, in stored "
        "copies of public web pages (abstracts, journals, Cochrane reviews, guidelines), the "
        'eight nearest to each search. Typed: "smoking cessation intervention chronic pain low '
        'back pain systematic review trials". One review with two trials; the end of its '
        "abstract could not be seen. No Cochrane review of stopping and back pain was found."
    )


def test_each_search_is_told_by_the_words_that_were_typed() -> None:
    told = line("weight", "talk_about_weight")
    assert (
        'Typed: "weight loss intervention low back pain randomized trial systematic review" and '
        '"healthy lifestyle program weight coaching low back pain randomized trial 2025 JAMA '
        'Network Open". One trial'
    ) in told
    recorded = [action.searched for action in CATALOGUE.by_action.values() if action.searched]
    for searched in (*recorded, *(step.searched for step in CATALOGUE.relief.steps)):
        assert all(f'"{words}"' in wording.looked_for(said, searched) for words in searched.typed)


def test_vitamin_d_is_told_with_both_reviews() -> None:
    told = line("sunlight", "vitamin_d_supplement")
    assert "[Zadro 2018](https://pubmed.ncbi.nlm.nih.gov/29565945/)" in told
    assert "[Vitamin D review 2024](https://doi.org/10.21873/invivo.13778)" in told


def test_an_effect_is_told_with_its_number_and_interval() -> None:
    told = line("activity", "build_up_walking")
    assert "One trial in people who had just recovered" in told
    assert "hazard ratio 0.72 (95 % interval 0.60 to 0.85)." in told


def test_every_relief_step_tells_what_was_looked_for() -> None:
    lines = wording.of_relief(said, CATALOGUE)
    assert len(lines) == 4
    assert all("Looked for on 28 November 2026: " in one for one in lines)
    assert "found no clear effect on the pain." in lines[2]


def test_every_relief_step_tells_how_sure_research_is_and_its_sources() -> None:
    steps = CATALOGUE.relief.steps
    for line, step in zip(wording.of_relief(said, CATALOGUE), steps, strict=True):
        assert said(common.CERTAINTY_SENTENCE[step.certainty]) in line
        assert all(f"]({SOURCES[id_].url})" in line for id_ in step.sources)


def test_a_talk_about_weight_is_advice_with_what_was_found() -> None:
    told = line("weight", "talk_about_weight")
    assert "*(general advice)*" in told
    assert "[Mudd 2025]" in told
    assert "[Chen 2022]" in told


def test_the_plan_says_under_an_action_what_was_found_with_how_sure_and_source() -> None:
    told = plan.dose(said, CATALOGUE.by_action["lighten_loads"], SOURCES)
    assert "*(in a guideline)* ([Kuijer 2014](" in told
    assert told.count("**What was found:**") == 2
    assert (
        "did not make back pain rarer. *Moderate evidence.* "
        "([Verbeek 2011](https://doi.org/10.1002/14651858.CD005958.pub3))"
    ) in told


def test_a_finding_without_a_certainty_is_told_without_one() -> None:
    found = common.found(said, CATALOGUE.by_action["swap_sweet_drinks"], SOURCES)
    assert found[0] == (
        "Adults who drank more sweet drinks gained a little more weight; low back pain was not "
        "looked at. ([Sweet drinks review 2013](https://doi.org/10.3945/ajcn.113.058362))"
    )
