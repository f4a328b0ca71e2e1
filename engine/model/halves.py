"""Weights kept in half precision, so that autocast need not convert all of them anew for every image."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor, nn

from engine.model.encoder import BiAttention


class HalvedWeights:
    """The weights that a model multiplies by under autocast, in half precision until ``restore`` is called; the whole
    ones are kept for that as long as this object is.

    The answers are those of autocast, which rounds the same weights to the same halves.
    """

    def __init__(self, model: nn.Module, dtype: torch.dtype) -> None:
        self._whole: list[tuple[nn.Parameter, Tensor]] = []
        for parameter in _multiplied(model):
            self._whole.append((parameter, parameter.data))
            parameter.data = parameter.data.to(dtype)

    def restore(self) -> None:
        """The weights as they were, where they were."""
        for parameter, whole in self._whole:
            parameter.data = whole
        self._whole = []


def _multiplied(model: nn.Module) -> Iterator[nn.Parameter]:
    """The parameters of linear and convolutional layers, each once, without what the fusion layers use in single
    precision: the projections that their scores are folded from, and a bias that is added by itself."""
    seen: set[nn.Parameter] = set()
    for module in model.modules():
        if isinstance(module, BiAttention):
            seen.update(module.vision_proj.parameters())
            seen.update(module.text_proj.parameters())
            seen.add(module.values_vision_proj.bias)
    for module in model.modules():
        if isinstance(module, nn.Linear | nn.Conv2d):
            for parameter in module.parameters():
                if parameter not in seen:
                    seen.add(parameter)
                    yield parameter
