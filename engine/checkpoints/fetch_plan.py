"""What is to be fetched of a model, where it waits until it is whole, and how much of it has come."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.checkpoints.catalogue import models_folder
from engine.checkpoints.hub import Listing, RemoteFile, host
from engine.errors import DownloadError
from engine.files import whole_file

NEEDED = (
    "config.json",
    "preprocessor_config.json",
    "processor_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "vocab.txt",
    "model.safetensors.index.json",
    "README.md",
    "LICENSE",
)
"""The files beside the weights that are fetched."""
_PLAN = "plan.json"
_PART = ".part"


@dataclass(frozen=True)
class Waiting:
    """A model that is being fetched, in a folder of the models folder whose name no model can have."""

    name: str

    @property
    def folder(self) -> Path:
        return models_folder() / f".{self.name}.download"

    @property
    def lock(self) -> Path:
        return models_folder() / f".{self.name}.lock"

    def whole(self, file: RemoteFile) -> Path:
        """Where a file lies once it is whole and right."""
        return self.folder / file.name

    def part(self, file: RemoteFile) -> Path:
        """Where a file lies while it comes."""
        return self.folder / (file.name + _PART)

    def here(self, file: RemoteFile) -> int:
        """How many bytes of a file have come."""
        for place in (self.whole(file), self.part(file)):
            if place.is_file():
                return min(place.stat().st_size, file.size)
        return 0

    def read_plan(self) -> Listing | None:
        """What was begun to be fetched; None where nothing was, or what was written down is of no use."""
        try:
            values = json.loads((self.folder / _PLAN).read_text(encoding="utf-8"))
            files = tuple(RemoteFile(**file) for file in values["files"])
            if any(Path(file.name).name != file.name for file in files):
                return None
            return Listing(str(values["hub_id"]), str(values["revision"]), files)
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def write_plan(self, listing: Listing) -> None:
        """Write down what is to be fetched, and drop what came of another plan. Raises OSError."""
        if self.read_plan() != listing:
            self.drop()
        with whole_file(self.folder / _PLAN) as path:
            path.write_text(json.dumps(asdict(listing), indent=1), encoding="utf-8")

    def finish(self, target: Path) -> None:
        """Let the folder, which is whole now, be the model's. Raises OSError."""
        (self.folder / _PLAN).unlink()
        self.folder.rename(target)

    def drop(self) -> None:
        """Forget what has come. Raises OSError."""
        if self.folder.is_dir():
            shutil.rmtree(self.folder)


def arrived(name: str) -> tuple[int, int] | None:
    """(bytes here, bytes in all) of a model whose fetching was begun; None where it was not."""
    waiting = Waiting(name)
    listing = waiting.read_plan()
    if listing is None:
        return None
    return sum(waiting.here(file) for file in listing.files), sum(file.size for file in listing.files)


def needed_files(listing: Listing) -> Listing:
    """The listing with what a checkpoint needs alone: no pickled weights, no pictures, no other formats.

    Raises DownloadError where it holds no checkpoint that can be opened safely.
    """
    names = {file.name for file in listing.files}
    weights = {name for name in names if name.endswith(".safetensors") and "/" not in name}
    if "model.safetensors" in weights:
        weights = {"model.safetensors"}
    elif "model.safetensors.index.json" in names:
        weights = {name for name in weights if name.startswith("model-")}
    missing = [name for name in ("config.json", "tokenizer.json") if name not in names]
    if not weights:
        missing.append("model.safetensors")
    if missing:
        raise DownloadError(
            "{model} on {host} is no model that Phrasebox fetches: it has no {missing}.",
            model=listing.hub_id,
            host=host(),
            missing=", ".join(missing),
        )
    files = [file for file in listing.files if file.name in weights or file.name in NEEDED]
    if any(not file.size or not (file.sha256 or file.blob) for file in files):
        raise DownloadError(
            "{host} does not tell the sizes and checksums of {model}, so nothing of it could be "
            "checked; use another mirror.",
            host=host(),
            model=listing.hub_id,
        )
    # The small ones first: what does not fit is found before the large one is fetched.
    return Listing(listing.hub_id, listing.revision, tuple(sorted(files, key=lambda file: file.size)))
