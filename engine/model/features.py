"""What passes between the floors of the model: tokens of a prompt, cells of an image, both together, and queries."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class TextFeatures:
    """A prompt's tokens: features and phrase-local positions [B, T, d], valid bool [B, T], blocks bool [B, T, T]."""

    features: Tensor
    position: Tensor
    valid: Tensor
    blocks: Tensor


@dataclass(frozen=True)
class ImageFeatures:
    """All levels of an image, flattened: features and position [B, S, d], valid bool [B, S] or None where nothing is
    padded, one (h, w) a level, and the part of each level that is image, (x, y) [B, levels, 2]."""

    features: Tensor
    position: Tensor
    valid: Tensor | None
    spatial_shapes: list[tuple[int, int]]
    valid_ratios: Tensor


@dataclass(frozen=True)
class ExtraQueries:
    """Queries that training puts before the decoder's own: content [B, N, d], boxes [B, N, 4] (cxcywh in [0, 1]), and
    groups int64 [N]. A group sees itself and the decoder's own queries; those see none of the extra ones."""

    content: Tensor
    boxes: Tensor
    groups: Tensor

    def mask(self, own: int) -> Tensor:
        """bool [N + own, N + own], true where a query (row) sees another."""
        groups = torch.cat([self.groups, self.groups.new_full((own,), -1)])
        return (groups[:, None] == groups[None, :]) | (groups[None, :] == -1)


@dataclass(frozen=True)
class Memory:
    """What the decoder looks at, the same for all its layers.

    vision [B, S, d] and vision_valid bool [B, S] (None where nothing is padded); spatial_shapes, one (h, w) a level;
    valid_ratios [B, levels, 2]; text [B, T, d] and text_valid bool [B, T].
    """

    vision: Tensor
    vision_valid: Tensor | None
    spatial_shapes: list[tuple[int, int]]
    valid_ratios: Tensor
    text: Tensor
    text_valid: Tensor
