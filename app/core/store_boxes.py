"""Boxes in the project's database: reading them, edits, and a model's candidates."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from app.core.defaults import CLASS_NMS
from app.core.geometry import iou
from app.core.records import Box, Origin
from app.core.store_schema import StoreError

_COLUMNS = "id, class_index, x1, y1, x2, y2, origin, accepted, phrase, score"
_INSERT = f"INTO box (image_id, position, {_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
_UPSERT = f"INSERT OR REPLACE {_INSERT}"
_ORIGINS = {str(origin): origin for origin in Origin}


def read(connection: sqlite3.Connection, image_id: int) -> tuple[Box, ...]:
    """The boxes of one image in drawing order."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM box WHERE image_id = ? ORDER BY position", (image_id,))
    return tuple(map(_box, rows))


def read_all(connection: sqlite3.Connection) -> dict[int, tuple[Box, ...]]:
    """The boxes of all images that have some, by image id, each in drawing order."""
    found: dict[int, list[Box]] = {}
    for row in connection.execute(f"SELECT {_COLUMNS}, image_id FROM box ORDER BY image_id, position"):
        found.setdefault(row[10], []).append(_box(row[:10]))
    return {image_id: tuple(boxes) for image_id, boxes in found.items()}


def replace(
    connection: sqlite3.Connection, image_id: int, before: Sequence[Box], after: Sequence[Box]
) -> None:
    """Inside a transaction: see Store.replace_boxes."""
    stored = read(connection, image_id)
    _check(stored, before, after)
    _write(connection, image_id, stored, _merged(stored, before, after))


def append(connection: sqlite3.Connection, added: Iterable[tuple[int, Sequence[Box]]]) -> None:
    """Inside a transaction: (image id, new boxes) of many images, after the boxes that each has."""
    taken = dict(connection.execute("SELECT image_id, max(position) + 1 FROM box GROUP BY image_id"))
    connection.executemany(
        f"INSERT {_INSERT}",
        (
            (image_id, position, *_values(box))
            for image_id, boxes in added
            for position, box in enumerate(boxes, taken.get(image_id, 0))
        ),
    )


def replace_candidates(connection: sqlite3.Connection, image_id: int, candidates: Sequence[Box]) -> None:
    """Inside a transaction: see Store.store_candidates."""
    if not all(candidate.is_candidate for candidate in candidates):
        raise ValueError("an accepted box is no candidate")
    stored = read(connection, image_id)
    kept = [box for box in stored if not box.is_candidate]
    new = [candidate for candidate in candidates if not _covers_one(candidate, kept)]
    _write(connection, image_id, stored, kept + new)


def _covers_one(candidate: Box, kept: Sequence[Box]) -> bool:
    return any(
        box.class_id == candidate.class_id and iou(box.xyxy, candidate.xyxy) >= CLASS_NMS for box in kept
    )


def _check(stored: Sequence[Box], before: Sequence[Box], after: Sequence[Box]) -> None:
    by_id = {box.id: box for box in stored}
    named = {box.id for box in before}
    if any(by_id.get(box.id) != box for box in before) or any(
        box.id in by_id and box.id not in named for box in after
    ):
        raise StoreError(
            "The boxes of this image were changed elsewhere meanwhile; look again and repeat the edit."
        )
    if len(named) < len(before) or len({box.id for box in after}) < len(after):
        raise ValueError("a box is named twice in one edit")


def _merged(stored: Sequence[Box], before: Sequence[Box], after: Sequence[Box]) -> list[Box]:
    """The new drawing order: boxes not named keep their places, ``after`` fills those of ``before``."""
    named = {box.id for box in before}
    waiting = iter(after)
    merged = [box if box.id not in named else next(waiting, None) for box in stored]
    return [box for box in merged if box is not None] + list(waiting)


def _write(connection: sqlite3.Connection, image_id: int, stored: Sequence[Box], new: Sequence[Box]) -> None:
    """Make ``stored`` into ``new``, touching only rows that differ."""
    known = {box.id: (position, box) for position, box in enumerate(stored)}
    remaining = {box.id for box in new}
    connection.executemany(
        "DELETE FROM box WHERE id = ?", [(box.id,) for box in stored if box.id not in remaining]
    )
    for position, box in enumerate(new):
        if known.get(box.id) != (position, box):
            _claim(connection, image_id, box)
            connection.execute(_UPSERT, (image_id, position, *_values(box)))


def _claim(connection: sqlite3.Connection, image_id: int, box: Box) -> None:
    """Refuse an id that a box of another image has, which REPLACE would silently move here."""
    row = connection.execute("SELECT image_id FROM box WHERE id = ?", (box.id,)).fetchone()
    if row is not None and row[0] != image_id:
        raise StoreError(f"The box {box.id} belongs to another image; a copy needs an id of its own.")


def _values(box: Box) -> tuple[Any, ...]:
    return (
        box.id, box.class_id, *box.xyxy, str(box.origin), int(box.accepted), box.phrase, box.score,
    )  # fmt: skip


def _box(row: Sequence[Any]) -> Box:
    id_, class_id, x1, y1, x2, y2, origin, accepted, phrase, score = row
    return Box(id_, class_id, x1, y1, x2, y2, _ORIGINS[origin], bool(accepted), phrase, score)
