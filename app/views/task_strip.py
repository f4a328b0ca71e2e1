"""One thing that runs, in the status bar: what, how far, how long yet, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.tasks import Task
from app.core.tongue import tr
from app.views.icons import icon


class TaskStrip(QFrame):
    """Shows a Task; its text opens the dialog that it belongs to."""

    cancel_wanted = Signal(str)
    opened = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._key = key
        self.text = QPushButton(self)
        self.text.setFlat(True)
        self.text.setCursor(Qt.CursorShape.PointingHandCursor)
        self.text.clicked.connect(lambda: self.opened.emit(self._key))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(3)
        self.cancel = QToolButton(self)
        self.cancel.clicked.connect(lambda: self.cancel_wanted.emit(self._key))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(2)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        row.addLayout(column)
        row.addWidget(self.cancel)
        self._colour_icons()

    def show_task(self, task: Task) -> None:
        """Show how far it is."""
        self.text.setText(task.told)
        self.text.setAccessibleName(task.told)
        self.text.setToolTip(tr("Show more of it"))
        self.bar.setRange(0, task.total)
        self.bar.setValue(task.done)
        self.bar.setAccessibleName(tr("Progress of {task}", task=task.text))
        self.cancel.setVisible(task.can_cancel)
        self.cancel.setToolTip(tr("Stop: {task}", task=task.text))
        self.cancel.setAccessibleName(tr("Stop: {task}", task=task.text))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()

    def _colour_icons(self) -> None:
        self.cancel.setIcon(icon("cancel", self.palette().color(QPalette.ColorRole.WindowText).name()))
