"""The store: a project's classes, images and boxes in one SQLite file, one transaction an edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.core import store_boxes
from app.core.records import Box, ImageState
from app.core.store_boxes import Replacement
from app.core.store_classes import ClassTable
from app.core.store_database import errors_of
from app.core.store_images import NO_FAULT, ImageTable
from app.core.store_schema import StoreError
from app.core.tally import Tally

__all__ = ["Replacement", "Store", "StoreError"]


class Store(ClassTable, ImageTable):
    """A project: an image folder and its database. Used by one thread; other stores may have it open too.

    Every method that changes something is one transaction, on disk when it returns. All methods raise
    StoreError, and then nothing was changed.
    """

    def boxes(self, image_id: int) -> tuple[Box, ...]:
        """All boxes of an image in drawing order, candidates included, rejected ones not."""
        with errors_of(self.location):
            return store_boxes.read(self._connection, image_id)

    def all_boxes(self) -> dict[int, tuple[Box, ...]]:
        """The boxes of every image that has some, by image id, in drawing order."""
        with errors_of(self.location):
            return store_boxes.read_all(self._connection)

    def boxes_where(self, condition: str) -> dict[int, tuple[Box, ...]]:
        """The boxes of every image that fulfil a condition of store_queries, as ``all_boxes`` gives them."""
        with errors_of(self.location):
            return store_boxes.read_all(self._connection, f"WHERE {condition}")

    def count_where(self, condition: str) -> tuple[int, int]:
        """How many boxes fulfil a condition of store_queries, and in how many images."""
        with errors_of(self.location):
            return store_boxes.count(self._connection, condition)

    def rejected(self, image_id: int) -> tuple[Box, ...]:
        """The boxes of an image that a person rejected, which are not proposed again."""
        with errors_of(self.location):
            return store_boxes.read_rejected(self._connection, image_id)

    def tally(self) -> Tally:
        """The boxes of all images, counted by class and phrase."""
        with errors_of(self.location):
            return store_boxes.tally(self._connection)

    def candidates_of(self, phrase: str) -> dict[int, tuple[Box, ...]]:
        """The candidates that a phrase has in all images, by image id; what a person judged is not among them."""
        with errors_of(self.location):
            return store_boxes.candidates_of(self._connection, phrase)

    def replace_boxes(
        self, image_id: int, before: Sequence[Box], after: Sequence[Box], state: ImageState | None = None
    ) -> None:
        """One edit: boxes of ``before`` become those of ``after`` (same id: changed; else deleted or added).

        ``before`` and ``after`` may name all boxes of the image or only those concerned; boxes they do not
        name stay. ``after`` gives the drawing order. A rejected box in ``after`` is from then on found by
        ``rejected`` alone, one in ``before`` is taken from there. ``state`` becomes the image's. Swapped, the
        arguments undo it. Raises StoreError where a box of ``before`` is not stored exactly so, or one to be added
        already is.
        """
        self.replace_boxes_of_many([Replacement(image_id, before, after, state)])

    def replace_boxes_of_many(self, replacements: Sequence[Replacement]) -> None:
        """Edits of different images at once, each as ``replace_boxes`` would make it; all are stored or none."""
        with self.transaction():
            self._require([replacement.image_id for replacement in replacements])
            store_boxes.replace(self._connection, replacements)
            self._connection.executemany(
                f"UPDATE image SET state = ?, {NO_FAULT} WHERE id = ?",
                [(str(state), image_id) for image_id, _, _, state in replacements if state is not None],
            )

    def add_reviewed(self, images: Sequence[tuple[int, tuple[int, int], Sequence[Box]]]) -> None:
        """(id, (width, height), new boxes) of many images at once, which become reviewed; a known size stays.

        The boxes come after those that are there. Fast, so that another program's edit need not wait.
        """
        with self.transaction():
            store_boxes.append(self._connection, ((image_id, boxes) for image_id, _, boxes in images))
            self._connection.executemany(
                f"UPDATE image SET state = 'reviewed', {NO_FAULT},"
                " width = coalesce(width, ?), height = coalesce(height, ?) WHERE id = ?",
                ((*size, image_id) for image_id, size, _ in images),
            )

    def store_candidates(
        self,
        image_id: int,
        candidates: Sequence[Box],
        width: int,
        height: int,
        model: str,
        phrases: Iterable[str] | None = None,
    ) -> None:
        """Replace the candidates of ``phrases`` (None: all) by a model's new ones, and the image's size.

        Accepted, human and imported boxes are never touched. A new candidate is left out where it covers one of
        them, or a rejected one, of its class (IoU from 0.7); of two candidates of a class that so cover one another,
        one of another phrase that was there and a new one, the better stays. A new or failed image becomes
        suggested; a reviewed one stays reviewed.
        """
        with self.transaction():
            self.image_by_id(image_id)
            store_boxes.replace_candidates(self._connection, image_id, candidates, phrases)
            self._change_image(
                "width = ?, height = ?, model = ?, asked = NULL, error = NULL,"
                " state = CASE state WHEN 'reviewed' THEN state ELSE 'suggested' END",
                (width, height, model),
                image_id,
            )
