"""The keys that a person chose: read from the settings, given to the actions, changed in the shortcut sheet."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.commands import COMMANDS, MOUSE
from app.core.keys import use_keys
from app.keymap import Keymap
from app.settings import Settings
from app.views.main_window import MainWindow
from app.views.retelling import retell
from app.views.shortcut_sheet import ShortcutSheet, shown_keys


def name_keys(keymap: Keymap) -> None:
    """Let sentences name these keys: of each command the one that is quickest to press."""
    use_keys(lambda name: shown_keys(sorted(keymap.keys(name), key=len)[:1]))


class KeyChoice(QObject):
    """Owns the keymap; every place that shows or answers keys hears of a change."""

    def __init__(self, view: MainWindow, settings: Settings) -> None:
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._sheet: ShortcutSheet | None = None
        self.keymap = Keymap.read(settings.get("keys"))
        view.show_keys(self.keymap.keys)

    def show_sheet(self) -> None:
        """Open the sheet of all keys."""
        if self._sheet is None:
            self._sheet = ShortcutSheet(COMMANDS, MOUSE, self._view)
            self._sheet.keys_wanted.connect(lambda name, keys: self._use(self.keymap.with_keys(name, keys)))
            self._sheet.reset_wanted.connect(self._reset)
            self._show()
        self._sheet.show()
        self._sheet.raise_()
        self._sheet.activateWindow()
        self._sheet.field.setFocus()

    def _reset(self, name: str) -> None:
        self._use(self.keymap.reset(name) if name else Keymap())

    def _use(self, keymap: Keymap) -> None:
        self.keymap = keymap
        self._settings.set("keys", keymap.text())
        self._view.show_keys(keymap.keys)
        self._show()
        name_keys(keymap)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        retell(app)

    def _show(self) -> None:
        if self._sheet is not None:
            self._sheet.show_keys(self.keymap.keys, self.keymap.is_changed, self.keymap.owners)
