"""Two ways of doing one thing, timed in turns so that a busy machine slows both alike."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Any


@dataclass(frozen=True)
class Comparison:
    """Seconds of every run of ours and of theirs, in the order run."""

    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """How many times faster ours is, by the medians."""
        return median(self.theirs) / median(self.ours)

    def as_dict(self) -> dict[str, Any]:
        """The medians, their ratio, and every run, by which to see how much the machine wavered."""
        return {
            "ours_seconds": median(self.ours),
            "theirs_seconds": median(self.theirs),
            "ratio": self.ratio,
            "rounds": len(self.ours),
            "ours_runs": list(self.ours),
            "theirs_runs": list(self.theirs),
        }


def _no_wait() -> None:
    """What was called is done when it returns."""


def compare(
    ours: Callable[[], object],
    theirs: Callable[[], object],
    rounds: int,
    wait: Callable[[], object] = _no_wait,
) -> Comparison:
    """Runs each once unmeasured, then ours, theirs, ours, theirs, ...

    wait returns when all that was begun is done, for what only begins when it is called, as on a GPU.
    """
    times = seconds_in_turns({"ours": ours, "theirs": theirs}, rounds, wait)
    return Comparison(tuple(times["ours"]), tuple(times["theirs"]))


def seconds_in_turns(
    ways: Mapping[str, Callable[[], object]], rounds: int, wait: Callable[[], object] = _no_wait
) -> dict[str, list[float]]:
    """Seconds of every run of every way, by name: each once unmeasured, then all in turns; see compare."""
    for run in ways.values():
        run()
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, run in ways.items():
            times[name].append(_seconds(run, wait))
    return times


def _seconds(run: Callable[[], object], wait: Callable[[], object]) -> float:
    wait()
    start = time.perf_counter()
    run()
    wait()
    return time.perf_counter() - start
