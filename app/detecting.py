"""Detection as the session wants it: the open image now, all others one after another, nothing late."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import QObject, Signal

from app.core.candidates import what_was_asked
from app.core.defaults import CANDIDATE_FLOOR
from app.core.phrase_list import parse_phrases, phrase_key
from app.core.records import ImageRecord, ImageState
from app.core.store import Store
from app.session import Session
from app.worker import Engine, Failure, Job, Priority, Result

_AHEAD = 2
"""Batch jobs handed to the engine at a time: the running one, and the next so that it never waits."""


Pairs = tuple[tuple[str, str], ...]
"""(phrase, class name) pairs."""


@dataclass(frozen=True)
class Progress:
    """How far Detect all is."""

    done: int
    total: int
    failed: int
    found: int
    passed_over: int = 0
    """Images that had candidates of the same model and phrases already."""


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
        self._on_reviewed: set[int] = set()
        self._phrases: Pairs = ()
        self._batch_model = model
        self._todo: deque[int] = deque()
        self._batch: Progress | None = None
        self._first_fault = ""
        self._was_busy = False
        engine.finished.connect(self._finished)
        engine.failed.connect(self._failed)
        session.opened.connect(lambda _: self.cancel())
        session.record_changed.connect(self._drop_where_reviewed)

    @property
    def running(self) -> bool:
        """Whether any job is waiting or running."""
        return bool(self._wanted) or self._batch is not None

    def detect_here(self, text: str) -> None:
        """Detect the phrases of ``text`` in the current image; an earlier job for no other phrases there is dropped."""
        record = self._session.current
        if record is None:
            self._session.failed.emit("No image is open; open a folder first (Ctrl+O).")
            return
        phrases = self._read(text)
        if not phrases:
            return
        answered = {
            job.generation
            for job in self._wanted.values()
            if job.image_id == record.id and set(job.phrases) <= set(phrases)
        }
        dropped = self._drop(answered)
        self._submit(record, phrases, self.model, Priority.OPEN)
        self._go_on(dropped)

    def detect_all(self, text: str, again: bool = False) -> None:
        """Detect the phrases of ``text`` in all images that are not reviewed, from the current one on.

        Images that have candidates of the same model and phrases already are passed over, but for ``again``.
        """
        phrases = self._read(text)
        if not phrases:
            return
        self.cancel()
        with self._session.told():
            records = [record for record in self._session.records if record.state is not ImageState.REVIEWED]
            if not records:
                self._session.said.emit("Every image is reviewed; there is nothing left to detect in.")
                return
            fresh = records if again else self._without_done(records, what_was_asked(self.model, phrases))
            self._begin_batch(fresh, phrases, len(records) - len(fresh))

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

    def _read(self, text: str) -> Pairs:
        """The phrases of ``text`` with the names of the classes they stand for."""
        if self._session.store is None:
            self._session.failed.emit("No folder is open; open one first (Ctrl+O).")
            return ()
        with self._session.told():
            pairs = parse_phrases(text)
            if not pairs:
                self._session.failed.emit("Type what to find first, for example: a red car=car, truck.")
            return pairs
        return ()

    def _without_done(self, records: list[ImageRecord], wanted: str) -> list[ImageRecord]:
        """Those of the records that have no candidates of exactly this model and these phrases."""
        assert self._session.store is not None
        asked = self._session.store.asked()
        return [record for record in records if asked.get(record.id) != wanted]

    def _begin_batch(self, records: list[ImageRecord], phrases: Pairs, passed_over: int) -> None:
        if passed_over:
            many = f"{passed_over} images have" if passed_over > 1 else "1 image has"
            self._session.said.emit(
                f"{many} candidates of this model and these phrases already; "
                "Detect all again (Ctrl+Shift+B) replaces them."
            )
        if not records:
            return
        self._phrases, self._batch_model = phrases, self.model
        self._todo = deque(record.id for record in self._from_current(records))
        self._batch = Progress(0, len(self._todo), 0, 0, passed_over)
        self._first_fault = ""
        self.progressed.emit(self._batch)
        self._feed()

    def _from_current(self, records: list[ImageRecord]) -> list[ImageRecord]:
        current = self._session.current
        order = [record.id for record in self._session.records]
        place = order.index(current.id) if current is not None else 0
        following = set(order[place:])
        return [record for record in records if record.id in following] + [
            record for record in records if record.id not in following
        ]

    def _submit(self, record: ImageRecord, phrases: Pairs, model: str, priority: Priority) -> None:
        assert self._session.store is not None
        path = self._session.store.folder / record.path
        job = Job(next(self._generations), record.id, path, phrases, model, CANDIDATE_FLOOR, priority)
        self._wanted[job.generation] = job
        if record.state is ImageState.REVIEWED:
            self._on_reviewed.add(job.generation)
        self._engine.submit(job)
        self._push_busy()

    def _drop(self, generations: set[int]) -> list[Job]:
        """Cancel these jobs; what they were."""
        if not generations:
            return []
        self._engine.cancel(generations)
        self._on_reviewed -= generations
        dropped = [self._wanted.pop(generation) for generation in generations]
        self._push_busy()
        return dropped

    def _go_on(self, dropped: list[Job]) -> None:
        """Let the batch go on without the jobs of it that were dropped."""
        of_batch = sum(job.priority is Priority.BATCH for job in dropped)
        for _ in range(of_batch):
            self._shorten()
        if of_batch:
            self._feed()

    def _drop_where_reviewed(self, record: ImageRecord) -> None:
        """An image that a person is done with must not get candidates that nobody sees."""
        if record.state is ImageState.REVIEWED:
            waiting = {job.generation for job in self._wanted.values() if job.image_id == record.id}
            self._go_on(self._drop(waiting - self._on_reviewed))

    def _feed(self) -> None:
        """Hand the engine the next images of the batch; end it when none is left."""
        waiting = sum(job.priority is Priority.BATCH for job in self._wanted.values())
        while self._batch is not None and self._todo and waiting < _AHEAD:
            image_id = self._todo.popleft()
            with self._session.told():
                self._session.refresh_record(image_id)
            record = self._session.record(image_id)
            if record is None or record.state is ImageState.REVIEWED:
                self._shorten()
                continue
            self._submit(record, self._phrases, self._batch_model, Priority.BATCH)
            waiting += 1
        if self._batch is not None and not waiting:
            self._end_batch()

    def _shorten(self) -> None:
        if self._batch is not None:
            self._batch = replace(self._batch, total=self._batch.total - 1)
            self.progressed.emit(self._batch)

    def _advance(self, found: int = 0, failed: int = 0) -> None:
        before = self._batch
        if before is not None:
            self._batch = replace(
                before, done=before.done + 1, failed=before.failed + failed, found=before.found + found
            )
            self.progressed.emit(self._batch)

    def _end_batch(self) -> None:
        done, self._batch = self._batch, None
        self.progressed.emit(None)
        self._push_busy()
        if done is None:
            return
        rest = f" {done.passed_over} had them already (Ctrl+Shift+B: again)." if done.passed_over else ""
        self._session.said.emit(
            f"Detected in {done.done - done.failed} images: {done.found} candidates.{rest}"
        )
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
        self._on_reviewed.discard(job.generation)
        self._push_busy()
        return wanted

    def _finished(self, result: Result) -> None:
        job = result.job
        if not self._settle(job):
            return
        wanted = self._is_wanted(job)
        if wanted:
            self._store(result)
        if job.priority is Priority.BATCH:
            if wanted:
                self._advance(found=len(result.candidates))
            else:
                self._shorten()
            self._feed()
        elif wanted:
            self._session.said.emit(self._summary(result))
        else:
            self._session.said.emit(f"{job.path.name} is reviewed, so what was detected in it was dropped.")

    def _is_wanted(self, job: Job) -> bool:
        """Whether candidates may come: on a reviewed image only where a person asked there and still looks at it."""
        with self._session.told():
            self._session.refresh_record(job.image_id)
        record, current = self._session.record(job.image_id), self._session.current
        if record is None or record.state is not ImageState.REVIEWED:
            return record is not None
        return job.priority is Priority.OPEN and current is not None and current.id == job.image_id

    def _store(self, result: Result) -> None:
        """Store the candidates, the classes and phrases they need, and what they were asked of."""
        job, store = result.job, self._session.store
        if store is None:
            return
        with self._session.told():
            indices = self._class_indices(store, job)
            candidates = [replace(box, class_id=indices[box.class_id]) for box in result.candidates]
            phrases = [phrase for phrase, _ in job.phrases]
            self._session.take_candidates(
                job.image_id, candidates, result.width, result.height, result.model, phrases
            )
            store.set_asked(job.image_id, what_was_asked(job.model, job.phrases))

    def _class_indices(self, store: Store, job: Job) -> list[int]:
        """The project's classes of the job's, made where they are new: now it is known that the model takes them."""
        known = {
            (owner.name, phrase_key(phrase)) for owner in self._session.classes for phrase in owner.phrases
        }
        wanted = {(name, phrase_key(phrase)) for phrase, name in job.phrases}
        if not wanted <= known:
            with store.transaction():
                for phrase, name in job.phrases:
                    store.ensure_class(name, (phrase,))
            self._session.classes_stored()
        index_of = {label.name: label.index for label in self._session.classes}
        return [index_of[name] for name in job.classes]

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
        index_of = {label.name: label.index for label in self._session.classes}
        indices = [index_of.get(name, -1) for name in result.job.classes]
        thresholds = self._session.thresholds
        shown = sum((box.score or 0.0) >= thresholds.of(indices[box.class_id]) for box in result.candidates)
        below = len(result.candidates) - shown
        rest = f", {below} below the threshold" if below else ""
        return f"{shown} candidate{'' if shown == 1 else 's'}{rest} in {result.seconds:.1f} s."
