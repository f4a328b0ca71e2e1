"""Windows that the benchmarks open in processes of their own."""

from __future__ import annotations

import sys
from collections.abc import Mapping


def window_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment for a window that is to open here: without a screen it is drawn in memory."""
    own = dict(environment)
    if not (own.get("DISPLAY") or own.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
        own.setdefault("QT_QPA_PLATFORM", "offscreen")
    return own
