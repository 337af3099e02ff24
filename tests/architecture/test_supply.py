"""What is installed is what was tested, and it can be listed and asked about."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.code import ROOT

PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)(?:\[[^]]*\])?==([^\s;\\]+)", re.MULTILINE)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
LOCK = ROOT / "requirements.lock"


def pins(name: str) -> dict[str, str]:
    """Return the versions of the packages that a file pins, by their normal names."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {re.sub(r"[-_.]+", "-", n).lower(): version for n, version in PIN.findall(text)}


def audit(folder: Path, says: str, code: int) -> "subprocess.CompletedProcess[str]":
    """Run the audit with a database's answer that is ours."""
    stand_in = folder / "pip-audit"
    stand_in.write_text(f"#!/bin/sh\necho '{says}'\nexit {code}\n", encoding="utf-8")
    stand_in.chmod(0o755)
    command = ["sh", "tools/audit.sh", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_lock_holds_every_package_that_the_pages_ask_for() -> None:
    locked = pins("requirements.lock")
    assert pins("requirements.txt").items() <= locked.items()


def test_the_lock_names_no_version_that_is_not_pinned() -> None:
    pinned = pins("constraints.txt") | pins("requirements.txt")
    assert pins("requirements.lock").items() <= pinned.items()


def test_every_package_of_the_lock_has_a_hash() -> None:
    packages = re.split(r"^(?=[A-Za-z0-9])", LOCK.read_text(encoding="utf-8"), flags=re.MULTILINE)
    with_pin = [package for package in packages if PIN.match(package)]
    assert len(with_pin) == len(pins("requirements.lock"))
    assert [package for package in with_pin if not HASH.search(package)] == []


def test_the_list_of_parts_names_every_package_with_its_version(tmp_path: Path) -> None:
    made = tmp_path / "sbom.json"
    tool = Path(sys.executable).parent / "cyclonedx-py"
    command = [str(tool), "requirements", "--output-reproducible", "--output-file", str(made)]
    subprocess.run([*command, str(LOCK)], check=True, capture_output=True, env=dict(os.environ))
    listed = json.loads(made.read_text(encoding="utf-8"))
    assert listed["bomFormat"] == "CycloneDX"
    found = {re.sub(r"[-_.]+", "-", c["name"]).lower(): c["version"] for c in listed["components"]}
    assert found == pins("requirements.lock")


def test_an_audit_without_an_answer_fails_and_says_that_nothing_is_known(tmp_path: Path) -> None:
    asked = audit(tmp_path, "ERROR: altair: Dependency not found and could not be audited", 1)
    assert asked.returncode == 2
    assert "NOT AUDITED" in asked.stdout
    assert "altair" in asked.stdout


@pytest.mark.parametrize(
    ("says", "code"),
    [("No known vulnerabilities found", 0), ("Found 2 known vulnerabilities in 1 package", 1)],
)
def test_an_audit_with_an_answer_hands_it_on(tmp_path: Path, says: str, code: int) -> None:
    asked = audit(tmp_path, says, code)
    assert asked.returncode == code
    assert asked.stdout.strip() == says
