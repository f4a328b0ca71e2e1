"""``phrasebox models``: what is on this machine, what was published, adding and removing."""

from __future__ import annotations

from pathlib import Path

from app.headless import engine
from engine.checkpoints.catalogue import (
    CATALOGUE,
    PublishedCheckpoint,
    find,
    installed,
    models_folder,
    remove,
)
from engine.checkpoints.sizes import size_words
from engine.checkpoints.states import ModelState, Presence, folder_state, state_of
from engine.files import typed_path


def list_models() -> int:
    """Prints the starter, the models folder and the catalogue; returns 0."""
    local = dict(installed())
    print("On this machine:")
    for name, folder in local.items():
        fault = folder_state(folder).fault if folder.parent == models_folder() else ""
        altered = f"  ({fault} is not as it came: phrasebox models check {name})" if fault else ""
        print(f"  {name:<46} {folder}{altered}")
    if not local:
        print("  none")
    print("\nPublished (AP in percent as their authors report it):")
    print(
        f"  {'name':<46} {'here':<16} {'size':>6}  {'COCO':>5}  {'minival':>7}  {'val':>5}   {'files':<9} hub id"
    )
    for published in CATALOGUE:
        print(_row(published, state_of(published)))
    print(
        "\nCOCO: zero-shot but where marked *: COCO was among its training data.  minival, val: LVIS, * likewise."
    )
    print(
        "Licence of all: Apache-2.0.  Files: pinned to a commit of the hub, or as the first copy here had them."
    )
    print(f"To get one: phrasebox models get NAME (it comes into {models_folder()}), then --model NAME.")
    print("To add a folder or a .pth file that you have: phrasebox models add DIR_OR_PTH.")
    print("Figures: " + "; ".join(dict.fromkeys(published.source for published in CATALOGUE)) + ".")
    return 0


def add_model(source: Path, name: str | None) -> int:
    """Puts a checkpoint into the models folder, once it has been opened; prints its name and returns 0."""
    folder = engine.add_checkpoint(typed_path(source), name)
    print(f"Added {folder.name}: {folder}. Use it with --model {folder.name}.")
    return 0


def remove_model(name: str) -> int:
    """Deletes a checkpoint from the models folder, or what has come of one; returns 0."""
    published = find(name)
    partly = published is not None and state_of(published).presence is Presence.PARTLY
    folder = remove(name)
    print(f"Removed what had come of {name}." if partly else f"Removed {folder}.")
    return 0


def _row(published: PublishedCheckpoint, state: ModelState) -> str:
    where = {
        Presence.HERE: "yes",
        Presence.ABSENT: "-",
        Presence.CACHED: "hub's cache",
        Presence.PARTLY: f"{size_words(state.done)} of it",
        Presence.ALTERED: "altered",
    }[state.presence]
    figures = (
        f"{_ap(published.coco_ap, published.saw_coco):>6} {_ap(published.lvis_minival_ap, published.saw_lvis):>8} "
        f"{_ap(published.lvis_val_ap, published.saw_lvis):>6}"
    )
    size = size_words(published.download_bytes)
    pinned = "pinned" if published.pinned else "first use"
    return f"  {published.name:<46} {where:<16} {size:>6}  {figures}   {pinned:<9} {published.hub_id}"


def _ap(figure: float | None, seen: bool) -> str:
    return "- " if figure is None else f"{figure:.1f}{'*' if seen else ' '}"
