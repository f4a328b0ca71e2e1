"""Which model detects: the menu of those on this machine, a folder of one's own, and what the status bar says of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu

from app.core.tongue import tr
from app.detecting import Detecting
from app.settings import Settings
from app.views.main_window import MainWindow
from app.worker import Engine, Failure, Loaded
from engine.checkpoints.catalogue import STARTER, installed


class ModelChoice(QObject):
    """Changes the model of the detections to come; a batch that runs keeps the one it began with."""

    chosen = Signal(str)
    """The name or folder that detects from now on."""

    def __init__(self, view: MainWindow, settings: Settings, detecting: Detecting, engine: Engine) -> None:
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._detecting = detecting
        self._loading = ""
        self._loaded: tuple[str, str] | None = None
        self.menu = QMenu(tr("Model"), view)
        self.menu.setToolTipsVisible(True)
        self._group = QActionGroup(self.menu)
        self.menu.aboutToShow.connect(self._fill)
        own_folder = view.actions_by_id["detect.model"]
        for holder in own_folder.associatedObjects():
            if isinstance(holder, QMenu):
                holder.insertMenu(own_folder, self.menu)
        engine.loading.connect(self._loading_began)
        engine.loading_part.connect(self._loading_went_on)
        engine.loading_stopped.connect(self._loading_stopped)
        engine.loaded.connect(self._loading_ended)
        engine.failed.connect(self._failed)

    @property
    def model(self) -> str:
        """The name or folder that detects from now on."""
        return self._detecting.model

    def ask_folder(self) -> None:
        """Ask for a checkpoint folder, and detect with it from now on."""
        start = str(Path(self._detecting.model).parent) if Path(self._detecting.model).is_dir() else ""
        chosen = QFileDialog.getExistingDirectory(self._view, tr("Use a model folder"), start)
        if chosen:
            self.choose(chosen)

    def choose(self, model: str) -> None:
        """Detect with this model, a name or a folder, from now on, also after the next start."""
        model = _known_name(model)
        before = self._detecting.model
        self._detecting.model = model
        self._settings.set("model", model)
        self.chosen.emit(model)
        if self._detecting.running and model != before:
            self._view.status.say(
                tr(
                    "What is being detected goes on with {before}; {after} is used from the next on.",
                    before=Path(before).name,
                    after=Path(model).name,
                )
            )
        if self._loaded is not None and self._loaded[0] == model:
            self._say(self._loaded[1])
        elif self._loading != model:
            self._say(tr("not loaded yet"))

    def _fill(self) -> None:
        """List the starter, the models folder, and the folder of one's own where one is in use."""
        self.menu.clear()
        present = self._detecting.model
        models = {STARTER: "", **{name: str(folder) for name, folder in installed()}}
        for model, folder in {**models, present: models.get(present, present)}.items():
            action = self.menu.addAction(Path(model).name)
            action.setToolTip(folder)
            action.setCheckable(True)
            action.setChecked(model == present)
            action.triggered.connect(partial(self._chosen, model))
            self._group.addAction(action)

    def _chosen(self, model: str, _: bool = True) -> None:
        self.choose(model)

    def _loading_began(self, model: str) -> None:
        self._loading, self._loaded = model, None

    def _loading_went_on(self, model: str, percent: int) -> None:
        if self._loading == model == self._detecting.model:
            self._say(tr("loading {percent} %", percent=percent))

    def _loading_stopped(self, model: str) -> None:
        self._loading = ""
        self._say(tr("not loaded"))

    def _loading_ended(self, loaded: Loaded) -> None:
        where = f"{loaded.device} {loaded.precision} · {loaded.backend}"
        self._loading, self._loaded = "", (self._loading, where)

    def _failed(self, failure: Failure) -> None:
        if self._loading:
            self._loading = ""
            self._say(tr("not loaded"))

    def _say(self, where: str) -> None:
        self._view.status.show_model(Path(self._detecting.model).name, where)


def _known_name(model: str) -> str:
    """The name of a folder that is one of those on this machine: by two names it would be listed twice."""
    place = Path(model)
    if not place.is_absolute():
        return model
    return next((name for name, folder in installed() if folder.resolve() == place.resolve()), model)
