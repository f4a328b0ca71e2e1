"""Which images are listed: the filter is put to the store, and the session lists what passes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.asking import Asking
from app.core.records import ListedState
from app.core.store_queries import ImageFilter, Matches, matching
from app.session import Session

_PAUSE_MS = 250


@dataclass(frozen=True)
class Passing:
    """How many of all images pass the filter, and how many pass it apart from their state, by state."""

    passing: int
    total: int
    by_state: Mapping[ListedState, int]


class Filtering(QObject):
    """Keeps the list to the filter; asks again where what passes depends on something that changed."""

    counted = Signal(object)
    """Passing."""

    def __init__(self, session: Session, asking: Asking) -> None:
        super().__init__(session)
        self._session = session
        self._asking = asking
        self._wanted = ImageFilter()
        self._limited = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._apply)
        session.opened.connect(lambda _: self._forget())
        session.records_taken.connect(self._apply)
        session.counts_changed.connect(self._recount)
        session.threshold_changed.connect(lambda _: self._threshold_moved())
        session.classes_changed.connect(lambda _: self._threshold_moved())

    @property
    def wanted(self) -> ImageFilter:
        """The filter in use."""
        return self._wanted

    def set_filter(self, wanted: ImageFilter) -> None:
        """List only the images that pass ``wanted``, as soon as that is known."""
        self._wanted = wanted
        self._apply()

    def _forget(self) -> None:
        self._pause.stop()
        self._wanted, self._limited = ImageFilter(), False

    def _apply(self) -> None:
        if self._wanted.asks_nothing:
            self._asking.drop("filter")
            if self._limited:
                self._limited = False
                self._session.list_only(None)
            self._count(self._session.counts())
            return
        question = partial(matching, wanted=self._wanted, thresholds=self._asking.thresholds)
        self._asking.ask("filter", question, self._take)

    def _take(self, matches: Matches) -> None:
        self._limited = True
        self._session.list_only(matches.ids)
        self._count(matches.by_state)

    def _recount(self, counts: Mapping[ListedState, int]) -> None:
        if self._wanted.asks_nothing:
            self._count(counts)

    def _count(self, by_state: Mapping[ListedState, int]) -> None:
        self.counted.emit(Passing(self._session.position[1], len(self._session.records), by_state))

    def _threshold_moved(self) -> None:
        if self._wanted.asks_boxes and not self._wanted.asks_score:
            self._pause.start()
