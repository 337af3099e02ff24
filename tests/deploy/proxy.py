"""The shipped nginx configuration, run by the machine's own nginx on loopback."""

import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.served import free_ports

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
SHIPPED = DEPLOY / "nginx"
CERTIFICATE, KEY = "tls.crt", "tls.key"
SUBJECT = ("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1")
LONGEST_START_S = 10
# Beyond the buffers nginx would write what people send to a disk; it says so at this level.
LEVEL = "warn"
# What a machine gives a process by itself: far fewer files than the proxy is to have open.
USUAL_LIMIT = ("sh", "-c", 'ulimit -S -n 1024 && exec "$@"', "sh")
LOGGED = re.compile(
    r"(?P<time>\S+) (?P<client>\S+) (?P<method>\S+) (?P<place>\w+) (?P<status>\d+) \d+ [\d.]+ "
    r"(?P<replica>.+)"
)


@dataclass(frozen=True)
class Places:
    """What a configuration takes from its machine: hosts, ports and paths."""

    hosts: tuple[str, str]
    plain: int
    tls: int
    temporary: str
    errors: str
    log: str


CONTAINER = Places(("app-1", "app-2"), 8080, 8443, "/tmp/", "/dev/stderr", "/dev/stdout")
MACHINE = Places(
    ("127.0.0.1", "127.0.0.1"),
    80,
    443,
    "/var/lib/nginx/",
    "/var/log/nginx/error.log",
    "/var/log/nginx/access.log",
)


@dataclass(frozen=True)
class Proxy:
    """An nginx that runs: where it answers with TLS and without, and what it writes.

    `lines` is the same server as `address` without TLS: Python's websocket client reads and
    writes at once, which its TLS does not always survive. Browsers use TLS for everything.
    """

    address: str
    lines: str
    plain: str
    folder: Path

    @property
    def log(self) -> str:
        """Everything in the access log so far."""
        return (self.folder / "access.log").read_text(encoding="utf-8")

    @property
    def errors(self) -> str:
        """Everything in the error log so far, warnings among it."""
        return (self.folder / "error.log").read_text(encoding="utf-8")

    def served(self, place: str, more_than: int = 0) -> list[re.Match[str]]:
        """Return the log's lines about one kind of place, once there are more than so many.

        nginx writes a line after the answer has gone out: seconds later where a body is left over.
        """
        deadline = time.monotonic() + LONGEST_START_S
        while len(found := self._lines(place)) <= more_than and time.monotonic() < deadline:
            time.sleep(0.05)
        return found

    def _lines(self, place: str) -> list[re.Match[str]]:
        whole = self.log.rpartition("\n")[0]
        lines = [LOGGED.fullmatch(line) for line in whole.splitlines()]
        assert all(lines), "a line of the log is not as it should be"
        return [line for line in lines if line and line["place"] == place]


@contextmanager
def proxy(folder: Path, replicas: Sequence[int], text: str = "") -> Iterator[Proxy]:
    """Run nginx before two replicas on these ports, as shipped or as the text says; yield it."""
    ports = free_ports(3)
    with started(folder, here(text or as_shipped(), folder, replicas, ports), ports) as running:
        yield running


@contextmanager
def started(folder: Path, text: str, ports: Sequence[int]) -> Iterator[Proxy]:
    """Run nginx with this very text, which listens on these ports; yield it.

    The ports are the one that leads to HTTPS, the one with TLS, and its double without.
    """
    make_certificate(folder)
    config = folder / "nginx.conf"
    config.write_text(text, encoding="utf-8")
    command = [str(nginx()), "-p", str(folder), "-c", str(config), "-e", str(folder / "error.log")]
    subprocess.run([*command, "-t", "-q"], check=True)
    with subprocess.Popen([*USUAL_LIMIT, *command, "-g", "daemon off;"]) as process:
        try:
            _wait_for(process, ports[1])
            plain, tls, lines = (f"127.0.0.1:{port}" for port in ports)
            yield Proxy(f"https://{tls}", f"http://{lines}", f"http://{plain}", folder)
        finally:
            process.terminate()


def nginx() -> Path:
    """Return the machine's nginx.

    Raises:
        FileNotFoundError: when there is none.
    """
    found = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin")
    if found is None:
        raise FileNotFoundError("No nginx was found. Run `sh tools/install_nginx.sh`.")
    return Path(found)


def as_shipped() -> str:
    """Return the shipped configuration."""
    return (SHIPPED / "nginx.conf").read_text(encoding="utf-8")


def at_sub_path() -> str:
    """Return the shipped configuration with the sub-path's line in place of the root's."""
    text = swap(as_shipped(), "include /etc/nginx/backwise/root.conf;", "")
    return swap(text, "# include /etc/nginx/backwise/sub", "include /etc/nginx/backwise/sub")


def here(
    text: str,
    folder: Path,
    replicas: Sequence[int],
    ports: Sequence[int],
    shipped_for: Places = CONTAINER,
) -> str:
    """Return a configuration with this test's ports and paths, and all else as it is."""
    text = swap(text, shipped_for.temporary, f"{folder}/")
    for name, shipped, port in zip(shipped_for.hosts, (8501, 8502), replicas, strict=True):
        text = swap(text, f"{name}:{shipped}", f"127.0.0.1:{port}")
        text = swap(text, f"~:{shipped}$", f"~:{port}$")
    plain, tls, lines = (f"listen 127.0.0.1:{port}" for port in ports)
    text = swap(text, f"listen {shipped_for.plain};", f"{plain};")
    text = swap(text, f"listen {shipped_for.tls} ", f"{lines}; {tls} ")
    text = swap(text, "/etc/nginx/tls/", f"{folder}/")
    text = swap(text, "/etc/nginx/backwise/", f"{SHIPPED}/")
    text = swap(text, f"{shipped_for.errors} crit", f"{folder}/error.log {LEVEL}")
    return swap(text, shipped_for.log, f"{folder}/access.log")


def swap(text: str, shipped: str, ours: str) -> str:
    """Put ours where the shipped text stands; that it does is checked."""
    assert shipped in text
    return text.replace(shipped, ours)


def make_certificate(folder: Path) -> None:
    """Write a certificate for loopback that is its own issuer, and its key."""
    files = ("-keyout", str(folder / KEY), "-out", str(folder / CERTIFICATE))
    kind = ("-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    subprocess.run(
        ["openssl", "req", *kind, "-days", "2", *SUBJECT, *files], check=True, capture_output=True
    )


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + LONGEST_START_S
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(0.05)
    raise TimeoutError(f"nginx did not start on port {port}; it says why above.")
