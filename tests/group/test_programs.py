"""The programs of docs/groups.md, as they stand there, on clusters of this machine."""

import re
from pathlib import Path

import pandas as pd
import pytest
from dask.distributed import Client
from pyspark.sql import SparkSession

from tests.architecture.code import ROOT
from tests.shipped import AT_WORST, WORKED_EXAMPLE

DOCUMENT = (ROOT / "docs/groups.md").read_text(encoding="utf-8")
PANDAS, SPARK, DASK = re.findall(r"```python\n(.*?)```", DOCUMENT, flags=re.DOTALL)


@pytest.fixture(autouse=True)
def _people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    pd.DataFrame([WORKED_EXAMPLE, AT_WORST]).to_csv("people.csv", index=False)


def run(program: str) -> None:
    # A cluster that runs already has a working folder of its own.
    for name in ("people.csv", "scores"):
        program = program.replace(f'"{name}"', f'"{Path.cwd() / name}"')
    exec(compile(program, "docs/groups.md", "exec"), {"__name__": "__main__"})


def test_in_python(capsys: pytest.CaptureFixture[str]) -> None:
    run(PANDAS)
    assert "21.186" in capsys.readouterr().out


@pytest.mark.parametrize("program", [SPARK, DASK])
def test_a_program_has_about_ten_lines(program: str) -> None:
    assert len(program.strip().splitlines()) <= 10


@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas")
def test_on_spark(spark: SparkSession) -> None:
    run(SPARK)
    assert pd.read_parquet("scores")["score"].tolist() == pytest.approx([21.186420, 100])


def test_on_dask(workers: Client) -> None:
    run(DASK.replace("Client(n_workers=2)", "Client(n_workers=2, dashboard_address=':0')"))
    assert pd.read_parquet("scores")["score"].tolist() == pytest.approx([21.186420, 100])
