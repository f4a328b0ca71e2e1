"""Images from disk, the next one read while the caller works on the last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from typing import TypeVar

import numpy as np

from app.core.images import load_image
from engine.errors import UserError

Key = TypeVar("Key")


def load_ahead(files: Iterable[tuple[Key, Path]]) -> Iterator[tuple[Key, np.ndarray | UserError]]:
    """(key, image or what is wrong with its file) of each (key, path), in order, with one image read ahead."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="load") as reader:
        waiting: tuple[Key, Future[np.ndarray | UserError]] | None = None
        for item in chain(files, (None,)):
            upcoming = None if item is None else (item[0], reader.submit(_load, item[1]))
            if waiting is not None:
                yield waiting[0], waiting[1].result()
            waiting = upcoming


def _load(path: Path) -> np.ndarray | UserError:
    try:
        return load_image(path)
    except UserError as error:
        return error
