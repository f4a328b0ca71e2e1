"""Detects in the next images while a person corrects the open one, so that they need not wait."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.core.batch import Pairs
from app.core.candidates import what_was_asked
from app.core.records import ImageRecord, ImageState
from app.jobs import Ended, Jobs
from app.session import Session
from app.worker import Priority
from engine.presets import Preset

IMAGES = 2
"""So many next images are kept ready; further ones might never be looked at, or be asked for other phrases."""


class LookAhead(QObject):
    """Asks the images after the open one for what was asked there last: only new and suggested ones, one at a time.

    What a person waits for goes first, and a batch, which comes to these images anyway, is left alone.
    """

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__(session)
        self._session, self._jobs = session, jobs
        self._enabled = False
        self._asked: tuple[Pairs, str, Preset] | None = None
        jobs.ended.connect(self._job_ended)
        session.opened.connect(lambda _: self._forget())
        session.current_changed.connect(lambda _: self._go_on())

    def set_enabled(self, enabled: bool) -> None:
        """Whether to look ahead at all."""
        self._enabled = enabled
        if enabled:
            self._go_on()
        else:
            self._jobs.drop_all(Priority.AHEAD)

    def _forget(self) -> None:
        self._asked = None
        self._jobs.drop_all(Priority.AHEAD)

    def _job_ended(self, ended: Ended) -> None:
        job = ended.job
        if ended.failure is not None and ended.failure.hopeless:
            self._forget()
        elif job.priority is Priority.OPEN and ended.result is not None:
            asked = job.phrases, job.model, job.preset
            if self._asked != asked:
                self._jobs.drop_all(Priority.AHEAD)
            self._asked = asked
            self._go_on()
        elif job.priority is Priority.AHEAD and not ended.dropped:
            self._go_on()

    def _go_on(self) -> None:
        """Hand out the nearest image that is not ready, where nothing else is waited for."""
        if not self._enabled or self._asked is None or self._jobs.waiting():
            return
        phrases, model, preset = self._asked
        record = self._next_to_ask(what_was_asked(model, phrases, preset))
        if record is not None:
            self._jobs.submit(record, phrases, model, Priority.AHEAD, preset)

    def _next_to_ask(self, asked: str) -> ImageRecord | None:
        store, current = self._session.store, self._session.current
        if store is None or current is None:
            return None
        passed: set[int] = {current.id}
        with self._session.told():
            for _ in range(IMAGES):
                found = self._session.neighbour(
                    1, lambda record: record.id not in passed and _may_be_asked(record)
                )
                if found is None:
                    return None
                if store.asked_of(found) != asked:
                    return self._session.record(found)
                passed.add(found)
        return None


def _may_be_asked(record: ImageRecord) -> bool:
    return record.state in (ImageState.NEW, ImageState.SUGGESTED) and not record.missing
