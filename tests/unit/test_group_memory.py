"""Whatever is brought, the server's process and the one that reads it stay small and quick."""

import json
import subprocess
import sys
from dataclasses import dataclass

import pytest

from tests.architecture.code import ROOT
from tests.unit.hostile import FILES, LARGEST

MOST_MB, MOST_LEFT_MB = 300, 50
MOST_SECONDS, SECONDS_HERE = 10, 60
"""Of work, and of all that passes: a machine may have much else to do while it tests."""
# One process reads all of them, one after the other, as a server does.
pytestmark = pytest.mark.xdist_group("memory")
PROGRAM = """
import json, re, resource, sys, time
from pathlib import Path
from logic.catalogue import load_catalogue
from logic.group import GroupError
from logic.group.upload import for_spreadsheets, scored_upload
from logic.texts import ENGLISH, texts_in

ME = Path("/proc/self")

def now():
    return int((ME / "statm").read_text().split()[1]) * resource.getpagesize() / 1e6

def peak():
    # Since it was last reset: what `resource` tells is never less than it was.
    found = re.search(r"VmHWM:\\s*(\\d+)", (ME / "status").read_text())
    return int(found[1]) * 1024 / 1e6

def work():
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime

def taken(content):
    (ME / "clear_refs").write_text("5")
    before, start, begun, told = now(), time.perf_counter(), work(), ""
    try:
        found = scored_upload("people", content, catalogue, texts_in(ENGLISH))
        for_spreadsheets(found.scores, found.shape)
        del found
    except GroupError as error:
        told = str(error)
    return {
        "own": peak() - before,
        "left": now() - before,
        "work": work() - begun,
        "seconds": time.perf_counter() - start,
        "told": told,
    }

catalogue = load_catalogue()
taken(b"smoking\\nnever\\n")
found = {name: taken(Path(file).read_bytes()) for name, file in json.load(sys.stdin).items()}
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / 1e6
print(json.dumps({"found": found, "child": most}))
"""


@dataclass(frozen=True)
class Taken:
    """What reading a file took: megabytes and seconds; `left` is what was not given back."""

    own: float
    left: float
    work: float
    seconds: float
    told: str


@dataclass(frozen=True)
class Server:
    """What each file took of a process that read them all, and the most that another one took."""

    found: dict[str, Taken]
    child: float


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Server:
    """Return what a process took that read all of them."""
    folder = tmp_path_factory.mktemp("hostile")
    files = {name: folder / str(number) for number, name in enumerate(FILES)}
    for name, file in files.items():
        file.write_bytes(FILES[name]())
        assert file.stat().st_size <= LARGEST, name
    asked = json.dumps({name: str(file) for name, file in files.items()})
    line = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(line, input=asked, cwd=ROOT, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    return Server({n: Taken(**taken) for n, taken in told["found"].items()}, told["child"])


@pytest.mark.parametrize("name", FILES)
def test_an_upload_takes_little_memory_and_time(server: Server, name: str) -> None:
    found = server.found[name]
    assert found.own <= MOST_MB
    assert found.work <= MOST_SECONDS
    assert found.seconds <= SECONDS_HERE
    if found.told:
        assert found.left <= MOST_LEFT_MB


def test_the_process_that_reads_takes_little_memory_too(server: Server) -> None:
    assert server.child <= MOST_MB + 50


REFUSED = [name for name in FILES if "named often" in name or "workbook" in name]


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_unpacks_to_very_much_is_refused_in_words(server: Server, name: str) -> None:
    told = server.found[name].told
    assert told
    assert "Traceback" not in told
