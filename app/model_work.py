"""Fetching, checking and adding models in a thread of its own, one at a time."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.core.faults import fault_sentence
from app.core.tongue import mark, sentence_of, tr
from app.torch_libraries import map_torch_libraries
from engine.checkpoints.catalogue import find
from engine.checkpoints.stopping import Stop
from engine.errors import Cancelled, UserError

if TYPE_CHECKING:
    from engine.checkpoints.download import Fetched

log = logging.getLogger(__name__)

_TASKS = {
    "get": mark("get the model {name}"),
    "check": mark("check the model {name}"),
    "add": mark("add the model {name}"),
}

_BETWEEN = 0.1
"""Seconds."""


@dataclass(frozen=True)
class Task:
    """What is asked for: "get" and "check" of a model's name, "add" of a path."""

    kind: str
    name: str


@dataclass(frozen=True)
class Outcome:
    """How a task ended. sentence: what to say; done: it did what was asked; model: the name of the one that is here."""

    task: Task
    sentence: str
    done: bool
    stopped: bool = False
    model: str = ""


class _Worker(QObject):
    """Lives in the thread."""

    progressed = Signal(object)
    ended = Signal(object)

    @Slot(object, object)
    def run(self, task: Task, stop: Stop) -> None:
        """Do one task; exactly one ``ended`` follows."""
        works: dict[str, Callable[[str, Stop], Outcome]] = {
            "get": self._get,
            "check": self._check,
            "add": self._add,
        }
        try:
            self.ended.emit(works[task.kind](task.name, stop))
        except Cancelled:
            self.ended.emit(Outcome(task, _stopped(task), False, stopped=True))
        except UserError as error:
            self.ended.emit(Outcome(task, sentence_of(error), False))
        except Exception as error:
            # The thread must outlive any fault; the person gets a sentence, the log the traceback.
            log.exception("%s of %s failed", task.kind, task.name)
            self.ended.emit(
                Outcome(
                    task,
                    fault_sentence(error, tr(_TASKS[task.kind], name=task.name)),
                    False,
                )
            )

    def _get(self, name: str, stop: Stop) -> Outcome:
        # The hub's library takes a moment to import, and nobody needs it before.
        from engine.checkpoints.download import fetch
        from engine.checkpoints.hub import forget_connections

        published = find(name)
        assert published is not None
        forget_connections()
        fetch(published, self._tell_now_and_then(), stop)
        return Outcome(
            Task("get", name), tr("{name} is here, whole and checked.", name=name), True, model=name
        )

    def _tell_now_and_then(self) -> Callable[[Fetched], None]:
        """Tells at once what is new, and numbers alone some times a second."""
        last: list[tuple[float, str]] = [(0.0, "")]

        def tell(fetched: Fetched) -> None:
            now = time.monotonic()
            if fetched.note != last[0][1] or now - last[0][0] > _BETWEEN or fetched.done == fetched.total:
                last[0] = (now, fetched.note)
                self.progressed.emit(fetched)

        return tell

    def _check(self, name: str, stop: Stop) -> Outcome:
        from engine.checkpoints.catalogue import resolve
        from engine.checkpoints.checksums import verify

        record = verify(resolve(name), lambda read: stop.is_set())
        return Outcome(
            Task("check", name),
            tr(
                "All {files} files of {name} hold what they held when it came.",
                files=len(record.files),
                name=name,
            ),
            True,
        )

    def _add(self, source: str, stop: Stop) -> Outcome:
        map_torch_libraries()
        from engine.checkpoints.installing import add_checkpoint

        folder = add_checkpoint(Path(source))
        return Outcome(Task("add", source), tr("Added {name}.", name=folder.name), True, model=folder.name)


def _stopped(task: Task) -> str:
    if task.kind == "get":
        return tr("Stopped; what has come of {name} is kept, and Resume goes on from there.", name=task.name)
    return tr("Stopped.")


class ModelWork(QObject):
    """The GUI thread's handle; its signals arrive in the GUI thread.

    ``progressed``: Fetched, now and then while a model comes; ``ended``: Outcome, once for each task.
    """

    progressed = Signal(object)
    ended = Signal(object)
    _wanted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.task: Task | None = None
        """What is being done."""
        self._stop = Stop()
        self._thread = QThread()
        self._thread.setObjectName("models")
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.run)
        self._worker.progressed.connect(self.progressed)
        self._worker.ended.connect(self._ended)

    def begin(self, task: Task) -> bool:
        """Begin a task; whether nothing else was going on."""
        if self.task is not None:
            return False
        self.task, self._stop = task, Stop()
        self._thread.start()
        self._wanted.emit(task, self._stop)
        return True

    def cancel(self) -> None:
        """Stop what is going on; ``ended`` follows."""
        self._stop.set()

    def stop(self) -> None:
        """Stop what is going on, which leaves whole files and what has come, and end the thread."""
        self._stop.set()
        self._thread.quit()
        self._thread.wait()

    def _ended(self, outcome: Outcome) -> None:
        self.task = None
        self.ended.emit(outcome)
