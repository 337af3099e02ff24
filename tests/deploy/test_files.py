"""The shipped files for containers, Kubernetes and systemd hold what docs/deploy.md promises."""

import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.deploy.conftest import QUIET
from tests.deploy.proxy import DEPLOY, ROOT, SHIPPED
from tests.said import said
from tools import wire
from tools.served import running

CONTAINERFILE = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
SERVICE = (DEPLOY / "backwise.service").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))["services"]
KUBERNETES = list(yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text(encoding="utf-8")))
HEALTH = "/_stcore/health"
PINNED = re.compile(r"[\w./-]+:\d[\w.-]*@sha256:[0-9a-f]{64}")
SANDBOX = {
    "allowPrivilegeEscalation": False,
    "readOnlyRootFilesystem": True,
    "capabilities": {"drop": ["ALL"]},
}
UNKNOWN_HERE = "Command /opt/backwise/.venv/bin/python is not executable"


def of_kind(kind: str) -> dict[str, Any]:
    """Return the objects of a kind for Kubernetes by name."""
    found = [each for each in KUBERNETES if each["kind"] == kind]
    return {each["metadata"]["name"]: each for each in found}


def pod(workload: Mapping[str, Any]) -> Any:
    """Return what one pod of a workload is to be."""
    return workload["spec"]["template"]["spec"]


REPLICA = pod(of_kind("StatefulSet")["app"])
PROXY = pod(of_kind("Deployment")["proxy"])


def copied() -> list[tuple[str, str]]:
    """Return what the image takes from the top folder: from where, to where in the image."""
    found = []
    for line in re.findall(r"^COPY (?!--from|requirements)(.*)$", CONTAINERFILE, re.MULTILINE):
        *sources, target = line.split()
        found += [(source, target) for source in sources]
    return found


# --- Image ---------------------------------------------------------------------------------------


def lint(file: Path) -> subprocess.CompletedProcess[str]:
    """Return what the linter says about a container file."""
    linter = str(Path(sys.executable).parent / "hadolint")
    return subprocess.run([linter, str(file)], check=False, capture_output=True, text=True)


def test_the_linter_finds_nothing_wrong_with_the_image() -> None:
    found = lint(DEPLOY / "Containerfile")
    assert (found.stdout, found.returncode) == ("", 0)


def test_the_linter_finds_what_is_wrong(tmp_path: Path) -> None:
    wrong = tmp_path / "Containerfile"
    wrong.write_text("FROM python:latest\nUSER root\n", encoding="utf-8")
    assert lint(wrong).returncode != 0


def test_the_image_is_pinned_runs_as_nobody_and_brings_no_tools_of_its_own() -> None:
    bases = re.findall(r"^FROM (\S+)", CONTAINERFILE, re.MULTILINE)
    assert len(bases) == 2
    assert all(PINNED.fullmatch(base) for base in bases)
    assert "USER 10001:10001" in CONTAINERFILE
    assert "apt-get" not in CONTAINERFILE
    assert "curl" not in CONTAINERFILE
    assert HEALTH in CONTAINERFILE


def test_the_files_of_the_image_are_enough_and_it_writes_none(tmp_path: Path) -> None:
    for source, target in copied():
        there = tmp_path / target / Path(source).name if target == "./" else tmp_path / target
        there.parent.mkdir(parents=True, exist_ok=True)
        skip = shutil.ignore_patterns("__pycache__")
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, there, ignore=skip)
        else:
            shutil.copy(ROOT / source, there)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    nobody = {"HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    with running(folder=tmp_path, env=nobody, **QUIET) as server:
        with wire.session(server.address, proxy=None) as session:
            assert said("start-title") in session.text
            assert session.errors == []
        assert _health_check(server.port) == 0
    assert _health_check(server.port) != 0
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before


def _health_check(port: int) -> int:
    """Run the image's own check against a server of this machine; return its exit code."""
    found = re.search(r'CMD \["python", "-c", "(.*)"\]', CONTAINERFILE)
    assert found
    command = [sys.executable, "-c", found[1]]
    how = {"STREAMLIT_SERVER_PORT": str(port), "STREAMLIT_SERVER_BASE_URL_PATH": ""}
    return subprocess.run(command, check=False, env=how, capture_output=True).returncode


def test_everything_that_the_builder_needs_is_sent_to_it() -> None:
    sent = set((ROOT / ".dockerignore").read_text(encoding="utf-8").split())
    needed = {source for source, _ in copied()} | {"requirements.lock"}
    assert {f"!{name}" for name in needed} <= sent


# --- Compose -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["app-1", "app-2", "proxy"])
def test_no_container_of_compose_runs_as_root_or_writes(name: str) -> None:
    service = COMPOSE[name]
    assert service["read_only"] is True
    assert not service["user"].startswith("0")
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert all(place.startswith("/tmp:") for place in service["tmpfs"])


def test_compose_runs_two_replicas_of_one_image_that_only_the_proxy_reaches() -> None:
    replicas = [COMPOSE["app-1"], COMPOSE["app-2"]]
    assert {replica["image"] for replica in replicas} == {"backwise:local"}
    assert not any("ports" in replica for replica in replicas)
    assert all(list(replica["networks"]) == ["inside"] for replica in replicas)
    assert PINNED.fullmatch(COMPOSE["proxy"]["image"])


@pytest.mark.parametrize("name", ["app-1", "app-2", "proxy"])
def test_compose_asks_for_logs_that_docker_and_podman_both_know(name: str) -> None:
    assert COMPOSE[name]["logging"]["driver"] == "json-file"


def test_the_proxy_of_compose_finds_its_files_and_ports() -> None:
    for mounted in COMPOSE["proxy"]["volumes"]:
        source = DEPLOY / mounted.split(":")[0]
        assert source.exists() or source.name == "tls", "the certificate is the operator's"
    config = (SHIPPED / "nginx.conf").read_text(encoding="utf-8")
    for published in COMPOSE["proxy"]["ports"]:
        assert f"listen {published.split(':')[1]}" in config


# --- Kubernetes ----------------------------------------------------------------------------------


def test_kubernetes_runs_two_replicas_and_two_proxies_and_keeps_one_of_each() -> None:
    assert of_kind("StatefulSet")["app"]["spec"]["replicas"] == 2
    assert of_kind("Deployment")["proxy"]["spec"]["replicas"] == 2
    budgets = of_kind("PodDisruptionBudget")
    workloads = of_kind("StatefulSet") | of_kind("Deployment")
    for name in ("app", "proxy"):
        assert budgets[name]["spec"]["minAvailable"] == 1
        chosen = budgets[name]["spec"]["selector"]["matchLabels"]
        assert chosen == workloads[name]["spec"]["template"]["metadata"]["labels"]


@pytest.mark.parametrize("spec", [REPLICA, PROXY], ids=["replica", "proxy"])
def test_no_pod_runs_as_root_or_writes(spec: Any) -> None:
    assert spec["securityContext"]["runAsNonRoot"] is True
    assert spec["securityContext"]["runAsUser"] > 0
    assert spec["automountServiceAccountToken"] is False
    (container,) = spec["containers"]
    assert container["securityContext"] == SANDBOX
    assert set(container["resources"]) == {"requests", "limits"}
    (tmp,) = (volume for volume in spec["volumes"] if volume["name"] == "tmp")
    assert tmp["emptyDir"]["medium"] == "Memory"


def test_every_probe_of_a_replica_asks_for_its_health() -> None:
    (container,) = REPLICA["containers"]
    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert container[probe]["httpGet"] == {"path": HEALTH, "port": "http"}


def test_slow_is_not_dead_and_a_proxy_without_a_replica_gets_nobody() -> None:
    (replica,), (proxy,) = REPLICA["containers"], PROXY["containers"]
    ready, alive = replica["readinessProbe"], replica["livenessProbe"]
    patience = alive["periodSeconds"] * alive["failureThreshold"]
    assert patience > 4 * ready["periodSeconds"] * ready["failureThreshold"]
    assert proxy["readinessProbe"]["httpGet"]["path"] == HEALTH
    # Without a replica it still has to say so: it lives as long as it listens.
    assert proxy["livenessProbe"]["tcpSocket"] == {"port": "https"}


def test_an_open_page_comes_back_to_its_proxy_whose_limits_see_who_asks() -> None:
    service = of_kind("Service")["proxy"]["spec"]
    assert service["sessionAffinity"] == "ClientIP"
    assert service["externalTrafficPolicy"] == "Local"
    ports = {port["name"]: port["containerPort"] for port in PROXY["containers"][0]["ports"]}
    config = (SHIPPED / "nginx.conf").read_text(encoding="utf-8")
    for published in service["ports"]:
        assert f"listen {ports[published['targetPort']]}" in config


def test_only_the_proxies_reach_a_replica_and_a_replica_reaches_nobody() -> None:
    policy = of_kind("NetworkPolicy")["app"]["spec"]
    workloads = of_kind("StatefulSet") | of_kind("Deployment")
    labels = {name: one["spec"]["selector"]["matchLabels"] for name, one in workloads.items()}
    assert policy["podSelector"]["matchLabels"] == labels["app"]
    assert policy["policyTypes"] == ["Ingress", "Egress"]
    assert policy["egress"] == []
    (way_in,) = policy["ingress"]
    assert way_in["from"] == [{"podSelector": {"matchLabels": labels["proxy"]}}]
    assert way_in["ports"] == [{"port": REPLICA["containers"][0]["ports"][0]["name"]}]


def test_kubernetes_and_compose_use_the_same_proxy_and_user() -> None:
    assert PROXY["containers"][0]["image"] == COMPOSE["proxy"]["image"]
    user = REPLICA["securityContext"]["runAsUser"]
    assert COMPOSE["app-1"]["user"].startswith(f"{user}:")
    assert f"USER {user}:" in CONTAINERFILE


def test_the_names_in_the_proxy_are_those_of_services_and_replicas() -> None:
    config = (SHIPPED / "nginx.conf").read_text(encoding="utf-8")
    names = re.findall(r"server (app-\d):(850\d) max_fails", config)
    services = of_kind("Service")
    first = of_kind("StatefulSet")["app"]["spec"]["ordinals"]["start"]
    for number, (name, port) in enumerate(names, start=first):
        pod_name = services[name]["spec"]["selector"]["statefulset.kubernetes.io/pod-name"]
        assert pod_name == f"app-{number}"
        assert services[name]["spec"]["ports"][0]["port"] == int(port)
        assert COMPOSE[name]["environment"] == {"STREAMLIT_SERVER_PORT": port}
    assert len(names) == 2


def memory_of(amount: str) -> int:
    """Return an amount of memory in MB."""
    found = re.fullmatch(r"(\d+)(Mi|Gi|m|g)", amount)
    assert found
    return int(found[1]) * {"m": 1, "g": 1024}[found[2][0].lower()]


def test_a_replica_asks_for_what_was_measured() -> None:
    measured = (ROOT / "docs/performance.md").read_text(encoding="utf-8")
    most = max(int(mb) for mb in re.findall(r"^\| \d+ \| 1 \|.* to (\d+) MB \|$", measured, re.M))
    (container,) = REPLICA["containers"]
    asked, limits = container["resources"]["requests"], container["resources"]["limits"]
    assert asked["cpu"] == limits["cpu"] == "1", "one process, for some 150 people"
    assert f"{most} MB" in (DEPLOY / "kubernetes.yaml").read_text(encoding="utf-8")
    assert most < memory_of(asked["memory"]) < 2 * most < memory_of(limits["memory"])


def test_every_way_gives_a_replica_the_same_memory_and_enough_files() -> None:
    (container,) = REPLICA["containers"]
    assert memory_of(container["resources"]["limits"]["memory"]) == 2048
    assert memory_of(COMPOSE["app-1"]["mem_limit"]) == 2048
    assert "MemoryMax=2G\n" in SERVICE
    config = (SHIPPED / "nginx.conf").read_text(encoding="utf-8")
    connections = sum(int(most) for most in re.findall(r"app-1:.* max_conns=(\d+);", config))
    assert connections == 1600
    assert COMPOSE["app-1"]["ulimits"]["nofile"] > 2 * connections
    assert f"LimitNOFILE={COMPOSE['app-1']['ulimits']['nofile']}\n" in SERVICE


def test_every_way_gives_the_proxy_the_same_memory_and_the_files_it_asks_for() -> None:
    (container,) = PROXY["containers"]
    memory = memory_of(container["resources"]["limits"]["memory"])
    assert memory == memory_of(COMPOSE["proxy"]["mem_limit"])
    config = (SHIPPED / "nginx.conf").read_text(encoding="utf-8")
    assert f"worker_rlimit_nofile {COMPOSE['proxy']['ulimits']['nofile']};" in config


# --- Limits and systemd --------------------------------------------------------------------------


def test_the_proxy_takes_what_the_product_takes_and_a_little_more() -> None:
    settings = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))
    config = (SHIPPED / "nginx.conf").read_text(encoding="utf-8")
    found = re.search(r"client_max_body_size (\d+)k;", config)
    assert found
    most = settings["server"]["maxUploadSize"] * 1024
    assert most < int(found[1]) < most + 512


def test_systemd_takes_the_service_and_the_second_one_that_the_guide_makes_of_it(
    tmp_path: Path,
) -> None:
    guide = (ROOT / "docs/deploy.md").read_text(encoding="utf-8")
    found = re.search(r"^    (sed 's/8501/8502/' \S+) \| sudo tee \S+/(\w+\.service)", guide, re.M)
    assert found
    second = subprocess.run(["sh", "-c", found[1]], cwd=ROOT, check=True, capture_output=True)
    (tmp_path / found[2]).write_bytes(second.stdout)
    assert b"8501" not in second.stdout
    units = [str(DEPLOY / "backwise.service"), str(tmp_path / found[2])]
    verify = ["systemd-analyze", "verify", *units]
    told = subprocess.run(verify, check=False, capture_output=True, text=True).stderr
    assert [line for line in told.splitlines() if UNKNOWN_HERE not in line] == []


def test_the_service_starts_what_the_image_starts() -> None:
    found = re.search(r"^ENTRYPOINT (.*)$", CONTAINERFILE, re.MULTILINE)
    unit = re.search(r"^ExecStart=(.*)$", SERVICE, re.MULTILINE)
    assert found
    assert unit
    image = yaml.safe_load(found[1])[1:]
    service = [word for word in shlex.split(unit[1])[1:] if not word.startswith("--")]
    assert service == image
