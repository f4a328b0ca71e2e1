"""What every test shares: where the real test data lies, and a Qt without a screen."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English, whatever the person's system speaks
os.environ.pop("LANGUAGE", None)
# Read when torch is loaded: threads that wait sleep. By default they spin, and where another program has a core, each
# of the thousand small products of a tiny model waits for a time slice: minutes instead of seconds.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
_CACHE = tempfile.TemporaryDirectory(prefix="phrasebox-test-cache-")
os.environ["PHRASEBOX_CACHE"] = _CACHE.name  # never the person's own
os.environ["XDG_CONFIG_HOME"] = str(Path(_CACHE.name, "config"))

DATA = Path(os.environ.get("PHRASEBOX_TEST_DATA", Path(__file__).parents[2] / "shared" / "data"))


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of real photographs and annotated data sets; a test that asks for it skips where it is absent."""
    if not DATA.is_dir():
        pytest.skip(f"no test data at {DATA}; set PHRASEBOX_TEST_DATA")
    return DATA
