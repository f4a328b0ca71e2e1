"""The published checkpoints by name, where they lie on this machine, and how to get one that does not."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import platformdirs

from engine.errors import CheckpointError

STARTER = "starter"
MODELS_VARIABLE = "PHRASEBOX_MODELS"
WEIGHTS = (".pth", ".pt", ".bin")
"""What the names of files end in that torch.save wrote."""


@dataclass(frozen=True)
class PublishedCheckpoint:
    """One published checkpoint and what its authors report of it.

    parameters: unique parameters. coco_ap, lvis_minival_ap: box AP in percent as published, None where nothing was
    published. zero_shot: False where COCO itself was among the training data. source: who published the figures.
    """

    name: str
    hub_id: str
    size: str
    parameters: int
    licence: str
    source: str
    coco_ap: float | None = None
    lvis_minival_ap: float | None = None
    zero_shot: bool = True


_PARAMETERS = {"tiny": 172_912_157, "base": 232_976_283, "large": 343_052_631}
_MM_SOURCE = "MM Grounding DINO, arXiv 2401.02361"
_LLMDET_SOURCE = "LLMDet, arXiv 2501.18954"
_GDINO_SOURCE = "Grounding DINO, arXiv 2303.05499"


def _mm(
    variant: str, coco_ap: float | None, lvis_minival_ap: float | None = None, zero_shot: bool = True
) -> PublishedCheckpoint:
    size = variant.split("_", 1)[0]
    name = f"mm_grounding_dino_{variant}"
    return PublishedCheckpoint(
        name=name,
        hub_id=f"openmmlab-community/{name}",
        size=size,
        parameters=_PARAMETERS[size],
        licence="Apache-2.0",
        source=_MM_SOURCE,
        coco_ap=coco_ap,
        lvis_minival_ap=lvis_minival_ap,
        zero_shot=zero_shot,
    )


def _llmdet(size: str, lvis_minival_ap: float) -> PublishedCheckpoint:
    return PublishedCheckpoint(
        name=f"llmdet_{size}",
        hub_id=f"iSEE-Laboratory/llmdet_{size}",
        size=size,
        parameters=_PARAMETERS[size],
        licence="Apache-2.0",
        source=_LLMDET_SOURCE,
        lvis_minival_ap=lvis_minival_ap,
    )


def _gdino(size: str, parameters: int, coco_ap: float, zero_shot: bool) -> PublishedCheckpoint:
    return PublishedCheckpoint(
        name=f"grounding-dino-{size}",
        hub_id=f"IDEA-Research/grounding-dino-{size}",
        size=size,
        parameters=parameters,
        licence="Apache-2.0",
        source=_GDINO_SOURCE,
        coco_ap=coco_ap,
        zero_shot=zero_shot,
    )


CATALOGUE: tuple[PublishedCheckpoint, ...] = (
    _mm("tiny_o365v1_goldg", 50.4, 35.7),
    _mm("tiny_o365v1_goldg_grit", 50.5, 36.5),
    _mm("tiny_o365v1_goldg_v3det", 50.6, 40.5),
    _mm("tiny_o365v1_goldg_grit_v3det", 50.4, 41.4),
    _mm("base_o365v1_goldg_v3det", 52.5),
    _mm("base_all", 59.5, zero_shot=False),
    _mm("large_o365v2_oiv6_goldg", 53.0),
    _mm("large_all", 60.3, zero_shot=False),
    _llmdet("tiny", 44.7),
    _llmdet("base", 48.3),
    _llmdet("large", 51.1),
    _gdino("tiny", 172_249_090, 48.4, zero_shot=True),
    _gdino("base", 232_313_216, 56.7, zero_shot=False),
)


def find(name: str) -> PublishedCheckpoint | None:
    """The published checkpoint that ``name`` names, by its short name or its hub id; None if there is none."""
    for published in CATALOGUE:
        if name in (published.name, published.hub_id):
            return published
    return None


def models_folder() -> Path:
    """Where downloaded checkpoints are looked for: $PHRASEBOX_MODELS, or ``models`` in the user's data folder."""
    chosen = os.environ.get(MODELS_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    return platformdirs.user_data_path("phrasebox", appauthor=False) / "models"


def starter_folder() -> Path:
    """Where the checkpoint that ships inside lies."""
    return Path(str(files("resources").joinpath("starter")))


def is_checkpoint(folder: Path) -> bool:
    """Whether ``folder`` looks like a transformers checkpoint directory: a configuration and weights."""
    return (folder / "config.json").is_file() and any(folder.glob("*.safetensors"))


def installed() -> tuple[tuple[str, Path], ...]:
    """(name, folder) of every checkpoint on this machine: the starter first, then the models folder in name order."""
    found = [(STARTER, starter_folder())] if is_checkpoint(starter_folder()) else []
    folder = models_folder()
    if folder.is_dir():
        # Names with a dot before them are those of folders that are being written.
        entries = [entry for entry in sorted(folder.iterdir()) if not entry.name.startswith(".")]
        found += [(entry.name, entry) for entry in entries if is_checkpoint(entry)]
    return tuple(found)


def resolve(name_or_path: str | Path) -> Path:
    """Where a checkpoint lies: "starter", a directory, a file of weights, a name in the models folder, or a published
    name found there.

    Raises CheckpointError where nothing lies there, with the way to get it or the names of those that are here.
    """
    text = str(name_or_path)
    if text == STARTER:
        return _resolve_starter()
    place = Path(text).expanduser()
    if place.is_dir() or (place.is_file() and place.suffix.lower() in WEIGHTS):
        return place
    if place.is_file():
        raise CheckpointError(
            f"The model {text} is a file; give the folder that holds config.json and model.safetensors, or a "
            f"{' or '.join(WEIGHTS)} file."
        )
    published = find(text)
    local = models_folder() / (published.name if published else text)
    if local.is_dir():
        return local
    if published is not None:
        raise CheckpointError(
            f"The model {published.name} is not on this machine; download it with "
            f"`hf download {published.hub_id} --local-dir {local}` and try again."
        )
    here = ", ".join(name for name, _ in installed()) or "none"
    raise CheckpointError(
        f"There is no model and no folder named {text!r}; on this machine: {here}; `phrasebox models` lists the "
        "published ones."
    )


def remove(name: str) -> Path:
    """Delete a checkpoint from the models folder, by its name there or its published one; returns where it was.

    Raises CheckpointError for the starter, and for what is no checkpoint in the models folder.
    """
    if name == STARTER:
        raise CheckpointError("The starter model ships inside Phrasebox and cannot be removed.")
    published = find(name)
    folder = dict(installed()).get(published.name if published else name)
    if folder is None:
        here = ", ".join(known for known, _ in installed() if known != STARTER) or "none"
        raise CheckpointError(
            f"There is no model {name!r} in {models_folder()}, from which models are removed by name; there: {here}."
        )
    if folder.is_symlink():
        folder.unlink()
        return folder
    # Under another name first, so that a removal that stops halfway leaves no half model to be found.
    leaving = folder.with_name(f".{folder.name[:40]}.{os.getpid()}.part")
    folder.rename(leaving)
    shutil.rmtree(leaving)
    return folder


def _resolve_starter() -> Path:
    folder = starter_folder()
    if not is_checkpoint(folder):
        raise CheckpointError(
            f"The starter model is missing from {folder}; install phrasebox again, or name another model."
        )
    return folder
