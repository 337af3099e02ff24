"""The rules that the record of a search must keep."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from logic.catalogue.faults import Fault
from logic.models import Search


def check_search(file: str, key: str, searched: Search | None) -> Iterator[Fault]:
    """Yield what is wrong with the record of a search, where there is one."""
    # One day of grace: the server's date may lag behind the reader's.
    if searched and searched.on > datetime.now(UTC).date() + timedelta(days=1):
        problem, remedy = "lies in the future.", "give the day of the search."
        yield Fault(file=file, key=f"{key}.searched.on", problem=problem, remedy=remedy)
