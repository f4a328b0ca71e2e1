"""``phrasebox models`` as a person types it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import torch

from app.cli import run
from app.core.candidates import what_was_asked
from engine.checkpoints import catalogue
from tests.app.headless_support import write_image
from tests.engine import foreign


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(catalogue.MODELS_VARIABLE, str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    foreign.write_vocabulary(tmp_path / "downloads")
    path = tmp_path / "downloads" / "mm-tiny.pth"
    torch.save({"state_dict": foreign.to_mmdet(foreign.randomised(foreign.small_config()))}, path)
    return path


def complaint(capsys: pytest.CaptureFixture[str]) -> str:
    text = capsys.readouterr().err
    assert text.count("\n") == 1, text
    assert text.startswith("phrasebox: ") and "Traceback" not in text
    return text.strip()


@pytest.mark.parametrize("argv", [["models"], ["models", "list"]])
def test_models_are_listed_by_default(
    argv: list[str], models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(argv) == 0
    printed = capsys.readouterr().out
    assert "starter" in printed and "llmdet_large" in printed and "models add" in printed


def test_an_added_file_is_listed_detects_by_name_and_can_be_removed(
    weights: Path, models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["models", "add", str(weights), "--name", "mine"]) == 0
    assert "--model mine" in capsys.readouterr().out
    assert run(["models"]) == 0
    assert f"mine{' ' * 43}{models / 'mine'}" in capsys.readouterr().out
    image = write_image(tmp_path / "photos" / "a.png")
    detect = ["detect", str(image), "-p", "a cat", "--size", "96,128", "--device", "cpu", "--model", "mine"]
    assert run(detect) == 0
    capsys.readouterr()
    assert run(["models", "remove", "mine"]) == 0
    assert str(models / "mine") in capsys.readouterr().out
    assert run(detect) == 2
    assert "mine" in complaint(capsys)


def test_a_file_of_weights_detects_as_it_is(weights: Path, models: Path, tmp_path: Path) -> None:
    image = write_image(tmp_path / "photos" / "a.png")
    assert run(["detect", str(image), "-p", "cat", "--size", "96,128", "--model", str(weights)]) == 0


def test_a_directory_is_added_under_its_own_name(
    models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = shutil.copytree(catalogue.starter_folder(), tmp_path / "blood-cells")
    assert run(["models", "add", str(source)]) == 0
    assert "blood-cells" in capsys.readouterr().out
    assert run(["models", "add", str(source)]) == 2
    assert "already" in complaint(capsys)
    assert [entry.name for entry in models.iterdir()] == ["blood-cells"]


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["add", "nowhere.pth"], "no folder and no file"),
        (["add", "~nobody-of-this-name/model"], "no folder and no file ~nobody"),
        (["check", "~nobody-of-this-name/model"], "no folder named '~nobody"),
        (["add", "."], "config.json"),
        (["add", __file__], ".pth"),
        (["add"], "DIR_OR_PTH"),
        (["remove", "starter"], "cannot be removed"),
        (["remove", "nothing"], "no model 'nothing'"),
        (["remove"], "NAME"),
        (["sell"], "invalid choice: 'sell'"),
    ],
)
def test_what_cannot_be_done_ends_in_one_sentence(
    argv: list[str],
    sentence: str,
    models: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["models", *argv]) == 2
    printed = capsys.readouterr().err
    assert sentence in printed
    assert printed.count("\n") == 1 and "Traceback" not in printed
    assert not models.exists()


def test_a_file_named_in_two_ways_is_the_same_model(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(weights.parent)
    pairs = [("a cat", "cat")]
    assert what_was_asked("mm-tiny.pth", pairs) == what_was_asked(str(weights), pairs)
