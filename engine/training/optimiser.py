"""How weights move: AdamW with slower backbones, a warm-up and a cosine, and a running mean of the weights."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class OptimiserConfig:
    """AdamW and what goes with it; the defaults are the published recipe's, without its decay schedule.

    backbone_factor, text_factor: multiply the learning rate of the image and the text backbone (1 from scratch, 0
    freezes it). clip: the largest norm of the gradient. ema: how much of the running mean each step keeps; 0 switches
    it off. pull: decay towards the weights at the start, so that what they knew is kept; 0 for none.
    """

    weight_decay: float = 1e-4
    backbone_factor: float = 0.1
    text_factor: float = 0.1
    clip: float = 0.1
    ema: float = 0.999
    pull: float = 0.0


def frozen_parts(model: nn.Module, config: OptimiserConfig) -> list[nn.Module]:
    """The backbones whose factor is 0; while the rest trains they stay in evaluation mode, without dropout."""
    factors = {"model.backbone": config.backbone_factor, "model.text_backbone": config.text_factor}
    return [model.get_submodule(name) for name, factor in factors.items() if factor == 0]


def make_optimiser(
    model: nn.Module, config: OptimiserConfig, beside: nn.Module | None = None
) -> torch.optim.AdamW:
    """AdamW over the model's parameters; each group's "factor" multiplies the learning rate of the step.

    beside: a module that learns with the model and is no part of it. Frozen parts are made to need no gradient.
    """
    for part in frozen_parts(model, config):
        part.requires_grad_(False)
    groups: dict[float, list[nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        factor = 1.0
        if name.startswith("model.backbone."):
            factor = config.backbone_factor
        elif name.startswith("model.text_backbone."):
            factor = config.text_factor
        if factor:
            groups.setdefault(factor, []).append(parameter)
    if beside is not None:
        groups.setdefault(1.0, []).extend(beside.parameters())
    parts = [{"params": parameters, "factor": factor} for factor, parameters in groups.items()]
    return torch.optim.AdamW(parts, lr=0.0, weight_decay=config.weight_decay, fused=True)


def set_learning_rate(optimiser: torch.optim.Optimizer, rate: float) -> None:
    """Gives every group its share of ``rate``."""
    for group in optimiser.param_groups:
        group["lr"] = rate * group["factor"]


@dataclass(frozen=True)
class Schedule:
    """A linear warm-up over ``warmup`` steps to ``peak``, then half a cosine down to ``last`` at ``steps``."""

    steps: int
    peak: float
    last: float
    warmup: int

    def rate(self, step: int) -> float:
        """The learning rate of step 0 to steps - 1."""
        if step < self.warmup:
            return self.peak * (step + 1) / self.warmup
        part = (step - self.warmup) / max(self.steps - self.warmup, 1)
        return self.last + (self.peak - self.last) * (1 + math.cos(math.pi * min(part, 1.0))) / 2


class RunningMean:
    """The exponential mean of a model's weights, which detects better than the last ones after a short training."""

    def __init__(self, model: nn.Module, keep: float) -> None:
        self._keep = keep
        self.weights: dict[str, Tensor] = {
            name: value.detach().clone() for name, value in model.state_dict().items()
        }

    def to(self, device: str) -> None:
        self.weights = {name: value.to(device) for name, value in self.weights.items()}

    @torch.no_grad()
    def update(self, model: nn.Module, step: int) -> None:
        """Takes in the weights after step ``step``; the first ones count more, since the start is worth nothing."""
        share = 1 - min(self._keep, (1 + step) / (10 + step))
        ours, theirs = [], []
        for name, value in model.state_dict().items():
            if value.is_floating_point():
                ours.append(self.weights[name])
                theirs.append(value.detach())
            else:
                self.weights[name].copy_(value)
        torch._foreach_lerp_(ours, theirs, share)


class Anchor:
    """Pulls weights back to where they started: decay as in AdamW, but towards the start and not towards zero
    (L2-SP, arXiv:1802.01483)."""

    def __init__(self, model: nn.Module, strength: float) -> None:
        self._strength = strength
        self._start = {
            name: parameter.detach().clone()
            for name, parameter in model.named_parameters()
            if parameter.requires_grad
        }

    def to(self, device: str) -> None:
        self._start = {name: value.to(device) for name, value in self._start.items()}

    @torch.no_grad()
    def pull(self, model: nn.Module, optimiser: torch.optim.Optimizer) -> None:
        """After a step of ``optimiser``: each weight goes strength * learning rate of the way back."""
        rates = {id(p): group["lr"] for group in optimiser.param_groups for p in group["params"]}
        for name, parameter in model.named_parameters():
            if name in self._start:
                parameter.lerp_(self._start[name], min(self._strength * rates[id(parameter)], 1.0))
