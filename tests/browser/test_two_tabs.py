"""Two tabs of one browser never overwrite each other's answers without a word."""

from playwright.sync_api import expect

from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person
from tests.said import said

FIRST = CATALOGUE.by_factor[CATALOGUE.themes[0].factors[0]]
BEST, WORST = FIRST.levels[0].id, FIRST.worst.id


def answer_with(person: Person, level_id: str) -> None:
    """Give the first answer, and send it."""
    person.answer(FIRST, level_id)
    person.press(said("questionnaire-next"))
    person.at_step(2)


def two_tabs(new_page: NewPage, server: str) -> tuple[Person, Person]:
    """Return two tabs of a browser that keeps answers, both at the first step."""
    text = kept.copy(kept.record({}))
    first = Person(new_page(storage_state=kept.keeping(server, text)), server)
    second = Person(first.page.context.new_page(), server)
    for person in (first, second):
        person.open("questionnaire")
        person.at_step(1)
    return first, second


def test_a_tab_keeps_its_answers_in_the_place_of_the_others_once_it_is_told_to(
    new_page: NewPage, server: str
) -> None:
    first, second = two_tabs(new_page, server)
    answer_with(first, WORST)
    second.sees(said("keep-other"))
    kept.state(second, said("keep-not-kept"))
    answer_with(second, BEST)
    assert kept.kept_answers(second.page) == {FIRST.id: WORST}
    second.press(said("keep-mine"))
    kept.state(second, said("keep-kept"))
    assert kept.kept_answers(second.page) == {FIRST.id: BEST}
    # Now the first tab is the one that is behind, and takes over what the second one has.
    first.sees(said("keep-other"))
    first.press(said("keep-theirs"))
    kept.state(first, said("keep-kept"))
    first.press(said("questionnaire-back"))
    first.at_step(1)
    expect(first.radio(FIRST.question, FIRST.by_level[BEST].label)).to_be_checked()


def test_a_tab_that_begins_to_keep_asks_about_what_another_one_keeps(
    new_page: NewPage, server: str
) -> None:
    first = Person(new_page(), server)
    second = Person(first.page.context.new_page(), server)
    for person in (first, second):
        person.begin()
    answer_with(first, WORST)
    switch_on(first)
    assert kept.kept_answers(first.page) == {FIRST.id: WORST}
    answer_with(second, BEST)
    kept.open_box(second, said("keep-not-kept"))
    second.press(said("keep-keep"))
    second.sees(said("keep-other"))
    # As often as it is switched on, the person chooses first.
    second.press(said("keep-keep"))
    second.sees(said("keep-other"))
    assert kept.kept_answers(second.page) == {FIRST.id: WORST}
    second.press(said("keep-theirs"))
    kept.state(second, said("keep-kept"))
    second.press(said("questionnaire-back"))
    second.at_step(1)
    expect(second.radio(FIRST.question, FIRST.by_level[WORST].label)).to_be_checked()


def switch_on(person: Person) -> None:
    """Begin to keep the answers."""
    kept.open_box(person, said("keep-not-kept"))
    person.press(said("keep-keep"))
    kept.state(person, said("keep-kept"))


def test_a_copy_of_a_tab_with_answers_is_not_told_that_they_are_gone(
    new_page: NewPage, server: str
) -> None:
    first = Person(new_page(), server)
    first.begin()
    answer_with(first, WORST)
    # What a tab opens by itself takes over its notes, as a duplicated tab does.
    with first.page.expect_popup() as opened:
        first.page.evaluate("open(location.href)")
    second = Person(opened.value, server)
    second.heading(said("safety-gate-title"))
    second.settled()
    expect(second.page.get_by_text(said("keep-lost"))).to_have_count(0)


def test_what_one_tab_forgets_another_one_does_not_bring_back(
    new_page: NewPage, server: str
) -> None:
    first, second = two_tabs(new_page, server)
    kept.open_box(first, said("keep-kept"))
    first.press(said("keep-forget"))
    first.sees(said("keep-forgotten"))
    second.sees(said("keep-other"))
    answer_with(second, BEST)
    assert kept.kept(second.page) is None
    second.press(said("keep-theirs"))
    second.sees(said("keep-forgotten"))
    assert kept.kept(second.page) is None
