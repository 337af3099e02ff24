"""Values put on the wire past every widget: nothing breaks, and only their own answer is lost."""

import math
from collections.abc import Mapping, Sequence

from logic.models.areas import Theme
from logic.responses import HEIGHT, UNDER_16
from logic.wording import results, safety
from tests.app.people import (
    BODY_FACTOR,
    CATALOGUE,
    MIXED,
    plain_factors,
    profile,
)
from tests.said import said
from tools.wire import Sent, Wire, session
from tools.wire_person import PARTS, answers_of, pass_safety_check, report_nothing
from ui import routes
from ui.page_names import Name
from ui.state.answers import key

NO_OPTION = (
    Sent("string_value", "no_such_level"),
    Sent("string_value", ""),
    Sent("string_value", "x" * 100_000),
    Sent("string_value", "\u202e\u05dc\u05d0"),
    Sent("string_value", "<script>alert(1)</script> :red[no]"),
    Sent("string_value", "\x00\x1b[31m\n"),
)
ANOTHER_KIND = (
    Sent("double_value", 1e308),
    Sent("int_value", -1),
    Sent("bool_value", True),
    Sent("bytes_value", b"\xff"),
    Sent("trigger_value", True),
)
NO_HEIGHT = tuple(
    Sent("string_value", written)
    for written in ("17", "-170", "1e308", str(2**60), "nan", "tall", "x" * 100_000)
)
# Streamlit itself cannot read it, so that it never reaches the product.
UNREADABLE = Sent("json_value", "{")
HURRIED = 40
REDACTED = "The original error message is redacted"
BODY_STEP = next(n for n, t in enumerate(CATALOGUE.themes) if BODY_FACTOR.id in t.factors)


def answer(wire: Wire, themes: Sequence[Theme], tampered: Mapping[str, Sent]) -> None:
    """Answer the questions of these steps, but with these values."""
    for theme in themes:
        values = answers_of(theme)
        values |= {key(name): sent for name, sent in tampered.items() if key(name) in values}
        wire.send(values, press="step.next")
        assert wire.errors == []


def stays_shut(wire: Wire) -> None:
    """Assert that every page behind the safety check shows the gate."""
    for page in routes.AFTER_SAFETY_CHECK:
        wire.visit(page)
        assert wire.errors == []
        assert said("safety-gate-title") in wire.text


def see_result(wire: Wire, left_out: Sequence[str] = ()) -> None:
    """See the result of `MIXED` without these answers."""
    wire.visit(Name.RESULTS)
    assert wire.errors == []
    rest = {id_: level for id_, level in MIXED.items() if id_ not in left_out}
    assert results.score(said, profile(rest)) in wire.text


def test_what_is_no_option_is_left_out_of_the_result_and_named(server: str) -> None:
    # One kind for each of the last questions: enough answers are left for a score.
    sent = (*NO_OPTION, *ANOTHER_KIND)
    factors = plain_factors()[-len(sent) :]
    ids = [factor.id for factor in factors]
    with session(server) as wire:
        pass_safety_check(wire)
        answer(wire, CATALOGUE.themes, dict(zip(ids, sent, strict=True)))
        assert wire.text.count(said("questionnaire-unusable")) == len(sent)
        see_result(wire, left_out=ids)
        assert results.unusable(said, [factor.short for factor in factors]) in wire.text


def test_not_a_number_counts_as_no_answer(server: str) -> None:
    with session(server) as wire:
        pass_safety_check(wire)
        answer(wire, CATALOGUE.themes, {"smoking": Sent("double_value", math.nan)})
        assert said("questionnaire-unusable") not in wire.text
        see_result(wire, left_out=["smoking"])


def test_a_press_counts_however_soon_the_next_request_comes(server: str) -> None:
    """Without `ui/state/presses.py`, one in seven was lost."""
    for _ in range(HURRIED):
        with session(server) as wire:
            wire.visit(Name.SAFETY)
            wire.send_in_a_hurry(report_nothing(PARTS[0]), press="safety.next")
            wire.again()
            assert safety.part(said, PARTS[1], always=len(PARTS)) in wire.text


def test_a_height_that_nobody_has_keeps_its_step_until_it_is_mended(server: str) -> None:
    with session(server) as wire:
        pass_safety_check(wire)
        answer(wire, CATALOGUE.themes[:BODY_STEP], {})
        right = answers_of(CATALOGUE.themes[BODY_STEP])
        for height in NO_HEIGHT:
            wire.send(right | {key(HEIGHT): height}, press="step.next")
            assert wire.errors == []
            assert "This height cannot be" in wire.text
        answer(wire, CATALOGUE.themes[BODY_STEP:], {})
        see_result(wire)


def test_a_tampered_age_does_not_open_the_gate(server: str) -> None:
    with session(server) as wire:
        wire.visit(Name.SAFETY)
        for age in NO_OPTION:
            wire.send(report_nothing(part=1) | {key(UNDER_16): age}, press="safety.next")
            assert said("safety-missing-age") in wire.text
        stays_shut(wire)


def test_an_age_of_another_kind_than_the_field_sends_does_not_open_the_gate(server: str) -> None:
    for age in ANOTHER_KIND:
        with session(server) as wire:
            wire.visit(Name.SAFETY)
            wire.send(report_nothing(part=1) | {key(UNDER_16): age}, press="safety.next")
            # Streamlit itself refuses it: no client of its own sends such a thing.
            (error,) = wire.errors
            assert REDACTED in error
            stays_shut(wire)


def test_what_cannot_be_read_shows_no_traceback_and_harms_no_other_session(server: str) -> None:
    with session(server) as neighbour:
        pass_safety_check(neighbour)
        with session(server) as wire:
            pass_safety_check(wire)
            answer(wire, CATALOGUE.themes[:BODY_STEP], {})
            wire.send({key("smoking"): UNREADABLE}, press="step.next")
            (error,) = wire.errors
            assert REDACTED in error
            assert not any(hint in error for hint in ("Traceback", ".py", "TypeError"))
        answer(neighbour, CATALOGUE.themes, {})
        see_result(neighbour)
