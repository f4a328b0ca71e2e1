"""The line below the shortcut sheet that changes the keys of the marked command."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.tongue import tr


class KeyField(QKeySequenceEdit):
    """Takes one key combination; Tab still moves on, so that nobody is caught in it."""

    tried = Signal()
    """A key was pressed, or the field was emptied; Qt itself tells it only after the key was let go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(tr("New key: press it here"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        # Each key pressed is tried anew; otherwise the second would wait until the first has settled.
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self.clear()
        super().keyPressEvent(event)
        self.tried.emit()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        return super().event(event)


class KeyEditor(QFrame):
    """Sets, adds and resets keys, and says first whose key it would take."""

    keys_wanted = Signal(str, object)
    reset_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._command, self._keys = "", tuple[str, ...]()
        self._owners: Callable[..., Any] = lambda key, besides: ()
        self.title = QLabel(self)
        self.field = KeyField(self)
        self.field.setMinimumWidth(130)
        inner = self.field.findChild(QLineEdit)
        if inner is not None:
            # Qt's own words there would stay in the language of the start.
            inner.setPlaceholderText(tr("Press a key"))
        self.field.tried.connect(self._typed)
        self.field.keySequenceChanged.connect(lambda _: self._typed())
        self.use = self._button(tr("Use this key"), self._use)
        self.add = self._button(tr("Use it as well"), self._add)
        self.none = self._button(tr("No key"), lambda: self.keys_wanted.emit(self._command, ()))
        self.reset = self._button(tr("Reset"), lambda: self.reset_wanted.emit(self._command))
        self.reset_all = self._button(tr("Reset all keys"), lambda: self.reset_wanted.emit(""))
        self.told = QLabel(self)
        self.told.setProperty("warning", True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.field, 1)
        for button in (self.use, self.add, self.none, self.reset):
            row.addWidget(button)
        row.addSpacing(16)
        row.addWidget(self.reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.told)
        self.show_command("", "", ())

    def _button(self, text: str, press: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: press())
        return button

    def show_owners(self, owners: Callable[..., Any]) -> None:
        """``owners(key, besides)``: the commands that have a key now, as Keymap.owners."""
        self._owners = owners

    def show_command(self, name: str, text: str, keys: tuple[str, ...]) -> None:
        """Change the keys of this command from now on; "" for none."""
        if name != self._command:
            self.field.clear()
        self._command, self._keys = name, keys
        self.title.setText(
            tr("Key of “{command}”:", command=text) if name else tr("Choose a command to change its keys.")
        )
        for widget in (self.field, self.none, self.reset):
            widget.setEnabled(bool(name))
        self._typed()

    def begin(self) -> None:
        """Wait for a key to be pressed."""
        if self._command:
            self.field.setFocus()

    def typed(self) -> str:
        """The key that was pressed in the field, in Qt's portable text."""
        return self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _typed(self) -> None:
        key = self.typed()
        owners = self._owners(key, self._command) if key else ()
        for button in (self.use, self.add):
            button.setEnabled(bool(key) and bool(self._command))
        self.use.setText(tr("Take this key") if owners else tr("Use this key"))
        shown = self.field.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
        names = ", ".join(tr("“{command}”", command=owner.said.rstrip("…")) for owner in owners)
        self.told.setText(
            tr("⚠ {shown} is the key of {names}, which would lose it.", shown=shown, names=names)
            if owners
            else " "
        )

    def _use(self) -> None:
        self.keys_wanted.emit(self._command, (self.typed(),))
        self.field.clear()

    def _add(self) -> None:
        self.keys_wanted.emit(self._command, (*self._keys, self.typed()))
        self.field.clear()
