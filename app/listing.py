"""The images of a project in order, and those of them that pass the list's filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.core.records import ImageRecord, ImageState


class Listing:
    """All records by id and place; a filter hides some from going back and forth."""

    def __init__(self, records: Sequence[ImageRecord]) -> None:
        self._name = ""
        self._state: ImageState | None = None
        self.reload(records)

    def reload(self, records: Sequence[ImageRecord]) -> None:
        """Take other records, under the same filter."""
        self.records = list(records)
        self._row_of = {record.id: row for row, record in enumerate(self.records)}
        self._filter()

    def set_filter(self, name: str, state: ImageState | None) -> None:
        """Keep only images whose path holds ``name`` (without case), in ``state`` (None: any)."""
        self._name, self._state = name.strip().casefold(), state
        self._filter()

    def _filter(self) -> None:
        name, state = self._name, self._state
        self._visible = [
            record.id
            for record in self.records
            if (state is None or record.state is state) and (not name or name in record.path.casefold())
        ]
        self._place = {image_id: place for place, image_id in enumerate(self._visible)}

    def __len__(self) -> int:
        """How many images pass the filter."""
        return len(self._visible)

    def visible(self) -> list[ImageRecord]:
        """The images that passed the filter when it was set."""
        return [self.records[self._row_of[image_id]] for image_id in self._visible]

    def get(self, image_id: int) -> ImageRecord | None:
        """The record with this id."""
        row = self._row_of.get(image_id)
        return None if row is None else self.records[row]

    def replace(self, record: ImageRecord) -> bool:
        """Take a newer value of a record; whether it differs."""
        row = self._row_of[record.id]
        differs = self.records[row] != record
        self.records[row] = record
        return differs

    def place(self, image_id: int | None) -> int:
        """The place of an image among the visible ones, from 1; 0 where it is not among them."""
        return 0 if image_id is None else self._place.get(image_id, -1) + 1

    def neighbour(
        self,
        image_id: int | None,
        step: int,
        wanted: Callable[[ImageRecord], bool] = lambda _: True,
    ) -> int | None:
        """The nearest visible image after (step 1) or before (-1) this one that is ``wanted``.

        Of an image that is not visible, or None, the first visible one counts as following.
        """
        at = self.place(image_id) - 1 + step
        while 0 <= at < len(self._visible):
            record = self.records[self._row_of[self._visible[at]]]
            if wanted(record):
                return record.id
            at += step
        return None
