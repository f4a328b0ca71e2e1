"""What every test shares: where the real test data lies, a Qt without a screen, and how many run side by side."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from engine.memory import free_memory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English, whatever the person's system speaks
os.environ.pop("LANGUAGE", None)
# Read when torch is loaded: threads that wait sleep. By default they spin, and where another program has a core, each
# of the thousand small products of a tiny model waits for a time slice: minutes instead of seconds.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
_CORES = os.cpu_count() or 1
if "PYTEST_XDIST_WORKER_COUNT" in os.environ:
    # Read when torch is loaded too: processes side by side share the cores instead of each taking all.
    _SHARE = _CORES // int(os.environ["PYTEST_XDIST_WORKER_COUNT"])
    os.environ.setdefault("OMP_NUM_THREADS", str(max(_SHARE, 1)))
_CACHE = tempfile.TemporaryDirectory(prefix="phrasebox-test-cache-")
os.environ["PHRASEBOX_CACHE"] = _CACHE.name  # never the person's own
os.environ["XDG_CONFIG_HOME"] = str(Path(_CACHE.name, "config"))

DATA = Path(os.environ.get("PHRASEBOX_TEST_DATA", Path(__file__).parents[2] / "shared" / "data"))

_MOST_WORKERS = 8
"""More bring little: the longest tests would still be waited for."""
_BYTES_A_WORKER = 2.5e9


def pytest_xdist_auto_num_workers() -> int:
    """Processes for ``pytest -n auto``: as many as there are cores, and as memory holds with torch in each."""
    available = free_memory()
    fitting = _MOST_WORKERS if available is None else int(available / _BYTES_A_WORKER)
    return max(min(_CORES, _MOST_WORKERS, fitting), 1)


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of real photographs and annotated data sets; a test that asks for it skips where it is absent."""
    if not DATA.is_dir():
        pytest.skip(f"no test data at {DATA}; set PHRASEBOX_TEST_DATA")
    return DATA
