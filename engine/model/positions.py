"""Position embeddings of feature maps, and sines of boxes and of phrase-local token positions."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from engine.errors import CheckpointError
from engine.model.layers import Embedding


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


class SinePosition(nn.Module):
    """Sines of where a cell lies in the valid part of its map; it has no parameters."""

    def __init__(self, d_model: int, temperature: float) -> None:
        super().__init__()
        self.d_model, self.temperature = d_model, temperature

    def forward(self, mask: Tensor) -> Tensor:
        """mask bool [B, H, W], true where valid -> [B, H * W, d_model]"""
        return embed_map(mask, self.d_model, self.temperature)


class LearnedPosition(nn.Module):
    """A learned vector for each row and each column, padding or not."""

    MOST_CELLS = 50

    def __init__(self, d_model: int) -> None:
        super().__init__()
        self.row_embeddings = Embedding(self.MOST_CELLS, d_model // 2)
        self.column_embeddings = Embedding(self.MOST_CELLS, d_model // 2)

    def forward(self, mask: Tensor) -> Tensor:
        """mask bool [B, H, W] -> [B, H * W, d_model]: x in the first half, y in the second.

        Raises CheckpointError for a map with more cells on a side than were learned.
        """
        batch, height, width = mask.shape
        if max(height, width) > self.MOST_CELLS:
            raise CheckpointError(
                "The checkpoint's position_embedding_type is 'learned', which knows {most} x "
                "{most} cells, and this image has {width} x {height}; use a smaller size.",
                most=self.MOST_CELLS,
                width=width,
                height=height,
            )
        x = self.column_embeddings.weight[:width].expand(height, -1, -1)
        y = self.row_embeddings.weight[:height, None].expand(-1, width, -1)
        return torch.cat((x, y), dim=-1).flatten(0, 1).expand(batch, -1, -1)
