"""Two tabs of one browser never overwrite each other's answers without a word."""

from playwright.sync_api import expect

from logic.wording import keep as wording
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
    second.sees(wording.OTHER)
    kept.state(second, wording.NOT_KEPT)
    answer_with(second, BEST)
    assert kept.kept_answers(second.page) == {FIRST.id: WORST}
    second.press(wording.MINE)
    kept.state(second, wording.KEPT)
    assert kept.kept_answers(second.page) == {FIRST.id: BEST}
    # Now the first tab is the one that is behind, and takes over what the second one has.
    first.sees(wording.OTHER)
    first.press(wording.THEIRS)
    kept.state(first, wording.KEPT)
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
    kept.open_box(second, wording.NOT_KEPT)
    second.press(wording.KEEP)
    second.sees(wording.OTHER)
    # As often as it is switched on, the person chooses first.
    second.press(wording.KEEP)
    second.sees(wording.OTHER)
    assert kept.kept_answers(second.page) == {FIRST.id: WORST}
    second.press(wording.THEIRS)
    kept.state(second, wording.KEPT)
    second.press(said("questionnaire-back"))
    second.at_step(1)
    expect(second.radio(FIRST.question, FIRST.by_level[WORST].label)).to_be_checked()


def switch_on(person: Person) -> None:
    """Begin to keep the answers."""
    kept.open_box(person, wording.NOT_KEPT)
    person.press(wording.KEEP)
    kept.state(person, wording.KEPT)


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
    expect(second.page.get_by_text(wording.LOST)).to_have_count(0)


def test_what_one_tab_forgets_another_one_does_not_bring_back(
    new_page: NewPage, server: str
) -> None:
    first, second = two_tabs(new_page, server)
    kept.open_box(first, wording.KEPT)
    first.press(wording.FORGET)
    first.sees(wording.FORGOTTEN)
    second.sees(wording.OTHER)
    answer_with(second, BEST)
    assert kept.kept(second.page) is None
    second.press(wording.THEIRS)
    second.sees(wording.FORGOTTEN)
    assert kept.kept(second.page) is None
