"""What a project holds, counted: images per state, boxes per class, their sizes and scores, model against human."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from app.core.records import ListedState
from app.core.store_queries import LISTED_STATE, shown_sql, threshold_sql
from app.core.thresholds import Thresholds
from app.core.tongue import decimal, join, mark, percent, tr, trn, written
from engine.files import whole_file

SIDES = (16, 32, 64, 128, 256, 512)
"""Where sizes are parted: pixels of the side of a square that is as large as the box."""
_SCORE_STEPS = 10
_STATES = {
    ListedState.NEW: mark("new"),
    ListedState.SUGGESTED: mark("suggested"),
    ListedState.REVIEWED: mark("reviewed, with boxes"),
    ListedState.REVIEWED_EMPTY: mark("reviewed, empty"),
    ListedState.FAILED: mark("failed"),
    ListedState.MISSING: mark("missing"),
}
_KINDS = (mark("accepted"), mark("candidates"))
_FATES = (mark("as proposed"), mark("corrected"), mark("drawn by hand"), mark("refused"))


@dataclass(frozen=True)
class Row:
    """One bar: what it counts, and how many of each series of its table."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True)
class Table:
    """One count: its title, what it means, the names of its series, and its rows."""

    title: str
    about: str
    series: tuple[str, ...]
    rows: tuple[Row, ...]


def project_statistics(connection: sqlite3.Connection, thresholds: Thresholds) -> tuple[Table, ...]:
    """All tables. Candidates below the threshold are left out but where scores are counted."""
    names = dict(connection.execute("SELECT class_index, name FROM class ORDER BY class_index"))
    return (
        _states(connection),
        _classes(connection, thresholds, names),
        _sizes(connection, thresholds),
        _scores(connection),
        _agreement(connection, thresholds, names),
    )


def statistics_csv(tables: Sequence[Table]) -> str:
    """The tables as CSV: one count a line, named by table, row and series."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("table", "row", "series", "count"))
    for table in tables:
        for row in table.rows:
            for series, value in zip(table.series, row.values, strict=True):
                writer.writerow((written(table.title), written(row.name), written(series), value))
    return text.getvalue()


def write_statistics(tables: Sequence[Table], target: Path) -> None:
    """Write them as CSV, whole or not at all. Raises OSError."""
    with whole_file(target) as temporary:
        # With a byte order mark, without which Excel takes UTF-8 for something else.
        temporary.write_text(statistics_csv(tables), encoding="utf-8-sig")


def _states(connection: sqlite3.Connection) -> Table:
    found = dict(connection.execute(f"SELECT {LISTED_STATE} AS listed, count(*) FROM image GROUP BY listed"))
    rows = tuple(
        Row(tr(_STATES[state]), (found.get(str(state), 0),))
        for state in ListedState
        if found.get(str(state)) or state not in (ListedState.FAILED, ListedState.MISSING)
    )
    return Table(tr("Images per state"), tr("How far the work is."), (tr("images"),), rows)


def _classes(connection: sqlite3.Connection, thresholds: Thresholds, names: dict[int, str]) -> Table:
    found = _by_key(
        connection,
        f"SELECT class_index, sum(accepted), sum(NOT accepted) FROM box WHERE {shown_sql(thresholds)} GROUP BY 1",
    )
    rows = tuple(Row(name, found.get(index, (0, 0))) for index, name in names.items())
    about = tr("Accepted boxes, and candidates at or above the threshold.")
    return Table(tr("Boxes per class"), about, tuple(tr(name) for name in _KINDS), rows)


def _sizes(connection: sqlite3.Connection, thresholds: Thresholds) -> Table:
    steps = " ".join(f"WHEN area < {side * side} THEN {place}" for place, side in enumerate(SIDES))
    found = _by_key(
        connection,
        f"SELECT CASE {steps} ELSE {len(SIDES)} END, sum(accepted), sum(NOT accepted) FROM"
        f" (SELECT (x2 - x1) * (y2 - y1) AS area, accepted FROM box WHERE {shown_sql(thresholds)}) GROUP BY 1",
    )
    names: list[str] = [tr("under {side} px", side=SIDES[0])]
    names += [tr("{low} to {high} px", low=low, high=high) for low, high in pairwise(SIDES)]
    names.append(tr("{side} and more px", side=SIDES[-1]))
    rows = tuple(Row(name, found.get(place, (0, 0))) for place, name in enumerate(names))
    about = tr("The side in pixels of a square as large as the box.")
    return Table(tr("Sizes"), about, tuple(tr(name) for name in _KINDS), rows)


def _scores(connection: sqlite3.Connection) -> Table:
    found = _by_key(
        connection,
        f"SELECT min(CAST(score * {_SCORE_STEPS} AS INTEGER), {_SCORE_STEPS - 1}), sum(accepted), sum(NOT accepted)"
        " FROM box WHERE score IS NOT NULL GROUP BY 1",
    )
    rows = tuple(
        Row(
            tr(
                "{low} to {high}",
                low=decimal(step / _SCORE_STEPS, 1),
                high=decimal((step + 1) / _SCORE_STEPS, 1),
            ),
            found.get(step, (0, 0)),
        )
        for step in range(_SCORE_STEPS)
    )
    about = tr("What the model gave its boxes, candidates below the threshold included.")
    return Table(tr("Scores"), about, tuple(tr(name) for name in _KINDS), rows)


def _agreement(connection: sqlite3.Connection, thresholds: Thresholds, names: dict[int, str]) -> Table:
    found = _by_key(
        connection,
        "SELECT class_index, sum(kind = 'proposed'), sum(kind = 'corrected'), sum(kind = 'drawn'),"
        " sum(kind = 'refused') FROM (SELECT image_id, class_index, CASE WHEN NOT accepted THEN 'refused'"
        " WHEN origin = 'model' THEN 'proposed' WHEN origin = 'import' THEN ''"
        " WHEN score IS NOT NULL THEN 'corrected' ELSE 'drawn' END AS kind"
        f" FROM box WHERE {shown_sql(thresholds)} UNION ALL"
        " SELECT image_id, class_index, 'refused' FROM rejected_box AS box"
        f" WHERE box.score >= {threshold_sql(thresholds)})"
        " JOIN image ON image.id = image_id WHERE image.state = 'reviewed' AND image.model IS NOT NULL GROUP BY 1",
    )
    rows = tuple(Row(name, found[index]) for index, name in names.items() if index in found)
    about: str = tr(
        "Reviewed images where a model was asked; refused are candidates rejected or passed over."
    )
    boxes = sum(sum(row.values) for row in rows)
    if boxes:
        share = sum(row.values[0] for row in rows) / boxes
        stayed = trn(
            "{share} of {count} box stayed as the model proposed.",
            "{share} of {count} boxes stayed as the model proposed.",
            boxes,
            share=percent(share),
        )
        about = join(" ", (stayed, about))
    return Table(tr("Model and human"), about, tuple(tr(name) for name in _FATES), rows)


def _by_key(connection: sqlite3.Connection, query: str) -> dict[int, tuple[int, ...]]:
    return {row[0]: tuple(row[1:]) for row in connection.execute(query)}
