"""Decides whether Triton serves CUDA tensors, and says why where it does not."""

from __future__ import annotations

import os
from functools import cache
from types import ModuleType

import torch

from engine.ops.library import CHOICE_VARIABLE, OpStatus


def status() -> OpStatus:
    """What serves CUDA in this process."""
    return load()[1]


@cache
def load() -> tuple[ModuleType | None, OpStatus]:
    """engine.ops.launch, or None and the reason; decided once a process (load.cache_clear() decides anew).

    Triton is imported, and a kernel is compiled, at the first call and not before.
    """
    if os.environ.get(CHOICE_VARIABLE) == "reference":
        return None, OpStatus("reference", None, f"{CHOICE_VARIABLE}=reference is set")
    if not torch.cuda.is_available():
        return None, OpStatus("reference", None, "there is no CUDA device")
    try:
        import triton

        from engine.ops import launch
    except ImportError as error:
        return None, OpStatus("reference", None, f"Triton is not installed ({error})")
    try:
        sample = try_out(launch)
    except torch.OutOfMemoryError:
        raise
    # Triton needs a C compiler and Python's headers, and a GPU that it knows; what is missing shows as an exception
    # of any kind, becomes the reason, and the reference serves.
    except Exception as error:
        line = next(iter(str(error).strip().splitlines()), "")
        return None, OpStatus("reference", None, f"Triton does not run here: {type(error).__name__}: {line}")
    if sample != SAMPLE:
        return None, OpStatus("reference", None, f"Triton computes {sample} where {SAMPLE} is right")
    return launch, OpStatus("Triton", None, f"version {triton.__version__}")


SAMPLE = 3.0


def try_out(launch: ModuleType) -> float:
    """One pixel that holds SAMPLE, sampled in its middle on the current device."""
    value = torch.full((1, 1, 1, 1), SAMPLE, device="cuda")
    middle = torch.full((1, 1, 1, 1, 1, 2), 0.5, device="cuda")
    output = launch.forward(value, [1, 1], middle, torch.ones_like(middle[..., 0]))
    return float(output.item())
