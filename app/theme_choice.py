"""The theme of the window: the person's choice, or the system's as it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from app.views.main_window import MainWindow
from app.views.theme import apply_theme


class ThemeChoice(QObject):
    """The themes in the menu."""

    def __init__(self, view: MainWindow, settings: Settings) -> None:
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._show()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, choice: str) -> None:
        """Use the theme "system", "light" or "dark" from now on."""
        self._settings.set("theme", choice)
        self._show()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, choice)
        self._view.colour_icons()

    def _show(self) -> None:
        for choice in ("system", "light", "dark"):
            self._view.actions_by_id[f"view.theme_{choice}"].setChecked(choice == self._settings.get("theme"))

    def _system_changed(self) -> None:
        if self._settings.get("theme") == "system":
            self.choose("system")
