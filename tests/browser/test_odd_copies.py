"""What a browser kept may be old, damaged or hostile: nothing breaks, and nothing is wiped."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, GROUPS, Person
from tests.said import TITLES, said

FIRST = CATALOGUE.by_factor[CATALOGUE.themes[0].factors[0]]
NEWER = json.dumps(json.loads(kept.record(MIXED)) | {"schema_version": 99})


def test_a_copy_of_another_day_asks_the_warning_signs_again(new_page: NewPage, server: str) -> None:
    day = datetime.now(UTC) - timedelta(days=2)
    text = kept.copy(kept.record(MIXED, day), **{"answer-under_16": 1, "answer-chest_pain": True})
    person = Person(new_page(storage_state=kept.keeping(server, text)), server)
    person.open("results")
    person.heading(said("safety-gate-title"))
    person.sees("The safety check is asked again")
    person.press(said("safety-gate-button"))
    expect(person.page.locator("input:checked")).to_have_count(0)
    person.pass_safety_check()
    expect(person.radio(FIRST.question, FIRST.by_level[MIXED[FIRST.id]].label)).to_be_checked()
    person.follow(TITLES["results"], said("results-title"))


UNREADABLE = {
    "empty": "",
    "text": "no JSON",
    "null": "null",
    "nested": "[" * 5000,
    "huge": "x" * 700_000,
    "other": kept.copy("{}"),
    "newer": kept.copy(NEWER),
    "surrogate": kept.copy("\ud800"),
    "markup": kept.copy("<script>alert(1)</script>"),
}


def test_what_cannot_be_read_is_named_and_left_where_it_is(
    person: Person, subtests: pytest.Subtests
) -> None:
    page = person.page
    person.open()
    for kind, text in UNREADABLE.items():
        with subtests.test(kind):
            page.evaluate(f"localStorage.setItem({kept.KEY!r}, {json.dumps(text)})")
            person.open()
            person.sees(said("keep-damaged"))
            kept.state(person, said("keep-not-kept"))
            person.follow(TITLES["results"], said("safety-gate-title"))
            person.sees(said("keep-damaged"))
            assert page.evaluate(f"localStorage.getItem({kept.KEY!r}) === {json.dumps(text)}")


@pytest.mark.parametrize("choice", [said("keep-replace"), said("keep-forget-damaged")])
def test_a_damaged_copy_goes_when_the_person_says_so(
    new_page: NewPage, server: str, choice: str
) -> None:
    person = Person(new_page(storage_state=kept.keeping(server, "damaged")), server)
    person.open()
    person.sees(said("keep-damaged"))
    person.press(choice)
    replaced = choice == said("keep-replace")
    kept.state(person, said("keep-kept") if replaced else said("keep-not-kept"))
    expect(person.page.get_by_text(said("keep-damaged"))).to_have_count(0)
    person.page.wait_for_function(
        f"(localStorage.getItem({kept.KEY!r}) !== null) === {json.dumps(replaced)}"
    )
    person.heading(said("start-title"))


def test_waiting_values_that_no_field_could_show_are_left_out(
    new_page: NewPage, server: str
) -> None:
    odd = {
        f"answer-{FIRST.id}": 99,
        "answer-height_cm": 1e300,
        "answer-weight_kg": True,
        "answer-units": -1,
        "answer-no_such_field": 1,
        "constructor": 1,
    }
    text = kept.copy(kept.record(MIXED), step=77, **odd)
    person = Person(new_page(storage_state=kept.keeping(server, text)), server)
    person.open("questionnaire")
    person.heading(said("questionnaire-review-title"))
    person.sees(FIRST.by_level[MIXED[FIRST.id]].label)


def test_a_copy_from_before_an_update_brings_back_all_that_still_counts(
    new_page: NewPage, server: str
) -> None:
    """Since then a question was left out of the catalogue, and a warning sign came in."""
    old = json.loads(kept.record(MIXED)) | {"schema_version": 2, "catalogue_version": "0.9.0"}
    old["answers"]["coffee"] = "daily"
    old["safety_check"].pop("chest_pain")
    state = kept.keeping(server, kept.copy(json.dumps(old)))
    person = Person(new_page(storage_state=state), server)
    person.open("results")
    person.heading(said("safety-gate-title"))
    person.sees("“coffee” is not known here and was left out")
    person.press(said("safety-gate-button"))
    # Only the group with the new sign is to be answered; until it is, nothing goes on.
    new = next(group for group in GROUPS.values() if "chest_pain" in (f.id for f in group.findings))
    for _ in range(new.part):
        person.press(said("safety-next"))
    person.sees(said("safety-missing-group", none=new.none_label))
    person.tick(new.none_label)
    person.press(said("safety-next"))
    person.follow(TITLES["results"], said("results-title"))
