"""Starting the window: the order in which its parts are made, shown, connected and ended."""

from __future__ import annotations

import logging
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.bindings import bind_commands
from app.key_choice import name_keys
from app.keymap import Keymap
from app.language import speak
from app.settings import Settings
from app.views.icons import app_icon
from app.views.main_window import MainWindow
from app.views.theme import apply_theme
from app.window import Window
from app.worker import Engine, LoadDetector, load_detector
from engine.presets import Preset

_PROBE = "PHRASEBOX_STARTUP_PROBE"
"""For `phrasebox bench --startup`: the settings file of a window that says when it shows, and closes."""


def run_window(
    folder: Path | None,
    phrases: str = "",
    model: str | None = None,
    detect: bool = False,
    preset: Preset | None = None,
) -> int:
    """Open the window, on ``folder`` where given, and return the exit code when it was closed.

    phrases: what stands in the phrase field. model, preset: those used last where not given. detect: begin to detect
    in all images once the folder is open.
    """
    # The engine thread's imports and Python code hold the interpreter in slices; short ones keep the window alive.
    sys.setswitchinterval(0.001)
    logging.basicConfig(level=logging.WARNING)
    app = make_application()
    probe = os.environ.get(_PROBE, "")
    # A measurement must neither depend on what a person chose nor change it.
    settings = Settings(QSettings(probe, QSettings.Format.IniFormat)) if probe else Settings()
    window = make_window(settings, model, preset=preset)
    window.view.show()
    if folder is not None:
        window.open_folder(folder, phrases, detect)
    elif phrases:
        window.panels.phrases.load(phrases)
    if probe:
        _probe_startup(window)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app.exec()


def make_application() -> QApplication:
    """The one QApplication, with the program's names."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Phrasebox")
    app.setDesktopFileName("phrasebox")
    app.setWindowIcon(app_icon())
    return app


def make_window(
    settings: Settings,
    model: str | None = None,
    load: LoadDetector = load_detector,
    preset: Preset | None = None,
) -> Window:
    """The window with everything behind it, connected but not shown; ``load`` makes the detector."""
    app = make_application()
    speak(app, settings.get("language"))
    apply_theme(app, settings.get("theme"))
    name_keys(Keymap.read(settings.get("keys")))
    window = Window(MainWindow(), Engine(load), settings, model or settings.get("model"))
    window.detecting.preset = preset or settings.get("speed")
    bind_commands(window)
    return window


def _probe_startup(window: Window) -> None:
    """Print a line when the window is painted for the first time, and quit."""

    def report() -> None:
        window.view.grab()
        print("shown", flush=True)
        window.view.close()

    QTimer.singleShot(0, report)
