"""The store: a project's classes, images and boxes in one SQLite file, one transaction an edit."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from app.core import store_boxes
from app.core.defaults import THRESHOLD
from app.core.phrase_list import phrase_key
from app.core.records import Box, ImageRecord, ImageState, LabelClass, class_colour, is_relative_path
from app.core.scan import natural_key
from app.core.store_images import EMPTY
from app.core.store_place import can_write, find_place
from app.core.store_schema import StoreError, prepare

__all__ = ["Store", "StoreError"]

_IMAGE = f"SELECT id, path, width, height, state, error, {EMPTY} FROM image"
_STATES = {str(state): state for state in ImageState}
_BUSY_SECONDS = 30.0


class Store:
    """A project: an image folder and its database. Used by one thread; other stores may have it open too.

    Every method that changes something is one transaction, on disk when it returns. All methods raise
    StoreError, and then nothing was changed.
    """

    def __init__(self, folder: Path, location: Path, connection: sqlite3.Connection) -> None:
        self.folder = folder
        self.location = location
        self._connection = connection

    @classmethod
    def open(cls, folder: Path, writable: Callable[[Path], bool] = can_write) -> Store:
        """Open or begin the project of an image folder; ``writable`` tells whether it can be written."""
        folder = Path(folder)
        if not folder.is_dir():
            raise StoreError(f"{folder} is not a folder; open the folder that holds the images.")
        folder = folder.resolve()
        location = find_place(folder, writable)
        with _errors_of(location):
            connection = sqlite3.connect(location, timeout=_BUSY_SECONDS, isolation_level=None)
            try:
                _configure(connection)
                prepare(connection, location)
            except BaseException:
                connection.close()
                raise
        return cls(folder, location, connection)

    def close(self) -> None:
        """Close the database; what was stored stays."""
        self._connection.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Several edits as one: all of them are stored when the block ends, none where it raises."""
        if self._connection.in_transaction:
            yield
            return
        with _errors_of(self.location):
            # IMMEDIATE takes the write lock before anything is read, so that no other process comes between.
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _rows(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        with _errors_of(self.location):
            return self._connection.execute(query, values).fetchall()

    # Classes

    def classes(self) -> tuple[LabelClass, ...]:
        """All classes in export order: the class at position i has index i."""
        phrases: dict[int, list[str]] = {}
        for index, phrase in self._rows(
            "SELECT class_index, phrase FROM phrase ORDER BY class_index, position"
        ):
            phrases.setdefault(index, []).append(phrase)
        rows = self._rows("SELECT class_index, name, colour, key FROM class ORDER BY class_index")
        return tuple(
            LabelClass(index, name, colour, key, tuple(phrases.get(index, ())))
            for index, name, colour, key in rows
        )

    def class_named(self, name: str) -> LabelClass | None:
        """The class of exactly this name."""
        return next((known for known in self.classes() if known.name == name), None)

    def ensure_class(self, name: str, phrases: Iterable[str] = ()) -> LabelClass:
        """The class of this name, made at the end where it is new, which owns ``phrases`` from now on.

        A phrase that another class had leaves it. The first nine classes get the keys 1 to 9.
        """
        name = " ".join(name.split())
        with self.transaction():
            classes = self.classes()
            known = next((other for other in classes if other.name == name), None)
            if known is None:
                index = len(classes)
                key = str(index + 1)
                free = index < 9 and all(other.key != key for other in classes)
                known = self._made_class(index, name, key if free else None)
            wanted: dict[str, str] = {}
            for phrase in phrases:
                wanted.setdefault(phrase_key(phrase), phrase)
            for other in classes:
                if other.index != known.index:
                    self._give(
                        other, [phrase for phrase in other.phrases if phrase_key(phrase) not in wanted]
                    )
            owned = {phrase_key(phrase) for phrase in known.phrases}
            new = [phrase for key, phrase in wanted.items() if key not in owned]
            return self._give(known, [*known.phrases, *new])

    def _give(self, owner: LabelClass, phrases: Iterable[str]) -> LabelClass:
        """The class with exactly these phrases, stored where they are others than before."""
        changed = replace(owner, phrases=tuple(phrases))
        if changed != owner:
            self._write_phrases(changed)
        return changed

    def _made_class(self, index: int, name: str, key: str | None) -> LabelClass:
        try:
            made = LabelClass(index, name, class_colour(index), key)
        except ValueError as error:
            raise StoreError(f"There cannot be a class {name!r}: {error}.") from error
        self._connection.execute("INSERT INTO class VALUES (?, ?, ?, ?)", (index, name, made.colour, key))
        return made

    def update_class(self, changed: LabelClass) -> None:
        """Store another name, colour, key or phrases of a class; its key is taken from any other class."""
        with self.transaction():
            known = self.class_named(changed.name)
            if known is not None and known.index != changed.index:
                raise StoreError(f'There is already a class named "{changed.name}"; choose another name.')
            self._connection.execute("UPDATE class SET key = NULL WHERE key = ?", (changed.key,))
            cursor = self._connection.execute(
                "UPDATE class SET name = ?, colour = ?, key = ? WHERE class_index = ?",
                (changed.name, changed.colour, changed.key, changed.index),
            )
            if cursor.rowcount == 0:
                raise StoreError(f"The project has no class with index {changed.index}.")
            self._write_phrases(changed)

    def _write_phrases(self, owner: LabelClass) -> None:
        self._connection.execute("DELETE FROM phrase WHERE class_index = ?", (owner.index,))
        self._connection.executemany(
            "INSERT INTO phrase VALUES (?, ?, ?)",
            [(owner.index, position, phrase) for position, phrase in enumerate(owner.phrases)],
        )

    # Images

    def add_images(self, paths: Iterable[str]) -> int:
        """Add the relative POSIX paths that are new, as state new; how many were."""
        paths = list(paths)
        for path in paths:
            if not is_relative_path(path):
                raise StoreError(f"{path!r} is no path relative to the image folder.")
        with self.transaction():
            before = self._connection.total_changes
            self._connection.executemany(
                "INSERT INTO image (path) VALUES (?) ON CONFLICT (path) DO NOTHING",
                [(path,) for path in paths],
            )
            return self._connection.total_changes - before

    def images(self) -> list[ImageRecord]:
        """All images in natural path order."""
        records = [_image_record(row) for row in self._rows(_IMAGE)]
        records.sort(key=lambda record: natural_key(record.path))
        return records

    def image(self, path: str) -> ImageRecord:
        """The image with this relative path. Raises StoreError where there is none."""
        rows = self._rows(f"{_IMAGE} WHERE path = ?", (path,))
        if not rows:
            raise StoreError(f"The image {path} is not part of the project of {self.folder}.")
        return _image_record(rows[0])

    def image_by_id(self, image_id: int) -> ImageRecord:
        """The image with this id. Raises StoreError where there is none."""
        rows = self._rows(f"{_IMAGE} WHERE id = ?", (image_id,))
        if not rows:
            raise StoreError(f"The project of {self.folder} has no image with the id {image_id}.")
        return _image_record(rows[0])

    def set_size(self, image_id: int, width: int, height: int) -> None:
        """Store the upright size of an image in pixels."""
        self._change_image("width = ?, height = ?", (width, height), image_id)

    def set_state(self, image_id: int, state: ImageState) -> None:
        """Store the state of an image; an error it had is gone. For failed, say why with set_failed."""
        self._change_image("state = ?, error = NULL", (str(state),), image_id)

    def set_failed(self, image_id: int, message: str) -> None:
        """Note why an image could not be worked on; its boxes stay, and a reviewed image stays reviewed."""
        self._change_image(
            "state = CASE state WHEN 'reviewed' THEN state ELSE 'failed' END, error = ?", (message,), image_id
        )

    def _change_image(self, assignments: str, values: Sequence[Any], image_id: int) -> None:
        with self.transaction():
            self._connection.execute(f"UPDATE image SET {assignments} WHERE id = ?", (*values, image_id))

    def model_of(self, image_id: int) -> str | None:
        """The name of the model that proposed the candidates of an image, None before the first."""
        rows = self._rows("SELECT model FROM image WHERE id = ?", (image_id,))
        return rows[0][0] if rows else None

    def set_asked(self, image_id: int, asked: str) -> None:
        """Note what the candidates of an image were asked of: model and phrases; new candidates erase it."""
        self._change_image("asked = ?", (asked,), image_id)

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

    # Boxes

    def boxes(self, image_id: int) -> tuple[Box, ...]:
        """All boxes of an image in drawing order, candidates included."""
        with _errors_of(self.location):
            return store_boxes.read(self._connection, image_id)

    def all_boxes(self) -> dict[int, tuple[Box, ...]]:
        """The boxes of every image that has some, by image id, in drawing order."""
        with _errors_of(self.location):
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

    # Settings

    def setting(self, key: str, default: str | None = None) -> str | None:
        """What is stored under ``key`` in this project."""
        rows = self._rows("SELECT value FROM setting WHERE key = ?", (key,))
        return rows[0][0] if rows else default

    def threshold(self) -> float:
        """The score from which this project shows and exports candidates."""
        stored = self.setting("threshold")
        try:
            return THRESHOLD if stored is None else float(stored)
        except ValueError as error:
            raise StoreError(f'The threshold "{stored}" of the project is no number; set it anew.') from error

    def set_setting(self, key: str, value: str) -> None:
        """Store ``value`` under ``key`` in this project."""
        with self.transaction():
            self._connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, value))


def _configure(connection: sqlite3.Connection) -> None:
    # WAL: readers and a writer do not wait for each other (the window is open while `phrasebox label` runs).
    # Where a file system cannot share memory SQLite stays with its rollback journal, which is as safe.
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL, not NORMAL: a commit is on the disk when it returns. NORMAL survives a killed program too, but a
    # power cut would take the last edits, and a fsync costs milliseconds where a person needs seconds.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # macOS: its plain fsync leaves data in the drive's cache
    connection.execute("PRAGMA foreign_keys = ON")


def _image_record(row: Sequence[Any]) -> ImageRecord:
    return ImageRecord(row[0], row[1], row[2], row[3], _STATES[row[4]], row[5], bool(row[6]))


@contextmanager
def _errors_of(location: Path) -> Iterator[None]:
    """SQLite's errors as one sentence each; the file is left as it is."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a closed store or another thread's: no state of the file that a person could mend
    except sqlite3.IntegrityError as error:
        raise StoreError(
            f"The edit does not fit the project {location} ({error}); nothing was changed."
        ) from error
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            reason = f"is busy in another program for more than {_BUSY_SECONDS:.0f} seconds; try again"
        else:
            reason = f"cannot be read or written ({error}); check the disk's space and permissions"
        raise StoreError(f"The project {location} {reason}.") from error
    except sqlite3.DatabaseError as error:
        raise StoreError(
            f"The project {location} is damaged ({error}); the file was kept, put a backup in its place "
            "or move it away to begin anew."
        ) from error
