"""The machine and the versions that a measurement belongs to."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

_CPU_INFO = Path("/proc/cpuinfo")
_PACKAGES = ("phrasebox", "torch", "torchvision", "transformers", "numpy", "PySide6-Essentials")
_INSTRUCTIONS = ("avx2", "avx512f", "avx512_bf16", "amx_bf16", "asimd", "sve", "bf16")
"""By which a processor's speed with products differs most; as Linux names them."""


def machine() -> dict[str, Any]:
    """Processor and what it has for products of matrices (None where the system does not tell), how many this process
    may use, how busy they were in the last minute, system, versions (None for what is not installed), and when."""
    name, flags = _processor()
    return {
        "processor": name,
        "instructions": None if flags is None else [each for each in _INSTRUCTIONS if each in flags],
        "processors": _allowed(),
        "busy": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "wait_policy": os.environ.get("OMP_WAIT_POLICY"),
        "system": platform.platform(),
        "python": platform.python_version(),
        "versions": {package: _version(package) for package in _PACKAGES},
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _processor() -> tuple[str, frozenset[str] | None]:
    """Its name and its features, of which only Linux tells."""
    lines: dict[str, str] = {}
    try:
        text = _CPU_INFO.read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = ""
    for line in text.splitlines():
        key, _, value = line.partition(":")
        lines.setdefault(key.strip(), value.strip())
    flags = lines.get("flags") or lines.get("Features")
    name = lines.get("model name") or platform.processor() or platform.machine()
    return name, None if flags is None else frozenset(flags.split())


def _allowed() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
