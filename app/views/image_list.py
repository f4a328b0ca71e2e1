"""The list of images: any number of rows, thumbnails as they come into sight, a filter above."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.records import ImageRecord, ImageState

RECORD = Qt.ItemDataRole.UserRole
THUMBNAIL = Qt.ItemDataRole.DecorationRole

ROW_HEIGHT = 58
_KEPT_THUMBNAILS = 3000
_STATE_WORDS = {
    ImageState.NEW: "new",
    ImageState.SUGGESTED: "suggested",
    ImageState.REVIEWED: "reviewed",
    ImageState.FAILED: "failed",
}
_Index = QModelIndex | QPersistentModelIndex


class ImageListModel(QAbstractListModel):
    """The records that are listed; asks for a thumbnail when a row is drawn for the first time."""

    thumbnail_wanted = Signal(object)
    """An ImageRecord whose thumbnail is to be made."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[ImageRecord] = []
        self._row_of: dict[int, int] = {}
        self._thumbnails: OrderedDict[int, QPixmap] = OrderedDict()
        self._asked: set[int] = set()

    def set_records(self, records: Sequence[ImageRecord]) -> None:
        """List ``records`` and nothing else."""
        self.beginResetModel()
        self._records = list(records)
        self._row_of = {record.id: row for row, record in enumerate(self._records)}
        self._asked.clear()
        self.endResetModel()

    def forget_thumbnails(self) -> None:
        """Drop all pictures: ids of another project mean other images."""
        self._thumbnails.clear()
        self._asked.clear()

    def update_record(self, record: ImageRecord) -> None:
        """Show a newer value of a record."""
        row = self._row_of.get(record.id)
        if row is not None:
            self._records[row] = record
            self.dataChanged.emit(self.index(row), self.index(row))

    def set_thumbnail(self, image_id: int, image: QImage) -> None:
        """Show a picture in its row."""
        self._thumbnails[image_id] = QPixmap.fromImage(image)
        self._asked.discard(image_id)
        while len(self._thumbnails) > _KEPT_THUMBNAILS:
            self._thumbnails.popitem(last=False)
        row = self._row_of.get(image_id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [THUMBNAIL])

    def has_thumbnail(self, image_id: int) -> bool:
        """Whether the picture of an image is there."""
        return image_id in self._thumbnails

    def row_of(self, image_id: int) -> int | None:
        """The row of an image, None where it is not listed."""
        return self._row_of.get(image_id)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return record.path
        if role == RECORD:
            return record
        if role == Qt.ItemDataRole.ToolTipRole:
            return record.error or f"{record.path}\n{_STATE_WORDS[record.state]}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{record.path}, {_STATE_WORDS[record.state]}"
        if role == THUMBNAIL:
            return self._thumbnail(record)
        return None

    def _thumbnail(self, record: ImageRecord) -> QPixmap | None:
        found = self._thumbnails.get(record.id)
        if found is None and record.id not in self._asked:
            # A loader drops what it cannot keep up with; asking anew when the set is full makes up for that.
            if len(self._asked) > 50:
                self._asked.clear()
            self._asked.add(record.id)
            self.thumbnail_wanted.emit(record)
        return found


class ImageRow(QStyledItemDelegate):
    """Paints a row: thumbnail, name, folder, and the state as a sign of its own shape."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(160, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        record: ImageRecord = index.data(RECORD)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(rect.adjusted(5, 2, -5, -2), 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(rect.adjusted(5, 2, -5, -2), 6, 6)
        self._paint_thumbnail(painter, QRect(rect.left() + 11, rect.top() + 7, 58, 44), palette, index)
        left, right = rect.left() + 79, rect.right() - 34
        folder, _, name = record.path.rpartition("/")
        metrics = painter.fontMetrics()
        under = _short(record.error, name) if record.error else folder
        middle = rect.center().y()
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        line = QRect(left, middle - (metrics.height() if under else metrics.height() // 2), right - left, 20)
        text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, right - left)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
        if under:
            role = QPalette.ColorRole.BrightText if record.error else QPalette.ColorRole.PlaceholderText
            painter.setPen(palette.color(role))
            line = QRect(left, middle + 2, right - left, 20)
            text = metrics.elidedText(under, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
        paint_state(painter, QRect(rect.right() - 27, middle - 7, 14, 14), record.state, palette)
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, place: QRect, palette: QPalette, index: _Index) -> None:
        picture = index.data(THUMBNAIL)
        if picture is None or picture.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Light))
            painter.drawRoundedRect(place, 4, 4)
            return
        size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(place.topLeft(), size)
        target.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, picture)


def paint_state(painter: QPainter, place: QRect, state: ImageState, palette: QPalette) -> None:
    """A ring for new, a half-filled ring for suggested, a tick for reviewed, an exclamation mark for failed."""
    muted = palette.color(QPalette.ColorRole.PlaceholderText)
    accent = palette.color(QPalette.ColorRole.Highlight)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is ImageState.NEW:
        painter.setPen(QPen(muted, 1.5))
        painter.drawEllipse(place.adjusted(2, 2, -2, -2))
    elif state is ImageState.SUGGESTED:
        painter.setPen(QPen(accent, 1.5))
        painter.drawEllipse(place.adjusted(2, 2, -2, -2))
        painter.setBrush(accent)
        painter.drawPie(place.adjusted(2, 2, -2, -2), 90 * 16, 180 * 16)
    elif state is ImageState.REVIEWED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#1f8f4e"))
        painter.drawEllipse(place)
        painter.setPen(QPen(QColor("white"), 1.8))
        painter.drawPolyline(_tick(place.left(), place.top()))
    else:
        warning = palette.color(QPalette.ColorRole.BrightText)
        painter.setPen(QPen(warning, 2.2))
        x = place.center().x() + 1
        painter.drawLine(x, place.top() + 1, x, place.top() + 8)
        painter.drawPoint(x, place.bottom() - 1)


def _short(sentence: str, name: str) -> str:
    """What a sentence says about a file after naming it, for a row that already shows the name."""
    _, _, rest = sentence.partition(name)
    return rest.strip() or sentence


def _tick(x: int, y: int) -> list[QPoint]:
    return [QPoint(x + 3, y + 7), QPoint(x + 6, y + 10), QPoint(x + 11, y + 4)]


class ImageList(QFrame):
    """The filter fields and the list below them."""

    chosen = Signal(object)
    """The id of the image to open."""
    filter_changed = Signal(str, object)
    """Part of a name, and an ImageState or None for any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self.model = ImageListModel()
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(ImageRow(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName("Images")
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText("Filter by name")
        self.name.setClearButtonEnabled(True)
        self.name.setAccessibleName("Filter images by name")
        self.state = QComboBox(self)
        self.state.setAccessibleName("Filter images by state")
        self.state.addItem("All images", None)
        for state, word in _STATE_WORDS.items():
            self.state.addItem(word.capitalize(), state)
        self.state.currentIndexChanged.connect(self._emit_filter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(self._emit_filter)
        self.name.textChanged.connect(lambda _: self._pause.start())
        self.name.returnPressed.connect(self._emit_filter)
        self._none = QLabel("No image passes the filter.", self)
        self._none.setProperty("muted", True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setContentsMargins(10, 10, 10, 8)
        fields.setSpacing(6)
        fields.addWidget(self.name, 3)
        fields.addWidget(self.state, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(fields)
        column.addWidget(self._none)
        column.addWidget(self.view, 1)

    def show_records(self, records: Sequence[ImageRecord]) -> None:
        """List ``records``."""
        kept = self.view.currentIndex().data(RECORD)
        self.model.set_records(records)
        self._none.setVisible(not records and bool(self.name.text() or self.state.currentIndex()))
        if kept is not None:
            self.show_current(kept)

    def show_current(self, record: ImageRecord | None) -> None:
        """Mark the row of the open image and bring it into sight."""
        row = self.model.row_of(record.id) if record is not None else None
        if row is None:
            self.view.selectionModel().clear()
            return
        index = self.model.index(row)
        if index != self.view.currentIndex():
            self.view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self.view.scrollTo(index)

    def clear_filter(self) -> None:
        """Show all images again, without telling anybody: another project is open."""
        for widget in (self.name, self.state):
            widget.blockSignals(True)
        self.name.clear()
        self.state.setCurrentIndex(0)
        for widget in (self.name, self.state):
            widget.blockSignals(False)

    def _emit_filter(self) -> None:
        self._pause.stop()
        # Qt keeps the enumeration's value as a plain string.
        state = self.state.currentData()
        self.filter_changed.emit(self.name.text(), ImageState(state) if state else None)

    def _current_changed(self, index: QModelIndex, before: QModelIndex) -> None:
        record = index.data(RECORD)
        if record is not None:
            self.chosen.emit(record.id)
