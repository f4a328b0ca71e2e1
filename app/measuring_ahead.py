"""What `phrasebox bench --interactive` measures of the window: how long a person waits who goes from image to image.

Run as ``python -m app.measuring_ahead FOLDER MODEL PACE...``; prints one JSON object.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from app.measuring import Gaps, open_window, wait_for
from app.window import Window
from app.worker import Failure, Result

PHRASE = "a cat"
IMAGES = 4
"""Gone to at each pace."""
_LONGEST_DETECTION = 1800.0


class NoAnswerError(Exception):
    """The model gave no answer; the text is what the window would say of it."""


class Walk:
    """A person who asks in the first image, works on each for a while, and goes to the next one."""

    def __init__(self, window: Window) -> None:
        self.results: list[Result] = []
        self._failures: list[Failure] = []
        self._window = window
        window.engine.finished.connect(self.results.append)
        window.engine.failed.connect(self._failures.append)

    def open(self, folder: Path) -> None:
        """Open a folder, all of whose files are images, at the first."""
        images, session = len(list(folder.iterdir())), self._window.session
        self._window.open_folder(folder)
        wait_for(lambda: len(session.records) == images and session.current is not None)

    def wait(self) -> float:
        """Seconds until the open image has its candidates, asked for where they are not there yet. Raises NoAnswerError
        where the model answers nothing."""
        start = time.perf_counter()
        if not self._ready():
            self._window.detecting.detect_here(PHRASE)
            wait_for(lambda: self._ready() or bool(self._failures), _LONGEST_DETECTION)
        if self._failures:
            raise NoAnswerError(self._failures[0].sentence)
        return time.perf_counter() - start

    def go(self, pace: float) -> float:
        """Work for so many seconds, go to the next image, and wait there."""
        end = time.perf_counter() + pace
        wait_for(lambda: time.perf_counter() >= end, pace + 1.0)
        self._window.session.step(1)
        return self.wait()

    def _ready(self) -> bool:
        store, current = self._window.session.store, self._window.session.current
        return store is not None and current is not None and store.asked_of(current.id) is not None


def measure(folder: Path, model: str, paces: Sequence[float]) -> dict[str, Any]:
    """Seconds waited at each pace, in IMAGES images each; without looking ahead each would take
    ``detection_seconds``."""
    with open_window(model) as window:
        walk = Walk(window)
        walk.open(folder)
        window.detecting.ahead.set_enabled(True)
        first, freezes = walk.wait(), Gaps()
        rows = [_row(pace, [walk.go(pace) for _ in range(IMAGES)]) for pace in paces]
        longest_freeze = freezes.longest()
    return {
        "first_with_loading_seconds": first,
        "detection_seconds": median(result.seconds for result in walk.results),
        "paces": rows,
        "longest_freeze_seconds": longest_freeze,
    }


def _row(pace: float, waits: list[float]) -> dict[str, Any]:
    return {
        "pace_seconds": pace,
        "median_wait_seconds": median(waits),
        "longest_wait_seconds": max(waits),
        "runs": waits,
    }


def main() -> int:
    """Measure what the arguments name, and print it; a sentence and 1 where it cannot be measured."""
    sys.setswitchinterval(0.001)
    try:
        found = measure(Path(sys.argv[1]), sys.argv[2], [float(pace) for pace in sys.argv[3:]])
    except NoAnswerError as error:
        print(error, file=sys.stderr)
        return 1
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
