"""A GPU's work, recorded once and repeated: CUDA graphs for functions that are asked for the same shapes again.

Handing a kernel to the driver takes longer than most kernels of a single image run; a recording is handed over whole.
"""

from __future__ import annotations

import dataclasses
import gc
import os
import re
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, Protocol, TypeVar, cast

import torch
from torch import Tensor

from engine.errors import Cancelled

CHOICE_VARIABLE = "PHRASEBOX_GRAPHS"
"""Set to "off" nothing is recorded."""
MOST_RECORDINGS = 8
"""Each keeps its arguments and its answer, some 80 MB an image of 800 x 1333 pixels; all together keep once what lies
between the two at most."""
PATIENCE = 2
"""How often a call is run plainly before it is recorded, which costs about as much as four runs."""
_TORCH = (2, 14)
"""Before it, an attempt that failed left PyTorch's memory as if it were going on."""
_ROOM = 0.25
"""The part of a GPU's memory that must be free, so that a recording takes nothing that is needed."""

Answer = TypeVar("Answer")


class Recorder(Protocol):
    """Records what a device does."""

    def has_room(self) -> bool:
        """Whether there is memory to spare for one more recording."""

    def prepare(self, function: Callable[[], Answer]) -> Answer:
        """Run ``function`` where it will be recorded, so that whatever is made at a first run is there."""

    def record(self, function: Callable[[], Answer]) -> tuple[Answer, Callable[[], None]]:
        """Record what ``function`` does, without doing it: where its answer will be, and what does it."""

    def forget(self) -> None:
        """No recording is used any more."""


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

    def has_room(self) -> bool:
        free, whole = torch.cuda.mem_get_info(self._device)
        # What PyTorch keeps for the next tensors is free to a recording too.
        idle = torch.cuda.memory_reserved(self._device) - torch.cuda.memory_allocated(self._device)
        return free + idle >= _ROOM * whole

    def prepare(self, function: Callable[[], Answer]) -> Answer:
        with torch.cuda.device(self._device):
            current = torch.cuda.current_stream()
            self._stream.wait_stream(current)
            try:
                with torch.cuda.stream(self._stream):
                    return function()
            finally:
                current.wait_stream(self._stream)

    def record(self, function: Callable[[], Answer]) -> tuple[Answer, Callable[[], None]]:
        graph = torch.cuda.CUDAGraph()
        with (
            _no_collection(),
            torch.cuda.device(self._device),
            # Of its own accord a recording that fails does not go back to the stream that was current.
            torch.cuda.stream(self._stream),
            # Other threads may go on using their GPU meanwhile.
            torch.cuda.graph(graph, self._pool, self._stream, capture_error_mode="thread_local"),
        ):
            answer = function()
        return answer, graph.replay

    def forget(self) -> None:
        self.__dict__.pop("_pool", None)


@contextmanager
def _no_collection() -> Iterator[None]:
    """While it lasts no garbage is collected: what belonged to a GPU and ends during a recording breaks it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@dataclasses.dataclass(frozen=True)
class _Recording:
    """Reads its arguments from ``arguments`` and leaves its answer in ``answer``."""

    arguments: tuple[Any, ...]
    answer: Any
    repeat: Callable[[], None]


@dataclasses.dataclass
class _Call:
    """How often a call was asked for since it was last recorded, and how often it must be before it is (again)."""

    asked: int = 0
    patience: int = PATIENCE


class Graphs:
    """Runs functions on a GPU; a call that comes again with arguments of the same shapes is recorded and repeated.

    A function answers from its arguments and from weights that stay where they are; it reads no number of the GPU's
    while it runs, and runs under no autocast that keeps converted weights. Arguments and answers are tensors, and plain
    tuples, lists and dataclasses of these and of plain values, which belong to a call's shape.

    A recording is used only where it gave what the function gave, to the last bit. fault: why nothing is recorded, and
    all is run as if this were not here; empty as long as nothing went wrong. recording: while the function only seems
    to run.
    """

    def __init__(self, recorder: Recorder, most: int = MOST_RECORDINGS, fault: str = "") -> None:
        self._recorder, self._most = recorder, most
        self._calls: OrderedDict[Hashable, _Call] = OrderedDict()
        self._recordings: dict[Hashable, _Recording] = {}
        self.fault = fault
        self.recording = False

    def run(self, name: str, function: Callable[..., Answer], *arguments: Any) -> Answer:
        """function(*arguments); ``name`` is the function's. The answer is the caller's own."""
        if self.fault:
            return function(*arguments)
        key = (name, _shape(arguments))
        recording = self._recordings.get(key)
        if recording is not None:
            for own, given in zip(_tensors(recording.arguments), _tensors(arguments), strict=True):
                own.copy_(given)
            recording.repeat()
            return cast(Answer, _copied(recording.answer))
        call = self._call(key)
        if call.asked <= call.patience or not self._recorder.has_room():
            return function(*arguments)
        try:
            return self._record(key, call, function, arguments)
        except Cancelled:
            raise
        except (
            Exception
        ) as error:  # a kernel's compiler raises whatever it likes; what is truly wrong is raised below
            self.give_up(_told(error))
        # Outside of the handler: a traceback that is being handled would hold memory that may be needed.
        return function(*arguments)

    def give_up(self, reason: str) -> bool:
        """Forget all recordings and make no more; answers whether there was one, whose memory is free now."""
        held = bool(self._recordings)
        self._forget()
        self.fault = reason
        return held

    def _call(self, key: Hashable) -> _Call:
        """The call, asked for once more; those that were not asked for lately are forgotten."""
        call = self._calls.setdefault(key, _Call())
        call.asked += 1
        self._calls.move_to_end(key)
        if len(self._calls) > 4 * self._most:
            self._calls.popitem(last=False)
        return call

    def _record(
        self, key: Hashable, call: _Call, function: Callable[..., Answer], arguments: tuple[Any, ...]
    ) -> Answer:
        if len(self._recordings) >= self._most:
            self._forget()
        own = _copied(arguments)
        expected = self._recorder.prepare(lambda: function(*own))
        with self._only_seeming():
            answer, repeat = self._recorder.record(lambda: function(*own))
        repeat()
        if not all(map(_same, _tensors(answer), _tensors(expected))):
            self.give_up(f"a recording of {key} gave another answer than the function")
        else:
            self._recordings[key] = _Recording(own, answer, repeat)
            # Where more calls take turns than are kept, each is recorded more and more seldom.
            call.asked, call.patience = 0, 2 * call.patience
        return cast(Answer, _copied(expected))

    def _forget(self) -> None:
        """All at once: with the first of a stream's graphs that ends, PyTorch frees the memory in which the matrix
        products of the others keep sums (https://github.com/pytorch/pytorch/issues/193402)."""
        self._recordings.clear()
        self._recorder.forget()

    @contextmanager
    def _only_seeming(self) -> Iterator[None]:
        self.recording = True
        try:
            yield
        finally:
            self.recording = False


def gpu_graphs(device: str) -> Graphs:
    """For the GPU ``device``; with a fault where it is known that nothing should be recorded there."""
    return Graphs(GpuRecorder(device), fault=_why_not(torch.__version__, torch.version.hip))


def _why_not(version: str, hip: str | None) -> str:
    if os.environ.get(CHOICE_VARIABLE) == "off":
        return f"{CHOICE_VARIABLE}=off is set"
    if hip:
        return "recordings were never tried on an AMD GPU"
    numbers = re.match(r"(\d+)\.(\d+)", version)
    if numbers is None or (int(numbers[1]), int(numbers[2])) < _TORCH:
        return f"PyTorch {version} is older than {'.'.join(map(str, _TORCH))}"
    return ""


def _told(error: Exception) -> str:
    """The first cause's type and first line: what is raised when a recording ends only says that it was broken."""
    first: BaseException = error
    while first.__context__ is not None:
        first = first.__context__
    return f"{type(first).__name__}: {next(iter(str(first).strip().splitlines()), '')}"


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
    return (type(thing), thing) if parts is None else (type(thing), *map(_shape, parts))


def _same(a: Tensor, b: Tensor) -> bool:
    """Whether both hold the same, a NaN too."""
    return torch.allclose(a, b, rtol=0.0, atol=0.0, equal_nan=True)


def _copied(thing: Any) -> Any:
    """The same with tensors of its own."""
    if isinstance(thing, Tensor):
        return thing.clone(memory_format=torch.contiguous_format)
    parts = _parts(thing)
    if parts is None:
        return thing
    copies = map(_copied, parts)
    return type(thing)(copies) if isinstance(thing, tuple | list) else type(thing)(*copies)
