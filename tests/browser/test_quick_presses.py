"""Whoever presses faster than the server answers never ends up with a page that is dead."""

from streamlit import config

from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import Person
from tests.said import TITLES, said

SECONDS = 12
PRESS = """([names, seconds]) => new Promise(done => {
    const press = () => {
        const buttons = [...document.querySelectorAll("[data-testid=stButton] button")]
            .filter(one => names.includes(one.textContent));
        const answers = [...document.querySelectorAll("[data-testid=stRadioOption] input")];
        const all = Math.random() < 0.5 && answers.length ? answers : buttons;
        all[Math.floor(Math.random() * all.length)]?.click();
    };
    const timer = setInterval(press, 70);
    setTimeout(() => { clearInterval(timer); done(); }, seconds * 1000);
})"""
"""Answers, goes on and goes back at random, fourteen times a second."""
LEAST_RUNS = 50


def test_the_browser_remembers_long_enough_what_the_server_refers_to() -> None:
    """With Streamlit's usual 2, five of eight pages were dead after 25 seconds of this."""
    options = config.get_config_options(force_reparse=True)
    assert options["global.maxCachedMessageAge"].value >= LEAST_RUNS


def test_pressing_fast_and_at_random_leaves_a_page_that_goes_on(
    new_page: NewPage, server: str
) -> None:
    copy = kept.copy(kept.record(MIXED), step=2)
    page = new_page(storage_state=kept.keeping(server, copy))
    person = Person(page, server)
    person.open("questionnaire")
    names = [said("questionnaire-next"), said("questionnaire-back")]
    page.evaluate(PRESS, [names, SECONDS])
    person.settled()
    person.follow(TITLES["results"], said("results-title"))
