"""Where a session stands with keeping its answers in the browser."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from secrets import token_hex

from pydantic import Field

from logic.record.contents import Contents
from logic.texts import Texts
from ui.state.notes import Noted

Sentence = Callable[[Texts], str]


class Command(StrEnum):
    """What the browser is told to do once: see `kept_copy.js`."""

    NONE = "none"
    THEIRS = "theirs"
    MINE = "mine"
    FORGET = "forget"


class Notice(StrEnum):
    """What the person is told at the top of the page."""

    RESTORED = "restored"
    LOST = "lost"
    BLOCKED = "blocked"
    FORGOTTEN = "forgotten"
    STOPPED = "stopped"
    OTHER = "other"
    DAMAGED = "damaged"

    @property
    def waits_for_a_choice(self) -> bool:
        """Whether it stays until the person has chosen; the others go with the next step."""
        return self in (Notice.OTHER, Notice.DAMAGED)


class Keeping(Noted):
    """One session's keeping: `session` tells the browser's page whether it is still the same.

    `on` is what the person chose, `confirmed` whether the browser has written it. `command` and
    `turn` are the last thing that the browser was told to do, and how many there were.
    `record` is the record file as it was last written, `saved_at` its moment, and `holds` what was
    written into it, with the time zone: until that changes nothing is written anew.
    `shown_at` is the page and step at which the notice was first drawn. `words` says it in a
    language, where what the browser kept decides what there is to say.
    """

    KEY = "keeping"

    session: str = Field(default_factory=lambda: token_hex(8))
    on: bool = False
    confirmed: bool = False
    command: Command = Command.NONE
    turn: int = 0
    notice: Notice | None = None
    words: Sentence | None = None
    record: str = ""
    saved_at: datetime | None = None
    holds: tuple[Contents, str | None] | None = None
    shown_at: str | None = None


def ask_again() -> None:
    """Let the browser tell once more what it keeps: to it, this is a session it has not met."""
    Keeping.note(session=token_hex(8))


def switch_off() -> None:
    """Keep nothing any more, also no copy of the record in the session."""
    Keeping.note(on=False, confirmed=False, record="", saved_at=None, holds=None)


def tell(notice: Notice | None, words: Sentence | None = None) -> None:
    """Tell the person something from the next run on, or nothing any more."""
    Keeping.note(notice=notice, words=words, shown_at=None)


def command(what: Command) -> None:
    """Tell the browser to do something once."""
    Keeping.note(command=what, turn=Keeping.noted().turn + 1)


def note_place(place: str) -> None:
    """Let a notice go that was told at another place and asks for nothing."""
    now = Keeping.noted()
    if now.notice is None or now.notice.waits_for_a_choice:
        return
    if now.shown_at is None:
        Keeping.note(shown_at=place)
    elif now.shown_at != place:
        tell(None)
