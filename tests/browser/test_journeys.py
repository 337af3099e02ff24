"""The whole way from the start to the chart, by keyboard alone and by tapping a phone."""

import pytest

from logic.charts.prevention import Order
from logic.wording import common, prevention
from tests.app.people import MIXED
from tests.browser.chart import axis, drawn, expected
from tests.browser.person import Person, Toucher, Typist
from tests.said import said


def shows_chart_of(person: Person, levels: dict[str, str], order: Order) -> None:
    """Check names, order, values, lengths and words of all bars against the logic."""
    rows = expected(levels, order)
    seen = drawn(person.page, len(rows))
    assert [bar.title for bar in seen] == [row.title for row in rows]
    values = [getattr(row, order) for row in rows]
    assert [bar.value for bar in seen] == pytest.approx(values, abs=0.0051)
    words = [said(common.CERTAINTY_SHORT[row.certainty]) for row in rows]
    assert [bar.certainty for bar in seen] == words
    lengths = [bar.length / seen[0].length for bar in seen]
    assert lengths == pytest.approx([value / values[0] for value in values], abs=0.01)
    assert len(seen) == len(axis(person.page))
    titles = [prevention.numbered(place, row.title) for place, row in enumerate(rows)]
    for name, title in zip(axis(person.page), titles, strict=True):
        assert title.startswith(name.removesuffix("…"))


def go_the_whole_way(person: Person) -> None:
    """Go from the start page to the result; no answer may get into the address."""
    person.open()
    person.press(said("start-begin"))
    person.pass_safety_check()
    person.answer_all(MIXED)
    person.show_result()
    assert "?" not in person.page.url
    assert "#" not in person.page.url


def test_the_chart_is_reached_by_keyboard_alone(typist: Typist) -> None:
    go_the_whole_way(typist)
    shows_chart_of(typist, MIXED, Order.IMPACT)


def test_the_chart_is_reached_by_tapping_a_phone(toucher: Toucher) -> None:
    go_the_whole_way(toucher)
    shows_chart_of(toucher, MIXED, Order.IMPACT)
    toucher.choose(said("prevention-order-label"), said("prevention-order-gap"))
    toucher.sees("just as far from the tip")
    shows_chart_of(toucher, MIXED, Order.GAP)
