"""Mapping torch's libraries into the process without holding the interpreter, so that the window stays alive."""

from __future__ import annotations

import ctypes
import importlib.util
import logging
import sys
from pathlib import Path

log = logging.getLogger(__name__)

_NAMES = ("c10", "torch_global_deps", "torch_cpu", "torch")


def map_torch_libraries() -> None:
    """Load the large libraries that ``import torch`` needs; the import then finds them in memory.

    Python's own import keeps every thread waiting while the linker works through them, for seconds on a cold
    disk. A foreign call through ctypes lets the other threads run. Doing nothing is always right: the import
    loads what is missing and reports what is wrong.
    """
    if "torch" in sys.modules:
        return
    spec = importlib.util.find_spec("torch")
    for folder in spec.submodule_search_locations or () if spec else ():
        for name in _NAMES:
            _map(Path(folder) / "lib" / _file_name(name))


def _file_name(name: str) -> str:
    if sys.platform == "win32":
        return f"{name}.dll"
    return f"lib{name}.dylib" if sys.platform == "darwin" else f"lib{name}.so"


def _map(library: Path) -> None:
    if not library.is_file():
        return
    if sys.platform == "win32":
        # The flags let the library find its neighbours in its own folder.
        load = ctypes.WinDLL("kernel32").LoadLibraryExW
        load.argtypes, load.restype = (ctypes.c_wchar_p, ctypes.c_void_p, ctypes.c_uint32), ctypes.c_void_p
        handle = load(str(library), None, 0x00001100)
    else:
        load = ctypes.CDLL(None).dlopen
        load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
        handle = load(str(library).encode(), ctypes.RTLD_GLOBAL | 1)  # 1: RTLD_LAZY
    if not handle:
        log.debug("%s was not mapped ahead", library)
