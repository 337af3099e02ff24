"""What the browser's own print adds to the result page."""

from datetime import date

import pytest

from logic.report import Added
from logic.report.on_paper import on_paper
from logic.report.record import Part, Run
from logic.report.texts import document
from logic.wording import report as wording
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE, read

DAY = date(2026, 11, 23)
SAFE = dict.fromkeys(CATALOGUE.safety.findings, "no") | {"under_16": "no", "pregnant": "no"}


def paper(raw: dict[str, str]) -> str:
    return on_paper(document(CATALOGUE, read(SAFE | raw), DAY, Added()))


@pytest.mark.parametrize("raw", [AT_REFERENCE, AT_WORST], ids=["at reference", "at worst"])
def test_it_holds_the_day_every_answer_the_plan_the_sources_and_the_version(
    raw: dict[str, str],
) -> None:
    told = paper(raw)
    assert told.startswith("23 November 2026\\. Made by the person")
    for title in (wording.TRIED, wording.PLAN, wording.SOURCES, wording.ANSWERS):
        assert f"**{title}**" in told
    assert told.count("\n* ") >= len(CATALOGUE.factors)
    assert CATALOGUE.version.replace(".", "\\.") in told.splitlines()[-1]


def test_what_somebody_typed_cannot_become_markdown() -> None:
    line = (Run(text="*x* [a](http://b)"), Run(text=" <b>y</b>: ", bold=True), Run(text=" "))
    told = document(CATALOGUE, read(SAFE | AT_WORST), DAY, Added())
    version = told.versions[0].model_copy(update={"below": (Part(title="T", lines=(line,)),)})
    shown = on_paper(told.model_copy(update={"versions": (version,)}))
    assert "* \\*x\\* \\[a\\]\\(http\\:" in shown
    # The blanks of bold text stand outside its marks.
    assert " **\\<b\\>y\\</b\\>\\:** " in shown
