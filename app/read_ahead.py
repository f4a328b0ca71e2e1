"""Images of the next jobs of a batch, read in a thread of their own while the model works on another."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from app.job_queue import Job, JobQueue, Priority

if TYPE_CHECKING:
    from engine.images import AnyImage

_AHEAD = 2
"""Images in memory at most that were read and have not had their turn."""


class ReadAhead:
    """Reads what waits in the queue, and hands it out when its turn has come; safe to use from every thread.

    read: a job -> its image; called in the thread that reads, or in that of ``take`` where it has not been begun.
    """

    def __init__(self, queue: JobQueue, read: Callable[[Job], AnyImage]) -> None:
        self._queue, self._read = queue, read
        self._lock = threading.Lock()
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="reader")
        self._reading: dict[int, Future[AnyImage]] = {}

    def look(self) -> None:
        """Begin to read for the jobs of a batch that are next."""
        with self._lock:
            for job in self._queue.coming(Priority.BATCH, _AHEAD):
                if len(self._reading) < _AHEAD and job.generation not in self._reading:
                    self._reading[job.generation] = self._reader.submit(self._read, job)

    def take(self, job: Job) -> AnyImage:
        """The image of the job; raises what reading it raised."""
        with self._lock:
            reading = self._reading.pop(job.generation, None)
        # What is not begun would wait for the images before it.
        return self._read(job) if reading is None or reading.cancel() else reading.result()

    def forget(self, generations: set[int]) -> None:
        """Do not read for these jobs any more, which the queue knows no more either."""
        with self._lock:
            for generation in generations & self._reading.keys():
                self._reading.pop(generation).cancel()

    def stop(self) -> None:
        """End the thread, once nobody takes any more."""
        self._reader.shutdown(cancel_futures=True)
