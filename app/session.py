"""The controller: the open project, its current image, selection, filters and edits; no view is known here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.core.defaults import THRESHOLD
from app.core.phrase_list import Phrase, phrase_key
from app.core.records import Box, ImageRecord, ImageState
from app.core.store import Store
from app.core.tongue import trn
from app.history import History
from app.listing import Listing
from app.session_edits import EditSession


class Session(EditSession):
    """What is open and what is seen. Everything that changes boxes goes through ``apply``."""

    def __init__(self, threshold: float = THRESHOLD, parent: QObject | None = None) -> None:
        super().__init__(threshold, parent)
        self._holding = False
        self._held: list[tuple[int, Callable[[], None]]] = []

    # The project

    def open_project(self, folder: Path, records: Sequence[ImageRecord]) -> None:
        """Open the project of ``folder``, whose images are ``records``."""
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

    def map_phrase(self, phrase: Phrase) -> None:
        """Give a phrase that a class owns already to the class it stands for now, with its candidates.

        Only such a phrase: a class begins with the first result, see docs/window.md.
        """
        owners = [label for label in self.classes if phrase.key in map(phrase_key, label.phrases)]
        if self.store is None or not owners or [label.name for label in owners] == [phrase.class_name]:
            return
        with self.told():
            self.store.map_phrase(phrase.text, phrase.class_name)
            self._read_classes()
            self.refresh_boxes()
            self._push_history()

    def discard_candidates(self, phrase: Phrase) -> None:
        """Delete what a phrase found in all images and nobody judged; detecting it again brings it back."""
        if self.store is None:
            return
        with self.told():
            number = self.store.discard_candidates(phrase.text)
            self.refresh_boxes()
            self.said.emit(
                trn(
                    "Discarded {count} candidate of “{phrase}” in all images.",
                    "Discarded {count} candidates of “{phrase}” in all images.",
                    number,
                    phrase=phrase.text,
                )
            )

    # Candidates

    def take_candidates(
        self,
        image_id: int,
        candidates: Sequence[Box],
        width: int,
        height: int,
        model: str,
        phrases: Sequence[str] | None = None,
    ) -> None:
        """Store what a model proposes in the place of an image's candidates of ``phrases``; see ``hold_candidates``."""
        if self.store is None or self.record(image_id) is None:
            return
        if self._holding and image_id == self._current:
            again = partial(self.take_candidates, image_id, candidates, width, height, model, phrases)
            self._held.append((image_id, again))
            return
        with self.told():
            self.store.store_candidates(image_id, candidates, width, height, model, phrases)
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
