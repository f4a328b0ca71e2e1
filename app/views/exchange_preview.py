"""What an export or import is about to do, or did: a headline, a table of classes, and remarks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QProgressBar,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.formats.export_plan import ClassCount

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ExchangePreview(QWidget):
    """Both dialogs show their preview and their report in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = QLabel(self)
        self.headline.setProperty("heading", True)
        self.headline.setWordWrap(True)
        self.headline.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress")
        self.table = QTreeWidget(self)
        self.table.setProperty("inset", True)
        self.table.setAccessibleName("Boxes and images of each class")
        self.table.setHeaderLabels(["Class", "Boxes", "Images"])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.table.headerItem().setTextAlignment(column, _RIGHT)
        self.remarks = QLabel(self)
        self.remarks.setWordWrap(True)
        self.remarks.setAccessibleName("Remarks")
        self.remarks.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.remarks.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.remarks)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(8)
        for widget, stretch in ((self.headline, 0), (self.bar, 0), (self.table, 3), (self._scroll, 2)):
            column_.addWidget(widget, stretch)
        self.clear()

    def clear(self, sentence: str = "") -> None:
        """Show nothing but ``sentence``."""
        self.show_result(sentence, (), ())

    def show_busy(self, sentence: str) -> None:
        """Say what is being done; how far it is comes by show_progress."""
        self.headline.setText(sentence)
        self.bar.setRange(0, 0)
        self.bar.show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def show_result(self, headline: str, classes: Iterable[ClassCount], remarks: Sequence[str]) -> None:
        """Show a preview or a report."""
        self.bar.hide()
        self.headline.setText(headline)
        self.table.clear()
        for count in classes:
            name = f"{count.name}  (new)" if count.new else count.name
            item = QTreeWidgetItem(self.table, [name, f"{count.boxes:,}", f"{count.images:,}"])
            for column in (1, 2):
                item.setTextAlignment(column, _RIGHT)
        self.table.setVisible(self.table.topLevelItemCount() > 0)
        self.remarks.setText("\n".join(f"•  {remark}" for remark in remarks))
        self._scroll.setVisible(bool(remarks))
