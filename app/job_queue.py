"""What waits for the engine thread: frozen jobs by priority, and which of them the running one makes way for."""

from __future__ import annotations

import heapq
import threading
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import count
from pathlib import Path

from engine.presets import Preset


class Priority(IntEnum):
    """Which job goes first."""

    OPEN = 0
    AHEAD = 1
    BATCH = 2


@dataclass(frozen=True)
class Job:
    """One image to detect in.

    generation: grows with every job made; who asked knows by it whether a result is still wanted.
    phrases: (phrase, class name) pairs. floor: detections below this score are not kept at all.
    """

    generation: int
    image_id: int
    path: Path
    phrases: tuple[tuple[str, str], ...]
    model: str
    floor: float
    priority: Priority
    preset: Preset = Preset.ACCURATE

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes that its phrases stand for, each once, in the order typed."""
        return tuple(dict.fromkeys(name for _, name in self.phrases))

    def asks_the_same(self, other: Job) -> bool:
        """Whether it would have the other's answer."""
        return replace(self, generation=other.generation, priority=other.priority) == other


_Place = tuple[Priority, int, Job]
"""Jobs go by priority, then in the order asked."""


class JobQueue:
    """Jobs by priority, then in the order asked; safe to use from every thread.

    What a person waits for waits for no other job: the running one is asked to stop, and put back.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._order = count()
        self._waiting: list[_Place] = []
        self._running: _Place | None = None
        self._cancelled = False
        self._closed = False

    def push(self, job: Job) -> None:
        with self._lock:
            heapq.heappush(self._waiting, (job.priority, next(self._order), job))

    def pop(self) -> Job | None:
        """The next job, which counts as running from now on; None where none is left."""
        with self._lock:
            self._running, self._cancelled = None, False
            if self._closed or not self._waiting:
                return None
            self._running = heapq.heappop(self._waiting)
            return self._running[2]

    def coming(self, priority: Priority, most: int) -> list[Job]:
        """The first of those that wait with this priority, ``most`` at most."""
        with self._lock:
            places = (place for place in self._waiting if place[0] is priority)
            return [job for _, _, job in heapq.nsmallest(most, places)]

    def put_back(self) -> bool:
        """Let the running job, which stopped, wait again in its old place; not where it was cancelled."""
        with self._lock:
            stopped, self._running = self._running, None
            if stopped is None or self._cancelled or self._closed:
                return False
            heapq.heappush(self._waiting, stopped)
            return True

    def promote(self, job: Job) -> None:
        """``job`` stands for the one of its generation, if it is here, as if it were asked now."""
        with self._lock:
            place = (job.priority, next(self._order), job)
            if self._running is not None and self._running[2].generation == job.generation:
                self._running = place
                return
            others = [entry for entry in self._waiting if entry[2].generation != job.generation]
            if len(others) < len(self._waiting):
                self._waiting = [*others, place]
                heapq.heapify(self._waiting)

    def cancel(self, generations: set[int]) -> None:
        """Forget the jobs of these generations, and stop the running one if it is among them."""
        with self._lock:
            self._waiting = [entry for entry in self._waiting if entry[2].generation not in generations]
            heapq.heapify(self._waiting)
            if self._running is not None and self._running[2].generation in generations:
                self._cancelled = True

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._waiting.clear()

    def is_cancelled(self) -> bool:
        """Whether nobody waits for the running job any more."""
        return self._closed or self._cancelled

    def overtaking(self) -> Job | None:
        """The job of a person that the running one is to stop for."""
        with self._lock:
            if self._running is None or self._running[0] is Priority.OPEN or not self._waiting:
                return None
            priority, _, first = self._waiting[0]
            return first if priority is Priority.OPEN else None

    def must_stop(self) -> bool:
        """Whether the running job is to stop, for good or to go on later."""
        return self.is_cancelled() or self.overtaking() is not None
