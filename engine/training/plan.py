"""How a fine-tuning is run: how long, how fast and what stays as it is, by the number of images and the checkpoint."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import nn

from engine.precision import gpu_has_bf16

_SMALL_MODEL = 30_000_000
LEAST_STEPS = 120
"""Fewer teach little: what a short fine-tuning gains came between 60 and 160 steps in the trials."""
_STEPS_AT_TWENTY, _MOST_STEPS = 360, 2_000
_EVALUATIONS = 10
_STRANGE_AP, _HALF_TRAINED_AP50 = 0.1, 0.8
_JUDGING_SHARE, _LEARNING_SHARE = 0.25, 0.5
_FAST_BF16 = ("avx512_bf16", "amx_bf16")


@dataclass(frozen=True)
class FinetunePlan:
    """steps: at most. labelled, drawn: images and drawn scenes in a batch. peak, last, warmup: of the learning rate.
    backbone_factor, text_factor: of the learning rate, 0 where it is frozen. denoising: such queries an image; pull:
    towards the weights at the start.
    evaluate_every, save_every: in steps; patience: evaluations in a row without a better AP that end the training."""

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
    save_every: int
    patience: int


@dataclass(frozen=True)
class Length:
    """So many steps, judged so many times on the way and at the end."""

    steps: int
    evaluations: int = _EVALUATIONS


@dataclass(frozen=True)
class Before:
    """What a checkpoint finds before it learns: ap on held-back images, drawn_ap50 on drawn scenes (1 where they were
    not asked: what it knows then is to be kept)."""

    ap: float
    drawn_ap50: float = 1.0


def choose_plan(
    model: nn.Module, images: int, rehearses: bool, before: Before, length: Length | None = None
) -> FinetunePlan:
    """The plan for so many images to learn from, of a length that suits them where none is given. rehearses: whether
    drawn scenes are at hand to practise on."""
    length = length or Length(default_steps(images))
    steps = length.steps
    small = sum(parameter.numel() for parameter in model.parameters()) < _SMALL_MODEL
    # It has to see such pictures with other eyes, and knows little that it could forget. A model that knows drawn
    # scenes well does not learn so: from 20 images in words and colours that it never saw the starter came to AP50 0.80
    # instead of 0.78 in 120 steps, and fell on drawn scenes from 0.95 to 0.80 instead of 0.93.
    free = small and before.ap < _STRANGE_AP and before.drawn_ap50 < _HALF_TRAINED_AP50
    return FinetunePlan(
        steps=steps,
        labelled=4 if small and not rehearses else 2,
        drawn=2 if rehearses else 0,
        peak=3e-4 if free else 1e-4 if small else 5e-5,
        last=2e-6,
        warmup=max(min(20, steps // 5), 1),
        backbone_factor=1.0 if free else 0.1,
        text_factor=0.0,
        # No checkpoint holds the denoising queries' own embedding. Beginning at random it unsettles a short training:
        # on 20 blood cell images of changed colours the starter came from AP50 0.36 to 0.67 with them and to 0.74
        # without, and on drawn scenes from 0.84 to 0.50 with them and to 0.79 without.
        denoising=0,
        # In the same trial without scenes to practise on, drawn scenes fell from 0.84 to 0.67, and to 0.72 with a pull
        # of 50, at the same gain; a pull of 200 kept 0.74 and gained a little less.
        pull=10.0 if free else 100.0,
        evaluate_every=math.ceil(steps / length.evaluations),
        save_every=math.ceil(steps / _EVALUATIONS),
        patience=4,
    )


def default_steps(images: int) -> int:
    """Longer with more images, but far less than in proportion: each has been seen often enough at some point."""
    return min(max(round(_STEPS_AT_TWENTY * math.sqrt(images / 20)), LEAST_STEPS), _MOST_STEPS)


def length_for(minutes: float, seconds_a_step: float, seconds_to_judge: float) -> Length:
    """What fits into the minutes: as many evaluations as about a quarter of them allows, at least one, and steps in
    what these and the verdicts before and after leave; where judging takes longer than that, steps in half of them."""
    seconds = minutes * 60
    evaluations = int(seconds * _JUDGING_SHARE / max(seconds_to_judge, 1e-9))
    evaluations = min(max(evaluations, 1), _EVALUATIONS)
    learning = max(seconds - (evaluations + 2) * seconds_to_judge, seconds * _LEARNING_SHARE)
    return Length(max(int(learning / seconds_a_step), 1), evaluations)


def minutes_for(steps: int, seconds_a_step: float, seconds_to_judge: float) -> int:
    """The fewest whole minutes whose ``length_for`` has so many steps."""
    minutes = max(int(steps * seconds_a_step / 60), 1)
    while length_for(minutes, seconds_a_step, seconds_to_judge).steps < steps:
        minutes += 1
    return minutes


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
