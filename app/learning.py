"""Learning from the reviewed images as a person meets it: the dialog, the strip in the status bar, and the offer."""

from __future__ import annotations

import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.core.keys import open_first
from app.core.learning import LearnState, Phase, advice, too_few
from app.core.records import ImageState
from app.core.tasks import Task
from app.core.tongue import decimal, tr
from app.detecting import Detecting
from app.learn_process import LearnProcess
from app.session import Session
from app.views.main_window import MainWindow
from engine.checkpoints.catalogue import STARTER, models_folder, resolve
from engine.errors import UserError

if TYPE_CHECKING:
    from app.views.learn_dialog import LearnDialog

TASK = "learn"
_SETTING = "learning"
_INTERVAL_MS = 1000
_RUNS = ".learning"
"""In the models folder; names with a dot before them are not listed as models."""


class Learning(QObject):
    """Begins runs, follows the one of the open project, and hands out what was learned."""

    model_wanted = Signal(str)
    """The folder of a model to detect with from now on."""
    detection_wanted = Signal()
    """The new model is in use; ask in which images to detect with it."""
    _pictures_read = Signal(object, object)

    def __init__(self, view: MainWindow, session: Session, detecting: Detecting) -> None:
        super().__init__(session)
        self._view = view
        self._session = session
        self._detecting = detecting
        self.run: LearnProcess | None = None
        self._begun: dict[Path, LearnProcess] = {}
        self._state = LearnState()
        self._pool = ThreadPoolExecutor(1, "learn")
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._pictures_read.connect(self._show_result)
        session.opened.connect(lambda _: self._project_opened())

    @cached_property
    def dialog(self) -> LearnDialog:
        """Made when first opened, or when the project has a run that it will be asked about."""
        from app.views.learn_dialog import LearnDialog

        dialog = LearnDialog(self._view)
        dialog.begun.connect(self._begin)
        dialog.pause_wanted.connect(self.pause_or_go_on)
        dialog.cancel_wanted.connect(self.cancel)
        dialog.resume_wanted.connect(self._resume)
        dialog.use_wanted.connect(self._use)
        dialog.discard_wanted.connect(self._discard)
        return dialog

    def ask(self) -> None:
        """Open the dialog: on the run of this project, else to begin one."""
        store = self._session.store
        if store is None:
            self._view.banner.show_sentence(open_first())
            return
        if self.run is not None:
            self._open_run()
            return
        with self._session.told():
            reviewed = store.counts()[ImageState.REVIEWED]
            fault = too_few(reviewed, self._with_boxes())
            model = Path(self._detecting.model).name
            self.dialog.ask(
                tr("Model that learns: {model}", model=model), fault or advice(reviewed), not fault
            )

    def pause_or_go_on(self) -> None:
        """End the process and keep what it saved, or start it again."""
        if self.run is None:
            return
        if self._state.phase is Phase.PAUSED:
            self._go_on()
        else:
            self.run.stop(paused=True)
        self.look()

    def ask_cancel(self) -> None:
        """Open the dialog with the button that cancels at hand: much may have been learned."""
        self.dialog.open_running(leaving=True)

    def cancel(self) -> None:
        """End the run and throw away what it learned so far."""
        if self.run is not None:
            self.run.stop()
            self._forget()
            self.dialog.close()
            self._session.said.emit(tr("Learning was cancelled; the model in use is as it was."))

    def look(self) -> None:
        """Read how far it is, and show it."""
        if self.run is None:
            self._timer.stop()
            return
        before, self._state = self._state, self.run.state()
        state = self._state
        if state.phase in (Phase.DONE, Phase.FAILED):
            self._timer.stop()
            self._view.status.end_task(TASK)
            if before.phase is not state.phase:
                self._pool.submit(self._read_pictures, self.run, state)
            return
        self._view.status.show_task(_task(state))
        self.dialog.show_state(state)

    def stop(self) -> None:
        """The window closes: look no more. The process goes on."""
        self._timer.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    # Inside

    def _with_boxes(self) -> int:
        """How many reviewed images have boxes, counted up to two."""
        store = self._session.store
        assert store is not None
        found = 0
        for record in self._session.records:
            if record.state is ImageState.REVIEWED and any(
                not box.is_candidate for box in store.boxes(record.id)
            ):
                found += 1
                if found == 2:
                    break
        return found

    def _begin(self, minutes: int) -> None:
        store = self._session.store
        if store is None:
            return
        with self._session.told():
            model = self._detecting.model
            base = model if model == STARTER else str(resolve(model).resolve())
            folder = _free(models_folder() / _RUNS, f"{Path(model).stem}-{store.folder.name}")
            try:
                self.run = LearnProcess.begin(folder, store.folder, base, minutes or None)
            except OSError as error:
                raise UserError(
                    tr(
                        "Learning cannot begin in {folder} ({reason}).",
                        folder=folder,
                        reason=error.strerror,
                    )
                ) from error
            self._begun[folder] = self.run
            store.set_setting(_SETTING, str(folder))
            self._follow()
            self.dialog.open_running()

    def _go_on(self) -> None:
        assert self.run is not None
        with self._session.told():
            try:
                self.run.go_on()
            except OSError as error:
                raise UserError(tr("Learning cannot go on ({reason}).", reason=error.strerror)) from error

    def _resume(self) -> None:
        """Go on with a run that ended before its end, by a power cut say."""
        if self.run is not None:
            self._go_on()
            self._follow()
            self.dialog.open_running()

    def _follow(self) -> None:
        self._state = LearnState()
        self.dialog.show_state(self._state)
        self._timer.start()
        self.look()

    def _project_opened(self) -> None:
        """Find the run of this project again, also one of an earlier window."""
        self._timer.stop()
        self._view.status.end_task(TASK)
        self._view.offer.withdraw(TASK)
        if "dialog" in self.__dict__:
            self.dialog.close()
        self.run = None
        if self._session.store is None:
            return
        with self._session.told():
            stored = self._session.store.setting(_SETTING)
            if stored and Path(stored).is_dir():
                self.run = self._begun.get(Path(stored)) or LearnProcess(Path(stored))
                self._follow()

    def _open_run(self) -> None:
        if self._state.phase in (Phase.DONE, Phase.FAILED):
            self.dialog.open_result()
        else:
            self.dialog.open_running()

    def _read_pictures(self, run: LearnProcess, state: LearnState) -> None:
        """In the thread: the pictures of before and after, image by image."""
        pairs = []
        for before in sorted(
            run.pictures.glob("*-before.jpg"), key=lambda path: int(path.name.split("-")[0])
        ):
            after = before.with_name(before.name.replace("-before", "-after"))
            pair = (QImage(str(before)), QImage(str(after)))
            if not any(image.isNull() for image in pair):
                pairs.append(pair)
        self._pictures_read.emit(run, (state, pairs))

    def _show_result(self, run: LearnProcess, told: tuple[LearnState, list[tuple[QImage, QImage]]]) -> None:
        if run is not self.run:
            return
        state, pictures = told
        self.dialog.show_result(state, pictures)
        if self.dialog.isVisible():
            self.dialog.open_result()
            return
        if state.phase is Phase.FAILED:
            sentence = tr("Learning from your images failed. {sentence}", sentence=state.sentence)
        elif state.improved:
            sentence = tr(
                "A model has learned from your images: AP {before} before, {after} after.",
                before=decimal(100 * (state.before or 0), 1),
                after=decimal(100 * (state.after or 0), 1),
            )
        else:
            sentence = tr("Learning from your images brought nothing on those held back.")
        self._view.offer.ask(
            TASK, sentence, ((tr("Show it"), self.dialog.open_result), (tr("Later"), lambda: None))
        )

    def _use(self) -> None:
        """Move the model to the others, and detect with it."""
        run, store = self.run, self._session.store
        if run is None or store is None:
            return
        with self._session.told():
            target = _free(models_folder(), run.folder.name)
            try:
                run.model.rename(target)
            except OSError as error:
                raise UserError(
                    tr(
                        "The new model cannot be moved to {target} ({reason}); it lies in {model}.",
                        target=target,
                        reason=error.strerror,
                        model=run.model,
                    )
                ) from error
            self._forget()
            self.dialog.close()
            self.model_wanted.emit(str(target))
            self._view.offer.ask(
                TASK,
                tr(
                    "Phrasebox detects with {name} now. Detect with it in the images not reviewed?",
                    name=target.name,
                ),
                ((tr("Detect all…"), self.detection_wanted.emit), (tr("Not now"), lambda: None)),
            )

    def _discard(self) -> None:
        self._forget()
        self.dialog.close()

    def _forget(self) -> None:
        """The project has no run any more, and its folder goes."""
        self._timer.stop()
        self._view.status.end_task(TASK)
        self._view.offer.withdraw(TASK)
        run, self.run = self.run, None
        if self._session.store is not None:
            with self._session.told():
                self._session.store.set_setting(_SETTING, "")
        if run is not None:
            self._begun.pop(run.folder, None)
            shutil.rmtree(run.folder, ignore_errors=True)


def _task(state: LearnState) -> Task:
    return Task(
        TASK,
        tr("Learning"),
        state.step,
        state.steps,
        state.seconds_left,
        paused=state.phase is Phase.PAUSED,
    )


def _free(folder: Path, name: str) -> Path:
    """A path in ``folder`` that is not there yet, its name made fit for every disk."""
    plain = re.sub(r"[^\w.-]+", "-", name).strip(".-") or "model"
    path, number = folder / plain, 2
    while path.exists():
        path, number = folder / f"{plain}-{number}", number + 1
    return path
