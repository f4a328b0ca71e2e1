"""What stands where an image would be: how to begin, or what is the matter and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.keys import keyed
from app.core.tongue import tr
from app.views.icons import pixmap

_WIDTH = 380
"""How wide the hint is set, in pixels: narrow enough for the smallest window, and easy to read."""
_MARGIN, _BADGE, _GAP = 16, 28, 14
_RECENT = 3
"""So many folders that were opened before are offered."""


def steps() -> tuple[tuple[str, str], ...]:
    """From nothing to the first boxes: what to do, and how."""
    return (
        (
            tr("Open a folder of images"),
            keyed(
                "file.open",
                "Drop it here, or press {key}. The images stay where they are.",
                "Drop it here. The images stay where they are.",
            ),
        ),
        (
            tr("Type what to find"),
            tr("For example: a red car, truck. Press Enter, and the model proposes boxes."),
        ),
        (
            tr("Check the boxes"),
            keyed(
                "image.review",
                "Move, add or delete some; {key} marks the image reviewed and goes on.",
                "Move, add or delete some, and mark the image reviewed in the menu Images.",
            ),
        ),
    )


class EmptyState(QWidget):
    """An icon, a title, a sentence or the three steps, and perhaps buttons, in the middle."""

    pressed = Signal()
    samples_wanted = Signal()
    recent_wanted = Signal(str)
    """The path of a folder that was opened before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = "image"
        self.icon = QLabel(self)
        self.icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
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
        self.steps = _Steps(self)
        self.button = QPushButton(self)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.pressed)
        self.samples = QPushButton(tr("Try the sample images"), self)
        self.samples.setToolTip(tr("Opens a copy of the images that come with Phrasebox, phrases filled in"))
        self.samples.clicked.connect(self.samples_wanted)
        self.recent = _Recent(self)
        self.recent.wanted.connect(self.recent_wanted)
        self._spared: tuple[QWidget, ...] = ()
        """What is shown where there is room for it; the first goes first."""
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        buttons.addWidget(self.samples)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.icon)
        column.addWidget(self._title)
        column.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addSpacing(10)
        column.addWidget(self.recent, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def tell(self, icon_name: str, title: str, hint: str, button: str = "") -> None:
        """Show this; without ``button`` there is none."""
        self._icon_name = icon_name
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.show()
        self.steps.hide()
        self._spared = (self.icon,)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.samples.hide()
        self.recent.hide()
        self._draw_icon()
        self._make_room()

    def tell_start(self) -> None:
        """Show the three steps to the first boxes, with the samples at hand."""
        self._icon_name = "open"
        self._title.setText(tr("Drop a folder here"))
        self._hint.setText("")
        self._hint.hide()
        self._spared = (self.icon, self.steps, self.recent)
        self.button.setText(tr("Open folder…"))
        self.button.show()
        self.samples.show()
        self._draw_icon()
        self._make_room()

    def show_recent(self, folders: Sequence[str]) -> None:
        """Offer the first of these folders where one begins."""
        self.recent.offer(folders[:_RECENT])
        self._make_room()

    def text(self) -> str:
        """What is shown, as it is read."""
        told = self._hint.text() or " ".join(f"{title}. {hint}" for title, hint in steps())
        return f"{self._title.text()} {told}"

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        room = self.width() - 2 * _MARGIN
        _set_width(self._hint, min(_WIDTH, room))
        self.steps.set_width(min(_WIDTH, room - _BADGE - _GAP))
        for part in self._spared:
            part.setVisible(part is not self.recent or self.recent.buttons != [])
        for part in self._spared:
            if self.minimumSizeHint().height() <= self.height():
                break
            part.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()
        elif event.type() == QEvent.Type.LanguageChange:
            self._make_room()

    def _draw_icon(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self.icon.setPixmap(pixmap(self._icon_name, colour, 56, self.devicePixelRatioF()))


class _Recent(QWidget):
    """Folders that were opened before, each to be opened again by a click."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        heading = QLabel(tr("Go on where you were"), self)
        heading.setProperty("muted", True)
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(heading)

    def offer(self, folders: Sequence[str]) -> None:
        """Show these in place of what was shown."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(folder) for folder in folders]
        for button in self.buttons:
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.updateGeometry()

    def _button(self, folder: str) -> QPushButton:
        path = Path(folder)
        place = self.fontMetrics().elidedText(str(path.parent), Qt.TextElideMode.ElideMiddle, _WIDTH // 2)
        button = QPushButton(f"{path.name} — {place}".replace("&", "&&"), self)
        button.setProperty("link", True)
        button.setToolTip(folder)
        button.clicked.connect(lambda: self.wanted.emit(folder))
        return button


class _Steps(QWidget):
    """The steps under one another, each with its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for number, (title, hint) in enumerate(steps(), 1):
            badge = QLabel(str(number), self)
            badge.setProperty("badge", True)
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            badge.setFixedSize(_BADGE, _BADGE)
            heading = QLabel(title, self)
            heading.setProperty("heading", True)
            about = QLabel(hint, self)
            about.setProperty("muted", True)
            about.setWordWrap(True)
            self._hints.append(about)
            row = 3 * (number - 1)
            grid.addWidget(badge, row, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(heading, row, 1)
            grid.addWidget(about, row + 1, 1)
            grid.setRowMinimumHeight(row + 2, 10)

    def set_width(self, width: int) -> None:
        """Let the sentences be this wide."""
        for hint in self._hints:
            _set_width(hint, width)
        self.updateGeometry()


def _set_width(label: QLabel, width: int) -> None:
    # A label that wraps and is centred by its layout would be given the height of a single line.
    label.setFixedWidth(width)
    label.setMinimumHeight(0)  # or it is never lower than it was
    label.setMinimumHeight(max(label.heightForWidth(width), 0))
