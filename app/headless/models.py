"""``phrasebox models``: what is on this machine, what was published, how to get it, adding and removing."""

from __future__ import annotations

from pathlib import Path

from app.headless import engine
from engine.checkpoints.catalogue import CATALOGUE, PublishedCheckpoint, installed, models_folder, remove


def list_models() -> int:
    """Prints the starter, the models folder and the catalogue; returns 0."""
    local = dict(installed())
    print("On this machine:")
    for name, folder in local.items():
        print(f"  {name:<46} {folder}")
    if not local:
        print("  none")
    print("\nPublished (parameters in millions, AP in percent as their authors report it):")
    print(f"  {'name':<46} {'here':<7} {'M':>4}  {'COCO':>5}  {'LVIS':>5}  hub id")
    for published in CATALOGUE:
        print(_row(published, published.name in local))
    print("\n* COCO was among its training data.  LVIS: minival.  Licence of all: Apache-2.0.")
    print(f"To get one: hf download HUB_ID --local-dir {models_folder()}/NAME, then --model NAME.")
    print("To add a folder or a .pth file that you have: phrasebox models add DIR_OR_PTH.")
    print("Figures: " + "; ".join(dict.fromkeys(published.source for published in CATALOGUE)) + ".")
    return 0


def add_model(source: Path, name: str | None) -> int:
    """Puts a checkpoint into the models folder, once it has been opened; prints its name and returns 0."""
    folder = engine.add_checkpoint(source.expanduser(), name)
    print(f"Added {folder.name}: {folder}. Use it with --model {folder.name}.")
    return 0


def remove_model(name: str) -> int:
    """Deletes a checkpoint from the models folder; returns 0."""
    print(f"Removed {remove(name)}.")
    return 0


def _row(published: PublishedCheckpoint, here: bool) -> str:
    coco = "-" if published.coco_ap is None else f"{published.coco_ap:.1f}"
    lvis = "-" if published.lvis_minival_ap is None else f"{published.lvis_minival_ap:.1f}"
    star = " " if published.zero_shot else "*"
    state = "yes" if here else "-"
    millions = published.parameters / 1e6
    return f"  {published.name:<46} {state:<7} {millions:4.0f}  {coco:>5}{star} {lvis:>5}  {published.hub_id}"
