"""The commands of docs/deploy.md, where this machine can run them."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.deploy.conftest import QUIET, SUB_PATH
from tests.deploy.proxy import MACHINE, ROOT, Proxy, here, started
from tests.deploy.visitor import Visitor
from tools.served import free_ports, running

GUIDE = (ROOT / "docs/deploy.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"(?:^(?: {4}|\n(?= {4})).*\n)+", GUIDE, re.MULTILINE)
WAYS = {"root": "", "sub-path": SUB_PATH}


def shell(command: str) -> str:
    """Run a command of the guide in the top folder; return what it prints."""
    ran = subprocess.run(["sh", "-c", command], cwd=ROOT, check=True, capture_output=True)
    return ran.stdout.decode()


def made(folder: Path, way: str) -> str:
    """Return what the guide makes of the proxy's file for a machine without containers."""
    begins = GUIDE.index("    sed -e")
    made = shell(GUIDE[begins : GUIDE.index(" | sudo tee", begins)])
    if not WAYS[way]:
        return made
    file = folder / "guided.conf"
    file.write_text(made, encoding="utf-8")
    found = re.search(r"^    sudo (sed -i .*) /etc/nginx/nginx.conf$", GUIDE, re.MULTILINE)
    assert found
    shell(f"{found[1]} {file}")
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize("way", WAYS)
def test_what_the_guide_makes_of_the_proxys_file_starts_and_serves(
    way: str, tmp_path: Path
) -> None:
    ports = free_ports(3)
    config = made(tmp_path, way)
    with running(base=WAYS[way], **QUIET) as server:
        text = here(config, tmp_path, [server.port] * 2, ports, MACHINE)
        text = text.replace("/run/nginx.pid", f"{tmp_path}/nginx.pid")
        with started(tmp_path, text, ports) as own:
            serves(own, way)


def serves(own: Proxy, way: str) -> None:
    """Check that the page and its health are there, and nowhere else."""
    assert Visitor(own, WAYS[way]).get("/_stcore/health").text == "ok"
    with Visitor(own, WAYS[way]).session() as session:
        assert session.errors == []
    if WAYS[way]:
        assert Visitor(own).get("/_stcore/health").status_code == 404
    assert own.errors == ""


@pytest.mark.parametrize("way", WAYS)
def test_what_the_guide_makes_of_the_proxys_file_leaves_nothing_of_a_container(
    way: str, tmp_path: Path
) -> None:
    config = re.sub(r"#.*", "", made(tmp_path, way))
    for left in ("app-1", "app-2", "/tmp/", "/dev/", "listen 8080", "listen 8443"):
        assert left not in config
    for ours in ("127.0.0.1:8501", "127.0.0.1:8502", "listen 80;", "listen 443 ssl"):
        assert ours in config


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[0])
def test_a_shell_reads_every_command(block: str) -> None:
    subprocess.run(["sh", "-n"], input=block, text=True, check=True)


@pytest.mark.parametrize(
    ("way", "renewed"),
    [
        ("Compose", ("up --detach --build --no-deps app-2", "--force-recreate proxy")),
        ("Kubernetes", ("create configmap nginx", "apply -f deploy/kub", "restart deployment")),
        ("systemd", ("requirements.lock", "daemon-reload", "sed -e", "reload nginx")),
    ],
)
def test_an_update_renews_the_proxys_file_and_the_units_and_makes_the_proxy_read_them(
    way: str, renewed: tuple[str, ...]
) -> None:
    update = GUIDE.split(f"**{way}.**")[1].split("**")[0]
    assert all(words in update for words in renewed)
