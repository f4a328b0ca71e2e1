"""``phrasebox bench``: what this machine measures, for a person or as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from app.headless import engine
from app.headless.bench_app import bench_app
from app.headless.bench_sentences import sentence
from app.headless.bench_startup import bench_startup
from app.headless.machine import machine
from engine.errors import UserError

QUICK = "--quick runs tiny sizes: the figures mean nothing, and show only that every part runs."


def bench(arguments: argparse.Namespace) -> int:
    """Runs the parts that were named, or all of them, and prints each as soon as it is measured. What fails is named,
    and the rest goes on. Returns 0, 1 where some parts failed, 2 where all did.

    Raises UserError for a device that is not here, and for what does not go together.
    """
    report = Path(arguments.report) if arguments.report else None
    if report is not None:
        _check_report(arguments, report)
    parts = _parts(arguments)
    if arguments.quick:
        # Beside the figures for a person; a program reads it on each of them.
        print(QUICK, file=sys.stderr if arguments.json else sys.stdout, flush=True)
    results: dict[str, dict[str, Any]] = {"machine": machine()}
    if not arguments.json:
        print(sentence("machine", results["machine"]), flush=True)
    failed = 0
    for name, measure in parts.items():
        results[name] = _measured(measure, arguments.quick) | {"quick": arguments.quick}
        error = results[name].get("error")
        failed += error is not None
        if error is not None:
            print(f"{name}: {error}", file=sys.stderr, flush=True)
        elif not arguments.json:
            print(sentence(name, results[name]), flush=True)
    if report is not None and "rows" in results["growth"]:
        from app.headless.bench_growth import write_report

        write_report(results["growth"], report)
    if arguments.json:
        print(json.dumps(results, indent=2, allow_nan=False))
    return 0 if not failed else 2 if failed == len(parts) else 1


Part = Callable[[bool], dict[str, Any]]
"""quick -> what was measured."""


def _parts(arguments: argparse.Namespace) -> dict[str, Part]:
    """What was asked for, by name."""
    parts: dict[str, Part] = {
        "op": _op,
        "forward": _forward,
        "interactive": _interactive,
        "memory": _memory,
        "growth": _growth,
        "startup": bench_startup,
        "app": bench_app,
    }
    chosen = [name for name in parts if getattr(arguments, name)]
    if arguments.report and "growth" not in chosen:
        chosen.append("growth")
    if arguments.device == "cpu":
        if arguments.compiled:
            raise UserError("--compiled is of a GPU: add --device cuda, or leave it out.")
        return {name: parts[name] for name in chosen or parts}
    device = engine.named_device(arguments.device)
    on_gpu: dict[str, Part] = {
        "op": partial(_op_on_gpu, device=device),
        "forward": partial(_forward_on_gpu, device=device, compiled=arguments.compiled),
    }
    elsewhere = [f"--{name}" for name in chosen if name not in on_gpu]
    if elsewhere:
        named = "--report" if arguments.report and not arguments.growth else elsewhere[0]
        raise UserError(f"On {device} only the op and the forward are measured: leave out {named}.")
    return {name: on_gpu[name] for name in chosen or on_gpu}


def _check_report(arguments: argparse.Namespace, report: Path) -> None:
    """Before anything is measured for minutes."""
    from app.headless.bench_growth import check_report

    if arguments.quick:
        raise UserError("--quick measures nothing that a report could hold: leave out --quick or --report.")
    check_report(report)


def _measured(measure: Part, quick: bool) -> dict[str, Any]:
    try:
        return measure(quick)
    except UserError as error:
        return {"error": str(error)}


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


def _growth(quick: bool) -> dict[str, Any]:
    from app.headless.bench_growth import bench_growth

    return _with_transformers(bench_growth, quick)


def _interactive(quick: bool) -> dict[str, Any]:
    from app.headless.bench_interactive import bench_interactive

    return _with_transformers(bench_interactive, quick)


def _memory(quick: bool) -> dict[str, Any]:
    from app.headless.bench_memory import bench_memory

    return _with_transformers(bench_memory, quick)
