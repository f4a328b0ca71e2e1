"""A GPU's work, recorded once and repeated: CUDA graphs for functions that are asked for the same shapes again.

Handing a kernel to the driver takes longer than most kernels of a single image run; a recording is handed over whole.
"""

from __future__ import annotations

import dataclasses
import os
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, Protocol, TypeVar, cast

import torch
from torch import Tensor

CHOICE_VARIABLE = "PHRASEBOX_GRAPHS"
"""Set to "off" nothing is recorded."""
MOST_RECORDINGS = 8
"""Each keeps its arguments and its answer: some 80 MB an image of 800 x 1333 pixels."""

Answer = TypeVar("Answer")


class Recorder(Protocol):
    """Records what a device does."""

    def prepare(self, function: Callable[[], Answer]) -> Answer:
        """Run ``function`` where it will be recorded, so that whatever is made at a first run is there."""

    def record(self, function: Callable[[], Answer]) -> tuple[Answer, Callable[[], None]]:
        """Record what ``function`` does, without doing it: where its answer will be, and what does it."""


class GpuRecorder:
    """Records with CUDA graphs on the GPU ``device``.

    All recordings share their memory, which is safe as long as one runs at a time and its answer is copied before the
    next one does.
    """

    def __init__(self, device: str) -> None:
        self._device = torch.device(device)

    @cached_property
    def _stream(self) -> torch.cuda.Stream:
        return torch.cuda.Stream(self._device)

    @cached_property
    def _pool(self) -> Any:
        return torch.cuda.graph_pool_handle()

    def prepare(self, function: Callable[[], Answer]) -> Answer:
        with torch.cuda.device(self._device):
            current = torch.cuda.current_stream()
            self._stream.wait_stream(current)
            with torch.cuda.stream(self._stream):
                answer = function()
            current.wait_stream(self._stream)
        return answer

    def record(self, function: Callable[[], Answer]) -> tuple[Answer, Callable[[], None]]:
        graph = torch.cuda.CUDAGraph()
        # Other threads may go on using their GPU meanwhile.
        with (
            torch.cuda.device(self._device),
            torch.cuda.graph(graph, self._pool, self._stream, capture_error_mode="thread_local"),
        ):
            answer = function()
        return answer, graph.replay


@dataclasses.dataclass
class _Recording:
    """Reads its arguments from ``arguments`` and leaves its answer in ``answer``."""

    arguments: tuple[Any, ...]
    answer: Any
    repeat: Callable[[], None]


@dataclasses.dataclass
class _Call:
    """How often a call was asked for since it was last recorded, and how often it must be before it is (again)."""

    asked: int = 0
    patience: int = 1


class Graphs:
    """Runs functions on a GPU; a call that comes again with arguments of the same shapes is recorded and repeated.

    A function answers from its arguments and from weights that stay where they are; it reads no number of the GPU's
    while it runs, and runs under no autocast that keeps converted weights. Arguments and answers are tensors, and
    tuples, lists and dataclasses of these and of plain values, which belong to a call's shape.

    A recording is used only where it gave what the function gave, to the last bit. fault: why nothing is recorded any
    more, and all is run as if this were not here; empty as long as nothing went wrong. recording: while the function
    only seems to run.
    """

    def __init__(self, recorder: Recorder, most: int = MOST_RECORDINGS) -> None:
        self._recorder, self._most = recorder, most
        self._calls: dict[Hashable, _Call] = {}
        self._recordings: OrderedDict[Hashable, _Recording] = OrderedDict()
        self.fault = f"{CHOICE_VARIABLE}=off is set" if os.environ.get(CHOICE_VARIABLE) == "off" else ""
        self.recording = False

    def run(self, name: str, function: Callable[..., Answer], *arguments: Any) -> Answer:
        """function(*arguments); ``name`` is the function's. The answer is the caller's own."""
        if self.fault:
            return function(*arguments)
        key = (name, _shape(arguments))
        recording = self._recordings.get(key)
        if recording is not None:
            self._recordings.move_to_end(key)
            for own, given in zip(_tensors(recording.arguments), _tensors(arguments), strict=True):
                own.copy_(given)
            recording.repeat()
            return cast(Answer, _copied(recording.answer))
        call = self._calls.setdefault(key, _Call())
        call.asked += 1
        if call.asked <= call.patience:
            return function(*arguments)
        # Where more calls take turns than are kept, each is recorded more and more seldom.
        call.asked, call.patience = 0, 2 * call.patience
        try:
            return self._record(key, function, arguments)
        except RuntimeError as error:
            self.give_up(f"{type(error).__name__}: {next(iter(str(error).strip().splitlines()), '')}")
        # Outside of the handler: a traceback that is being handled would hold memory that may be needed.
        return function(*arguments)

    def give_up(self, reason: str) -> bool:
        """Forget all recordings and make no more; answers whether there was one, whose memory is free now."""
        held = bool(self._recordings)
        self._recordings.clear()
        self.fault = reason
        return held

    def _record(self, key: Hashable, function: Callable[..., Answer], arguments: tuple[Any, ...]) -> Answer:
        while len(self._recordings) >= self._most:
            self._recordings.popitem(last=False)
        own = _copied(arguments)
        expected = self._recorder.prepare(lambda: function(*own))
        with self._only_seeming():
            answer, repeat = self._recorder.record(lambda: function(*own))
        repeat()
        if all(map(torch.equal, _tensors(answer), _tensors(expected))):
            self._recordings[key] = _Recording(own, answer, repeat)
        else:
            self.give_up(f"a recording of {key} gave another answer than the function")
        return expected

    @contextmanager
    def _only_seeming(self) -> Iterator[None]:
        self.recording = True
        try:
            yield
        finally:
            self.recording = False


def _parts(thing: Any) -> list[Any] | None:
    """What a tuple, a list or a dataclass holds; None for anything else."""
    if isinstance(thing, tuple | list):
        return list(thing)
    if dataclasses.is_dataclass(thing):
        return [getattr(thing, field.name) for field in dataclasses.fields(thing)]
    return None


def _tensors(thing: Any) -> Iterator[Tensor]:
    if isinstance(thing, Tensor):
        yield thing
    for part in _parts(thing) or ():
        yield from _tensors(part)


def _shape(thing: Any) -> Hashable:
    """What two things share whose tensors have the same shapes and types, and whose other values are equal."""
    if isinstance(thing, Tensor):
        return tuple(thing.shape), thing.dtype
    parts = _parts(thing)
    return cast(Hashable, thing) if parts is None else (type(thing), *map(_shape, parts))


def _copied(thing: Any) -> Any:
    """The same with tensors of its own."""
    if isinstance(thing, Tensor):
        return thing.clone(memory_format=torch.contiguous_format)
    parts = _parts(thing)
    if parts is None:
        return thing
    copies = map(_copied, parts)
    return type(thing)(copies) if isinstance(thing, tuple | list) else type(thing)(*copies)
