"""Sine position embeddings of feature maps, boxes and phrase-local token positions."""

from __future__ import annotations

import math

import torch
from torch import Tensor


def _frequencies(count: int, temperature: float, device: torch.device) -> Tensor:
    index = torch.arange(count, dtype=torch.float32, device=device)
    return temperature ** (2 * torch.div(index, 2, rounding_mode="floor") / count)


def _waves(values: Tensor, frequencies: Tensor) -> Tensor:
    """[...] -> [..., count], sines and cosines interleaved."""
    angles = values[..., None] / frequencies
    return torch.stack((angles[..., 0::2].sin(), angles[..., 1::2].cos()), dim=-1).flatten(-2)


def embed_map(mask: Tensor, d_model: int, temperature: float) -> Tensor:
    """mask bool [B, H, W], true where valid -> float32 [B, H * W, d_model]: y in the first half, x in the second."""
    scale = 2 * math.pi
    y = mask.cumsum(1, dtype=torch.float32)
    x = mask.cumsum(2, dtype=torch.float32)
    y = y / (y[:, -1:, :] + 1e-6) * scale
    x = x / (x[:, :, -1:] + 1e-6) * scale
    frequencies = _frequencies(d_model // 2, temperature, mask.device)
    return torch.cat((_waves(y, frequencies), _waves(x, frequencies)), dim=-1).flatten(1, 2)


def embed_coordinates(coordinates: Tensor, per_coordinate: int) -> Tensor:
    """[..., n] -> [..., n * per_coordinate]; of several coordinates x and y change places: (y, x, w, h)."""
    frequencies = _frequencies(per_coordinate, 10000.0, coordinates.device)
    precise = coordinates.to(torch.promote_types(coordinates.dtype, torch.float32))
    waves = list(_waves(precise * (2 * math.pi), frequencies).unbind(-2))
    if len(waves) > 1:
        waves[0], waves[1] = waves[1], waves[0]
    return torch.cat(waves, dim=-1).to(coordinates.dtype)
