"""What passes between the floors of the model: a prompt's tokens, an image's cells, and both after they met."""

from __future__ import annotations

from dataclasses import dataclass

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
