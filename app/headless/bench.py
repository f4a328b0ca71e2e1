"""``phrasebox bench``: what this machine measures, for a person or as JSON."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from statistics import median
from typing import Any

from app.core.wording import counted
from app.headless import engine
from engine.errors import UserError

PROBE_VARIABLE = "PHRASEBOX_STARTUP_PROBE"
"""Set to 1, the window prints a line when it first shows, and quits."""
QUICK = "--quick runs tiny sizes: the figures mean nothing, and show only that every part runs."


def bench(arguments: argparse.Namespace) -> int:
    """Runs the parts that were named, or all of them, and prints each as soon as it is measured; returns 0.

    Raises UserError for a device that is not here, and for a part that is not measured on it.
    """
    parts: dict[str, Callable[[bool], dict[str, Any]]] = {
        "op": _op,
        "forward": _forward,
        "startup": _startup,
    }
    chosen = [name for name in parts if getattr(arguments, name)]
    device = "cpu" if arguments.device == "cpu" else engine.named_device(arguments.device)
    if device != "cpu":
        if "startup" in chosen:
            raise UserError(f"The window does not start on {device}: leave out --startup.")
        parts = {
            "op": partial(_op_on_gpu, device=device),
            "forward": partial(_forward_on_gpu, device=device, compiled=arguments.compiled),
        }
    if arguments.quick:
        # Beside the figures for a person; a program reads it on each of them.
        print(QUICK, file=sys.stderr if arguments.json else sys.stdout, flush=True)
    results: dict[str, dict[str, Any]] = {}
    for name in chosen or list(parts):
        results[name] = parts[name](arguments.quick) | {"quick": arguments.quick}
        if not arguments.json:
            print(_sentence(name, results[name]), flush=True)
    if arguments.json:
        print(json.dumps(results, indent=2))
    return 0


def _op(quick: bool) -> dict[str, Any]:
    from app.headless.bench_op import bench_op

    return _with_transformers(bench_op, quick)


def _op_on_gpu(quick: bool, device: str) -> dict[str, Any]:
    from app.headless.bench_op import bench_op_on_gpu

    return bench_op_on_gpu(quick, device)


def _forward_on_gpu(quick: bool, device: str, compiled: bool) -> dict[str, Any]:
    from app.headless.bench_gpu import bench_forward_on_gpu

    return _with_transformers(partial(bench_forward_on_gpu, device=device, compiled=compiled), quick)


def _forward(quick: bool) -> dict[str, Any]:
    from app.headless.bench_forward import bench_forward

    return _with_transformers(bench_forward, quick)


def _with_transformers(part: Callable[[bool], dict[str, Any]], quick: bool) -> dict[str, Any]:
    try:
        return part(quick)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] != "transformers":
            raise
        raise UserError(
            "transformers is not installed, and there is nothing to compare with; "
            "install it with: pip install 'phrasebox[reference]'"
        ) from error


def _startup(quick: bool) -> dict[str, Any]:
    runs = [_startup_seconds() for _ in range(1 if quick else 5)]
    return {"seconds": median(runs), "rounds": len(runs)}


def _startup_seconds() -> float:
    """From the start of the interpreter until the window says that it shows, as a person waits for it."""
    environment = {**os.environ, PROBE_VARIABLE: "1"}
    if not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")
    ):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "app"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None and window.stderr is not None
        shown = window.stdout.readline()
        seconds = time.perf_counter() - start
        complaints = window.stderr.read().strip().splitlines()
    if not shown:
        reason = complaints[-1] if complaints else "it said nothing"
        raise UserError(f"The window did not start, so its start-up cannot be measured: {reason}")
    return seconds


def _sentence(name: str, result: dict[str, Any]) -> str:
    if name == "startup":
        return f"start-up: {result['seconds']:.2f} s from the start of the process until the window shows"
    if "batches" in result:
        return _batches_sentence(result)
    place = result["device"] if "device" in result else counted(result["threads"], "thread")
    timed = (
        f"{result['ours_seconds']:.4g} s, {result['against']} {result['theirs_seconds']:.4g} s: "
        f"{result['ratio']:.2f} times as fast (medians of {result['rounds']}, {place})"
    )
    if name == "op":
        return (
            f"op ({result['backend']}, {result['queries']} queries): {timed}; "
            f"greatest difference {result['max_difference']:.1e}"
        )
    height, width = result["image"]
    return (
        f"forward ({result['parameters'] / 1e6:.1f} M parameters, {height}x{width}): {timed}; "
        f"greatest difference: proposals {result['max_proposal_difference']:.1e}, "
        f"logits {result['max_logit_difference']:.1e}, boxes {result['max_box_difference']:.1e}, "
        f"{counted(result['swapped_proposals'], 'proposal')} in another order"
    )


def _batches_sentence(result: dict[str, Any]) -> str:
    height, width = result["image"]
    lines = [f"forward (172.9 M parameters, {height}x{width}, {result['device']}), milliseconds a batch:"]
    for row in result["batches"]:
        ways = ", ".join(f"{name} {1e3 * seconds:.1f}" for name, seconds in row["seconds"].items())
        best, reached = max(row["ratio"].values()), row["fraction_of_floor"]
        lines.append(
            f"  {counted(row['batch'], 'image')}: {ways}; ours at best {best:.2f} times as fast as transformers at "
            f"best; in fp16 {reached:.0%} of the time goes into what its products alone would take"
        )
    return "\n".join(lines)
