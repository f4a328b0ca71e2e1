"""Detect all: hands out jobs image after image, rests and goes on, and leaves in the project what is left to do."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.batch import (
    BatchFailure,
    BatchPlan,
    BatchProgress,
    Remembered,
    read_remembered,
    write_plan,
    write_state,
)
from app.core.records import ImageState
from app.core.tasks import Pace
from app.jobs import Ended, Jobs
from app.session import Session
from app.worker import Priority

_AHEAD = 2
"""Jobs handed to the engine at a time: the running one, and the next so that it never waits."""

_PLAN, _STATE = "batch", "batch_state"


class Batch(QObject):
    """One batch at a time. The open image goes first: its jobs have the higher priority."""

    progressed = Signal(object)
    """BatchProgress, whenever it changes."""
    ended = Signal(object)
    """The last BatchProgress."""

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__(session)
        self._session = session
        self._jobs = jobs
        self._pace = Pace()
        self.plan: BatchPlan | None = None
        self.last: BatchPlan | None = None
        """What ran last, to try its failed images again."""
        self._todo: deque[int] = deque()
        self._paused = False
        self._found = self._left_alone = 0
        self._failures: tuple[BatchFailure, ...] = ()
        jobs.ended.connect(self._job_ended)
        session.opened.connect(lambda _: self.leave())

    @property
    def running(self) -> bool:
        """Whether a batch was begun and is not over, be it at rest."""
        return self.plan is not None

    @property
    def paused(self) -> bool:
        return self.running and self._paused

    def start(self, plan: BatchPlan) -> None:
        """Begin; one that runs is stopped."""
        self.stop()
        if self._session.store is None or not plan.image_ids:
            return
        with self._session.told():
            self._session.store.set_setting(_STATE, write_state(0, 0, ()))
            self._session.store.set_setting(_PLAN, write_plan(plan))
        self._begin(Remembered(plan))

    def unfinished(self) -> Remembered | None:
        """What an earlier run of the program left to do in the open project."""
        store = self._session.store
        if store is None or self.running:
            return None
        with self._session.told():
            known = {record.id: record for record in self._session.records}
            found = read_remembered(store.setting(_PLAN), store.setting(_STATE), known)
            return found if found is not None and found.rest else None
        return None

    def resume(self, remembered: Remembered) -> None:
        """Go on with what was unfinished."""
        self._begin(remembered)

    def forget_unfinished(self) -> None:
        """It shall not be gone on with."""
        if self._session.store is not None:
            with self._session.told():
                self._session.store.set_setting(_PLAN, "")

    def pause(self) -> None:
        """Rest after the image that is being looked at."""
        if self.running and not self._paused:
            self._paused = True
            self._pace.rest()
            self._push()

    def go_on(self) -> None:
        """End the rest."""
        if self.running and self._paused:
            self._paused = False
            self._pace.go()
            self._push()
            self._feed()

    def stop(self, why: str = "") -> None:
        """End it here; what was detected stays."""
        if self.plan is not None:
            self._end(why or "stopped")
            self._jobs.drop_all(Priority.BATCH)

    def leave(self) -> None:
        """Forget it without a word: the project that it was for closes and keeps what is left to do."""
        self.plan = None
        self._jobs.drop_all(Priority.BATCH)

    def progress(self) -> BatchProgress:
        """How far it is."""
        total = len(self.plan.image_ids) if self.plan is not None else 0
        settled = total - len(self._todo) - self._jobs.waiting(Priority.BATCH)
        left = total - settled
        return BatchProgress(
            done=settled - self._left_alone,
            total=total - self._left_alone,
            found=self._found,
            failures=self._failures,
            passed_over=self.plan.passed_over if self.plan is not None else 0,
            paused=self._paused,
            seconds=self._pace.seconds,
            seconds_each=self._pace.seconds_each,
            seconds_left=self._pace.left(left),
        )

    # Inside

    def _begin(self, remembered: Remembered) -> None:
        self.plan = self.last = remembered.plan
        self._todo = deque(remembered.plan.image_ids[remembered.settled :])
        self._paused, self._left_alone = False, 0
        self._found, self._failures = remembered.found, remembered.failures
        self._pace = Pace()
        self._pace.go()
        self._push()
        self._feed()

    def _feed(self) -> None:
        """Hand the engine the next images; end where none is left."""
        before = self._left_alone
        while self.plan is not None and self._todo and self._waiting() < _AHEAD and not self._paused:
            image_id = self._todo.popleft()
            with self._session.told():
                self._session.refresh_record(image_id)
            record = self._session.record(image_id)
            reviewed = record is not None and record.state is ImageState.REVIEWED
            if record is None or record.missing or (reviewed and not self.plan.with_reviewed):
                self._left_alone += 1
                continue
            self._jobs.submit(record, self.plan.phrases, self.plan.model, Priority.BATCH, self.plan.preset)
        if self._left_alone != before:
            # Once for all of them: thousands may have been reviewed together.
            self._remember()
        if self.plan is not None and not self._todo and not self._waiting():
            self._end("")

    def _waiting(self) -> int:
        return self._jobs.waiting(Priority.BATCH)

    def _job_ended(self, ended: Ended) -> None:
        if self.plan is None or ended.job.priority is not Priority.BATCH:
            return
        if ended.failure is not None and ended.failure.hopeless:
            self.stop(ended.failure.sentence)
            return
        if ended.result is not None:
            self._found += len(ended.result.candidates)
            self._pace.one_done()
        elif ended.failure is not None:
            record = self._session.record(ended.job.image_id)
            path = record.path if record is not None else ended.job.path.name
            self._failures += (BatchFailure(ended.job.image_id, path, ended.failure.sentence),)
            self._pace.one_done()
        else:
            self._left_alone += 1
        self._remember()
        self._feed()

    def _remember(self) -> None:
        """Keep in the project how far it is, and tell it."""
        store = self._session.store
        if store is not None and self.plan is not None:
            settled = len(self.plan.image_ids) - len(self._todo) - self._waiting()
            with self._session.told():
                store.set_setting(_STATE, write_state(settled, self._found, self._failures))
        self._push()

    def _push(self) -> None:
        if self.plan is not None:
            self.progressed.emit(self.progress())

    def _end(self, stopped: str) -> None:
        self._pace.rest()
        last = self.progress()
        self.plan = None
        self._todo.clear()
        self.forget_unfinished()
        self.ended.emit(replace(last, stopped=stopped, paused=False))
