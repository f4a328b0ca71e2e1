"""Deformable attention: every implementation gives the reference's values and gradients, from any thread."""

from __future__ import annotations

import math
import multiprocessing
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest
import torch
from torch import Tensor

from engine.ops import backend, deformable_attention, library, memory, status
from engine.ops.reference import deformable_attention_backward_reference, deformable_attention_reference

Shapes = list[tuple[int, int]]
ONE_LEVEL: Shapes = [(6, 5)]
FIVE_LEVELS: Shapes = [(9, 7), (5, 4), (3, 2), (1, 2), (1, 1)]
OP = torch.ops.phrasebox.deformable_attention.default
BACKWARD_OP = torch.ops.phrasebox.deformable_attention_backward.default


@dataclass
class Inputs:
    """The arguments of one call."""

    value: Tensor
    shapes: Shapes
    locations: Tensor
    weights: Tensor

    @property
    def flat(self) -> list[int]:
        return [size for shape in self.shapes for size in shape]

    def cast(self, dtype: torch.dtype) -> Inputs:
        return Inputs(self.value.to(dtype), self.shapes, self.locations.to(dtype), self.weights.to(dtype))

    def tracked(self) -> Inputs:
        tensors = [t.detach().clone().requires_grad_() for t in (self.value, self.locations, self.weights)]
        return Inputs(tensors[0], self.shapes, tensors[1], tensors[2])

    def run(self) -> Tensor:
        return deformable_attention(self.value, self.shapes, self.locations, self.weights)

    def run_reference(self) -> Tensor:
        return deformable_attention_reference(self.value, self.shapes, self.locations, self.weights)


def make_inputs(
    shapes: Shapes,
    *,
    batch: int = 2,
    queries: int = 7,
    heads: int = 3,
    depth: int = 8,
    points: int = 4,
    seed: int = 0,
) -> Inputs:
    """Random float64 arguments; a third of the locations lie outside their level."""
    random = torch.Generator().manual_seed(seed)
    kwargs = {"generator": random, "dtype": torch.float64}
    positions = sum(h * w for h, w in shapes)
    value = torch.randn(batch, positions, heads, depth, **kwargs)
    locations = torch.rand(batch, queries, heads, len(shapes), points, 2, **kwargs) * 1.5 - 0.25
    weights = torch.randn(batch, queries, heads, len(shapes), points, **kwargs)
    return Inputs(value, shapes, locations, weights)


def gradients(inputs: Inputs, output: Tensor) -> list[Tensor]:
    grad = torch.randn(output.shape, generator=torch.Generator().manual_seed(5), dtype=torch.float64)
    leaves = (inputs.value, inputs.locations, inputs.weights)
    return list(torch.autograd.grad(output, leaves, grad.to(output.dtype)))


def assert_same_as_reference(inputs: Inputs, tolerance: float = 1e-11) -> None:
    """Values and all three gradients."""
    mine, theirs = inputs.tracked(), inputs.tracked()
    output, expected = mine.run(), theirs.run_reference()
    torch.testing.assert_close(output, expected, rtol=0, atol=tolerance)
    for got, wanted in zip(gradients(mine, output), gradients(theirs, expected), strict=True):
        torch.testing.assert_close(got, wanted, rtol=tolerance, atol=10 * tolerance)


@pytest.fixture(autouse=True)
def poisoned_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """An element that the library forgets to write is NaN."""
    monkeypatch.setattr(memory, "POISONED", True)


@pytest.fixture
def fresh_choice() -> Iterator[None]:
    """The test's own environment decides which implementation is loaded."""
    library.load.cache_clear()
    yield
    library.load.cache_clear()


@pytest.fixture(params=["C++", "reference"])
def implementation(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, fresh_choice: None
) -> Iterator[str]:
    """The test runs on each implementation."""
    if request.param == "reference":
        monkeypatch.setenv(library.CHOICE_VARIABLE, "reference")
    elif status().backend != "C++":
        pytest.skip(f"the C++ library is not in use: {status().reason}")
    assert backend() == request.param
    yield request.param
    library.load.cache_clear()


@pytest.fixture
def compiled() -> library.OpStatus:
    """The C++ library, without which the test says nothing."""
    if status().backend != "C++":
        pytest.skip(f"the C++ library is not in use: {status().reason}")
    return status()


@pytest.fixture
def threads() -> Iterator[None]:
    """Torch's number of threads is put back."""
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.mark.parametrize("shapes", [ONE_LEVEL, FIVE_LEVELS], ids=["one level", "five levels"])
@pytest.mark.parametrize("depth", [1, 4, 8, 16, 32, 33, 64])
@pytest.mark.parametrize("points", [1, 4, 40])
def test_values_and_gradients_are_the_references(
    implementation: str, shapes: Shapes, depth: int, points: int
) -> None:
    assert_same_as_reference(make_inputs(shapes, depth=depth, points=points))


@pytest.mark.parametrize("depth", [4, 32, 33])
def test_float32_stays_within_rounding_of_the_reference(compiled: library.OpStatus, depth: int) -> None:
    inputs = make_inputs([(100, 134), (13, 17)], batch=1, queries=300, depth=depth).cast(torch.float32)
    inputs.weights = inputs.weights.flatten(3).softmax(-1).view_as(inputs.weights)
    torch.testing.assert_close(inputs.run(), inputs.run_reference(), rtol=0, atol=5e-6)


def test_a_point_on_a_pixel_centre_gives_that_pixel(implementation: str) -> None:
    value = torch.arange(6.0).view(1, 6, 1, 1)
    locations = torch.tensor([[0.5 / 3, 0.25], [2.5 / 3, 0.75], [0.0, 0.25]]).view(1, 3, 1, 1, 1, 2)
    output = deformable_attention(value, [(2, 3)], locations, torch.ones(1, 3, 1, 1, 1))
    # The last one lies half way between the first pixel (0) and the zeros outside.
    torch.testing.assert_close(output.flatten(), torch.tensor([0.0, 5.0, 0.0]))


def test_locations_exactly_on_pixels_and_edges_agree(implementation: str) -> None:
    # Powers of two make every coordinate exact, so that both sides round down to the same pixel.
    shapes = [(8, 4), (2, 2), (1, 1)]
    steps = torch.arange(-8, 25, dtype=torch.float64) / 16
    locations = torch.stack(torch.meshgrid(steps, steps, indexing="ij"), -1).view(1, -1, 1, 1, 1, 2)
    queries = locations.shape[1]
    inputs = make_inputs(shapes, batch=1, heads=1, depth=4, queries=queries, points=1)
    inputs.locations = locations.expand(1, queries, 1, 3, 1, 2).contiguous()
    assert_same_as_reference(inputs)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize(
    "where", [math.nan, math.inf, -math.inf, 1e30, -1e30, 3e38, 2.0**31, -5.0, 7.0, -0.9, 1.9]
)
def test_a_point_far_outside_or_undefined_contributes_nothing(
    implementation: str, where: float, dtype: torch.dtype
) -> None:
    inputs = make_inputs(FIVE_LEVELS, depth=32).cast(dtype).tracked()
    with torch.no_grad():
        inputs.locations[:, 0, :, :, :, 0] = where
        inputs.locations[:, 1, :, :, :, 1] = where
        inputs.locations[:, 2] = where
    output = inputs.run()
    assert torch.equal(output[:, :3], torch.zeros_like(output[:, :3]))
    assert output[:, 3:].isfinite().all()
    grad_value, grad_locations, grad_weights = gradients(inputs, output)
    assert grad_value.isfinite().all()
    assert not grad_locations[:, :3].any()
    assert not grad_weights[:, :3].any()
    assert grad_locations[:, 3:].any()


def test_a_nan_in_the_image_reaches_only_the_samples_that_touch_it(implementation: str) -> None:
    inputs = make_inputs([(4, 4)], batch=1, queries=2, heads=1, points=1)
    inputs.value[0, 0] = math.nan
    inputs.locations[0, 0] = 0.05
    inputs.locations[0, 1] = 0.8
    output = inputs.run()
    assert output[0, 0].isnan().all()
    assert output[0, 1].isfinite().all()


def test_gradients_pass_a_numerical_check(implementation: str) -> None:
    inputs = make_inputs([(4, 3), (2, 2)], batch=1, queries=2, heads=2, depth=3, points=2).tracked()
    assert torch.autograd.gradcheck(
        lambda v, x, w: deformable_attention(v, inputs.shapes, x, w),
        (inputs.value, inputs.locations, inputs.weights),
    )


def test_the_explicit_backward_of_the_reference_is_its_autograd() -> None:
    inputs = make_inputs(FIVE_LEVELS).tracked()
    output = inputs.run_reference()
    grad = torch.randn(output.shape, generator=torch.Generator().manual_seed(5), dtype=torch.float64)
    explicit = deformable_attention_backward_reference(
        grad, inputs.value, inputs.shapes, inputs.locations, inputs.weights
    )
    for got, wanted in zip(explicit, gradients(inputs, output), strict=True):
        torch.testing.assert_close(got, wanted, rtol=0, atol=1e-11)


@pytest.mark.parametrize("tracked", [False, True], ids=["inference", "training"])
def test_torch_accepts_the_ops_registration(implementation: str, tracked: bool) -> None:
    inputs = make_inputs([(4, 3), (2, 2)], batch=1, queries=3, heads=2, depth=4, points=2).cast(torch.float32)
    inputs = inputs.tracked() if tracked else inputs
    torch.library.opcheck(OP, (inputs.value, inputs.flat, inputs.locations, inputs.weights))
    if not tracked:
        grad = torch.ones(1, 3, 8)
        torch.library.opcheck(
            BACKWARD_OP, (grad, inputs.value, inputs.flat, inputs.locations, inputs.weights)
        )


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_low_precision_is_summed_in_float32(implementation: str, dtype: torch.dtype) -> None:
    low = make_inputs(FIVE_LEVELS, depth=32, points=40).cast(dtype).tracked()
    high = low.cast(torch.float32).tracked()
    output, expected = low.run(), high.run()
    assert output.dtype == dtype
    assert torch.equal(output, expected.to(dtype))
    grad = torch.ones_like(output)
    for got, wanted in zip(
        torch.autograd.grad(output, (low.value, low.locations, low.weights), grad),
        torch.autograd.grad(expected, (high.value, high.locations, high.weights), grad.float()),
        strict=True,
    ):
        assert got.dtype == dtype
        assert torch.equal(got, wanted.to(dtype))


def test_autocast_and_inference_mode_change_nothing(implementation: str) -> None:
    inputs = make_inputs(FIVE_LEVELS).cast(torch.float32)
    expected = inputs.run()
    with torch.inference_mode():
        assert torch.equal(inputs.run(), expected)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert torch.equal(inputs.run(), expected)


def test_strided_inputs_give_the_same_as_contiguous_ones(implementation: str) -> None:
    inputs = make_inputs(FIVE_LEVELS)
    strided = Inputs(
        inputs.value.transpose(1, 2).contiguous().transpose(1, 2),
        inputs.shapes,
        inputs.locations.flip(-1).contiguous().flip(-1).transpose(0, 1).contiguous().transpose(0, 1),
        inputs.weights.repeat_interleave(2, -1)[..., ::2],
    )
    assert not strided.value.is_contiguous()
    assert not strided.locations.is_contiguous()
    assert not strided.weights.is_contiguous()
    assert torch.equal(strided.run(), inputs.run())
    assert_same_as_reference(strided)


@pytest.mark.parametrize(
    ("shapes", "sizes"),
    [
        ([(2, 3)], {"queries": 0}),
        ([(2, 3)], {"batch": 0}),
        ([(2, 3)], {"points": 0}),
        ([(0, 0)], {}),
        ([(0, 4), (2, 3)], {}),
        ([], {}),
    ],
    ids=["no query", "no image", "no point", "no position", "an empty level", "no level"],
)
def test_empty_inputs_give_empty_or_zero_results(
    implementation: str, shapes: Shapes, sizes: dict[str, int]
) -> None:
    inputs = make_inputs(shapes, **sizes).tracked()
    output = inputs.run()
    assert output.shape == (inputs.value.shape[0], inputs.locations.shape[1], 24)
    for result in (output, *gradients(inputs, output)):
        assert result.isfinite().all()
    if inputs.weights.numel() == 0 or inputs.value.numel() == 0:
        assert not output.any()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"shapes": [(6, 4)]}, "24 positions, value holds 30"),
        ({"shapes": [(6, 5), (0, 0)]}, "1 levels, 2 are given"),
        ({"shapes": [(-6, -5)]}, "positions"),
        ({"weights": torch.zeros(2, 7, 3, 1, 5)}, r"weights \[2, 7, 3, 1, 5\]"),
        ({"locations": torch.zeros(2, 7, 3, 1, 4, 3)}, "last dimension of 2"),
        ({"value": torch.zeros(2, 30, 2, 8)}, "batch and heads"),
        ({"value": torch.zeros(2, 30, 24)}, "4 dimensions"),
    ],
)
def test_shapes_that_do_not_fit_are_named(implementation: str, change: dict[str, object], words: str) -> None:
    arguments = {**vars(make_inputs(ONE_LEVEL)), **change}
    with pytest.raises(ValueError, match=words):
        Inputs(**arguments).run()


def test_every_number_of_threads_gives_identical_results(compiled: library.OpStatus, threads: None) -> None:
    inputs = make_inputs([(40, 30), (20, 15)], batch=2, queries=200, heads=8, depth=32).cast(torch.float32)
    results = []
    for count in (1, 2, 3, 4):
        torch.set_num_threads(count)
        tracked = inputs.tracked()
        output = tracked.run()
        results.append([output, *gradients(tracked, output)])
    for other in results[1:]:
        for got, wanted in zip(other, results[0], strict=True):
            assert torch.equal(got, wanted)


def test_calls_from_several_threads_do_not_disturb_each_other(
    compiled: library.OpStatus, threads: None
) -> None:
    torch.set_num_threads(3)
    inputs = [make_inputs(ONE_LEVEL, queries=300, depth=32, seed=seed) for seed in range(6)]
    expected = [each.run() for each in inputs]

    def repeat(index: int) -> bool:
        torch.set_num_threads(3)
        return all(torch.equal(inputs[index].run(), expected[index]) for _ in range(20))

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(repeat, range(6)))


def run_in_child(inputs: Inputs, expected: Tensor) -> None:
    sys.exit(0 if torch.equal(inputs.run(), expected) else 3)


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="this system cannot fork")
def test_a_forked_child_computes_with_threads_of_its_own(compiled: library.OpStatus, threads: None) -> None:
    torch.set_num_threads(3)
    # Many points and few outputs: enough work for the library's threads, too little for torch's own, which
    # do not survive a fork.
    inputs = make_inputs(ONE_LEVEL, queries=40, depth=32, points=40)
    expected = inputs.run()
    child = multiprocessing.get_context("fork").Process(target=run_in_child, args=(inputs, expected))
    child.start()
    child.join(60)
    if child.is_alive():
        child.kill()
    assert child.exitcode == 0


def test_an_output_that_is_not_written_would_be_seen() -> None:
    assert memory.buffer((2, 3), torch.float32).isnan().all()


def test_other_devices_are_served_by_the_reference() -> None:
    assert backend("mps") == "reference"
    assert "mps" in status("mps").reason


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_a_half_image_may_have_float32_locations(implementation: str, dtype: torch.dtype) -> None:
    mixed = make_inputs(FIVE_LEVELS, depth=32).cast(torch.float32)
    mixed.value = mixed.value.to(dtype)
    mixed, whole = mixed.tracked(), mixed.cast(torch.float32).tracked()
    output, expected = mixed.run(), whole.run()
    assert output.dtype == dtype
    assert torch.equal(output, expected.to(dtype))
    for got, leaf in zip(
        gradients(mixed, output), (mixed.value, mixed.locations, mixed.weights), strict=True
    ):
        assert got.dtype == leaf.dtype
        assert got.isfinite().all()


def test_transformers_own_op_agrees(implementation: str) -> None:
    modeling = pytest.importorskip("transformers.models.mm_grounding_dino.modeling_mm_grounding_dino")
    inputs = make_inputs(FIVE_LEVELS, depth=32, queries=50).cast(torch.float32)
    expected = modeling.MultiScaleDeformableAttention()(
        inputs.value, torch.tensor(inputs.shapes), inputs.shapes, None, inputs.locations, inputs.weights, 64
    )
    torch.testing.assert_close(inputs.run(), expected, rtol=0, atol=1e-5)
