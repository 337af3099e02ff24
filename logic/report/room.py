"""How much each version of the first page tells, and how large its letters are."""

from logic.models import Record
from logic.report.marked import LONGEST_NAME


class Room(Record):
    """How much is told: None is all of it.

    Doses of the first actions or none, the chart's limits or not, and at most so many actions
    and changes, with names and words of so many letters. All of it is `enlarged` by a factor.
    """

    doses: bool = True
    limits: bool = True
    actions: int | None = None
    changes: int | None = None
    letters: int = LONGEST_NAME
    enlarged: float = 1.0


SECOND_PAGE = Room()
FIRST_PAGES = (
    Room(actions=6, changes=12, enlarged=1.18),
    Room(actions=6, changes=12, enlarged=1.09),
    Room(actions=6, changes=12),
    Room(actions=3, changes=6, doses=False, enlarged=1.06),
    Room(actions=3, changes=6, doses=False),
    Room(actions=0, changes=2, doses=False, limits=False, letters=25),
)
"""From long and large to short."""
