"""What two packages of npm say of our FHIR: Medplum's validator and fhirpath.js."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tests.architecture.code import ROOT
from tests.fhir.form import Resource

JS = ROOT / "tests/js"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition"
SDC_QUESTIONNAIRE, SDC_RESPONSE = f"{SDC}/sdc-questionnaire", f"{SDC}/sdc-questionnaireresponse"


@dataclass(frozen=True)
class Judged:
    """A resource to judge, by a profile or by its type alone."""

    resource: Resource
    profile: str | None = None


def faults(judged: Sequence[Judged]) -> list[list[str]]:
    """Return what Medplum says against each resource, all in one go.

    Raises:
        FileNotFoundError: where Node.js or a package is missing.
    """
    found: list[list[str]] = _run("fhir_faults.js", [vars(one) for one in judged])
    return found


def worked_out(questionnaire: Resource, responses: Sequence[Resource]) -> list[dict[str, Any]]:
    """Return what the questionnaire's expressions come to for each response, by link id.

    Raises:
        FileNotFoundError: where Node.js or a package is missing.
    """
    asked = {"questionnaire": questionnaire, "responses": responses}
    found: list[dict[str, Any]] = _run("fhir_expressions.js", asked)
    return found


def _run(script: str, given: object) -> Any:
    node = shutil.which("node")
    if node is None or not (JS / "node_modules/fhirpath").exists() or not (JS / "sdc").exists():
        raise FileNotFoundError(
            "fhirpath.js and Medplum were not found; `make fhir` installs them."
        )
    done = subprocess.run(
        [node, JS / script], input=json.dumps(given), capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)
