"""The rows of the image list: the records and thumbnails behind them, and how a row is painted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.faults import fault_now
from app.core.records import ImageRecord, ListedState
from app.core.tongue import mark, tr

RECORD = Qt.ItemDataRole.UserRole
THUMBNAIL = Qt.ItemDataRole.DecorationRole

ROW_HEIGHT = 58
STATE_WORDS = {
    ListedState.NEW: mark("new"),
    ListedState.SUGGESTED: mark("suggested"),
    ListedState.REVIEWED: mark("reviewed"),
    ListedState.REVIEWED_EMPTY: mark("reviewed, empty"),
    ListedState.FAILED: mark("failed"),
    ListedState.MISSING: mark("missing"),
}
_KEPT_THUMBNAILS = 1000
_Index = QModelIndex | QPersistentModelIndex


class ImageListModel(QAbstractListModel):
    """The records that are listed, and the thumbnails that have come."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[ImageRecord] = []
        self._row_of: dict[int, int] = {}
        self._thumbnails: OrderedDict[int, QPixmap] = OrderedDict()

    def set_records(self, records: Sequence[ImageRecord]) -> None:
        """List ``records`` and nothing else."""
        self.beginResetModel()
        self._records = list(records)
        self._row_of = {record.id: row for row, record in enumerate(self._records)}
        self.endResetModel()

    def forget_thumbnails(self) -> None:
        """Drop all pictures: ids of another project mean other images."""
        self._thumbnails.clear()

    def forget_thumbnail(self, image_id: int) -> None:
        """Drop the picture of an image whose file changed."""
        self._thumbnails.pop(image_id, None)

    def update_records(self, records: Iterable[ImageRecord]) -> None:
        """Show newer values of records."""
        rows = []
        for record in records:
            row = self._row_of.get(record.id)
            if row is not None:
                self._records[row] = record
                rows.append(row)
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def set_thumbnail(self, image_id: int, image: QImage) -> None:
        """Show a picture in its row."""
        self._thumbnails[image_id] = QPixmap.fromImage(image)
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

    def records(self, rows: range) -> list[ImageRecord]:
        """The records of some rows."""
        return self._records[rows.start : rows.stop]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role == RECORD:
            return record
        if role == THUMBNAIL:
            found = self._thumbnails.get(record.id)
            if found is not None:
                self._thumbnails.move_to_end(record.id)
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return record.path
        if role == Qt.ItemDataRole.ToolTipRole:
            if record.error:
                return fault_now(record.error)
            return f"{record.path}\n{tr(STATE_WORDS[record.listed_state])}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{record.path}, {tr(STATE_WORDS[record.listed_state])}"
        return None


class ImageRow(QStyledItemDelegate):
    """Paints a row: thumbnail, name, folder, and the state as a sign of its own shape."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(160, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        record: ImageRecord = index.data(RECORD)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, rect)
        self._paint_thumbnail(painter, QRect(rect.left() + 11, rect.top() + 7, 58, 44), palette, index)
        left, right = rect.left() + 79, rect.right() - 34
        folder, _, name = record.path.rpartition("/")
        metrics = painter.fontMetrics()
        under = _short(record, name) if record.error else folder
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
        paint_state(painter, QRect(rect.right() - 27, middle - 7, 14, 14), record.listed_state, palette)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        """Selected rows are filled, the one with the keyboard focus is framed."""
        palette: QPalette = option.palette
        state = option.state
        frame = rect.adjusted(5, 2, -5, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(frame, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(frame, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Link), 1.5))
            painter.drawRoundedRect(frame, 6, 6)

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


def paint_state(painter: QPainter, place: QRect, state: ListedState, palette: QPalette) -> None:
    """The sign of a state, each of another shape.

    New: a ring; suggested: half filled; reviewed: a tick in a disc; reviewed and empty: a tick in a ring; failed: an
    exclamation mark; missing: a question mark.
    """
    muted = palette.color(QPalette.ColorRole.PlaceholderText)
    accent = palette.color(QPalette.ColorRole.Link)
    ring = place.adjusted(2, 2, -2, -2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is ListedState.NEW:
        painter.setPen(QPen(muted, 1.5))
        painter.drawEllipse(ring)
    elif state is ListedState.SUGGESTED:
        painter.setPen(QPen(accent, 1.5))
        painter.drawEllipse(ring)
        painter.setBrush(accent)
        painter.drawPie(ring, 90 * 16, 180 * 16)
    elif state in (ListedState.REVIEWED, ListedState.REVIEWED_EMPTY):
        _paint_tick(painter, place, palette, filled=state is ListedState.REVIEWED)
    else:
        painter.setPen(palette.color(QPalette.ColorRole.BrightText))
        font = painter.font()
        font.setPixelSize(15)
        font.setBold(True)
        painter.setFont(font)
        sign = "?" if state is ListedState.MISSING else "!"
        painter.drawText(place.adjusted(0, -2, 0, 2), Qt.AlignmentFlag.AlignCenter, sign)


def _paint_tick(painter: QPainter, place: QRect, palette: QPalette, filled: bool) -> None:
    dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
    green = QColor("#5fd08a" if dark and not filled else "#1f8f4e")
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(green)
        painter.drawEllipse(place)
        painter.setPen(QPen(QColor("white"), 1.8))
    else:
        painter.setPen(QPen(green, 1.5))
        painter.drawEllipse(place)
    x, y = place.left(), place.top()
    painter.drawPolyline([QPoint(x + 3, y + 7), QPoint(x + 6, y + 10), QPoint(x + 11, y + 4)])


def _short(record: ImageRecord, name: str) -> str:
    """What the error of an image says after naming it, for a row that already shows the name."""
    if record.missing:
        return tr("file is missing")
    sentence = fault_now(record.error) if record.error else ""
    _, _, rest = sentence.partition(name)
    return rest.strip() or sentence
