"""What records like a GPU, where there is none."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

READS = {torch.ops.aten._local_scalar_dense.default, torch.ops.aten.nonzero.default}


class _Tape(TorchDispatchMode):
    """Writes down each operation with the very tensors that it took and gave, as a CUDA graph does: what was a number
    of Python's stays that number, and what was read from a tensor could not be written down."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[Any, Any, Any, list[Tensor]]] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func in READS:
            raise RuntimeError(f"{func} waits, which a recording cannot")
        answer = func(*args, **(kwargs or {}))
        self.steps.append((func, args, kwargs or {}, _made(answer)))
        return answer

    @torch.autocast("cpu", enabled=False)  # what it converted is among the steps
    def repeat(self) -> None:
        for func, args, kwargs, places in self.steps:
            given = {_memory(x) for x in tree_leaves((args, kwargs)) if isinstance(x, Tensor)}
            for place, value in zip(places, _made(func(*args, **kwargs)), strict=True):
                if _memory(place) not in given:  # else it is a view, or was changed where it is
                    place.copy_(value)


def _made(answer: Any) -> list[Tensor]:
    return [leaf for leaf in tree_leaves(answer) if isinstance(leaf, Tensor)]


def _memory(x: Tensor) -> int:
    return x.untyped_storage().data_ptr()


class StandInRecorder:
    """Records as a GPU does, as far as whoever uses the recordings can tell: the function runs once, its answer lies in
    the same memory each time and holds nothing before the first repetition, and the arguments are read anew at each.

    fault: what goes wrong at each recording. wrong: whether a repetition answers otherwise than the function.
    """

    def __init__(self, fault: Exception | None = None, wrong: bool = False) -> None:
        self.recorded = self.repeated = self.forgotten = 0
        self.room = True
        self._fault, self._wrong = fault, wrong

    def has_room(self) -> bool:
        return self.room

    def prepare(self, function: Callable[[], Any]) -> Any:
        return function()

    def record(self, function: Callable[[], Any]) -> tuple[Any, Callable[[], None]]:
        if self._fault is not None:
            raise self._fault
        self.recorded += 1
        with _Tape() as tape:
            answer = function()
        for place in _tensors(answer):
            place.fill_(torch.nan if place.is_floating_point() else 0)

        def repeat() -> None:
            self.repeated += 1
            tape.repeat()
            for place in _tensors(answer) if self._wrong else ():
                place += 1

        return answer, repeat

    def forget(self) -> None:
        self.forgotten += 1


def _tensors(thing: Any) -> Iterator[Tensor]:
    if isinstance(thing, Tensor):
        yield thing
    elif isinstance(thing, tuple | list):
        for part in thing:
            yield from _tensors(part)
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from _tensors(getattr(thing, field.name))
