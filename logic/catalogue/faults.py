"""What can be wrong with a catalogue, said so that it can be mended."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

Id = TypeVar("Id")
WHOLE_FILE = "whole file"
"""The key of what is wrong with all of a file."""


class CatalogueFault(BaseModel):
    """One thing to mend: in which file, at which key, what is wrong and what to do."""

    model_config = ConfigDict(frozen=True)

    file: str
    key: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.problem} To mend it: {self.remedy}"


def fault(file: str, key: str, problem: str, remedy: str) -> CatalogueFault:
    """Return a fault; a check of one file binds the file: `partial(fault, "retired.toml")`."""
    return CatalogueFault(file=file, key=key, problem=problem, remedy=remedy)


def repeated(ids: Iterable[Id]) -> list[Id]:
    """Return the ids that stand more than once."""
    return [id_ for id_, count in Counter(ids).items() if count > 1]


def future(file: str, key: str, day: date, remedy: str) -> Iterator[CatalogueFault]:
    """Yield a fault if a day that must have passed has not come yet."""
    # One day of grace: the server's date may lag behind the author's.
    if day > datetime.now(UTC).date() + timedelta(days=1):
        yield fault(file, key, "lies in the future.", remedy)


class CatalogueError(ValueError):
    """Raised when a catalogue is not whole; `faults` lists everything that was found."""

    def __init__(self, faults: list[CatalogueFault]) -> None:
        self.faults = tuple(faults)
        super().__init__("The catalogue was not loaded.\n" + "\n".join(map(str, faults)))


REMEDIES = {
    "missing": "add this key; README.md in the catalogue folder describes it.",
    "extra_forbidden": "remove it, or correct its spelling; README.md lists the keys.",
}


def faults_of(error: ValidationError, file: str, key: str = "") -> list[CatalogueFault]:
    """Translate pydantic's errors into faults of one catalogue file, below `key`."""
    above = (key,) if key else ()
    return [
        CatalogueFault(
            file=file,
            key=".".join(map(str, (*above, *detail["loc"]))) or WHOLE_FILE,
            problem=f"{detail['msg']}.",
            remedy=REMEDIES.get(detail["type"], "correct the value; README.md says what fits."),
        )
        for detail in error.errors()
    ]
