"""Jobs for the engine thread, and which of their results are still wanted when they come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import QObject, Signal

from app.core.batch import Pairs
from app.core.candidates import what_was_asked
from app.core.defaults import CANDIDATE_FLOOR
from app.core.phrase_list import phrase_key
from app.core.records import ImageRecord, ImageState
from app.core.store import Store
from app.session import Session
from app.worker import Engine, Failure, Job, Priority, Result
from engine.presets import Preset


@dataclass(frozen=True)
class Ended:
    """A job that is over. result: where its candidates were stored; failure: where it failed; neither where it was
    dropped, or its result was, since nobody wanted it any more (dropped: before it came to its end)."""

    job: Job
    result: Result | None = None
    failure: Failure | None = None
    dropped: bool = False


class Jobs(QObject):
    """Hands jobs to the engine, and takes the results that are still wanted into the session."""

    ended = Signal(object)
    """Ended."""
    open_busy = Signal(bool)
    """Whether a job that a person waits for is waiting or running."""

    def __init__(self, session: Session, engine: Engine) -> None:
        super().__init__(session)
        self._session = session
        self._engine = engine
        self._generations = count(1)
        self._wanted: dict[int, Job] = {}
        self._on_reviewed: set[int] = set()
        self._was_busy = False
        engine.finished.connect(self._finished)
        engine.failed.connect(self._failed)
        session.records_changed.connect(self._drop_where_reviewed)

    def waiting(self, priority: Priority | None = None) -> int:
        """How many jobs (of this priority) are waiting or running."""
        return sum(priority is None or job.priority is priority for job in self._wanted.values())

    def submit(
        self,
        record: ImageRecord,
        phrases: Pairs,
        model: str,
        priority: Priority,
        preset: Preset = Preset.ACCURATE,
    ) -> None:
        """Detect in one image."""
        job = self._made(record, phrases, model, priority, preset)
        self._want(job, record)
        self._engine.submit(job)
        self._push_busy()

    def ask(self, record: ImageRecord, phrases: Pairs, model: str, preset: Preset = Preset.ACCURATE) -> None:
        """Detect in one image, for which a person waits now. What would answer the same already goes on, as the
        person's; what asks there for none but these phrases besides is dropped."""
        asked = self._made(record, phrases, model, Priority.OPEN, preset)
        there = [job for job in self._wanted.values() if job.image_id == record.id]
        same = next(
            (job for job in there if job.priority is not Priority.BATCH and job.asks_the_same(asked)), None
        )
        if same is not None:
            asked = replace(asked, generation=same.generation)
        answered = {job.generation for job in there if set(job.phrases) <= set(phrases)}
        self._want(asked, record)
        self._drop(answered - {asked.generation})
        if same is None:
            self._engine.submit(asked)
        elif same.priority is not Priority.OPEN:
            self._engine.promote(asked)
        self._push_busy()

    def drop_all(self, priority: Priority | None = None) -> None:
        """Forget all jobs (of this priority); results that were not stored yet are dropped."""
        self._drop(
            {job.generation for job in self._wanted.values() if priority is None or job.priority is priority}
        )

    # Inside

    def _made(
        self, record: ImageRecord, phrases: Pairs, model: str, priority: Priority, preset: Preset
    ) -> Job:
        assert self._session.store is not None
        path = self._session.store.folder / record.path
        generation = next(self._generations)
        return Job(generation, record.id, path, phrases, model, CANDIDATE_FLOOR, priority, preset)

    def _want(self, job: Job, record: ImageRecord) -> None:
        self._wanted[job.generation] = job
        if record.state is ImageState.REVIEWED:
            self._on_reviewed.add(job.generation)

    def _drop(self, generations: set[int]) -> None:
        if not generations:
            return
        self._engine.cancel(generations)
        self._on_reviewed -= generations
        dropped = [self._wanted.pop(generation) for generation in generations]
        self._push_busy()
        for job in dropped:
            self.ended.emit(Ended(job, dropped=True))

    def _drop_where_reviewed(self, records: Sequence[ImageRecord]) -> None:
        """An image that a person is done with must not get candidates that nobody sees."""
        reviewed = {record.id for record in records if record.state is ImageState.REVIEWED}
        if reviewed:
            waiting = {job.generation for job in self._wanted.values() if job.image_id in reviewed}
            self._drop(waiting - self._on_reviewed)

    def _push_busy(self) -> None:
        busy = self.waiting(Priority.OPEN) > 0
        if busy != self._was_busy:
            self._was_busy = busy
            self.open_busy.emit(busy)

    def _settle(self, job: Job) -> Job | None:
        """The job that ended as it is wanted by now; None where it is not any more."""
        wanted = self._wanted.pop(job.generation, None)
        self._push_busy()
        return wanted

    def _finished(self, result: Result) -> None:
        on_purpose = result.job.generation in self._on_reviewed
        self._on_reviewed.discard(result.job.generation)
        job = self._settle(result.job)
        if job is None:
            return
        if self._is_wanted(job, on_purpose):
            result = replace(result, job=job)
            self._store(result)
            self.ended.emit(Ended(job, result=result))
        else:
            self.ended.emit(Ended(job))

    def _failed(self, failure: Failure) -> None:
        self._on_reviewed.discard(failure.job.generation)
        job = self._settle(failure.job)
        if job is None:
            return
        if failure.of_image:
            self._session.image_failed(job.image_id, failure.sentence)
        self.ended.emit(Ended(job, failure=replace(failure, job=job)))

    def _is_wanted(self, job: Job, on_purpose: bool) -> bool:
        """Whether candidates may come: on a reviewed image only where a batch was to go there, or where a person asked
        there and still looks at it."""
        with self._session.told():
            self._session.refresh_record(job.image_id)
        record, current = self._session.record(job.image_id), self._session.current
        if record is None or record.state is not ImageState.REVIEWED:
            return record is not None
        if job.priority is Priority.BATCH:
            return on_purpose
        return current is not None and current.id == job.image_id

    def _store(self, result: Result) -> None:
        """Store the candidates, the classes and phrases they need, and what they were asked of."""
        job, store = result.job, self._session.store
        if store is None:
            return
        with self._session.told():
            indices = self._class_indices(store, job)
            candidates = [replace(box, class_id=indices[box.class_id]) for box in result.candidates]
            phrases = [phrase for phrase, _ in job.phrases]
            asked = what_was_asked(job.model, job.phrases, job.preset)
            self._session.take_candidates(
                job.image_id, candidates, result.width, result.height, result.model, phrases, asked
            )

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
