"""Weights from files that torch.save wrote, without running anything that such a file may hold.

A pickle can call any function. torch's weights-only reader calls none but its own; what training runs store beside the
weights (records of losses, their settings) is taken by stand-ins that do nothing.
"""

from __future__ import annotations

import pickle
import re
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from engine.errors import CheckpointError

_KEPT_UNDER = ("state_dict", "model")  # by mmdetection, by the original Grounding DINO
_WRAPPER = "module."  # put before the names by parallel training and by averaging
_ZIP = b"PK\x03\x04"
_MAGIC = bytes.fromhex("6cfc9c46f9206aa85019")
"""The number with which torch.save began its files before they were zip archives."""


class _StandIn:
    """Takes the place of an object that is of no use here: whatever it is made of and told, it does nothing."""

    def __new__(cls, *_: object, **__: object) -> _StandIn:
        return super().__new__(cls)

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def __setstate__(self, state: object) -> None:
        pass


_STOOD_IN = re.compile(
    r"mmengine(\.\w+)+"
    r"|numpy\.(ndarray|dtype|dtypes\.\w+|_?core\.multiarray\.(_reconstruct|scalar))"
    r"|(builtins\.)?getattr"  # how mmengine's records name their own methods; the stand-in gets nothing
    r"|argparse\.Namespace"
)
_DICTIONARY = "mmengine.config.config.ConfigDict"
# An older file cannot be asked beforehand what it would call; these it may.
_ALWAYS = (
    "mmengine.logging.history_buffer.HistoryBuffer",
    "numpy.ndarray",
    "numpy.dtype",
    *(f"numpy.{core}.multiarray.{name}" for core in ("core", "_core") for name in ("_reconstruct", "scalar")),
    "builtins.getattr",
    "argparse.Namespace",
    _DICTIONARY,
)


def load_tensors(path: Path) -> dict[str, Tensor]:
    """The weights in a file of torch.save: its ``state_dict``, its ``model``, or all of it; on the CPU.

    They may still lie in the file: copy what is to be kept. Raises CheckpointError, one sentence, where the file is
    damaged, is no such file, or asks for anything that is not on the list of harmless things.
    """
    zipped = _is_zip(path)
    if zipped:
        _check_archive(path)
    tensors = _weights(_read(path, zipped), path)
    bare = {name.removeprefix(_WRAPPER): tensor for name, tensor in tensors.items()}
    return bare if len(bare) == len(tensors) else tensors


def stored_dtype(tensors: Mapping[str, Tensor]) -> torch.dtype:
    """float16 or bfloat16 where all weights are of that type, else float32."""
    types = {tensor.dtype for tensor in tensors.values() if tensor.is_floating_point()}
    return types.pop() if types in ({torch.float16}, {torch.bfloat16}) else torch.float32


def _is_zip(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            start = file.read(len(_ZIP))
    except OSError as error:
        raise CheckpointError("{path} cannot be read: {error}.", path=path, error=error.strerror) from error
    if not start:
        raise CheckpointError("{path} is empty: get the file again.", path=path)
    return start == _ZIP


def _check_archive(path: Path) -> None:
    """torch.save packs without compression, so what is packed is never larger than the file."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError) as error:
        raise CheckpointError("{path} is damaged or cut short: get the file again.", path=path) from error
    compressed = any(member.compress_type != zipfile.ZIP_STORED for member in members)
    if compressed or sum(member.file_size for member in members) > path.stat().st_size:
        raise CheckpointError(
            "{path} is not a file of PyTorch weights: its contents are compressed.", path=path
        )


def _read(path: Path, zipped: bool) -> Any:
    asked = _globals(path) if zipped else []
    refused = [name for name in asked if not _STOOD_IN.fullmatch(name)]
    if refused:
        raise _asks_for(path, ", ".join(refused))
    stand_ins: list[Callable[..., Any] | tuple[Callable[..., Any], str]] = [
        (dict if name == _DICTIONARY else _StandIn, name) for name in {*_ALWAYS, *asked}
    ]
    try:
        with torch.serialization.safe_globals(stand_ins), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of pickle's age, which is not the user's business
            return torch.load(path, map_location="cpu", weights_only=True, mmap=zipped)
    except pickle.UnpicklingError as error:
        named = re.search(r"GLOBAL (\S+)", str(error))
        if named:
            raise _asks_for(path, named[1]) from error
        raise _unreadable(path) from error
    except MemoryError:
        raise
    except Exception as error:  # a damaged stream makes its reader stumble in every way there is
        raise _unreadable(path) from error


def _globals(path: Path) -> list[str]:
    """The names that the file would call, and that torch does not know as harmless."""
    try:
        return sorted(torch.serialization.get_unsafe_globals_in_checkpoint(path))
    except MemoryError:
        raise
    except Exception as error:  # as above
        raise _unreadable(path) from error


def _asks_for(path: Path, name: str) -> CheckpointError:
    return CheckpointError(
        "{path} is refused, because it asks for {name}, which is no weights and could be a "
        "program: save its state_dict alone with torch.save.",
        path=path,
        name=_shown(name),
    )


def _unreadable(path: Path) -> CheckpointError:
    """What the file is instead, by its own bytes: torch's reader names the byte at which it stumbled, and advises to
    switch off what keeps a file from running programs."""
    with path.open("rb") as file:
        head = file.read(64)
    if head.startswith(_ZIP):
        return _unreadable_archive(path)
    if head[8:10] == b'{"':
        return CheckpointError(
            "{path} cannot be read: it is a safetensors file under another name; name it model.safetensors, in a "
            "folder with its config.json and tokenizer.json, and give that folder.",
            path=path,
        )
    if head.startswith(b"version https://git-lfs"):
        return CheckpointError(
            "{path} cannot be read: it is a pointer of Git LFS in place of the file; get the file itself.",
            path=path,
        )
    if head.lstrip()[:1] == b"<":
        return CheckpointError(
            "{path} cannot be read: it is a web page in place of the file; download the file again.",
            path=path,
        )
    return (
        _damaged(path)
        if _MAGIC in head
        else CheckpointError("{path} cannot be read: it is no file of torch.save.", path=path)
    )


def _unreadable_archive(path: Path) -> CheckpointError:
    with zipfile.ZipFile(path) as archive:
        names = {name.rpartition("/")[2] for name in archive.namelist()}
    if "constants.pkl" in names:
        return CheckpointError(
            "{path} cannot be read: it is a program of TorchScript; save its state_dict alone with torch.save.",
            path=path,
        )
    if "data.pkl" not in names:
        return CheckpointError(
            "{path} cannot be read: it is a zip archive, but no file of torch.save.", path=path
        )
    return _damaged(path)


def _damaged(path: Path) -> CheckpointError:
    return CheckpointError("{path} is damaged or holds more than weights: get the file again.", path=path)


def _shown(text: str) -> str:
    """What a file says, fit to be printed: it may hold anything, also what a terminal would obey."""
    return "".join(letter if letter.isprintable() else "?" for letter in text[:200])


def _weights(content: Any, path: Path) -> dict[str, Tensor]:
    if isinstance(content, Mapping):
        content = next(
            (content[key] for key in _KEPT_UNDER if isinstance(content.get(key), Mapping)), content
        )
    if not isinstance(content, Mapping) or not content:
        raise CheckpointError("{path} holds no weights: a state_dict belongs there.", path=path)
    odd = [_shown(str(name)) for name, value in content.items() if not _is_plain(name, value)]
    if odd:
        if len(odd) > 3:
            raise CheckpointError(
                "{path} holds what is no plain tensor: {names} and {count} more.",
                path=path,
                names=", ".join(odd[:3]),
                count=len(odd) - 3,
            )
        raise CheckpointError(
            "{path} holds what is no plain tensor: {names}.", path=path, names=", ".join(odd)
        )
    return {name: value.detach() for name, value in content.items()}


def _is_plain(name: object, value: object) -> bool:
    """A printable name, and a tensor whose numbers are all there: a stride of zero could make a terabyte of one."""
    return (
        isinstance(name, str)
        and name.isprintable()
        and isinstance(value, Tensor)
        and value.layout is torch.strided
        and value.device.type == "cpu"
        and not value.is_quantized
        and value.numel() * value.element_size() <= value.untyped_storage().nbytes()
    )
