"""What an evaluation has found so far, an image a line, so that it goes on after a stop or a crash."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from engine.errors import UserError
from engine.evaluation import ROWS
from engine.files import locked

_HEAD = b'{"evaluation": '
_LINE = re.compile(
    rb'\{"image":(-?\d+),"seconds":([\d.e+-]+),"device":"([\w:]+)","precision":"(\w+)",'
    rb'"detections":\[.*\],"others":\{[^{}]*\}\}\n'
)
_BYTES, _BYTES_OF_OTHERS = 55, 7
"""What a detection takes that counts, and one of the others."""


@dataclass(frozen=True)
class Ran:
    """Where and how the model answered."""

    device: str
    precision: str

    def __str__(self) -> str:
        return f"on {self.device} in {self.precision}"


@dataclass(frozen=True)
class Finished:
    """What it took to finish an image."""

    seconds: float
    ran: Ran


class ResultsFile:
    """JSON lines: first what is evaluated, then a line of each finished image: ``image``, ``seconds``, ``device``,
    ``precision``, ``detections`` and ``others``.

    A detection is ``[category id, x, y, width, height, score]``. Others are those that can be neither right nor wrong
    (nine of ten in LVIS): all that matters of them is how they rank, so their scores are kept by category id alone,
    best first, as base64 of float32, little-endian.

    finished: of each finished image, by image id.
    """

    def __init__(self, path: Path, key: Mapping[str, Any]) -> None:
        """Opens ``path``, or makes it; a line that was being written when the program was killed is dropped.

        key: all that the results depend on. Raises UserError where the file holds something else, or another program
        is at it.
        """
        self.path = path
        self.finished: dict[int, Finished] = {}
        self._places: dict[int, int] = {}
        path.parent.mkdir(parents=True, exist_ok=True)
        with ExitStack() as held:
            if not held.enter_context(locked(path)):
                raise UserError(
                    f"Another evaluation is at work in {path}; wait for its end, or name another file with --results."
                )
            self._file = held.enter_context(path.open("r+b"))
            self._go_on(json.dumps({"evaluation": key}).encode() + b"\n")
            self._held = held.pop_all()

    def __enter__(self) -> ResultsFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._held.close()

    def append(self, image_id: int, done: Finished, rows: np.ndarray, counts: np.ndarray) -> None:
        """Keeps the ROWS [N] of a finished image, best first; they are safe from a kill when this returns.

        counts: bool [N], false for the others.
        """
        columns = (rows[name][counts] for name in ("category", "box", "score"))
        categories, boxes, scores = next(columns).tolist(), *map(_short, columns)
        line = {
            "image": image_id,
            "seconds": round(done.seconds, 4),
            "device": done.ran.device,
            "precision": done.ran.precision,
            "detections": [[c, *box, score] for c, box, score in zip(categories, boxes, scores, strict=True)],
            "others": _scores_by_category(rows[~counts]),
        }
        self._places[image_id] = self._file.seek(0, 2)
        self.finished[image_id] = Finished(round(done.seconds, 4), done.ran)
        self._file.write(json.dumps(line, separators=(",", ":")).encode() + b"\n")
        self._file.flush()

    def rows(self, image_id: int) -> np.ndarray:
        """The ROWS of a finished image, the others last and with boxes of 0. Raises UserError where its line was
        damaged."""
        self._file.seek(self._places[image_id])
        try:
            line = json.loads(self._file.readline())
            values = np.array(line["detections"], np.float64).reshape(-1, 6)
            others = [
                (int(category), np.frombuffer(base64.b64decode(scores, validate=True), "<f4"))
                for category, scores in line["others"].items()
            ]
        except (ValueError, KeyError, TypeError, AttributeError):
            raise UserError(
                f"{self.path} is damaged at image {image_id}; remove it and start again."
            ) from None
        rows = np.zeros(len(values) + sum(len(scores) for _, scores in others), ROWS)
        rows["image"] = image_id
        rows["category"][: len(values)] = values[:, 0]
        rows["box"][: len(values)], rows["score"][: len(values)] = values[:, 1:5], values[:, 5]
        start = len(values)
        for category, scores in others:
            part = rows[start : start + len(scores)]
            part["category"], part["score"] = category, scores
            start += len(scores)
        return rows

    def ran(self, image_ids: Iterable[int]) -> dict[Ran, int]:
        """How many of these finished images the model answered where and how, in the order of the images."""
        return dict(Counter(self.finished[image_id].ran for image_id in image_ids))

    def _go_on(self, head: bytes) -> None:
        found = self._file.readline()
        if found != head:
            if found and not (head.startswith(found) and not found.endswith(b"\n")):
                what = "another evaluation" if found.startswith(_HEAD) else "something else"
                raise UserError(f"{self.path} holds {what}; name another file with --results, or remove it.")
            self._file.seek(0)
            self._file.truncate()
            self._file.write(head)
            self._file.flush()
            return
        end = self._file.tell()
        for line in iter(self._file.readline, b""):
            whole = _LINE.fullmatch(line)
            if whole is None:
                break
            image_id = int(whole[1])
            self._places[image_id] = end
            self.finished[image_id] = Finished(float(whole[2]), Ran(whole[3].decode(), whole[4].decode()))
            end += len(line)
        self._file.truncate(end)


def file_digest(path: Path) -> str:
    """What a file holds, in 64 hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def expected_bytes(images: int, pairs: int, share: float) -> int:
    """About how large a file becomes with ``pairs`` detections of each image, of which this share counts."""
    return round(images * pairs * (share * _BYTES + (1 - share) * _BYTES_OF_OTHERS))


def _scores_by_category(rows: np.ndarray) -> dict[str, str]:
    """The scores of each category id in the order of ROWS [N], as base64 of float32."""
    order = np.argsort(rows["category"], kind="stable")
    categories, starts = np.unique(rows["category"][order], return_index=True)
    parts = np.split(rows["score"][order].astype("<f4"), starts[1:])
    named = zip(categories.tolist(), parts, strict=False)  # of no rows one empty part is left
    return {str(category): base64.b64encode(part.tobytes()).decode() for category, part in named}


def _short(values: np.ndarray) -> Any:
    """Numbers of single precision as the shortest text that gives them back."""
    return np.vectorize(lambda value: float(str(np.float32(value))), otypes=[float])(values).tolist()
