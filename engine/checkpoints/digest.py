"""Whether two checkpoints are the same, told by what their files hold. It knows no torch."""

from __future__ import annotations

import hashlib
from pathlib import Path

_BESIDE = (
    "config.json",
    "model.safetensors.index.json",
    "preprocessor_config.json",
    "processor_config.json",
    "tokenizer.json",
    "vocab.txt",
)
"""What decides, beside the weights, how a checkpoint answers."""


def checkpoint_digest(place: Path) -> str:
    """64 hexadecimal digits that stand for the checkpoint at ``place``, a directory or a file of weights.

    Weights, configuration, image processing and tokenizer count, wherever the checkpoint lies and whatever it is
    called; cards and licences do not. A file of weights counts with what lies beside it and is read with it; a
    tokenizer that is taken from the models folder does not. Raises OSError where a file cannot be read.
    """
    folder = place if place.is_dir() else place.parent
    weights = sorted(place.glob("*.safetensors")) if place.is_dir() else [place]
    total = hashlib.sha256()
    for path in [*weights, *(folder / name for name in _BESIDE)]:
        if path.is_file():
            # A file of weights may be renamed; in a directory the names say what is what.
            total.update(
                b"weights\0" if path == place else path.name.encode("utf-8", "surrogateescape") + b"\0"
            )
            with path.open("rb") as file:
                total.update(hashlib.file_digest(file, "sha256").digest())
    return total.hexdigest()
