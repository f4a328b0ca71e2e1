"""Questions about many images of a project at once, asked of its database; each takes a connection.

They run on a connection of their own (``reading``), so that a thread can ask while the window works.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath

from app.core.records import MISSING, ListedState, Origin
from app.core.store_database import errors_of
from app.core.thresholds import Thresholds

EMPTY = "state = 'reviewed' AND NOT EXISTS (SELECT 1 FROM box WHERE box.image_id = image.id AND box.accepted)"
"""SQL: whether an image is reviewed and has no accepted box; for one image."""

EMPTY_OF_MANY = "state = 'reviewed' AND id NOT IN (SELECT image_id FROM box WHERE accepted)"
"""SQL: the same for all images at once, which goes through the boxes once and not through those of each image."""

LISTED_STATE = (
    f"CASE WHEN error = '{MISSING}' THEN 'missing' WHEN {EMPTY_OF_MANY} THEN 'reviewed-empty' ELSE state END"
)
"""SQL: the ListedState of an image."""

_IN_REVIEW = f"(image.state IN ('new', 'suggested') AND coalesce(image.error, '') <> '{MISSING}')"


def threshold_sql(thresholds: Thresholds) -> str:
    """SQL: the threshold of a row of the table box."""
    cases = " ".join(
        f"WHEN {int(index)} THEN {float(value)!r}" for index, value in thresholds.of_class.items()
    )
    default = repr(float(thresholds.default))
    return f"(CASE box.class_index {cases} ELSE {default} END)" if cases else default


def shown_sql(thresholds: Thresholds) -> str:
    """SQL: whether a row of the table box passes, as Thresholds.passes says it of a box."""
    return f"(box.accepted OR box.score IS NULL OR box.score >= {threshold_sql(thresholds)})"


def of_class_sql(index: int) -> str:
    """SQL: whether a row of the table box has this class."""
    return f"box.class_index = {int(index)}"


def to_judge_sql(thresholds: Thresholds, hidden: Iterable[int], unseen: Iterable[int]) -> str:
    """SQL: whether a row of the table box is a candidate that passes, in an image that is not reviewed.

    hidden: the indices of classes, and unseen: the ids of boxes, which do not.
    """
    return (
        f"NOT box.accepted AND {shown_sql(thresholds)}"
        f" AND box.class_index NOT IN ({_numbers(hidden)}) AND box.id NOT IN ({_numbers(unseen)})"
        " AND box.image_id NOT IN (SELECT id FROM image WHERE state = 'reviewed')"
    )


def _numbers(ids: Iterable[int]) -> str:
    return ", ".join(str(int(id_)) for id_ in ids)


@dataclass(frozen=True)
class ImageFilter:
    """What an image must be to be listed; the parts left as they are here let every image pass.

    name: part of its path, without case. states: one of them. The others ask for a single box that fulfils them
    all: of a class, of an origin, with a score from ``lowest`` to ``highest``. Candidates below the threshold
    count only where scores are asked for.
    """

    name: str = ""
    states: frozenset[ListedState] = frozenset()
    class_index: int | None = None
    origin: Origin | None = None
    lowest: float = 0.0
    highest: float = 1.0

    @property
    def asks_score(self) -> bool:
        """Whether only some scores pass."""
        return self.lowest > 0.0 or self.highest < 1.0

    @property
    def asks_boxes(self) -> bool:
        """Whether it depends on the boxes of an image which pass."""
        return self.class_index is not None or self.origin is not None or self.asks_score

    @property
    def asks_nothing(self) -> bool:
        """Whether every image passes."""
        return self == ImageFilter(name=self.name) and not self.name.strip()


@dataclass(frozen=True)
class Matches:
    """The ids of the images that pass a filter, and how many pass it apart from their state, by state."""

    ids: frozenset[int]
    by_state: Mapping[ListedState, int]


@contextmanager
def reading(location: Path) -> Iterator[sqlite3.Connection]:
    """A connection to the database of a project that can only read. Raises StoreError."""
    with errors_of(location):
        connection = sqlite3.connect(read_only_address(location.absolute()), uri=True, timeout=30.0)
        try:
            yield connection
        finally:
            connection.close()


def read_only_address(location: PurePath) -> str:
    """The address by which SQLite opens the database at an absolute path for reading only."""
    address = location.as_uri()
    # A network folder of Windows has its server there, where SQLite takes no name: it stands before the path then.
    local = address if address.startswith("file:///") else address.replace("file://", "file:////", 1)
    return f"{local}?mode=ro"


def matching(connection: sqlite3.Connection, wanted: ImageFilter, thresholds: Thresholds) -> Matches:
    """Which images pass ``wanted``."""
    conditions, values = ["1"], list[object]()
    name = wanted.name.strip().casefold()
    if name:
        # SQLite itself knows the case of ASCII letters only.
        connection.create_function("holds", 2, lambda path, part: part in path.casefold(), deterministic=True)
        conditions.append("holds(path, ?)")
        values.append(name)
    if wanted.asks_boxes:
        boxes, asked = _box_conditions(wanted, thresholds)
        # Asked once for all images; asked for each, SQLite may go through all boxes of a class every time.
        conditions.append(f"id IN (SELECT image_id FROM box WHERE {boxes})")
        values += asked
    rows = connection.execute(
        f"SELECT id, {LISTED_STATE} FROM image WHERE {' AND '.join(conditions)}", values
    ).fetchall()
    states = {str(state) for state in wanted.states}
    counts = Counter(state for _, state in rows)
    return Matches(
        frozenset(id_ for id_, state in rows if not states or state in states),
        {state: counts[str(state)] for state in ListedState},
    )


def _box_conditions(wanted: ImageFilter, thresholds: Thresholds) -> tuple[str, list[object]]:
    conditions, values = [], list[object]()
    if wanted.class_index is not None:
        conditions.append("box.class_index = ?")
        values.append(wanted.class_index)
    if wanted.origin is not None:
        conditions.append("box.origin = ?")
        values.append(str(wanted.origin))
    if wanted.asks_score:
        conditions.append("box.score BETWEEN ? AND ?")
        values += [wanted.lowest, wanted.highest]
    else:
        conditions.append(shown_sql(thresholds))
    return " AND ".join(conditions), values


def least_certain(connection: sqlite3.Connection, thresholds: Thresholds) -> Sequence[tuple[int, float]]:
    """(image id, margin) of the images not reviewed that have candidates, the least margin first.

    margin: how far the score of the candidate nearest to the threshold is from it.
    """
    return connection.execute(
        f"SELECT image.id, min(abs(box.score - {threshold_sql(thresholds)})) AS margin"
        " FROM box JOIN image ON image.id = box.image_id"
        f" WHERE NOT box.accepted AND box.score IS NOT NULL AND {_IN_REVIEW}"
        " GROUP BY image.id ORDER BY margin, image.id"
    ).fetchall()


def most_disagreed(connection: sqlite3.Connection, thresholds: Thresholds) -> Sequence[tuple[int, int, int]]:
    """(image id, disagreements, boxes) of the images where a model was asked, the most first.

    A disagreement is a box that a person changed or drew, a candidate above the threshold that one rejected, or
    passed over in reviewing.
    """
    return connection.execute(
        "SELECT image.id, sum(judged.differs) AS differ, count(*) AS boxes FROM image JOIN"
        " (SELECT image_id, CASE WHEN box.accepted THEN box.origin = 'human' ELSE image.state = 'reviewed' AND"
        f" {shown_sql(thresholds)} END AS differs FROM box JOIN image ON image.id = box.image_id"
        f" UNION ALL SELECT image_id, 1 FROM rejected_box AS box WHERE box.score >= {threshold_sql(thresholds)})"
        " AS judged ON judged.image_id = image.id WHERE image.model IS NOT NULL"
        " GROUP BY image.id HAVING differ > 0 ORDER BY differ DESC, boxes, image.id"
    ).fetchall()
