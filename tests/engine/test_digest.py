"""The digest by which kept results and unfinished runs are told to belong to a checkpoint."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.checkpoints.digest import checkpoint_digest


def directory(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for name in (
        "config.json",
        "tokenizer.json",
        "preprocessor_config.json",
        "model.safetensors",
        "README.md",
    ):
        (folder / name).write_text(f"what {name} holds")
    return folder


def weights(folder: Path, name: str = "model.pth") -> Path:
    folder.mkdir(parents=True)
    (folder / "vocab.txt").write_text("words")
    (folder / "other.pth").write_text("another model beside it")
    (folder / name).write_text("numbers")
    return folder / name


@pytest.mark.parametrize("name", ["model.pth", "model.pt", "model.bin", "MODEL.PTH"])
def test_another_file_of_weights_of_the_same_name_is_another_checkpoint(tmp_path: Path, name: str) -> None:
    place = weights(tmp_path / "m", name)
    before = checkpoint_digest(place)
    place.write_text("other numbers")
    assert checkpoint_digest(place) != before


@pytest.mark.parametrize(
    "name", ["config.json", "tokenizer.json", "preprocessor_config.json", "model.safetensors"]
)
def test_whatever_changes_the_answers_of_a_directory_changes_its_digest(tmp_path: Path, name: str) -> None:
    place = directory(tmp_path / "m")
    before = checkpoint_digest(place)
    (place / name).write_text("something else")
    changed = checkpoint_digest(place)
    (place / name).unlink()
    assert len({before, changed, checkpoint_digest(place)}) == 3


def test_another_tokenizer_beside_a_file_of_weights_is_another_checkpoint(tmp_path: Path) -> None:
    place = weights(tmp_path / "m")
    before = checkpoint_digest(place)
    (place.parent / "vocab.txt").write_text("other words")
    assert checkpoint_digest(place) != before


@pytest.mark.parametrize("make", [directory, weights])
def test_a_moved_and_renamed_checkpoint_is_the_same(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    place = make(tmp_path / "m")
    before = checkpoint_digest(place)
    copied = Path(shutil.copytree(tmp_path / "m", tmp_path / "elsewhere"))
    (copied / "README.md").write_text("another card")
    moved = copied if make is directory else (copied / place.name).rename(copied / "renamed.pth")
    assert checkpoint_digest(moved) == before


def test_it_is_told_without_torch() -> None:
    code = "import sys, engine.checkpoints.digest; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
