"""One sentence for faults of the machine that no code foresees: memory that ends, a driver that fails, a full disk."""

from __future__ import annotations

from app.core.tongue import tr

ENGINE_FAULTS = (RuntimeError, MemoryError, OSError, ImportError)
"""What torch raises where the machine, not the program, is at fault: CUDA out of memory is a RuntimeError."""


def fault_sentence(error: BaseException, task: str) -> str:
    """What went wrong and what to do about it; ``task`` completes "cannot": "detect in a.jpg", "load the model m"."""
    first = (str(error).strip().splitlines() or [""])[0].strip().rstrip(".")
    if isinstance(error, MemoryError) or "out of memory" in first.lower():
        return tr(
            "There is not enough memory to {task}; close other programs or use a smaller model.", task=task
        )
    if isinstance(error, ImportError):
        return tr(
            "A part of Phrasebox cannot be loaded ({fault}); run `phrasebox doctor` to see what is missing.",
            fault=first,
        )
    fault = f"{type(error).__name__}: {first}" if first else type(error).__name__
    return tr("Phrasebox cannot {task} ({fault}).", task=task, fault=fault)
