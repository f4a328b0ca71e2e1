"""A file of weights runs nothing, whatever is in it, and every damage to it is one sentence."""

from __future__ import annotations

import contextlib
import io
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch

from engine.checkpoints.pickled import load_tensors, stored_dtype
from engine.errors import CheckpointError

WEIGHTS = {"a.weight": torch.arange(6.0).view(2, 3), "a.bias": torch.ones(2)}


class Calls:
    """Pickled, it calls a function with some arguments as soon as it is unpickled."""

    def __init__(self, function: Callable[..., Any], *arguments: object) -> None:
        self.call = function, arguments

    def __reduce__(self) -> tuple[Any, ...]:
        return self.call


def one_sentence(error: CheckpointError, path: Path) -> str:
    text = str(error)
    assert path.name in text
    assert "\n" not in text and "Traceback" not in text
    assert text.endswith(".")
    return text


def refused(path: Path) -> str:
    with pytest.raises(CheckpointError) as error:
        load_tensors(path)
    return one_sentence(error.value, path)


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize(
    "wrap", [lambda w: w, lambda w: {"state_dict": w, "meta": {"epoch": 3}}, lambda w: {"model": w}]
)
def test_weights_are_found_wherever_they_are_kept(
    wrap: Callable[[Any], Any], packed: bool, tmp_path: Path
) -> None:
    torch.save(wrap(WEIGHTS), tmp_path / "w.pth", _use_new_zipfile_serialization=packed)
    found = load_tensors(tmp_path / "w.pth")
    assert found.keys() == WEIGHTS.keys()
    assert all(torch.equal(tensor, WEIGHTS[name]) for name, tensor in found.items())


def test_what_a_terminal_would_obey_is_not_printed(tmp_path: Path) -> None:
    torch.save({"\x1b[2Jw": torch.zeros(1)}, tmp_path / "w.pth")
    assert "no plain tensor: ?[2Jw" in refused(tmp_path / "w.pth")
    (tmp_path / "w.pth").write_bytes(b"\x80\x02cevil\x1b[2J\nname\n.")
    assert "\x1b" not in refused(tmp_path / "w.pth")


def test_the_wrapper_of_parallel_training_is_taken_off(tmp_path: Path) -> None:
    wrapped = {f"module.{name}": torch.nn.Parameter(tensor) for name, tensor in WEIGHTS.items()}
    torch.save({**wrapped, "steps": torch.tensor(7)}, tmp_path / "w.pth")
    assert load_tensors(tmp_path / "w.pth").keys() == {*WEIGHTS, "steps"}


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("function", [Path.touch, exec, eval, getattr])
def test_a_file_that_would_run_something_runs_nothing(
    function: Callable[..., Any], packed: bool, tmp_path: Path
) -> None:
    marker = tmp_path / "ran"
    code = f"open({str(marker)!r}, 'w').close()"
    arguments = {Path.touch: (marker,), getattr: (Calls(exec, code), "x")}.get(function, (code,))
    bomb = {"state_dict": WEIGHTS, "meta": Calls(function, *arguments)}
    torch.save(bomb, tmp_path / "w.pth", _use_new_zipfile_serialization=packed)
    assert "is refused, because it asks for" in refused(tmp_path / "w.pth")
    assert not marker.exists()
    with contextlib.suppress(AttributeError):  # that of the None which exec gives
        torch.load(tmp_path / "w.pth", weights_only=False)
    assert marker.exists(), "the file must be one that runs something where it is let"


def test_a_raw_pickle_that_would_run_something_runs_nothing(tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    (tmp_path / "w.pth").write_bytes(pickle.dumps(Calls(exec, f"open({str(marker)!r}, 'w')"), protocol=2))
    refused(tmp_path / "w.pth")
    assert not marker.exists()


def test_what_is_stood_in_for_is_not_even_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    marker = tmp_path / "imported"
    package = tmp_path / "path" / "mmengine"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("class Record:\n    def __init__(self, *a): self.kept = a\n")
    monkeypatch.syspath_prepend(package.parent)
    import mmengine

    torch.save({"state_dict": WEIGHTS, "hub": mmengine.Record(1)}, tmp_path / "w.pth")
    monkeypatch.delitem(__import__("sys").modules, "mmengine")
    (package / "__init__.py").write_text(f"open({str(marker)!r}, 'w').close()\n")
    assert load_tensors(tmp_path / "w.pth").keys() == WEIGHTS.keys()
    assert not marker.exists()


def test_settings_of_a_training_script_are_passed_over(tmp_path: Path) -> None:
    import argparse

    torch.save({"model": WEIGHTS, "args": argparse.Namespace(lr=1e-4, sizes=[1, 2])}, tmp_path / "w.pth")
    assert load_tensors(tmp_path / "w.pth").keys() == WEIGHTS.keys()


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "w.pth").write_bytes(b"")
    assert "is empty" in refused(tmp_path / "w.pth")


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("part", [0.01, 0.3, 0.6, 0.9, 0.99])
def test_a_truncated_file_is_said_to_be_damaged(part: float, packed: bool, tmp_path: Path) -> None:
    torch.save({"w": torch.randn(1000)}, tmp_path / "w.pth", _use_new_zipfile_serialization=packed)
    content = (tmp_path / "w.pth").read_bytes()
    (tmp_path / "w.pth").write_bytes(content[: int(len(content) * part)])
    assert "damaged" in refused(tmp_path / "w.pth")


@pytest.mark.parametrize(
    "content",
    [
        b"\x80",
        b"\x80\x02.",
        b"<html>404 Not Found</html>",
        b"PK\x03\x04" + bytes(90),
        bytes(range(256)) * 9,
        b"\x80\x02}q\x00.",
    ],
)
def test_what_is_no_file_of_weights_is_said_to_be_none(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "w.pth").write_bytes(content)
    refused(tmp_path / "w.pth")


def zipped(name: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, b"x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (safetensors.torch.save(WEIGHTS), "it is a safetensors file under another name"),
        (b"ein Text, kein Modell", "it is no file of torch.save"),
        (b"\x80\x04e.", "it is no file of torch.save"),
        (b"\n<!DOCTYPE html>", "it is a web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "it is a pointer of Git LFS"),
        (zipped("photos/a.txt"), "it is a zip archive, but no file of torch.save"),
        (zipped("m/data.pkl"), "is damaged"),
        (zipped("m/constants.pkl"), "a program of TorchScript"),
    ],
)
def test_a_foreign_file_is_said_to_be_what_it_is_in_our_own_words(
    content: bytes, reason: str, tmp_path: Path
) -> None:
    (tmp_path / "w.bin").write_bytes(content)
    sentence = refused(tmp_path / "w.bin")
    assert reason in sentence
    assert "weights_only" not in sentence and "101" not in sentence


def test_bytes_changed_anywhere_give_weights_or_one_sentence(tmp_path: Path) -> None:
    torch.save({"state_dict": WEIGHTS}, tmp_path / "w.pth")
    content = (tmp_path / "w.pth").read_bytes()
    generator = torch.Generator().manual_seed(0)
    for place in torch.randint(len(content), (60,), generator=generator).tolist():
        changed = bytearray(content)
        changed[place] ^= 0xFF
        (tmp_path / "w.pth").write_bytes(changed)
        try:
            load_tensors(tmp_path / "w.pth")
        except CheckpointError as error:
            one_sentence(error, tmp_path / "w.pth")


def test_a_compressed_archive_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "w.pth", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("w/data.pkl", bytes(30_000_000))
    assert "compressed" in refused(tmp_path / "w.pth")


def test_one_number_that_claims_to_be_a_terabyte_is_refused(tmp_path: Path) -> None:
    torch.save({"w": torch.zeros(1).expand(1 << 38)}, tmp_path / "w.pth")
    assert "no plain tensor: w" in refused(tmp_path / "w.pth")


@pytest.mark.parametrize(
    "content",
    [
        {"w": torch.zeros(2, 2).to_sparse()},
        {"w": torch.zeros(2, device="meta")},
        {"w": [1.0, 2.0]},
        {3: torch.zeros(2)},
        {"state_dict": {}},
        [torch.zeros(2)],
        torch.zeros(2),
    ],
)
def test_what_is_no_plain_tensor_by_name_is_said(content: object, tmp_path: Path) -> None:
    torch.save(content, tmp_path / "w.pth")
    assert "holds" in refused(tmp_path / "w.pth")


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert "cannot be read" in refused(tmp_path / "w.pth")


@pytest.mark.parametrize(
    ("types", "kept"),
    [
        ([torch.float16, torch.float16], torch.float16),
        ([torch.bfloat16, torch.int64], torch.bfloat16),
        ([torch.float16, torch.float32], torch.float32),
        ([torch.float64], torch.float32),
    ],
)
def test_half_precision_is_kept_only_where_all_is_half(types: list[torch.dtype], kept: torch.dtype) -> None:
    assert stored_dtype({str(i): torch.zeros(1, dtype=kind) for i, kind in enumerate(types)}) is kept
