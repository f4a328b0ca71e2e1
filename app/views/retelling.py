"""Saying everything that is shown again, when the language has changed.

Widgets need to know nothing of it: what they show was said by app.core.tongue, which remembers how. One walk over all
widgets looks every text up and puts the one of the new language in its place; a text that was not said (a name that a
person gave) stays. What is painted or computed later is said in the new language anyway.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QLocale, QObject, QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QListWidget,
    QTableWidget,
    QTreeWidget,
    QTreeWidgetItem,
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
                _retell_text(partial(widget.itemText, row), partial(widget.setItemText, row))
    elif isinstance(widget, QTreeWidget):
        _retell_row(widget.headerItem())
        for item_row in _rows(widget.invisibleRootItem()):
            _retell_row(item_row)
    elif isinstance(widget, QTableWidget):
        columns = range(widget.columnCount())
        headers = [widget.horizontalHeaderItem(column) for column in columns]
        cells = [widget.item(row, column) for row in range(widget.rowCount()) for column in columns]
        for cell in (*headers, *cells):
            if cell is not None:
                _retell_text(cell.text, cell.setText)
    elif isinstance(widget, QListWidget):
        for place in range(widget.count()):
            item = widget.item(place)
            _retell_text(item.text, item.setText)
            _retell_text(item.toolTip, item.setToolTip)
    elif isinstance(widget, QDoubleSpinBox):
        widget.setDecimals(widget.decimals())  # writes the number anew
    if isinstance(widget, QAbstractItemView):
        widget.doItemsLayout()


def _rows(parent: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for place in range(parent.childCount()):
        child = parent.child(place)
        if child is not None:
            yield child
            yield from _rows(child)


def _retell_row(row: QTreeWidgetItem) -> None:
    for column in range(row.columnCount()):
        _retell_text(partial(row.text, column), partial(row.setText, column))
        _retell_text(partial(row.toolTip, column), partial(row.setToolTip, column))


def _retell_text(get: Callable[[], str], put: Callable[[str], object]) -> None:
    shown = get()
    said = again(shown) if shown else None
    if said is not None and said != shown:
        put(said)
