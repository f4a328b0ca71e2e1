"""A backbone out of the timm library (https://github.com/huggingface/pytorch-image-models) in the place of Swin."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from engine.errors import CheckpointError
from engine.model.config import TimmConfig


class FrozenBatchNorm(nn.Module):
    """Batch normalisation by stored statistics that never learn; its epsilon is 1e-5 whatever timm's was.

    The published layout stores a batch norm of any kind as this, without the activation that timm may have merged in.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        for name, start in (("weight", 1.0), ("bias", 0.0), ("running_mean", 0.0), ("running_var", 1.0)):
            self.register_buffer(name, torch.full((channels,), start))

    def forward(self, x: Tensor) -> Tensor:
        weight, bias, mean, variance = (
            getattr(self, name)[:, None, None] for name in ("weight", "bias", "running_mean", "running_var")
        )
        scale = weight * (variance + 1e-5).rsqrt()
        return x * scale + (bias - mean * scale)


class TimmBackbone(nn.Module):
    """pixels [B, 3, H, W] -> the feature maps of the configured stages, each [B, C, h, w].

    out_channels: of these maps. Raises CheckpointError where timm is not installed or does not make this backbone, and
    in the forward where the backbone does not take images of this size.
    """

    def __init__(self, config: TimmConfig) -> None:
        super().__init__()
        # Real memory even in a model that has none yet: timm fills tables that no checkpoint stores.
        with torch.device("cpu"):
            self._backbone = _create(config)
            _freeze_batch_norms(self._backbone)
        self._name = config.backbone
        self.out_channels: tuple[int, ...] = tuple(self._backbone.feature_info.channels())
        # Some of timm's transformers put the channels last.
        self._channels_last = str(getattr(self._backbone, "output_fmt", "NCHW")).endswith("NHWC")

    def forward(self, pixels: Tensor) -> list[Tensor]:
        try:
            maps = self._backbone(pixels)
        except (AssertionError, ValueError, RuntimeError) as error:
            # Whoever runs on a GPU has to see whether its memory ended.
            if pixels.is_cuda and isinstance(error, RuntimeError):
                raise
            raise CheckpointError(
                "The checkpoint's backbone, timm's {backbone}, does not run at {width} × {height} pixels: {error}.",
                backbone=self._name,
                width=pixels.shape[3],
                height=pixels.shape[2],
                error=str(error).rstrip("."),
            ) from error
        return [x.permute(0, 3, 1, 2) for x in maps] if self._channels_last else list(maps)


def _create(config: TimmConfig) -> Any:
    try:
        import timm
    except ImportError as error:
        raise CheckpointError(
            "The checkpoint's backbone is timm's {backbone}, and timm cannot be loaded ({error}); "
            "install it with: pip install timm",
            backbone=config.backbone,
            error=error,
        ) from error
    try:
        return timm.create_model(
            config.backbone,
            pretrained=False,
            features_only=True,
            in_chans=config.num_channels,
            out_indices=config.out_indices,
            output_stride=config.output_stride or None,
        )
    except Exception as error:  # timm raises whatever the architecture at hand raises
        raise CheckpointError(
            "timm makes no backbone {backbone} of this kind: {error}.",
            backbone=repr(config.backbone),
            error=error,
        ) from error


def _freeze_batch_norms(root: nn.Module) -> None:
    for name, child in root.named_children():
        if isinstance(child, nn.BatchNorm2d):
            setattr(root, name, FrozenBatchNorm(child.num_features))
        else:
            _freeze_batch_norms(child)
