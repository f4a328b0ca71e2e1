"""Deformable attention in plain PyTorch: the definition that every faster implementation is held to."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn.functional import grid_sample

OUTSIDE = -2.0


def compute_dtype(*tensors: Tensor) -> torch.dtype:
    """The type that sums are kept in: float64 where an input has it, otherwise float32."""
    return torch.float64 if any(tensor.dtype == torch.float64 for tensor in tensors) else torch.float32


def deformable_attention_reference(
    value: Tensor, spatial_shapes: Sequence[tuple[int, int]], locations: Tensor, weights: Tensor
) -> Tensor:
    """Weighted sum of bilinear samples (arXiv 2010.04159, equation 3); differentiable by autograd.

    value [B, S, heads, D] holds the levels one after another, row-major; spatial_shapes one (h, w) a level;
    locations [B, Q, heads, levels, points, 2] are (x, y) in [0, 1] of each level; weights
    [B, Q, heads, levels, points]. Returns [B, Q, heads * D] in value's type. Pixel centres lie at
    (i + 0.5) / size (align_corners=False); a point outside its level, or at a NaN, contributes nothing.
    """
    dtype = compute_dtype(value, locations, weights)
    batch, _, heads, depth = value.shape
    queries = locations.shape[1]
    output = value.new_zeros((batch * heads, depth, queries), dtype=dtype)
    grids = sampling_grids(locations.to(dtype))
    level_weights = fold_heads(weights.to(dtype))
    for level, (start, stop, height, width) in enumerate(level_ranges(spatial_shapes)):
        if start < stop and output.numel():
            image = level_image(value.to(dtype), start, stop, height, width)
            # [B * heads, D, Q, points]
            sampled = grid_sample(image, grids[:, :, level], "bilinear", "zeros", align_corners=False)
            output = output + (sampled * level_weights[:, None, :, level]).sum(-1)
    output = output.view(batch, heads, depth, queries).permute(0, 3, 1, 2)
    return output.reshape(batch, queries, heads * depth).to(value.dtype).contiguous()


def deformable_attention_backward_reference(
    grad_output: Tensor,
    value: Tensor,
    spatial_shapes: Sequence[tuple[int, int]],
    locations: Tensor,
    weights: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:
    """The gradients of value, locations and weights, for grad_output [B, Q, heads * D]; without autograd."""
    dtype = compute_dtype(value, locations, weights)
    batch, _, heads, depth = value.shape
    queries = locations.shape[1]
    grids = sampling_grids(locations.to(dtype))
    level_weights = fold_heads(weights.to(dtype))
    # [B * heads, D, Q, 1]
    grad = fold_heads(grad_output.to(dtype).view(batch, queries, heads, depth)).transpose(1, 2)[..., None]
    grad_value = torch.zeros_like(value, dtype=dtype, memory_format=torch.contiguous_format)
    grad_grids = torch.zeros_like(grids)
    grad_weights = torch.zeros_like(level_weights)
    for level, (start, stop, height, width) in enumerate(level_ranges(spatial_shapes)):
        if start == stop or not grad.numel():
            continue
        image = level_image(value.to(dtype), start, stop, height, width)
        grid = grids[:, :, level]
        sampled = grid_sample(image, grid, "bilinear", "zeros", align_corners=False)
        grad_weights[:, :, level] = (sampled * grad).sum(1)
        grad_sampled = grad * level_weights[:, None, :, level]
        grad_image, grad_grid = torch.ops.aten.grid_sampler_2d_backward(
            grad_sampled, image, grid, 0, 0, False, [True, True]
        )
        grad_value[:, start:stop] = grad_image.view(batch, heads, depth, stop - start).permute(0, 3, 1, 2)
        grad_grids[:, :, level] = grad_grid
    grad_locations = 2 * unfold_heads(grad_grids, batch, heads)
    grad_locations = torch.where(is_near(locations).all(-1, keepdim=True), grad_locations, 0)
    return (
        grad_value.to(value.dtype),
        grad_locations.to(locations.dtype).contiguous(),
        unfold_heads(grad_weights, batch, heads).to(weights.dtype).contiguous(),
    )


def level_ranges(spatial_shapes: Sequence[tuple[int, int]]) -> list[tuple[int, int, int, int]]:
    """(start, stop, height, width) of each level, start and stop being positions in value."""
    ranges = []
    start = 0
    for height, width in spatial_shapes:
        ranges.append((start, start + height * width, height, width))
        start += height * width
    return ranges


def is_near(locations: Tensor) -> Tensor:
    """Whether a coordinate can touch a level at all: false for NaN and for all that is a whole level away."""
    return (locations > -1) & (locations < 2)


def sampling_grids(locations: Tensor) -> Tensor:
    """[B, Q, heads, levels, points, 2] in [0, 1] -> [B * heads, Q, levels, points, 2] in [-1, 1]."""
    # Far and undefined coordinates overflow inside grid_sample; one fixed place outside means the same.
    near = torch.where(is_near(locations), locations, torch.full_like(locations, OUTSIDE))
    return fold_heads(2 * near - 1)


def level_image(value: Tensor, start: int, stop: int, height: int, width: int) -> Tensor:
    """One level of value [B, S, heads, D] as images [B * heads, D, height, width]."""
    batch, _, heads, depth = value.shape
    return value[:, start:stop].permute(0, 2, 3, 1).reshape(batch * heads, depth, height, width)


def fold_heads(tensor: Tensor) -> Tensor:
    """[B, Q, heads, ...] -> [B * heads, Q, ...]."""
    return tensor.transpose(1, 2).flatten(0, 1)


def unfold_heads(tensor: Tensor, batch: int, heads: int) -> Tensor:
    """[B * heads, Q, ...] -> [B, Q, heads, ...]."""
    return tensor.unflatten(0, (batch, heads)).transpose(1, 2)
