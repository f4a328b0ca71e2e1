"""Opening a folder away from the GUI thread: the scan, and what the project already knows."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.records import ImageRecord
from app.core.scan import scan_folder
from app.core.store import Store
from engine.errors import UserError

log = logging.getLogger(__name__)

_REPORT_EVERY = 500


@dataclass(frozen=True)
class Opened:
    """A scanned folder: its records in order, and a sentence for each part that could not be read."""

    folder: Path
    records: tuple[ImageRecord, ...]
    skipped: tuple[str, ...]


class FolderOpener(QObject):
    """Scans one folder at a time; asking for another drops the first."""

    counted = Signal(int)
    """How many images were found so far."""
    opened = Signal(object)
    """Opened."""
    failed = Signal(str)

    _counted = Signal(int, int)
    _opened = Signal(int, object)
    _failed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "scan")
        self._generation = 0
        self._counted.connect(self._pass_count)
        self._opened.connect(self._pass_opened)
        self._failed.connect(self._pass_failure)

    def open(self, folder: Path) -> None:
        """Begin to scan ``folder``."""
        self._generation += 1
        self._pool.submit(self._scan, self._generation, folder)

    def stop(self) -> None:
        """Drop what is going on and end the thread."""
        self._generation += 1
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _scan(self, generation: int, folder: Path) -> None:
        skipped: list[str] = []
        try:
            paths = []
            for path in scan_folder(folder, skipped.append):
                if generation != self._generation:
                    return
                paths.append(path)
                if len(paths) % _REPORT_EVERY == 0:
                    self._counted.emit(generation, len(paths))
            with Store.open(folder) as store:
                store.add_images(paths)
                records = tuple(store.images())
            self._opened.emit(generation, Opened(folder, records, tuple(skipped)))
        except UserError as error:
            self._failed.emit(generation, str(error))
        except Exception as error:
            # Nobody looks at this thread's exceptions; the person gets a sentence, the log the traceback.
            log.exception("opening %s failed", folder)
            self._failed.emit(generation, f"The folder {folder} cannot be opened ({error}).")

    def _pass_count(self, generation: int, number: int) -> None:
        if generation == self._generation:
            self.counted.emit(number)

    def _pass_opened(self, generation: int, opened: Opened) -> None:
        if generation == self._generation:
            self.opened.emit(opened)

    def _pass_failure(self, generation: int, sentence: str) -> None:
        if generation == self._generation:
            self.failed.emit(sentence)
