"""A model of true layout, few channels and random weights, as the hub would serve it; and a machine of its own."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.checkpoints import catalogue, download
from engine.checkpoints.transformers import write_checkpoint
from engine.images import ImageProcessor
from tests.engine import foreign
from tests.engine.hub_server import Fault, Hub, running_hub

NAME = "llmdet_tiny"
HUB_ID = "iSEE-Laboratory/llmdet_tiny"
WEIGHTS = f"/storage/{HUB_ID}/model.safetensors"
FAULTS = {
    "cut": (Fault("/storage/", cut=0, times=99), "ended early|was lost"),
    "checksum": (Fault(WEIGHTS, change=True), "arrived damaged: its checksum is not the one"),
    "401": (Fault("/api/", status=401), "without a token (401)"),
    "404": (Fault("/api/", status=404), f"has no {HUB_ID} (404)"),
    "429": (Fault("/api/", status=429, headers={"Retry-After": "900"}), "try again in 900 seconds"),
    "503": (Fault("/api/", status=503, times=99), "is not able to serve now (503)"),
}
"""What may go wrong with the hub, by name, and the sentences (one of them) that it ends in."""


@pytest.fixture(scope="session")
def small_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of a randomised checkpoint, and others that a hub's model holds beside what is needed."""
    folder = tmp_path_factory.mktemp("served")
    model = foreign.randomised(foreign.small_config())
    tokenizer = foreign.build_tokenizer(foreign.WORDS)
    write_checkpoint(folder, model, tokenizer, ImageProcessor(size=(96, 128)))
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    unneeded = {
        "pytorch_model.bin": b"\x80pickle" * 9000,
        "assets/cat.png": b"png",
        ".gitattributes": b"*.bin",
    }
    return {**files, "README.md": b"# A model", **unneeded}


@pytest.fixture
def hub(small_files: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub that has one model, and a machine that knows that hub alone and has nothing yet."""
    for variable in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_HUB_OFFLINE", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv(catalogue.MODELS_VARIABLE, str(tmp_path / "models"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub-cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", str(tmp_path / "no-token"))
    with running_hub() as server:
        server.publish(HUB_ID, dict(small_files))
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No waiting between tries."""
    monkeypatch.setattr(download, "PAUSES", (0.0, 0.0))


def kept(models: Path, name: str = NAME) -> int:
    """How many bytes of the weights wait for the rest."""
    part = models / f".{name}.download" / "model.safetensors.part"
    return part.stat().st_size if part.is_file() else 0


def fill_up(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Let the disk be full once so many bytes have come."""
    count = download._Meter.more

    def more(meter: download._Meter, came: int, measured: bool = True) -> None:
        count(meter, came, measured)
        if meter.came > after:
            raise OSError(errno.ENOSPC, "No space left on device", "part")

    monkeypatch.setattr(download._Meter, "more", more)
