"""Export and import away from the GUI thread, each on a store of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from app.core.formats import FORMATS, export_project, import_project
from app.core.store import Store
from app.core.thresholds import Thresholds
from engine.errors import UserError

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ExportWish:
    """What the export dialog asks for; ``threshold`` is what the window shows, see export_project for its use."""

    format: str
    output: Path
    images: Literal["all", "reviewed"]
    threshold: Thresholds
    overwrite: bool


class Exchange(QObject):
    """Runs one export or import at a time."""

    progressed = Signal(int, int)
    """Images done, and all of them."""
    exported = Signal(object)
    """ExportSummary."""
    imported = Signal(object)
    """ImportSummary."""
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "exchange")

    def export(self, folder: Path, wish: ExportWish) -> None:
        """Write the project of ``folder`` as wished."""

        def work(store: Store) -> None:
            summary = export_project(
                store,
                wish.format,
                wish.output,
                wish.images,
                None if FORMATS[wish.format].holds_scores else wish.threshold,
                overwrite=wish.overwrite,
                progress=self.progressed.emit,
            )
            self.exported.emit(summary)

        self._pool.submit(self._run, folder, work, "export")

    def read(self, folder: Path, format: str, source: Path) -> None:
        """Add the labels of ``source`` to the project of ``folder``."""

        def work(store: Store) -> None:
            self.imported.emit(import_project(store, format, source))

        self._pool.submit(self._run, folder, work, "import")

    def stop(self) -> None:
        """Wait for what is running, which leaves whole files, and end the thread."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, folder: Path, work: Callable[[Store], Any], what: str) -> None:
        try:
            with Store.open(folder) as store:
                work(store)
        except UserError as error:
            self.failed.emit(str(error))
        except OSError as error:
            self.failed.emit(f"The {what} failed on {error.filename}: {error.strerror}.")
        except Exception as error:
            # Nobody looks at this thread's exceptions; the person gets a sentence, the log the traceback.
            log.exception("the %s failed", what)
            self.failed.emit(f"The {what} failed ({type(error).__name__}: {error}).")
