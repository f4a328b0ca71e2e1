"""What other programs have fetched already into the hub's cache on this machine. Nothing is asked of the network."""

from __future__ import annotations

import os
from pathlib import Path

from engine.files import typed_path


def cache_folder() -> Path:
    """Where the hub's own library keeps what it fetched: $HF_HUB_CACHE, or below $HF_HOME."""
    chosen = os.environ.get("HF_HUB_CACHE") or os.environ.get("HUGGINGFACE_HUB_CACHE")
    if chosen:
        return typed_path(chosen)
    general = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    home = os.environ.get("HF_HOME") or f"{general}/huggingface"
    return typed_path(home) / "hub"


def cached_snapshot(hub_id: str, revision: str = "") -> tuple[str, Path] | None:
    """(commit, folder) of a model in the cache at a commit, or where ``revision`` is "" at the one fetched last."""
    folder = _repository(hub_id)
    if not revision:
        try:
            revision = (folder / "refs" / "main").read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return None
    snapshot = folder / "snapshots" / revision
    return (
        (revision, snapshot) if revision and Path(revision).name == revision and snapshot.is_dir() else None
    )


def cached_file(hub_id: str, revision: str, name: str, content: str) -> Path | None:
    """The file in the cache that the hub knows by this SHA-256 or git name, or by its name at this commit.

    Where a system has no links the cache has no names of contents; what is found has to be looked at.
    """
    snapshot = cached_snapshot(hub_id, revision)
    places = [_repository(hub_id) / "blobs" / content] if content and Path(content).name == content else []
    places += [snapshot[1] / name] if snapshot is not None else []
    return next((place for place in places if place.is_file()), None)


def _repository(hub_id: str) -> Path:
    return cache_folder() / ("models--" + hub_id.replace("/", "--"))
