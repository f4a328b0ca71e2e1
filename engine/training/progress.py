"""What a training tells: one JSON line a report for programs, one short line for people."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

LOG_FILE = "log.jsonl"


def say(line: str, aside: bool = False) -> None:
    """One line to the person who watches; aside: on stderr, where stdout is for the result."""
    stream = sys.stderr if aside else sys.stdout
    stream.write(line + "\n")
    stream.flush()


def append_line(file: Path, entry: Mapping[str, object]) -> None:
    """Appends one JSON line."""
    with file.open("a", encoding="utf-8") as out:
        out.write(json.dumps(entry) + "\n")


class ProgressLog:
    """Averages the losses between reports and writes them to ``file`` (appended) and, as a line, to ``tell``."""

    def __init__(self, file: Path, last_step: int, tell: Callable[[str], None] = say) -> None:
        self._file, self._last_step, self._tell = file, last_step, tell
        self._sums: dict[str, float] = {}
        self._steps = 0
        self._since = time.monotonic()

    def add(self, losses: Mapping[str, float]) -> None:
        """Counts one step with its losses."""
        for name, value in losses.items():
            self._sums[name] = self._sums.get(name, 0.0) + value
        self._steps += 1

    def report(self, step: int, **extra: float | str) -> None:
        """Writes the mean losses since the last report, the pace and the time that is left."""
        if not self._steps:
            return
        pace = (time.monotonic() - self._since) / self._steps
        means = {name: total / self._steps for name, total in self._sums.items()}
        left = (self._last_step - step) * pace / 60
        self.write({"step": step, **means, "seconds_a_step": pace, **extra})
        # The parts of the loss and the rate are for the log; a person wants to know whether it falls, and how long.
        loss = f"loss {means['loss']:.3f}  " if "loss" in means else ""
        ahead = f"{left:.0f} min left" if left >= 1 else "less than a minute left"
        self._tell(f"step {step}/{self._last_step}  {loss}{pace:.2f} s a step, {ahead}")
        self._sums.clear()
        self._steps = 0
        self._since = time.monotonic()

    def restart_clock(self) -> None:
        """Leaves what was done since the last report, an evaluation say, out of the pace."""
        self._since = time.monotonic()

    def write(self, entry: Mapping[str, object]) -> None:
        """Appends one JSON line."""
        append_line(self._file, entry)
