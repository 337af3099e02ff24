"""What the pages say of keeping, and what its buttons do, without a browser."""

import pytest

from logic.texts import texts_in
from tests.app.conftest import Arrive
from tests.app.visitor import Visitor
from tests.said import said
from ui import routes
from ui.page_names import Name
from ui.state import language
from ui.state.keeping import Command, Keeping, Notice
from ui.widgets import documents

SAID = {
    Notice.LOST: said("keep-lost"),
    Notice.BLOCKED: said("keep-blocked"),
    Notice.STOPPED: said("keep-stopped"),
    Notice.FORGOTTEN: said("keep-forgotten"),
    Notice.OTHER: said("keep-other"),
}
BUTTONS = {
    Notice.OTHER: [said("keep-theirs"), said("keep-mine")],
    Notice.DAMAGED: [said("keep-replace"), said("keep-forget-damaged")],
}


def standing(visitor: Visitor) -> Keeping:
    """Return where the visitor's session stands."""
    found = visitor.at.session_state[Keeping.KEY]
    assert isinstance(found, Keeping)
    return found


def told(visitor: Visitor, notice: Notice, text: str = "") -> None:
    """Tell the visitor something."""
    visitor.at.session_state[Keeping.KEY] = Keeping(
        notice=notice, words=(lambda _: text) if text else None
    )
    visitor.run()


@pytest.mark.parametrize("notice", SAID)
def test_a_notice_stands_on_the_page_with_its_choices(newcomer: Visitor, notice: Notice) -> None:
    told(newcomer, notice)
    assert SAID[notice] in newcomer.text
    buttons = BUTTONS.get(notice, [])
    assert [label for label in newcomer.buttons if label != said("start-begin")] == buttons


def test_what_asks_for_nothing_goes_with_the_next_page(newcomer: Visitor) -> None:
    told(newcomer, Notice.LOST)
    newcomer.run()
    assert said("keep-lost") in newcomer.text
    newcomer.visit(Name.EVIDENCE)
    assert said("keep-lost") not in newcomer.text


@pytest.mark.parametrize("notice", BUTTONS)
def test_what_asks_for_a_choice_stays_until_it_is_made(newcomer: Visitor, notice: Notice) -> None:
    told(newcomer, notice, "What was found.")
    for page in routes.ICONS:
        newcomer.visit(page)
        assert "What was found." in newcomer.text
    newcomer.press(BUTTONS[notice][0])
    assert "What was found." not in newcomer.text


@pytest.mark.parametrize(
    ("notice", "label", "command", "on"),
    [
        (Notice.OTHER, said("keep-theirs"), Command.THEIRS, False),
        (Notice.OTHER, said("keep-mine"), Command.MINE, True),
        (Notice.DAMAGED, said("keep-replace"), Command.MINE, True),
        (Notice.DAMAGED, said("keep-forget-damaged"), Command.FORGET, False),
    ],
)
def test_a_choice_tells_the_browser_what_to_do(
    newcomer: Visitor, notice: Notice, label: str, command: Command, on: bool
) -> None:
    told(newcomer, notice, "What was found.")
    newcomer.press(label)
    now = standing(newcomer)
    assert (now.command, now.on, now.turn) == (command, on, 1)


def test_what_another_tab_keeps_is_not_written_over_by_who_wants_it(newcomer: Visitor) -> None:
    """They pressed "keep" just before, so the browser has not yet said what the other tab keeps."""
    newcomer.at.session_state[Keeping.KEY] = Keeping(notice=Notice.OTHER, on=True)
    newcomer.run()
    newcomer.press(said("keep-theirs"))
    now = standing(newcomer)
    assert (now.command, now.on) == (Command.THEIRS, False)


def test_the_offer_stands_at_the_first_step_only_and_says_when_it_is_taken(arrive: Arrive) -> None:
    visitor = arrive(Name.QUESTIONNAIRE)
    assert said("keep-offered") in visitor.text
    assert not standing(visitor).on
    visitor.press(said("keep-keep"))
    assert standing(visitor).on
    # Before the browser has said that it keeps them, nothing claims so.
    assert said("keep-offered") in visitor.text
    visitor.at.session_state[Keeping.KEY] = standing(visitor).model_copy(update={"confirmed": True})
    visitor.run()
    assert f"{said('keep-kept')}." in visitor.text
    assert said("keep-keep") not in visitor.buttons
    visitor.press(said("questionnaire-next"))
    assert f"{said('keep-kept')}." not in visitor.text


def test_the_offer_pressed_twice_keeps_on_keeping(arrive: Arrive) -> None:
    visitor = arrive(Name.QUESTIONNAIRE)
    visitor.press(said("keep-keep"))
    visitor.press(said("keep-keep"))
    assert standing(visitor).on


def test_the_privacy_page_begins_in_short_and_draws_each_section_once_it_is_opened(
    newcomer: Visitor,
) -> None:
    newcomer.visit(Name.PRIVACY)
    assert newcomer.title == "Privacy"
    assert "| Files that you save |" in newcomer.text
    assert "What is processed" in newcomer.parts
    assert "backwise.kept" not in newcomer.text
    newcomer.open("privacy.2")
    assert "backwise.kept" in newcomer.text


@pytest.mark.parametrize(("code", "file"), {"en": "privacy.md", "es": "privacy.es.md"}.items())
def test_the_privacy_page_shows_the_whole_document(
    newcomer: Visitor, monkeypatch: pytest.MonkeyPatch, code: str, file: str
) -> None:
    monkeypatch.setattr(language, "code", lambda: code)
    newcomer.visit(Name.PRIVACY)
    newcomer.press(texts_in(code)("open-all"))
    shown = {newcomer.title, *newcomer.parts, *newcomer.text.splitlines()}
    document = (documents.FOLDER / file).read_text(encoding="utf-8").split(documents.COMMENT)[0]
    lines = {line.removeprefix("## ").removeprefix("# ") for line in document.splitlines()}
    assert lines - {""} <= shown


def test_the_privacy_page_speaks_the_language_of_the_session(
    newcomer: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "code", lambda: "es")
    newcomer.visit(Name.PRIVACY)
    assert newcomer.title == "Privacidad"
    assert "Borrar todo" in newcomer.text
    newcomer.press(texts_in("es")("open-all"))
    assert "<!--" not in newcomer.text


def test_a_language_without_the_document_is_shown_the_english_one(
    newcomer: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "code", lambda: "eo")
    newcomer.visit(Name.PRIVACY)
    assert newcomer.title == "Privacy"
