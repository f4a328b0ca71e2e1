"""Detection as the session wants it: the open image now, many images one after another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.batch import Batch
from app.core.batch import BatchPlan, BatchProgress, Pairs, Scope, in_scope
from app.core.candidates import what_was_asked
from app.core.keys import keyed, open_first
from app.core.phrase_list import parse_phrases
from app.core.records import ImageRecord
from app.core.tongue import decimal, join, tr, trn
from app.core.wording import candidates, in_images
from app.jobs import Ended, Jobs
from app.look_ahead import LookAhead
from app.session import Session
from app.worker import Engine, Priority, Result
from engine.presets import Preset


class Detecting(QObject):
    """Reads what was typed, and asks for it in the open image or in a batch."""

    busy = Signal(bool)
    """Whether the open image, or another that a person asked for, is being detected in."""
    mended = Signal(str)
    """The sentence that told why nothing could be detected: it is past, something was detected."""

    def __init__(self, session: Session, engine: Engine, model: str = "starter") -> None:
        super().__init__(session)
        self.model = model
        self.preset = Preset.ACCURATE
        self._session = session
        self._failed = ""
        self.jobs = Jobs(session, engine)
        self.batch = Batch(session, self.jobs)
        self.ahead = LookAhead(session, self.jobs)
        self.jobs.open_busy.connect(self.busy)
        self.jobs.ended.connect(self._job_ended)
        self.batch.ended.connect(self._batch_ended)
        session.opened.connect(lambda _: self.jobs.drop_all())

    @property
    def running(self) -> bool:
        """Whether any job is waiting or running, or a batch is not over."""
        return self.jobs.waiting() > 0 or self.batch.running

    def detect_here(self, text: str) -> None:
        """Detect the phrases of ``text`` in the current image, see Jobs.ask."""
        record = self._session.current
        if record is None:
            self._fail(
                keyed(
                    "file.open",
                    "No image is open; open a folder first ({key}).",
                    "No image is open; open a folder first.",
                )
            )
            return
        phrases = self.read(text)
        if not phrases:
            return
        self.jobs.ask(record, phrases, self.model, self.preset)

    def detect_all(self, text: str) -> None:
        """Detect the phrases of ``text`` in all images that are not reviewed, see ``plan``."""
        phrases = self.read(text)
        if not phrases:
            return
        records = in_scope(Scope.UNREVIEWED, self._session.records, (), ())
        if not records:
            self._session.said.emit(tr("Every image is reviewed; there is nothing left to detect in."))
            return
        plan = self.plan(records, phrases, again=False)
        if plan is not None and plan.image_ids:
            self.batch.start(plan)
        elif plan is not None:
            self._session.said.emit(
                join(
                    " ",
                    (
                        trn(
                            "{count} image has candidates of this model, speed and phrases already.",
                            "{count} images have candidates of this model, speed and phrases already.",
                            plan.passed_over,
                        ),
                        keyed(
                            "detect.again",
                            "Detect all again ({key}) replaces them.",
                            "Detect all again, in the menu Detect, replaces them.",
                        ),
                    ),
                )
            )

    def plan(
        self, records: list[ImageRecord], phrases: Pairs, again: bool, with_reviewed: bool = False
    ) -> BatchPlan | None:
        """To detect in these images, from the open one on and then round to the first; None where the project cannot
        be read. Those that have candidates of the same model, preset and phrases already are passed over, but for
        ``again``.
        """
        store = self._session.store
        if store is None:
            return None
        with self._session.told():
            asked, wanted = store.asked(), what_was_asked(self.model, phrases, self.preset)
            fresh = [record for record in records if again or asked.get(record.id) != wanted]
            ids = tuple(record.id for record in self._from_current(fresh))
            passed_over = len(records) - len(fresh)
            return BatchPlan(ids, phrases, self.model, with_reviewed, passed_over, self.preset)
        return None

    def cancel(self) -> None:
        """Stop everything; results that were not stored yet are dropped."""
        self.cancel_here()
        self.batch.stop()
        self.jobs.drop_all()

    def cancel_here(self) -> None:
        """Stop what a person asked in one image, and say so; a batch goes on."""
        if self.jobs.waiting(Priority.OPEN):
            self.jobs.drop_all(Priority.OPEN)
            self._session.said.emit(tr("Stopped detecting."))

    def leave(self) -> None:
        """Stop everything without a word; the project keeps what a batch has left to do."""
        self.batch.leave()
        self.jobs.drop_all()

    def read(self, text: str) -> Pairs:
        """The phrases of ``text`` with the names of the classes they stand for; () where it was told why not."""
        if self._session.store is None:
            self._fail(open_first())
            return ()
        with self._session.told():
            pairs = parse_phrases(text)
            if not pairs:
                self._fail(tr("Type what to find first, for example: a red car=car, truck."))
            return pairs
        return ()

    # Inside

    def _from_current(self, records: list[ImageRecord]) -> list[ImageRecord]:
        current = self._session.current
        order = [record.id for record in self._session.records]
        place = order.index(current.id) if current is not None else 0
        following = set(order[place:])
        return [record for record in records if record.id in following] + [
            record for record in records if record.id not in following
        ]

    def _fail(self, sentence: str) -> None:
        self._failed = sentence
        self._session.failed.emit(sentence)

    def _job_ended(self, ended: Ended) -> None:
        failure, here = ended.failure, ended.job.priority is Priority.OPEN
        if failure is not None and failure.hopeless:
            self.cancel()
        if failure is not None and (failure.hopeless or here):
            self._fail(failure.sentence)
        if here and not ended.dropped:
            self._session.said.emit(self._told_of(ended))
        if here and ended.result is not None and self._failed:
            self.mended.emit(self._failed)
            self._failed = ""

    def _told_of(self, ended: Ended) -> str:
        """What came of a job that a person asked for; with the image's name where another is open by now."""
        name, current = ended.job.path.name, self._session.current
        if ended.failure is not None:
            return tr("Nothing was detected in {name}.", name=name)
        if ended.result is None:
            return tr("{name} is reviewed, so what was detected in it was dropped.", name=name)
        summary = self._summary(ended.result)
        if current is not None and current.id == ended.job.image_id:
            return summary
        return tr("{name}: {counts}", name=name, counts=summary)

    def _batch_ended(self, last: BatchProgress) -> None:
        if last.stopped:
            self._session.said.emit(
                tr("Stopped after {done} of {total} images.", done=last.done, total=last.total)
            )
            return
        where, found = in_images(last.done - last.failed), candidates(last.found)
        told = [tr("Detected {in_images}: {candidates}.", in_images=where, candidates=found)]
        if last.passed_over:
            told.append(
                keyed(
                    "detect.again",
                    "{count} had them already ({key}: again).",
                    "{count} had them already.",
                    count=last.passed_over,
                )
            )
        self._session.said.emit(join(" ", told))

    def _summary(self, result: Result) -> str:
        index_of = {label.name: label.index for label in self._session.classes}
        indices = [index_of.get(name, -1) for name in result.job.classes]
        thresholds = self._session.thresholds
        shown = sum((box.score or 0.0) >= thresholds.of(indices[box.class_id]) for box in result.candidates)
        below = len(result.candidates) - shown
        seconds = decimal(result.seconds, 1)
        if not below:
            return tr("{candidates} in {seconds} s.", candidates=candidates(shown), seconds=seconds)
        return tr(
            "{candidates}, {below} below the threshold in {seconds} s.",
            candidates=candidates(shown),
            below=below,
            seconds=seconds,
        )
