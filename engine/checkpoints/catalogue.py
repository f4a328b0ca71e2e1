"""Where checkpoints lie on this machine, found by name; the published ones are in published.py."""

from __future__ import annotations

import os
import shutil
from importlib.resources import files
from pathlib import Path

import platformdirs

from engine.checkpoints.published import CATALOGUE, PublishedCheckpoint, find
from engine.errors import CheckpointError
from engine.files import locked, typed_path, whole_file
from engine.sentences import Sentence

__all__ = [
    "CATALOGUE",
    "PublishedCheckpoint",
    "choose_models_folder",
    "find",
    "installed",
    "is_checkpoint",
    "models_folder",
    "remove",
    "resolve",
    "starter_folder",
]

STARTER = "starter"
MODELS_VARIABLE = "PHRASEBOX_MODELS"
WEIGHTS = (".pth", ".pt", ".bin")
"""What the names of files end in that torch.save wrote."""


def models_folder() -> Path:
    """Where downloaded checkpoints are looked for: $PHRASEBOX_MODELS, or the folder that a person chose, or ``models``
    in the user's data folder."""
    chosen = os.environ.get(MODELS_VARIABLE) or _chosen_folder()
    if chosen:
        return typed_path(chosen)
    return platformdirs.user_data_path("phrasebox", appauthor=False) / "models"


def choose_models_folder(folder: Path) -> None:
    """Look there from now on, in every window and command of this person. Raises OSError where it cannot be stored."""
    with whole_file(_choice_file()) as temporary:
        temporary.write_text(str(folder), encoding="utf-8", errors="surrogateescape")


def _chosen_folder() -> str:
    try:
        return _choice_file().read_text(encoding="utf-8", errors="surrogateescape").strip("\r\n")
    except FileNotFoundError:
        return ""


def _choice_file() -> Path:
    return platformdirs.user_config_path("phrasebox", appauthor=False) / "models-folder.txt"


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
    place = typed_path(text)
    if place.is_dir() or (place.is_file() and place.suffix.lower() in WEIGHTS):
        return place
    if place.is_file():
        raise CheckpointError(
            "The model {text} is a file; give the folder that holds config.json and "
            "model.safetensors, or a {endings} file.",
            text=text,
            endings=", ".join(WEIGHTS),
        )
    published = find(text)
    local = models_folder() / (published.name if published else text)
    if local.is_dir():
        return local
    if published is not None:
        raise CheckpointError(
            "The model {model} is not on this machine; get it with `phrasebox models get {model}`, "
            "or in the window under Detect, Models.",
            model=published.name,
        )
    here = ", ".join(name for name, _ in installed()) or Sentence("none")
    raise CheckpointError(
        "There is no model and no folder named {text}; on this machine: {here}; `phrasebox models` "
        "lists the published ones.",
        text=repr(text),
        here=here,
    )


def remove(name: str) -> Path:
    """Delete a checkpoint from the models folder, by its name there or its published one; returns where it was.

    What has come of one that is being fetched goes too.

    Raises CheckpointError for the starter, and for what is no checkpoint in the models folder.
    """
    if name == STARTER:
        raise CheckpointError("The starter model ships inside Phrasebox and cannot be removed.")
    published = find(name)
    if published is not None:
        name = published.name
    part = models_folder() / f".{name}.download"
    folder = dict(installed()).get(name)
    if folder is None and published is not None and part.is_dir():
        with locked(models_folder() / f".{name}.lock") as alone:
            if not alone:
                raise CheckpointError(
                    "The model {name} is being fetched by another Phrasebox now; stop that first.", name=name
                )
            shutil.rmtree(part)
        return part
    if folder is None:
        here = ", ".join(known for known, _ in installed() if known != STARTER) or Sentence("none")
        raise CheckpointError(
            "There is no model {name} in {folder}, from which models are removed by name; there: {here}.",
            name=repr(name),
            folder=models_folder(),
            here=here,
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
            "The starter model is missing from {folder}; install phrasebox again, or name another model.",
            folder=folder,
        )
    return folder
