"""Adding checkpoints to the models folder, whole or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

from engine.checkpoints.catalogue import MODELS_VARIABLE, STARTER, find, models_folder
from engine.checkpoints.checksums import RECORD, expected_sum, keep_known, record_of, write_record
from engine.checkpoints.fetch_plan import NEEDED
from engine.checkpoints.opening import open_checkpoint, read_weights
from engine.checkpoints.transformers import weight_files, write_checkpoint
from engine.errors import CheckpointError
from engine.files import whole_file, whole_folder
from engine.model.grounding_dino import GroundingDino


def add_checkpoint(source: Path, name: str | None = None) -> Path:
    """Open the checkpoint at ``source``, a directory or a file of weights, and put it into the models folder.

    name: under which it is found from then on; the file's or the directory's own by default. Returns its folder.
    A file of weights becomes a transformers directory, in half precision where the file is. Raises CheckpointError
    where it cannot be opened, where the name is taken, is no name or is that of another published model, and where
    the models folder is none.
    """
    if not source.exists():
        raise CheckpointError("There is no folder and no file {source}.", source=source)
    _check_models_folder()
    name = name or (source.resolve().name if source.is_dir() else source.stem)
    target = models_folder() / check_name(name)
    if target.exists() or target.is_symlink():
        raise CheckpointError(
            "There is a model {name} in {folder} already: choose another --name, or remove that one first.",
            name=name,
            folder=target.parent,
        )
    if source.is_dir():
        _check_published(name, open_checkpoint(source).model)
        with whole_folder(target) as folder:
            _copy(source, folder)
            _write_down(folder, name, source, published=True)
        return target
    checkpoint, dtype = read_weights(source)
    _check_published(name, checkpoint.model)
    with whole_folder(target) as folder:
        write_checkpoint(folder, checkpoint.model, checkpoint.prompts.tokenizer, checkpoint.images, dtype)
        _write_down(folder, name, source, published=False)
    return target


def check_name(name: str) -> str:
    """The name itself, if a folder can have it and nothing else has; otherwise CheckpointError."""
    if name == STARTER:
        raise CheckpointError(
            "The name {name} is that of the model that ships inside: choose another --name.", name=STARTER
        )
    plain = name == name.strip() and name.isprintable() and not set(name) & set('/\\:*?"<>|')
    if not name or not plain or name.startswith("."):
        raise CheckpointError(
            "{name} is no name for a model: choose one of letters, digits, '-', '_' and '.' with --name.",
            name=repr(name),
        )
    return name


def _write_down(folder: Path, name: str, source: Path, published: bool) -> None:
    """Keep what the files hold; published: as they were published, so that they must be those that are known.

    Raises CheckpointError where they are not.
    """
    record = record_of(folder, [path.name for path in folder.iterdir() if path.name != RECORD], str(source))
    known = find(name) if published else None
    if known is not None:
        for file in record.files:
            expected = expected_sum(known, file.name)
            if file.name.endswith(".safetensors") and expected and file.sha256 != expected:
                raise CheckpointError(
                    "{file} is not the file that is known of {name} (its checksum differs): choose "
                    "another --name.",
                    file=source / file.name,
                    name=name,
                )
        keep_known(known, record)
    write_record(folder, record)


def _check_models_folder() -> None:
    """Before a model is opened: raises CheckpointError where a file lies in the way of the models folder."""
    folder = models_folder()
    there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    if not there.is_dir():
        raise CheckpointError(
            "{there} is a file, so no model can be kept in {folder}: move it away, or set "
            "{variable} to a folder.",
            there=there,
            folder=folder,
            variable=MODELS_VARIABLE,
        )


def _check_published(name: str, model: GroundingDino) -> None:
    """Raises CheckpointError where ``name`` was published of a model of another number of unique parameters."""
    published = find(name)
    count = sum(parameter.numel() for parameter in model.parameters())
    if published is not None and count != published.parameters:
        raise CheckpointError(
            "The name {name} is that of a published model of {published:,} parameters, and this "
            "one has {count:,}: choose another --name.",
            name=name,
            published=published.parameters,
            count=count,
        )


def _copy(source: Path, folder: Path) -> None:
    """The files that make a checkpoint, and its card and licence; other things that lie there stay there."""
    present = [name for name in NEEDED if (source / name).is_file()]
    for name in [*present, *(file.name for file in weight_files(source))]:
        with whole_file(folder / name) as path:
            shutil.copyfile(source / name, path)
