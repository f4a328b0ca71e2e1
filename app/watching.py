"""What other programs change in the open project: looked for once a second, and before an image is shown."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.core.records import ImageRecord
from app.core.store import Store
from app.session import Session
from engine.errors import UserError

log = logging.getLogger(__name__)

_INTERVAL_MS = 1000
_SINGLY = 100
"""Up to so many changed images are read one by one; where there are more, the list is made anew."""


class Watching(QObject):
    """Keeps the session to what is stored while `phrasebox label` or another window works on the same project."""

    changed = Signal()
    """Another program changed the project, and the session was brought up to date."""

    _compared = Signal(object, object)
    """The folder, and the ids of the images that are stored otherwise than known, or all records where many are."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._version = 0
        self._holding = False
        self._pool = ThreadPoolExecutor(1, "watch")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._look)
        self._compared.connect(self._take)
        session.opened.connect(lambda _: self._opened())
        session.current_changed.connect(lambda _: self._refresh_current())

    def hold(self, holding: bool) -> None:
        """Look no more while this program itself brings many images into the project; look again after that."""
        self._holding = holding
        if not holding and self._session.store is not None:
            self._timer.start()

    def stop(self) -> None:
        """Look no more, and end the thread."""
        self._timer.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _opened(self) -> None:
        if self._session.store is not None:
            with self._session.told():
                self._version = self._session.store.data_version()
        self._timer.start()

    def _look(self) -> None:
        """Where another program wrote, let the thread compare; else wait for the next look."""
        store = self._session.store
        if store is None or self._holding:
            return
        version = self._version
        try:
            version = store.data_version()
        except UserError as error:
            # A disk that is gone is told at the next edit, not once a second.
            log.debug("%s", error)
        if version == self._version:
            self._timer.start()
            return
        self._version = version
        self._pool.submit(self._compare, store.folder, tuple(self._session.records))

    def _compare(self, folder: Path, known: Sequence[ImageRecord]) -> None:
        """In the thread: find the images that are stored otherwise than ``known``."""
        different: list[int] | tuple[ImageRecord, ...] = []
        try:
            with Store.open(folder) as store:
                by_id = {record.id: record for record in known}
                different = store.images_unlike(by_id)
                if len(different) > _SINGLY or not all(image_id in by_id for image_id in different):
                    different = tuple(store.images())
        except UserError as error:
            log.debug("%s", error)
        except Exception:
            log.exception("comparing %s failed", folder)
        self._compared.emit(folder, different)

    def _take(self, folder: Path, different: list[int] | tuple[ImageRecord, ...]) -> None:
        store = self._session.store
        if store is not None and store.folder == folder:
            if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
                # A box may be in hand, and it must not be changed under it; the next look finds all again.
                self._version = -1
            else:
                with self._session.told():
                    self._bring_up_to_date(store, different)
                    self.changed.emit()
        self._timer.start()

    def _bring_up_to_date(self, store: Store, different: list[int] | tuple[ImageRecord, ...]) -> None:
        """Read again what changed; the list keeps its place unless images came or much is another."""
        session = self._session
        self._refresh_classes(store)
        if isinstance(different, tuple):
            session.take_records(different)
            different = []
        session.refresh_records(different)
        if session.current is not None and store.boxes(session.current.id) != session.boxes:
            session.refresh_boxes()

    def _refresh_current(self) -> None:
        """Read the record and the classes anew before the boxes of an image are shown."""
        session = self._session
        if session.store is not None and session.current is not None:
            with session.told():
                session.refresh_record(session.current.id)
                self._refresh_classes(session.store)

    def _refresh_classes(self, store: Store) -> None:
        if store.classes() != self._session.classes:
            self._session.classes_stored()
