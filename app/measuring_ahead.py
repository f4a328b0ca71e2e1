"""What `phrasebox bench --interactive` measures of the window: how long a person waits who goes from image to image.

Run as ``python -m app.measuring_ahead FOLDER MODEL PACE``; prints one JSON object.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

from app.measuring import Gaps, open_window, wait_for
from app.window import Window
from app.worker import Result

PHRASE = "a cat"


def measure(folder: Path, model: str, pace: float) -> dict[str, Any]:
    """Seconds that a person waits who asks in the first image of ``folder``, works so long (``pace``) on each, and goes
    to the next while the model looks ahead. Without looking ahead each would take ``detection_seconds``."""
    results: list[Result] = []
    images = len(list(folder.iterdir()))
    with open_window(model) as window:
        window.engine.finished.connect(results.append)
        window.open_folder(folder)
        wait_for(lambda: len(window.session.records) == images and window.session.current is not None)
        window.detecting.ahead.set_enabled(True)
        first = _waiting(window)
        freezes, waits = Gaps(), []
        for _ in range(images - 1):
            _work(pace)
            window.session.step(1)
            waits.append(_waiting(window))
        longest_freeze = freezes.longest()
    return {
        "images": images,
        "pace_seconds": pace,
        "first_with_loading_seconds": first,
        "detection_seconds": median(result.seconds for result in results),
        "median_wait_seconds": median(waits),
        "longest_wait_seconds": max(waits),
        "longest_freeze_seconds": longest_freeze,
    }


def _waiting(window: Window) -> float:
    """Seconds until the open image has its candidates, asked for where they are not there yet."""
    start = time.perf_counter()
    if not _ready(window):
        window.detecting.detect_here(PHRASE)
        wait_for(lambda: _ready(window))
    return time.perf_counter() - start


def _ready(window: Window) -> bool:
    store, current = window.session.store, window.session.current
    return store is not None and current is not None and store.asked_of(current.id) is not None


def _work(seconds: float) -> None:
    end = time.perf_counter() + seconds
    wait_for(lambda: time.perf_counter() >= end)


def main() -> int:
    """Measure what the arguments name, and print it."""
    sys.setswitchinterval(0.001)
    print(json.dumps(measure(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
