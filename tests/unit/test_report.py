"""The one page: what stands on it, what it refuses, and that it fits."""

from datetime import timedelta
from typing import Any

import pytest

from logic.body_mass import Units
from logic.models.areas import Caution
from logic.models.base import Urgency
from logic.plan import Plan
from logic.report import Added, PageSize
from logic.report.added_parts import ANY_TIME
from logic.report.data import document
from logic.report.document import Document, Section
from logic.report.marked import runs
from logic.report.press import pressed
from logic.result import Result
from logic.what_if import differences
from logic.wording import plan as plan_wording
from logic.wording import report as wording
from logic.wording import what_if
from tests.said import said
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE, WORKED_EXAMPLE, read
from tests.unit.pdfs import (
    ACTIONS,
    ALL_BETTER,
    DAY,
    LONG,
    PEOPLE,
    SAFE,
    WITH_RESULT,
    close,
    elements,
    fullest,
    page_for,
    pages_of,
    plan,
    poppler,
    reader,
    text_of,
    tried,
)

A4_POINTS, LETTER_POINTS = (595.28, 841.89), (612, 792)


def told_of(raw: dict[str, str]) -> Document:
    """Return what the PDF says of somebody without any warning sign."""
    return document(Result(CATALOGUE, read(SAFE | raw)), DAY, Added(), said)


def letter_sizes(pdf: bytes) -> set[float]:
    """Return the sizes of all letters in points, as they are on the paper."""
    found = set()

    def note(text: str, matrix: list[float], own: list[float], _: object, points: float) -> None:
        if text.strip():
            found.add(round(points * abs(own[3] * matrix[3]), 1))

    for page in reader(pdf).pages:
        page.extract_text(visitor_text=note)
    return found


def test_the_first_page_tells_the_result() -> None:
    pdf = page_for(WORKED_EXAMPLE, name="Zoë Łukasiewicz")
    first, second = pages_of(pdf)
    # Hand-worked in docs/methods.md: the score is 21.186420, and 9 of the 12 tips are followed.
    for told in (
        "Zoë Łukasiewicz",
        "23 November 2026",
        "not a diagnosis",
        "9 of the guide's 12 tips",
        "21 of 100.",
        "1. Body weight About equal with smoking",
        "Moderate evidence.",
        "24 warning signs were asked about first: none reported.",
        "One can still appear later",
        "Past episodes: None.",
        f"numbers of version {CATALOGUE.version}",
    ):
        assert told in first
    assert CATALOGUE.factors[0].question in second
    assert "material/" not in first


def test_the_chart_comes_first() -> None:
    first, _ = pages_of(page_for(WORKED_EXAMPLE))
    places = [
        first.index(title)
        for title in (
            said("results-chart-title"),
            said("report-warning-signs"),
            said("report-focus-title"),
            said("report-tried"),
            said("report-plan"),
            said("report-sources"),
        )
    ]
    assert places == sorted(places)


def test_the_second_page_has_every_answer() -> None:
    raw = AT_WORST | {"smoking": "declined", "height_cm": "180", "weight_kg": "120.4"}
    del raw["sleep"]
    _, second = pages_of(page_for(raw))
    for factor in CATALOGUE.factors:
        assert close(factor.question) in close(second)
        if factor.id in raw and raw[factor.id] != "declined":
            assert close(factor.by_level[raw[factor.id]].label) in close(second)
    assert "Prefer not to say" in second
    assert "Not answered" in second
    assert "(180 cm, 120.4 kg)" in second
    american = text_of(page_for(raw, units=Units.US))
    # 180 cm are 5 ft 10.9 in, and 120.4 kg 265.4 lb.
    assert "(5 ft 10.9 in, 265.4 lb)" in american


def test_sources_can_be_found_again() -> None:
    first, _ = pages_of(page_for(AT_WORST))
    assert "Jahn 2023, doi 10.5271/sjweh.4114" in first.split(said("report-sources"))[1]


def test_a_source_without_a_doi_is_found_by_another_number_or_its_name() -> None:
    source = next(iter(CATALOGUE.sources.values()))
    by_pmid = source.model_copy(update={"doi": None, "pmid": "123"})
    assert wording.source(by_pmid) == f"{source.short}, PMID 123"
    assert wording.source(by_pmid.model_copy(update={"pmid": None})) == source.short


def test_changes_tried_and_the_plan_stand_on_the_first_page() -> None:
    responses = read(SAFE | WORKED_EXAMPLE)
    made = plan(ACTIONS[:1], words="After lunch")
    both = (tried(responses, smoking="former"), tried(responses, "Nothing"))
    first, _ = pages_of(page_for(WORKED_EXAMPLE, tried=both, plan=made))
    # 100 x (0.606060 - 0.202520 + 0.138816) / 2.860606 = 18.96; the sums: docs/methods.md.
    assert "First plan: 1 change, score 21 → 19." in first
    assert "Smoking: from “Yes” to “I used to, and have stopped”." in first
    assert "Nothing:" not in first
    when = plan_wording.when(said, made.actions[0], CATALOGUE.by_action[ACTIONS[0]])
    assert f"(After lunch): {when}." in first
    assert "Look again on 21 December 2026. How much of each: see “The whole plan”." in first


def test_the_week_stands_on_the_first_page_and_before_the_whole_plan() -> None:
    made = plan(["build_up_walking", "regular_sleep"], days=["mon", "sun"], at="18:30")
    first, *others = pages_of(page_for(WORKED_EXAMPLE, plan=made))
    heads = "Action Mon Tue Wed Thu Fri Sat Sun"
    week = f"{heads} 1. Walks 18:30 18:30 2. Regular sleep 18:30 18:30"
    assert f"Plan {week} 1. Regular activity:" in first
    assert f"{said('report-whole-plan')} {week} 1. Regular activity:" in " ".join(others)


def test_a_day_without_a_time_and_an_action_without_days_say_so_in_the_week() -> None:
    actions = [{"action": "regular_sleep", "days": ["sat"]}, {"action": "build_up_walking"}]
    made = Plan.from_raw({"actions": actions}, CATALOGUE, today=DAY)
    (first, *_) = pages_of(page_for(WORKED_EXAMPLE, plan=made))
    assert f"1. Regular sleep no time yet {ANY_TIME} 2. Walks no days yet" in first


def test_a_week_is_drawn_only_with_the_cautions_of_all_its_actions() -> None:
    told = document(
        Result(CATALOGUE, read(SAFE | AT_WORST)), DAY, Added(plan=plan(ACTIONS[:4])), said
    )
    weeks = [(len(length.below[1].lines), length.below[1].week) for length in told.lengths]
    # A line an action, and one for when to look again.
    assert [lines for lines, week in weeks if week] == [5]
    (whole, *_) = [part for part in told.after_answers if part.title == said("report-whole-plan")]
    assert whole.week is not None
    assert len(whole.week.rows) == 4


def test_a_plan_whose_four_weeks_are_over_says_that_it_is_time() -> None:
    began = plan(ACTIONS[:1]).model_copy(update={"starts_on": DAY - timedelta(days=28)})
    first, _ = pages_of(page_for(WORKED_EXAMPLE, plan=began))
    assert said("report-recheck-due") in first
    assert "Look again on" not in first


@pytest.mark.parametrize(("region", "number"), [("uk", "999"), ("us", "911"), (None, "local")])
def test_both_pages_say_whom_to_call_and_the_second_for_what(
    region: str | None, number: str
) -> None:
    first, second = pages_of(page_for(AT_WORST, region=region))
    assert (
        number
        in first.split(said("report-warning-signs"))[1].split(said("results-background-title"))[0]
    )
    call = second.split(said("report-asked-signs"))[1].split(said("safety-also-asked"))[0]
    assert number in call
    for sign in CATALOGUE.safety.signs:
        assert (close(sign.title) in close(call)) == (sign.urgency is Urgency.EMERGENCY)
        assert close(sign.title) in close(second)


def test_the_second_page_has_the_whole_plan_and_every_change() -> None:
    planned, better = ACTIONS[:8], tried(read(SAFE | AT_WORST), **ALL_BETTER)
    pdf = page_for(AT_WORST, tried=(better,), plan=plan(planned, words="After lunch"))
    first, *rest = pages_of(pdf)
    assert "5 more actions, and all doses: see “The whole plan”." in first
    told = close(" ".join(rest).split(f" {said('report-whole-plan')} ")[1])
    for id_ in planned:
        action = CATALOGUE.by_action[id_]
        when = f"{action.title.rstrip('.')} (After lunch): Monday and Wednesday at 18:30."
        assert close(when) in told
        assert close(f"How much: {action.dose}.") in told
    for change in differences(CATALOGUE, read(SAFE | AT_WORST), better.after.responses):
        assert close(what_if.change(said, CATALOGUE, change)) in told


def test_a_page_without_plan_and_changes_does_not_begin_to_list_them() -> None:
    _, second = pages_of(page_for(WORKED_EXAMPLE))
    assert said("report-whole-plan") not in second
    assert said("report-all-changes") not in second


@pytest.mark.parametrize(("pregnant", "is_told"), [("yes", True), (None, True), ("no", False)])
def test_cautions_that_are_not_ruled_out_stand_beside_every_action(
    pregnant: str | None, is_told: bool
) -> None:
    raw: dict[str, Any] = AT_WORST | {"pregnant": pregnant}
    first, *rest = map(close, pages_of(page_for(raw, plan=plan(["strength_and_learning"]))))
    lifting = CATALOGUE.by_action["lighten_loads"]
    strength = CATALOGUE.by_action["strength_and_learning"]
    caution = f"In pregnancy: {lifting.cautions[Caution.PREGNANCY]}"
    assert (close(caution) in first) == is_told
    planned = f"In pregnancy: {strength.cautions[Caution.PREGNANCY]}"
    assert (close(planned) in first) == is_told
    assert (close(planned) in "".join(rest)) == is_told


def test_areas_with_nothing_left_to_reach_are_named_and_not_worked_on() -> None:
    # Who has stopped smoking cannot reach "never" any more.
    first, _ = pages_of(page_for(AT_REFERENCE | {"smoking": "former"}))
    assert "Smoking still counts, and you already do what can be done: keep it up." in first
    assert "1. " not in first.split(said("report-focus-title"))[1]
    assert said("results-chart-title") in first
    assert said("results-nothing-to-do") not in first
    assert f"Sources {said('report-no-sources')}" in first


def test_an_address_may_have_brackets() -> None:
    (_, link, after) = runs("(see [Pocovi 2024](https://doi.org/10.1016/S0140-6736(24)00755-4))")[
        :3
    ]
    assert (link.text, link.link) == (
        "Pocovi 2024",
        "https://doi.org/10.1016/S0140-6736(24)00755-4",
    )
    assert after.text == ")"


def test_marks_of_our_own_sentences_become_looks() -> None:
    told = runs(":material/bed: **Sleep:** *fairly sure*  \nand more")
    assert [(run.text, run.bold, run.soft) for run in told] == [
        ("Sleep:", True, False),
        (" ", False, False),
        ("fairly sure", False, True),
        (" and more", False, False),
    ]


def test_an_empty_plan_and_nothing_tried_are_said() -> None:
    for empty in (None, plan([])):
        first, _ = pages_of(page_for(WORKED_EXAMPLE, plan=empty))
        assert (
            f"Changes tried {said('report-nothing-tried')} Plan {said('report-no-plan')}" in first
        )


def test_somebody_at_their_best_gets_a_page_without_a_chart() -> None:
    pdf = page_for(AT_REFERENCE)
    first, _ = pages_of(pdf)
    assert said("results-nothing-to-do") in first
    assert said("results-chart-title") not in first
    assert said("report-reading") not in first
    assert f"Sources {said('report-no-sources')}" in first
    assert "/Figure" not in [element["/S"] for element in elements(pdf)]


def test_open_questions_are_said() -> None:
    raw = {id_: level for id_, level in AT_WORST.items() if id_ not in ("sleep", "past_injury")}
    first, _ = pages_of(page_for(raw))
    assert "1 question is open." in first
    assert "Past injury: Not answered." in first


def test_a_sign_that_wants_an_appointment_is_named() -> None:
    first, _ = pages_of(page_for(WORKED_EXAMPLE | {"persistent": "yes", "pregnant": "yes"}))
    assert "Reported: back pain that is worse or not better after several weeks." in first
    assert "Book an appointment" in first
    assert "none reported" not in first
    assert "Ask your midwife or doctor" in first


def test_an_unfinished_safety_check_clears_nothing() -> None:
    first, _ = pages_of(page_for(WORKED_EXAMPLE, safe=False))
    assert said("report-not-complete") in first
    assert "none reported" not in first


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ({"both_legs": "yes"}, "a warning sign that was reported stops"),
        ({"weight_loss": "yes"}, "a warning sign that was reported stops"),
        ({"under_16": "yes"}, "under 16"),
        (dict.fromkeys(AT_WORST), "too few questions"),
    ],
)
def test_without_a_result_there_is_no_page(raw: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        page_for(AT_WORST | raw)


@pytest.mark.parametrize("page_size", PageSize)
@pytest.mark.parametrize("name", WITH_RESULT)
def test_every_persona_fits_on_one_page(name: str, page_size: PageSize) -> None:
    first, second = pages_of(page_for(PEOPLE[name], page_size, safe=False))
    assert said("report-sources") in first
    assert said("report-asked-signs") in second


@pytest.mark.parametrize("page_size", PageSize)
def test_the_worst_case_fits_on_one_page(page_size: PageSize) -> None:
    first, second, *_ = pages_of(fullest(page_size))
    assert "and 18 more (see “All changes tried”)." in first
    assert f"{len(ACTIONS)} actions are planned: “The whole plan”" in first
    assert said("report-sources") in first
    assert said("report-asked-signs") in second
    assert said("report-whole-plan") in second


@pytest.mark.parametrize("raw", [AT_REFERENCE, WORKED_EXAMPLE, AT_WORST])
@pytest.mark.parametrize("page_size", PageSize)
def test_nothing_stands_outside_the_margins(raw: dict[str, str], page_size: PageSize) -> None:
    pdf = page_for(raw, page_size, name=LONG, plan=plan(ACTIONS[:3], words="W" * 60))
    width, height = A4_POINTS if page_size is PageSize.A4 else LETTER_POINTS
    for line in poppler("pdftotext", pdf, "-bbox", "-", "-").splitlines():
        if "<word" in line:
            found = dict(part.split("=") for part in line.split(">")[0].split()[1:])
            left, top, right, bottom = (
                float(found[side].strip('"')) for side in ("xMin", "yMin", "xMax", "yMax")
            )
            # The margins at the sides are 13 mm, 36.9 points.
            assert 36 <= left <= right <= width - 36
            assert 20 <= top <= bottom <= height - 10


def test_what_does_not_fit_goes_on_and_is_never_lost() -> None:
    told = told_of(WORKED_EXAMPLE)
    *parts, sources = told.lengths[-1].below
    many = tuple(runs(f"Line number {number}.") for number in range(300))
    below = (*parts, Section(title="Long", lines=many), sources)
    long = told.lengths[-1].model_copy(update={"below": below})
    pdf = pressed(told.model_copy(update={"lengths": (long,)}), PageSize.A4, DAY)
    found = pages_of(pdf)
    assert len(found) > 3
    assert "Fluids and salts" in found[0].split(said("report-tried"))[0]
    told_lines = text_of(pdf)
    for number in range(300):
        assert f"Line number {number}." in told_lines
    assert said("report-answers") in found[-1]
    assert f"{len(found)} / {len(found)}" in found[-1]


@pytest.mark.parametrize(
    ("page_size", "points"), [(PageSize.A4, A4_POINTS), (PageSize.LETTER, LETTER_POINTS)]
)
def test_the_paper_is_the_one_that_was_chosen(
    page_size: PageSize, points: tuple[float, float]
) -> None:
    for page in reader(page_for(AT_WORST, page_size)).pages:
        box = (float(page.mediabox.width), float(page.mediabox.height))
        assert box == pytest.approx(points, abs=0.01)


def test_the_same_input_gives_the_same_file() -> None:
    assert page_for(AT_WORST) == page_for(AT_WORST)


@pytest.mark.parametrize("page_size", PageSize)
def test_no_letter_is_smaller_than_eight_points(page_size: PageSize) -> None:
    assert min(letter_sizes(fullest(page_size))) >= 8.0


def test_where_there_is_room_letters_are_larger() -> None:
    # The title is 8.5 points large, times 1.4 of every title, 1.3 of this one, and 1.2 of the page.
    assert max(letter_sizes(page_for(AT_REFERENCE))) == pytest.approx(18.6, abs=0.05)
    # The fullest page has letters of 8 points, and its title is not enlarged.
    assert max(letter_sizes(fullest(PageSize.A4))) == pytest.approx(14.6, abs=1.0)


@pytest.mark.parametrize("name", WITH_RESULT)
def test_no_line_is_lost(name: str) -> None:
    told = document(Result(CATALOGUE, read(PEOPLE[name])), DAY, Added(), said)
    length, written = told.lengths[0], close(text_of(page_for(PEOPLE[name], safe=False)))
    parts = (told.in_place, *told.side, *length.reading, *length.below, *told.after_answers)
    lines = [line for part in parts for line in part.lines]
    lines += [*told.focus.lines, *(line for area in told.focus.areas for line in area.lines)]
    for line in lines:
        assert close("".join(run.text for run in line)) in written
    for row in told.chart.rows:
        assert close(row.title + row.certainty) in written
