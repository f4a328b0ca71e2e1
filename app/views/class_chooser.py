"""A small list to choose a class from by typing, or to name a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core.records import LabelClass
from app.core.tongue import tr
from app.views.rows import swatch


class ClassChooser(QFrame):
    """Opens beside the work, filters while one types; Enter takes the marked class or makes the typed one."""

    chosen = Signal(str)
    """The name of a class, known or new."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._classes: tuple[LabelClass, ...] = ()
        self._others: tuple[str, ...] = ()
        self._fresh = False
        self._title = QLabel(self)
        self._title.setProperty("muted", True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Type a class"))
        self.field.setAccessibleName(tr("Class name"))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda item: self._take(item.data(Qt.ItemDataRole.UserRole)))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFixedSize(250, 280)

    def ask(
        self,
        title: str,
        classes: Sequence[LabelClass],
        at: QPoint,
        fresh: bool = False,
        others: Sequence[str] = (),
    ) -> None:
        """Open at ``at`` (global), saying what the class is for; ``fresh``: Enter rather makes a class than takes one
        whose name only holds what was typed; ``others``: names of classes that are not there yet.
        """
        self._others = tuple(others)
        self._fresh = fresh
        self._title.setText(title)
        self._classes = tuple(classes)
        self.field.clear()
        self._fill("")
        room = self.screen().availableGeometry()
        x = min(max(at.x(), room.left()), room.right() - self.width())
        y = min(max(at.y(), room.top()), room.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._take(item.data(Qt.ItemDataRole.UserRole))
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        name = " ".join(typed.split())
        self.list.clear()
        for label in sorted(self._classes, key=lambda label: label.name != name):
            if name.casefold() in label.name.casefold():
                item = QListWidgetItem(label.name + (f"   ({label.key})" if label.key else ""))
                item.setData(Qt.ItemDataRole.UserRole, label.name)
                item.setIcon(_swatch(label.colour))
                self.list.addItem(item)
        for other in self._others:
            if name.casefold() in other.casefold():
                item = QListWidgetItem(other)
                item.setData(Qt.ItemDataRole.UserRole, other)
                self.list.addItem(item)
        is_new = bool(name) and name not in (*(label.name for label in self._classes), *self._others)
        if is_new:
            item = QListWidgetItem(tr("New class “{name}”", name=name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        self.list.setCurrentRow(self.list.count() - 1 if is_new and self._fresh else 0)

    def _take(self, name: str) -> None:
        self.hide()
        self.chosen.emit(name)


def _swatch(colour: str) -> QIcon:
    """A square of the class's colour, which a marked row does not tint."""
    square = swatch(colour)
    result = QIcon(square)
    result.addPixmap(square, QIcon.Mode.Selected)
    return result
