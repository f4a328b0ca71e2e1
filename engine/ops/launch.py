"""Calls the Triton kernels with tensors: what they serve, contiguity, output buffers, grids and block sizes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from engine.ops.memory import buffer
from engine.ops.triton_kernels import backward_kernel, forward_kernel

DTYPES = (torch.float32, torch.float16, torch.bfloat16)
MOST_LEVELS = 5
MOST_CHANNELS = 256
# Few threads a program, several elements each: the 900 queries of a decoder still make enough programs for a GPU,
# and each thread reads 16 bytes of several corners at once.
TILE = 512
WARPS = 2
MOST_UNROLLED = 4


def serves(spatial_shapes: Sequence[int], *tensors: Tensor) -> bool:
    """Whether the kernels compute a call: float64, more levels or wider heads are left to the reference.

    tensors begin with value; spatial_shapes is flat (h0, w0, h1, w1, ...).
    """
    return (
        all(tensor.dtype in DTYPES for tensor in tensors)
        and len(spatial_shapes) <= 2 * MOST_LEVELS
        and tensors[0].shape[3] <= MOST_CHANNELS
    )


def forward(value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor) -> Tensor:
    """See deformable_attention; serves() says yes, and all shapes are checked."""
    batch, _, heads, depth = value.shape
    output = buffer((batch, locations.shape[1], heads * depth), value.dtype, value.device)
    if not (value.numel() and locations.numel()):
        return output.zero_()
    options = kernel_options(value, locations)
    programs = batch * heads * blocks(locations, options)
    forward_kernel[(programs,)](
        value.contiguous(),
        locations.contiguous(),
        weights.contiguous(),
        output,
        *sizes(value, spatial_shapes, locations),
        **options,
    )
    return output


def backward(
    grad_output: Tensor, value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """The gradients of value, locations and weights, each in its own type.

    Sums into value's gradient come in any order, so its last bits differ from call to call.
    """
    batch, _, heads, _ = value.shape
    grad_value = torch.zeros(value.shape, dtype=torch.float32, device=value.device)
    grad_locations, grad_weights = (
        buffer(tuple(tensor.shape), tensor.dtype, tensor.device) for tensor in (locations, weights)
    )
    if not (value.numel() and locations.numel()):
        return grad_value.to(value.dtype), grad_locations.zero_(), grad_weights.zero_()
    options = kernel_options(value, locations)
    programs = batch * heads * locations.shape[3] * blocks(locations, options)
    backward_kernel[(programs,)](
        grad_output.contiguous(),
        value.contiguous(),
        locations.contiguous(),
        weights.contiguous(),
        grad_value,
        grad_locations,
        grad_weights,
        *sizes(value, spatial_shapes, locations),
        **options,
    )
    return grad_value.to(value.dtype), grad_locations, grad_weights


def sizes(value: Tensor, spatial_shapes: Sequence[int], locations: Tensor) -> list[int]:
    """The kernels' numbers: positions, queries, then height and width of MOST_LEVELS levels."""
    unused = [0] * (2 * MOST_LEVELS - len(spatial_shapes))
    return [value.shape[1], locations.shape[1], *spatial_shapes, *unused]


def kernel_options(value: Tensor, locations: Tensor) -> dict[str, Any]:
    """What the kernels are compiled for: the model's numbers, and block sizes, powers of two."""
    heads, depth = value.shape[2:]
    levels, points = locations.shape[3:5]
    block_depth = power_of_two(depth)
    return {
        "HEADS": heads,
        "DEPTH": depth,
        "LEVELS": levels,
        "POINTS": points,
        "UNROLL": min(points, MOST_UNROLLED),
        "BLOCK_QUERIES": min(max(TILE // block_depth, 4), 64),
        "BLOCK_DEPTH": block_depth,
        "num_warps": WARPS,
        # The kernels have no loop that Triton could overlap with itself.
        "num_stages": 1,
    }


def blocks(locations: Tensor, options: dict[str, Any]) -> int:
    """Blocks of queries of an image."""
    return -(-locations.shape[1] // int(options["BLOCK_QUERIES"]))


def power_of_two(number: int) -> int:
    """The smallest power of two that is not below number (at least 1)."""
    return 1 << (number - 1).bit_length()
