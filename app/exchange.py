"""Export and import, and what they would do, away from the GUI thread, each on a store of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.formats import (
    ExportChoices,
    ImportPlan,
    plan_export,
    plan_import,
    store_import,
    write_export,
)
from app.core.formats.options import Progress
from app.core.store import Store
from app.core.tongue import mark, sentence_of, tr
from engine.errors import Cancelled, UserError

log = logging.getLogger(__name__)

_FAILED_ON = {
    "export": mark("The export failed on {path}: {reason}."),
    "import": mark("The import failed on {path}: {reason}."),
}
_FAILED = {
    "export": mark("The export failed ({fault}: {error})."),
    "import": mark("The import failed ({fault}: {error})."),
}


@dataclass(frozen=True)
class ExportWish:
    """What the export dialog asks for."""

    choices: ExportChoices
    output: Path
    overwrite: bool


class Exchange(QObject):
    """Runs one export, import or preview at a time; a newer preview stops an older one."""

    progressed = Signal(int, int)
    """Images done, and all of them."""
    planned = Signal(object)
    """ExportPlan."""
    exported = Signal(object)
    """ExportSummary."""
    found = Signal(object)
    """ImportPlan."""
    imported = Signal(object)
    """ImportSummary."""
    failed = Signal(str, str)
    """"export" or "import", and a sentence."""
    stopped = Signal()
    """The export that was running was stopped, as asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "exchange")
        self._preview = threading.Event()
        self._export = threading.Event()

    def plan(self, folder: Path, choices: ExportChoices) -> None:
        """Find out what an export would write."""

        def work(store: Store, progress: Progress) -> None:
            plan = plan_export(store, choices, progress)
            progress(1, 1)  # stopped meanwhile?
            self.planned.emit(plan)

        self._preview = self._begin(folder, work, "export")

    def export(self, folder: Path, wish: ExportWish) -> None:
        """Write the project of ``folder`` as wished."""

        def work(store: Store, progress: Progress) -> None:
            plan = plan_export(store, wish.choices, progress)
            self.exported.emit(write_export(plan, wish.output, overwrite=wish.overwrite, progress=progress))

        self._export = self._begin(folder, work, "export", self.stopped.emit)

    def look(self, folder: Path, source: Path, format: str | None) -> None:
        """Find out what importing ``source`` would add."""

        def work(store: Store, progress: Progress) -> None:
            plan = plan_import(store, source, format)
            progress(1, 1)  # another source was chosen meanwhile?
            self.found.emit(plan)

        self._preview = self._begin(folder, work, "import")

    def read(self, folder: Path, plan: ImportPlan) -> None:
        """Add what was found to the project of ``folder``."""
        self._begin(folder, lambda store, _: self.imported.emit(store_import(store, plan)), "import")

    def cancel(self) -> None:
        """Stop the export that is running as soon as it can."""
        self._export.set()

    def stop(self) -> None:
        """Wait for what is running, which leaves whole files, and end the thread."""
        self._preview.set()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _begin(
        self,
        folder: Path,
        work: Callable[[Store, Progress], Any],
        what: str,
        stopped: Callable[[], None] = lambda: None,
    ) -> threading.Event:
        """Queue ``work``; the event that is returned stops it, after which ``stopped`` is called."""
        self._preview.set()
        stop = threading.Event()
        self._pool.submit(self._run, folder, work, what, stop, stopped)
        return stop

    def _run(
        self,
        folder: Path,
        work: Callable[[Store, Progress], Any],
        what: str,
        stop: threading.Event,
        stopped: Callable[[], None],
    ) -> None:
        def progress(done: int, total: int) -> None:
            if stop.is_set():
                raise Cancelled
            # Each signal crosses to the GUI thread, which needs no more than a hundred.
            if done == total or done % max(total // 100, 1) == 0:
                self.progressed.emit(done, total)

        try:
            with Store.open(folder) as store:
                work(store, progress)
        except Cancelled:
            stopped()
        except UserError as error:
            self.failed.emit(what, sentence_of(error))
        except Exception as error:
            if isinstance(error, OSError) and error.filename:
                self.failed.emit(what, tr(_FAILED_ON[what], path=error.filename, reason=error.strerror))
                return
            # Nobody looks at this thread's exceptions; the person gets a sentence, the log the traceback.
            log.exception("the %s failed", what)
            self.failed.emit(
                what,
                tr(_FAILED[what], fault=type(error).__name__, error=error),
            )
