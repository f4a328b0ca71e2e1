"""The threshold: a slider under the scores of the stored candidates; and one for a single class."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from app.core.records import LabelClass
from app.core.tally import Tally
from app.core.tongue import decimal, join, tr
from app.views.score_histogram import HIGHEST, LOWEST, ScoreHistogram

__all__ = ["HIGHEST", "LOWEST", "ClassThreshold", "Threshold"]

_WIDTH = 270
_HANDLE = 14
"""Width of the slider's handle, see the theme: its middle goes from half of it to half of it before the end."""


class Threshold(QWidget):
    """Caption and number, the scores, and the slider."""

    moved = Signal(float)
    """The score from which candidates should be shown."""

    def __init__(self, parent: QWidget | None = None, caption: str = "") -> None:
        super().__init__(parent)
        tip = tr("Candidates below this score are hidden, never thrown away ([ and ])")
        legend = tr("Strong bars: scores in this image; pale bars: in the folder")
        self.setToolTip(join("\n", (tip, legend)))
        caption = caption or tr("Threshold")
        self.caption = QLabel(caption, self)
        self.caption.setProperty("muted", True)
        self.histogram = ScoreHistogram(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(LOWEST, HIGHEST)
        self.slider.setPageStep(5)
        self.slider.setMinimumSize(60, 22)
        self.slider.setAccessibleName(caption)
        self.slider.setAccessibleDescription(tip)
        self.slider.valueChanged.connect(self._moved)
        self._value = QLabel(self)
        top = QHBoxLayout()
        top.addWidget(self.caption, 1)
        top.addWidget(self._value)
        bars = QHBoxLayout()
        bars.setContentsMargins(_HANDLE // 2, 0, _HANDLE // 2, 0)
        bars.addWidget(self.histogram)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 12, 6)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(bars)
        column.addWidget(self.slider)

    def show_threshold(self, threshold: float) -> None:
        """Show the threshold without asking for it."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(threshold * 100))
        self.slider.blockSignals(False)
        self._show_number(threshold)

    def show_scores(self, here: Tally, folder: Tally, class_id: int | None = None) -> None:
        """Show how the candidates of a class (None: all) spread, in the open image and in the folder."""
        spreads: list[np.ndarray] = [tally.histogram(class_id, 100) for tally in (here, folder)]
        self.histogram.show_scores(*spreads)

    def shift(self, step: float) -> None:
        """Move the slider by ``step``, as a person would."""
        self.slider.setValue(self.slider.value() + round(step * 100))

    def _moved(self, value: int) -> None:
        self._show_number(value / 100)
        self.moved.emit(value / 100)

    def _show_number(self, threshold: float) -> None:
        self._value.setText(decimal(threshold, 2))
        self.histogram.show_threshold(threshold)


class ClassThreshold(QFrame):
    """Opens beside a class: its own threshold over its own scores, or back to the general one."""

    moved = Signal(int, object)
    """The class with this index should have this threshold, None for the general one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._index = -1
        self.threshold = Threshold(self)
        self.threshold.setToolTip(tr("From which score the candidates of this class are shown and exported"))
        self.threshold.moved.connect(lambda value: self.moved.emit(self._index, value))
        self.general = QPushButton(tr("Use the general threshold"), self)
        self.general.clicked.connect(self._use_general)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 10)
        column.setSpacing(4)
        column.addWidget(self.threshold)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 12, 0)
        row.addWidget(self.general)
        column.addLayout(row)

    def ask(self, label: LabelClass, threshold: float, here: Tally, folder: Tally, at: QPoint) -> None:
        """Open at ``at`` (global) for a class whose candidates are shown from ``threshold`` on."""
        self._index = label.index
        self.threshold.caption.setText(tr("Threshold of {name}", name=label.name))
        self.threshold.slider.setAccessibleName(tr("Threshold of {name}", name=label.name))
        self.threshold.show_threshold(threshold)
        self.threshold.show_scores(here, folder, label.index)
        self.general.setEnabled(label.threshold is not None)
        self.setFixedWidth(max(_WIDTH, self._column.totalSizeHint().width()))
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = min(max(at.x(), room.left()), room.right() - self.width())
        y = min(max(at.y(), room.top()), room.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.threshold.slider.setFocus()

    def show_class(self, label: LabelClass, general: float) -> None:
        """Show what the class has now, where it is the one asked for."""
        if self.isVisible() and label.index == self._index:
            self.threshold.show_threshold(general if label.threshold is None else label.threshold)
            self.general.setEnabled(label.threshold is not None)

    def event(self, event: QEvent) -> bool:
        closing = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in closing:
            if not self.general.hasFocus():
                self.hide()
                return True
            self._use_general()
            return True
        return super().event(event)

    def _use_general(self) -> None:
        self.moved.emit(self._index, None)
        self.hide()
