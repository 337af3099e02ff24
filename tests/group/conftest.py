"""One Spark session and one Dask cluster for all of these tests."""

from collections.abc import Iterator

import pytest
from dask.distributed import Client, LocalCluster
from pyspark.sql import SparkSession

FOR_FEW_ROWS = {
    "spark.ui.enabled": "false",
    # To compile the expressions takes longer than to work them out for so few rows; and so does
    # the second, thorough compiler of Java itself.
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    # Else each expression notes, for a message of an error, from which line of ours it came.
    "spark.python.sql.dataFrameDebugging.enabled": "false",
}
"""What changes how long Spark takes, and nothing of what it works out."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one process have all that needs Spark, and leave the rest to the other.

    First of all: what spreads tests over processes reads the marks at the same time.
    """
    for item in items:
        named = getattr(item, "fixturenames", ())
        if "spark" in named or "pyspark" in item.nodeid:
            item.add_marker(pytest.mark.xdist_group("spark"))


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """Return a Spark session on this machine's Java."""
    builder = SparkSession.builder.master("local[2]")
    for name, value in FOR_FEW_ROWS.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(scope="session")
def workers() -> Iterator[Client]:
    """Return a client of two Dask workers, each a process of its own."""
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster,
        Client(cluster) as client,
    ):
        yield client
