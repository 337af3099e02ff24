"""A person's own record file: what it holds, how it is written, read, migrated and refused."""

from logic.record.contents import (
    LARGEST_REVISION,
    MOST_SERIES,
    CalendarFiles,
    Contents,
    Kept,
    KeptUp,
    Preferences,
)
from logic.record.file import (
    FORMAT,
    LARGEST_BYTES,
    SCHEMA_VERSION,
    RecordFile,
    SavedArea,
    SavedResult,
)
from logic.record.migrations import STEPS, Step
from logic.record.reader import Loaded, load
from logic.record.refusals import Refusal, RefusedFileError
from logic.record.retired_ids import Remark
from logic.record.writer import is_measured, save

__all__ = [
    "FORMAT",
    "LARGEST_BYTES",
    "LARGEST_REVISION",
    "MOST_SERIES",
    "SCHEMA_VERSION",
    "STEPS",
    "CalendarFiles",
    "Contents",
    "Kept",
    "KeptUp",
    "Loaded",
    "Preferences",
    "RecordFile",
    "Refusal",
    "RefusedFileError",
    "Remark",
    "SavedArea",
    "SavedResult",
    "Step",
    "is_measured",
    "load",
    "save",
]
