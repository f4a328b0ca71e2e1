"""Pixels and phrases in, detections out. Importing this package loads no torch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.detections import Detections
from engine.errors import Cancelled, CheckpointError, PhraseError, UserError

if TYPE_CHECKING:
    from engine.detector import Detector

__all__ = ["Cancelled", "CheckpointError", "Detections", "Detector", "PhraseError", "UserError"]


def __getattr__(name: str) -> Any:
    if name == "Detector":
        from engine.detector import Detector

        return Detector
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
