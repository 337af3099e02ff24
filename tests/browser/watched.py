"""A server of its own whose files, connections and log output are watched while people use it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import STDOUT, Popen

from tests.browser.audited.sitecustomize import MARK, WRITES
from tools.served import ROOT, running

AUDITED = Path(__file__).parent / "audited"
TOOLS = {
    ".git",
    ".venv",
    "node_modules",
    "__pycache__",
    ".hypothesis",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
}
"""Folders that belong to no server: others may write there meanwhile."""


@dataclass
class Watched:
    """A running server with what it has said and written so far."""

    address: str
    process: Popen[bytes]
    folders: tuple[Path, ...]
    output: Path

    @property
    def said(self) -> str:
        """Everything that it printed and logged, without what the watching itself prints."""
        return "\n".join(line for line in self._lines() if not line.startswith(MARK))

    @property
    def acted(self) -> list[str]:
        """What it opened to write, ran, or connected to."""
        return [line for line in self._lines() if line.startswith(MARK)]

    def _lines(self) -> list[str]:
        return self.output.read_text(errors="replace").splitlines()

    def open_to_write(self) -> list[str]:
        """Return the files on disk that it holds open to write, now."""
        held = Path(f"/proc/{self.process.pid}")
        found = []
        for link in (held / "fd").iterdir():
            try:
                target = str(link.readlink())
                info = (held / "fdinfo" / link.name).read_text()
            except FileNotFoundError:
                continue  # closed in the meantime
            flags = int(next(line.split()[1] for line in info.splitlines() if "flags" in line), 8)
            on_disk = target.startswith("/") and not target.startswith("/dev/")
            if on_disk and flags & WRITES and target != str(self.output):
                found.append(target)
        return found

    def files(self) -> dict[str, tuple[int, int]]:
        """Return size and time of every file in its home, its temporary and its work folder."""
        found = {}
        for folder in self.folders:
            for path, below, names in os.walk(folder):
                below[:] = [name for name in below if name not in TOOLS]
                for name in names:
                    told = Path(path, name).lstat()
                    found[str(Path(path, name))] = (told.st_size, told.st_mtime_ns)
        return found


@contextmanager
def watched(folder: Path, level: str = "debug") -> Iterator[Watched]:
    """Run the product with a home and a temporary folder of its own, its log at this level."""
    home, temporary = folder / "home", folder / "temporary"
    home.mkdir()
    temporary.mkdir()
    environment = os.environ | {
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "PYTHONPATH": str(AUDITED),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    options = [f"--logger.level={level}"]
    output = folder / "output"
    with (
        output.open("wb") as log,
        running(options=options, env=environment, stdout=log, stderr=STDOUT) as server,
    ):
        yield Watched(server.address, server.process, (home, temporary, ROOT), output)
