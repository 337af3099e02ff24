"""Files that are no record, or a damaged one: each is refused or listed with its own sentence."""

import json
import tracemalloc
from pathlib import Path
from time import process_time

import pytest
import tomli

from logic.record.file import LARGEST_BYTES
from logic.record.reader import load
from logic.record.refusals import Refusal, RefusedFileError
from logic.wording import problems
from logic.wording import record as wording
from tests.said import said
from tests.unit.people import CATALOGUE

FOLDER = Path(__file__).parents[1] / "records"
FILES = sorted((FOLDER / "hostile").iterdir())
EXPECTED = tomli.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))
REFUSED, LISTED = EXPECTED["refused"], EXPECTED["listed"]


def unescaped(sentence: str) -> str:
    """Return a sentence as it is read, without what keeps Markdown away: backslashes and code."""
    return sentence.replace("\\", "").replace("`", "")


def test_there_are_many_and_each_has_its_message() -> None:
    assert len(FILES) >= 40
    assert sorted([*REFUSED, *LISTED]) == [file.name for file in FILES]


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_is_refused_and_the_message_names_what_is_wrong(name: str) -> None:
    with pytest.raises(RefusedFileError) as caught:
        load((FOLDER / "hostile" / name).read_bytes(), CATALOGUE)
    assert unescaped(wording.refused(said, caught.value)) == REFUSED[name]


@pytest.mark.parametrize("name", LISTED)
def test_a_file_is_read_and_what_is_unknown_is_listed(name: str) -> None:
    loaded = load((FOLDER / "hostile" / name).read_bytes(), CATALOGUE)
    assert loaded.remarks or loaded.problems
    told = wording.left_out(said, loaded, CATALOGUE)
    assert [unescaped(sentence) for sentence in told] == LISTED[name]


def test_every_kind_of_refusal_is_met() -> None:
    met = set()
    for name in REFUSED:
        with pytest.raises(RefusedFileError) as caught:
            load((FOLDER / "hostile" / name).read_bytes(), CATALOGUE)
        met.add(caught.value.refusal)
    # The huge ones are made below.
    assert met == set(Refusal) - {Refusal.TOO_LARGE}


def test_a_file_of_256_kib_is_read_and_one_byte_more_is_refused() -> None:
    whole = b'{"format": "other"}'
    fits = whole + b" " * (LARGEST_BYTES - len(whole))
    with pytest.raises(RefusedFileError) as caught:
        load(fits, CATALOGUE)
    assert caught.value.refusal is Refusal.NOT_A_RECORD
    with pytest.raises(RefusedFileError) as caught:
        load(fits + b" ", CATALOGUE)
    assert unescaped(wording.refused(said, caught.value)) == (
        "This file is too large for a record: it has 257 KiB, at most 256 KiB fit."
    )


@pytest.mark.parametrize("data", [b"[" * LARGEST_BYTES, b'{"":' * (LARGEST_BYTES // 4)])
def test_a_file_nested_as_deeply_as_fits_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedFileError) as caught:
        load(data, CATALOGUE)
    assert caught.value.refusal is Refusal.NESTED


def test_the_error_itself_says_where_and_what_was_expected() -> None:
    with pytest.raises(RefusedFileError) as caught:
        load(b"[]", CATALOGUE)
    assert str(caught.value) == "file: found list, expected record"
    assert problems.line(said, caught.value.problem) == (
        "file: found 'a list', expected a record of Backwise."
    )


@pytest.mark.parametrize("levels", [25, 200, 450, 950, 985, 995, 1000, 5000])
@pytest.mark.parametrize(("start", "end"), [("[", "]"), ('{"a":', "}")])
def test_a_file_nested_at_any_depth_is_refused(levels: int, start: str, end: str) -> None:
    inner = start * levels + "1" + end * levels
    text = f'{{"format": "backwise_record", "schema_version": 2, "answers": {inner}}}'
    with pytest.raises(RefusedFileError) as caught:
        load(text.encode(), CATALOGUE)
    assert caught.value.refusal is Refusal.NESTED


WIDE: dict[str, dict[str, object]] = {
    "unknown entries": {f"k{n}": 1 for n in range(17_000)},
    "wrong answers": {"answers": {f"k{n}": [1] for n in range(15_000)}},
    "one long text": {"answers": {"a": "x" * 250_000}},
    "one long list": {"plan": {"actions": [[]] * 60_000}},
    "signs that steer": {"x": "\x01" * 40_000},
}


@pytest.mark.parametrize("name", WIDE)
def test_a_file_of_any_width_takes_little_memory_and_time(name: str) -> None:
    content: dict[str, object] = {"format": "backwise_record", "schema_version": 2}
    data = json.dumps(content | WIDE[name]).encode()
    assert len(data) <= LARGEST_BYTES
    tracemalloc.start()
    start = process_time()
    with pytest.raises(RefusedFileError):
        load(data, CATALOGUE)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 150_000_000
    assert process_time() - start < 10
