"""The list of images: any number of rows, thumbnails as they come into sight, a filter above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.records import ImageRecord
from app.core.tongue import tr
from app.views.image_filter import FilterPanel
from app.views.image_rows import RECORD, ROW_HEIGHT, ImageListModel, ImageRow

_AHEAD = 12
"""So many rows beyond those in sight get their thumbnails too."""


class ImageTable(QTableView):
    """One column of rows of equal height.

    A table, not a QListView: that one lays out every row anew when one of them changes.
    """

    seen = Signal()
    """Other rows may be in sight."""

    def __init__(self, model: ImageListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(ImageRow(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setObjectName("images")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Images"))
        self.verticalScrollBar().valueChanged.connect(lambda _: self.seen.emit())
        model.modelReset.connect(self.seen)

    def rows_in_sight(self) -> range:
        """The rows that are at least partly to be seen."""
        rows = self.model().rowCount()
        if not rows:
            return range(0)
        inside: QRect = self.viewport().rect()
        first, last = self.rowAt(inside.top()), self.rowAt(inside.bottom())
        return range(max(first, 0), (last if last >= 0 else rows - 1) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.seen.emit()

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # In a table Home and End go along the row.
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)


class ImageList(QFrame):
    """The filter and the list below it."""

    chosen = Signal(object)
    """The id of the image to open."""
    filter_changed = Signal(object)
    """An ImageFilter."""
    in_sight = Signal(object)
    """The list of ImageRecord whose rows are in sight, top to bottom."""
    thumbnails_wanted = Signal(object)
    """The list of ImageRecord whose thumbnails are to be made, the first ones first, and no others any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self.model = ImageListModel()
        self.view = ImageTable(self.model, self)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.filter = FilterPanel(self)
        self.filter.changed.connect(self.filter_changed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._tell_sight)
        self.view.seen.connect(self._pause.start)
        self._none = QLabel(tr("No image passes the filter."), self)
        self._none.setProperty("muted", True)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setContentsMargins(10, 20, 10, 20)
        self._none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self._none)
        column.addWidget(self.view, 1)

    @property
    def name(self) -> QWidget:
        """The field for part of a name."""
        return self.filter.name

    def show_records(self, records: Sequence[ImageRecord]) -> None:
        """List ``records``; what is selected and what is in sight stay where they can."""
        current = self.view.currentIndex().data(RECORD)
        selected = self.selected_ids()
        bar, first = self.view.verticalScrollBar(), self.view.rows_in_sight()[:1]
        top = self.model.records(first)
        below = bar.value() - first.start * ROW_HEIGHT
        self.model.set_records(records)
        self._none.setVisible(not records and not self.filter.wanted().asks_nothing)
        if current is not None:
            self.show_current(current)
        self._select(selected)
        row = self.model.row_of(top[0].id) if top else None
        if row is not None:
            bar.setValue(row * ROW_HEIGHT + below)

    def show_current(self, record: ImageRecord | None) -> None:
        """Mark the row of the open image and bring it into sight."""
        row = self.model.row_of(record.id) if record is not None else None
        if row is None:
            self.view.selectionModel().clear()
            return
        index = self.model.index(row)
        if index != self.view.currentIndex():
            # The view's own, not its selection model's: with Shift a selection grows from here.
            self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _select(self, image_ids: Sequence[int]) -> None:
        """Select several images again, where several were."""
        rows = [row for image_id in image_ids if (row := self.model.row_of(image_id)) is not None]
        if len(rows) > 1:
            chosen = QItemSelection()
            for row in rows:
                chosen.select(self.model.index(row), self.model.index(row))
            self.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selected_ids(self) -> list[int]:
        """The ids of the selected images, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.index(row).data(RECORD).id for row in rows]

    def forget_thumbnail(self, image_id: int) -> None:
        """Have the thumbnail of an image made anew: its file changed."""
        self.model.forget_thumbnail(image_id)
        self._pause.start()

    def _tell_sight(self) -> None:
        rows = self.view.rows_in_sight()
        ahead = range(rows.stop, rows.stop + _AHEAD)
        before = range(max(rows.start - _AHEAD, 0), rows.start)
        wanted = [
            record
            for part in (rows, ahead, before)
            for record in self.model.records(part)
            if not self.model.has_thumbnail(record.id)
        ]
        self.in_sight.emit(self.model.records(rows))
        self.thumbnails_wanted.emit(wanted)

    def _current_changed(self, index: QModelIndex, before: QModelIndex) -> None:
        record = index.data(RECORD)
        if record is not None:
            self.chosen.emit(record.id)
