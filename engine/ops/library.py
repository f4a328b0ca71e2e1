"""Finds and loads the C++ library of the CPU op, and says why where it cannot."""

from __future__ import annotations

import ctypes
import importlib.metadata
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ABI_VERSION = 1
FILE_NAME = "phrasebox_ops" + {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")
# Set by a person: "reference" forces the plain PyTorch implementation.
CHOICE_VARIABLE = "PHRASEBOX_OPS"
# Set by a developer: the library file to load in place of the installed one.
LIBRARY_VARIABLE = "PHRASEBOX_OPS_LIBRARY"


@dataclass(frozen=True)
class OpStatus:
    """Which implementation serves a type of device: "C++", "Triton" or "reference", its file where it has one,
    and one line of why."""

    backend: str
    path: Path | None
    reason: str


class Library:
    """The library's functions, typed for ctypes; calling one frees the GIL."""

    def __init__(self, path: Path) -> None:
        """Load the file; raises OSError where the system cannot, or where its ABI is another."""
        handle = ctypes.CDLL(str(path))
        pointer, integer = ctypes.c_void_p, ctypes.c_int
        try:
            handle.phrasebox_ops_abi.restype = integer
            abi = int(handle.phrasebox_ops_abi())
            if abi != ABI_VERSION:
                raise OSError(f"{path} has ABI version {abi}, not {ABI_VERSION}; build it again")
            handle.phrasebox_ops_variant.restype = ctypes.c_char_p
            self.variant = handle.phrasebox_ops_variant().decode("ascii")
            self.forward_f32 = handle.phrasebox_forward_f32
            self.forward_f64 = handle.phrasebox_forward_f64
            self.backward_f32 = handle.phrasebox_backward_f32
            self.backward_f64 = handle.phrasebox_backward_f64
        except AttributeError as error:
            raise OSError(f"{path} is not the library of this program: {error}") from error
        for function in (self.forward_f32, self.forward_f64):
            function.restype, function.argtypes = integer, [pointer] * 6 + [integer]
        for function in (self.backward_f32, self.backward_f64):
            function.restype, function.argtypes = integer, [pointer] * 9 + [integer]


def status() -> OpStatus:
    """What serves the CPU in this process."""
    return load()[1]


@cache
def load() -> tuple[Library | None, OpStatus]:
    """The library, or None and the reason; decided once a process (load.cache_clear() decides anew)."""
    if os.environ.get(CHOICE_VARIABLE) == "reference":
        return None, OpStatus("reference", None, f"{CHOICE_VARIABLE}=reference is set")
    path = next((place for place in candidates() if place.is_file()), None)
    if path is None:
        return None, OpStatus("reference", None, missing_reason())
    try:
        library = Library(path)
    except OSError as error:
        return None, OpStatus("reference", path, f"the library does not load: {error}")
    return library, OpStatus("C++", path, f"instruction set: {library.variant}")


def missing_reason() -> str:
    """Why no file was found, in one line."""
    chosen = os.environ.get(LIBRARY_VARIABLE)
    if chosen:
        return f"{LIBRARY_VARIABLE} names {chosen}, which is not a file"
    return f"no {FILE_NAME} is installed: this installation was made without a C++ compiler"


def candidates() -> Iterator[Path]:
    """Where the library may lie, best first: as told, beside this module, on engine's path, as installed."""
    chosen = os.environ.get(LIBRARY_VARIABLE)
    if chosen:
        yield Path(chosen)
        return
    yield Path(__file__).parent / FILE_NAME
    import engine

    for folder in engine.__path__:
        yield Path(folder) / "ops" / FILE_NAME
    try:
        files = importlib.metadata.files("phrasebox") or []
    except importlib.metadata.PackageNotFoundError:
        return
    for file in files:
        if file.name == FILE_NAME:
            yield Path(str(file.locate()))
