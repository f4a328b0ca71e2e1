"""The way to the window: what it needs of the machine is looked at before Qt, which would abort without a word."""

from __future__ import annotations

import ctypes
import gc
import importlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from engine.errors import UserError
from engine.presets import Preset

_PACKAGES = "the README's apt-get line lists the system packages of the window"
_WITHOUT = "`phrasebox demo --headless -o demo` and the commands of `phrasebox --help` work without a window"


def open_window(
    folder: Path | None,
    phrases: str = "",
    model: str | None = None,
    detect: bool = False,
    preset: Preset | None = None,
) -> int:
    """Open the window and return its exit code; see app.startup.run_window. Raises UserError where it cannot show."""
    if sys.platform.startswith("linux"):
        check_display(os.environ)
    # What is imported stays; looking for garbage in it would be a noticeable part of the start.
    gc.disable()
    try:
        load_qt()
        from app.startup import run_window
    finally:
        gc.freeze()
        gc.enable()
    return run_window(folder, phrases, model, detect, preset)


def check_display(environment: Mapping[str, str]) -> None:
    """Raise UserError where neither X11 nor Wayland is there to show a window, and no other platform is asked for."""
    if not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise UserError(
            f"There is no display to open the window on (DISPLAY and WAYLAND_DISPLAY are not set); {_WITHOUT}."
        )


def load_qt() -> None:
    """Import Qt, and on X11 its platform plugin. Raises UserError where a system library is missing."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise UserError(f"The window's toolkit Qt cannot be loaded ({error}); {_PACKAGES}.") from error
    if sys.platform.startswith("linux") and _is_x11(os.environ):
        load_x11(Path(importlib.import_module("PySide6").__file__ or "").parent)


def _is_x11(environment: Mapping[str, str]) -> bool:
    asked = environment.get("QT_QPA_PLATFORM")
    if asked:
        return asked.split(":")[0].split(";")[0] == "xcb"
    return bool(environment.get("DISPLAY")) and not environment.get("WAYLAND_DISPLAY")


def load_x11(package: Path) -> None:
    """Load the X11 plugin of Qt in ``package``, and knock at the display: Qt, which would do so next, aborts on either.

    Raises UserError.
    """
    plugin = package / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        if plugin.is_file():
            ctypes.CDLL(str(plugin))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise UserError(f"Qt cannot open windows on X11 ({error}); {_PACKAGES}.") from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        raise UserError(f"The display {os.environ.get('DISPLAY', '')} cannot be reached; {_WITHOUT}.")
