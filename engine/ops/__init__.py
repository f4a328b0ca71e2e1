"""Deformable attention: one torch op, in C++ for the CPU, in Triton for CUDA, and as a plain reference everywhere."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from engine.ops import cuda, library
from engine.ops import registration as _registration  # noqa: F401  (registers the op)
from engine.ops.library import OpStatus

__all__ = ["OpStatus", "backend", "deformable_attention", "status"]


def deformable_attention(
    value: Tensor, spatial_shapes: Sequence[tuple[int, int]], locations: Tensor, weights: Tensor
) -> Tensor:
    """Sum the bilinear samples of value at each query's locations, weighted (arXiv 2010.04159, equation 3).

    value [B, S, heads, D] with the levels one after another, row-major; spatial_shapes one (h, w) a level,
    S = sum(h * w); locations [B, Q, heads, levels, points, 2] as (x, y) in [0, 1] of each level; weights
    [B, Q, heads, levels, points]. Returns [B, Q, heads * D] in value's type; bfloat16 and float16 are
    computed in float32. Zeros outside, align_corners=False; a point outside its level or at a NaN
    contributes nothing. Differentiable once. Raises ValueError, naming the shapes, where they do not belong together.
    """
    flat = [size for shape in spatial_shapes for size in shape]
    return torch.ops.phrasebox.deformable_attention(value, flat, locations, weights)


def status(device_type: str = "cpu") -> OpStatus:
    """What computes the op on a type of device ("cpu", "cuda", ...), and one line of why.

    The first call for "cuda" compiles a kernel, which takes a second or two.
    """
    if device_type == "cpu":
        return library.status()
    if device_type == "cuda":
        return cuda.status()
    return OpStatus("reference", None, f"nothing faster is made for {device_type}")


def backend(device_type: str = "cpu") -> str:
    """What computes the op on a type of device: "C++", "Triton" or "reference"."""
    return status(device_type).backend
