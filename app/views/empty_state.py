"""What stands where an image would be: what is the matter and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.views.icons import pixmap

_WIDTH = 380
"""How wide the hint is set, in pixels: narrow enough for the smallest window, and easy to read."""


class EmptyState(QWidget):
    """An icon, a title, a sentence and perhaps a button, in the middle."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = "image"
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.45)
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._hint = QLabel(self)
        self._hint.setProperty("muted", True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(self)
        self._button.setProperty("primary", True)
        self._button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self._title)
        column.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def tell(self, icon_name: str, title: str, hint: str, button: str = "") -> None:
        """Show this; without ``button`` there is none."""
        self._icon_name = icon_name
        self._title.setText(title)
        self._hint.setText(hint)
        # A label that wraps and is centred by its layout would be given the height of a single line.
        self._hint.setFixedWidth(_WIDTH)
        self._hint.setMinimumHeight(self._hint.heightForWidth(_WIDTH))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._draw_icon()

    def text(self) -> str:
        """Title and hint, as they are read."""
        return f"{self._title.text()} {self._hint.text()}"

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._icon.setPixmap(pixmap(self._icon_name, colour, 56, self.devicePixelRatioF()))
