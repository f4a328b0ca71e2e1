"""What an export or import is about to do, or did: a headline, a table of classes, and remarks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
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
from app.core.tongue import tr

_ANY_HEIGHT = 16777215
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Remarks(QWidget):
    """Sentences below each other, each with a mark before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setHorizontalSpacing(8)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(1, 1)
        self._sentences: tuple[str, ...] = ()

    def text(self) -> str:
        """All sentences, one a line."""
        return "\n".join(self._sentences)

    def show_all(self, sentences: Iterable[str]) -> None:
        """Show these sentences instead of the ones before."""
        self._sentences = tuple(sentences)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, sentence in enumerate(self._sentences):
            mark, label = QLabel("•", self), QLabel(sentence, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._rows.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(label, row, 1)
        for row in range(self._rows.rowCount()):
            self._rows.setRowStretch(row, 0)
        self._rows.setRowStretch(len(self._sentences), 1)


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
        self.bar.setAccessibleName(tr("Progress"))
        self.table = QTreeWidget(self)
        self.table.setProperty("inset", True)
        self.table.setStyleSheet("QTreeView::item { padding: 4px 6px; }")
        self.table.setAccessibleName(tr("Boxes and images of each class"))
        self.table.setHeaderLabels([tr("Class"), tr("Boxes"), tr("Images")])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.table.headerItem().setTextAlignment(column, _RIGHT)
        self.remarks = Remarks(self)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.remarks)
        self._rest = QWidget(self)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(8)
        for widget, stretch in (
            (self.headline, 0),
            (self.bar, 0),
            (self.table, 3),
            (self._scroll, 2),
            (self._rest, 5),
        ):
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
            name = tr("{name}  (new)", name=count.name) if count.new else count.name
            item = QTreeWidgetItem(self.table, [name, str(count.boxes), str(count.images)])
            for column in (1, 2):
                item.setTextAlignment(column, _RIGHT)
        self.table.setVisible(self.table.topLevelItemCount() > 0)
        self.remarks.show_all(remarks)
        self._scroll.setVisible(bool(remarks))
        self._rest.setVisible(not (self.table.isVisibleTo(self) or remarks))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the remarks beside a table no more height than they fill; the table has the rest."""
        filled = self.remarks.heightForWidth(self.width())  # -1 without any
        self._scroll.setMaximumHeight(max(filled, 0) if self.table.isVisibleTo(self) else _ANY_HEIGHT)
