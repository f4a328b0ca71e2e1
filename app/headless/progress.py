"""Progress on stderr: a bar for a person, a plain line now and then for a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import TracebackType

from tqdm import tqdm

from app.core.wording import counted

LOG_SECONDS = 30.0


class Progress:
    """Counts images; ``fail`` names one that failed without breaking the bar."""

    def __init__(self, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.total, self.done, self.failed = total, 0, 0
        self._clock = clock
        self._last_line = clock()
        self._bar = (
            tqdm(total=total, unit="image", file=sys.stderr) if total > 1 and sys.stderr.isatty() else None
        )

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.close()

    def advance(self) -> None:
        """One image more is behind us."""
        self.done += 1
        if self._bar is not None:
            self._bar.update()
        elif self._clock() - self._last_line >= LOG_SECONDS:
            self._last_line = self._clock()
            failed = f", {self.failed} failed" if self.failed else ""
            print(f"{self.done} of {counted(self.total, 'image')}{failed}", file=sys.stderr, flush=True)

    def fail(self, path: str, sentence: str) -> None:
        """Names an image that failed, and why, in one line."""
        self.failed += 1
        line = sentence if path in sentence else f"{path}: {sentence}"
        if self._bar is not None:
            self._bar.clear()
        print(line, file=sys.stderr, flush=True)
        if self._bar is not None:
            self._bar.refresh()
