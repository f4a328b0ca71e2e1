"""Detect all as a person meets it: the dialog, the strip in the status bar, and the offer to go on after a restart."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.batch import BatchPlan, BatchProgress, Pairs, Scope, in_scope, retry_of
from app.core.candidates import what_was_asked
from app.core.keys import open_first
from app.core.phrase_list import format_phrases, parse_phrases
from app.core.records import ImageRecord
from app.core.tasks import Task
from app.core.timings import preset_name
from app.core.tongue import join, sentence_of, tr, trn
from app.detecting import Detecting
from app.session import Session
from app.views.image_list import RECORD
from app.views.main_window import MainWindow
from engine.errors import UserError

if TYPE_CHECKING:
    from app.views.batch_dialog import BatchDialog, Choice

TASK = "batch"


class Batching(QObject):
    """Connects the batch with its dialog."""

    def __init__(
        self, view: MainWindow, session: Session, detecting: Detecting, asked: Callable[[], str]
    ) -> None:
        super().__init__(session)
        self._view = view
        self._session = session
        self._detecting = detecting
        self._asked = asked
        self._batch = detecting.batch
        self._phrases: Pairs = ()
        self._batch.progressed.connect(self._progressed)
        self._batch.ended.connect(self._ended)
        session.opened.connect(lambda _: self._project_opened())

    @cached_property
    def dialog(self) -> BatchDialog:
        """Made when first opened, or when a batch begins that it will be asked about."""
        from app.views.batch_dialog import BatchDialog

        dialog = BatchDialog(self._view)
        dialog.begun.connect(lambda scope, again: self._begin(Scope(scope), again))
        dialog.pause_wanted.connect(self.pause_or_go_on)
        dialog.stop_wanted.connect(lambda: self._batch.stop())
        dialog.retry_wanted.connect(self._retry)
        dialog.another_wanted.connect(self.ask)
        dialog.image_wanted.connect(self._session.go_to)
        return dialog

    def ask(self, again: bool = False) -> None:
        """Open the dialog: on the batch that runs, else to begin one."""
        if self._session.store is None:
            self._view.banner.show_sentence(open_first())
            return
        if self._batch.running:
            self.dialog.open_running()
            return
        self._phrases, fault = self._read()
        with self._session.told():
            self.dialog.ask(self._what(), self._choices(), again, fault)

    def pause_or_go_on(self) -> None:
        """Let the batch rest, or go on."""
        (self._batch.go_on if self._batch.paused else self._batch.pause)()
        self._view.actions_by_id["detect.pause"].setChecked(self._batch.paused)

    # Inside

    def _read(self) -> tuple[Pairs, str]:
        """The phrases of the window that are asked for, or why there are none."""
        try:
            pairs = parse_phrases(self._asked())
        except UserError as error:
            return (), sentence_of(error)
        return (
            pairs,
            "" if pairs else tr("Type what to find in the window first, for example: a red car=car, truck."),
        )

    def _what(self) -> str:
        model = Path(self._detecting.model).name
        phrases = format_phrases(self._phrases) or "–"
        return join(
            "\n",
            (
                tr("Phrases, as typed in the window: {phrases}", phrases=phrases),
                tr("Model: {model}", model=model),
                tr("Speed: {speed}", speed=preset_name(self._detecting.preset)),
            ),
        )

    def _choices(self) -> dict[Scope, Choice]:
        from app.views.batch_dialog import Choice

        store = self._session.store
        assert store is not None
        detecting = self._detecting
        asked = store.asked()
        wanted = what_was_asked(detecting.model, self._phrases, detecting.preset)
        choices = {}
        for scope in Scope:
            records = self._records(scope)
            already = sum(asked.get(record.id) == wanted for record in records)
            choices[scope] = Choice(len(records), already)
        return choices

    def _records(self, scope: Scope) -> list[ImageRecord]:
        images = self._view.images
        selected = {index.data(RECORD).id for index in images.view.selectionModel().selectedRows()}
        rows = range(images.model.rowCount()) if scope is Scope.FILTERED else ()
        listed = {images.model.index(row).data(RECORD).id for row in rows}
        return in_scope(scope, self._session.records, selected, listed)

    def _begin(self, scope: Scope, again: bool) -> None:
        with_reviewed = scope not in (Scope.NEW, Scope.UNREVIEWED)
        plan = self._detecting.plan(self._records(scope), self._phrases, again, with_reviewed)
        if plan is not None and plan.image_ids:
            self._start(plan)

    def _start(self, plan: BatchPlan) -> None:
        self._batch.start(plan)
        if self._batch.running:
            self.dialog.open_running()

    def _retry(self) -> None:
        last = self._batch.last
        failures = self._batch.progress().failures
        if last is not None and failures:
            self._start(retry_of(last, failures))

    def _progressed(self, progress: BatchProgress) -> None:
        self._view.offer.withdraw(TASK)
        self._view.status.show_task(
            Task(
                TASK,
                tr("Detect all"),
                progress.done,
                progress.total,
                progress.seconds_left,
                paused=progress.paused,
            )
        )
        self._view.actions_by_id["detect.pause"].setChecked(progress.paused)
        self.dialog.show_progress(progress)

    def _ended(self, last: BatchProgress) -> None:
        self._view.status.end_task(TASK)
        self._view.actions_by_id["detect.pause"].setChecked(False)
        self.dialog.show_summary(last)
        if self.dialog.isVisible():
            self.dialog.open_summary()
        elif last.failures:
            first = last.failures[0]
            more = last.failed - 1
            self._view.offer.ask(
                TASK,
                tr("Detect all is over. {path} and {more} more failed.", path=first.path, more=more)
                if more
                else tr("Detect all is over. {path} failed.", path=first.path),
                ((tr("Show the summary"), self.dialog.open_summary), (tr("Close"), lambda: None)),
            )

    def _project_opened(self) -> None:
        self._view.status.end_task(TASK)
        self._view.offer.withdraw(TASK)
        if "dialog" in self.__dict__:
            self.dialog.close()
        left = self._batch.unfinished()
        if left is not None:
            phrases = format_phrases(left.plan.phrases)
            self._view.offer.ask(
                TASK,
                trn(
                    "Detect all was not finished: {phrases} in {count} image more, with {model}.",
                    "Detect all was not finished: {phrases} in {count} images more, with {model}.",
                    left.rest,
                    phrases=phrases,
                    model=Path(left.plan.model).name,
                ),
                (
                    (tr("Go on"), lambda: self._batch.resume(left)),
                    (tr("Do not"), self._batch.forget_unfinished),
                ),
            )
