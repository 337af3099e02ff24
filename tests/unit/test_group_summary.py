"""What a group of people comes to: counts by hand, and no number that is too small."""

from collections import Counter
from collections.abc import Container, Sequence

import pyarrow as pa
import pytest

from logic.group import score_frame
from logic.group.people import People
from logic.group.summary import GroupKind, GroupSummary, rounded, summaries, with_a_sign
from logic.models.factors import RiskFactor
from logic.responses import Responses
from logic.scoring import assess
from logic.wording import group_page as wording
from tests.said import said
from tests.shipped import CATALOGUE
from tests.unit.tables import IMPACTS
from tests.unit.tables import people as people_of

FIRST, SECOND, THIRD, FOURTH = list(CATALOGUE.by_area)[:4]


def table(
    *people: tuple[int, float | None, dict[str, float]], **columns: Sequence[object]
) -> pa.Table:
    """Return a scored table: so many people each, with a score and impacts of areas.

    Who has an impact in an area answered its questions with their worst levels, else with the
    best.
    """
    rows = [
        {factor.id: _level(factor, had) for factor in CATALOGUE.modifiable}
        | {"score": score}
        | dict.fromkeys(IMPACTS, 0.0)
        | {f"impact_{a}": i for a, i in had.items()}
        for number, score, had in people
        for _ in range(number)
    ]
    found = pa.Table.from_pylist(rows)
    for name, values in columns.items():
        found = found.append_column(name, pa.array(values))
    return found


def _level(factor: RiskFactor, had: Container[str]) -> str:
    return factor.worst.id if factor.area in had else factor.levels[0].id


def everybody(scores: pa.Table) -> GroupSummary:
    (found,) = summaries(scores, CATALOGUE)
    return found


def people(found: GroupSummary) -> dict[str, int | None]:
    return {area.area: area.people for area in found.areas}


@pytest.mark.parametrize(
    ("number", "shown"), [(0, None), (9, None), (10, 10), (14, 10), (16, 20), (104, 100)]
)
def test_a_number_is_hidden_or_rounded(number: int, shown: int | None) -> None:
    assert rounded(number) == shown


def test_the_top_three_are_the_three_largest_impacts_and_never_none() -> None:
    # 20 people: four areas, so that the smallest is not among three. 12 people: one area.
    found = everybody(
        table(
            (20, 50.0, {FIRST: 0.1, SECOND: 0.2, THIRD: 0.3, FOURTH: 0.4}),
            (12, 10.0, {FOURTH: 0.1}),
        )
    )
    assert found.people == 30
    # 20 + 12 = 32 have the fourth.
    assert people(found) | {FOURTH: 30, SECOND: 20, THIRD: 20, FIRST: None} == people(found)
    assert [area.area for area in found.areas][:3] == [FOURTH, SECOND, THIRD]
    # (20 * 0.4 + 12 * 0.1) / 32 = 0.29 against 20 * 0.3 / 32 = 0.19.
    assert found.most_to_gain == (FOURTH,)


def test_of_real_answers_the_top_three_are_those_of_each_person() -> None:
    rows = people_of(400)
    answers = {name: [row[name] for row in rows] for name in rows[0]}
    scored = score_frame(
        pa.table({name: pa.array(answers[name], pa.string()) for name in answers}), CATALOGUE
    )
    told = [assess(CATALOGUE, Responses.from_raw(row, CATALOGUE)) for row in rows]
    counts = Counter(
        area.area for profile in told if profile.score is not None for area in profile.focus[:3]
    )
    first = People.of(scored, CATALOGUE).among_first(3)
    assert {area: int(number) for area, number in first.items() if number} == counts


def test_areas_stand_in_the_order_of_what_is_shown() -> None:
    # 14 and 9 people: shown as 10 and as too few, beside 11 and 8 of areas that come before.
    found = everybody(
        table((11, 9.0, {FIRST: 0.1}), (14, 9.0, {THIRD: 0.1}), (9, 9.0, {FOURTH: 0.1}))
    )
    assert [area.area for area in found.areas][:4] == [FIRST, THIRD, SECOND, FOURTH]


def test_an_area_that_nobody_answered_is_not_asked() -> None:
    factors = [factor.id for factor in CATALOGUE.factors_of[FIRST]]
    found = everybody(table((10, 9.0, {SECOND: 0.1})).drop_columns(factors))
    assert found.not_asked == (FIRST,)
    assert FIRST not in people(found)
    assert found.most_to_gain == (SECOND,)


@pytest.mark.parametrize(("answered", "best"), [(9, SECOND), (10, FIRST)])
def test_a_mean_is_over_those_who_answered_if_they_are_enough(answered: int, best: str) -> None:
    # Over everybody it would be 10 * 0.9 / 40 = 0.2, less than 0.3.
    rows = table((40, 9.0, {FIRST: 0.9, SECOND: 0.3})).to_pylist()
    silent = dict.fromkeys((f.id for f in CATALOGUE.factors_of[FIRST]), None)
    for row in rows[answered:]:
        row.update(silent | {f"impact_{FIRST}": 0.0})
    assert everybody(pa.Table.from_pylist(rows)).most_to_gain == (best,)


def test_equal_impacts_go_by_the_catalogues_order() -> None:
    found = everybody(table((10, 50.0, dict.fromkeys([FOURTH, THIRD, SECOND, FIRST], 0.1))))
    assert people(found)[FOURTH] is None
    assert found.most_to_gain == (FIRST, SECOND, THIRD, FOURTH)


def test_most_is_to_be_gained_by_the_mean_not_by_the_count() -> None:
    found = everybody(table((20, 50.0, {FIRST: 0.1}), (10, 50.0, {SECOND: 0.9})))
    assert found.areas[0].area == FIRST
    assert found.most_to_gain == (SECOND,)


def test_where_nobody_has_any_impact_nothing_is_to_be_gained() -> None:
    assert everybody(table((10, 0.0, {}))).most_to_gain == ()


def test_scores_fall_into_bands_and_100_into_the_last() -> None:
    found = everybody(
        table((10, 0.0, {}), (9, 19.99, {}), (12, 20.0, {}), (5, 99.0, {}), (5, 100.0, {}))
    )
    assert [(band.low, band.high) for band in found.bands][::4] == [(0, 20), (80, 100)]
    # 10 + 9 = 19 in the first, 12 in the second, 5 + 5 in the last.
    assert [band.people for band in found.bands] == [20, 10, None, None, 10]


def test_whoever_has_no_score_is_not_counted() -> None:
    assert summaries(table((9, 50.0, {}), (20, None, {})), CATALOGUE) == ()
    assert summaries(table((1, 50.0, {})).slice(0, 0), CATALOGUE, "score") == ()


def test_groups_that_are_too_small_are_put_together_and_come_last() -> None:
    site = ["A"] * 12 + ["B"] * 9 + ["C"] * 5 + [None, ""] * 8
    found = summaries(table((42, 50.0, {FIRST: 0.1}), site=site), CATALOGUE, "site")
    told = [(group.kind, group.name, group.people) for group in found]
    # 9 + 5 = 14 others; 16 of whom nothing is stated.
    assert told == [
        (GroupKind.NOT_STATED, "", 20),
        (GroupKind.VALUE, "A", 10),
        (GroupKind.OTHERS, "", 10),
    ]


def test_words_of_a_table_are_no_words_of_ours() -> None:
    # 40 people of a group that is really called so, 20 of small groups, 10 of whom nothing is
    # stated and 10 whose answer is "Not stated".
    small = [f"small {number}" for number in range(4) for _ in range(5)]
    others, not_stated = said("group-page-others"), said("group-page-not-stated")
    site = [others] * 40 + small + [None] * 10 + [not_stated] * 10
    found = summaries(table((80, 50.0, {FIRST: 0.1}), site=site), CATALOGUE, "site")
    assert [(group.kind, group.name, group.people) for group in found] == [
        (GroupKind.VALUE, others, 40),
        (GroupKind.NOT_STATED, "", 10),
        (GroupKind.VALUE, not_stated, 10),
        (GroupKind.OTHERS, "", 20),
    ]


def test_a_value_that_reads_like_a_word_of_ours_stands_in_quotes() -> None:
    for name in (
        said("group-page-everybody"),
        said("group-page-others"),
        said("group-page-not-stated"),
    ):
        assert wording.value_name(said, name) == f"“{name}”"
    assert wording.value_name(said, "North") == "North"


def test_a_number_that_is_none_states_nothing() -> None:
    scores = table((20, 50.0, {}), site=[float("nan")] * 10 + [1.5] * 10)
    found = summaries(scores, CATALOGUE, "site")
    assert [(group.kind, group.name) for group in found] == [
        (GroupKind.NOT_STATED, ""),
        (GroupKind.VALUE, "1.5"),
    ]


def test_a_small_rest_is_not_shown_at_all() -> None:
    scores = table((15, 50.0, {}), site=["A"] * 12 + ["B"] * 3)
    assert [group.name for group in summaries(scores, CATALOGUE, "site")] == ["A"]


def test_too_many_groups_are_put_together() -> None:
    names = [number for number in range(40) for _ in range(10)]
    found = summaries(table((400, 50.0, {}), site=names), CATALOGUE, "site")
    assert len(found) == 31
    assert (found[-1].kind, found[-1].people) == (GroupKind.OTHERS, 100)


def test_a_group_goes_by_a_column_of_any_kind() -> None:
    scores = table((10, 50.0, {}), site=[["a", "b"]] * 10)
    assert [group.name for group in summaries(scores, CATALOGUE, "site")] == ["['a', 'b']"]


def test_rows_with_a_sign_that_comes_first_are_counted() -> None:
    assert with_a_sign(table((2, 50.0, {}))) == 0
    scores = table((4, 50.0, {}), urgency=["emergency", "same_day", "soon", "unanswered"])
    assert with_a_sign(scores) == 2
