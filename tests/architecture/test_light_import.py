"""A plain script can score answers without loading what only pages and charts need."""

import subprocess
import sys

import pytest

from tests.architecture.code import ROOT

HEAVY = ("streamlit", "pandas", "altair", "numpy", "narwhals", "pyarrow")
SCRIPT = (
    "import sys; import {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
)


def loaded_by(module: str) -> set[str]:
    """Return the top-level names that importing a module loads in a fresh interpreter."""
    command = [sys.executable, "-c", SCRIPT.format(module=module)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        "logic.scoring",
        "logic.warning_signs",
        "logic.catalogue",
        "logic.record.reader",
        "logic.record.writer",
    ],
)
def test_scoring_loads_no_heavy_package(module: str) -> None:
    loaded = loaded_by(module)
    assert {"logic", "pydantic"} <= loaded
    assert loaded.isdisjoint(HEAVY)


@pytest.mark.parametrize("module", ["logic.report", "ui.result.report_section"])
def test_what_draws_the_pdf_is_loaded_when_it_is_asked_for(module: str) -> None:
    assert loaded_by(module).isdisjoint(("typst", "fontTools"))


def test_charts_do_not_load_streamlit() -> None:
    files = (ROOT / "logic" / "charts").glob("[a-z]*.py")
    loaded = loaded_by(", ".join(f"logic.charts.{file.stem}" for file in files))
    assert "altair" in loaded
    assert "streamlit" not in loaded
