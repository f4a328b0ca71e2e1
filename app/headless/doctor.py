"""``phrasebox doctor``: what is installed, where it runs, where it keeps things; it works where torch does not."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import platformdirs

from app.core.wording import counted
from engine.checkpoints import catalogue
from engine.checkpoints.states import folder_state
from engine.errors import UserError

PACKAGES = (
    "torch",
    "torchvision",
    "PySide6-Essentials",
    "tokenizers",
    "safetensors",
    "huggingface_hub",
    "numpy",
    "scipy",
    "pillow",
    "transformers",
)
OPTIONAL = frozenset({"transformers"})


@dataclass(frozen=True)
class Line:
    """One finding; ``trouble`` where something needs mending."""

    topic: str
    text: str
    trouble: bool = False


def doctor() -> int:
    """Prints every finding, those that need mending marked with "!"; returns 1 where there is one, else 0."""
    troubles = 0
    for line in _findings():
        print(f"{'!' if line.trouble else ' '} {line.topic:<20} {line.text}", flush=True)
        troubles += line.trouble
    return 1 if troubles else 0


def _findings() -> Iterator[Line]:
    yield from _versions()
    yield from _engine()
    yield from _models()
    yield from _folders()


def _versions() -> Iterator[Line]:
    for package in ("phrasebox", *PACKAGES):
        try:
            yield Line(package, version(package))
        except PackageNotFoundError:
            yield Line(package, "not installed", trouble=package not in OPTIONAL and package != "phrasebox")
        if package == "phrasebox":
            yield Line("Python", f"{platform.python_version()} at {sys.executable}")
            yield Line("system", f"{platform.platform()}, {counted(os.cpu_count() or 1, 'processor')}")


def _engine() -> Iterator[Line]:
    """Devices, the op in use and the starter; one line of what is wrong where torch itself does not load."""
    try:
        import torch

        from engine import gpu, ops
    except (
        Exception
    ) as error:  # a broken torch raises whatever it likes, and naming it is this command's task
        yield Line("torch", f"does not load: {type(error).__name__}: {error}", trouble=True)
        return
    yield Line("CPU", counted(torch.get_num_threads(), "thread"))
    if torch.cuda.is_available():
        for index in range(torch.cuda.device_count()):
            yield Line(f"cuda:{index}", torch.cuda.get_device_name(index))
    else:
        yield Line("CUDA", "none in use; the model runs on the CPU")
    found = gpu.gpu()
    yield Line("GPU", found.sentence, trouble=found.present and not found.usable)
    status = ops.status()
    where = f" ({status.path})" if status.path else ""
    yield Line("op on the CPU", f"{status.backend}: {status.reason}{where}")
    if torch.cuda.is_available():
        status = ops.status("cuda")
        yield Line("op on CUDA", f"{status.backend}: {status.reason}")
    yield _starter()


def _starter() -> Line:
    from app.headless.engine import load_detector

    try:
        detector = load_detector(catalogue.STARTER)
    except UserError as error:
        return Line("starter", str(error), trouble=True)
    short, long = detector.image_size
    return Line(
        "starter", f"opens on {detector.device} in {detector.precision}, images at {short} to {long} pixels"
    )


def _models() -> Iterator[Line]:
    for name, folder in catalogue.installed():
        fault = folder_state(folder).fault if name != catalogue.STARTER else ""
        altered = f"; {fault} is not as it came, see phrasebox models check {name}" if fault else ""
        yield Line("model", f"{name} in {folder}{altered}", trouble=bool(fault))


def _folders() -> Iterator[Line]:
    folders = {
        # Not of the window's settings: those lie where Qt keeps them.
        "config folder": platformdirs.user_config_path("phrasebox", appauthor=False),
        "data folder": platformdirs.user_data_path("phrasebox", appauthor=False),
        "models folder": catalogue.models_folder(),
    }
    for topic, folder in folders.items():
        writable = _writable(folder)
        state = "writable" if writable else "not writable"
        if writable and not folder.exists():
            state = "made when needed"
        yield Line(topic, f"{folder} ({state})", trouble=not writable)


def _writable(folder: Path) -> bool:
    """Whether the folder, or where it is not there yet its nearest parent, can be written."""
    existing = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    return existing.is_dir() and os.access(existing, os.W_OK | os.X_OK)
