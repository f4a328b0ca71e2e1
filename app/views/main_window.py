"""The window: menus, tool bar and panes put together from the command table and the other views."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QCursor,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from app.commands import BY_ID, COMMANDS, MENUS, TOOL_BAR, Command
from app.core.records import LabelClass
from app.views.banner import Banner
from app.views.canvas import Canvas
from app.views.class_chooser import ClassChooser
from app.views.empty_state import EmptyState
from app.views.icons import app_icon, icon
from app.views.image_list import ImageList
from app.views.phrase_bar import PhraseBar
from app.views.shortcut_sheet import shown_keys
from app.views.side_panel import SidePanel
from app.views.status_bar import StatusBar

_CONTEXT_MENU = (
    "edit.accept",
    "edit.reject",
    "edit.class",
    "edit.duplicate",
    "edit.copy",
    "edit.delete",
    "view.hide_selected",
)


class MainWindow(QMainWindow):
    """Holds the views and the actions; it decides nothing."""

    folder_dropped = Signal(object)
    """A Path that was dropped onto the window."""
    closing = Signal()
    """The window is about to close."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Phrasebox")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(820, 520)
        self.resize(1280, 800)
        self.banner = Banner(self)
        self.phrase_bar = PhraseBar(self)
        self.canvas = Canvas(self)
        self.empty = EmptyState(self)
        self.images = ImageList(self)
        self.panel = SidePanel(self)
        self.status = StatusBar(self)
        self.chooser = ClassChooser(self)
        self.setStatusBar(self.status)
        self.actions_by_id: dict[str, QAction] = {}
        self._make_actions()
        self._make_menus()
        self._make_tool_bar()
        self._lay_out()
        self.colour_icons()

    # Made from the command table

    def _make_actions(self) -> None:
        for command in COMMANDS:
            action = QAction(command.text, self)
            action.setCheckable(command.checkable)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.setToolTip(_tool_tip(command))
            action.setStatusTip("")
            if command.canvas:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                self.canvas.addAction(action)
            else:
                self.addAction(action)
            self.actions_by_id[command.id] = action

    def _make_menus(self) -> None:
        for title in MENUS:
            menu = self.menuBar().addMenu(title)
            for command in COMMANDS:
                if command.menu == title:
                    if command.line:
                        menu.addSeparator()
                    menu.addAction(self.actions_by_id[command.id])

    def _make_tool_bar(self) -> None:
        bar = QToolBar("Tools", self)
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for name in TOOL_BAR:
            if name == "|":
                bar.addSeparator()
            elif name == "<>":
                space = QWidget(bar)
                space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                bar.addWidget(space)
            else:
                bar.addAction(self.actions_by_id[name])
                button = bar.widgetForAction(self.actions_by_id[name])
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.setAccessibleName(BY_ID[name].text)
        self.addToolBar(bar)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.canvas)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.phrase_bar)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        for pane, least in ((self.images, 190), (middle, 350), (self.panel, 280)):
            pane.setMinimumWidth(least)
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(self.panes.count() - 1, 1 if pane is middle else 0)
        self.panes.setSizes([250, 710, 320])
        self.setCentralWidget(self.panes)
        self.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.canvas.customContextMenuRequested.connect(self._context_menu)

    def colour_icons(self) -> None:
        """Draw every icon in the colour of the text of the present theme."""
        colour = self.palette().color(QPalette.ColorRole.WindowText).name()
        for command in COMMANDS:
            if command.icon:
                self.actions_by_id[command.id].setIcon(icon(command.icon, colour))
        self.panel.colour_icons(colour)

    # Shown

    def show_canvas(self) -> None:
        """Show the image."""
        if self.stack.currentWidget() is not self.canvas:
            self.stack.setCurrentWidget(self.canvas)
            self.canvas.setFocus()

    def show_empty(self, icon_name: str, title: str, hint: str, button: str = "") -> None:
        """Show a message where the image would be."""
        self.empty.tell(icon_name, title, hint, button)
        self.stack.setCurrentWidget(self.empty)

    def show_start(self) -> None:
        """Show how to begin, where no folder is open."""
        self.empty.tell_start()
        self.stack.setCurrentWidget(self.empty)

    def focus_image(self) -> None:
        """Give the keys to the image."""
        self.canvas.setFocus()

    def ask_class(self, title: str, classes: Sequence[LabelClass]) -> None:
        """Open the class chooser at the pointer where that is over the image, else in its middle."""
        at = QCursor.pos()
        inside = self.canvas.rect().contains(self.canvas.mapFromGlobal(at))
        middle = self.canvas.mapToGlobal(self.canvas.rect().center() - QPoint(125, 140))
        self.chooser.ask(title, classes, at + QPoint(12, 12) if inside else middle)

    def panes_state(self) -> QByteArray:
        """How wide the panes are."""
        return self.panes.saveState()

    # Events

    def event(self, event: QEvent) -> bool:
        # Space is the shortcut of "reviewed"; a button or a choice that has the focus keeps it, as everywhere.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and not event.modifiers()
            and isinstance(self.focusWidget(), QAbstractButton | QComboBox)
        ):
            event.accept()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.folder_dropped.emit(paths[0])

    def _context_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _CONTEXT_MENU:
            menu.addAction(self.actions_by_id[name])
        menu.popup(self.canvas.mapToGlobal(at))


def _tool_tip(command: Command) -> str:
    keys = shown_keys(command)
    return f"{command.help} ({keys})" if keys else command.help
