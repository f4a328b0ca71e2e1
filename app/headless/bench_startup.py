"""How long a person waits for the window, and for a checkpoint of a true size."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from app.headless.windows import window_environment
from engine.errors import UserError

PROBE_VARIABLE = "PHRASEBOX_STARTUP_PROBE"
"""Set to the file of its settings, the window prints a line when it first shows, and quits."""


def bench_startup(quick: bool) -> dict[str, Any]:
    """Seconds until the window shows. Raises UserError where it does not."""
    with TemporaryDirectory() as place:
        environment = window_environment(os.environ) | {PROBE_VARIABLE: str(Path(place) / "settings.ini")}
        if environment.pop("PYTHONDONTWRITEBYTECODE", None):
            # An installation has its code compiled; without it the compiler would be measured.
            environment["PYTHONPYCACHEPREFIX"] = place
        # The first one compiles, and reads from the disk what then lies in memory: a warm start is measured.
        _startup_seconds(environment)
        runs = [_startup_seconds(environment) for _ in range(1 if quick else 7)]
    return {"seconds": median(runs), "rounds": len(runs), "runs": runs}


def _startup_seconds(environment: dict[str, str]) -> float:
    """From the start of the interpreter until the window says that it shows, as a person waits for it."""
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "app"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None and window.stderr is not None
        shown = window.stdout.readline()
        seconds = time.perf_counter() - start
        _, rest = window.communicate()
        complaints = rest.strip().splitlines()
    if not shown:
        reason = complaints[-1] if complaints else "it said nothing"
        raise UserError(f"The window did not start, so its start-up cannot be measured: {reason}")
    return seconds
