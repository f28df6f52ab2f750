import socket
from logging import ERROR, getLogger

import pytest

from kantlijn.annotating import cluster
from kantlijn.annotating.cluster import open_cluster, silence


def told(address: str) -> str:
    workers, (problem,) = open_cluster(address)
    assert workers is None
    return str(problem)


@pytest.mark.parametrize("address", ["host:8786", "dask://host", "spark://host:7077", "dask://"])
def test_address_that_is_none_is_told(address):
    assert told(address) == f"{address}: no address of a scheduler; write it as dask://host:8786"


def test_scheduler_that_does_not_answer_is_told(monkeypatch):
    pytest.importorskip("distributed", reason="the extra cluster is not installed")
    monkeypatch.setattr(cluster, "PATIENCE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        address = f"dask://127.0.0.1:{nobody.getsockname()[1]}"
        line = told(address)
    assert line == (
        f"{address}: no scheduler answers here (timed out); start it with ‘dask scheduler’, or look at the address"
    )


def test_port_on_which_nobody_listens_is_told():
    pytest.importorskip("distributed", reason="the extra cluster is not installed")
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        address = f"dask://127.0.0.1:{nobody.getsockname()[1]}"
    assert told(address).startswith(f"{address}: no scheduler answers here (Connection refused); ")


def test_without_the_extra_the_command_that_installs_it_is_told(monkeypatch):
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(cluster, "import_module", missing)
    assert told("dask://host:8786") == (
        'dask://host:8786: a cluster needs a package that is not installed; install it: pip install "kantlijn[cluster]"'
    )


def test_what_a_package_logs_of_its_own_is_not_shown():
    one, other = getLogger("clustered.client"), getLogger("clusters")
    one.setLevel(ERROR)
    other.setLevel(ERROR)
    silence("clustered")
    assert not one.isEnabledFor(ERROR)
    assert other.isEnabledFor(ERROR)
