"""Memory for results that the implementations fill themselves."""

from __future__ import annotations

import os

import torch
from torch import Tensor

# Buffers start as NaN, so that a test sees every element that an implementation does not write.
POISONED = os.environ.get("PHRASEBOX_OPS_POISON") == "1"


def buffer(shape: tuple[int, ...], dtype: torch.dtype, device: torch.device | str = "cpu") -> Tensor:
    """Uninitialised memory for a result; NaN while POISONED."""
    if POISONED:
        return torch.full(shape, torch.nan, dtype=dtype, device=device)
    return torch.empty(shape, dtype=dtype, device=device)
