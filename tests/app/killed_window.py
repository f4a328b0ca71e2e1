"""A window in a process of its own, for a test to kill: ``python -m tests.app.killed_window FOLDER drawing|batch``.

It works until it says "ready" and then stands still in the middle of its work: with a box drawn, or a batch begun that
has got through some of its images.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from app.core.records import ListedState
from app.settings import Settings
from app.startup import make_application, make_window
from tests.app.test_random_actions import Waiting
from tests.app.window_kit import FakeDetector

ANSWERED = 3
"""How many images of the batch are answered before it stands still."""


def work(folder: Path, batch: bool, place: Path) -> None:
    """Draw a box, and begin a batch where asked; then wait to be killed."""
    detector = FakeDetector()
    settings = Settings(QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat))
    window = make_window(settings, load=lambda model, tell: (detector, "reference"))
    window.view.resize(1280, 800)
    window.view.show()
    person = Waiting(window, None, detector, folder)  # type: ignore[arg-type]
    person.opens()
    window.session.ensure_class("cat")
    person.draws((20, 200), (100, 280))
    if batch:
        detector.hold(after=ANSWERED)
        person.types("cat")
        person.presses(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        QTest.mouseClick(window.batching.dialog.begin, Qt.MouseButton.LeftButton)
        person.sees(lambda: len(detector.calls) > ANSWERED)
        person.sees(lambda: window.session.counts()[ListedState.SUGGESTED] == ANSWERED)
    print("ready", flush=True)
    make_application().exec()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        work(Path(sys.argv[1]), sys.argv[2] == "batch", Path(place))
