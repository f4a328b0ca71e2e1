"""Opening a folder away from the GUI thread: first what the project knows or the scan finds first, then the whole."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.folder_changes import FolderChanges, reconcile
from app.core.records import ImageRecord
from app.core.scan import ScanError, scan_folder
from app.core.store import Store
from app.core.store_place import own_place, user_place
from app.core.tongue import sentence_of, tr
from engine.errors import UserError

log = logging.getLogger(__name__)

_REPORT_EVERY = 500
_FIRST = 500
"""So many images of a large folder are listed before all of it is read."""
_AT_ONCE = 5000
"""Projects up to so many images are read at once."""


@dataclass(frozen=True)
class Opened:
    """A folder that can be worked in: its records in order, of a large one only some yet."""

    folder: Path
    records: tuple[ImageRecord, ...]


@dataclass(frozen=True)
class Scanned:
    """A folder that was looked through to its end.

    records: all images in order, None where they are those of ``Opened``. changes: what differs from the project as it
    was stored before. skipped: a sentence for each part that could not be read. times: see core.folder_changes.
    """

    folder: Path
    records: tuple[ImageRecord, ...] | None
    changes: FolderChanges
    skipped: tuple[str, ...]
    times: Mapping[str, int]


class FolderOpener(QObject):
    """Scans one folder at a time; asking for another drops the first.

    A project that is there is opened while its folder is scanned, a large one with what lies around the image that was
    open last; a new one with the first images found. So the person sees images at once, however many there are.
    """

    counted = Signal(int)
    """How many images were found so far."""
    opened = Signal(object)
    """Opened."""
    scanned = Signal(object)
    """Scanned, of the folder opened last."""
    failed = Signal(str)

    _counted = Signal(int, int)
    _opened = Signal(int, object)
    _scanned = Signal(int, object)
    _failed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "scan")
        self._generation = 0
        self._counted.connect(self._pass_count)
        self._opened.connect(self._pass_opened)
        self._scanned.connect(self._pass_scanned)
        self._failed.connect(self._pass_failure)

    def open(self, folder: Path, prepare: Callable[[Path], object] | None = None) -> None:
        """Begin to scan ``folder``; ``prepare`` is called with it before, in the thread."""
        self._generation += 1
        self._pool.submit(self._run, self._generation, folder, prepare)

    def stop(self) -> None:
        """Drop what is going on and end the thread."""
        self._generation += 1
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, generation: int, folder: Path, prepare: Callable[[Path], object] | None) -> None:
        try:
            if prepare is not None:
                prepare(folder)
            self._scan(generation, folder)
        except UserError as error:
            self._failed.emit(generation, sentence_of(error))
        except Exception as error:
            # Nobody looks at this thread's exceptions; the person gets a sentence, the log the traceback.
            log.exception("opening %s failed", folder)
            self._failed.emit(
                generation, tr("The folder {folder} cannot be opened ({error}).", folder=folder, error=error)
            )

    def _scan(self, generation: int, folder: Path) -> None:
        skipped: list[str] = []
        times: dict[str, int] = {}
        found = scan_folder(folder, skipped.append, times.__setitem__)
        records, whole = self._stored(folder)
        known = bool(records)
        if known:
            self._opened.emit(generation, Opened(folder, records))
        paths: list[str] = []
        try:
            for path in found:
                if generation != self._generation:
                    return
                paths.append(path)
                if len(paths) % _REPORT_EVERY == 0:
                    self._counted.emit(generation, len(paths))
                if len(paths) == _FIRST and not records:
                    records, whole = self._begun(generation, folder, paths), False
        except ScanError:
            # It holds no image any more: all that the project knows are missing.
            if not known:
                raise
        with Store.open(folder) as store:
            changes = reconcile(store, paths)
            new = tuple(store.images()) if changes or not whole else None
        if not records and new is not None:
            self._opened.emit(generation, Opened(folder, new))
            new = None
        if not known:
            # All of a new project is new; that is no news.
            changes = FolderChanges()
        self._scanned.emit(generation, Scanned(folder, new, changes, tuple(skipped), times))

    @staticmethod
    def _stored(folder: Path) -> tuple[tuple[ImageRecord, ...], bool]:
        """What the project of the folder holds, or what lies around its last image; and whether that is all.

        Nothing is made where there is no project.
        """
        if not (own_place(folder).exists() or user_place(folder).exists()):
            return (), False
        with Store.open(folder) as store:
            if sum(store.counts().values()) <= _AT_ONCE:
                return tuple(store.images()), True
            current = store.setting("current") or ""
            return tuple(store.images_near(int(current) if current.isdecimal() else 0, _FIRST)), False

    def _begun(self, generation: int, folder: Path, paths: list[str]) -> tuple[ImageRecord, ...]:
        """Begin a project with the first images, so that they can be shown."""
        with Store.open(folder) as store:
            store.add_images(paths)
            records = tuple(store.images())
        self._opened.emit(generation, Opened(folder, records))
        return records

    def _pass_count(self, generation: int, number: int) -> None:
        if generation == self._generation:
            self.counted.emit(number)

    def _pass_opened(self, generation: int, opened: Opened) -> None:
        if generation == self._generation:
            self.opened.emit(opened)

    def _pass_scanned(self, generation: int, scanned: Scanned) -> None:
        if generation == self._generation:
            self.scanned.emit(scanned)

    def _pass_failure(self, generation: int, sentence: str) -> None:
        if generation == self._generation:
            self.failed.emit(sentence)
