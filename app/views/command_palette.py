"""The command palette: any command by some letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.tongue import tr

_ENTRY = Qt.ItemDataRole.UserRole
_WIDTH, _ROW_HEIGHT, _ROWS = 720, 44, 9

Score = Callable[[str, str], float | None]
"""What is typed and a text -> how well they fit, None where they do not."""


@dataclass(frozen=True)
class Entry:
    """A command as the palette offers it.

    why_not: why it would do nothing now, "" where it would do something. numbered: it stands in no menu, since it is
    one of many alike, as "Class 1" to "Class 9" are.
    """

    id: str
    text: str
    group: str
    help: str
    keys: str
    why_not: str
    numbered: bool = False


class _Row(QStyledItemDelegate):
    """Paints a command's name with what it does below it, and its keys at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(200, _ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(_ENTRY)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(rect.adjusted(2, 1, -3, -2), 5, 5)
        inner = rect.adjusted(12, 4, -14, -4)
        metrics = painter.fontMetrics()
        painter.setPen(quiet)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, entry.keys)
        room = inner.width() - metrics.horizontalAdvance(entry.keys) - 16
        painter.setPen(quiet if entry.why_not else palette.color(QPalette.ColorRole.Text))
        title = (
            tr("{command}   –   not now: {why_not}", command=entry.text, why_not=entry.why_not)
            if entry.why_not
            else entry.text
        )
        left = Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            inner,
            left | Qt.AlignmentFlag.AlignTop,
            metrics.elidedText(title, Qt.TextElideMode.ElideRight, room),
        )
        painter.setPen(quiet)
        under = metrics.elidedText(
            f"{entry.group} · {entry.help}", Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, left | Qt.AlignmentFlag.AlignBottom, under)
        painter.restore()


class CommandPalette(QFrame):
    """Opens over the window; Enter does the marked command, Esc leaves."""

    chosen = Signal(str)
    """The id of the command to do."""

    def __init__(self, score: Score, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(tr("Find a command"))
        self._score = score
        self.window_below = parent
        self._entries: tuple[Entry, ...] = ()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Type some letters of a command"))
        self.field.setAccessibleName(tr("Find a command"))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Commands found"))
        self.list.setItemDelegate(_Row(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _: self._take())
        self.told = QLabel(self)
        self.told.setProperty("muted", True)
        self.told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.told)
        self.setFixedWidth(_WIDTH)
        self.list.setFixedHeight(_ROW_HEIGHT * _ROWS + 8)

    def ask(self, entries: Sequence[Entry]) -> None:
        """Open with these commands."""
        self._entries = tuple(entries)
        self.field.clear()
        self._fill("")
        window = self.window_below
        self.adjustSize()
        self.move(
            window.mapToGlobal(window.rect().center()).x() - self.width() // 2,
            window.mapToGlobal(window.rect().topLeft()).y() + 90,
        )
        self.show()
        self.field.setFocus()

    def shown(self) -> list[Entry]:
        """What is listed now, best first."""
        return [self.list.item(row).data(_ENTRY) for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _ROWS,
                Qt.Key.Key_PageUp: -_ROWS,
            }.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                row = self.list.currentRow() + step
                if abs(step) > 1:
                    row = min(max(row, 0), self.list.count() - 1)
                self.list.setCurrentRow(row % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        found: list[tuple[float, Entry]] = []
        for entry in self._entries:
            score = self._score(typed, entry.text)
            if score is None:
                # What it does is looked through as well, but its name counts first.
                about = self._score(typed, f"{entry.group} {entry.text} {entry.keys}")
                score = None if about is None else about - 1000
            if score is not None:
                found.append((score - (0.5 if entry.why_not else 0.2 if entry.numbered else 0), entry))
        if typed.strip():
            found.sort(key=lambda pair: -pair[0])
        self.list.clear()
        for _, entry in found:
            item = QListWidgetItem(entry.text)
            item.setData(_ENTRY, entry)
            item.setToolTip(entry.help)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                ", ".join(part for part in (entry.text, entry.keys, entry.why_not) if part),
            )
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.told.setText("" if found else tr("No command has these letters."))
        self.told.setVisible(not found)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        entry: Entry = item.data(_ENTRY)
        if entry.why_not:
            self.told.setText(
                tr("{command}: not now. {why_not}", command=entry.text.rstrip("…"), why_not=entry.why_not)
            )
            self.told.show()
            self.adjustSize()
            return
        self.hide()
        self.chosen.emit(entry.id)
