"""What runs for long, as the window and its dialogs tell it: how far, how fast, and how much time is left."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from app.core.tongue import decimal, join, tr

_RECENT = 20


@dataclass(frozen=True)
class Task:
    """Something that runs. key: which ("batch", "learn", ...); text: what it does, in words.

    done, total: how far it is, total 0 where that is not known. seconds_left: None where not known.
    """

    key: str
    text: str
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    paused: bool = False
    can_cancel: bool = True

    @property
    def told(self) -> str:
        """One short line: "Detect all: 12 of 300, about 4 min left"."""
        parts: list[str] = [tr("{done} of {total}", done=self.done, total=self.total)] if self.total else []
        if self.paused:
            parts.append(tr("paused"))
        elif self.seconds_left is not None:
            parts.append(time_left(self.seconds_left))
        if not parts:
            return tr("{task}…", task=self.text)
        return tr("{task}: {progress}", task=self.text, progress=join(", ", parts))


class Pace:
    """How fast something goes, by the time that the last few took; rests do not count."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since: float | None = None
        self._took: deque[float] = deque(maxlen=_RECENT)
        self.seconds = 0.0

    def go(self) -> None:
        """Work begins, or goes on after a rest."""
        self._since = self._clock()

    def rest(self) -> None:
        """Work rests; what was begun counts from when it goes on."""
        if self._since is not None:
            self.seconds += self._clock() - self._since
        self._since = None

    def one_done(self) -> None:
        """One more is done."""
        now = self._clock()
        if self._since is not None:
            self._took.append(now - self._since)
            self.seconds += now - self._since
            self._since = now

    @property
    def seconds_each(self) -> float | None:
        """None until one is done."""
        return sum(self._took) / len(self._took) if self._took else None

    def left(self, number: int) -> float | None:
        """The seconds that so many more take, None while nothing is known."""
        each = self.seconds_each
        return None if each is None else each * number


def time_left(seconds: float) -> str:
    """In words, as exact as one can know it."""
    if seconds < 60:
        return tr("less than a minute left")
    if seconds < 3600:
        return tr("about {minutes} min left", minutes=round(seconds / 60))
    return tr("about {hours} h left", hours=decimal(seconds / 3600, 1))


def time_taken(seconds: float) -> str:
    """In words: "48 s", "12 min", "3.4 h"."""
    if seconds < 90:
        return tr("{seconds} s", seconds=decimal(seconds, 0))
    if seconds < 5400:
        return tr("{minutes} min", minutes=decimal(seconds / 60, 0))
    return tr("{hours} h", hours=decimal(seconds / 3600, 1))


def rate(seconds_each: float) -> str:
    """How many images in a time that gives a number one can imagine."""
    per_minute = 60 / max(seconds_each, 1e-6)
    if per_minute >= 120:
        return tr("{number} images a second", number=decimal(per_minute / 60, 1))
    return (
        tr("{number} images a minute", number=decimal(per_minute, 0))
        if per_minute >= 10
        else tr("{number} images a minute", number=decimal(per_minute, 1))
    )
