"""What of each model is on this machine, told without reading weights or asking the network."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.checkpoints.catalogue import is_checkpoint, models_folder
from engine.checkpoints.checksums import looks_altered, read_record
from engine.checkpoints.fetch_plan import arrived
from engine.checkpoints.published import PublishedCheckpoint
from engine.checkpoints.shared_cache import cached_snapshot
from engine.errors import CheckpointError
from engine.sentences import Sentence


class Presence(StrEnum):
    """How much of a model is here; each is the word that a person reads."""

    HERE = "here"
    PARTLY = "partly"
    ALTERED = "altered"
    CACHED = "in the hub's cache"
    ABSENT = "not here"


@dataclass(frozen=True)
class ModelState:
    """What of a model is here; done and total: bytes of one that is partly here. fault: the file that was altered."""

    presence: Presence
    folder: Path
    done: int = 0
    total: int = 0
    fault: str = ""

    @property
    def usable(self) -> bool:
        """Whether it can be loaded, right or not."""
        return self.presence in (Presence.HERE, Presence.ALTERED)


def state_of(published: PublishedCheckpoint) -> ModelState:
    """How much of a published checkpoint is here."""
    folder = models_folder() / published.name
    if is_checkpoint(folder):
        return folder_state(folder)
    begun = arrived(published.name)
    if begun is not None:
        return ModelState(Presence.PARTLY, folder, *begun)
    cached = cached_snapshot(published.hub_id, published.revision)
    if cached is not None and is_checkpoint(cached[1]):
        return ModelState(Presence.CACHED, cached[1])
    return ModelState(Presence.ABSENT, folder)


def folder_state(folder: Path) -> ModelState:
    """Whether a checkpoint that lies in ``folder`` looks as it did when it came; sizes and times tell."""
    try:
        record = read_record(folder)
    except CheckpointError:
        return ModelState(Presence.ALTERED, folder, fault=Sentence("the list of checksums"))
    fault = looks_altered(folder, record) if record is not None else ""
    return ModelState(Presence.ALTERED if fault else Presence.HERE, folder, fault=fault)
