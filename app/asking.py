"""Questions to the store that take a while, answered away from the window's thread."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.store_queries import reading
from app.core.thresholds import Thresholds
from app.core.tongue import sentence_of, tr
from app.session import Session
from engine.errors import UserError

log = logging.getLogger(__name__)

Question = Callable[[sqlite3.Connection], Any]


class Asking(QObject):
    """Puts questions to the open project, one after another; of one topic only the last is answered."""

    _answered = Signal(str, int, object, str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._pool = ThreadPoolExecutor(1, "asking")
        self._last = 0
        self._open: dict[str, tuple[int, Callable[[Any], None]]] = {}
        self._answered.connect(self._pass_on)
        session.opened.connect(lambda _: self._open.clear())

    @property
    def thresholds(self) -> Thresholds:
        """From which score candidates count."""
        return self._session.thresholds

    def ask(self, topic: str, question: Question, take: Callable[[Any], None]) -> None:
        """Ask the stored project; ``take`` is given the answer, unless the topic was asked again meanwhile."""
        if self._session.store is None:
            return
        self._last += 1
        self._open[topic] = (self._last, take)
        self._pool.submit(self._answer, topic, self._last, self._session.store.location, question)

    def drop(self, topic: str) -> None:
        """Want no answer to what was asked last of a topic."""
        self._open.pop(topic, None)

    def stop(self) -> None:
        """Drop what was asked, and end the thread."""
        self._open.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _answer(self, topic: str, number: int, location: Path, question: Question) -> None:
        if self._open.get(topic, (0, None))[0] != number:
            return
        try:
            with reading(location) as connection:
                self._answered.emit(topic, number, question(connection), "")
        except UserError as error:
            self._answered.emit(topic, number, None, sentence_of(error))
        except Exception as error:
            # Nobody looks at this thread's exceptions; the person gets a sentence, the log the traceback.
            log.exception("a question about %s failed", topic)
            self._answered.emit(
                topic, number, None, tr("The project cannot be searched ({error}).", error=error)
            )

    def _pass_on(self, topic: str, number: int, answer: Any, sentence: str) -> None:
        asked, take = self._open.get(topic, (0, None))
        if asked != number or take is None:
            return
        del self._open[topic]
        if sentence:
            self._session.failed.emit(sentence)
        else:
            take(answer)
