"""The images of a project: paths, sizes, states, and what was asked of a model about each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from app.core.records import MISSING, ImageRecord, ImageState, is_relative_path
from app.core.scan import in_natural_order
from app.core.store_database import Database, errors_of, rows_of_many
from app.core.store_queries import EMPTY, EMPTY_OF_MANY
from app.core.store_schema import StoreError
from app.core.tongue import packed, tr, unpacked

NO_FAULT = f"error = CASE error WHEN '{MISSING}' THEN error END"
"""SQL: an assignment after which an image has no error but that its file is missing."""

_COLUMNS = "id, path, width, height, state, error"
_IMAGE = f"SELECT {_COLUMNS}, {EMPTY} FROM image"
_IMAGES = f"SELECT {_COLUMNS}, {EMPTY_OF_MANY} FROM image"
_STATES = {str(state): state for state in ImageState}


class ImageTable(Database):
    """The part of a store that knows images; an id is never given to another image."""

    def add_images(self, paths: Iterable[str]) -> int:
        """Add the relative POSIX paths that are new, as state new; how many were."""
        paths = list(paths)
        for path in paths:
            if not is_relative_path(path):
                raise StoreError(tr("{path} is no path relative to the image folder.", path=repr(path)))
        with self.transaction():
            before = self._connection.total_changes
            self._connection.executemany(
                "INSERT INTO image (path) VALUES (?) ON CONFLICT (path) DO NOTHING",
                [(path,) for path in paths],
            )
            return self._connection.total_changes - before

    def images(self) -> list[ImageRecord]:
        """All images in natural path order."""
        with errors_of(self.location):
            records = map(_image_record, self._connection.execute(_IMAGES))
            return in_natural_order(records, attrgetter("path"))

    def images_near(self, image_id: int, count: int) -> list[ImageRecord]:
        """About so many images that came into the project together with this one, in natural path order.

        Fast however many there are: enough to begin with, until all are read.
        """
        first = max(image_id - count // 2, 0)
        query = f"{_IMAGE} WHERE id >= ? ORDER BY id LIMIT ?"
        return in_natural_order(map(_image_record, self._rows(query, (first, count))), attrgetter("path"))

    def images_unlike(self, known: Mapping[int, ImageRecord]) -> list[int]:
        """The ids of the images that are stored otherwise than ``known``, in no order."""
        with errors_of(self.location):
            return [
                record.id
                for record in map(_image_record, self._connection.execute(_IMAGES))
                if known.get(record.id) != record
            ]

    def image_ids(self, missing: bool) -> dict[str, int]:
        """The ids of the images whose files are ``missing``, or of the others, by path, in no order."""
        with errors_of(self.location):
            query = f"SELECT path, id FROM image WHERE (coalesce(error, '') = '{MISSING}') = ?"
            return dict(self._connection.execute(query, (missing,)))

    def image(self, path: str) -> ImageRecord:
        """The image with this relative path. Raises StoreError where there is none."""
        rows = self._rows(f"{_IMAGE} WHERE path = ?", (path,))
        if not rows:
            raise StoreError(
                tr("The image {path} is not part of the project of {folder}.", path=path, folder=self.folder)
            )
        return _image_record(rows[0])

    def image_by_id(self, image_id: int) -> ImageRecord:
        """The image with this id. Raises StoreError where there is none."""
        rows = self._rows(f"{_IMAGE} WHERE id = ?", (image_id,))
        if not rows:
            raise StoreError(
                tr(
                    "The project of {folder} has no image with the id {image_id}.",
                    folder=self.folder,
                    image_id=image_id,
                )
            )
        return _image_record(rows[0])

    def _require(self, image_ids: Sequence[int]) -> None:
        """Raise StoreError where there is no image with one of these ids."""
        there = {
            id_
            for (id_,) in rows_of_many(self._connection, "SELECT id FROM image WHERE id IN ({})", image_ids)
        }
        for image_id in image_ids:
            if image_id not in there:
                self.image_by_id(image_id)

    def images_by_id(self, image_ids: Sequence[int]) -> list[ImageRecord]:
        """The images with these ids, in no order; those that there are."""
        with errors_of(self.location):
            return list(
                map(_image_record, rows_of_many(self._connection, f"{_IMAGE} WHERE id IN ({{}})", image_ids))
            )

    def set_size(self, image_id: int, width: int, height: int) -> None:
        """Store the upright size of an image in pixels."""
        self._change_image("width = ?, height = ?", (width, height), image_id)

    def set_state(self, image_id: int, state: ImageState) -> None:
        """Store the state of an image; an error it had is gone, not that its file is missing.

        For failed, say why with set_failed.
        """
        self._change_image(f"state = ?, {NO_FAULT}", (str(state),), image_id)

    def set_failed(self, image_id: int, message: str) -> None:
        """Note why an image could not be worked on; its boxes stay, and a reviewed image stays reviewed.

        It is read again in the language spoken then.
        """
        failed = "state = CASE state WHEN 'reviewed' THEN state ELSE 'failed' END, error = ?"
        self._change_image(failed, (packed(message),), image_id)

    def mark_missing(self, image_ids: Iterable[int]) -> None:
        """Note that the files of these images are gone; their states and boxes stay."""
        with self.transaction():
            self._connection.executemany(
                "UPDATE image SET error = ? WHERE id = ?", [(MISSING, id_) for id_ in image_ids]
            )

    def mark_found(self, image_ids: Iterable[int]) -> None:
        """Note that the files of these images are back; one that had failed is to be tried again."""
        with self.transaction():
            self._connection.executemany(
                "UPDATE image SET error = NULL, state = CASE WHEN state <> 'failed' THEN state"
                " WHEN EXISTS (SELECT 1 FROM box WHERE image_id = image.id) THEN 'suggested' ELSE 'new' END"
                " WHERE id = ?",
                [(id_,) for id_ in image_ids],
            )

    def _change_image(self, assignments: str, values: Sequence[Any], image_id: int) -> None:
        with self.transaction():
            self._connection.execute(f"UPDATE image SET {assignments} WHERE id = ?", (*values, image_id))

    def model_of(self, image_id: int) -> str | None:
        """The name of the model that proposed the candidates of an image, None before the first."""
        rows = self._rows("SELECT model FROM image WHERE id = ?", (image_id,))
        return rows[0][0] if rows else None

    def set_asked(self, image_id: int, asked: str | None) -> None:
        """Note what the candidates of an image were asked of: model and phrases; new candidates erase it.

        None: they do not tell any more what was asked.
        """
        self._change_image("asked = ?", (asked,), image_id)

    def forget_asked(self, image_ids: Iterable[int]) -> None:
        """Note that the candidates of these images do not tell any more what was asked."""
        with self.transaction():
            self._connection.executemany(
                "UPDATE image SET asked = NULL WHERE id = ?", [(id_,) for id_ in image_ids]
            )

    def asked_of(self, image_id: int) -> str | None:
        """What set_asked noted of an image in state suggested, None where there is nothing."""
        rows = self._rows("SELECT asked FROM image WHERE id = ? AND state = 'suggested'", (image_id,))
        return rows[0][0] if rows else None

    def asked(self) -> dict[int, str]:
        """What was noted by set_asked of the images in state suggested, by image id."""
        return dict(self._rows("SELECT id, asked FROM image WHERE state = 'suggested' AND asked IS NOT NULL"))

    def data_version(self) -> int:
        """A number that is another one after another program, or another store, changed the project."""
        return int(self._rows("PRAGMA data_version")[0][0])

    def counts(self) -> dict[ImageState, int]:
        """How many images are in each state."""
        found = dict(self._rows("SELECT state, count(*) FROM image GROUP BY state"))
        return {state: found.get(str(state), 0) for state in ImageState}


def _image_record(row: Sequence[Any]) -> ImageRecord:
    error = None if row[5] is None else unpacked(row[5])
    return ImageRecord(row[0], row[1], row[2], row[3], _STATES[row[4]], error, bool(row[6]))
