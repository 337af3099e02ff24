"""The one page: what stands on it, what it refuses, and that it is a sound PDF that fits."""

import subprocess
from collections.abc import Iterable
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from logic.plan import Plan
from logic.report import Added, PageSize, Tried, one_page
from logic.report.draw import drawn
from logic.report.picture import picture
from logic.report.texts import document
from logic.responses import Responses
from logic.what_if import changed
from logic.wording import plan as plan_wording
from logic.wording import report as wording
from tests.golden.persona import personas
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE, WORKED_EXAMPLE, read

DAY = date(2026, 11, 23)
SAFE = dict.fromkeys(CATALOGUE.safety.findings, "no") | {"under_16": "no", "pregnant": "no"}
LONG = "W" * 500
HOSTILE = "=cmd() **b** <b>b</b> [a](http://a) :red[x] \u202e\x00"
ALL_BETTER = {id_: AT_REFERENCE[id_] for id_ in AT_WORST}
ACTIONS = list(CATALOGUE.by_action)
PEOPLE = {persona.name: persona.answers for persona in personas()}
WITH_RESULT = [
    name
    for name in PEOPLE
    if name not in ("emergency_sign", "older_with_a_sign", "too_few_answers")
]


def poppler(tool: str, pdf: bytes, *options: str) -> str:
    """Return what one of poppler's tools prints about a PDF."""
    done = subprocess.run([tool, *options], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page on one line, as a reader would copy it."""
    whole = poppler("pdftotext", pdf, "-layout", "-", "-")
    return [" ".join(page.split()) for page in whole.split("\f")[:-1]]


def text_of(pdf: bytes) -> str:
    """Return the text in the order in which it was written, on one line."""
    return " ".join(poppler("pdftotext", pdf, "-raw", "-", "-").split())


def page_for(raw: dict[str, str], **more: Any) -> bytes:
    """Return the PDF of somebody without any warning sign."""
    return one_page(CATALOGUE, read(SAFE | raw), made_on=DAY, added=Added(**more))


def plan(ids: Iterable[str], **more: Any) -> Plan:
    """Return a plan of these actions."""
    raw = {"days": ["mon", "wed"], "at": "18:30"} | more
    actions = {"actions": [{"action": id_, **raw} for id_ in ids]}
    return Plan.from_raw(actions, CATALOGUE, today=DAY)


def tried(responses: Responses, name: str = "First plan", **levels: str) -> Tried:
    """Return changes that were tried out."""
    return Tried(name=name, after=changed(CATALOGUE, responses, levels))


def links(pdf: bytes) -> set[str]:
    """Return the addresses that the first page leads to."""
    notes: Any = PdfReader(BytesIO(pdf)).pages[0]["/Annots"]
    return {str(note.get_object()["/A"]["/URI"]) for note in notes}


def figures(pdf: bytes) -> list[str]:
    """Return the alternative texts of the pictures."""
    root: Any = PdfReader(BytesIO(pdf)).trailer["/Root"]
    document = root["/StructTreeRoot"]["/K"][0].get_object()
    kids = [kid.get_object() for kid in document["/K"]]
    return [str(kid["/Alt"]) for kid in kids if kid["/S"] == "/Figure"]


def test_the_first_page_tells_the_result() -> None:
    first, second = pages_of(page_for(WORKED_EXAMPLE, name="Zoë Łukasiewicz"))
    # Hand-worked in docs/methods.md: the score is 21.186420, and 9 of the 12 tips are followed.
    for told in (
        "Zoë Łukasiewicz",
        "23 November 2026",
        "not a diagnosis",
        "9 of the guide's 12 tips",
        "21 of 100.",
        "1. Body weight About equal with smoking",
        "Research is fairly sure about this.",
        "20 warning signs were asked about first: none reported.",
        "One can still appear later",
        "Past episodes: None.",
        f"numbers of version {CATALOGUE.version}",
    ):
        assert told in first
    assert wording.ANSWERS in second
    assert "material/" not in first


def test_the_second_page_has_every_answer() -> None:
    raw = AT_WORST | {"smoking": "declined", "height_cm": "180", "weight_kg": "120.4"}
    del raw["sleep"]
    second = text_of(page_for(raw))
    for factor in CATALOGUE.factors:
        assert factor.question in second
        if factor.id in raw and raw[factor.id] != "declined":
            assert factor.by_level[raw[factor.id]].label in second
    assert "Prefer not to say" in second
    assert "Not answered" in second
    assert "(180 cm, 120 kg)" in second


def test_sources_can_be_found_again() -> None:
    pdf = page_for(AT_WORST)
    assert "Jahn 2023, doi 10.5271/sjweh.4114" in text_of(pdf)
    assert "https://doi.org/10.5271/sjweh.4114" in links(pdf)


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
    when = plan_wording.when(made.actions[0])
    assert f"(After lunch): {when}. Look again on 21 December 2026." in first


def test_an_empty_plan_and_nothing_tried_are_said() -> None:
    for empty in (None, plan([])):
        first, _ = pages_of(page_for(WORKED_EXAMPLE, plan=empty))
        assert f"Changes tried {wording.NOTHING_TRIED} Plan {wording.NO_PLAN}" in first


def test_somebody_at_their_best_gets_a_page_without_a_chart() -> None:
    pdf = page_for(AT_REFERENCE)
    first, _ = pages_of(pdf)
    assert "there is nothing to rank today" in first
    assert wording.READING not in first
    assert f"Sources {wording.NO_SOURCES}" in first
    assert "/StructTreeRoot" not in PdfReader(BytesIO(pdf)).trailer["/Root"]  # type: ignore[operator]


def test_open_questions_are_said() -> None:
    raw = {id_: level for id_, level in AT_WORST.items() if id_ not in ("sleep", "past_injury")}
    first, _ = pages_of(page_for(raw))
    assert "1 question is open." in first
    assert "Past injury: Not answered." in first


def test_a_sign_that_wants_an_appointment_is_named() -> None:
    first = text_of(page_for(WORKED_EXAMPLE | {"persistent": "yes", "pregnant": "yes"}))
    assert "Reported: back pain that is worse or not better after several weeks." in first
    assert "Book an appointment" in first
    assert "none reported" not in first
    assert "Ask your midwife or doctor" in first


def test_an_unfinished_safety_check_clears_nothing() -> None:
    first = text_of(one_page(CATALOGUE, read(WORKED_EXAMPLE), made_on=DAY))
    assert wording.NOT_COMPLETE in first
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


def test_what_was_typed_stands_as_it_is_on_one_line() -> None:
    responses = read(SAFE | WORKED_EXAMPLE)
    pdf = page_for(
        WORKED_EXAMPLE,
        name=HOSTILE,
        tried=(tried(responses, HOSTILE, smoking="former"),),
        plan=plan(ACTIONS[:1], words="=cmd() **b** <b>b</b>"),
    )
    told = text_of(pdf)
    assert told.count("=cmd() **b** <b>b</b> [a](http://a) :red[x]") == 2
    assert "(=cmd() **b** <b>b</b>)" in told
    assert "http://a" not in links(pdf)


def test_a_very_long_name_is_cut_visibly() -> None:
    first, _ = pages_of(page_for(WORKED_EXAMPLE, name=LONG))
    assert f" {'W' * 59}… " in first


@pytest.mark.parametrize("name", ["Ana Nguyễn", "Ελένη", "Жанна", "ნინო", "Zoe\u0308 Ångström"])
def test_names_in_many_scripts_stand_on_the_page(name: str) -> None:
    assert name.replace("e\u0308", "ë") in pages_of(page_for(WORKED_EXAMPLE, name=name))[0]


def test_names_from_right_to_left_are_joined_and_in_order() -> None:
    # Where letters are joined, a reader gets them back in the order in which they are read.
    assert "محمد" in text_of(page_for(WORKED_EXAMPLE, name="محمد"))


@pytest.mark.parametrize("name", ["王小明", "🧘"])
def test_letters_that_the_fonts_lack_leave_a_mark(name: str) -> None:
    told = pages_of(page_for(WORKED_EXAMPLE, name=f"A {name} B"))[0]
    assert f"A {wording.UNKNOWN_LETTERS} B" in told


@pytest.mark.parametrize("page_size", PageSize)
@pytest.mark.parametrize("name", WITH_RESULT)
def test_every_persona_fits_on_one_page(name: str, page_size: PageSize) -> None:
    responses = read(PEOPLE[name])
    first, second = pages_of(one_page(CATALOGUE, responses, made_on=DAY, page_size=page_size))
    assert wording.SOURCES in first
    assert wording.ASKED_SIGNS in second


@pytest.mark.parametrize("page_size", PageSize)
def test_the_worst_case_fits_on_one_page(page_size: PageSize) -> None:
    signs = dict.fromkeys(("persistent", "not_eased_by_rest", "fragile_mild", "pregnant"), "yes")
    responses = read(SAFE | AT_WORST | signs)
    most = tried(responses, LONG, **ALL_BETTER)
    first, second = pages_of(
        one_page(
            CATALOGUE,
            responses,
            made_on=DAY,
            page_size=page_size,
            added=Added(name=LONG, tried=(most, most), plan=plan(ACTIONS, words="W" * 60)),
        )
    )
    assert "and 18 more." in first
    assert f"{len(ACTIONS) - 3} more actions are planned." in first
    assert wording.SOURCES in first
    assert wording.ASKED_SIGNS in second


def test_what_does_not_fit_goes_on_and_is_never_lost() -> None:
    told = document(CATALOGUE, read(SAFE | WORKED_EXAMPLE), DAY, Added())
    version = told.versions[-1]
    long = version.model_copy(update={"below": version.below * 12})
    pdf = drawn(told.model_copy(update={"versions": (long,)}), PageSize.A4, picture(told.chart))
    first, *_, last = found = pages_of(pdf)
    assert len(found) > 2
    assert "Fluids and salts" in first.split(wording.TRIED)[0]
    assert wording.ANSWERS in last
    assert f"{len(found)}/{len(found)}" in last.replace(" ", "")


def test_fonts_are_embedded_and_the_title_and_the_language_are_told() -> None:
    pdf = page_for(AT_WORST)
    _, _, *fonts = poppler("pdffonts", pdf, "-").splitlines()
    assert len(fonts) == 2
    for font in fonts:
        embedded, subset, to_unicode = font.split()[-5:-2]
        assert (embedded, subset, to_unicode) == ("yes", "yes", "yes")
    reader = PdfReader(BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == "Backwise: Prevention chart for back spasms, 23 November 2026"
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    sizes = [page.mediabox.height for page in reader.pages]
    assert sizes == pytest.approx([841.89, 841.89], abs=0.01)


def test_the_chart_has_its_takeaway_and_letters_that_can_be_selected() -> None:
    pdf = page_for(WORKED_EXAMPLE)
    (alternative,) = figures(pdf)
    assert alternative.startswith("Bar chart of 4 areas by research impact. Longest bar: Body")
    assert "Fluids and salts guide only" in pages_of(pdf)[0].replace(" low ", " ")
    assert b"/Subtype /Image" not in pdf


def test_the_same_input_gives_the_same_file() -> None:
    assert page_for(AT_WORST) == page_for(AT_WORST)
