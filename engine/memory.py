"""Whether a model fits into this machine's memory, asked before it is loaded. It knows no torch."""

from __future__ import annotations

import ctypes
import json
import math
import struct
import sys
from pathlib import Path

from engine.checkpoints.published import PublishedCheckpoint
from engine.checkpoints.sizes import size_words
from engine.checkpoints.structures import published_structure, token_count
from engine.errors import UserError
from engine.model.config import GroundingDinoConfig, SwinConfig

_LONGEST = (800, 1333)
_FIXED = 300_000_000
_PER_TOKEN = 14_000
"""Bytes beside the weights, as measured at 800 x 1066: 0.4 GB for the tiny structure, 1.2 GB for the large."""


def memory_of_published(published: PublishedCheckpoint) -> int:
    """About how many bytes a published checkpoint takes while it detects in a photograph, on the CPU."""
    structure = published_structure(published.size)
    return 4 * published.parameters + _FIXED + _PER_TOKEN * token_count(structure, *_LONGEST)


def memory_of_folder(folder: Path) -> int | None:
    """The same of a transformers directory, from its configuration and the heads of its weights; None where they do
    not tell, for then opening it will say what is wrong."""
    try:
        config = GroundingDinoConfig.from_dict(
            json.loads((folder / "config.json").read_text(encoding="utf-8"))
        )
        numbers = sum(_numbers(path) for path in folder.glob("*.safetensors"))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, struct.error, UserError):
        return None
    tokens = token_count(config, *_LONGEST) if isinstance(config.backbone, SwinConfig) else 0
    return 4 * numbers + _FIXED * config.d_model // 256 + _PER_TOKEN * tokens * config.d_model // 256


def _numbers(path: Path) -> int:
    """How many numbers a file of safetensors holds."""
    with path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        head = json.loads(file.read(min(length, 100_000_000)))
    return sum(math.prod(entry["shape"]) for name, entry in head.items() if name != "__metadata__")


def free_memory() -> int | None:
    """Bytes that a program may still take, swap space included; None where this system does not tell."""
    if sys.platform.startswith("linux"):
        return _free_on_linux(Path("/proc/meminfo"), Path("/sys/fs/cgroup"))
    return _free_on_windows() if sys.platform == "win32" else None


def check_fits(folder: Path) -> None:
    """Raises UserError where the model in ``folder`` cannot be held by the memory that is free."""
    needed, free = memory_of_folder(folder), free_memory()
    if needed is not None and free is not None and needed > free:
        raise UserError(
            "The model {name} needs about {needed} of memory, and {free} are free: close other "
            "programs, or choose a smaller model.",
            name=folder.name,
            needed=size_words(needed),
            free=size_words(free),
        )


def _free_on_linux(meminfo: Path, group: Path) -> int | None:
    try:
        lines = dict(line.split(":", 1) for line in meminfo.read_text(encoding="ascii").splitlines())
        free = sum(int(lines[name].split()[0]) * 1024 for name in ("MemAvailable", "SwapFree"))
    except (OSError, ValueError, KeyError):
        return None
    try:  # a container may be allowed less
        most = (group / "memory.max").read_text(encoding="ascii").strip()
        taken = int((group / "memory.current").read_text(encoding="ascii"))
        cached = dict(
            line.split() for line in (group / "memory.stat").read_text(encoding="ascii").splitlines()
        )
        if most != "max":
            free = min(free, int(most) - taken + int(cached.get("inactive_file", 0)))
    except (OSError, ValueError):
        return free
    return max(free, 0)


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        *((name, ctypes.c_uint64) for name in ("total", "free", "total_page", "free_page", "a", "b", "c")),
    )


def _free_on_windows() -> int | None:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined,unused-ignore]
        return None
    return int(status.free_page)
