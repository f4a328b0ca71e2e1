"""The tables of a project's database, and how an older database becomes today's."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.core.tongue import tr
from engine.errors import UserError

APPLICATION_ID = 0x50485258  # "PHRX", in the file's header: tells a project from any other SQLite file


class StoreError(UserError):
    """A project that cannot be opened or an edit that cannot be stored; nothing was changed."""


_FIRST = """
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE class (
    class_index INTEGER PRIMARY KEY CHECK (class_index >= 0),
    name TEXT NOT NULL UNIQUE,
    colour TEXT NOT NULL,
    key TEXT
);
CREATE TABLE phrase (
    class_index INTEGER NOT NULL REFERENCES class,
    position INTEGER NOT NULL,
    phrase TEXT NOT NULL,
    PRIMARY KEY (class_index, position)
) WITHOUT ROWID;
CREATE TABLE image (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    width INTEGER,
    height INTEGER,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'suggested', 'reviewed', 'failed')),
    error TEXT,
    model TEXT
);
CREATE INDEX image_by_state ON image (state);
CREATE TABLE box (
    id INTEGER PRIMARY KEY,
    image_id INTEGER NOT NULL REFERENCES image,
    position INTEGER NOT NULL,
    class_index INTEGER NOT NULL REFERENCES class,
    x1 REAL NOT NULL, y1 REAL NOT NULL, x2 REAL NOT NULL, y2 REAL NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('model', 'human', 'import')),
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    phrase TEXT,
    score REAL,
    CHECK (accepted OR origin = 'model')
);
CREATE INDEX box_by_image ON box (image_id, position);
CREATE INDEX box_by_class ON box (class_index);
"""

# Rejected boxes have a table of their own: whoever counts or exports boxes must not see them.
_JUDGED = """
ALTER TABLE class ADD COLUMN threshold REAL CHECK (threshold BETWEEN 0 AND 1);
CREATE TABLE rejected_box (
    id INTEGER PRIMARY KEY,
    image_id INTEGER NOT NULL REFERENCES image,
    class_index INTEGER NOT NULL REFERENCES class,
    x1 REAL NOT NULL, y1 REAL NOT NULL, x2 REAL NOT NULL, y2 REAL NOT NULL,
    phrase TEXT,
    score REAL
);
CREATE INDEX rejected_box_by_image ON rejected_box (image_id);
DROP INDEX box_by_class;
CREATE INDEX box_by_class ON box (class_index, phrase, accepted, score);
"""

# MIGRATIONS[n] turns a database of version n into version n + 1; a published one is never edited.
MIGRATIONS: tuple[str, ...] = (_FIRST, "ALTER TABLE image ADD COLUMN asked TEXT;\n", _JUDGED)
SCHEMA_VERSION = len(MIGRATIONS)


def prepare(connection: sqlite3.Connection, location: Path, migrations: tuple[str, ...] = MIGRATIONS) -> None:
    """Bring the database up to date in one transaction, or raise StoreError and leave it as it was."""
    if _version(connection, location, len(migrations)) == len(migrations):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again under the lock: another process may have migrated in between.
        for script in migrations[_version(connection, location, len(migrations)) :]:
            for statement in filter(str.strip, script.split(";\n")):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection, location: Path, newest: int) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and owner != APPLICATION_ID:
        raise StoreError(
            tr(
                "{location} is a database of another program; move it away to start a project here.",
                location=location,
            )
        )
    if version > newest:
        raise StoreError(
            tr(
                "The project {location} was made by a newer Phrasebox (its schema is {version}, this "
                "one knows {newest}); update Phrasebox to open it.",
                location=location,
                version=version,
                newest=newest,
            )
        )
    return version
