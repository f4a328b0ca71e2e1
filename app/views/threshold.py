"""The threshold: a slider over the scores of stored candidates."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from app.core.defaults import CANDIDATE_FLOOR

LOWEST, HIGHEST = round(CANDIDATE_FLOOR * 100), 95
"""The ends of the slider in hundredths; nothing below the lowest is stored."""


class Threshold(QWidget):
    """Caption, slider and number in a row."""

    moved = Signal(float)
    """The score from which candidates should be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = "Candidates below this score are hidden, never thrown away ([ and ])"
        self.setToolTip(tip)
        caption = QLabel("Threshold", self)
        caption.setProperty("muted", True)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(LOWEST, HIGHEST)
        self.slider.setPageStep(5)
        self.slider.setMinimumSize(60, 22)
        self.slider.setAccessibleName("Threshold")
        self.slider.setAccessibleDescription(tip)
        self.slider.valueChanged.connect(self._moved)
        self._value = QLabel(self)
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance("0.00") + 4)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 12, 6)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self.slider, 1)
        row.addWidget(self._value)

    def show_threshold(self, threshold: float) -> None:
        """Show the threshold without asking for it."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(threshold * 100))
        self.slider.blockSignals(False)
        self._value.setText(f"{threshold:.2f}")

    def shift(self, step: float) -> None:
        """Move the slider by ``step``, as a person would."""
        self.slider.setValue(self.slider.value() + round(step * 100))

    def _moved(self, value: int) -> None:
        self._value.setText(f"{value / 100:.2f}")
        self.moved.emit(value / 100)
