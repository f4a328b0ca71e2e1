"""The engine thread: frozen Job in, frozen Result out; torch is imported inside the thread, at the first job."""

from __future__ import annotations

import gc
import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from app.core.candidates import detections_to_candidates
from app.core.faults import fault_sentence
from app.core.images import ImageError, load_image
from app.core.records import Box
from app.core.tongue import present, sentence_of, tr
from app.job_queue import Job, JobQueue, Priority
from app.model_loading import DetectorLike, LoadDetector, Loading, Measure, load_detector, measure_machine
from app.read_ahead import ReadAhead
from engine.errors import Cancelled, UserError

if TYPE_CHECKING:
    from engine.images import AnyImage

__all__ = [
    "Engine",
    "Failure",
    "Job",
    "JobQueue",
    "LoadDetector",
    "Loaded",
    "Priority",
    "Result",
    "load_detector",
]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Result:
    """What the model proposes for the job's image, which is ``width`` × ``height`` upright pixels.

    The class_id of a candidate is a place in ``job.classes``: only the thread that owns the store knows the project's
    classes, and a phrase that the model refuses must leave no class behind.
    """

    job: Job
    candidates: tuple[Box, ...]
    width: int
    height: int
    model: str
    seconds: float
    device: str
    precision: str


@dataclass(frozen=True)
class Failure:
    """Why there is no result, in one sentence.

    of_image: the image cannot be read. hopeless: the next job would fail the same way (model or phrases).
    """

    job: Job
    sentence: str
    of_image: bool = False
    hopeless: bool = False


@dataclass(frozen=True)
class Loaded:
    """The model that is in memory now, where it runs, and which deformable attention it uses.

    note: why it does not run on the GPU that is here, "" where it does or there is none.
    """

    model: str
    device: str
    precision: str
    backend: str
    note: str = ""


class _Worker(QObject):
    """Lives in the engine thread and owns the model."""

    loading = Signal(str)
    loading_part = Signal(str, int)
    loading_stopped = Signal(str)
    loaded = Signal(object)
    moved = Signal(str)
    started = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    measured = Signal(object)
    not_measured = Signal(str)
    _again = Signal()

    def __init__(self, queue: JobQueue, load: LoadDetector, measure: Measure) -> None:
        super().__init__()
        self._queue = queue
        self._load = load
        self._measure = measure
        self.stop_measuring = threading.Event()
        # Set as one, since the thread that reads ahead looks at them.
        self._loaded: tuple[str, DetectorLike] | None = None
        self._device = ""
        self.reader = ReadAhead(queue, self._read)
        # Queued, so that what else waits for the thread has its turn.
        self._again.connect(self.run_next, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def run_next(self) -> None:
        """Do one job; called once for each job pushed or put back."""
        job = self._queue.pop()
        if job is None:
            return
        try:
            self.started.emit(job)
            self.finished.emit(self._run(job))
        except Cancelled:
            if self._queue.put_back():
                self._again.emit()
            else:
                log.debug("job %d was cancelled", job.generation)
        except ImageError as error:
            self.failed.emit(Failure(job, sentence_of(error), of_image=True))
        except UserError as error:
            self.failed.emit(Failure(job, sentence_of(error), hopeless=True))
        except Exception as error:
            # The thread must outlive any fault of one job; the person gets a sentence, the log the traceback.
            log.exception("detection failed on %s", job.path)
            sentence = fault_sentence(error, tr("detect in {name}", name=job.path.name))
            self.failed.emit(Failure(job, sentence, hopeless=isinstance(error, ImportError)))
        finally:
            self.reader.forget({job.generation})

    def _run(self, job: Job) -> Result:
        detector = self._ready(job)
        self._stop_if_wanted()
        image = self.reader.take(job)
        self.reader.look()
        self._stop_if_wanted()
        began = time.perf_counter()
        detections = detector.detect(
            image,
            [phrase for phrase, _ in job.phrases],
            threshold=job.floor,
            size=job.preset.size(detector.image_size),
            keep=job.priority is not Priority.BATCH,
            cancelled=self._queue.must_stop,
        )
        seconds = time.perf_counter() - began
        self._show_a_move(detector)
        places = {name: place for place, name in enumerate(job.classes)}
        candidates = detections_to_candidates(
            detections, {phrase: places[name] for phrase, name in job.phrases}
        )
        return Result(
            job,
            tuple(candidates),
            detections.width,
            detections.height,
            detector.name,
            seconds,
            detector.device,
            detector.precision,
        )

    def _read(self, job: Job) -> AnyImage:
        """The job's image; in the size of its model where that is in memory, if the job is one of a batch: its images
        are not kept for another phrase, by which they would have to be known again."""
        pixels, loaded = load_image(job.path), self._loaded
        if job.priority is not Priority.BATCH or loaded is None or loaded[0] != job.model:
            return pixels
        return loaded[1].resize(pixels, job.preset.size(loaded[1].image_size))

    def _stop_if_wanted(self) -> None:
        if self._queue.must_stop():
            raise Cancelled

    def _is_in_vain(self, model: str) -> bool:
        """Whether to stop loading ``model``: not for a person's job that needs it too."""
        overtaking = self._queue.overtaking()
        return self._queue.is_cancelled() or (overtaking is not None and overtaking.model != model)

    def _ready(self, job: Job) -> DetectorLike:
        model = job.model
        if self._loaded is None or model != self._loaded[0]:
            # Two models do not always fit into memory, so the old one goes first.
            self._loaded = None
            self.loading.emit(model)
            loading = Loading(
                lambda sentence: self.moved.emit(present(sentence)),
                lambda percent: self.loading_part.emit(model, percent),
                lambda: self._is_in_vain(model),
            )
            try:
                detector, backend = self._load(model, loading)
            except Cancelled:
                self.loading_stopped.emit(model)
                raise
            self._loaded = model, detector
            self._show(detector, backend, present(loading.note))
        return self._loaded[1]

    @Slot()
    def measure(self) -> None:
        """See how fast this machine is; the model in memory stays."""
        try:
            self.measured.emit(self._measure(self.stop_measuring.is_set))
        except Cancelled:
            self.not_measured.emit("")
        except UserError as error:
            self.not_measured.emit(sentence_of(error))
        except Exception as error:
            # As with a job: the thread must outlive it.
            log.exception("the measurement failed")
            self.not_measured.emit(fault_sentence(error, tr("measure this machine")))

    def _show(self, detector: DetectorLike, backend: str, note: str = "") -> None:
        self._device = detector.device
        self.loaded.emit(Loaded(detector.name, detector.device, detector.precision, backend, note))

    def _show_a_move(self, detector: DetectorLike) -> None:
        """Where a GPU's memory ended, the detector has told so and goes on on the CPU: show that it is there."""
        if detector.device != self._device:
            from engine import ops

            self._show(detector, ops.backend(detector.device.split(":")[0]))


class Engine(QObject):
    """The GUI thread's handle on the engine thread; its signals arrive in the GUI thread.

    ``loading``: model name; ``loading_part``: it and the percent that is read; ``loading_stopped``: model name;
    ``loaded``: Loaded; ``moved``: a sentence that the model runs elsewhere now;
    ``started``: Job; ``finished``: Result; ``failed``: Failure. ``measured``: Measured; ``not_measured``: why not, ""
    where it was stopped.
    """

    loading = Signal(str)
    loading_part = Signal(str, int)
    loading_stopped = Signal(str)
    measured = Signal(object)
    not_measured = Signal(str)
    loaded = Signal(object)
    moved = Signal(str)
    started = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    _wake = Signal()
    _measure_wanted = Signal()

    def __init__(
        self,
        load: LoadDetector = load_detector,
        parent: QObject | None = None,
        measure: Measure = measure_machine,
    ) -> None:
        super().__init__(parent)
        self._queue = JobQueue()
        self._thread = QThread()
        self._thread.setObjectName("engine")
        self._worker = _Worker(self._queue, load, measure)
        self._worker.moveToThread(self._thread)
        self._wake.connect(self._worker.run_next)
        self._measure_wanted.connect(self._worker.measure)
        self._worker.loading.connect(self.loading)
        self._worker.loading_part.connect(self.loading_part)
        self._worker.loading_stopped.connect(self.loading_stopped)
        self._worker.measured.connect(self.measured)
        self._worker.not_measured.connect(self.not_measured)
        self._worker.loaded.connect(self.loaded)
        self._worker.moved.connect(self.moved)
        self._worker.started.connect(self.started)
        self._worker.finished.connect(self.finished)
        self._worker.failed.connect(self.failed)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Queue ``job``; exactly one of finished and failed follows, or neither where it is cancelled.

        One that a person waits for stops the running one of another priority at the model's next step; that one runs
        again, and is told as started again, afterwards.
        """
        self._queue.push(job)
        self._worker.reader.look()
        self._wake.emit()

    def promote(self, job: Job) -> None:
        """``job`` takes the place of the one of its generation, which differs in priority alone.

        What follows still tells of that one where it was begun already.
        """
        self._queue.promote(job)

    def cancel(self, generations: set[int]) -> None:
        """Forget these jobs; the running one stops at the model's next step."""
        self._queue.cancel(generations)
        self._worker.reader.forget(generations)

    def measure(self) -> None:
        """See how fast this machine is, once the jobs before are done; measured or not_measured follows."""
        self._worker.stop_measuring.clear()
        self._measure_wanted.emit()

    def stop_measuring(self) -> None:
        """End a measurement that waits or runs."""
        self._worker.stop_measuring.set()

    def stop(self) -> None:
        """Cancel everything and end the thread; returns when it has ended."""
        self._queue.close()
        self._worker.stop_measuring.set()
        self._thread.quit()
        self._thread.wait()
        self._worker.reader.stop()
        # What the import froze must be collected at the end, or its libraries complain about leaks.
        gc.unfreeze()
