"""Deformable attention at the encoder's true shape: against transformers' on the CPU, against grid_sample on a GPU."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from app.headless.timing import compare
from engine.ops import backend, deformable_attention
from engine.ops.reference import deformable_attention_reference

LEVELS = ((100, 134), (50, 67), (25, 34), (13, 17))
"""The feature maps of an 800x1066 image, finest first; each of their cells is a query."""
QUICK_LEVELS = ((10, 14), (5, 7), (3, 4), (2, 2))
HEADS, CHANNELS, POINTS = 8, 32, 4


def bench_op(quick: bool) -> dict[str, Any]:
    """Medians, ratio and greatest difference. Raises ModuleNotFoundError where transformers is absent."""
    from transformers.models.mm_grounding_dino.modeling_mm_grounding_dino import MultiScaleDeformableAttention

    levels = QUICK_LEVELS if quick else LEVELS
    value, locations, weights = encoder_inputs(levels)
    shapes = torch.tensor(levels)
    starts = torch.cat([torch.zeros(1, dtype=torch.long), shapes.prod(1).cumsum(0)[:-1]])
    reference = MultiScaleDeformableAttention()

    def ours() -> Tensor:
        return deformable_attention(value, levels, locations, weights)

    def theirs() -> Tensor:
        return reference(value, shapes, list(levels), starts, locations, weights, 64)

    with torch.inference_mode():
        difference = (ours() - theirs()).abs().max().item()
        comparison = compare(ours, theirs, rounds=2 if quick else 9)
    return {
        "queries": value.shape[1],
        "levels": [list(level) for level in levels],
        "backend": backend(),
        "against": "transformers",
        "threads": torch.get_num_threads(),
        **comparison.as_dict(),
        "max_difference": difference,
    }


def bench_op_on_gpu(quick: bool, device: str) -> dict[str, Any]:
    """Medians, ratio and greatest difference; the time of a call is from its launch until the GPU is done."""
    levels = QUICK_LEVELS if quick else LEVELS
    value, locations, weights = (tensor.to(device) for tensor in encoder_inputs(levels))

    def ours() -> Tensor:
        return deformable_attention(value, levels, locations, weights)

    def theirs() -> Tensor:
        return deformable_attention_reference(value, levels, locations, weights)

    def wait() -> None:
        torch.cuda.synchronize(device)

    with torch.inference_mode():
        difference = (ours() - theirs()).abs().max().item()
        comparison = compare(ours, theirs, rounds=2 if quick else 30, wait=wait)
    return {
        "queries": value.shape[1],
        "levels": [list(level) for level in levels],
        "backend": backend("cuda"),
        "against": "grid_sample",
        "device": torch.cuda.get_device_name(device),
        **comparison.as_dict(),
        "max_difference": difference,
    }


def encoder_inputs(levels: tuple[tuple[int, int], ...]) -> tuple[Tensor, Tensor, Tensor]:
    """value, locations and weights as an encoder layer makes them: each cell looks a few cells around itself."""
    generator = torch.Generator().manual_seed(7)
    cells = torch.cat([_centres(height, width) for height, width in levels])  # [S, 2]
    count = len(cells)
    sizes = torch.tensor([(width, height) for height, width in levels], dtype=torch.float32)
    offsets = 2.0 * torch.randn(1, count, HEADS, len(levels), POINTS, 2, generator=generator)
    locations = cells[None, :, None, None, None] + offsets / sizes[None, None, None, :, None]
    weights = torch.rand(1, count, HEADS, len(levels) * POINTS, generator=generator).softmax(-1)
    value = torch.randn(1, count, HEADS, CHANNELS, generator=generator)
    return value, locations, weights.view(1, count, HEADS, len(levels), POINTS)


def _centres(height: int, width: int) -> Tensor:
    y, x = torch.meshgrid(
        (torch.arange(height) + 0.5) / height, (torch.arange(width) + 0.5) / width, indexing="ij"
    )
    return torch.stack([x, y], -1).flatten(0, 1)
