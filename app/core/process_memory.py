"""How much memory this process has in RAM."""

from __future__ import annotations

from pathlib import Path


def resident_bytes(peak: bool = False) -> int | None:
    """Now, or at its highest so far; None where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    name = "VmHWM:" if peak else "VmRSS:"
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(name)), None)
