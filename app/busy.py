"""The cursor that asks to wait, while an edit of all images holds the window up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


@contextmanager
def busy_cursor(wanted: bool = True) -> Iterator[None]:
    """Show it until the block ends, however it ends; nothing without a window, or where it is not ``wanted``."""
    if not wanted or not isinstance(QGuiApplication.instance(), QGuiApplication):
        yield
        return
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
