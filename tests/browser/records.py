"""Record files as people bring them along, and how they choose them on a page."""

from datetime import datetime
from pathlib import Path

from logic.plan import Plan
from logic.record.contents import Contents
from logic.record.writer import save
from logic.responses import Responses
from tests.browser.person import CATALOGUE, Person

HOSTILE = Path(__file__).parents[1] / "records" / "hostile"
CHECKED = dict.fromkeys(("under_16", *CATALOGUE.safety.findings), "no")
WORST = CHECKED | {factor.id: factor.worst.id for factor in CATALOGUE.factors}
BEST = CHECKED | {factor.id: factor.levels[0].id for factor in CATALOGUE.factors}
WALK = "build_up_walking"


def choose(person: Person, *files: Path) -> None:
    """Choose files on the page that asks for one or several."""
    person.page.get_by_test_id("stFileUploader").locator("input").set_input_files(files)


def three(folder: Path) -> list[Path]:
    """Write three records into a folder: the newest first, one on the day of another."""
    told = {
        "2026-11-02T08:00:00+01:00": BEST,
        "2026-05-03T09:00:00+02:00": WORST,
        "2026-05-03T20:00:00+02:00": WORST | {"smoking": "never"},
    }
    files = [folder / f"record_{number}.json" for number in range(len(told))]
    for file, (moment, raw) in zip(files, told.items(), strict=True):
        file.write_bytes(_record(moment, raw))
    return files


def _record(moment: str, raw: dict[str, str]) -> bytes:
    saved_at = datetime.fromisoformat(moment)
    plan = Plan.from_raw({"actions": [{"action": WALK}]}, CATALOGUE, today=saved_at.date())
    contents = Contents(responses=Responses.from_raw(raw, CATALOGUE), plan=plan)
    return save(contents, CATALOGUE, saved_at=saved_at, time_zone="Europe/Berlin")
