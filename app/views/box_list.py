"""The boxes of the open image as a list: class, score, origin, and a verdict on each candidate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.records import Box, LabelClass, Origin
from app.core.tongue import decimal, join, mark, tr
from app.views.rows import (
    ITEM,
    ROW_HEIGHT,
    UNKNOWN_COLOUR,
    Index,
    Rows,
    paint_background,
    paint_icon,
    paint_swatch,
    paint_text,
)

_ORIGINS = {Origin.MODEL: mark("model"), Origin.HUMAN: mark("human"), Origin.IMPORT: mark("import")}


@dataclass(frozen=True)
class BoxRow:
    """A box and the name and colour of its class."""

    box: Box
    name: str
    colour: str


def _words(row: BoxRow) -> tuple[str, str]:
    box = row.box
    origin = tr(_ORIGINS[box.origin])
    width, height = decimal(box.x2 - box.x1, 0), decimal(box.y2 - box.y1, 0)
    tip: list[str] = [
        tr("{width} × {height} pixels, origin: {origin}", width=width, height=height, origin=origin)
    ]
    if box.phrase is not None:
        tip.append(tr("Phrase: “{phrase}”", phrase=box.phrase))
    if box.score is not None:
        tip.append(tr("Score: {score}", score=decimal(box.score, 2)))
    state = tr("candidate") if box.is_candidate else tr("accepted")
    named = row.name if box.score is None else f"{row.name} {decimal(box.score, 2)}"
    return f"{named} {origin}, {state}", join("\n", tip)


@dataclass(frozen=True)
class _Columns:
    name: QRect
    score: QRect
    origin: QRect
    accept: QRect
    reject: QRect

    @classmethod
    def of(cls, rect: QRect) -> _Columns:
        top, height, right = rect.top(), rect.height(), rect.right() - 8
        reject = QRect(right - 22, top, 22, height)
        accept = QRect(reject.left() - 24, top, 22, height)
        origin = QRect(accept.left() - 54, top, 48, height)
        score = QRect(origin.left() - 42, top, 34, height)
        name = QRect(rect.left() + 34, top, score.left() - rect.left() - 40, height)
        return cls(name, score, origin, accept, reject)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: BoxRow = index.data(ITEM)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        text, muted = (
            palette.color(QPalette.ColorRole.Text),
            palette.color(QPalette.ColorRole.PlaceholderText),
        )
        columns, box = _Columns.of(rect), row.box
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(painter, option)
        paint_swatch(painter, rect.left() + 14, rect.center().y(), row.colour, box.is_candidate)
        paint_text(painter, columns.name, row.name, text)
        if box.score is not None and box.origin is Origin.MODEL:
            colour = text if box.is_candidate else muted
            paint_text(painter, columns.score, decimal(box.score, 2), colour, right=True)
        paint_text(painter, columns.origin, tr(_ORIGINS[box.origin]), muted)
        if box.is_candidate:
            paint_icon(painter, columns.accept, "review", text)
            paint_icon(painter, columns.reject, "cancel", text)
        painter.restore()


class BoxList(QListView):
    """Shows boxes and asks; it changes nothing."""

    picked = Signal(object)
    """frozenset of the ids of the boxes that should be selected."""
    class_wanted = Signal()
    """The class of the selected boxes should be changed."""
    accepted = Signal(object)
    """The candidate with this id, which is wider than Qt's int, should be accepted."""
    rejected = Signal(object)
    accept_wanted = Signal()
    """The selected candidates should be accepted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Rows[BoxRow] = Rows(_words)
        self._showing = False
        self._pressed: tuple[str, int] = ("", 0)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(tr("Boxes"))
        self.selectionModel().selectionChanged.connect(self._selected)

    def show_boxes(self, boxes: Sequence[Box], classes: Mapping[int, LabelClass]) -> None:
        """Show these boxes in the names and colours of ``classes``."""
        rows = []
        for box in boxes:
            label = classes.get(box.class_id)
            rows.append(BoxRow(box, label.name if label else "?", label.colour if label else UNKNOWN_COLOUR))
        self._showing = True
        self.rows.show(rows)
        self._showing = False

    def show_selection(self, ids: frozenset[int]) -> None:
        """Mark the rows of the selected boxes."""
        self._showing = True
        chosen, last = QItemSelection(), None
        for place, row in enumerate(self.rows.rows):
            if row.box.id in ids:
                last = self.rows.index(place)
                chosen.select(last, last)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        if last is not None and len(ids) == 1:
            self.selectionModel().setCurrentIndex(last, flags.NoUpdate)
            self.scrollTo(last)
        self._showing = False

    def verdict_places(self, place: int) -> tuple[QPoint, QPoint]:
        """Where a click accepts and where it rejects the box of a row."""
        columns = _Columns.of(self.visualRect(self.rows.index(place)))
        return columns.accept.center(), columns.reject.center()

    # Events

    def event(self, event: QEvent) -> bool:
        own = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in own
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed = self._verdict_at(event.position().toPoint())
        if not self._pressed[0]:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        pressed, self._pressed = self._pressed, ("", 0)
        if not pressed[0]:
            super().mouseReleaseEvent(event)
        elif pressed == self._verdict_at(event.position().toPoint()):
            (self.accepted if pressed[0] == "accept" else self.rejected).emit(pressed[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at = event.position().toPoint()
        if self._verdict_at(at)[0]:
            self.mousePressEvent(event)
        elif self.indexAt(at).isValid():
            self.class_wanted.emit()

    # Inside

    def _verdict_at(self, at: QPoint) -> tuple[str, int]:
        """Whether a click at ``at`` accepts or rejects, and which box."""
        index = self.indexAt(at)
        if not index.isValid() or not self.rows.rows[index.row()].box.is_candidate:
            return "", 0
        columns, box_id = _Columns.of(self.visualRect(index)), self.rows.rows[index.row()].box.id
        if columns.accept.contains(at):
            return "accept", box_id
        return ("reject", box_id) if columns.reject.contains(at) else ("", 0)

    def _selected(self) -> None:
        if not self._showing:
            rows = self.selectionModel().selectedRows()
            self.picked.emit(frozenset(self.rows.rows[index.row()].box.id for index in rows))
