"""Why a GPU is used or not, in a sentence that says what to do."""

from __future__ import annotations

import pytest

from engine import detector, gpu
from engine.gpu import Facts, explain

BUILT = ("sm_75", "sm_80", "sm_86", "sm_90", "compute_90")


@pytest.mark.parametrize(
    ("facts", "present", "says"),
    [
        (Facts("2.14+cpu"), False, "no NVIDIA GPU here"),
        (Facts("2.14+cpu", card=True), True, "no driver for it"),
        (
            Facts("2.14+cpu", card=True, driver="580.1"),
            True,
            "PyTorch 2.14+cpu is built for the processor alone: install",
        ),
        (
            Facts(
                "2.14",
                "13.0",
                card=True,
                driver="470.82",
                fault="The NVIDIA driver on your system is too old",
            ),
            True,
            "driver 470.82 is too old for this PyTorch (CUDA 13.0)",
        ),
        (
            Facts("2.14", "13.0", driver="580.1", fault="CUDA unknown error"),
            True,
            "cannot start the GPU (CUDA unknown error)",
        ),
        (
            Facts("2.14", "13.0", available=True, name="GTX 1060", capability=(6, 1), built_for=BUILT),
            True,
            "GTX 1060 (compute capability 6.1) is not among those",
        ),
    ],
    ids=["none", "no driver", "CPU build", "old driver", "broken", "old card"],
)
def test_a_gpu_that_cannot_be_used_is_explained(facts: Facts, present: bool, says: str) -> None:
    found = explain(facts)
    assert not found.usable and found.present is present
    assert says in found.sentence and found.sentence.endswith(".") and "processor" in found.sentence


@pytest.mark.parametrize("capability", [(7, 5), (8, 9), (9, 0), (12, 0)])
def test_a_card_of_a_known_or_newer_generation_is_used(capability: tuple[int, int]) -> None:
    assert explain(
        Facts("2.14", "13.0", available=True, name="RTX", capability=capability, built_for=BUILT)
    ).usable


def test_a_newer_card_needs_portable_code() -> None:
    binaries = tuple(entry for entry in BUILT if entry.startswith("sm_"))
    assert not explain(
        Facts("2.14", "13.0", available=True, name="RTX", capability=(12, 0), built_for=binaries)
    ).usable


def test_a_card_that_is_too_old_is_not_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    monkeypatch.setattr(detector, "gpu", lambda: gpu.Gpu(False, True, "Too old."))
    assert detector.choose_device("auto") == "cpu"


def test_a_driver_that_promises_more_than_it_keeps_is_no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(index: int) -> str:
        raise RuntimeError("CUDA error: unknown error\nmore")

    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    monkeypatch.setattr("torch.version.cuda", "13.0")
    monkeypatch.setattr("torch.cuda.get_device_name", fail)
    found = gpu.gpu()
    assert not found.usable and "cannot start the GPU (CUDA error: unknown error)" in found.sentence
