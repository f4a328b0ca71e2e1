"""The folders opened before: remembered, and offered where one begins and in the menu."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.core.tongue import tr
from app.samples import samples_target
from app.settings import Settings
from app.window import Window

_KEPT = 8


def read_folders(settings: Settings) -> list[str]:
    """The folders opened before, the last one first."""
    try:
        known = json.loads(settings.get("folders") or "[]")
    except ValueError:
        known = []
    folders = [path for path in known if isinstance(path, str)] if isinstance(known, list) else []
    last = settings.get("folder")
    return folders or ([last] if last else [])


class Recent(QObject):
    """Remembers each folder that is opened, but for the samples, which have a button of their own."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._window.session.opened.connect(self._remember)
        self._window.view.empty.recent_wanted.connect(self._open)
        self._show()

    @property
    def folders(self) -> list[str]:
        """The folders opened before, the last one first; not the one that is open."""
        store = self._window.session.store
        here = "" if store is None else str(store.folder)
        hidden = (here, str(samples_target()))
        return [path for path in read_folders(self._window.settings) if path not in hidden]

    def ask(self) -> None:
        """Offer the folders under the tool bar, one key each."""
        view, folders = self._window.view, self.folders
        if not folders:
            self._window.session.said.emit(tr("No other folder was opened yet."))
            return
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, path in enumerate(folders, 1):
            action = menu.addAction(f"&{number}  {path.replace('&', '&&')}")
            action.triggered.connect(lambda _=False, chosen=path: self._open(chosen))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(view.mapToGlobal(QPoint(12, view.tools.geometry().bottom())))

    def _open(self, path: str) -> None:
        self._window.open_folder(Path(path))

    def _remember(self, folder: Path | None) -> None:
        if folder is not None and folder != samples_target():
            settings, path = self._window.settings, str(folder)
            others: Sequence[str] = [known for known in read_folders(settings) if known != path]
            settings.set("folders", json.dumps([path, *others][:_KEPT]))
        self._show()

    def _show(self) -> None:
        self._window.view.empty.show_recent(self.folders)
