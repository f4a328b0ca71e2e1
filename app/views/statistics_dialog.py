"""The statistics dialog: one chart a count, and all numbers as CSV."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.statistics import Table
from app.core.tongue import tr
from app.views.bar_chart import BarChart


class StatisticsDialog(QDialog):
    """Shows the tables it is given; it stays open beside the work."""

    refresh_wanted = Signal()
    """Count again."""
    save_wanted = Signal(object)
    """The Path to write the numbers to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Statistics"))
        self.resize(680, 640)
        self.charts: list[BarChart] = []
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.told = QLabel(tr("Counting…"), self)
        self.told.setProperty("muted", True)
        self.told.setWordWrap(True)
        self.refresh = QPushButton(tr("Count again"), self)
        self.refresh.clicked.connect(self.refresh_wanted)
        self.save = QPushButton(tr("Save as CSV…"), self)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._choose)
        self._close = QPushButton(tr("Close"), self)
        self._close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.told, 1)
        for button in (self.refresh, self.save, self._close):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)

    def show_tables(self, tables: Sequence[Table]) -> None:
        """Show these numbers."""
        at = self._area.verticalScrollBar().value()
        inside = QWidget(self._area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 10, 2)
        column.setSpacing(4)
        self.charts = []
        for table in tables:
            title = QLabel(table.title, inside)
            title.setProperty("heading", True)
            about = QLabel(table.about, inside)
            about.setProperty("muted", True)
            about.setWordWrap(True)
            rows = [(row.name, row.values) for row in table.rows]
            chart = BarChart(table.title, table.series, rows, inside)
            self.charts.append(chart)
            for widget in (title, about, chart):
                column.addWidget(widget)
            column.addSpacing(12)
        column.addStretch(1)
        self._area.setWidget(inside)
        self._area.verticalScrollBar().setValue(at)
        self.told.setText("")
        self.save.setEnabled(True)

    def tell(self, sentence: str) -> None:
        """Say what became of a wish."""
        self.told.setText(sentence)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save the statistics as CSV"), "statistics.csv", tr("CSV (*.csv)")
        )
        if chosen:
            self.save_wanted.emit(Path(chosen))
