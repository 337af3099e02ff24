"""The files that a person takes along are Spanish for whoever reads Spanish."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from logic.plan import Plan
from logic.record.reader import load
from logic.record.refusals import RefusedFileError
from logic.reminders.calendar import Settings, made_calendar
from logic.report import Added, as_pdf
from logic.result import Result
from logic.wording import record as wording
from tests.shipped import AT_WORST, CATALOGUE, WORKED_EXAMPLE, read
from tests.spanish import CATALOGUE_ES, dicho, english_in
from tests.unit.pdfs import DAY, SAFE, pages_of
from tests.unit.test_record_hostile import FOLDER, LISTED, REFUSED, unescaped

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("America/Bogota"))
PLAN = {"actions": [{"action": "build_up_walking", "days": ["mon"], "at": "18:30"}]}


def test_the_calendar_is_spanish() -> None:
    plan = Plan.from_raw(PLAN, CATALOGUE_ES, today=NOW.date())
    settings = Settings(time_zone="America/Bogota", owner="me", titled=True)
    file = made_calendar(plan, CATALOGUE_ES, settings, dicho, now=NOW).data
    calendar = Calendar.from_ical(file)
    walk, recheck = calendar.events
    assert str(walk["summary"]) == CATALOGUE_ES.by_action["build_up_walking"].title
    assert str(recheck["summary"]) == dicho("reminders-recheck-titled")
    for event in (walk, recheck):
        assert english_in(str(event.get("description", event["summary"]))) == []


@pytest.mark.parametrize("levels", [WORKED_EXAMPLE, AT_WORST])
def test_the_pdf_is_spanish_and_its_result_is_still_one_page(levels: dict[str, str]) -> None:
    responses = read(SAFE | levels)
    plan = Plan.from_raw(PLAN, CATALOGUE_ES, today=DAY)
    result = Result(CATALOGUE_ES, responses)
    first, second, *more = pages_of(as_pdf(result, dicho, made_on=DAY, added=Added(plan=plan)))
    assert "23 de noviembre de 2026" in first
    assert dicho("report-sources") in first
    assert second.startswith(dicho("report-answers"))
    assert english_in(" ".join([first, second, *more])) == []


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_wrong_with_a_file_is_said_in_spanish(name: str) -> None:
    with pytest.raises(RefusedFileError) as caught:
        load((FOLDER / "hostile" / name).read_bytes(), CATALOGUE)
    assert english_in(unescaped(wording.refused(dicho, caught.value))) == []


@pytest.mark.parametrize("name", LISTED)
def test_what_is_left_out_of_a_file_is_said_in_spanish(name: str) -> None:
    loaded = load((FOLDER / "hostile" / name).read_bytes(), CATALOGUE_ES)
    told = wording.left_out(dicho, loaded, CATALOGUE_ES)
    assert told
    assert english_in(" ".join(told)) == []
