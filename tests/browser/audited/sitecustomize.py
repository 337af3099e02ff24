"""Loaded first by a server under test: prints what its process opens to write, runs or calls."""

import os
import sys

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = ("os.mkdir", "os.rename", "os.link", "os.symlink", "tempfile.", "shutil.", "sqlite3.")
ACTS = ("subprocess.Popen", "os.exec", "os.posix_spawn", "socket.connect", "socket.sendto")
MARK = "AUDITED"
"""What every such line begins with."""


def _audit(event: str, args: tuple[object, ...]) -> None:
    if event == "open":
        path, _, flags = args
        writes = isinstance(flags, int) and flags & WRITES
        if isinstance(path, int) or path == os.devnull or not writes:
            return
    elif not event.startswith((*CHANGES, *ACTS)):
        return
    # Straight to the file descriptor: `print` could open something itself.
    os.write(2, f"{MARK} {event} {args!r}\n".encode(errors="replace"))


# A test that imports this for its words is not to be watched itself.
if __name__ == "sitecustomize":
    sys.addaudithook(_audit)
