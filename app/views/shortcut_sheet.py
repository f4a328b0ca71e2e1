"""The sheet of every command and its keys, with a field to search in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
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

from app.commands import Command

_ROW_HEIGHT = 24
_GROUPS = {"nudge": "Boxes", "stretch": "Boxes", "class": "Boxes"}


def shown_keys(command: Command) -> str:
    """The keys of a command as this machine writes them."""
    return ", ".join(
        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in command.keys
    )


class ShortcutSheet(QDialog):
    """Made from the command table; it cannot know a key that the program does not."""

    def __init__(
        self,
        commands: Sequence[Command],
        mouse: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard and mouse")
        self.resize(1000, 680)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("Search commands and keys")
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName("Search commands and keys")
        self.field.textChanged.connect(self.search)
        self.tree = QTreeWidget(self)
        self.tree.setProperty("inset", True)
        self.tree.setHeaderLabels(["Command", "Keys", "What it does"])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._groups: dict[str, tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = {}
        self._fill(commands, mouse)
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)

    def _fill(self, commands: Sequence[Command], mouse: Sequence[tuple[str, str]]) -> None:
        rows = [
            (
                command.menu or _GROUPS.get(command.id.split(".")[0], "Other"),
                command.text.rstrip("…"),
                shown_keys(command),
                command.help,
            )
            for command in commands
        ]
        rows += [("Mouse", does, how, "") for how, does in mouse]
        for group, *texts in rows:
            if group not in self._groups:
                heading = QTreeWidgetItem(self.tree, [group])
                font = heading.font(0)
                font.setBold(True)
                heading.setFont(0, font)
                heading.setSizeHint(2, QSize(0, _ROW_HEIGHT + 6))
                self._groups[group] = (heading, [])
            item = QTreeWidgetItem(self._groups[group][0], texts)
            item.setToolTip(2, texts[2])
            item.setSizeHint(2, QSize(0, _ROW_HEIGHT))
            self._groups[group][1].append(item)
        self.tree.expandAll()

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
