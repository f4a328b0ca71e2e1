"""Calls the C++ library with tensors: types, contiguity, output buffers and raw pointers."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

import torch
from torch import Tensor

from engine.ops.library import Library
from engine.ops.memory import buffer
from engine.ops.reference import compute_dtype

FAILURES = {1: "out of memory", 2: "the levels' sizes do not match value"}


def forward(
    library: Library, value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor
) -> Tensor:
    """See deformable_attention; spatial_shapes is flat (h0, w0, h1, w1, ...), all shapes are checked."""
    dtype = compute_dtype(value, locations, weights)
    batch, _, heads, depth = value.shape
    inputs = [contiguous(tensor, dtype) for tensor in (value, locations, weights)]
    output = buffer((batch, locations.shape[1], heads * depth), dtype)
    function = library.forward_f64 if dtype == torch.float64 else library.forward_f32
    code = function(
        inputs[0].data_ptr(),
        integers(spatial_shapes),
        inputs[1].data_ptr(),
        inputs[2].data_ptr(),
        output.data_ptr(),
        sizes(value, locations),
        torch.get_num_threads(),
    )
    check(code)
    return output.to(value.dtype)


def backward(
    library: Library,
    grad_output: Tensor,
    value: Tensor,
    spatial_shapes: Sequence[int],
    locations: Tensor,
    weights: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:
    """The gradients of value, locations and weights, each in its own type."""
    dtype = compute_dtype(value, locations, weights)
    inputs = [contiguous(tensor, dtype) for tensor in (grad_output, value, locations, weights)]
    grads = [buffer(tuple(tensor.shape), dtype) for tensor in (value, locations, weights)]
    function = library.backward_f64 if dtype == torch.float64 else library.backward_f32
    code = function(
        inputs[0].data_ptr(),
        inputs[1].data_ptr(),
        integers(spatial_shapes),
        inputs[2].data_ptr(),
        inputs[3].data_ptr(),
        *(grad.data_ptr() for grad in grads),
        sizes(value, locations),
        torch.get_num_threads(),
    )
    check(code)
    return grads[0].to(value.dtype), grads[1].to(locations.dtype), grads[2].to(weights.dtype)


def contiguous(tensor: Tensor, dtype: torch.dtype) -> Tensor:
    """The tensor as the library reads it."""
    return tensor.to(dtype).contiguous()


def sizes(value: Tensor, locations: Tensor) -> ctypes.Array[ctypes.c_int64]:
    """batch, positions, heads, depth, queries, levels, points."""
    return integers((*value.shape, locations.shape[1], locations.shape[3], locations.shape[4]))


def integers(numbers: Sequence[int]) -> ctypes.Array[ctypes.c_int64]:
    """A C array of int64."""
    return (ctypes.c_int64 * len(numbers))(*numbers)


def check(code: int) -> None:
    """Raise for a return code that is not zero."""
    if code:
        raise RuntimeError(f"deformable attention in C++: {FAILURES.get(code, f'code {code}')}")
