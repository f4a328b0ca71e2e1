"""Images that come, go or change on disk while their folder is open: looked for every other second, in a thread."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.folder_changes import FolderChanges, FolderWatch, store_changes
from app.core.records import ImageRecord
from app.core.store import Store
from app.session import Session
from engine.errors import UserError

log = logging.getLogger(__name__)

_INTERVAL_MS = 2000
_SHARE = 20
"""A look may take one part in so many of the time; on a slow drive it is taken less often."""

_Stamp = tuple[int, int]
"""When a file was written, in nanoseconds, and its length."""


class DiskWatching(QObject):
    """Brings the project to what is on disk: it stores what came and went, and tells of both and of changed files."""

    found = Signal(object, object)
    """FolderChanges, already stored, and the tuple of all ImageRecord in order."""
    changed = Signal(object)
    """The ids of watched images whose files have other content now."""

    _looked = Signal(int, object, object, object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._pool = ThreadPoolExecutor(1, "disk")
        self._generation = 0
        self._watch: FolderWatch | None = None
        self._in_sight: Sequence[ImageRecord] = ()
        self._stamps: dict[int, _Stamp] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._looked.connect(self._take)
        session.opened.connect(lambda _: self._forget())

    def begin(self, folder: Path, times: Mapping[str, int]) -> None:
        """Watch a folder that was just scanned; ``times``: what scan_folder told of each folder in it."""
        self._watch = FolderWatch(folder, times)
        self._timer.start()

    def see(self, records: Sequence[ImageRecord]) -> None:
        """Watch the content of these files and of the open image; what was seen of others is remembered."""
        self._in_sight = records

    def look(self) -> None:
        """Look now, and again after a while."""
        store, watch = self._session.store, self._watch
        if store is None or watch is None:
            return
        current = self._session.current
        seen = [*self._in_sight, *([current] if current is not None else [])]
        files = {record.id: store.folder / record.path for record in seen}
        self._pool.submit(self._run, self._generation, watch, store.folder, store.location, files)

    def stop(self) -> None:
        """Look no more, and end the thread."""
        self._forget()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _forget(self) -> None:
        self._generation += 1
        self._timer.stop()
        self._watch = None
        self._in_sight = ()
        self._stamps.clear()

    def _run(
        self, generation: int, watch: FolderWatch, folder: Path, location: Path, files: Mapping[int, Path]
    ) -> None:
        """In the thread: compare folders and files with what is known, and store what came and went."""
        begun = time.monotonic()
        changes, records, stamps = FolderChanges(), None, dict[int, _Stamp]()
        try:
            stamps = {id_: stamp for id_, path in files.items() if (stamp := _stamp(path)) is not None}
            changes = watch.look(location)
            if changes and generation == self._generation:
                with Store.open(folder) as store:
                    store_changes(store, changes)
                    records = tuple(store.images())
        except UserError as error:
            # A disk that is gone is told at the next edit, not every other second.
            log.debug("%s", error)
            watch.look_anew()
        except Exception:
            log.exception("looking at %s failed", folder)
            watch.look_anew()
        spent = time.monotonic() - begun
        self._looked.emit(generation, (changes, records), stamps, spent)

    def _take(
        self,
        generation: int,
        found: tuple[FolderChanges, tuple[ImageRecord, ...] | None],
        stamps: Mapping[int, _Stamp],
        spent: float,
    ) -> None:
        if generation != self._generation:
            return
        changes, records = found
        if records is not None:
            self.found.emit(changes, records)
        other = [id_ for id_, stamp in stamps.items() if self._stamps.get(id_, stamp) != stamp]
        self._stamps.update(stamps)
        if other:
            self.changed.emit(other)
        self._timer.start(max(_INTERVAL_MS, round(spent * 1000 * _SHARE)))


def _stamp(path: Path) -> _Stamp | None:
    """None where the file is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
