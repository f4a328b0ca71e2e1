"""The store: a project's classes, images and boxes in one SQLite file, one transaction an edit."""

from __future__ import annotations

from collections.abc import Sequence

from app.core import store_boxes
from app.core.records import Box, ImageState
from app.core.store_classes import ClassTable
from app.core.store_database import errors_of
from app.core.store_images import ImageTable
from app.core.store_schema import StoreError

__all__ = ["Store", "StoreError"]


class Store(ClassTable, ImageTable):
    """A project: an image folder and its database. Used by one thread; other stores may have it open too.

    Every method that changes something is one transaction, on disk when it returns. All methods raise
    StoreError, and then nothing was changed.
    """

    def boxes(self, image_id: int) -> tuple[Box, ...]:
        """All boxes of an image in drawing order, candidates included."""
        with errors_of(self.location):
            return store_boxes.read(self._connection, image_id)

    def all_boxes(self) -> dict[int, tuple[Box, ...]]:
        """The boxes of every image that has some, by image id, in drawing order."""
        with errors_of(self.location):
            return store_boxes.read_all(self._connection)

    def replace_boxes(
        self, image_id: int, before: Sequence[Box], after: Sequence[Box], state: ImageState | None = None
    ) -> None:
        """One edit: boxes of ``before`` become those of ``after`` (same id: changed; else deleted or added).

        ``before`` and ``after`` may name all boxes of the image or only those concerned; boxes they do not
        name stay. ``after`` gives the drawing order. ``state`` becomes the image's. Swapped, the arguments
        undo it. Raises StoreError where a box of ``before`` is not stored exactly so, or one to be added
        already is.
        """
        with self.transaction():
            self.image_by_id(image_id)
            store_boxes.replace(self._connection, image_id, before, after)
            if state is not None:
                self.set_state(image_id, state)

    def add_reviewed(self, images: Sequence[tuple[int, tuple[int, int], Sequence[Box]]]) -> None:
        """(id, (width, height), new boxes) of many images at once, which become reviewed; a known size stays.

        The boxes come after those that are there. Fast, so that another program's edit need not wait.
        """
        with self.transaction():
            store_boxes.append(self._connection, ((image_id, boxes) for image_id, _, boxes in images))
            self._connection.executemany(
                "UPDATE image SET state = 'reviewed', error = NULL,"
                " width = coalesce(width, ?), height = coalesce(height, ?) WHERE id = ?",
                ((*size, image_id) for image_id, size, _ in images),
            )

    def store_candidates(
        self, image_id: int, candidates: Sequence[Box], width: int, height: int, model: str
    ) -> None:
        """Replace the candidates of an image by a model's new ones, and its size; see ImageState.

        Accepted, human and imported boxes are never touched, and a new candidate that covers one of its class
        (IoU from 0.7) is left out. A new or failed image becomes suggested; a reviewed one stays reviewed.
        """
        with self.transaction():
            self.image_by_id(image_id)
            store_boxes.replace_candidates(self._connection, image_id, candidates)
            self._change_image(
                "width = ?, height = ?, model = ?, asked = NULL, error = NULL,"
                " state = CASE state WHEN 'reviewed' THEN state ELSE 'suggested' END",
                (width, height, model),
                image_id,
            )
