"""One sentence for faults of the machine that no code foresees: memory that ends, a driver that fails, a full disk."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from app.core.tongue import Said, present, remade, tr

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


def fault_now(stored: str) -> str:
    """Why an image failed, as its record holds it, in the language spoken now."""
    return present(stored) if isinstance(stored, Said) else tr(stored)


def short_fault(stored: str, file: Path) -> Said:
    """The same where ``file`` is known anyway: with its name in place of its whole path."""
    told = fault_now(stored).replace(str(file), file.name)
    return remade(Said(told), partial(short_fault, stored, file))
