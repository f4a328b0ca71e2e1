"""The machine and the versions that a measurement belongs to."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

_CPU_INFO = Path("/proc/cpuinfo")
_PACKAGES = ("phrasebox", "torch", "torchvision", "transformers", "numpy", "PySide6-Essentials")
_INSTRUCTIONS = ("avx2", "avx512f", "avx512_bf16", "amx_bf16", "asimd")
"""By which a processor's speed with products differs most; as Linux names them."""


def machine() -> dict[str, Any]:
    """Processor, what it has for products of matrices, cores, system, and versions; None for what is not installed."""
    model, flags = _processor()
    return {
        "processor": model,
        "instructions": [name for name in _INSTRUCTIONS if name in flags],
        "processors": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "versions": {name: _version(name) for name in _PACKAGES},
    }


def _processor() -> tuple[str, frozenset[str]]:
    """Its name and its features, of which only Linux tells."""
    lines: dict[str, str] = {}
    if _CPU_INFO.is_file():
        for line in _CPU_INFO.read_text(encoding="utf-8", errors="replace").splitlines():
            key, _, value = line.partition(":")
            lines.setdefault(key.strip(), value.strip())
    name = lines.get("model name") or platform.processor() or platform.machine()
    return name, frozenset((lines.get("flags") or lines.get("Features") or "").split())


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
