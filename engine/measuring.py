"""How fast this machine is: the published tiny structure with weights that mean nothing, for some seconds."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import torch

from engine.checkpoints.catalogue import starter_folder
from engine.checkpoints.structures import IMAGE, multiplications, published_structure
from engine.checkpoints.transformers import Checkpoint, read_tokenizer
from engine.detector import Detector, choose_device
from engine.images import ImageProcessor
from engine.model.build import empty_model
from engine.phrases import PromptBuilder
from engine.precision import choose_precision
from engine.speed import Speed

SECONDS = 10.0
_SMALL = (320, 426)
_POOL = 1 << 16


def measure(
    device: str = "auto",
    cancelled: Callable[[], bool] = lambda: False,
    seconds: float = SECONDS,
    clock: Callable[[], float] = time.perf_counter,
) -> Speed:
    """The seconds that the tiny structure takes for a 3:4 photograph here, in about ``seconds`` of measuring.

    Where a photograph would take too long a smaller image is measured, and the rest is arithmetic. Raises UserError for
    a device that is not here, Cancelled where ``cancelled`` says so, and what torch raises where memory ends.
    """
    device = choose_device(device)
    checkpoint = _meaningless()
    precision = choose_precision("auto", device, checkpoint.model)
    detector = Detector(checkpoint, "measurement", device, precision)
    ratio = multiplications("tiny", *IMAGE) / multiplications("tiny", *_SMALL)
    _timed(detector, _SMALL, cancelled, clock)  # the first one compiles and fills caches
    small = _timed(detector, _SMALL, cancelled, clock)
    if small * ratio > seconds:
        return Speed(device, precision, small * ratio)
    times = [_timed(detector, IMAGE, cancelled, clock)]
    while sum(times) + times[-1] < seconds / 2 and len(times) < 20:
        times.append(_timed(detector, IMAGE, cancelled, clock))
    # A GPU's first run of a size is slow; among several the median passes over it.
    return Speed(device, precision, sorted(times)[len(times) // 2])


def _timed(
    detector: Detector, shape: tuple[int, int], cancelled: Callable[[], bool], clock: Callable[[], float]
) -> float:
    image = np.random.default_rng(0).integers(0, 255, (*shape, 3), dtype=np.uint8)
    began = clock()
    detector.detect(
        image,
        ["cat"],
        threshold=0.0,
        max_boxes=1,
        size=(min(shape), max(shape)),
        keep=False,
        cancelled=cancelled,
    )
    return clock() - began


def _meaningless() -> Checkpoint:
    """A checkpoint of the tiny structure; its weights are small, so that nothing overflows, and none is zero."""
    structure = published_structure("tiny")
    prompts = PromptBuilder(read_tokenizer(starter_folder() / "tokenizer.json"), structure.max_text_len)
    model = empty_model(structure, prompts.delimiters)
    pool = torch.rand(_POOL, generator=torch.Generator().manual_seed(1)) * 2 - 1
    weights = {}
    for name, parameter in model.state_dict().items():
        count = parameter.numel()
        inputs = parameter[0].numel() if parameter.dim() > 1 else 100
        values = pool.repeat(-(-count // _POOL))[:count] * (3 / inputs) ** 0.5
        weights[name] = values.view(parameter.shape)
    model.load_state_dict(weights, assign=True)
    return Checkpoint(model, prompts, ImageProcessor())
