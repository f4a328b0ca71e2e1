"""Saying everything that is shown again, when the language has changed.

Widgets need to know nothing of it: what they show was said by app.core.tongue, which remembers what each text says. One walk
over all widgets looks every text up and puts the one of the new language in its place; a text that was not said (a name, a
number) stays. What is painted or computed later is said in the new language anyway.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from app.core.tongue import again

_OF_ALL = ("windowTitle", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "title")
_OF_ACTIONS = ("text", "toolTip")


def retell(app: QApplication) -> None:
    """Say what all windows of ``app`` show again."""
    for window in app.topLevelWidgets():
        window.setLocale(QLocale())
    for widget in app.allWidgets():
        _retell_properties(widget, _OF_ALL)
        if isinstance(widget, QLabel | QAbstractButton):
            _retell_properties(widget, ("text",))
        for action in widget.actions():
            _retell_action(action)
        _retell_items(widget)
        (widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget).update()


def _retell_properties(target: QObject, names: tuple[str, ...]) -> None:
    for name in names:
        shown = target.property(name)
        if isinstance(shown, str) and shown:
            said = again(shown)
            if said is not None and said != shown:
                target.setProperty(name, str.__str__(said))


def _retell_action(action: QAction) -> None:
    # An action without a tool tip of its own shows its text there, and does so by itself.
    own = action.toolTip() != action.text().replace("…", "").replace("&", "")
    _retell_properties(action, _OF_ACTIONS if own else ("text",))


def _retell_items(widget: QWidget) -> None:
    if isinstance(widget, QComboBox):
        with QSignalBlocker(widget):
            for row in range(widget.count()):
                _retell_text(
                    lambda row=row: widget.itemText(row), lambda text, row=row: widget.setItemText(row, text)
                )
    elif isinstance(widget, QTreeWidget):
        _retell_row(widget.headerItem())
        rows = QTreeWidgetItemIterator(widget)
        while rows.value() is not None:
            _retell_row(rows.value())
            rows += 1
    elif isinstance(widget, QTableWidget):
        headers = [widget.horizontalHeaderItem(column) for column in range(widget.columnCount())]
        cells = [
            widget.item(row, column) for row in range(widget.rowCount()) for column in range(len(headers))
        ]
        for item in (*headers, *cells):
            if isinstance(item, QTableWidgetItem):
                _retell_text(item.text, item.setText)
    elif isinstance(widget, QListWidget):
        for row in range(widget.count()):
            item = widget.item(row)
            _retell_text(item.text, item.setText)
            _retell_text(item.toolTip, item.setToolTip)
    if isinstance(widget, QAbstractItemView):
        widget.doItemsLayout()


def _retell_row(row: QTreeWidgetItem) -> None:
    for column in range(row.columnCount()):
        _retell_text(
            lambda column=column: row.text(column), lambda text, column=column: row.setText(column, text)
        )
        _retell_text(
            lambda column=column: row.toolTip(column),
            lambda text, column=column: row.setToolTip(column, text),
        )


def _retell_text(get: Callable[[], str], put: Callable[[str], None]) -> None:
    shown = get()
    said = again(shown) if shown else None
    if said is not None and said != shown:
        put(str.__str__(said))
