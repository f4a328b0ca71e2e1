"""Models as the window does them: the dialog, getting and checking in a thread, choosing, and the measurement."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from app.core.faults import fault_sentence
from app.core.keys import keyed
from app.core.tongue import decimal, join, packed, sentence_of, tr, unpacked
from app.core.transfer_words import transfer_words
from app.model_choice import ModelChoice
from app.model_loading import Measured
from app.model_work import ModelWork, Outcome, Task
from app.settings import Settings
from app.views.main_window import MainWindow
from app.worker import Engine, Loaded
from engine.checkpoints.catalogue import (
    MODELS_VARIABLE,
    STARTER,
    choose_models_folder,
    installed,
    models_folder,
    remove,
    resolve,
)
from engine.checkpoints.published import find
from engine.errors import UserError
from engine.speed import Speed

if TYPE_CHECKING:
    from app.views.models_dialog import ModelsDialog
    from engine.checkpoints.download import Fetched

_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY")
_MEASURING = "measuring"


class Models(QObject):
    """Connects the dialog of models with the thread that fetches them, the engine and the choice."""

    def __init__(self, view: MainWindow, settings: Settings, choice: ModelChoice, engine: Engine) -> None:
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._choice = choice
        self._engine = engine
        self._measuring = False
        self._noted = ""
        self._outside = {name: os.environ.get(name) for name in ("HF_ENDPOINT", "HF_TOKEN", *_PROXIES)}
        """What the environment said before; an empty field means this."""
        self.work = ModelWork(self)
        self._use_stored_places()
        self.work.progressed.connect(self._show_progress)
        self.work.ended.connect(self._ended)
        engine.loaded.connect(self._loaded)
        engine.measured.connect(self._measured)
        engine.not_measured.connect(self._not_measured)
        view.closing.connect(self.work.stop)

    @cached_property
    def dialog(self) -> ModelsDialog:
        """Made when first opened; all work begins in it."""
        from app.views.models_dialog import ModelsDialog

        dialog = ModelsDialog(self._view)
        dialog.connection.show_values(self._settings.get("models/mirror"), self._settings.get("models/proxy"))
        dialog.get_wanted.connect(self._get)
        dialog.check_wanted.connect(
            lambda name: self._begin(Task("check", name), tr("Checking {name}…", name=name))
        )
        dialog.add_wanted.connect(
            lambda path: self._begin(Task("add", path), tr("Opening {name}…", name=Path(path).name))
        )
        dialog.use_wanted.connect(self.use)
        dialog.remove_wanted.connect(self._ask_remove)
        dialog.show_wanted.connect(self._show_folder)
        dialog.folder_wanted.connect(self._use_folder)
        dialog.stop_wanted.connect(self._stop_work)
        dialog.measure_wanted.connect(self._measure)
        dialog.connection.changed.connect(self._connection_changed)
        return dialog

    def open(self) -> None:
        """Open the dialog."""
        self.refresh()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.list.setFocus()

    def refresh(self) -> None:
        """Show what is here now."""
        from app.core.model_cards import advice, model_cards
        from engine.memory import free_memory

        speed, free = self.speed(), free_memory()
        told = advice(speed, free, unpacked(self._settings.get("machine/gpu")))
        self.dialog.show_cards(model_cards(self._choice.model, speed, free), models_folder(), told)

    def speed(self) -> Speed | None:
        """What was measured of this machine, if it was."""
        return Speed.from_text(self._settings.get("machine/speed"))

    def use(self, name: str) -> None:
        """Detect with this model from now on."""
        self._choice.choose(name)
        self._view.banner.hide_notice()
        self.refresh()
        self.dialog.show_idle(
            tr("{name} detects from now on; it is loaded at the next detection.", name=Path(name).name)
        )

    def tell_newcomer(self) -> None:
        """Once, where nothing but the starter is here: how to get more."""
        if self._settings.get("models/told") or self._choice.model != STARTER:
            return
        self._settings.set("models/told", True)
        if [name for name, _ in installed()] == [STARTER]:
            self._view.banner.show_notice(
                keyed(
                    "detect.models",
                    "Phrasebox starts with a small model that shows how it works. For photographs, get a larger one "
                    "under Detect, Models… ({key}) whenever you like.",
                    "Phrasebox starts with a small model that shows how it works. For photographs, get a larger one "
                    "under Detect, Models… whenever you like.",
                )
            )

    # Work

    def _get(self, name: str) -> None:
        # Where a button takes no focus, a field that was typed into has not said so yet.
        self._connection_changed(*self.dialog.connection.values())
        self._begin(Task("get", name), tr("Getting {name}…", name=name))

    def _begin(self, task: Task, told: str) -> None:
        if self.work.begin(task):
            self.dialog.show_working(told, None, task.name)

    def _loaded(self, loaded: Loaded) -> None:
        """Say once why the GPU is not used, where there is one."""
        if loaded.note and loaded.note != self._noted:
            self._noted = loaded.note
            self._view.banner.show_notice(loaded.note)

    def _show_progress(self, fetched: Fetched) -> None:
        if self.work.task is not None and self.dialog.stop.isEnabled():
            words = transfer_words(fetched.done, fetched.total, fetched.speed, fetched.note)
            part = (fetched.done, fetched.total) if fetched.total else None
            self.dialog.show_working(words, part, self.work.task.name)

    def _stop_work(self) -> None:
        self.dialog.show_stopping()
        if self._measuring:
            self._engine.stop_measuring()
        else:
            self.work.cancel()

    def _ended(self, outcome: Outcome) -> None:
        self.refresh()
        self.dialog.show_idle(outcome.sentence, fault=not outcome.done and not outcome.stopped)
        if outcome.model:
            self.dialog.choose(outcome.model)
        if not self.dialog.isVisible():
            (self._view.status.say if outcome.done else self._view.banner.show_sentence)(outcome.sentence)

    def _ask_remove(self, name: str) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Remove a model"),
            tr("Remove {name} from this machine?", name=name),
            parent=self.dialog,
        )
        box.setInformativeText(
            tr("It can be got again, but not without network.")
            if find(name) is not None
            else tr("It is a model of your own, and cannot be got again: its folder is deleted.")
        )
        yes = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.buttonClicked.connect(lambda pressed: self._remove(name) if pressed is yes else None)
        box.open()

    def _remove(self, name: str) -> None:
        try:
            remove(name)
        except (UserError, OSError) as error:
            told = (
                sentence_of(error)
                if isinstance(error, UserError)
                else fault_sentence(error, tr("remove {name}", name=name))
            )
            self.dialog.show_idle(told, fault=True)
            return
        told = tr("Removed {name}.", name=name)
        if self._choice.model == name:
            self._choice.choose(STARTER)
            told = join(" ", (told, tr("The starter detects from now on.")))
        self.refresh()
        self.dialog.show_idle(told)

    def _show_folder(self, name: str) -> None:
        try:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(resolve(name))))
        except UserError as error:  # it went away meanwhile
            self.dialog.show_idle(sentence_of(error), fault=True)

    # Places

    def _use_folder(self, folder: str) -> None:
        try:
            choose_models_folder(Path(folder))
        except OSError as error:
            told = fault_sentence(error, tr("keep models in {folder}", folder=folder))
            self.dialog.show_idle(told, fault=True)
            return
        os.environ.pop(MODELS_VARIABLE, None)  # named for this run, and another chosen meanwhile
        self.refresh()
        self.dialog.show_idle(
            tr(
                "Models are kept in {folder} from now on; those in the folder before stay there.",
                folder=folder,
            )
        )

    def _connection_changed(self, mirror: str, proxy: str, token: str) -> None:
        self._settings.set("models/mirror", mirror)
        self._settings.set("models/proxy", proxy)
        self._use_stored_places()
        self.dialog.connection.show_values(mirror, proxy)
        _set("HF_TOKEN", token or self._outside["HF_TOKEN"])

    def _use_stored_places(self) -> None:
        """Let mirror and proxy be as they are stored; the environment decides where nothing is."""
        mirror, proxy = self._settings.get("models/mirror"), self._settings.get("models/proxy")
        _set("HF_ENDPOINT", mirror or self._outside["HF_ENDPOINT"])
        for name in _PROXIES:
            _set(name, proxy or self._outside[name])

    # Measuring

    def _measure(self) -> None:
        self._measuring = True
        self.dialog.show_working(tr("Measuring this machine, about ten seconds…"), None, _MEASURING)
        self._engine.measure()

    def _measured(self, measured: Measured) -> None:
        self._measuring = False
        self._settings.set("machine/speed", measured.speed.to_text())
        self._settings.set("machine/gpu", packed(measured.gpu))
        self.refresh()
        self.dialog.show_idle(
            tr(
                "Measured: about {seconds} s an image for a tiny model here.",
                seconds=decimal(measured.speed.seconds, 1),
            )
        )

    def _not_measured(self, sentence: str) -> None:
        self._measuring = False
        self.dialog.show_idle(sentence or tr("Stopped measuring."), fault=bool(sentence))


def _set(name: str, value: str | None) -> None:
    if value:
        os.environ[name] = value
    else:
        os.environ.pop(name, None)
