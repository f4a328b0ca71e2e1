"""How the threads of PyTorch wait for each other: decided by the environment, before it is imported."""

from __future__ import annotations

from collections.abc import MutableMapping

_POLICY, _ASLEEP = "OMP_WAIT_POLICY", "passive"


def wait_asleep(environment: MutableMapping[str, str]) -> None:
    """Let the threads of a process with this environment sleep while they wait, unless it says otherwise already.

    By default they spin. Beside other work, such as the window that a person labels in, a spinning thread keeps a
    core from those that it waits for: see "Beside other work" in docs/performance.md.
    """
    environment.setdefault(_POLICY, _ASLEEP)
