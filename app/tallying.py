"""How many boxes the whole folder has of each class and phrase, counted away from the window's thread."""

from __future__ import annotations

import logging
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.store import Store
from app.core.tally import Tally
from app.session import Session
from engine.errors import UserError

log = logging.getLogger(__name__)

_PAUSE_MS = 250
_REST = 4
"""A count that took a second is not begun again for so many seconds: a batch stores an image every moment."""


class FolderTally(QObject):
    """Counts again a moment after anything was stored."""

    counted = Signal(object)
    """The Tally of the open project."""

    _done = Signal(object, object, float)
    """Folder, Tally or None, and the seconds it took."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._pool = ThreadPoolExecutor(1, "tally")
        self._counting = self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._count)
        self._timer.setInterval(_PAUSE_MS)
        self._done.connect(self._take)
        session.opened.connect(lambda _: self.ask())
        session.images_changed.connect(lambda _: self.ask())
        session.records_changed.connect(lambda _: self.ask())
        session.history_changed.connect(lambda *_: self.ask())

    def ask(self) -> None:
        """Count soon."""
        if self._counting:
            self._again = True
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Count no more, and end the thread."""
        self._timer.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _count(self) -> None:
        if self._session.store is not None:
            self._counting = True
            self._pool.submit(self._run, self._session.store.folder)

    def _run(self, folder: Path) -> None:
        """In the thread."""
        began, found = time.perf_counter(), None
        try:
            with Store.open(folder) as store:
                found = store.tally()
        except UserError as error:
            # A disk that is gone is told at the next edit, not at every count.
            log.debug("%s", error)
        except Exception:
            log.exception("counting the boxes of %s failed", folder)
        self._done.emit(folder, found, time.perf_counter() - began)

    def _take(self, folder: Path, found: Tally | None, seconds: float) -> None:
        self._counting = False
        self._timer.setInterval(max(_PAUSE_MS, round(seconds * _REST * 1000)))
        store = self._session.store
        if found is not None and store is not None and store.folder == folder:
            self.counted.emit(found)
        if self._again or (store is not None and store.folder != folder):
            self._again = False
            self._timer.start()
