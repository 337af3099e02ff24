"""The whole way in Spanish, and a language chosen in the middle of it."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import expect

from logic.catalogue import load_catalogue
from logic.texts import ENGLISH, FOLDER, texts_in
from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.axe import Judged, violations
from tests.browser.conftest import PHONE, NewPage, Scheme
from tests.browser.person import Person, Toucher
from tests.said import words_of
from tools.write_texts import language
from ui import routes
from ui.language_choice import KEY
from ui.page_names import Name
from ui.state.visit import drawn

SPANISH = "es"
ES = texts_in(SPANISH)
SHORTEST = 12
"""Shorter runs of English may stand in a Spanish word: "error", "plan"."""


def choose(person: Person, code: str) -> None:
    """Choose a language in the menu of languages, and expect it from now on."""
    person.use(person.page.locator(f".st-key-{KEY} button"))
    person.use(person.page.get_by_role("menuitem", name=texts_in(code).own_name, exact=True))
    person.speak(code)
    expect(person.page.locator("html")).to_have_attribute("lang", code)
    person.settled()


@cache
def texts_of(code: str) -> frozenset[str]:
    """Return every run of words that the messages and the catalogue have in a language."""
    entries = language(FOLDER / code).entries.values()
    messages = {run.strip() for entry in entries for run in words_of(entry)}
    return frozenset(messages | {*_texts(load_catalogue(language=code).model_dump())})


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple | set | frozenset):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


def english_on(page: str) -> list[str]:
    """Return what of the English texts stands in the text of a page."""
    english = texts_of(ENGLISH) - texts_of(SPANISH)
    return sorted(text for text in english if len(text) >= SHORTEST and text in page)


def test_what_is_english_on_a_page_is_found() -> None:
    assert english_on("Vea: Your prevention chart") == ["Your prevention chart"]


def test_the_whole_way_is_spanish_where_the_browser_asks_for_it(
    new_page: NewPage, server: str
) -> None:
    person = Toucher(new_page(360, locale="es-MX", **PHONE), server, SPANISH)
    person.open()
    expect(person.page.locator("html")).to_have_attribute("lang", SPANISH)
    person.press(ES("start-begin"))
    person.pass_safety_check()
    person.answer_all(MIXED)
    person.show_result()
    person.press(ES("results-add"))
    person.press(ES("results-see-plan"))
    person.heading(ES("plan-title"))
    assert english_on(person.page.locator("body").inner_text()) == []


def test_no_page_has_a_word_of_english_left(
    new_page: NewPage, server: str, subtests: pytest.Subtests
) -> None:
    copy = kept.keeping(server, kept.copy(kept.record(MIXED)))
    page = new_page(360, locale="es-ES", storage_state=copy)
    person = Person(page, server, SPANISH)
    for name in routes.ICONS:
        with subtests.test(str(name)):
            person.open("" if name == Name.START else name)
            expect(page.locator("html")).to_have_attribute("lang", SPANISH)
            person.settled()
            assert english_on(page.locator("body").inner_text()) == []
            assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_menu_of_languages_can_be_read_under_the_pointer(
    new_page: NewPage, server: str, scheme: Scheme
) -> None:
    page = new_page(scheme=scheme)
    person = Person(page, server)
    person.open("relief")
    page.locator(drawn(KEY)).get_by_role("button").hover()
    assert violations(page, Judged.COLOURS) == []


def test_answers_stay_as_they_were_when_the_language_changes(person: Person) -> None:
    person.begin()
    first = person.catalogue.by_factor[person.catalogue.themes[0].factors[0]]
    person.answer(first, first.worst.id)
    address = person.page.url
    choose(person, SPANISH)
    person.at_step(1)
    expect(person.page.locator(f".st-key-{KEY} button")).to_be_focused()
    first = person.catalogue.by_factor[first.id]
    expect(person.radio(first.question, first.worst.label)).to_be_checked()
    person.press(ES("questionnaire-next"))
    person.at_step(2)
    choose(person, ENGLISH)
    person.press(person.say("questionnaire-back"))
    person.at_step(1)
    first = person.catalogue.by_factor[first.id]
    expect(person.radio(first.question, first.worst.label)).to_be_checked()
    assert person.page.url.split("?")[0] == address.split("?")[0]
    assert KEY not in person.page.url


def test_a_chosen_language_is_kept_with_the_answers_and_outlives_starting_again(
    new_page: NewPage, server: str
) -> None:
    copy = kept.keeping(server, kept.copy(kept.record(MIXED)))
    person = Person(new_page(storage_state=copy), server)
    person.open("results")
    person.heading(person.say("results-title"))
    choose(person, SPANISH)
    kept.holds(person.page, '\\"language\\": \\"es\\"')
    person.page.reload()
    person.heading(ES("results-title"))
    person.press(ES("begin-anew"))
    person.press(ES("begin-anew-sure"))
    person.heading(ES("start-title"))
