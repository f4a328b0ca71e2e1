"""The Triton kernels give the float64 reference's values and gradients.

On a machine without a GPU they run in Triton's interpreter, in a process of its own: Triton decides when it is
imported whether it interprets. On a machine with a GPU the same tests run on it too, and more of them.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from engine.ops import deformable_attention, memory, status
from engine.ops.reference import (
    deformable_attention_backward_reference,
    deformable_attention_reference,
    level_ranges,
)

pytest.importorskip("triton", reason="Triton is not installed")
from engine.ops import launch, triton_kernels

Shapes = list[tuple[int, int]]
THREE_LEVELS: Shapes = [(9, 7), (3, 4), (1, 2)]
FIVE_LEVELS: Shapes = [*THREE_LEVELS, (2, 2), (1, 1)]
ENCODER: Shapes = [(100, 134), (50, 67), (25, 34), (13, 17)]
OP = torch.ops.phrasebox.deformable_attention.default
BACKWARD_OP = torch.ops.phrasebox.deformable_attention_backward.default

INTERPRETED = os.environ.get("TRITON_INTERPRET") == "1"
DEVICE = "cpu" if INTERPRETED else "cuda"
on_device = pytest.mark.skipif(
    not INTERPRETED and not torch.cuda.is_available(),
    reason="no CUDA device; the test of Triton's interpreter runs this one",
)
on_gpu = pytest.mark.skipif(INTERPRETED or not torch.cuda.is_available(), reason="no CUDA device")
compiled = pytest.mark.skipif(INTERPRETED, reason="Triton interprets and does not compile")

# Relative to the largest number of a result. float16 rounds at 2^-11; bfloat16 at 2^-9, and Triton's interpreter
# cuts off where a GPU rounds, 2^-8.
TOLERANCES = {torch.float32: 1e-5, torch.float16: 1e-3, torch.bfloat16: 8e-3}
TYPES = [
    (torch.float32, torch.float32),
    (torch.float16, torch.float16),
    (torch.bfloat16, torch.bfloat16),
    (torch.float16, torch.float32),
    (torch.bfloat16, torch.float32),
]


def name_of(dtypes: tuple[torch.dtype, torch.dtype]) -> str:
    return " at ".join(str(dtype).removeprefix("torch.") for dtype in dtypes)


@dataclass
class Call:
    """The arguments of one call and the gradient of its output."""

    value: Tensor
    shapes: Shapes
    locations: Tensor
    weights: Tensor
    grad: Tensor

    @property
    def flat(self) -> list[int]:
        return [size for shape in self.shapes for size in shape]

    def run(self) -> tuple[Tensor, ...]:
        """The output and the gradients of value, locations and weights."""
        output = launch.forward(self.value, self.flat, self.locations, self.weights)
        return output, *launch.backward(self.grad, self.value, self.flat, self.locations, self.weights)

    def run_reference(self) -> tuple[Tensor, ...]:
        """The same in float64."""
        value, locations, weights, grad = (
            tensor.double() for tensor in (self.value, self.locations, self.weights, self.grad)
        )
        output = deformable_attention_reference(value, self.shapes, locations, weights)
        return output, *deformable_attention_backward_reference(grad, value, self.shapes, locations, weights)

    def assert_same_as_reference(self) -> None:
        types = (self.value.dtype, self.value.dtype, self.locations.dtype, self.weights.dtype)
        for got, wanted, dtype in zip(self.run(), self.run_reference(), types, strict=True):
            assert got.dtype == dtype
            assert_close(got, wanted)


def assert_close(got: Tensor, wanted: Tensor) -> None:
    tolerance = TOLERANCES[got.dtype] * max(wanted.abs().max().item(), 1e-3)
    torch.testing.assert_close(got.double(), wanted, rtol=0, atol=tolerance)


def make_call(
    shapes: Shapes,
    *,
    batch: int = 1,
    queries: int = 7,
    heads: int = 2,
    depth: int = 32,
    points: int = 2,
    dtypes: tuple[torch.dtype, torch.dtype] = TYPES[0],
) -> Call:
    """Random arguments on DEVICE; a third of the locations lie outside their level. dtypes: of value, of the rest."""
    random = torch.Generator().manual_seed(3)
    positions = sum(h * w for h, w in shapes)
    grid = (batch, queries, heads, len(shapes), points)
    value = torch.randn(batch, positions, heads, depth, generator=random)
    locations = torch.rand(*grid, 2, generator=random) * 1.5 - 0.25
    weights = torch.randn(grid, generator=random)
    grad = torch.randn(batch, queries, heads * depth, generator=random)
    value, grad = (tensor.to(DEVICE, dtypes[0]) for tensor in (value, grad))
    return Call(value, shapes, *(tensor.to(DEVICE, dtypes[1]) for tensor in (locations, weights)), grad)


@pytest.fixture(autouse=True)
def poisoned_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """An element that a kernel forgets to write is NaN."""
    monkeypatch.setattr(memory, "POISONED", True)


@pytest.mark.skipif(INTERPRETED, reason="this is the process that it starts")
def test_the_kernels_pass_their_tests_in_tritons_interpreter() -> None:
    environment = {**os.environ, "TRITON_INTERPRET": "1", "CUDA_VISIBLE_DEVICES": ""}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[2], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    assert " passed" in done.stdout


@on_device
@pytest.mark.parametrize("dtypes", TYPES, ids=name_of)
def test_the_kernels_serve_every_type_with_sums_in_float32(
    dtypes: tuple[torch.dtype, torch.dtype],
) -> None:
    make_call(THREE_LEVELS, queries=17, dtypes=dtypes).assert_same_as_reference()


@on_device
@pytest.mark.parametrize(
    ("shapes", "sizes"),
    [
        ([(6, 5)], {"depth": 16, "points": 1, "batch": 3}),
        ([(6, 5)], {"depth": 32, "queries": 35, "points": 4}),
        ([(6, 5), (3, 1)], {"depth": 24, "points": 3, "batch": 2, "heads": 3}),
        (THREE_LEVELS, {"depth": 33, "heads": 1}),
        ([(5, 4), (3, 2), (2, 3), (1, 1)], {"depth": 1, "heads": 3}),
        ([(7, 3)], {"depth": 64, "points": 9}),
        (FIVE_LEVELS, {"depth": 256, "queries": 3, "points": 1, "heads": 1}),
    ],
    ids=str,
)
def test_values_and_gradients_are_the_references(shapes: Shapes, sizes: dict[str, int]) -> None:
    make_call(shapes, **sizes).assert_same_as_reference()


@on_device
def test_locations_exactly_on_pixels_and_edges_agree() -> None:
    # Powers of two make every coordinate exact, so that both sides round down to the same pixel.
    steps = torch.arange(-8, 25) / 16
    places = torch.stack(torch.meshgrid(steps, steps, indexing="ij"), -1).view(1, -1, 1, 1, 1, 2)
    call = make_call([(8, 4), (2, 2), (1, 1)], batch=1, heads=1, depth=4, queries=places.shape[1], points=1)
    call.locations = places.expand(call.locations.shape).to(DEVICE)
    call.assert_same_as_reference()


@on_device
@pytest.mark.parametrize("where", [math.nan, math.inf, -math.inf, 1e30, -3e38, 2.0**31, -5.0, 7.0, -0.9, 1.9])
def test_a_point_far_outside_or_undefined_contributes_nothing(where: float) -> None:
    call = make_call([(9, 7), (1, 1), (0, 4)], points=1)
    call.locations[:, 0, ..., 0] = where
    call.locations[:, 1, ..., 1] = where
    call.locations[:, 2] = where
    # Not even an undefined weight or gradient reaches anything through such a point.
    call.weights[:, 2] = math.nan
    output, grad_value, grad_locations, grad_weights = call.run()
    for part in (output, grad_locations, grad_weights):
        assert not part[:, :3].any()
        assert part.isfinite().all()
    assert grad_value.isfinite().all()
    assert grad_locations[:, 3:].any()
    call.grad[:, 2] = math.nan
    assert all(part.isfinite().all() for part in call.run())


@on_device
def test_nothing_beside_the_image_is_read() -> None:
    call = make_call(THREE_LEVELS, queries=17, depth=24)
    expected = call.run()
    # An odd place also shows that a kernel does not take memory to be aligned.
    surroundings = torch.full((call.value.numel() + 2001,), math.nan, device=DEVICE)
    surroundings[1001:-1000] = call.value.flatten()
    call.value = surroundings[1001:-1000].view(call.value.shape)
    for got, wanted in zip(call.run(), expected, strict=True):
        torch.testing.assert_close(got, wanted, rtol=1e-5, atol=1e-5)


@on_device
def test_strided_inputs_give_the_same_as_contiguous_ones() -> None:
    call = make_call(THREE_LEVELS, batch=2, depth=16)
    expected = call.run()
    call.value = call.value.transpose(1, 2).contiguous().transpose(1, 2)
    call.locations = call.locations.transpose(0, 1).contiguous().transpose(0, 1)
    call.weights = call.weights.repeat_interleave(2, -1)[..., ::2]
    call.grad = call.grad.transpose(1, 2).contiguous().transpose(1, 2)
    for got, wanted in zip(call.run(), expected, strict=True):
        torch.testing.assert_close(got, wanted, rtol=1e-5, atol=1e-5)


@on_device
@pytest.mark.parametrize(
    ("shapes", "sizes"),
    [
        ([(2, 3)], {"queries": 0}),
        ([(2, 3)], {"batch": 0}),
        ([(2, 3)], {"points": 0}),
        ([(2, 3)], {"depth": 0}),
        ([(0, 0)], {}),
        ([(0, 4), (3, 0)], {}),
        ([], {}),
    ],
    ids=["no query", "no image", "no point", "no channel", "no position", "empty levels", "no level"],
)
def test_empty_inputs_give_empty_or_zero_results(shapes: Shapes, sizes: dict[str, int]) -> None:
    call = make_call(shapes, **sizes)
    results = call.run()
    assert results[0].shape == call.grad.shape
    assert not any(result.any() for result in results)


@on_device
def test_an_empty_level_between_others_changes_nothing() -> None:
    make_call([(3, 4), (0, 5), (2, 2)], points=1).assert_same_as_reference()


@compiled
@pytest.mark.parametrize("kernel", ["forward_kernel", "backward_kernel"])
@pytest.mark.parametrize(
    ("capability", "dtypes", "depth"),
    [(80, TYPES[2], 24), (90, TYPES[0], 32), (90, TYPES[3], 32)],
)
def test_the_kernels_compile_for_a_gpu_that_is_not_here(
    kernel: str,
    capability: int,
    dtypes: tuple[torch.dtype, torch.dtype],
    depth: int,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    import triton
    from triton.backends.compiler import GPUTarget
    from triton.compiler import ASTSource

    monkeypatch.setenv("TRITON_CACHE_DIR", str(tmp_path))
    options = launch.kernel_options(
        torch.empty(1, 1, 8, depth, device="meta"), torch.empty(1, 1, 8, 4, 4, 2, device="meta")
    )
    backend = {name: options.pop(name) for name in ("num_warps", "num_stages")}
    function = getattr(triton_kernels, kernel)
    arguments = signature(function.arg_names, options, dtypes)
    aligned: Any = {
        (index,): [["tt.divisibility", 16]]
        for index, kind in enumerate(arguments.values())
        if kind.startswith("*")
    }
    source = ASTSource(function, arguments, options, aligned)
    binary = triton.compile(source, target=GPUTarget("cuda", capability, 32), options=backend)
    assert f".target sm_{capability}" in binary.asm["ptx"]
    assert binary.asm["cubin"]


def signature(
    names: list[str], options: dict[str, Any], dtypes: tuple[torch.dtype, torch.dtype]
) -> dict[str, str]:
    """The types of a kernel's arguments as Triton names them."""
    kinds = {torch.float32: "*fp32", torch.float16: "*fp16", torch.bfloat16: "*bf16"}
    pointers = dict.fromkeys(("value", "output", "grad_output"), kinds[dtypes[0]])
    pointers |= dict.fromkeys(("locations", "weights", "grad_locations", "grad_weights"), kinds[dtypes[1]])
    pointers["grad_value"] = "*fp32"
    return {name: "constexpr" if name in options else pointers.get(name, "i32") for name in names}


@pytest.fixture
def triton_serves() -> None:
    """The op on CUDA is Triton's, without which the test says nothing."""
    if status("cuda").backend != "Triton":
        pytest.skip(f"Triton is not in use: {status('cuda').reason}")


@on_gpu
@pytest.mark.parametrize("dtypes", TYPES, ids=name_of)
def test_the_op_on_a_gpu_is_differentiable(
    triton_serves: None, dtypes: tuple[torch.dtype, torch.dtype]
) -> None:
    call = make_call(FIVE_LEVELS, queries=50, dtypes=dtypes)
    leaves = [tensor.requires_grad_() for tensor in (call.value, call.locations, call.weights)]
    output = deformable_attention(leaves[0], call.shapes, leaves[1], leaves[2])
    gradients = torch.autograd.grad(output, leaves, call.grad)
    with torch.no_grad():
        expected = call.run_reference()
    for got, wanted in zip((output.detach(), *gradients), expected, strict=True):
        assert_close(got, wanted)


@on_gpu
@pytest.mark.parametrize("tracked", [False, True], ids=["inference", "training"])
def test_torch_accepts_the_ops_registration_on_a_gpu(triton_serves: None, tracked: bool) -> None:
    call = make_call([(4, 3), (2, 2)], batch=1, queries=3, depth=4, points=2)
    tensors = [
        tensor.requires_grad_() if tracked else tensor
        for tensor in (call.value, call.locations, call.weights)
    ]
    torch.library.opcheck(OP, (tensors[0], call.flat, *tensors[1:]))
    if not tracked:
        torch.library.opcheck(BACKWARD_OP, (call.grad, tensors[0], call.flat, *tensors[1:]))


@on_gpu
def test_float64_on_a_gpu_is_the_references() -> None:
    call = make_call(FIVE_LEVELS)
    value, locations, weights = (tensor.double() for tensor in (call.value, call.locations, call.weights))
    output = deformable_attention(value, call.shapes, locations, weights)
    assert torch.equal(output, call.run_reference()[0])


@on_gpu
def test_an_encoder_layer_of_a_whole_image_is_the_references(triton_serves: None) -> None:
    positions = sum(h * w for h, w in ENCODER)
    call = make_call(ENCODER, batch=1, queries=positions, heads=8)
    output, grad_value, grad_locations, grad_weights = call.run()
    expected = call.run_reference()
    # A coordinate of float32 is off by up to 1e-5 of a pixel at a width of 134.
    for got, wanted in zip((output, grad_value, grad_weights), expected[:2] + expected[3:], strict=True):
        torch.testing.assert_close(got.double(), wanted, rtol=0, atol=1e-4 * wanted.abs().max().item())
    # The slope jumps at pixel centres, where rounding may choose the other side.
    for level, (_, _, height, width) in enumerate(level_ranges(ENCODER)):
        sizes = torch.tensor([width, height], device=DEVICE)
        places = call.locations[:, :, :, level].double() * sizes - 0.5
        clear = ((places - places.round()).abs() > 1e-3).all(-1)
        assert clear.float().mean() > 0.99
        wanted = expected[2][:, :, :, level][clear]
        got = grad_locations[:, :, :, level][clear].double()
        torch.testing.assert_close(got, wanted, rtol=0, atol=1e-4 * wanted.abs().max().item())


@on_gpu
def test_where_only_fixed_orders_are_allowed_pytorch_refuses_the_gradient(triton_serves: None) -> None:
    call = make_call(FIVE_LEVELS)
    output = deformable_attention(call.value.requires_grad_(), call.shapes, call.locations, call.weights)
    torch.use_deterministic_algorithms(True)
    try:
        with pytest.raises(RuntimeError, match="deterministic"):
            output.sum().backward()
    finally:
        torch.use_deterministic_algorithms(False)
