"""Thumbnails that were made before, in one file of the user's cache folder; nothing is written beside the images."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import sqlite3
import threading
from pathlib import Path

import platformdirs

log = logging.getLogger(__name__)

CACHE_VARIABLE = "PHRASEBOX_CACHE"
"""The folder to keep caches in, instead of the user's cache folder."""
_LARGEST = 300_000_000
"""Bytes: the thumbnails of about 100,000 photographs."""
_CHECK_EVERY = 500


def cache_folder() -> Path:
    """Where what can be made again is kept: $PHRASEBOX_CACHE, or the user's cache folder."""
    chosen = os.environ.get(CACHE_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_cache_path("phrasebox", appauthor=False)


def file_key(path: Path, status: os.stat_result) -> bytes:
    """What names the content of a file without reading it: where it lies, when it was written, how long it is."""
    told = f"{path}\0{status.st_mtime_ns}\0{status.st_size}"
    return hashlib.blake2b(told.encode(errors="surrogateescape"), digest_size=16).digest()


class ThumbnailCache:
    """Encoded thumbnails by file_key, the oldest dropped where they come to too many bytes; safe in several threads.

    Without a place to write to it keeps nothing, and every thumbnail is made anew.
    """

    def __init__(self, place: Path, largest: int = _LARGEST) -> None:
        self._place = place
        self._largest = largest
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._broken = False
        self._put = 0

    def get(self, key: bytes) -> bytes | None:
        """The thumbnail kept under ``key``."""
        with self._lock:
            try:
                connection = self._opened()
                if connection is None:
                    return None
                row = connection.execute("SELECT data FROM thumbnail WHERE key = ?", (key,)).fetchone()
            except sqlite3.Error as error:
                self._give_up(error)
                return None
        return row[0] if row else None

    def put(self, key: bytes, data: bytes) -> None:
        """Keep a thumbnail."""
        with self._lock:
            try:
                connection = self._opened()
                if connection is None:
                    return
                connection.execute("INSERT OR REPLACE INTO thumbnail (key, data) VALUES (?, ?)", (key, data))
                self._put += 1
                if self._put % _CHECK_EVERY == 1:
                    self._shrink(connection)
            except sqlite3.Error as error:
                self._give_up(error)

    def close(self) -> None:
        """Close the file; what is kept stays."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
            self._broken = True

    def _opened(self) -> sqlite3.Connection | None:
        if self._connection is None and not self._broken:
            try:
                self._place.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                self._give_up(error)
                return None
            self._connection = sqlite3.connect(
                self._place, timeout=2.0, isolation_level=None, check_same_thread=False
            )
            # A cache that a power cut spoils is made anew, so nothing waits for the disk.
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = OFF")
            self._connection.execute(
                "CREATE TABLE IF NOT EXISTS thumbnail (number INTEGER PRIMARY KEY, key BLOB UNIQUE, data BLOB)"
            )
        return self._connection

    def _shrink(self, connection: sqlite3.Connection) -> None:
        """Drop the oldest quarter where the file has grown too large; what it leaves free is filled again."""

        def pragma(name: str) -> int:
            return int(connection.execute(f"PRAGMA {name}").fetchone()[0])

        if (pragma("page_count") - pragma("freelist_count")) * pragma("page_size") > self._largest:
            connection.execute(
                "DELETE FROM thumbnail WHERE number IN (SELECT number FROM thumbnail ORDER BY number"
                " LIMIT (SELECT count(*) / 4 + 1 FROM thumbnail))"
            )

    def _give_up(self, error: Exception) -> None:
        """Go on without: a thumbnail that is not kept costs milliseconds, a program that stops costs work."""
        log.warning("no thumbnails are kept in %s: %s", self._place, error)
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            # Not a database any more: the next start begins a new one.
            if self._connection is not None:
                self._connection.close()
            # With what SQLite keeps beside it, which would be written into the new one. Windows refuses while another
            # window has it open; that one, too, gives up at its next thumbnail.
            with contextlib.suppress(OSError):
                for suffix in ("", "-wal", "-shm"):
                    self._place.with_name(self._place.name + suffix).unlink(missing_ok=True)
        self._connection, self._broken = None, True
