"""The controller: the open project, its current image, selection, filters and edits; no view is known here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.core.defaults import THRESHOLD
from app.core.records import Box, ImageRecord, ImageState
from app.core.store import Store
from app.history import History
from app.listing import Listing
from app.session_words import WordSession


class Session(WordSession):
    """What is open and what is seen. Everything that a person changes goes through ``apply_together``."""

    def __init__(self, threshold: float = THRESHOLD, parent: QObject | None = None) -> None:
        super().__init__(threshold, parent)
        self._holding = False
        self._held: list[tuple[int, Callable[[], None]]] = []

    # The project

    def open_project(self, folder: Path, records: Sequence[ImageRecord]) -> bool:
        """Open the project of ``folder``, whose images are ``records``; False where the one before stays open."""
        store = None
        with self.told():
            store = Store.open(folder)
            self.close_project()
            self.store = store
            self._listing = Listing(records)
            self.opened.emit(store.folder)
            self._read_classes()
            self.images_changed.emit(self._listing.visible())
            self._push_counts()
            self._push_history()
            self.go_to(self._remembered())
        return store is not None

    def close_project(self) -> None:
        """Close the project; everything is already stored."""
        if self.store is None:
            return
        self.hold_candidates(False)
        self.store.close()
        self.store = None
        self.history = History()
        self._listing = Listing(())
        self._current = self._loaded = None
        self.active_class = None
        self.hidden_classes = frozenset()
        self.hidden_classes_changed.emit(self.hidden_classes)
        self._clear_boxes()
        self.current_changed.emit(None)

    def _remembered(self) -> int | None:
        assert self.store is not None
        known = self.store.setting("current")
        if known is not None and known.isdecimal() and self.record(int(known)) is not None:
            return int(known)
        return self._listing.neighbour(None, 1)

    def reload(self) -> None:
        """Read everything again after the project was changed by an import."""
        if self.store is None:
            return
        with self.told():
            self._read_classes()
            self.take_records(self.store.images())
            self.refresh_boxes()

    # Candidates

    def take_candidates(
        self,
        image_id: int,
        candidates: Sequence[Box],
        width: int,
        height: int,
        model: str,
        phrases: Sequence[str] | None = None,
        asked: str | None = None,
    ) -> None:
        """Store what a model proposes in the place of an image's candidates of ``phrases``; see ``hold_candidates``.

        asked: what it was asked, noted with them (see ``Store.set_asked``).
        """
        if self.store is None or self.record(image_id) is None:
            return
        if self._holding and image_id == self._current:
            again = partial(self.take_candidates, image_id, candidates, width, height, model, phrases, asked)
            self._held.append((image_id, again))
            return
        with self.told():
            with self.store.transaction():
                self.store.store_candidates(image_id, candidates, width, height, model, phrases)
                self.store.set_asked(image_id, asked)
            self.history.candidates_replaced(image_id)
            self._push_history()
            self.refresh_record(image_id)
            if image_id == self._current:
                self.refresh_boxes()

    def hold_candidates(self, holding: bool) -> None:
        """Let new candidates wait while a person has a box in hand, which they might replace."""
        self._holding = holding
        held, self._held = self._held, []
        for image_id, take in held:
            record = self.record(image_id)
            if record == self.current or (record and record.state is not ImageState.REVIEWED):
                take()
