"""What dialogs of several faces share: a face at a time, paragraphs, and a row of buttons below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


class Faces(QWidget):
    """Shows one of several faces; the others take no room, so that a dialog fits the one shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._faces: list[QWidget] = []
        self._column = tidy_column(self)
        self.current = 0

    def add(self, face: QWidget) -> None:
        """One more face; the first is shown until another is chosen."""
        face.setVisible(not self._faces)
        self._faces.append(face)
        self._column.addWidget(face)

    def choose(self, index: int) -> None:
        """Show this face."""
        self.current = index
        for place, face in enumerate(self._faces):
            face.setVisible(place == index)


def grow(dialog: QDialog) -> None:
    """Make a dialog that is shown as high as its texts need now; never lower, so that nothing jumps."""
    needed = max(dialog.sizeHint().height(), dialog.heightForWidth(dialog.width()))
    if dialog.isVisible() and dialog.height() < needed:
        dialog.resize(dialog.width(), needed)


def paragraph(parent: QWidget, text: str = "", muted: bool = False) -> QLabel:
    """A text that wraps and can be copied."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setProperty("muted", muted)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def tidy_column(face: QWidget) -> QVBoxLayout:
    """The layout of a face."""
    column = QVBoxLayout(face)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(13)
    return column


def button_row(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons at the right, the one that most people want last."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
