"""What an evaluation has found so far, an image a line, so that it goes on after a stop or a crash."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from engine.errors import UserError
from engine.evaluation import ROWS

_HEAD = b'{"evaluation": '
_LINE = re.compile(rb'\{"image": (-?\d+), "seconds": ([\d.e+-]+), "detections": \[.*\]\}\n')


class ResultsFile:
    """JSON lines: first what is evaluated, then ``{"image", "seconds", "detections"}`` of each finished image, a
    detection being ``[category id, x, y, width, height, score]``.

    seconds: what the model took for each finished image, by image id.
    """

    def __init__(self, path: Path, key: Mapping[str, Any]) -> None:
        """Opens ``path``, or makes it; a line that was being written when the program was killed is dropped.

        key: all that the results depend on. Raises UserError where the file holds something else.
        """
        self.path = path
        self.seconds: dict[int, float] = {}
        self._places: dict[int, int] = {}
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        self._file = path.open("r+b")
        try:
            self._go_on(json.dumps({"evaluation": key}).encode() + b"\n")
        except UserError:
            self._file.close()
            raise

    def __enter__(self) -> ResultsFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._file.close()

    def append(self, image_id: int, seconds: float, rows: np.ndarray) -> None:
        """Keeps the ROWS of a finished image; they are safe from a kill when this returns."""
        columns = (rows["category"].tolist(), _short(rows["box"]), _short(rows["score"]))
        detections = [[category, *box, score] for category, box, score in zip(*columns, strict=True)]
        line = {"image": image_id, "seconds": round(seconds, 4), "detections": detections}
        self._places[image_id] = self._file.seek(0, 2)
        self.seconds[image_id] = round(seconds, 4)
        self._file.write(json.dumps(line).encode() + b"\n")
        self._file.flush()

    def rows(self, image_id: int) -> np.ndarray:
        """The ROWS of a finished image. Raises UserError where its line was damaged."""
        self._file.seek(self._places[image_id])
        try:
            values = np.array(json.loads(self._file.readline())["detections"], np.float64).reshape(-1, 6)
        except (ValueError, KeyError, TypeError):
            raise UserError(
                f"{self.path} is damaged at image {image_id}; remove it and start again."
            ) from None
        rows = np.empty(len(values), ROWS)
        rows["image"], rows["category"] = image_id, values[:, 0]
        rows["box"], rows["score"] = values[:, 1:5], values[:, 5]
        return rows

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
            self._places[image_id], self.seconds[image_id] = end, float(whole[2])
            end += len(line)
        self._file.truncate(end)


def file_digest(path: Path) -> str:
    """What a file holds, in 64 hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _short(values: np.ndarray) -> Any:
    """Numbers of single precision as the shortest text that gives them back."""
    return np.vectorize(lambda value: float(str(np.float32(value))), otypes=[float])(values).tolist()
