"""Detection as the session wants it: the open image now, all others one after another, nothing late."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, Signal

from app.core.defaults import CANDIDATE_FLOOR
from app.core.phrase_list import parse_phrases
from app.core.records import ImageRecord, ImageState
from app.session import Session
from app.worker import Engine, Failure, Job, Priority, Result

_AHEAD = 2
"""Batch jobs handed to the engine at a time: the running one, and the next so that it never waits."""


@dataclass(frozen=True)
class Progress:
    """How far Detect all is."""

    done: int
    total: int
    failed: int
    found: int


class Detecting(QObject):
    """Makes jobs, and takes the results that are still wanted into the session."""

    busy = Signal(bool)
    """Whether any job is waiting or running."""
    progressed = Signal(object)
    """Progress of Detect all; None when it has ended."""

    def __init__(self, session: Session, engine: Engine, model: str = "starter") -> None:
        super().__init__(session)
        self.model = model
        self._session = session
        self._engine = engine
        self._generations = count(1)
        self._wanted: dict[int, Job] = {}
        self._phrases: tuple[tuple[str, int], ...] = ()
        self._todo: deque[int] = deque()
        self._batch: Progress | None = None
        self._first_fault = ""
        self._was_busy = False
        engine.finished.connect(self._finished)
        engine.failed.connect(self._failed)
        session.opened.connect(lambda _: self.cancel())

    @property
    def running(self) -> bool:
        """Whether any job is waiting or running."""
        return bool(self._wanted) or self._batch is not None

    def detect_here(self, text: str) -> None:
        """Detect the phrases of ``text`` in the current image; an earlier job for it is dropped."""
        record = self._session.current
        if record is None:
            self._session.failed.emit("No image is open; open a folder first (Ctrl+O).")
            return
        phrases = self._read(text)
        if not phrases:
            return
        self._drop({generation for generation, job in self._wanted.items() if job.image_id == record.id})
        self._submit(record, phrases, Priority.OPEN)

    def detect_all(self, text: str) -> None:
        """Detect the phrases of ``text`` in all images that are not reviewed, from the current one on."""
        phrases = self._read(text)
        if not phrases:
            return
        self.cancel()
        records = [record for record in self._session.records if record.state is not ImageState.REVIEWED]
        if not records:
            self._session.said.emit("Every image is reviewed; there is nothing left to detect in.")
            return
        self._phrases = phrases
        self._todo = deque(record.id for record in self._from_current(records))
        self._batch = Progress(0, len(self._todo), 0, 0)
        self._first_fault = ""
        self.progressed.emit(self._batch)
        self._feed()

    def cancel(self) -> None:
        """Stop everything; results that were not stored yet are dropped."""
        self._todo.clear()
        self._drop(set(self._wanted))
        if self._batch is not None:
            done, self._batch = self._batch, None
            self.progressed.emit(None)
            self._push_busy()
            self._session.said.emit(f"Stopped after {done.done} of {done.total} images.")

    # Inside

    def _read(self, text: str) -> tuple[tuple[str, int], ...]:
        """The phrases of ``text`` with the classes they stand for, which are made where they are new."""
        store = self._session.store
        if store is None:
            self._session.failed.emit("No folder is open; open one first (Ctrl+O).")
            return ()
        with self._session.told():
            pairs = parse_phrases(text)
            if not pairs:
                self._session.failed.emit("Type what to find first, for example: a red car=car, truck.")
                return ()
            with store.transaction():
                labels = [(phrase, store.ensure_class(name, (phrase,))) for phrase, name in pairs]
                store.set_setting("phrases", text)
            self._session.classes_stored()
            return tuple((phrase, label.index) for phrase, label in labels)
        return ()

    def _from_current(self, records: list[ImageRecord]) -> list[ImageRecord]:
        current = self._session.current
        start = next((at for at, record in enumerate(records) if record == current), 0)
        return records[start:] + records[:start]

    def _submit(self, record: ImageRecord, phrases: tuple[tuple[str, int], ...], priority: Priority) -> None:
        assert self._session.store is not None
        path = self._session.store.folder / record.path
        job = Job(next(self._generations), record.id, path, phrases, self.model, CANDIDATE_FLOOR, priority)
        self._wanted[job.generation] = job
        self._engine.submit(job)
        self._push_busy()

    def _drop(self, generations: set[int]) -> None:
        if not generations:
            return
        self._engine.cancel(generations)
        for generation in generations:
            del self._wanted[generation]
        self._push_busy()

    def _feed(self) -> None:
        """Hand the engine the next images of the batch; end it when none is left."""
        waiting = sum(job.priority is Priority.BATCH for job in self._wanted.values())
        while self._batch is not None and self._todo and waiting < _AHEAD:
            record = self._session.record(self._todo.popleft())
            if record is None or record.state is ImageState.REVIEWED:
                self._advance()
                continue
            self._submit(record, self._phrases, Priority.BATCH)
            waiting += 1
        if self._batch is not None and not waiting:
            self._end_batch()

    def _advance(self, found: int = 0, failed: int = 0) -> None:
        before = self._batch
        if before is not None:
            self._batch = Progress(
                before.done + 1, before.total, before.failed + failed, before.found + found
            )
            self.progressed.emit(self._batch)

    def _end_batch(self) -> None:
        done, self._batch = self._batch, None
        self.progressed.emit(None)
        self._push_busy()
        if done is None:
            return
        self._session.said.emit(f"Detected in {done.done - done.failed} images: {done.found} candidates.")
        if done.failed:
            more = f" ({done.failed} images failed)" if done.failed > 1 else ""
            self._session.failed.emit(self._first_fault + more)

    def _push_busy(self) -> None:
        if self.running != self._was_busy:
            self._was_busy = self.running
            self.busy.emit(self.running)

    def _settle(self, job: Job) -> bool:
        """Whether a job that ended was still wanted; it is not any more."""
        wanted = self._wanted.pop(job.generation, None) is not None
        self._push_busy()
        return wanted

    def _finished(self, result: Result) -> None:
        job = result.job
        if not self._settle(job):
            return
        record = self._session.record(job.image_id)
        batch = job.priority is Priority.BATCH
        # Reviewed while the model looked: a batch leaves it alone, who asked for this image wants to see.
        if not (batch and record is not None and record.state is ImageState.REVIEWED):
            self._session.take_candidates(
                job.image_id, result.candidates, result.width, result.height, result.model
            )
        if batch:
            self._advance(found=len(result.candidates))
            self._feed()
        else:
            self._session.said.emit(self._summary(result))

    def _failed(self, failure: Failure) -> None:
        job = failure.job
        if not self._settle(job):
            return
        if failure.of_image:
            self._session.image_failed(job.image_id, failure.sentence)
        if job.priority is Priority.BATCH and not failure.hopeless:
            self._first_fault = self._first_fault or failure.sentence
            self._advance(failed=1)
            self._feed()
            return
        if failure.hopeless:
            self.cancel()
        self._session.failed.emit(failure.sentence)

    def _summary(self, result: Result) -> str:
        shown = sum(box.score is None or box.score >= self._session.threshold for box in result.candidates)
        below = len(result.candidates) - shown
        rest = f", {below} below the threshold" if below else ""
        return f"{shown} candidate{'' if shown == 1 else 's'}{rest} in {result.seconds:.1f} s."
