"""What the window's tests share: a folder of drawn images, a detector that answers at once or when told, a person."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.records import Box
from app.core.store import Store
from app.settings import Settings
from app.startup import make_window
from app.window import Window
from engine.detections import Detections
from engine.errors import Cancelled

WIDTH, HEIGHT = 400, 300


class FakeDetector:
    """Finds two boxes for each phrase, scored 0.8 and 0.2; waits before each answer while ``held``."""

    name = "starter"
    device = "cpu"
    precision = "fp32"
    image_size = (240, 320)

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self._answers: int | None = None
        self.began = threading.Semaphore(0)
        self.waits = 0
        """How often a held detection looked whether it is to stop."""
        self.calls: list[tuple[str, ...]] = []
        self.kept: list[bool] = []
        self.resized: list[tuple[str, tuple[int, int] | None]] = []
        self.sizes: list[tuple[int, int] | None] = []
        self.thread: threading.Thread | None = None
        self.tell: Callable[[str], None] = lambda sentence: None

    def hold(self, after: int = 0) -> None:
        """Let detections wait until ``release``, once so many more have been answered."""
        self._answers = after
        if not after:
            self.gate.clear()

    def answer_one(self) -> None:
        """Let the detection that waits answer, and hold the next."""
        self._answers = 0
        self.gate.set()

    def release(self) -> None:
        self._answers = None
        self.gate.set()

    def resize(self, image: np.ndarray, size: tuple[int, int] | None) -> np.ndarray:
        """Leaves it as it is: the true one would import torch."""
        self.resized.append((threading.current_thread().name, size))
        return image

    def detect(
        self,
        image: Any,
        phrases: Sequence[str],
        *,
        threshold: float,
        size: tuple[int, int] | None,
        keep: bool,
        cancelled: Callable[[], bool] | None,
    ) -> Detections:
        self.kept.append(keep)
        self.sizes.append(size)
        self.thread = threading.current_thread()
        self.calls.append(tuple(phrases))
        self.began.release()
        if self._answers is not None:
            if self._answers == 0:
                self.gate.clear()
            self._answers = max(self._answers - 1, 0)
        while not self.gate.wait(0.01):
            self.waits += 1
            if cancelled is not None and cancelled():
                raise Cancelled
        height, width = image.shape[:2]
        boxes, scores, indices = [], [], []
        for index in range(len(phrases)):
            for x, score in ((40, 0.8), (240, 0.2)):
                boxes.append([x, 40 + 60 * index, x + 100, 90 + 60 * index])
                scores.append(score)
                indices.append(index)
        return Detections(
            np.array(boxes, np.float32).reshape(-1, 4),
            np.array(scores, np.float32),
            np.array(indices, np.int64),
            tuple(phrases),
            width,
            height,
        )


class Person:
    """Drives the window by mouse and keys, and looks at what is stored."""

    def __init__(self, window: Window, qtbot: QtBot, detector: FakeDetector, folder: Path) -> None:
        self.window = window
        self.qtbot = qtbot
        self.detector = detector
        self.folder = folder

    @property
    def canvas(self) -> Any:
        return self.window.view.canvas

    def sees(self, condition: Callable[[], bool]) -> None:
        """Wait until ``condition`` holds, at most as long as a very busy machine may take."""
        self.qtbot.waitUntil(condition, timeout=60_000)

    def opens(self, folder: Path | None = None) -> None:
        """Open a folder and wait until its first image stands on the canvas."""
        self.window.open_folder(folder or self.folder)
        self.sees(lambda: self.path() != "")
        self.sees(lambda: not self.canvas.bounds().isEmpty())

    def path(self) -> str:
        """The image that is open, "" where none is."""
        record = self.window.session.current
        return record.path if record is not None else ""

    def goes_to(self, path: str) -> None:
        """Open an image of the list and wait until it is shown."""
        record = next(record for record in self.window.session.records if record.path == path)
        self.window.session.go_to(record.id)
        self.sees(lambda: not self.canvas.bounds().isEmpty())

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key while the image has the focus."""
        self.canvas.setFocus()
        QTest.keyClick(self.canvas, key, modifiers)

    def types(self, text: str) -> None:
        """Put phrases into the phrase field."""
        field = self.window.view.phrase_bar.field
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, text)

    def detects(self, text: str) -> None:
        """Type phrases, press Enter, and wait for the candidates."""
        self.types(text)
        QTest.keyClick(self.window.view.phrase_bar.field, Qt.Key.Key_Return)
        self.sees(lambda: self.detector.calls != [] and not self.window.detecting.running)

    def begins_batch(self, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        """Ctrl+B and the button: Detect all, in the images not reviewed; then leave the dialog."""
        self.presses(Qt.Key.Key_B, modifiers)
        dialog = self.window.batching.dialog
        QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
        dialog.close()
        self.window.view.activateWindow()
        self.sees(self.window.view.isActiveWindow)

    def at(self, x: float, y: float) -> QPoint:
        """Where an image pixel is on the canvas."""
        return self.canvas.viewportTransform().map(QPointF(x, y)).toPoint()

    def clicks(
        self, x: float, y: float, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Click an image pixel."""
        viewport = self.canvas.viewport()
        QTest.mouseMove(viewport, self.at(x, y))
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, modifiers, self.at(x, y))

    def drags(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        """Press at one image pixel, move and let go at another."""
        viewport = self.canvas.viewport()
        first, last = self.at(*start), self.at(*end)
        QTest.mouseMove(viewport, first)
        QTest.mousePress(viewport, button, modifiers, first)
        QTest.mouseMove(viewport, (first + last) / 2)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, button, modifiers, last)

    def draws(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw a box of the active class."""
        self.presses(Qt.Key.Key_W)
        self.drags(start, end)

    def shown(self) -> tuple[Box, ...]:
        """The boxes the canvas shows."""
        boxes: tuple[Box, ...] = self.canvas.layer.boxes
        return boxes

    def stored(self, path: str | None = None) -> tuple[Box, ...]:
        """The boxes of an image, the open one by default, as another program reads them from the disk."""
        with Store.open(self.folder) as store:
            return store.boxes(store.image(path or self.path()).id)

    def state(self, path: str) -> str:
        """The stored state of an image."""
        with Store.open(self.folder) as store:
            return str(store.image(path).state)


def draw_images(folder: Path, names: Sequence[str] = ("a.png", "b.png", "sub/c.png")) -> Path:
    """A folder of small one-coloured images."""
    for number, name in enumerate(names):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (WIDTH, HEIGHT), (60 + 40 * (number % 4), 120, 160)).save(path)
    return folder


def make_person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """A person before a new window with a folder of three images, and no settings of earlier."""
    detector = FakeDetector()
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    settings.set("look_ahead", False)  # its jobs would come between those that a test counts

    def load(model: str, tell: Callable[[str], None]) -> tuple[FakeDetector, str]:
        detector.tell = tell
        return detector, "reference"

    window = make_window(settings, load=load)
    window.view.resize(1280, 800)
    with qtbot.waitExposed(window.view):
        window.view.show()
    window.view.activateWindow()
    yield Person(window, qtbot, detector, draw_images(tmp_path / "images"))
    detector.release()
    window.view.close()
    window.view.deleteLater()
    # At once: the theme of the next window would be given to every widget of this one too.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """See make_person."""
    yield from make_person(qtbot, tmp_path)
