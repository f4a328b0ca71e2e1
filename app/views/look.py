"""Brightness and contrast of what is seen: the picture on the screen changes, never the file or what is detected."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.tongue import tr

STEP = 10
_FARTHEST = 100
_MARGIN = 12


@dataclass(frozen=True)
class Look:
    """How the picture is shown; both from -100 to 100, 0 as it is."""

    brightness: int = 0
    contrast: int = 0

    @property
    def is_plain(self) -> bool:
        """Whether the picture is shown as it is."""
        return self == Look()

    def shifted(self, brightness: int, contrast: int) -> Look:
        """This look changed by steps, as far as they go."""
        return Look(_limited(self.brightness + brightness), _limited(self.contrast + contrast))

    def table(self) -> bytes:
        """The value (0 to 255) that each value of a colour becomes.

        Contrast spreads the values around their middle, at most fourfold, or draws them together; brightness
        then shifts them by up to three quarters of the range.
        """
        gain = (
            4.0 ** (self.contrast / _FARTHEST) if self.contrast > 0 else 1.0 + 0.9 * self.contrast / _FARTHEST
        )
        shift = 0.75 * 255 * self.brightness / _FARTHEST
        return bytes(min(max(round((value - 127.5) * gain + 127.5 + shift), 0), 255) for value in range(256))


def _limited(value: int) -> int:
    return min(max(value, -_FARTHEST), _FARTHEST)


def with_look(image: QImage, look: Look) -> QImage:
    """``image`` (RGB32) in another look."""
    changed = bytearray(bytes(image.constBits()).translate(look.table()))
    # The fourth byte of a pixel has no colour, yet painting takes it for the opacity.
    changed[3::4] = b"\xff" * (len(changed) // 4)
    result = QImage(changed, image.width(), image.height(), image.bytesPerLine(), QImage.Format.Format_RGB32)
    return result.copy()  # so that it outlives the bytes


class LookControl(QFrame):
    """A small panel in the corner of the canvas: two sliders, reset and close. The look stays when it is closed."""

    changed = Signal(object)
    """The Look wanted."""
    left = Signal()
    """The keys may go back to the image."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("popup")
        self.look = Look()
        self.brightness, self._brightness = self._slider(tr("Brightness"))
        self.contrast, self._contrast = self._slider(tr("Contrast"))
        self.reset_button = QPushButton(tr("Reset"), self)
        self.reset_button.clicked.connect(self.reset)
        self.close_button = QToolButton(self)
        self.close_button.setText("×")
        self.close_button.setToolTip(tr("Close; brightness and contrast stay as they are"))
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.clicked.connect(self._leave)
        self._lay_out()
        self._show_look()
        self.hide()
        parent.installEventFilter(self)

    def shift(self, brightness: int, contrast: int) -> None:
        """Change the look by steps."""
        self._take(self.look.shifted(brightness, contrast))

    def reset(self) -> None:
        """Show the picture as it is."""
        self._take(Look())

    def toggle(self) -> None:
        """Open the panel with the keys in it, or close it."""
        if self.isVisible():
            self._leave()
            return
        self.show()
        self.raise_()
        self._place()
        self.brightness.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QResizeEvent):
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        # Shortcuts of the window elsewhere; here Escape closes, and the page keys move a slider.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _slider(self, name: str) -> tuple[QSlider, QLabel]:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(-_FARTHEST, _FARTHEST)
        slider.setSingleStep(STEP // 2)
        slider.setPageStep(STEP)
        slider.setMinimumSize(140, 22)
        slider.setAccessibleName(name)
        slider.valueChanged.connect(self._moved)
        number = QLabel(self)
        number.setMinimumWidth(number.fontMetrics().horizontalAdvance("+100") + 4)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return slider, number

    def _lay_out(self) -> None:
        title = QLabel(tr("Only how you see it"), self)
        title.setProperty("muted", True)
        title.setToolTip(tr("The image file and what the model sees stay as they are."))
        heading = QHBoxLayout()
        heading.addWidget(title, 1)
        heading.addWidget(self.close_button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        rows = (
            (tr("Brightness"), self.brightness, self._brightness),
            (tr("Contrast"), self.contrast, self._contrast),
        )
        for row, (name, slider, number) in enumerate(rows):
            for column, widget in enumerate((QLabel(name, self), slider, number)):
                grid.addWidget(widget, row, column)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(12, 8, 10, 10)
        column_layout.setSpacing(6)
        column_layout.addLayout(heading)
        column_layout.addLayout(grid)
        column_layout.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignRight)

    def _place(self) -> None:
        self.adjustSize()
        self.move(self._over.width() - self.width() - _MARGIN, _MARGIN)

    def _moved(self) -> None:
        self._take(replace(self.look, brightness=self.brightness.value(), contrast=self.contrast.value()))

    def _take(self, look: Look) -> None:
        if look != self.look:
            self.look = look
            self._show_look()
            self.changed.emit(look)

    def _show_look(self) -> None:
        for slider, number, value in (
            (self.brightness, self._brightness, self.look.brightness),
            (self.contrast, self._contrast, self.look.contrast),
        ):
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
            number.setText(f"{value:+d}" if value else "0")
        self.reset_button.setEnabled(not self.look.is_plain)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
