"""Parts of the window that can be moved, floated and hidden, each under a title of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QLabel, QMainWindow, QToolButton, QWidget

from app.core.tongue import tr
from app.views.icons import icon


class DockTitle(QFrame):
    """The title of a dock: it is dragged by it, floats and hides by its buttons."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setProperty("bar", True)
        label = QLabel(dock.windowTitle(), self)
        label.setProperty("heading", True)
        self._float = self._button(tr("Let this part float, or put it back"))
        self._float.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self._hide = self._button(tr("Hide this part; the View menu brings it back"))
        self._hide.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 6, 3)
        row.setSpacing(2)
        row.addWidget(label, 1)
        row.addWidget(self._float)
        row.addWidget(self._hide)
        self._colour_icons()

    def _button(self, what: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("small", True)
        button.setToolTip(what)
        button.setAccessibleName(what)
        # The View menu does the same by keys; here a tab would stop twice before every part.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()

    def _colour_icons(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._float.setIcon(icon("float", colour))
        self._hide.setIcon(icon("cancel", colour))


def make_dock(
    name: str, title: str, content: QWidget, area: Qt.DockWidgetArea, window: QMainWindow
) -> QDockWidget:
    """A dock at a side of the window. name: by which its place is remembered."""
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setAccessibleName(title)
    dock.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
    dock.setWidget(content)
    dock.setTitleBarWidget(DockTitle(dock))
    window.addDockWidget(area, dock)
    return dock
