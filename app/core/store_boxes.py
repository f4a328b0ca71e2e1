"""Boxes in the project's database: reading them, edits, a model's candidates, and what was rejected of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Iterable, Sequence
from typing import Any

from app.core.defaults import CLASS_NMS
from app.core.geometry import iou
from app.core.phrase_list import phrase_key
from app.core.records import Box, Origin
from app.core.store_schema import StoreError
from app.core.tally import BINS, TINY, Tally
from app.core.tongue import tr

_COLUMNS = "id, class_index, x1, y1, x2, y2, origin, accepted, phrase, score"
_INSERT = f"INTO box (image_id, position, {_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
_UPSERT = f"INSERT OR REPLACE {_INSERT}"
_REJECTED = "id, class_index, x1, y1, x2, y2, phrase, score"
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


def read_rejected(connection: sqlite3.Connection, image_id: int) -> tuple[Box, ...]:
    """The rejected boxes of one image, in no order."""
    rows = connection.execute(f"SELECT {_REJECTED} FROM rejected_box WHERE image_id = ?", (image_id,))
    return tuple(
        Box(id_, class_id, x1, y1, x2, y2, Origin.MODEL, False, phrase, score, rejected=True)
        for id_, class_id, x1, y1, x2, y2, phrase, score in rows
    )


def tally(connection: sqlite3.Connection) -> Tally:
    """The boxes of all images, counted by class, phrase, acceptance and score."""
    return Tally.of_counts(
        connection.execute(
            "SELECT class_index, phrase, accepted,"
            f" CASE WHEN score IS NULL THEN {BINS} ELSE CAST(score * {BINS} + {TINY} AS INTEGER) END AS place,"
            " count(*) FROM box GROUP BY class_index, phrase, accepted, place"
        )
    )


def move_candidates(connection: sqlite3.Connection, phrase: str, class_index: int) -> None:
    """Inside a transaction: give the candidates of ``phrase``, as the models read it, to a class."""
    connection.executemany(
        "UPDATE box SET class_index = ? WHERE NOT accepted AND phrase = ? AND class_index != ?",
        [(class_index, text, class_index) for text in _texts_of(connection, phrase)],
    )


def candidates_of(connection: sqlite3.Connection, phrase: str) -> dict[int, tuple[Box, ...]]:
    """The candidates of ``phrase``, as the models read it, in all images that have some, by image id."""
    found: dict[int, list[Box]] = {}
    query = (
        f"SELECT {_COLUMNS}, image_id FROM box WHERE NOT accepted AND phrase = ? ORDER BY image_id, position"
    )
    for text in _texts_of(connection, phrase):
        for row in connection.execute(query, (text,)):
            found.setdefault(row[10], []).append(_box(row[:10]))
    return {image_id: tuple(boxes) for image_id, boxes in found.items()}


def _texts_of(connection: sqlite3.Connection, phrase: str) -> list[str]:
    """The ways in which candidates write what is ``phrase`` to the models."""
    found = connection.execute("SELECT DISTINCT phrase FROM box WHERE NOT accepted AND phrase IS NOT NULL")
    return [text for (text,) in found if phrase_key(text) == phrase_key(phrase)]


def replace(
    connection: sqlite3.Connection, image_id: int, before: Sequence[Box], after: Sequence[Box]
) -> None:
    """Inside a transaction: see Store.replace_boxes."""
    stored, rejected = read(connection, image_id), read_rejected(connection, image_id)
    _check((*stored, *rejected), before, after)
    merged = _merged(stored, before, after)
    _write(connection, image_id, stored, [box for box in merged if not box.rejected])
    named = {box.id for box in before}
    connection.executemany(
        "DELETE FROM rejected_box WHERE id = ?", [(box.id,) for box in rejected if box.id in named]
    )
    connection.executemany(
        f"INSERT INTO rejected_box (image_id, {_REJECTED}) VALUES (?,?,?,?,?,?,?,?,?)",
        [(image_id, box.id, box.class_id, *box.xyxy, box.phrase, box.score) for box in after if box.rejected],
    )


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


def replace_candidates(
    connection: sqlite3.Connection, image_id: int, candidates: Sequence[Box], phrases: Iterable[str] | None
) -> None:
    """Inside a transaction: see Store.store_candidates."""
    if not all(candidate.is_candidate for candidate in candidates):
        raise ValueError("an accepted or rejected box is no candidate")
    asked = None if phrases is None else {phrase_key(phrase) for phrase in phrases}
    stored = read(connection, image_id)
    judged = [box for box in stored if not box.is_candidate]
    others = [box for box in stored if box.is_candidate and not _is_asked(box, asked)]
    decided = (*judged, *read_rejected(connection, image_id))
    new = [candidate for candidate in candidates if not any(_is_same(candidate, box) for box in decided)]
    new = [box for box in new if not any(_is_same(box, other) and _beats(other, box) for other in others)]
    kept = {box.id for box in others if not any(_is_same(box, better) for better in new)}
    old = [box for box in stored if not box.is_candidate or box.id in kept]
    _write(connection, image_id, stored, old + new)


def _is_asked(candidate: Box, asked: Container[str] | None) -> bool:
    return asked is None or _key(candidate) in asked


def _is_same(a: Box, b: Box) -> bool:
    """Whether two boxes show one object of one class; what was rejected under a phrase stays so in another class."""
    alike = a.class_id == b.class_id or (b.rejected and _key(a) == _key(b))
    return alike and iou(a.xyxy, b.xyxy) >= CLASS_NMS


def _key(box: Box) -> str:
    return phrase_key(box.phrase or "")


def _beats(other: Box, new: Box) -> bool:
    return (other.score or 0.0) > (new.score or 0.0)


def _check(stored: Sequence[Box], before: Sequence[Box], after: Sequence[Box]) -> None:
    by_id = {box.id: box for box in stored}
    named = {box.id for box in before}
    if any(by_id.get(box.id) != box for box in before) or any(
        box.id in by_id and box.id not in named for box in after
    ):
        raise StoreError(
            tr("The boxes of this image were changed elsewhere meanwhile; look again and repeat the edit.")
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
        raise StoreError(
            tr("The box {id} belongs to another image; a copy needs an id of its own.", id=box.id)
        )


def _values(box: Box) -> tuple[Any, ...]:
    return (
        box.id, box.class_id, *box.xyxy, str(box.origin), int(box.accepted), box.phrase, box.score,
    )  # fmt: skip


def _box(row: Sequence[Any]) -> Box:
    id_, class_id, x1, y1, x2, y2, origin, accepted, phrase, score = row
    return Box(id_, class_id, x1, y1, x2, y2, _ORIGINS[origin], bool(accepted), phrase, score)
