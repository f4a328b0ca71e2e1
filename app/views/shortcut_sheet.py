"""The sheet of every command and its keys, with a field to search in and a line to change keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.commands import BY_ID, Command
from app.core.tongue import mark, tr
from app.views.key_editor import KeyEditor

_ROW_HEIGHT = 24
_BOXES = mark("Boxes")
_ID = Qt.ItemDataRole.UserRole

Keys = Callable[[str], Sequence[str]]
"""The key sequences of a command, in Qt's portable text."""


def shown_keys(keys: Sequence[str]) -> str:
    """Keys as this machine writes them; two that are called the same, as Return and Enter may be, are one word."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(dict.fromkeys(QKeySequence(key).toString(native) for key in keys))


def plain(text: str) -> str:
    """A command's name without the dots that promise a dialog."""
    return text.rstrip("…")


class ShortcutSheet(QDialog):
    """Made from the command table; it cannot know a key that the program does not."""

    keys_wanted = Signal(str, object)
    """A command id, and the tuple of keys that it should have from now on."""
    reset_wanted = Signal(str)
    """The command with this id should have the keys of the table again; "" for all commands."""

    def __init__(
        self,
        commands: Sequence[Command],
        mouse: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard and mouse"))
        self.resize(1120, 680)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Search commands and keys"))
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(tr("Search commands and keys"))
        self.field.textChanged.connect(self.search)
        self.field.installEventFilter(self)
        self.tree = QTreeWidget(self)
        self.tree.setProperty("inset", True)
        self.tree.setStyleSheet("QTreeView::item { padding-right: 12px; }")
        self.tree.setAccessibleName(tr("Commands and their keys"))
        self.tree.setHeaderLabels([tr("Command"), tr("Keys"), tr("What it does")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._groups: dict[str, tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = {}
        self._keys: Keys = lambda name: BY_ID[name].keys
        self._shown: tuple[Keys, Callable[[str], bool], Callable[..., object]] | None = None
        self._fill(commands, mouse)
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.editor = KeyEditor(self)
        self.editor.keys_wanted.connect(self.keys_wanted)
        self.editor.reset_wanted.connect(self.reset_wanted)
        self.tree.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.tree.itemActivated.connect(lambda *_: self.editor.begin())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        column.addWidget(self.editor)

    def _fill(self, commands: Sequence[Command], mouse: Sequence[tuple[str, str]]) -> None:
        for command in commands:
            group = command.menu or _BOXES
            self._add(tr(group), plain(command.said), command.told, command.id)
        for how, does in mouse:
            self._add(tr("Mouse"), tr(how), tr(does), "")
        self.tree.expandAll()

    def _add(self, group: str, text: str, help: str, name: str) -> QTreeWidgetItem:
        if group not in self._groups:
            heading = QTreeWidgetItem(self.tree, [group])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            heading.setSizeHint(2, QSize(0, _ROW_HEIGHT + 6))
            self._groups[group] = (heading, [])
        item = QTreeWidgetItem(self._groups[group][0], [text, "", help])
        item.setData(0, _ID, name)
        item.setToolTip(2, help)
        item.setSizeHint(2, QSize(0, _ROW_HEIGHT))
        self._groups[group][1].append(item)
        return item

    def show_keys(self, keys: Keys, changed: Callable[[str], bool], owners: Callable[..., object]) -> None:
        """Show the present keys; ``changed`` and ``owners`` as Keymap.is_changed and Keymap.owners."""
        self._keys, self._shown = keys, (keys, changed, owners)
        for _, items in self._groups.values():
            for item in items:
                name = item.data(0, _ID)
                if name:
                    font = item.font(1)
                    font.setItalic(changed(name))
                    item.setFont(1, font)
                    shown = shown_keys(keys(name))
                    item.setText(
                        1, tr("{keys} (changed)", keys=shown or tr("no key")) if changed(name) else shown
                    )
        self.editor.show_owners(owners)
        self._show_chosen()
        self.search(self.field.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            # Qt's own words for keys are among what is spoken.
            for _, items in self._groups.values():
                for item in items:
                    if command := BY_ID.get(item.data(0, _ID)):
                        item.setText(0, plain(command.said))
            self.show_keys(*self._shown)

    def search(self, typed: str) -> None:
        """Show only rows that hold every typed word."""
        words = typed.casefold().split()
        for heading, items in self._groups.values():
            for item in items:
                text = " ".join(item.text(column) for column in range(3)).casefold()
                item.setHidden(not all(word in text for word in words))
            heading.setHidden(all(item.isHidden() for item in items))

    def shown_rows(self) -> list[str]:
        """The commands that are shown now."""
        return [item.text(0) for _, items in self._groups.values() for item in items if not item.isHidden()]

    def choose(self, name: str) -> None:
        """Mark the row of the command with this id."""
        for _, items in self._groups.values():
            for item in items:
                if item.data(0, _ID) == name:
                    self.tree.setCurrentItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Down and Enter go from the field to the first row found."""
        onwards = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in onwards:
            found = (item for _, items in self._groups.values() for item in items if not item.isHidden())
            first = next(found, None)
            if first is not None:
                self.tree.setCurrentItem(first)
                self.tree.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _show_chosen(self) -> None:
        item = self.tree.currentItem()
        name = item.data(0, _ID) if item is not None else None
        if name:
            self.editor.show_command(name, plain(BY_ID[name].said), tuple(self._keys(name)))
        else:
            self.editor.show_command("", "", ())
