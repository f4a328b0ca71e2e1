"""The three structures that the published checkpoints have, and what an image costs each: arithmetic, no torch."""

from __future__ import annotations

from typing import Any

from engine.checkpoints.published import Size
from engine.model.config import BertConfig, GroundingDinoConfig, SwinConfig

_SWIN: dict[Size, dict[str, Any]] = {
    "tiny": {},
    "base": {
        "embed_dim": 128,
        "depths": (2, 2, 18, 2),
        "num_heads": (4, 8, 16, 32),
        "window_size": 12,
        "image_size": 384,
    },
    "large": {
        "embed_dim": 192,
        "depths": (2, 2, 18, 2),
        "num_heads": (6, 12, 24, 48),
        "window_size": 12,
        "image_size": 384,
        "out_features": ("stage1", "stage2", "stage3", "stage4"),
    },
}
IMAGE = (800, 1066)
"""Height and width of a 3:4 photograph as the published checkpoints see it."""


def published_structure(size: Size) -> GroundingDinoConfig:
    """The configuration of the MM Grounding DINO and LLMDet checkpoints of this size."""
    return GroundingDinoConfig(
        backbone=SwinConfig(**_SWIN[size]),
        text=BertConfig(),
        num_feature_levels=5 if size == "large" else 4,
    )


def token_count(config: GroundingDinoConfig, height: int, width: int) -> int:
    """How many places the encoder looks at, over all levels."""
    assert isinstance(config.backbone, SwinConfig)
    strides = [2 ** (stage + 1) for stage in config.backbone.out_stages]
    while len(strides) < config.num_feature_levels:
        strides.append(strides[-1] * 2)
    return sum(-(-height // stride) * -(-width // stride) for stride in strides)


def multiplications(size: Size, height: int = IMAGE[0], width: int = IMAGE[1]) -> float:
    """About how many multiplications one image takes; good for ratios between the sizes.

    On a CPU the base structure was measured at 1.8 times the tiny one and the large one at 5.1; this says 1.9 and 5.4.

    Counted are the products of matrices in backbone and encoder and the decoder's values, which are nearly all; the
    prompt is taken to be short.
    """
    config = published_structure(size)
    swin = config.backbone
    assert isinstance(swin, SwinConfig)
    total = 0.0
    for stage, depth in enumerate(swin.depths):
        channels = swin.embed_dim * 2**stage
        places = (height / 2 ** (stage + 2)) * (width / 2 ** (stage + 2))
        # Per block: queries, keys, values and output 4, two layers of four times the channels 8; then the windows.
        total += depth * places * (12 * channels**2 + 2 * swin.window_size**2 * channels)
        if stage:
            total += places * 2 * channels * channels  # merging four places of half the channels
    width_of = config.d_model
    tokens = token_count(config, height, width)
    points = config.encoder_attention_heads * config.num_feature_levels * config.encoder_n_points
    deformable = (
        2 * width_of**2 + 3 * points * width_of + 4 * points * width_of / config.encoder_attention_heads
    )
    encoder = deformable + 2 * width_of * config.encoder_ffn_dim
    total += config.encoder_layers * tokens * encoder
    total += config.decoder_layers * tokens * width_of**2 + tokens * width_of**2
    return total
