"""Which implementation of deformable attention is loaded, and the sentence that says why."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import Tensor

from engine.ops import backend, deformable_attention, library, memory, native, status
from engine.ops.reference import deformable_attention_backward_reference, deformable_attention_reference


@pytest.fixture
def fresh_choice() -> Iterator[None]:
    """The test's own environment decides which implementation is loaded."""
    library.load.cache_clear()
    yield
    library.load.cache_clear()


@pytest.fixture
def compiled() -> library.OpStatus:
    """The C++ library, without which the test says nothing."""
    if status().backend != "C++":
        pytest.skip(f"the C++ library is not in use: {status().reason}")
    return status()


def one_pixel() -> Tensor:
    """One image of one pixel that holds 3, sampled in its middle."""
    value, middle = torch.full((1, 1, 1, 1), 3.0), torch.full((1, 1, 1, 1, 1, 2), 0.5)
    return deformable_attention(value, [(1, 1)], middle, torch.ones(1, 1, 1, 1, 1))


def test_without_the_library_the_reference_computes(
    monkeypatch: pytest.MonkeyPatch, fresh_choice: None, tmp_path: Path
) -> None:
    monkeypatch.setenv(library.LIBRARY_VARIABLE, str(tmp_path / "absent.so"))
    assert backend() == "reference"
    assert "absent.so, which is not a file" in status().reason
    output = one_pixel()
    assert torch.equal(output, torch.tensor([[[3.0]]]))


def test_an_installation_without_a_compiler_says_so(
    monkeypatch: pytest.MonkeyPatch, fresh_choice: None
) -> None:
    monkeypatch.delenv(library.LIBRARY_VARIABLE, raising=False)
    monkeypatch.setattr(library, "FILE_NAME", "no_such_library.so")
    assert status().backend == "reference"
    assert "without a C++ compiler" in status().reason


def test_a_file_that_is_no_library_is_named(
    monkeypatch: pytest.MonkeyPatch, fresh_choice: None, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.so"
    broken.write_text("not a library")
    monkeypatch.setenv(library.LIBRARY_VARIABLE, str(broken))
    assert status().backend == "reference"
    assert status().path == broken
    assert "does not load" in status().reason


def test_a_library_of_another_version_is_refused(
    compiled: library.OpStatus, monkeypatch: pytest.MonkeyPatch, fresh_choice: None
) -> None:
    monkeypatch.setattr(library, "ABI_VERSION", 99)
    assert status().backend == "reference"
    assert "ABI version 1, not 99" in status().reason


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="only x86-64 has several variants")
@pytest.mark.parametrize("depth", [4, 32, 33])
@pytest.mark.parametrize("variant", ["baseline", "avx2", "avx512"])
def test_every_instruction_set_gives_the_references_numbers(
    compiled: library.OpStatus, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variant: str, depth: int
) -> None:
    # A copy is another library to the system, and chooses its instruction set anew.
    monkeypatch.setenv("PHRASEBOX_OPS_VARIANT", variant)
    monkeypatch.setattr(memory, "POISONED", True)
    assert compiled.path is not None
    loaded = library.Library(Path(shutil.copy(compiled.path, tmp_path / "copy.so")))
    if loaded.variant != variant:
        pytest.skip(f"this processor has no {variant}")
    torch.manual_seed(0)
    shapes = [(7, 5), (2, 3)]
    value = torch.randn(2, 41, 3, depth, dtype=torch.float64)
    locations = torch.rand(2, 9, 3, 2, 4, 2, dtype=torch.float64) * 1.5 - 0.25
    weights = torch.randn(2, 9, 3, 2, 4, dtype=torch.float64)
    grad = torch.randn(2, 9, 3 * depth, dtype=torch.float64)
    for dtype, tolerance in ((torch.float64, 1e-12), (torch.float32, 1e-5)):
        inputs = [tensor.to(dtype) for tensor in (value, locations, weights)]
        output = native.forward(loaded, inputs[0], [7, 5, 2, 3], *inputs[1:])
        expected = deformable_attention_reference(value, shapes, locations, weights)
        torch.testing.assert_close(output.double(), expected, rtol=tolerance, atol=tolerance)
        got = native.backward(loaded, grad.to(dtype), inputs[0], [7, 5, 2, 3], *inputs[1:])
        wanted = deformable_attention_backward_reference(grad, value, shapes, locations, weights)
        for mine, theirs in zip(got, wanted, strict=True):
            torch.testing.assert_close(mine.double(), theirs, rtol=10 * tolerance, atol=20 * tolerance)
