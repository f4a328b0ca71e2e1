"""Registers phrasebox::deformable_attention with torch: schema, fake, autograd and implementations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from engine.ops import cuda, library, native
from engine.ops.reference import deformable_attention_backward_reference, deformable_attention_reference

NAME = "phrasebox::deformable_attention"
BACKWARD_NAME = "phrasebox::deformable_attention_backward"
# PyTorch's tag for ops that torch.compile may call under any layout of their inputs.
TAGS = (torch.Tag.pt2_compliant_tag,)

torch.library.define(
    NAME, "(Tensor value, int[] spatial_shapes, Tensor locations, Tensor weights) -> Tensor", tags=TAGS
)
torch.library.define(
    BACKWARD_NAME,
    "(Tensor grad_output, Tensor value, int[] spatial_shapes, Tensor locations, Tensor weights)"
    " -> (Tensor, Tensor, Tensor)",
    tags=TAGS,
)
Gradients = tuple[Tensor, Tensor, Tensor]


def check_shapes(value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor) -> None:
    """Raise ValueError, naming the shapes, unless they belong together as deformable_attention says."""
    if value.dim() != 4 or locations.dim() != 6 or weights.dim() != 5 or len(spatial_shapes) % 2:
        problem = (
            "value must have 4 dimensions, locations 6, weights 5, and spatial_shapes two numbers a level"
        )
    elif min(spatial_shapes, default=0) < 0 or area(spatial_shapes) != value.shape[1]:
        problem = f"the levels hold {area(spatial_shapes)} positions, value holds {value.shape[1]}"
    elif value.shape[1] >= 2**31:
        problem = "value holds too many positions"
    elif locations.shape[:-1] != weights.shape or locations.shape[-1] != 2:
        problem = "locations must be weights' shape with a last dimension of 2"
    elif (locations.shape[0], locations.shape[2]) != (value.shape[0], value.shape[2]):
        problem = "batch and heads of locations differ from value's"
    elif locations.shape[3] * 2 != len(spatial_shapes):
        problem = f"locations have {locations.shape[3]} levels, {len(spatial_shapes) // 2} are given"
    else:
        return
    raise ValueError(
        f"deformable_attention: {problem} (value {list(value.shape)}, spatial_shapes {list(spatial_shapes)}, "
        f"locations {list(locations.shape)}, weights {list(weights.shape)})"
    )


def area(spatial_shapes: Sequence[int]) -> int:
    """Positions of all levels together."""
    return sum(h * w for h, w in pairs(spatial_shapes))


def pairs(spatial_shapes: Sequence[int]) -> list[tuple[int, int]]:
    """(h0, w0, h1, w1, ...) -> one (h, w) a level."""
    return list(zip(spatial_shapes[::2], spatial_shapes[1::2], strict=True))


@torch.library.register_fake(NAME)
def fake(value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor) -> Tensor:
    check_shapes(value, spatial_shapes, locations, weights)
    return value.new_empty((value.shape[0], locations.shape[1], value.shape[2] * value.shape[3]))


@torch.library.register_fake(BACKWARD_NAME)
def fake_backward(
    grad_output: Tensor, value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor
) -> Gradients:
    return (
        value.new_empty(value.shape),
        locations.new_empty(locations.shape),
        weights.new_empty(weights.shape),
    )


def any_device(value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor) -> Tensor:
    check_shapes(value, spatial_shapes, locations, weights)
    with torch.autocast(value.device.type, enabled=False):
        return deformable_attention_reference(value, pairs(spatial_shapes), locations, weights)


def any_device_backward(
    grad_output: Tensor, value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor
) -> Gradients:
    check_backward(grad_output, value, spatial_shapes, locations, weights)
    with torch.autocast(value.device.type, enabled=False):
        return deformable_attention_backward_reference(
            grad_output, value, pairs(spatial_shapes), locations, weights
        )


def on_cpu(value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor) -> Tensor:
    compiled, _ = library.load()
    if compiled is None:
        return any_device(value, spatial_shapes, locations, weights)
    check_shapes(value, spatial_shapes, locations, weights)
    return native.forward(compiled, value, spatial_shapes, locations, weights)


def on_cpu_backward(
    grad_output: Tensor, value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor
) -> Gradients:
    compiled, _ = library.load()
    if compiled is None:
        return any_device_backward(grad_output, value, spatial_shapes, locations, weights)
    check_backward(grad_output, value, spatial_shapes, locations, weights)
    return native.backward(compiled, grad_output, value, spatial_shapes, locations, weights)


def on_cuda(value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor) -> Tensor:
    check_shapes(value, spatial_shapes, locations, weights)
    triton, _ = cuda.load()
    if triton is None or not triton.serves(spatial_shapes, value, locations, weights):
        return any_device(value, spatial_shapes, locations, weights)
    check_devices(value, locations, weights)
    # Triton launches on the current device, whichever the tensors lie on.
    with torch.cuda.device_of(value):
        return triton.forward(value, spatial_shapes, locations, weights)


def on_cuda_backward(
    grad_output: Tensor, value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor
) -> Gradients:
    check_backward(grad_output, value, spatial_shapes, locations, weights)
    triton, _ = cuda.load()
    # Atomic sums come in any order. Where only fixed orders are allowed PyTorch's own gradient of grid_sample, which
    # has the same flaw, is left to raise or to warn, as the person chose.
    if (
        triton is None
        or torch.are_deterministic_algorithms_enabled()
        or not triton.serves(spatial_shapes, value, locations, weights, grad_output)
    ):
        return any_device_backward(grad_output, value, spatial_shapes, locations, weights)
    check_devices(value, locations, weights, grad_output)
    with torch.cuda.device_of(value):
        return triton.backward(grad_output, value, spatial_shapes, locations, weights)


def check_devices(*tensors: Tensor) -> None:
    """Raise ValueError unless all lie on one device: a kernel would read another's memory as its own."""
    devices = {str(tensor.device) for tensor in tensors}
    if len(devices) > 1:
        raise ValueError(f"deformable_attention: the tensors lie on {', '.join(sorted(devices))}")


def check_backward(
    grad_output: Tensor, value: Tensor, spatial_shapes: Sequence[int], locations: Tensor, weights: Tensor
) -> None:
    """As check_shapes, and that grad_output is shaped as the output."""
    check_shapes(value, spatial_shapes, locations, weights)
    expected = (value.shape[0], locations.shape[1], value.shape[2] * value.shape[3])
    if tuple(grad_output.shape) != expected:
        raise ValueError(
            f"deformable_attention: grad_output is {list(grad_output.shape)}, not {list(expected)}"
        )


def save_inputs(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
    value, spatial_shapes, locations, weights = inputs
    ctx.save_for_backward(value, locations, weights)
    ctx.spatial_shapes = spatial_shapes


def differentiate(ctx: Any, grad_output: Tensor) -> tuple[Tensor, None, Tensor, Tensor]:
    value, locations, weights = ctx.saved_tensors
    grad_value, grad_locations, grad_weights = torch.ops.phrasebox.deformable_attention_backward(
        grad_output, value, ctx.spatial_shapes, locations, weights
    )
    return grad_value, None, grad_locations, grad_weights


torch.library.impl(NAME, "default", any_device)
torch.library.impl(BACKWARD_NAME, "default", any_device_backward)
torch.library.impl(NAME, "cpu", on_cpu)
torch.library.impl(BACKWARD_NAME, "cpu", on_cpu_backward)
torch.library.impl(NAME, "cuda", on_cuda)
torch.library.impl(BACKWARD_NAME, "cuda", on_cuda_backward)
torch.library.register_autograd(NAME, differentiate, setup_context=save_inputs)
