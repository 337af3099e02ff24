"""The links of the evidence page lead where the catalogue says."""

from tests.browser.person import CATALOGUE, Person


def test_every_source_that_an_answer_rests_on_is_linked_as_it_is(person: Person) -> None:
    person.open("evidence")
    links = person.page.locator("[data-testid=stExpander] a")
    hrefs = set(links.evaluate_all("links => links.map(link => link.getAttribute('href'))"))
    rests_on = {level.source for factor in CATALOGUE.factors for level in factor.levels}
    rests_on |= {e.source for factor in CATALOGUE.factors for e in factor.other_estimates}
    assert hrefs == {CATALOGUE.sources[id_].url for id_ in rests_on if id_}
