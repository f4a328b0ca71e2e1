"""The field in which phrases are typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_LINE_ENDS = re.compile(r"\s*[\n\r\u2028\u2029]+\s*")


class PhraseField(QLineEdit):
    """A line for phrases; Enter and Esc belong to it while it has the focus, and pasted lines become phrases."""

    left = Signal()
    """Escape was pressed: the person wants to be at the image again."""
    back_wanted = Signal()
    """Backspace was pressed in the empty field: the person wants to be at the phrase before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._part_lines)

    def event(self, event: QEvent) -> bool:
        own = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in own
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _part_lines(self, text: str) -> None:
        parted = _LINE_ENDS.sub(", ", text.strip("\n\r\u2028\u2029"))
        if parted != text and _LINE_ENDS.search(text):
            self.setText(parted)
