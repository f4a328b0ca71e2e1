"""The part of the session that knows the images: which is open, which are listed, and going from one to another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QObject

from app.core.defaults import THRESHOLD
from app.core.faults import short_fault
from app.core.records import UNREVIEWED, ImageRecord, ImageState, ListedState
from app.core.tongue import tr
from app.listing import Listing
from app.session_boxes import BoxSession


class ImageSession(BoxSession):
    """The images of the open project."""

    def __init__(self, threshold: float = THRESHOLD, parent: QObject | None = None) -> None:
        super().__init__(threshold, parent)
        self._listing = Listing(())

    @property
    def current(self) -> ImageRecord | None:
        """The image that is open."""
        return None if self._current is None else self.record(self._current)

    def record(self, image_id: int) -> ImageRecord | None:
        """The image with this id, None where the project has none."""
        return self._listing.get(image_id)

    @property
    def records(self) -> Sequence[ImageRecord]:
        """All images of the project, in order."""
        return self._listing.records

    @property
    def position(self) -> tuple[int, int]:
        """The place of the current image, from 1 (0: none), and how many pass the filter."""
        return self._listing.place(self._current), len(self._listing)

    def go_to(self, image_id: int | None) -> None:
        """Open another image."""
        if (
            self.store is None
            or image_id is None
            or image_id == self._current
            or self.record(image_id) is None
        ):
            return
        self._current, self._loaded = image_id, None
        self._clear_boxes()
        self.current_changed.emit(self.current)
        with self.told():
            self.refresh_boxes()
            self.store.set_setting("current", str(image_id))

    def neighbour(self, step: int, wanted: Callable[[ImageRecord], bool] = lambda _: True) -> int | None:
        """The nearest image in the direction of ``step`` (1 or -1) among those listed that is ``wanted``."""
        return self._listing.neighbour(self._current, step, wanted)

    def first_listed(self, wanted: Callable[[ImageRecord], bool]) -> int | None:
        """The first image among those listed that is ``wanted``."""
        return self._listing.first(wanted)

    def last_listed(self, wanted: Callable[[ImageRecord], bool]) -> int | None:
        """The last image among those listed that is ``wanted``."""
        return self._listing.last(wanted)

    def is_listed(self, image_id: int) -> bool:
        """Whether an image passes the filter of the list."""
        return self._listing.place(image_id) > 0

    def step(self, step: int) -> None:
        """Open the next (1) or previous (-1) image."""
        found = self.neighbour(step)
        if found is None:
            self.said.emit(tr("This is the last image.") if step > 0 else tr("This is the first image."))
        self.go_to(found)

    def step_unreviewed(self, step: int) -> None:
        """Open the next (1) or previous (-1) image that is not reviewed."""
        found = self.neighbour(step, lambda record: record.listed_state in UNREVIEWED)
        if found is None:
            self.said.emit(
                tr("No unreviewed image follows.") if step > 0 else tr("No unreviewed image comes before.")
            )
        self.go_to(found)

    def list_only(self, ids: Collection[int] | None) -> None:
        """List only the images with these ids; all where None.

        Applied when it changes, not while one works: an image that is reviewed keeps its place in the list.
        """
        self._listing.list_only(ids)
        self.images_changed.emit(self._listing.visible())

    def listed(self) -> list[ImageRecord]:
        """The images that pass the filter of the list, in order."""
        return self._listing.visible()

    def take_records(self, records: Sequence[ImageRecord]) -> None:
        """The images of the project are these now: some came, or many were changed by others."""
        before = self.current
        self._listing.reload(records)
        self.images_changed.emit(self._listing.visible())
        self._push_counts()
        self.records_taken.emit()
        if self.current is not None and self.current != before:
            self.records_changed.emit([self.current])
        if self._current is None:
            self.go_to(self._listing.neighbour(None, 1))

    def refresh_record(self, image_id: int) -> None:
        """Read an image's record again after the store changed it."""
        self.refresh_records([image_id])

    def refresh_records(self, image_ids: Sequence[int]) -> None:
        """Read the records of images again after the store changed them; told once, however many they are."""
        if self.store is None:
            return
        known = [image_id for image_id in image_ids if self.record(image_id) is not None]
        changed = [record for record in self.store.images_by_id(known) if self._listing.replace(record)]
        if changed:
            self.records_changed.emit(changed)
            self._push_counts()

    def image_loaded(self, image_id: int, width: int, height: int) -> None:
        """The file of an image was read: it is this large, and no longer failed."""
        record = self.record(image_id)
        if self.store is None or record is None:
            return
        self._loaded = image_id
        with self.told():
            if (record.width, record.height) != (width, height):
                self.store.set_size(image_id, width, height)
            if record.error is not None:
                state = ImageState.SUGGESTED if self.store.boxes(image_id) else ImageState.NEW
                kept = record.state is ImageState.REVIEWED or record.missing
                self.store.set_state(image_id, record.state if kept else state)
            self.refresh_record(image_id)

    def _fault_here(self) -> str:
        record = self.current
        if self.store is None or record is None or record.error is None:
            return ""
        return short_fault(record.error, self.store.folder / record.path)

    def image_failed(self, image_id: int, sentence: str) -> None:
        """The file of an image cannot be read."""
        record = self.record(image_id)
        if self.store is None or record is None or record.missing:
            return
        with self.told():
            self.store.set_failed(image_id, sentence)
            self.refresh_record(image_id)

    def counts(self) -> Mapping[ListedState, int]:
        """How many images of the project are in each state."""
        return self._listing.counts()

    def _push_counts(self) -> None:
        if self.store is not None:
            self.counts_changed.emit(self.counts())

    def _read_again(self) -> None:
        if self._current is not None:
            self.refresh_record(self._current)
        super()._read_again()
