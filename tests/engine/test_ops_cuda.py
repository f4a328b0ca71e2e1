"""Who serves deformable attention on CUDA, and the sentence that says why; no GPU is needed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest
import torch
from torch import Tensor

from engine.ops import cuda, library, registration, status


@pytest.fixture(autouse=True)
def a_machine_with_cuda(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The choice is made anew, as on a machine with a GPU and without a wish of the person."""
    monkeypatch.delenv(library.CHOICE_VARIABLE, raising=False)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    load = cuda.load
    load.cache_clear()
    yield
    load.cache_clear()


@pytest.fixture
def launch() -> ModuleType:
    """The kernels' callers, which cannot be imported without Triton."""
    pytest.importorskip("triton", reason="Triton is not installed")
    from engine.ops import launch

    return launch


def test_triton_serves_where_it_runs(launch: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cuda, "try_out", lambda _: cuda.SAMPLE)
    assert status("cuda").backend == "Triton"
    assert "version" in status("cuda").reason
    assert cuda.load()[0] is launch


def test_a_person_can_force_the_reference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(library.CHOICE_VARIABLE, "reference")
    assert status("cuda").backend == "reference"
    assert status("cuda").reason == "PHRASEBOX_OPS=reference is set"


def test_a_machine_without_a_gpu_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert status("cuda").backend == "reference"
    assert status("cuda").reason == "there is no CUDA device"


def test_without_triton_the_reference_runs_on_the_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "triton", None)
    assert status("cuda").backend == "reference"
    assert "Triton is not installed" in status("cuda").reason


def test_a_triton_that_cannot_compile_is_left_alone_and_its_complaint_is_told(
    launch: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def complain(_: ModuleType) -> float:
        raise RuntimeError("Failed to find C compiler.\nPlease specify one.")

    monkeypatch.setattr(cuda, "try_out", complain)
    assert status("cuda").backend == "reference"
    assert status("cuda").reason == "Triton does not run here: RuntimeError: Failed to find C compiler."


def test_a_triton_that_computes_something_else_is_left_alone(
    launch: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cuda, "try_out", lambda _: 2.5)
    assert status("cuda").backend == "reference"
    assert "2.5 where 3.0 is right" in status("cuda").reason


def test_a_full_gpu_decides_nothing(launch: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def run_out(_: ModuleType) -> float:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(cuda, "try_out", run_out)
    with pytest.raises(torch.OutOfMemoryError):
        status("cuda")
    monkeypatch.setattr(cuda, "try_out", lambda _: cuda.SAMPLE)
    assert status("cuda").backend == "Triton"


def arguments(levels: int = 2, depth: int = 4, dtype: torch.dtype = torch.float32) -> list[Tensor]:
    """value, locations and weights of levels that hold one position each."""
    value = torch.ones(1, levels, 2, depth, dtype=dtype)
    return [value, torch.full((1, 3, 2, levels, 1, 2), 0.5), torch.ones(1, 3, 2, levels, 1)]


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16])
def test_triton_takes_single_and_half_precision(launch: ModuleType, dtype: torch.dtype) -> None:
    assert launch.serves([1, 1] * 5, *arguments(levels=5, dtype=dtype))


@pytest.mark.parametrize(
    "changes",
    [{"dtype": torch.float64}, {"levels": 6}, {"depth": 512}],
    ids=lambda changes: next(iter(changes)),
)
def test_what_triton_does_not_take_the_reference_computes(
    launch: ModuleType, monkeypatch: pytest.MonkeyPatch, changes: dict[str, object]
) -> None:
    monkeypatch.setattr(cuda, "load", lambda: (launch, None))
    value, locations, weights = arguments(**changes)
    shapes = [1, 1] * value.shape[1]
    output = registration.on_cuda(value, shapes, locations, weights)
    assert torch.equal(output, torch.full_like(output, value.shape[1]))
    gradients = registration.on_cuda_backward(output, value, shapes, locations, weights)
    assert gradients[0].any()


def test_where_only_fixed_orders_are_allowed_no_kernel_adds_in_any_order(
    launch: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cuda, "load", lambda: (launch, None))
    monkeypatch.setattr(torch, "are_deterministic_algorithms_enabled", lambda: True)
    value, locations, weights = arguments()
    grad = torch.ones(1, 3, 8)
    # On these CPU tensors a launch would fail.
    got = registration.on_cuda_backward(grad, value, [1, 1, 1, 1], locations, weights)
    wanted = registration.any_device_backward(grad, value, [1, 1, 1, 1], locations, weights)
    for mine, theirs in zip(got, wanted, strict=True):
        assert torch.equal(mine, theirs)


def test_tensors_of_several_devices_are_refused() -> None:
    with pytest.raises(ValueError, match="lie on cpu, meta"):
        registration.check_devices(torch.ones(1), torch.ones(1, device="meta"))
