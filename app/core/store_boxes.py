"""Boxes in the project's database: reading them, edits, a model's candidates, and what was rejected of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import compress, groupby
from operator import itemgetter, ne
from typing import Any, NamedTuple

from app.core.defaults import CLASS_NMS
from app.core.geometry import iou
from app.core.phrase_list import phrase_key
from app.core.records import Box, ImageState, Origin
from app.core.store_database import rows_of_many
from app.core.store_schema import StoreError
from app.core.tally import BINS, TINY, Tally
from app.core.tongue import tr

_FIELDS = ("class_index", "x1", "y1", "x2", "y2", "origin", "accepted", "phrase", "score")
_COLUMNS = f"id, {', '.join(_FIELDS)}"
_REJECTED = "id, class_index, x1, y1, x2, y2, phrase, score"
_INSERT = f"INSERT INTO box ({_COLUMNS}, image_id, position) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
_ORIGINS = {str(origin): origin for origin in Origin}
_ORIGIN_NAMES = {origin: str(origin) for origin in Origin}

_Row = tuple[Any, ...]
"""A box as it is stored: its id, the columns of _FIELDS, the id of its image, and whether it is a rejected one."""

_BOXES = f"SELECT {_COLUMNS}, image_id, 0 FROM box"
_BOXES_OF_MANY = f"{_BOXES} WHERE image_id IN ({{}}) ORDER BY image_id, position"
_REJECTED_BOXES = (
    "SELECT id, class_index, x1, y1, x2, y2, 'model', 0, phrase, score, image_id, 1 FROM rejected_box"
)


class Replacement(NamedTuple):
    """What Store.replace_boxes does to one image: its boxes before and after, and the state it gets (None: its own)."""

    image_id: int
    before: Sequence[Box]
    after: Sequence[Box]
    state: ImageState | None = None


def read(connection: sqlite3.Connection, image_id: int) -> tuple[Box, ...]:
    """The boxes of one image in drawing order."""
    rows = connection.execute(f"{_BOXES} WHERE image_id = ? ORDER BY position", (image_id,))
    return tuple(map(_box, rows))


def read_all(
    connection: sqlite3.Connection, where: str = "", values: Sequence[Any] = ()
) -> dict[int, tuple[Box, ...]]:
    """The boxes of all images, by image id, each in drawing order; only those of the SQL clause ``where``."""
    rows = connection.execute(f"{_BOXES} {where} ORDER BY image_id, position", values)
    return {image_id: tuple(map(_box, alike)) for image_id, alike in groupby(rows, itemgetter(-2))}


def count(connection: sqlite3.Connection, condition: str) -> tuple[int, int]:
    """How many boxes fulfil an SQL condition, and how many images have one."""
    query = f"SELECT count(*), count(DISTINCT image_id) FROM box WHERE {condition}"
    boxes, images = connection.execute(query).fetchone()
    return boxes, images


def read_rejected(connection: sqlite3.Connection, image_id: int) -> tuple[Box, ...]:
    """The rejected boxes of one image, in no order."""
    return tuple(map(_box, connection.execute(f"{_REJECTED_BOXES} WHERE image_id = ?", (image_id,))))


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
    texts = _texts_of(connection, phrase)
    return read_all(connection, f"WHERE NOT accepted AND phrase IN ({', '.join('?' * len(texts))})", texts)


def _texts_of(connection: sqlite3.Connection, phrase: str) -> list[str]:
    """The ways in which candidates write what is ``phrase`` to the models."""
    found = connection.execute("SELECT DISTINCT phrase FROM box WHERE NOT accepted AND phrase IS NOT NULL")
    return [text for (text,) in found if phrase_key(text) == phrase_key(phrase)]


def replace(connection: sqlite3.Connection, replacements: Sequence[Replacement]) -> None:
    """Inside a transaction: see Store.replace_boxes. Raises ValueError where an image is named twice."""
    ids = [replacement.image_id for replacement in replacements]
    if len(set(ids)) < len(ids):
        raise ValueError("an image is named twice in one edit")
    stored = _by_image(rows_of_many(connection, _BOXES_OF_MANY, ids))
    rejected = _by_image(rows_of_many(connection, f"{_REJECTED_BOXES} WHERE image_id IN ({{}})", ids))
    writing = _Writing(connection)
    for image_id, before, after, _ in replacements:
        there, refused = stored.get(image_id, []), rejected.get(image_id, [])
        known = {row[0]: row for row in (*there, *refused)}
        old, new = _rows(image_id, before), _rows(image_id, after)
        _check(known, old, new)
        merged = _merged(there, old, new)
        writing.add(there, [row for row in merged if not row[-1]])
        writing.add_rejected(refused, old, new)
    writing.end()


def append(connection: sqlite3.Connection, added: Iterable[tuple[int, Sequence[Box]]]) -> None:
    """Inside a transaction: (image id, new boxes) of many images, after the boxes that each has."""
    taken = dict(connection.execute("SELECT image_id, max(position) + 1 FROM box GROUP BY image_id"))
    connection.executemany(
        _INSERT,
        (
            (*row[:-1], position)
            for image_id, boxes in added
            for position, row in enumerate(_rows(image_id, boxes), taken.get(image_id, 0))
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
    writing = _Writing(connection)
    writing.add(_rows(image_id, stored), _rows(image_id, old + new))
    writing.end()


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


def _check(known: Mapping[int, _Row], before: Sequence[_Row], after: Sequence[_Row]) -> None:
    named, coming = {row[0] for row in before}, {row[0] for row in after}
    if any(known.get(row[0]) != row for row in before) or not known.keys().isdisjoint(coming - named):
        raise StoreError(
            tr("The boxes of this image were changed elsewhere meanwhile; look again and repeat the edit.")
        )
    if len(named) < len(before) or len(coming) < len(after):
        raise ValueError("a box is named twice in one edit")


def _merged(stored: Sequence[_Row], before: Sequence[_Row], after: Sequence[_Row]) -> list[_Row]:
    """The new drawing order: boxes not named keep their places, ``after`` fills those of ``before``."""
    named = {row[0] for row in before}
    waiting = iter(after)
    merged = [row if row[0] not in named else next(waiting, None) for row in stored]
    return [row for row in merged if row is not None] + list(waiting)


class _Writing:
    """What differs in the boxes of images, collected and then written together, touching nothing else."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._deleted: list[tuple[int]] = []
        self._freed: set[int] = set()
        self._unclaimed: list[int] = []
        self._taken: set[int] = set()
        self._added: list[_Row] = []
        self._changed: dict[tuple[bool, ...], list[_Row]] = {}
        self._reconsidered: list[tuple[int]] = []
        self._rejected: list[_Row] = []

    def add(self, stored: Sequence[_Row], new: Sequence[_Row]) -> None:
        """Make ``stored``, the boxes of an image in drawing order, into ``new``."""
        places = {row[0]: place for place, row in enumerate(stored)}
        self._delete(places.keys() - {row[0] for row in new})
        for place, row in enumerate(new):
            known = places.get(row[0])
            if known is None:
                self._claim(row[0])
                self._added.append((*row[:-1], place))
            elif known != place or stored[known] != row:
                # A statement that names fewer columns touches fewer indices, which is most of the work.
                differ = (known != place, *map(ne, stored[known], row))
                values = (*compress((place, *row), differ), row[0])
                self._changed.setdefault(differ, []).append(values)

    def _delete(self, ids: Iterable[int]) -> None:
        for id_ in ids:
            self._deleted.append((id_,))
            self._freed.add(id_)

    def _claim(self, id_: int) -> None:
        """Refuse an id that a box of another image has, unless it was deleted there before."""
        if id_ in self._taken:
            raise _taken_elsewhere(id_)
        self._taken.add(id_)
        if id_ not in self._freed:
            self._unclaimed.append(id_)

    def add_rejected(self, stored: Sequence[_Row], before: Sequence[_Row], after: Sequence[_Row]) -> None:
        """Take the boxes named from an image's rejected ones, ``stored``, and give it those that are now."""
        named = {row[0] for row in before}
        self._reconsidered += [(row[0],) for row in stored if row[0] in named]
        # As in _REJECTED: neither origin nor acceptance.
        self._rejected += [(*row[:6], *row[8:11]) for row in after if row[-1]]

    def end(self) -> None:
        """Write."""
        for (id_,) in rows_of_many(self._connection, "SELECT id FROM box WHERE id IN ({})", self._unclaimed):
            raise _taken_elsewhere(id_)
        many = self._connection.executemany
        many("DELETE FROM box WHERE id = ?", self._deleted)
        for differ, rows in self._changed.items():
            columns = ", ".join(f"{column} = ?" for column in compress(("position", "id", *_FIELDS), differ))
            many(f"UPDATE box SET {columns} WHERE id = ?", rows)
        many(_INSERT, self._added)
        many("DELETE FROM rejected_box WHERE id = ?", self._reconsidered)
        many(
            f"INSERT INTO rejected_box ({_REJECTED}, image_id) VALUES (?,?,?,?,?,?,?,?,?)",
            self._rejected,
        )


def _taken_elsewhere(id_: int) -> StoreError:
    return StoreError(tr("The box {id} belongs to another image; a copy needs an id of its own.", id=id_))


def _by_image(rows: Iterable[_Row]) -> dict[int, list[_Row]]:
    found: dict[int, list[_Row]] = {}
    for row in rows:
        found.setdefault(row[-2], []).append(row)
    return found


def _rows(image_id: int, boxes: Iterable[Box]) -> list[_Row]:
    return [
        (
            box.id, box.class_id, box.x1, box.y1, box.x2, box.y2,
            _ORIGIN_NAMES[box.origin], +box.accepted, box.phrase, box.score, image_id, +box.rejected,
        )
        for box in boxes
    ]  # fmt: skip


def _box(row: _Row) -> Box:
    id_, class_id, x1, y1, x2, y2, origin, accepted, phrase, score, _, rejected = row
    return Box(id_, class_id, x1, y1, x2, y2, _ORIGINS[origin], accepted == 1, phrase, score, rejected == 1)
