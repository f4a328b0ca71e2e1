"""The database file of a project: opening and closing it, transactions, settings, and SQLite's errors as sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from app.core.defaults import THRESHOLD
from app.core.store_place import can_write, find_place
from app.core.store_schema import StoreError, prepare
from app.core.tongue import decimal, tr

_BUSY_SECONDS = 30.0
_AT_ONCE = 500
"""So many ids are asked for by one statement; an older SQLite takes up to 999 values."""
_CACHE_KIB = 65536
"""An edit of all images of a large project touches most pages; out of the usual 2 MB it takes twice as long."""


class Database:
    """The connection that the parts of a store share. Used by one thread; others may have the file open too."""

    def __init__(self, folder: Path, location: Path, connection: sqlite3.Connection) -> None:
        self.folder = folder
        self.location = location
        self._connection = connection

    @classmethod
    def open(cls, folder: Path, writable: Callable[[Path], bool] = can_write) -> Self:
        """Open or begin the project of an image folder; ``writable`` tells whether it can be written."""
        folder = Path(folder)
        if not folder.is_dir():
            raise StoreError(
                tr("{folder} is not a folder; open the folder that holds the images.", folder=folder)
            )
        folder = folder.resolve()
        location = find_place(folder, writable)
        with errors_of(location):
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

    def __enter__(self) -> Self:
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
        with errors_of(self.location):
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
        with errors_of(self.location):
            return self._connection.execute(query, values).fetchall()

    def setting(self, key: str, default: str | None = None) -> str | None:
        """What is stored under ``key`` in this project."""
        rows = self._rows("SELECT value FROM setting WHERE key = ?", (key,))
        return rows[0][0] if rows else default

    def threshold(self) -> float:
        """The score from which candidates count, but for classes with a threshold of their own; see thresholds."""
        stored = self.setting("threshold")
        try:
            return THRESHOLD if stored is None else float(stored)
        except ValueError as error:
            raise StoreError(
                tr('The threshold "{stored}" of the project is no number; set it anew.', stored=stored)
            ) from error

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
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")


def rows_of_many(connection: sqlite3.Connection, query: str, ids: Sequence[int]) -> Iterator[Any]:
    """The rows of a query about however many ids, asked of some hundreds at a time where it has "{}"."""
    for begin in range(0, len(ids), _AT_ONCE):
        part = ids[begin : begin + _AT_ONCE]
        yield from connection.execute(query.format(", ".join("?" * len(part))), part)


@contextmanager
def errors_of(location: Path) -> Iterator[None]:
    """SQLite's errors as one sentence each; the file is left as it is."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a closed store or another thread's: no state of the file that a person could mend
    except sqlite3.IntegrityError as error:
        raise StoreError(
            tr(
                "The edit does not fit the project {location} ({error}); nothing was changed.",
                location=location,
                error=error,
            )
        ) from error
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            sentence = tr(
                "The project {location} is busy in another program for more than {seconds} seconds; try again.",
                location=location,
                seconds=decimal(_BUSY_SECONDS, 0),
            )
        else:
            sentence = tr(
                "The project {location} cannot be read or written ({error}); check the disk's space and "
                "permissions.",
                location=location,
                error=error,
            )
        raise StoreError(sentence) from error
    except sqlite3.DatabaseError as error:
        raise StoreError(
            tr(
                "The project {location} is damaged ({error}); the file was kept, put a backup in its "
                "place or move it away to begin anew.",
                location=location,
                error=error,
            )
        ) from error
