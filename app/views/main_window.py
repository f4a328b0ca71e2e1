"""The window: menus, tool bar and panes put together from the command table and the other views."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QCursor,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from app.commands import BY_ID, COMMANDS, CONTEXT_MENUS, MENUS, TOOL_BAR
from app.core.records import LabelClass
from app.core.tongue import join, tr
from app.views.banner import Banner
from app.views.canvas import Canvas
from app.views.class_chooser import ClassChooser
from app.views.docks import make_dock
from app.views.empty_state import EmptyState
from app.views.icons import app_icon, icon
from app.views.image_list import ImageList
from app.views.offer import OfferBar
from app.views.phrase_bar import PhraseBar
from app.views.shortcut_sheet import Keys, shown_keys
from app.views.side_panel import SidePanel
from app.views.status_bar import StatusBar

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_WIDTHS = (250, 320)
_LAYOUT_VERSION = 1
_BIN = "edit.delete"


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
        self.offer = OfferBar(self)
        self.phrase_bar = PhraseBar(self)
        self.canvas = Canvas(self)
        self.empty = EmptyState(self)
        self.images = ImageList(self)
        self.panel = SidePanel(self)
        self.status = StatusBar(self)
        self.chooser = ClassChooser(self)
        self.setStatusBar(self.status)
        self.actions_by_id: dict[str, QAction] = {}
        self._keys_told: dict[str, tuple[str, ...]] = {}
        self._widths: list[int] = []
        self.why_not: Callable[[str], str] = lambda _: ""
        """Told a command's id, why it would do nothing now, or ""; menus are grey accordingly while they are open."""
        self._make_actions()
        self._make_menus()
        self._make_tool_bar()
        self._lay_out()
        self.colour_icons()

    # Made from the command table

    def _make_actions(self) -> None:
        for command in COMMANDS:
            action = QAction(command.said, self)
            action.setData(command.id)
            action.setCheckable(command.checkable)
            action.setStatusTip("")
            if command.canvas:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                self.canvas.addAction(action)
            else:
                self.addAction(action)
            self.actions_by_id[command.id] = action
        self.show_keys(lambda name: BY_ID[name].keys)

    def show_keys(self, keys: Keys) -> None:
        """Give every action these keys, and say them in its tool tip."""
        self._keys = keys
        for command in COMMANDS:
            mine = tuple(keys(command.id))
            if self._keys_told.get(command.id) == mine:
                continue
            self._keys_told[command.id] = mine
            action = self.actions_by_id[command.id]
            action.setShortcuts([QKeySequence(key) for key in mine])
            shown = shown_keys(mine)
            action.setToolTip(tr("{help} ({keys})", help=command.told, keys=shown) if shown else command.told)

    def _make_menus(self) -> None:
        for title in MENUS:
            menu = self.menuBar().addMenu(tr(title))
            self._follow(menu)
            inner: dict[str, QMenu] = {}
            for command in COMMANDS:
                if command.menu == title:
                    if command.line:
                        menu.addSeparator()
                    if command.submenu and command.submenu not in inner:
                        inner[command.submenu] = menu.addMenu(tr(command.submenu))
                    inner.get(command.submenu, menu).addAction(self.actions_by_id[command.id])

    def _follow(self, menu: QMenu) -> None:
        """Let a menu be grey where its commands would do nothing, while it is open: keys are answered in words."""
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._set_enabled(menu, self.why_not))
        menu.aboutToHide.connect(lambda: self._set_enabled(menu, lambda _: ""))

    def _set_enabled(self, menu: QMenu, why_not: Callable[[str], str]) -> None:
        for action in menu.actions():
            if action.data() in BY_ID and action.data() not in ("edit.undo", "edit.redo"):
                action.setEnabled(not why_not(action.data()))

    def _make_tool_bar(self) -> None:
        bar = self.tools = QToolBar(tr("Tools"), self)
        bar.setObjectName("tools")
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
                # Every command has a key or a menu; a tab that stopped at each button would lead nowhere soon.
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.setAccessibleName(BY_ID[name].said)
        self.addToolBar(bar)
        # A button takes over what its action is, which menus make grey and not while they are open.
        self.actions_by_id[_BIN].changed.connect(self.show_bin)

    def show_bin(self) -> None:
        """Let the bin be grey where it would delete nothing, and say why; its key is answered in words all the same."""
        action, button = self.actions_by_id[_BIN], self.tools.widgetForAction(self.actions_by_id[_BIN])
        why = self.why_not(_BIN)
        button.setEnabled(action.isEnabled() and not why)
        button.setToolTip(join("\n", (action.toolTip(), why)) if why else action.toolTip())

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
        column.addWidget(self.offer)
        column.addWidget(self.stack, 1)
        middle.setMinimumWidth(350)
        self.images.setMinimumWidth(190)
        self.panel.setMinimumWidth(280)
        self.setCentralWidget(middle)
        self.docks = {
            "view.images": make_dock("images", tr("Images"), self.images, _LEFT, self),
            "view.panel": make_dock("panel", tr("Phrases and boxes"), self.panel, _RIGHT, self),
        }
        self.setDockNestingEnabled(True)
        self.reset_layout()
        for name, dock in self.docks.items():
            dock.visibilityChanged.connect(self.actions_by_id[name].setChecked)
        self.tools.visibilityChanged.connect(self.actions_by_id["view.tools"].setChecked)
        self._offer_menus()

    def _offer_menus(self) -> None:
        self.panel.class_view.commands = [self.actions_by_id[name] for name in CONTEXT_MENUS["class"]]
        for kind, widget in (("box", self.canvas), ("image", self.images.view)):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(partial(self._context_menu, kind, widget))

    # The layout

    def show_part(self, name: str, shown: bool) -> None:
        """Show or hide the dock, or the tool bar, that the command ``name`` stands for."""
        part = self.docks.get(name, self.tools)
        part.setVisible(shown)

    def layout_state(self) -> QByteArray:
        """Where the docks are and how large."""
        return self.saveState(_LAYOUT_VERSION)

    def restore_layout(self, state: QByteArray) -> None:
        """Put the docks where they were; what another version remembered is passed over."""
        self.restoreState(state, _LAYOUT_VERSION)

    def reset_layout(self) -> None:
        """Put the docks where they are at first."""
        for dock, area in zip(self.docks.values(), (_LEFT, _RIGHT), strict=True):
            dock.setFloating(False)
            self.addDockWidget(area, dock)
            dock.show()
        self.tools.show()
        self._widths = list(_WIDTHS)
        self.resizeDocks(list(self.docks.values()), list(_WIDTHS), Qt.Orientation.Horizontal)

    def step_part(self, step: int) -> None:
        """Give the keys to the next (1) or previous (-1) part of the window."""
        parts = (
            self.phrase_bar.field,
            self.images.view,
            self.canvas,
            self.panel.class_view,
            self.panel.box_view,
        )
        shown = [part for part in parts if part.isVisible()]
        if not shown:
            return
        focused = self.focusWidget()
        at = shown.index(focused) if focused in shown else (-1 if step > 0 else 0)
        shown[(at + step) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def createPopupMenu(self) -> QMenu:  # noqa: N802
        """What a right click on a title offers."""
        menu = QMenu(self)
        for name in (*self.docks, "view.tools", "view.reset_layout"):
            menu.addAction(self.actions_by_id[name])
        return menu

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

    def ask_class(
        self, title: str, classes: Sequence[LabelClass], fresh: bool = False, others: Sequence[str] = ()
    ) -> None:
        """Open the class chooser at the pointer where that is over the image, else in its middle.

        fresh, others: see ClassChooser.ask.
        """
        at = QCursor.pos()
        inside = self.canvas.rect().contains(self.canvas.mapFromGlobal(at))
        middle = self.canvas.mapToGlobal(self.canvas.rect().center() - QPoint(125, 140))
        self.chooser.ask(title, classes, at + QPoint(12, 12) if inside else middle, fresh, others)

    # Events

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._keys_told.clear()
            self.show_keys(self._keys)
            self.canvas.layer.retell()
            self.canvas.repaint_soon()

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
        if event.type() == QEvent.Type.MouseButtonRelease:  # the lines between docks are the window's own
            QTimer.singleShot(0, self._remember_widths)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self._widths and event.size().width() > event.oldSize().width():
            # Qt takes the room of docks where a window gets narrow, and never gives it back.
            self.resizeDocks(list(self.docks.values()), self._widths, Qt.Orientation.Horizontal)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if not event.spontaneous():  # a window that was only hidden may be narrow
            QTimer.singleShot(0, self._remember_widths)

    def _remember_widths(self) -> None:
        """How wide the docks are wished to be: as they were left, or as a person drew them."""
        self._widths = [dock.width() for dock in self.docks.values()]

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

    def _context_menu(self, kind: str, widget: QWidget, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._follow(menu)
        for name in CONTEXT_MENUS[kind]:
            if name == "|":
                menu.addSeparator()
            else:
                menu.addAction(self.actions_by_id[name])
        menu.popup(widget.mapToGlobal(at))
