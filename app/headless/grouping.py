"""Many files through the detector: read and resized ahead, several at a time where that pays, answered in order."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from app.core.images import load_image
from app.headless import engine
from app.headless.loading import read_ahead
from engine.errors import PhraseError, UserError

if TYPE_CHECKING:
    from engine.detector import Detector
    from engine.images import ResizedImage

_READERS = 4
"""Threads that decode for a GPU, which is done with an image sooner than one of them."""
_IN_SIGHT = 4
"""So many times a pass's images are looked at for those of one size: photographs lie upright and across in turn."""

Key = TypeVar("Key")
Answer = TypeVar("Answer")


@dataclass
class _Waiting(Generic[Key, Answer]):
    key: Key
    read: ResizedImage | None
    answer: Answer | UserError | None = None

    @property
    def shape(self) -> tuple[int, ...] | None:
        """Of what is to be asked; None where nothing is."""
        return self.read.pixels.shape if self.read is not None else None


def detect_files(
    detector: Detector,
    files: Iterable[tuple[Key, Path]],
    size: tuple[int, int] | None,
    ask: Callable[[Sequence[ResizedImage]], Sequence[Answer]],
    fault: Callable[[Key, int, int], str | None] = lambda key, width, height: None,
) -> Iterator[tuple[Key, Answer | UserError]]:
    """(key, its answer or why there is none) of each (key, path), in their order, each as soon as it can be.

    ask: detects in images that run together, and answers for each; raises UserError, after which each is asked alone,
    and PhraseError, which ends all. size: short and longest edge, None for the checkpoint's own. fault: told a key,
    width and height, why this image must not be asked.

    On the CPU images go one by one with the next one read meanwhile. Where the detector takes several, those of one
    size among the next ones run together, and an answer waits for the images before it.
    """
    together = detector.batch > 1
    in_sight = _IN_SIGHT * detector.batch if together else 1
    threads = min(_READERS, max((os.cpu_count() or 1) - 1, 1)) if together else 1
    read = partial(_read, detector, size, fault)
    source = read_ahead(files, read, ahead=detector.batch if together else 1, threads=threads)
    waiting: deque[_Waiting[Key, Answer]] = deque()
    while True:
        for key, image in islice(source, in_sight - len(waiting)):
            waiting.append(
                _Waiting(key, None, image) if isinstance(image, UserError) else _Waiting(key, image)
            )
        if not waiting:
            return
        if waiting[0].answer is None:
            _ask_together(_group(waiting, detector.batch), ask)
        while waiting and (answer := waiting[0].answer) is not None:
            yield waiting.popleft().key, answer


def _read(
    detector: Detector,
    size: tuple[int, int] | None,
    fault: Callable[[Key, int, int], str | None],
    key: Key,
    path: Path,
) -> ResizedImage:
    image = load_image(path)
    why = fault(key, image.shape[1], image.shape[0])
    if why is not None:
        raise UserError(why)
    return engine.resize(detector, image, size)


def _group(waiting: Iterable[_Waiting[Key, Answer]], most: int) -> list[_Waiting[Key, Answer]]:
    """The first that waits for an answer, and those after it that have its size."""
    unasked = [one for one in waiting if one.shape is not None]
    return [one for one in unasked if one.shape == unasked[0].shape][:most]


def _ask_together(
    group: Sequence[_Waiting[Key, Answer]], ask: Callable[[Sequence[ResizedImage]], Sequence[Answer]]
) -> None:
    """Answer for each of the group; where the group fails, for each alone."""
    images = [one.read for one in group if one.read is not None]
    try:
        answers: Sequence[Answer | UserError] = ask(images)
    except PhraseError:
        raise
    except UserError as error:
        if len(group) == 1:
            answers = [error]
        else:
            for one in group:
                _ask_together([one], ask)
            return
    for one, answer in zip(group, answers, strict=True):
        one.answer, one.read = answer, None
