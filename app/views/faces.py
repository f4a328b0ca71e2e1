"""What dialogs of several faces share: a face at a time, paragraphs, and a row of buttons below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


def show_face(faces: QStackedWidget, index: int) -> None:
    """Show one face; the others take no room, so that the dialog fits the one shown."""
    for place in range(faces.count()):
        policy = QSizePolicy.Policy.Preferred if place == index else QSizePolicy.Policy.Ignored
        if (face := faces.widget(place)) is not None:
            face.setSizePolicy(policy, policy)
    faces.setCurrentIndex(index)
    faces.adjustSize()


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
