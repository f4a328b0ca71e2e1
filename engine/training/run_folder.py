"""The folder of a fine-tuning: what a run was begun with, how far it is, and that no other run is overwritten."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.checkpoints.digest import checkpoint_digest
from engine.errors import UserError
from engine.files import locked, remove_leftovers, whole_file
from engine.training.labelled import TrainingSet
from engine.training.progress import LOG_FILE, append_line
from engine.training.result import RESULT_FILES
from engine.training.trainer import STATE_FILE

RUN_FILE = "run.json"


class RunFolder:
    """``out`` and its run.json: "inputs" (a digest), "finished", and whatever the run notes to take up again."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.notes: dict[str, Any] = {}

    @property
    def log_file(self) -> Path:
        return self.out / LOG_FILE

    @contextmanager
    def taken(self, inputs: str, resume: bool) -> Iterator[bool]:
        """Takes the folder for the run of these inputs while the block lasts; true where a run is there to go on with.

        Raises UserError where the folder holds something else, or holds this and ``resume`` says otherwise, or where
        another program is at it.
        """
        if not self.log_file.is_file():  # before anything is left in a folder that is not ours
            self._goes_on(inputs, resume)
            self.out.mkdir(parents=True, exist_ok=True)
        with locked(self.log_file) as alone:
            if not alone:
                raise UserError(
                    "Another fine-tuning is at work in {folder}; wait for its end or choose another folder.",
                    folder=self.out,
                )
            goes_on = self._goes_on(inputs, resume)
            self._remove_leftovers()
            if not goes_on:
                self.note(inputs=inputs, finished=False)
            yield goes_on

    def _goes_on(self, inputs: str, resume: bool) -> bool:
        self.notes = self._read()
        if "inputs" not in self.notes:
            if resume:
                raise UserError(
                    "There is no fine-tuning to resume in {folder}; start it without --resume.",
                    folder=self.out,
                )
            self._refuse_foreign()
            return False
        if self.notes.get("finished"):
            raise UserError(
                "The fine-tuning in {folder} is finished; choose another folder for a new one.",
                folder=self.out,
            )
        if self.notes.get("inputs") != inputs:
            raise UserError(
                "{folder} holds an unfinished fine-tuning on other labels or with other options; "
                "choose another folder, or delete this one.",
                folder=self.out,
            )
        if not resume:
            raise UserError(
                "{folder} holds an unfinished fine-tuning of the same images; go on with it by "
                "--resume, or delete the folder to begin anew.",
                folder=self.out,
            )
        return True

    def _read(self) -> dict[str, Any]:
        path = self.out / RUN_FILE
        if not path.is_file():
            return {}
        try:
            notes = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise UserError(
                "{path} cannot be read ({error}); choose another folder.", path=path, error=error
            ) from error
        return notes if isinstance(notes, dict) else {}

    def _refuse_foreign(self) -> None:
        if self.out.exists() and not self.out.is_dir():
            raise UserError("{folder} is a file; name a folder for the fine-tuned model.", folder=self.out)
        # The log that the lock made is ours; one with something in it is not.
        if any(
            entry.name != LOG_FILE or entry.stat().st_size
            for entry in (self.out.iterdir() if self.out.is_dir() else ())
        ):
            raise UserError(
                "{folder} holds other files; choose a new or empty folder for the model.", folder=self.out
            )

    def note(self, **values: Any) -> None:
        """Adds to run.json; it is on the disk when this returns."""
        self.notes |= values
        with whole_file(self.out / RUN_FILE) as path:
            path.write_text(json.dumps(self.notes, indent=2) + "\n", encoding="utf-8")

    def log(self, entry: Mapping[str, object]) -> None:
        """Appends one JSON line to the log."""
        append_line(self.log_file, entry)

    def finish(self, **values: Any) -> None:
        """The state of the training is needed no more."""
        self.note(finished=True, **values)
        (self.out / STATE_FILE).unlink(missing_ok=True)
        self._remove_leftovers()

    def _remove_leftovers(self) -> None:
        """What a killed run was writing; some of it is as large as the model."""
        for name in (RUN_FILE, STATE_FILE, *RESULT_FILES):
            remove_leftovers(self.out / name)


def inputs_digest(base: Path, data: TrainingSet, options: Mapping[str, object]) -> str:
    """A digest of all that decides how a run goes: the weights, the labels and the options."""
    digest = hashlib.sha256()
    digest.update(checkpoint_digest(base).encode())
    digest.update(json.dumps([asdict(known) for known in data.classes]).encode())
    for image in data.images:
        digest.update(f"{image.path.name} {image.width} {image.height}".encode(errors="surrogateescape"))
        digest.update(image.boxes.tobytes() + image.class_indices.tobytes())
    digest.update(json.dumps(options, sort_keys=True).encode())
    return digest.hexdigest()
