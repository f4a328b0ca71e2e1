"""How a fine-tuning is run: how long, how fast and what stays as it is, by the number of images and the checkpoint."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import nn

from engine.runner import gpu_has_bf16

_SMALL_MODEL = 30_000_000
_STEPS_AT_TWENTY, _MOST_STEPS, _LEAST_STEPS = 360, 2_000, 120
_EVALUATIONS = 10
_FAST_BF16 = ("avx512_bf16", "amx_bf16")


@dataclass(frozen=True)
class FinetunePlan:
    """steps: at most. labelled, drawn: images and drawn scenes in a batch. peak, last, warmup: of the learning rate.
    backbone_factor, text_factor: of the learning rate, 0 where it is frozen. denoising: such queries an image; pull:
    towards the weights at the start.
    evaluate_every: in steps; patience: evaluations in a row without a better AP that end the training."""

    steps: int
    labelled: int
    drawn: int
    peak: float
    last: float
    warmup: int
    backbone_factor: float
    text_factor: float
    denoising: int
    pull: float
    evaluate_every: int
    patience: int


def choose_plan(model: nn.Module, images: int, rehearses: bool, steps: int | None = None) -> FinetunePlan:
    """The plan for so many images to learn from. rehearses: whether drawn scenes are at hand to practise on."""
    steps = steps or default_steps(images)
    small = sum(parameter.numel() for parameter in model.parameters()) < _SMALL_MODEL
    every = max(math.ceil(steps / _EVALUATIONS), 1)
    return FinetunePlan(
        steps=steps,
        labelled=4 if small and not rehearses else 2,
        drawn=2 if rehearses else 0,
        peak=1e-4 if small else 5e-5,
        last=2e-6,
        warmup=max(min(20, steps // 5), 1),
        backbone_factor=0.1,
        text_factor=0.0,
        # No checkpoint holds the denoising queries' own embedding. Beginning at random it unsettles a short training:
        # on 20 blood cell images of changed colours the starter came from AP50 0.36 to 0.67 with them and to 0.74
        # without, and on drawn scenes from 0.84 to 0.50 with them and to 0.79 without.
        denoising=0,
        # In the same trial without scenes to practise on, drawn scenes fell from 0.84 to 0.67, and to 0.72 with a pull
        # of 50, at the same gain; a pull of 200 kept 0.74 and gained a little less.
        pull=100.0,
        evaluate_every=every,
        patience=4,
    )


def default_steps(images: int) -> int:
    """Longer with more images, but far less than in proportion: each has been seen often enough at some point."""
    return min(max(round(_STEPS_AT_TWENTY * math.sqrt(images / 20)), _LEAST_STEPS), _MOST_STEPS)


def steps_for(minutes: float, seconds_a_step: float, seconds_to_judge: float) -> int:
    """So many steps as fit into the minutes with the evaluations between them; at least one."""
    left = minutes * 60 - (_EVALUATIONS + 2) * seconds_to_judge
    return max(int(left / seconds_a_step), 1)


def choose_autocast(precision: str, device: str) -> torch.dtype | None:
    """The type to multiply in; None for single precision. "auto" is bf16 where the machine is quicker with it: on a
    GPU that has it, and on a CPU with instructions for it (a step of the starter then takes 0.6 of the time)."""
    if precision == "auto":
        if torch.device(device).type == "cuda":
            precision = "bf16" if gpu_has_bf16(device) else "fp32"
        else:
            precision = "bf16" if _cpu_has_bf16() else "fp32"
    return torch.bfloat16 if precision == "bf16" else None


def _cpu_has_bf16() -> bool:
    ask = getattr(torch.cpu, "get_capabilities", None)  # not in every torch that we run with
    known = ask() if ask is not None else {}
    return any(known.get(name, False) for name in _FAST_BF16)
