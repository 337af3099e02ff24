"""The links of the evidence page lead where the catalogue says."""

from logic.evidence import sources
from tests.browser.person import CATALOGUE, Person

OPENED = ("unbroken_sitting", "past_episodes", "footwear")
"""Factors with a source without a DOI among them."""


def test_every_source_that_an_answer_rests_on_is_linked_as_it_is(person: Person) -> None:
    person.open("evidence")
    for factor in (CATALOGUE.by_factor[id_] for id_ in OPENED):
        title = person.page.locator("summary").filter(has_text=factor.short)
        person.use(title)
        person.sees(CATALOGUE.sources[sources(factor)[-1]].citation)
        links = title.locator("xpath=ancestor::details").locator("a")
        hrefs = links.evaluate_all("links => links.map(link => link.getAttribute('href'))")
        assert set(hrefs) == {CATALOGUE.sources[id_].url for id_ in sources(factor)}
        person.use(title)
