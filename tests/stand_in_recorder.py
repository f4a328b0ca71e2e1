"""What records like a GPU, where there is none."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor


class StandInRecorder:
    """Records as a GPU does, as far as whoever uses the recordings can tell: the answer lies in the same memory each
    time, holds nothing before the first repetition, and the arguments are read anew at each.

    fault: what goes wrong at each recording. wrong: whether a repetition answers otherwise than the function.
    """

    def __init__(self, fault: Exception | None = None, wrong: bool = False) -> None:
        self.recorded = self.repeated = 0
        self._fault, self._wrong = fault, wrong

    def prepare(self, function: Callable[[], Any]) -> Any:
        return function()

    def record(self, function: Callable[[], Any]) -> tuple[Any, Callable[[], None]]:
        if self._fault is not None:
            raise self._fault
        self.recorded += 1
        answer = function()
        for place in _tensors(answer):
            place.copy_(torch.full((), torch.nan if place.is_floating_point() else 0))

        def repeat() -> None:
            self.repeated += 1
            for place, value in zip(_tensors(answer), _tensors(function()), strict=True):
                place.copy_(value + 1 if self._wrong else value)

        return answer, repeat


def _tensors(answer: Any) -> list[Tensor]:
    if dataclasses.is_dataclass(answer):
        answer = [getattr(answer, field.name) for field in dataclasses.fields(answer)]
    parts = answer if isinstance(answer, tuple | list) else [answer]
    return [part for part in parts if isinstance(part, Tensor)]
