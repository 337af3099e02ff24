"""Where the person goes: to a step, to another page, and the keyboard focus with them."""

from ui.state.notes import HEADING, FocusRequest, Journey, Visit


def step(flow: str) -> int:
    """Return the step of a flow that a person is at, from 0."""
    return max(Journey.noted().steps.get(flow, 0), 0)


def set_step(flow: str, number: int) -> None:
    """Move to a step without the keyboard focus, before it is drawn."""
    Journey.note(steps={**Journey.noted().steps, flow: number})


def go_to_step(flow: str, number: int, focus: str = HEADING) -> None:
    """Move to a step, and the keyboard focus to its heading or to an answer's widget."""
    set_step(flow, number)
    move_focus(focus)


def go_to_page(name: str, number: int | None = None) -> None:
    """Go to a page, or to a step of it, and the keyboard focus to its heading; in a callback."""
    if number is not None:
        set_step(name, number)
    Visit.note(wanted=name)
    move_focus()


def move_focus(target: str = HEADING) -> None:
    """Ask the page to move the keyboard focus once it is drawn."""
    Visit.note(focus=FocusRequest(target=target, turn=Visit.noted().focus.turn + 1))


def drawn(key: str) -> str:
    """Return the CSS selector by which the page finds what is drawn under a key."""
    return f".st-key-{key.replace('.', '-')}"
