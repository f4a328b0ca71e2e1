"""The images of a project in order, and those of them that pass the list's filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

from app.core.records import ImageRecord, ListedState


class Listing:
    """All records by id and place; a filter hides some from going back and forth."""

    def __init__(self, records: Sequence[ImageRecord]) -> None:
        self._only: Collection[int] | None = None
        self.reload(records)

    def reload(self, records: Sequence[ImageRecord]) -> None:
        """Take other records, under the same filter."""
        self.records = list(records)
        self._row_of = {record.id: row for row, record in enumerate(self.records)}
        self._counts = _counted(self.records)
        self._filter()

    def list_only(self, ids: Collection[int] | None) -> None:
        """Keep only the images with these ids; all where None."""
        self._only = ids
        self._filter()

    def _filter(self) -> None:
        only = self._only
        self._rows: Sequence[int] = range(len(self.records))
        self._place: dict[int, int] | None = None
        if only is not None:
            self._rows = [row for row, record in enumerate(self.records) if record.id in only]
            self._place = {row: place for place, row in enumerate(self._rows)}

    def __len__(self) -> int:
        """How many images pass the filter."""
        return len(self._rows)

    def visible(self) -> list[ImageRecord]:
        """The images that passed the filter when it was set."""
        return [self.records[row] for row in self._rows]

    def counts(self) -> Mapping[ListedState, int]:
        """How many of all images are in each state."""
        return {state: self._counts[state] for state in ListedState}

    def get(self, image_id: int) -> ImageRecord | None:
        """The record with this id."""
        row = self._row_of.get(image_id)
        return None if row is None else self.records[row]

    def replace(self, record: ImageRecord) -> bool:
        """Take a newer value of a record; whether it differs."""
        row = self._row_of[record.id]
        before = self.records[row]
        if before == record:
            return False
        self.records[row] = record
        self._counts[before.listed_state] -= 1
        self._counts[record.listed_state] += 1
        return True

    def place(self, image_id: int | None) -> int:
        """The place of an image among the visible ones, from 1; 0 where it is not among them."""
        row = None if image_id is None else self._row_of.get(image_id)
        if row is None:
            return 0
        return row + 1 if self._place is None else self._place.get(row, -1) + 1

    def neighbour(
        self,
        image_id: int | None,
        step: int,
        wanted: Callable[[ImageRecord], bool] = lambda _: True,
    ) -> int | None:
        """The nearest visible image after (step 1) or before (-1) this one that is ``wanted``.

        Of an image that is not visible, or None, the first visible one counts as following.
        """
        return self._search(self.place(image_id) - 1 + step, step, wanted)

    def first(self, wanted: Callable[[ImageRecord], bool]) -> int | None:
        """The first visible image that is ``wanted``."""
        return self._search(0, 1, wanted)

    def last(self, wanted: Callable[[ImageRecord], bool]) -> int | None:
        """The last visible image that is ``wanted``."""
        return self._search(len(self._rows) - 1, -1, wanted)

    def _search(self, at: int, step: int, wanted: Callable[[ImageRecord], bool]) -> int | None:
        while 0 <= at < len(self._rows):
            record = self.records[self._rows[at]]
            if wanted(record):
                return record.id
            at += step
        return None


def _counted(records: Sequence[ImageRecord]) -> Counter[ListedState]:
    """How many are in each state; few of a hundred thousand need to be asked for it."""
    alike = Counter((record.state, record.error, record.empty) for record in records)
    counts = Counter[ListedState]()
    for (state, error, empty), number in alike.items():
        counts[ImageRecord(1, "any", state=state, error=error, empty=empty).listed_state] += number
    return counts
