"""Whatever is brought, the server's process and the one that reads it stay small and quick."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.code import ROOT
from tests.unit.hostile import FILES, LARGEST

MOST_MB, MOST_LEFT_MB, MOST_SECONDS = 300, 50, 10
PROGRAM = """
import json, re, resource, sys, time
from pathlib import Path
from logic.catalogue import load_catalogue
from logic.group import GroupError
from logic.group.upload import for_spreadsheets, scored_upload

def now():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6

def peak():
    # Since this program began: `resource` counts what it was forked from too.
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\\s*(\\d+)", status)[1]) * 1024 / 1e6

catalogue = load_catalogue()
scored_upload("first.csv", b"smoking\\nnever\\n", catalogue)
content = Path(sys.argv[1]).read_bytes()
before, start, told = now(), time.perf_counter(), ""
try:
    found = scored_upload("people", content, catalogue)
    seconds = time.perf_counter() - start
    for_spreadsheets(found.scores, found.shape)
except GroupError as error:
    seconds = time.perf_counter() - start
    told = str(error)
print(json.dumps({
    "own": peak() - before,
    "child": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / 1e6,
    "left": now() - before,
    "seconds": seconds,
    "told": told,
}))
"""


@dataclass(frozen=True)
class Taken:
    """What reading a file took: megabytes and seconds; `left` is what was not given back."""

    own: float
    child: float
    left: float
    seconds: float
    told: str


def taken(file: Path) -> Taken:
    """Return what reading a file takes in a fresh process."""
    line = [sys.executable, "-c", PROGRAM, str(file)]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True)
    return Taken(**json.loads(done.stdout))


@pytest.fixture
def file(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    path = tmp_path / "people"
    path.write_bytes(FILES[request.param]())
    yield path
    path.unlink()


@pytest.mark.parametrize("file", FILES, indirect=True)
def test_an_upload_takes_little_memory_and_time(file: Path) -> None:
    assert file.stat().st_size <= LARGEST
    found = taken(file)
    assert found.own <= MOST_MB
    assert found.child <= MOST_MB
    assert found.seconds <= MOST_SECONDS
    if found.told:
        assert found.left <= MOST_LEFT_MB
        assert "Traceback" not in found.told
