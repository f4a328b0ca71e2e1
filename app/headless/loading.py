"""Images from disk, the next ones read while the caller works on the last."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import numpy as np

from app.core.images import load_image
from engine.errors import UserError

Key = TypeVar("Key")
Read = TypeVar("Read")


def load_ahead(files: Iterable[tuple[Key, Path]]) -> Iterator[tuple[Key, np.ndarray | UserError]]:
    """(key, image or what is wrong with its file) of each (key, path), in order, with one image read ahead."""
    return read_ahead(files, lambda _, path: load_image(path))


def read_ahead(
    files: Iterable[tuple[Key, Path]],
    read: Callable[[Key, Path], Read],
    ahead: int = 1,
    threads: int = 1,
) -> Iterator[tuple[Key, Read | UserError]]:
    """(key, what ``read`` makes of it, or the UserError that it raises) of each (key, path), in order.

    So many are read ``ahead`` of the one that is handed out, by so many ``threads``.
    """
    with ThreadPoolExecutor(max_workers=threads, thread_name_prefix="load") as readers:
        waiting: deque[tuple[Key, Future[Read | UserError]]] = deque()
        for key, path in files:
            waiting.append((key, readers.submit(_or_fault, read, key, path)))
            if len(waiting) > ahead:
                first, reading = waiting.popleft()
                yield first, reading.result()
        while waiting:
            first, reading = waiting.popleft()
            yield first, reading.result()


def _or_fault(read: Callable[[Key, Path], Read], key: Key, path: Path) -> Read | UserError:
    try:
        return read(key, path)
    except UserError as error:
        return error
