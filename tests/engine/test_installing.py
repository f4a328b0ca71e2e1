"""A checkpoint comes into the models folder whole, opened and checked before, or not at all."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from engine.checkpoints import catalogue, installing, published
from engine.checkpoints.installing import add_checkpoint
from engine.checkpoints.transformers import read_checkpoint
from engine.errors import CheckpointError
from engine.files import whole_folder
from engine.images import ImageProcessor
from engine.model.grounding_dino import GroundingDino
from tests.engine import foreign


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(catalogue.MODELS_VARIABLE, str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture(scope="module")
def small() -> GroundingDino:
    return foreign.randomised(foreign.small_config())


@pytest.fixture
def weights(small: GroundingDino, tmp_path: Path) -> Path:
    """A file of mmdetection's with the tokenizer beside it."""
    foreign.write_vocabulary(tmp_path / "downloads")
    path = tmp_path / "downloads" / "mm-tiny.pth"
    torch.save({"state_dict": {**foreign.to_mmdet(small), **foreign.mmdet_extras(small)}}, path)
    return path


def left_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir()) if folder.exists() else []


def test_a_file_of_weights_becomes_a_directory_that_opens_by_name(
    small: GroundingDino, weights: Path, models: Path
) -> None:
    assert add_checkpoint(weights) == models / "mm-tiny"
    shutil.rmtree(weights.parent)
    opened = read_checkpoint(catalogue.resolve("mm-tiny"))
    assert opened.model.config == small.config
    assert opened.images == ImageProcessor()
    ours = small.state_dict()
    assert all(torch.equal(tensor, ours[name]) for name, tensor in opened.model.state_dict().items())
    assert ("mm-tiny", models / "mm-tiny") in catalogue.installed()
    assert left_in(models) == ["mm-tiny"]


@torch.inference_mode()
@pytest.mark.parametrize("kind", ["MMGroundingDino", "GroundingDino"])
def test_what_was_added_opens_in_transformers_and_answers_the_same(
    kind: str, small: GroundingDino, weights: Path, models: Path
) -> None:
    transformers = pytest.importorskip("transformers")
    if kind == "GroundingDino":
        small = foreign.randomised(foreign.grounding_dino_config())
        torch.save({"model": foreign.to_original(small)}, weights)
    added = add_checkpoint(weights)
    theirs = getattr(transformers, f"{kind}ForObjectDetection").from_pretrained(added).eval()
    pixels = torch.randn(1, 3, 96, 120, generator=torch.Generator().manual_seed(1))
    mask = torch.ones(1, 96, 120, dtype=torch.int64)
    ids = torch.tensor([[101, 105, 1012, 106, 107, 1012, 102]])
    ours = small(pixels, mask, ids, torch.ones_like(ids))
    answer = theirs(pixel_values=pixels, pixel_mask=mask, input_ids=ids, attention_mask=torch.ones_like(ids))
    torch.testing.assert_close(answer.logits[..., : ids.shape[1]], ours.logits, rtol=0, atol=1e-4)
    torch.testing.assert_close(answer.pred_boxes, ours.boxes, rtol=0, atol=1e-4)


def test_half_precision_stays_half(small: GroundingDino, weights: Path, models: Path) -> None:
    torch.save({name: t.half() for name, t in small.state_dict().items()}, weights)
    added = add_checkpoint(weights, "half")
    assert {t.dtype for t in load_file(added / "model.safetensors").values()} == {torch.float16}
    assert json.loads((added / "config.json").read_text())["dtype"] == "float16"


def test_a_directory_is_copied_with_what_belongs_to_it_and_nothing_else(
    tiny_checkpoint: Path, models: Path, tmp_path: Path
) -> None:
    source = Path(shutil.copytree(tiny_checkpoint, tmp_path / "mine"))
    (source / "README.md").write_text("what it knows")
    (source / "optimizer.pt").write_bytes(b"x")
    (source / "runs").mkdir()
    added = add_checkpoint(source, "screws")
    assert added == models / "screws"
    copied = [name for name in left_in(added) if name != "phrasebox-checksums.json"]
    assert copied == sorted([*left_in(tiny_checkpoint), "README.md"])
    for name in copied:
        assert (added / name).read_bytes() == (source / name).read_bytes()


def test_weights_in_several_files_are_copied_together(
    tiny_checkpoint: Path, models: Path, tmp_path: Path
) -> None:
    source = Path(shutil.copytree(tiny_checkpoint, tmp_path / "mine"))
    (source / "model.safetensors").rename(source / "part-1.safetensors")
    names = load_file(source / "part-1.safetensors")
    (source / "model.safetensors.index.json").write_text(
        json.dumps({"weight_map": dict.fromkeys(names, "part-1.safetensors")})
    )
    added = add_checkpoint(source)
    assert read_checkpoint(added).model.config == read_checkpoint(tiny_checkpoint).model.config


def test_a_damaged_source_leaves_nothing(weights: Path, tiny_checkpoint: Path, models: Path) -> None:
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(CheckpointError, match=r"mm-tiny\.pth is damaged"):
        add_checkpoint(weights)
    source = Path(shutil.copytree(tiny_checkpoint, weights.parent / "mine"))
    (source / "tokenizer.json").unlink()
    with pytest.raises(CheckpointError, match=r"tokenizer\.json"):
        add_checkpoint(source)
    with pytest.raises(CheckpointError, match="no file"):
        add_checkpoint(weights.parent / "nowhere.pth")
    assert left_in(models) == []


def test_a_disk_that_fills_up_leaves_nothing(
    weights: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(folder: Path, *_: object) -> None:
        (folder / "config.json").write_text("{}")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(installing, "write_checkpoint", full)
    with pytest.raises(OSError, match="No space"):
        add_checkpoint(weights)
    assert left_in(models) == []


def test_a_name_that_is_taken_is_refused_and_what_is_there_stays(weights: Path, models: Path) -> None:
    (models / "mm-tiny").mkdir(parents=True)
    (models / "mm-tiny" / "mine.txt").write_text("mine")
    with pytest.raises(CheckpointError, match=r"a model mm-tiny in .* already: choose another --name"):
        add_checkpoint(weights)
    assert left_in(models) == ["mm-tiny"]
    assert left_in(models / "mm-tiny") == ["mine.txt"]


@pytest.mark.parametrize("name", ["starter", "../mine", "a/b", "a\\b", ".hidden", "..", " a", "a\n", "c:x"])
def test_a_name_that_is_no_plain_folder_name_is_refused(name: str, weights: Path, models: Path) -> None:
    with pytest.raises(CheckpointError, match="--name"):
        add_checkpoint(weights, name)
    assert left_in(models) == []


@pytest.mark.parametrize("name", ["mm_grounding_dino_tiny_o365v1_goldg_v3det", "grounding-dino-base"])
@pytest.mark.parametrize("packed", [True, False])
def test_a_published_name_is_refused_to_a_model_of_another_structure(
    name: str, packed: bool, weights: Path, tiny_checkpoint: Path, models: Path
) -> None:
    with pytest.raises(
        CheckpointError, match=r"published model of [\d,]+ parameters, and this one has [\d,]+:"
    ):
        add_checkpoint(weights if packed else tiny_checkpoint, name)
    assert left_in(models) == []


def test_a_model_of_the_published_size_may_have_the_published_name(
    small: GroundingDino, weights: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = sum(parameter.numel() for parameter in small.parameters())
    known = tuple(replace(one, parameters=count) for one in published.CATALOGUE)
    monkeypatch.setattr(published, "CATALOGUE", known)
    assert add_checkpoint(weights, "llmdet_tiny") == models / "llmdet_tiny"


@pytest.mark.parametrize("below", [".", "deep/models"])
def test_a_file_in_place_of_the_models_folder_is_named(
    below: str, weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("mine")
    monkeypatch.setenv(catalogue.MODELS_VARIABLE, str(tmp_path / "file" / below))
    with pytest.raises(
        CheckpointError, match=r"file is a file, so no model can be kept in .*PHRASEBOX_MODELS"
    ):
        add_checkpoint(weights)
    assert (tmp_path / "file").read_text() == "mine"


def test_a_folder_that_is_being_written_is_no_model_yet(models: Path) -> None:
    with whole_folder(models / "new") as folder:
        (folder / "config.json").write_text("{}")
        (folder / "model.safetensors").write_bytes(b"")
        assert [name for name, _ in catalogue.installed()] == ["starter"]
    assert dict(catalogue.installed())["new"] == models / "new"


def test_a_folder_that_came_in_the_meantime_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(FileExistsError, match="new"), whole_folder(tmp_path / "new"):
        (tmp_path / "new").mkdir()
    assert left_in(tmp_path) == ["new"]


def test_a_removed_model_is_gone_and_the_others_stay(weights: Path, models: Path) -> None:
    add_checkpoint(weights, "one")
    add_checkpoint(weights, "other")
    assert catalogue.remove("one") == models / "one"
    assert left_in(models) == ["other"]


def test_a_published_model_is_removed_by_its_hub_id_too(weights: Path, models: Path) -> None:
    add_checkpoint(weights, "one").rename(models / "llmdet_tiny")
    catalogue.remove("iSEE-Laboratory/llmdet_tiny")
    assert left_in(models) == []


def test_of_a_linked_model_the_link_alone_is_removed(weights: Path, models: Path, tmp_path: Path) -> None:
    add_checkpoint(weights, "one").rename(tmp_path / "elsewhere")
    (models / "linked").symlink_to(tmp_path / "elsewhere")
    catalogue.remove("linked")
    assert left_in(models) == []
    assert "config.json" in left_in(tmp_path / "elsewhere")


@pytest.mark.parametrize("name", ["starter", "nothing", "..", "pictures", "../mine"])
def test_what_is_no_model_in_the_models_folder_is_not_removed(
    name: str, models: Path, weights: Path, tmp_path: Path
) -> None:
    add_checkpoint(weights, "known")
    shutil.copytree(models / "known", tmp_path / "mine")
    (models / "pictures").mkdir()
    with pytest.raises(CheckpointError, match=r"cannot be removed|there: known"):
        catalogue.remove(name)
    assert left_in(models) == ["known", "pictures"]
    assert left_in(tmp_path / "mine")
