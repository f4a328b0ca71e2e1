"""Where a model's name leads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.checkpoints import catalogue
from engine.errors import CheckpointError

TINY = "mm_grounding_dino_tiny_o365v1_goldg_v3det"


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "models"
    monkeypatch.setenv(catalogue.MODELS_VARIABLE, str(folder))
    return folder


def make_checkpoint(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors").write_bytes(b"")
    return folder


def test_the_catalogue_names_thirteen_checkpoints_once_each() -> None:
    assert len({published.name for published in catalogue.CATALOGUE}) == 13
    assert len({published.hub_id for published in catalogue.CATALOGUE}) == 13
    assert all(published.hub_id.endswith(f"/{published.name}") for published in catalogue.CATALOGUE)


FIGURES = {
    "mm_grounding_dino_tiny_o365v1_goldg": (50.4, 35.7, 27.0),
    "mm_grounding_dino_tiny_o365v1_goldg_grit": (50.5, 36.5, 27.1),
    "mm_grounding_dino_tiny_o365v1_goldg_v3det": (50.6, 40.5, 30.6),
    "mm_grounding_dino_tiny_o365v1_goldg_grit_v3det": (50.4, 41.4, 31.9),
    "mm_grounding_dino_base_o365v1_goldg_v3det": (52.5, None, None),
    "mm_grounding_dino_base_all": (59.5, None, None),
    "mm_grounding_dino_large_o365v2_oiv6_goldg": (53.0, None, None),
    "mm_grounding_dino_large_all": (60.3, None, None),
    "llmdet_tiny": (None, 44.7, 34.9),
    "llmdet_base": (None, 48.3, 38.5),
    "llmdet_large": (None, 51.1, 42.0),
}


@pytest.mark.parametrize("name", FIGURES)
def test_the_published_figures_are_those_of_the_documentation(name: str) -> None:
    published = catalogue.find(name)
    assert published is not None
    assert (published.coco_ap, published.lvis_minival_ap, published.lvis_val_ap) == FIGURES[name]


def test_figures_are_marked_where_the_pictures_were_trained_on() -> None:
    seen = {one.name for one in catalogue.CATALOGUE if one.saw_coco}
    assert seen == {"mm_grounding_dino_base_all", "mm_grounding_dino_large_all", "grounding-dino-base"}
    assert {one.name for one in catalogue.CATALOGUE if one.saw_lvis} == seen - {"grounding-dino-base"}


@pytest.mark.parametrize("published", catalogue.CATALOGUE, ids=lambda published: published.name)
def test_every_card_is_whole_and_every_pin_is_a_full_commit(published: catalogue.PublishedCheckpoint) -> None:
    assert published.licence and published.source
    assert published.good_for.endswith(".") and published.training.startswith("Learned from ")
    assert re.fullmatch(r"([0-9a-f]{40})?", published.revision)
    assert all(re.fullmatch(r"[0-9a-f]{64}", digest) for _, digest in published.checksums)
    assert 600e6 < published.download_bytes < 1.5e9


def test_a_folder_is_itself(tmp_path: Path) -> None:
    assert catalogue.resolve(tmp_path) == tmp_path


@pytest.mark.parametrize("name", [TINY, f"openmmlab-community/{TINY}"])
def test_a_published_name_leads_to_the_models_folder(name: str, models: Path) -> None:
    folder = make_checkpoint(models / TINY)
    assert catalogue.resolve(name) == folder


def test_a_folder_of_ones_own_in_the_models_folder_has_its_name(models: Path) -> None:
    folder = make_checkpoint(models / "screws")
    assert catalogue.resolve("screws") == folder
    assert ("screws", folder) in catalogue.installed()


def test_a_published_name_that_is_not_here_says_how_to_get_it(models: Path) -> None:
    with pytest.raises(CheckpointError, match=f"`phrasebox models get {TINY}`"):
        catalogue.resolve(TINY)


def test_an_unknown_name_is_answered_with_those_that_are_here(models: Path) -> None:
    make_checkpoint(models / "screws")
    with pytest.raises(CheckpointError, match=r"'dino'.*: starter, screws; `phrasebox models`") as error:
        catalogue.resolve("dino")
    assert "llmdet" not in str(error.value)


def test_a_weights_file_is_answered_with_the_folder_that_is_wanted(tmp_path: Path) -> None:
    file = tmp_path / "model.safetensors"
    file.write_bytes(b"")
    with pytest.raises(CheckpointError, match="is a file"):
        catalogue.resolve(file)


@pytest.mark.parametrize("name", ["tiny.pth", "weights.PT", "pytorch_model.bin"])
def test_a_file_of_weights_is_itself(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"")
    assert catalogue.resolve(tmp_path / name) == tmp_path / name


def test_a_missing_starter_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "starter_folder", lambda: tmp_path)
    with pytest.raises(CheckpointError, match="starter model is missing"):
        catalogue.resolve("starter")
    assert "starter" not in dict(catalogue.installed())


def test_the_folder_that_a_person_chose_is_used_where_the_environment_names_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv(catalogue.MODELS_VARIABLE, str(tmp_path / "named"))
    catalogue.choose_models_folder(tmp_path / "my models")
    assert catalogue.models_folder() == tmp_path / "named"
    monkeypatch.delenv(catalogue.MODELS_VARIABLE)
    assert catalogue.models_folder() == tmp_path / "my models"
