"""What a dialog shows while its work goes on in the background: how far it is, and how to pause, stop and leave it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from app.core.tongue import tr
from app.views.faces import button_row, paragraph, tidy_column


class RunningFace(QWidget):
    """title: what it does now; bar: how far; pace, found: two lines about it; below them ``note``, which stays.

    progress: the bar's name for who cannot see it. stop: what ends the work is called.
    """

    def __init__(self, parent: QWidget, *, progress: str, note: str, stop: str) -> None:
        super().__init__(parent)
        self.title = paragraph(self)
        self.title.setProperty("heading", True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(progress)
        self.pace, self.found = paragraph(self), paragraph(self)
        self.pause = QPushButton(tr("Pause"), self)
        self.stop = QPushButton(stop, self)
        self.hide_button = QPushButton(tr("Go on labeling"), self)
        self.hide_button.setProperty("primary", True)
        column = tidy_column(self)
        for widget in (self.title, self.bar, self.pace, self.found, paragraph(self, note, muted=True)):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(button_row(self.pause, self.stop, self.hide_button))
