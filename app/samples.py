"""The sample images that ship inside: opened in a copy, since a project is written beside its images."""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

import platformdirs

from app.core.store import Store
from app.core.tongue import tr
from engine.errors import UserError
from engine.files import whole_file

SAMPLES_THRESHOLD = 0.35
"""The starter's scores are low; here most of what it shows is right."""
PHRASES_FILE = "phrases.txt"


def samples_target() -> Path:
    """The person's own copy of the samples."""
    return platformdirs.user_data_path("phrasebox", appauthor=False) / "demo"


def samples_folder() -> Path:
    """Where the samples that ship inside lie; raises UserError where they are missing."""
    folder = Path(str(files("resources").joinpath("samples")))
    if not (folder / PHRASES_FILE).is_file():
        raise UserError(
            tr("The sample images are missing from {folder}; install phrasebox again.", folder=folder)
        )
    return folder


def copy_samples(target: Path) -> Path:
    """Copies the samples to ``target``: a project is written beside its images, and a package is no place for one."""
    target.mkdir(parents=True, exist_ok=True)
    for sample in sorted(samples_folder().glob("*.jpg")):
        if not (target / sample.name).exists():
            with whole_file(target / sample.name) as copy:
                shutil.copyfile(sample, copy)
    with Store.open(target) as store:
        if store.setting("threshold") is None:
            store.set_setting("threshold", repr(SAMPLES_THRESHOLD))
    return target


def sample_phrases() -> str:
    """What to type for the samples, as it is typed."""
    return (samples_folder() / PHRASES_FILE).read_text(encoding="utf-8").strip()
