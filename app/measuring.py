"""What `phrasebox bench --app` measures, in its own process: a large folder in the window, many boxes on the canvas.

Run as ``python -m app.measuring FOLDER IMAGES BOXES``; prints one JSON object.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import numpy as np
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from app.core.process_memory import resident_bytes
from app.core.records import Box, LabelClass, Origin, class_colour, new_box_id
from app.picture_levels import pixels_of
from app.settings import Settings
from app.startup import make_window
from app.views.canvas import Canvas
from app.views.image_list import RECORD
from app.window import Window

_FRAMES = 200
_LONGEST_WAIT = 300.0
_CANVAS = (1200, 800)
_IMAGE = (4000, 3000)


def measure(folder: Path, images: int, boxes: int) -> dict[str, Any]:
    """Seconds, megabytes and frame times; ``folder`` holds so many ``images`` and has never been opened."""
    result: dict[str, Any] = {"images": images, "boxes": boxes}
    result["memory_before_mb"] = memory_mb()
    result["first_open"] = _measure_opening(folder, images)
    result["reopen"] = _measure_opening(folder, images, scroll=True)
    result["peak_memory_mb"] = memory_mb(peak=True)
    result["canvas"] = _measure_canvas(boxes)
    return result


@contextmanager
def open_window(model: str | None = None) -> Iterator[Window]:
    """A window with settings of its own, shown, that is closed at the end."""
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat))
        window = make_window(settings, model)
        window.view.resize(1280, 800)
        window.view.show()
        QApplication.processEvents()
        try:
            yield window
        finally:
            window.view.close()
            window.deleteLater()
            QApplication.processEvents()


def _measure_opening(folder: Path, images: int, scroll: bool = False) -> dict[str, Any]:
    with open_window() as window:
        model = window.view.images.model
        start = time.perf_counter()
        gaps = Gaps()
        window.open_folder(folder)
        wait_for(lambda: bool(_shown_rows(window)))
        listed = time.perf_counter() - start
        wait_for(lambda: _all_pictured(window))
        pictured = time.perf_counter() - start
        wait_for(lambda: model.rowCount() == images)
        complete = time.perf_counter() - start
        result: dict[str, Any] = {
            "first_rows_seconds": listed,
            "first_thumbnails_seconds": pictured,
            "all_rows_seconds": complete,
            "longest_freeze_seconds": gaps.longest(),
            "memory_mb": memory_mb(),
        }
        if scroll:
            result["scroll"] = _measure_scrolling(window)
            result["thumbnails_after_jump_seconds"] = _measure_jumps(window)
            result["memory_after_scrolling_mb"] = memory_mb()
        return result


def _shown_rows(window: Window) -> range:
    """The rows of the image list that are in sight."""
    view = window.view.images.view
    rows = view.model().rowCount()
    if not rows:
        return range(0)
    inside = view.viewport().rect()
    first = view.indexAt(inside.topLeft()).row()
    last = view.indexAt(inside.bottomLeft()).row()
    return range(max(first, 0), (last if last >= 0 else rows - 1) + 1)


def _all_pictured(window: Window) -> bool:
    model = window.view.images.model
    rows = _shown_rows(window)
    return bool(rows) and all(model.has_thumbnail(model.index(row).data(RECORD).id) for row in rows)


def _measure_scrolling(window: Window) -> dict[str, float]:
    """Frames while the list is scrolled by 40 pixels each, as a wheel does."""
    view = window.view.images.view
    bar = view.verticalScrollBar()

    def step() -> None:
        bar.setValue(bar.value() + 40)
        _paint(view)

    return _frame_times(step)


def _measure_jumps(window: Window) -> float:
    """Median seconds from a jump to anywhere in the list until all rows in sight have their thumbnail."""
    view, chance = window.view.images.view, random.Random(7)
    bar = view.verticalScrollBar()
    seconds = []
    for _ in range(12):
        bar.setValue(chance.randint(bar.minimum(), bar.maximum()))
        start = time.perf_counter()
        _paint(view)
        wait_for(lambda: _all_pictured(window))
        seconds.append(time.perf_counter() - start)
    return median(seconds)


def _measure_canvas(count: int) -> dict[str, Any]:
    """Frames of an image with so many boxes while it is moved, zoomed, and one box is selected after another."""
    canvas = Canvas()
    canvas.resize(*_CANVAS)
    canvas.show()
    width, height = _IMAGE
    picture = pixels_of(1, np.full((height, width, 3), (96, 112, 128), np.uint8))
    canvas.show_image(picture.levels, width, height)
    drawn = _scattered(count)
    canvas.show_boxes(drawn, tuple(LabelClass(n, f"class {n}", class_colour(n)) for n in range(8)))
    QApplication.processEvents()
    turn = iter(range(10**9))

    def select() -> None:
        canvas.show_selection(frozenset([drawn[next(turn) * 7 % count].id]))
        _paint(canvas)

    def pan() -> None:
        canvas.scroll_by(3 if next(turn) % 100 < 50 else -3, 1)
        _paint(canvas)

    def zoom() -> None:
        canvas.zoom_by(1.05 if next(turn) % 40 < 20 else 1 / 1.05)
        _paint(canvas)

    result = {"select": _frame_times(select), "pan": _frame_times(pan), "zoom": _frame_times(zoom)}
    canvas.close()
    return result


def _scattered(count: int) -> tuple[Box, ...]:
    chance = random.Random(7)
    boxes = []
    for number in range(count):
        width, height = chance.uniform(20, 300), chance.uniform(20, 300)
        x, y = chance.uniform(0, _IMAGE[0] - width), chance.uniform(0, _IMAGE[1] - height)
        accepted = number % 2 == 0
        origin = Origin.HUMAN if accepted else Origin.MODEL
        score = None if accepted else 0.5
        boxes.append(
            Box(new_box_id(), number % 8, x, y, x + width, y + height, origin, accepted, None, score)
        )
    return tuple(boxes)


def _paint(view: QAbstractScrollArea) -> None:
    """Do all that a frame needs: the painting at once, and what is waiting."""
    viewport: QWidget = view.viewport()
    viewport.repaint()
    QApplication.processEvents()


def _frame_times(step: Callable[[], None]) -> dict[str, float]:
    seconds = []
    for _ in range(_FRAMES):
        start = time.perf_counter()
        step()
        seconds.append(time.perf_counter() - start)
    return {
        "median_ms": median(seconds) * 1000,
        "p95_ms": quantiles(seconds, n=20)[-1] * 1000,
        "longest_ms": max(seconds) * 1000,
    }


class Gaps:
    """How long the window's thread was kept from answering at the longest."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def longest(self) -> float:
        """The longest time between two answers until now; measures no longer."""
        self._tick()
        self._timer.stop()
        return self._longest


def wait_for(condition: Callable[[], bool], seconds: float = _LONGEST_WAIT) -> None:
    """Let the window work until ``condition`` holds. Raises TimeoutError after so many seconds."""
    end = time.perf_counter() + seconds
    while not condition():
        if time.perf_counter() > end:
            raise TimeoutError(f"the window did not get ready within {seconds:.0f} s")
        QApplication.processEvents()
        time.sleep(0.002)


def memory_mb(peak: bool = False) -> float | None:
    """The memory of this process that is in RAM, now or at its highest, in MB; None where the system does not tell."""
    found = resident_bytes(peak)
    return None if found is None else found / 1e6


def main() -> int:
    """Measure what the arguments name, and print it."""
    sys.setswitchinterval(0.001)
    folder, images, boxes = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    print(json.dumps(measure(folder, images, boxes)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
