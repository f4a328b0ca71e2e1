"""What the lists of the side panel share: a model of plain rows, and the painting of their common parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.core.tongue import decimal, tr
from app.views.icons import pixmap

ITEM = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 30
UNKNOWN_COLOUR = "#8a8f98"
"""What stands for the colour of a class that is not there."""

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class Rows(QAbstractListModel, Generic[Row]):
    """Rows of frozen values; ``words`` gives the text and the tool tip of one."""

    def __init__(self, words: Callable[[Row], tuple[str, str]]) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._words = words
        self.rename: Callable[[Row, str], object] | None = None
        """Told the row and its new text where a row may be renamed; it shows the outcome itself."""
        self.may_rename: Callable[[Row], bool] = lambda _: True

    def show(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; where their number stays, so do selection and scrolling."""
        if len(rows) == len(self.rows):
            changed = [place for place, row in enumerate(rows) if row != self.rows[place]]
            self.rows = list(rows)
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ITEM:
            return row
        text, tip = self._words(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return tip
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = self.rename is not None and index.isValid() and self.may_rename(self.rows[index.row()])
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if editable else Qt.ItemFlag.NoItemFlags)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if self.rename is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.rename(self.rows[index.row()], value)
        return True


def paint_background(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Show whether the row is selected or under the pointer, and, with a frame, whether it has the keys."""
    palette: QPalette = option.palette
    rect: QRect = option.rect
    state = option.state
    frame = rect.adjusted(5, 1, -5, -1)
    for flag, role in (
        (QStyle.StateFlag.State_Selected, QPalette.ColorRole.Midlight),
        (QStyle.StateFlag.State_MouseOver, QPalette.ColorRole.AlternateBase),
    ):
        if state & flag:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role))
            painter.drawRoundedRect(frame, 5, 5)
            break
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 5, 5)


def paint_swatch(painter: QPainter, left: int, middle: int, colour: str, dashed: bool) -> None:
    """A square of a class's colour: filled, or dashed for what is not accepted."""
    pen = QPen(QColor(colour), 2)
    if dashed:
        pen.setDashPattern([2, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if dashed else QColor(colour))
    painter.drawRoundedRect(QRect(left, middle - 5, 11, 11), 2, 2)


def swatch(colour: str) -> QPixmap:
    """The square of a class's colour that a menu shows."""
    picture = QPixmap(12, 12)
    picture.fill(QColor(colour))
    return picture


def paint_text(
    painter: QPainter, rect: QRect, text: str, colour: QColor, right: bool = False, bold: bool = False
) -> None:
    """A text in the middle of ``rect``'s height, cut short where it is too wide."""
    font = painter.font()
    font.setBold(bold)
    painter.setFont(font)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, shown)
    font.setBold(False)
    painter.setFont(font)


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """One of the icons, 16 pixels wide, in the middle of ``rect``."""
    drawn = _drawn(name, colour.name(), painter.device().devicePixelRatio())
    painter.drawPixmap(rect.center().x() - 7, rect.center().y() - 7, drawn)


@lru_cache(maxsize=200)
def _drawn(name: str, colour: str, scale: float) -> QPixmap:
    return pixmap(name, colour, 16, scale)


def short_number(number: int) -> str:
    """34567 as 34.6k, for narrow columns."""
    if number < 10_000:
        return str(number)
    return tr("{number}k", number=decimal(number / 1000, 0 if number >= 100_000 else 1))
