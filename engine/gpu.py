"""Whether PyTorch can use a GPU here, and if not exactly why and what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from engine.sentences import Sentence

_DRIVERS = "https://www.nvidia.com/drivers"


@dataclass(frozen=True)
class Facts:
    """What can be seen of GPUs here.

    torch: its version; cuda, hip: what it was built for, "" for neither. card: whether an NVIDIA card is in the
    machine; driver: the version of its driver, "" for none. available: whether torch can start CUDA, and ``fault`` why
    not. name, capability: of the first card that torch sees. built_for: torch's list, such as sm_80 and compute_90.
    """

    torch: str
    cuda: str = ""
    hip: str = ""
    card: bool = False
    driver: str = ""
    available: bool = False
    fault: str = ""
    name: str = ""
    capability: tuple[int, int] = (0, 0)
    built_for: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gpu:
    """usable: the model can run there. present: there is one, usable or not. sentence: what is so, and what to do."""

    usable: bool
    present: bool
    sentence: Sentence


def gpu() -> Gpu:
    """Of this machine; imports torch."""
    return explain(_facts())


def explain(facts: Facts) -> Gpu:
    """What the facts mean."""
    if facts.available and (facts.hip or _built_for(facts.capability, facts.built_for)):
        return Gpu(True, True, Sentence("The model runs on the GPU ({name}).", name=facts.name))
    if facts.available:
        return Gpu(False, True, _not_built_for(facts))
    if not facts.card and not facts.driver:
        return Gpu(False, False, Sentence("There is no NVIDIA GPU here, so the model runs on the processor."))
    return Gpu(False, True, _not_started(facts))


def _not_built_for(facts: Facts) -> Sentence:
    return Sentence(
        "The {name} (compute capability {number}) is not among those that this PyTorch {torch} is built for "
        "({wanted}), so the model runs on the processor: install a PyTorch for this card, or use a newer card.",
        name=facts.name,
        number=".".join(map(str, facts.capability)),
        torch=facts.torch,
        wanted=", ".join(facts.built_for),
    )


def _not_started(facts: Facts) -> Sentence:
    """Why PyTorch cannot use a GPU that is there."""
    if not facts.driver:
        return Sentence(
            "There is an NVIDIA GPU here, but no driver for it, so the model runs on the processor: install "
            "NVIDIA's driver ({page}) and start again.",
            page=_DRIVERS,
        )
    if not facts.cuda:
        return Sentence(
            "There is an NVIDIA GPU here, but this PyTorch {torch} is built for the processor alone: install one "
            "that is (https://pytorch.org/get-started/locally says the command).",
            torch=facts.torch,
        )
    if "too old" in facts.fault:
        return Sentence(
            "NVIDIA's driver {driver} is too old for this PyTorch (CUDA {cuda}), so the model runs on the "
            "processor: update the driver ({page}), or install a PyTorch for an older CUDA.",
            driver=facts.driver,
            cuda=facts.cuda,
            page=_DRIVERS,
        )
    return Sentence(
        "PyTorch cannot start the GPU ({why}), so the model runs on the processor: start the machine again, and "
        "where that does not help, install NVIDIA's driver anew ({page}).",
        why=facts.fault or Sentence("it does not say why"),
        page=_DRIVERS,
    )


def _built_for(capability: tuple[int, int], built_for: tuple[str, ...]) -> bool:
    """Whether code for one of the list runs on a card: binaries within a generation, portable code on newer ones."""
    major, minor = capability
    for entry in built_for:
        match = re.fullmatch(r"(sm|compute)_(\d+)(\d)[af]?", entry)
        if match is None:
            continue
        kind, at_major, at_minor = match[1], int(match[2]), int(match[3])
        if (kind == "sm" and at_major == major and at_minor <= minor) or (
            kind == "compute" and (at_major, at_minor) <= (major, minor)
        ):
            return True
    return not built_for


def _facts() -> Facts:
    import torch

    cuda, hip = torch.version.cuda or "", getattr(torch.version, "hip", None) or ""
    seen = Facts(torch.__version__, cuda, hip)
    if not torch.cuda.is_available():
        return replace(seen, card=_has_card(), driver=_driver(), fault=_fault() if cuda else "")
    try:
        name, capability = torch.cuda.get_device_name(0), torch.cuda.get_device_capability(0)
    except (RuntimeError, AssertionError) as error:  # a driver may promise more than it keeps
        return replace(
            seen, card=True, driver=_driver() or Sentence("of unknown version"), fault=_first_line(error)
        )
    built_for = tuple(torch.cuda.get_arch_list())
    return replace(seen, available=True, name=name, capability=capability, built_for=built_for)


def _fault() -> str:
    """Why torch does not start CUDA, by its own words."""
    import torch

    try:
        torch.cuda.init()
    except (RuntimeError, AssertionError) as error:
        return _first_line(error)
    return ""


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")


def _driver(version: Path = Path("/proc/driver/nvidia/version")) -> str:
    """The version of NVIDIA's driver, from Linux's own account or from nvidia-smi."""
    try:
        found = re.search(
            r"\b(\d{3,}\.\d+(?:\.\d+)?)\b", version.read_text(encoding="ascii", errors="replace")
        )
        return found[1] if found else Sentence("of unknown version")
    except OSError:
        return _asked_driver()


def _asked_driver() -> str:
    import shutil
    import subprocess

    tool = shutil.which("nvidia-smi")
    if tool is None:
        return ""
    try:
        asked = [tool, "--query-gpu=driver_version", "--format=csv,noheader"]
        answer = subprocess.run(asked, capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return (answer.stdout.split() or [""])[0]


def _has_card(devices: Path = Path("/sys/bus/pci/devices")) -> bool:
    """Whether Linux lists a display controller of NVIDIA's; elsewhere the driver tells."""
    for device in devices.glob("*"):
        try:
            maker, kind = (device / "vendor").read_text().strip(), (device / "class").read_text().strip()
        except OSError:
            continue
        if maker == "0x10de" and kind.startswith("0x03"):
            return True
    return False
