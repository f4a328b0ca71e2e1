"""``phrasebox models get``: fetching a published model, stopped and gone on with as one likes."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TextIO

from app.core.transfer_words import transfer_words
from engine.checkpoints.catalogue import CATALOGUE, find
from engine.checkpoints.download import Fetched, fetch
from engine.checkpoints.fetch_plan import arrived
from engine.checkpoints.sizes import size_words
from engine.errors import UserError

INTERRUPTED = 130
_LOG_SECONDS = 10.0
_DRAW_SECONDS = 0.1


def get_model(name: str) -> int:
    """Fetches the published model of this name; returns 0, or 130 where Ctrl-C stopped it.

    Raises UserError where there is none, and DownloadError.
    """
    published = find(name)
    if published is None:
        names = ", ".join(known.name for known in CATALOGUE)
        raise UserError(
            f"No model {name!r} was published; there are {names}; a folder or file of your own is added with "
            "`phrasebox models add`."
        )
    line = ProgressLine(sys.stderr)
    try:
        folder = fetch(published, line.show)
    except KeyboardInterrupt:
        line.end()
        done, total = arrived(published.name) or (0, 0)
        kept = f"{size_words(done)} of {size_words(total)} are kept" if done else "nothing had come yet"
        print(
            f"phrasebox: stopped; {kept}, and `phrasebox models get {published.name}` goes on from there.",
            file=sys.stderr,
        )
        return INTERRUPTED
    finally:
        line.end()
    print(f"Got {published.name}: {folder}. Use it with --model {published.name}.")
    return 0


class ProgressLine:
    """How far it is: one line that a person sees change, or a plain line now and then for a log."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._live = stream.isatty()
        self._last = -1e9
        self._note = ""
        self._width = 0

    def show(self, fetched: Fetched) -> None:
        """Say it, unless something was said a moment ago."""
        now = self._clock()
        if now - self._last < (_DRAW_SECONDS if self._live else _LOG_SECONDS) and fetched.note == self._note:
            return
        changed, self._note, self._last = fetched.note != self._note, fetched.note, now
        if not self._live and changed and not fetched.note:
            return
        words = transfer_words(fetched.done, fetched.total, fetched.speed, fetched.note)
        if self._live:
            self._stream.write(f"\r{words:<{self._width}}")
            self._width = len(words)
        else:
            self._stream.write(f"{words}\n")
        self._stream.flush()

    def end(self) -> None:
        """Leave the line as it is and begin another."""
        if self._live and self._width:
            self._stream.write("\n")
            self._width = 0
