"""An address leads to its page in the frame, also as the first that a server is asked for."""

from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from logic.wording import common
from tests.browser.conftest import NewPage
from tests.browser.person import Person, marked_before
from tests.said import TITLES, said
from tools.served import serve
from ui import routes
from ui.page_names import Name

OPEN = {
    Name.START: said("start-title"),
    Name.RELIEF: said("relief-title"),
    Name.SAFETY: said("safety-title"),
    Name.COACH: said("coach-title"),
    Name.RECORD: said("record-title"),
    Name.EVIDENCE: said("evidence-title"),
    Name.GROUP: said("group-page-title"),
    Name.PRIVACY: TITLES[Name.PRIVACY],
}
READ_TO = 200
HEADINGS = OPEN | dict.fromkeys(routes.AFTER_SAFETY_CHECK, said("safety-gate-title"))


def ends_on_its_page_with_frame_and_gate(person: Person, name: Name) -> None:
    """Open a page by its address, and check that it comes with all that stands around it."""
    path = "" if name == Name.START else name
    person.open(path)
    person.heading(HEADINGS[name])
    expect(person.page).to_have_title(f"{TITLES[name]} · {common.PRODUCT}")
    navigation = person.page.get_by_role("navigation")
    expect(navigation.get_by_role("link", name=TITLES["relief"])).to_be_visible()
    for group in map(said, common.SECTIONS.values()):
        expect(navigation.get_by_role("button", name=marked_before(group))).to_be_visible()
    expect(person.page.get_by_text(said("footer"))).to_be_visible()
    assert person.page.url == f"{person.address}/{path}"


# A server that has just begun does the same whichever page it is asked for: the start, which has no
# address of its own, or a page behind the gate. The test below begins with one before it.
# One after the other: several servers that begin at once only wait for each other.
@pytest.mark.xdist_group("cold")
@pytest.mark.parametrize("name", [Name.START, Name.PLAN])
def test_a_deep_link_on_a_cold_server_ends_on_its_page_with_frame_and_gate(
    new_page: NewPage, name: Name
) -> None:
    with serve() as address:
        ends_on_its_page_with_frame_and_gate(Person(new_page(), address), name)


def test_a_deep_link_to_every_page_ends_there_with_frame_and_gate(
    person: Person, subtests: pytest.Subtests
) -> None:
    for name in routes.ICONS:
        with subtests.test(str(name.value)):
            ends_on_its_page_with_frame_and_gate(person, name)


@pytest.mark.xdist_group("cold")
def test_the_first_link_from_a_cold_deep_link_begins_at_the_top_with_its_heading(
    new_page: NewPage,
) -> None:
    with serve() as address:
        person = Person(new_page(), address)
        ends_on_its_page_with_frame_and_gate(person, Name.EVIDENCE)
        main = person.page.get_by_test_id("stMain")
        main.hover()
        person.page.mouse.wheel(0, READ_TO)
        expect(main).to_have_js_property("scrollTop", READ_TO)
        person.follow(TITLES[Name.PRIVACY], HEADINGS[Name.PRIVACY])
        expect(person.page.get_by_role("heading", level=1)).to_be_focused()
        expect(main).to_have_js_property("scrollTop", 0)


def test_a_reload_ends_on_the_same_page(person: Person) -> None:
    person.open("evidence")
    person.page.reload()
    person.heading(HEADINGS[Name.EVIDENCE])


def test_an_unknown_address_ends_on_a_page_in_the_frame(person: Person) -> None:
    person.open("no-such-page")
    expect(person.page.get_by_role("navigation")).to_be_visible()


def test_an_address_that_was_made_up_is_shown_as_it_is_and_nothing_else(person: Person) -> None:
    """A link to us cannot put words of its own, a link or a picture on the page."""
    made_up = "[Call me](evil.example) **<b>now<b>**"
    person.open(quote(made_up))
    main = person.page.get_by_role("main")
    expect(main).to_contain_text(said("no-such-page", name=made_up))
    expect(main.get_by_role("link", name="Call me")).to_have_count(0)


def test_the_name_of_the_start_page_as_an_address_leads_to_it(person: Person) -> None:
    person.open(Name.START)
    person.heading(HEADINGS[Name.START])
    expect(person.page.get_by_role("dialog")).to_have_count(0)
    person.follow(TITLES[Name.EVIDENCE], HEADINGS[Name.EVIDENCE])
    person.page.go_back()
    person.heading(HEADINGS[Name.START])
    expect(person.page.get_by_role("dialog")).to_have_count(0)
