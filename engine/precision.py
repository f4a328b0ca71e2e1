"""In which type a model multiplies on a device: as named, or as it is quickest there."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable
from statistics import median
from typing import cast

import torch

from engine.errors import UserError
from engine.model.encoder import EncoderLayer
from engine.model.grounding_dino import GroundingDino
from engine.model.halves import HalvedWeights

PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
_WORTHWHILE = 1.25
"""How much quicker halves must be: they cost a little of every score."""
_SMALL = 30_000_000
"""Parameters below which a model gains a fifth at most: too little to let a measurement decide, which on a busy machine
could come out one way today and another way tomorrow, with slightly other boxes."""
_ROWS, _ROUNDS = 1024, 3


def check_precision(precision: str) -> None:
    """Raises UserError for a name that is neither "auto" nor one of PRECISIONS."""
    if precision != "auto" and precision not in PRECISIONS:
        raise UserError(
            "There is no precision {precision}: use auto, {known}.",
            precision=repr(precision),
            known=", ".join(PRECISIONS),
        )


def choose_precision(precision: str, device: str, model: GroundingDino) -> str:
    """The precision that a name stands for; "auto" is bf16 on a GPU that has it and on a CPU that is found to be
    quicker with it at this model's sizes, and fp32 on others and for small models. The model is on the CPU."""
    check_precision(precision)
    if precision != "auto":
        return precision
    if device == "cpu":
        large = sum(parameter.numel() for parameter in model.parameters()) >= _SMALL
        return "bf16" if large and bf16_pays(model) else "fp32"
    return "bf16" if gpu_has_bf16(device) else "fp32"


def gpu_has_bf16(device: str) -> bool:
    """Whether the GPU multiplies bfloat16 itself; one that only emulates it is slower with it than without."""
    with torch.cuda.device(device):
        return torch.cuda.is_bf16_supported(including_emulation=False)


@torch.inference_mode()
def bf16_pays(model: GroundingDino) -> bool:
    """Whether this CPU is clearly quicker with bfloat16 at what takes a model most of its time, an encoder layer's
    feed-forward network: measured in a fraction of a second, since what a processor announces says little."""
    whole = cast(EncoderLayer, model.model.encoder.layers[0]).deformable_layer
    half = copy.deepcopy(whole)
    HalvedWeights(half, torch.bfloat16)
    rows = torch.randn(1, _ROWS, model.config.d_model)

    def in_halves() -> None:
        with torch.autocast("cpu", torch.bfloat16):
            half.feed_forward(rows)

    return _ratio(lambda: whole.feed_forward(rows), in_halves) >= _WORTHWHILE


def _ratio(slower: Callable[[], object], quicker: Callable[[], object]) -> float:
    """How many times as long one takes as the other; in turns, so that a busy machine slows both alike."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(_ROUNDS + 1):
        for run, found in zip((slower, quicker), times, strict=True):
            start = time.perf_counter()
            run()
            if number:  # the first run also prepares what the others find ready
                found.append(time.perf_counter() - start)
    return median(times[0]) / median(times[1])
