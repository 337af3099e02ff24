"""What the coach says of its routines."""

from logic.wording import coach
from tests.said import said
from tests.unit.people import CATALOGUE

HOLD, BREAK = CATALOGUE.coach.routines


def test_what_research_says_stands_under_the_name_of_its_routine() -> None:
    parts = coach.research(said, (HOLD, BREAK), CATALOGUE.sources).split("\n\n")
    assert [parts[0], parts[2]] == ["**Posture hold**", "**Movement break**"]
    told = parts[1].split("\n")
    assert told[0] == (
        "- **The hourly hold.** We found no study that tested it. *Guide's advice only.*"
    )
    assert len(told) == len(HOLD.notes)
    assert len(parts[3].split("\n")) == len(BREAK.notes)
