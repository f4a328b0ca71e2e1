"""A fine-tuning in a process of its own, which goes on when the window closes and is found again by its folder."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import app
from app.core.learning import LearnState, read_state
from app.core.tongue import unpacked
from engine.files import whole_file

_NOTES = "learning.json"
_LOG = "log.jsonl"
_FAULT = "fault.txt"
_NICE = 10
_DETACHED = 0x00000008 | 0x00000200 | 0x00004000
"""Windows: no console, a group of its own, below normal priority."""


@dataclass(frozen=True)
class LearnNotes:
    """What a run was begun with, and its process. pid: 0 where none runs."""

    project: str
    model: str
    minutes: float | None = None
    pid: int = 0
    paused: bool = False


class LearnProcess:
    """The run in ``folder``: labels.json (what is learned from), model/ (the result), pictures/, told.txt,
    fault.txt (why it failed)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.notes = self._read()

    @property
    def model(self) -> Path:
        """Where the learned model comes to lie."""
        return self.folder / "model"

    @property
    def pictures(self) -> Path:
        """Where pictures of before and after come to lie."""
        return self.folder / "pictures"

    @classmethod
    def begin(cls, folder: Path, project: Path, model: str, minutes: float | None) -> LearnProcess:
        """Start a new run in the new folder. Raises OSError where it cannot be made."""
        folder.mkdir(parents=True)
        run = cls(folder)
        run._note(LearnNotes(str(project), model, minutes))
        run.go_on()
        return run

    def go_on(self) -> None:
        """Start the process, which takes up what was done before. Raises OSError where it cannot be started."""
        (self.folder / _FAULT).unlink(missing_ok=True)
        with (self.folder / "told.txt").open("ab") as told:
            self._process = subprocess.Popen(
                self._command(),
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=told,
                cwd=Path(app.__file__).parents[1],
                # Its own session or group: it ends neither with the window nor by a Ctrl+C in the window's terminal.
                start_new_session=sys.platform != "win32",
                creationflags=_DETACHED if sys.platform == "win32" else 0,
            )
        if sys.platform != "win32":
            # The person goes on labeling: the window comes first.
            os.setpriority(os.PRIO_PROCESS, self._process.pid, _NICE)
        self._note(LearnNotes(**{**asdict(self.notes), "pid": self._process.pid, "paused": False}))

    def stop(self, paused: bool = False) -> None:
        """End the process; what it saved stays, so that ``go_on`` takes it up. paused: it is meant to go on later."""
        if self.alive():
            self._kill()
        self._note(LearnNotes(**{**asdict(self.notes), "pid": 0, "paused": paused}))

    def alive(self) -> bool:
        """Whether the process runs, be it started by this window or by one before."""
        if self._process is not None:
            return self._process.poll() is None
        return self.notes.pid > 0 and _runs(self.notes.pid, str(self.folder))

    def state(self) -> LearnState:
        """How far it is."""
        running = self.alive()
        log = self.model / _LOG
        lines = log.read_text(encoding="utf-8").splitlines() if log.is_file() else ()
        told = self.folder / "told.txt"
        complaints = ""
        if not running and told.is_file():
            complaints = told.read_text(encoding="utf-8", errors="replace")
        fault = "" if running else self._fault()
        return read_state(lines, running, self.notes.paused, complaints, fault)

    def _fault(self) -> str:
        """Why it failed, in the language of the window; "" where it did not come to say so."""
        try:
            return unpacked((self.folder / _FAULT).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return ""

    def _command(self) -> list[str]:
        command = [sys.executable, "-m", "app", "finetune", self.notes.project, "--model", self.notes.model]
        command += ["-o", str(self.model), "--labels", str(self.folder / "labels.json")]
        command += ["--pictures", str(self.pictures), "--fault", str(self.folder / _FAULT)]
        if self.notes.minutes is not None:
            command += ["--minutes", f"{self.notes.minutes:g}"]
        return [*command, "--resume"] if (self.model / "run.json").is_file() else command

    def _kill(self) -> None:
        pid = self.notes.pid
        if sys.platform == "win32":
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(pid)], check=False, capture_output=True)
        else:
            # The whole group: it makes batches in processes of its own.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)
        if self._process is not None:
            self._process.wait()
            self._process = None

    def _read(self) -> LearnNotes:
        try:
            return LearnNotes(**json.loads((self.folder / _NOTES).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return LearnNotes("", "")

    def _note(self, notes: LearnNotes) -> None:
        self.notes = notes
        with whole_file(self.folder / _NOTES) as path:
            path.write_text(json.dumps(asdict(notes)), encoding="utf-8")


def _runs(pid: int, mark: str) -> bool:
    """Whether the process ``pid`` runs and is ours: its command names ``mark``, where the system tells commands."""
    if sys.platform == "win32":
        told = subprocess.run(["tasklist", "/FI", f"PID eq {pid}"], check=False, capture_output=True)
        return str(pid).encode() in told.stdout
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    command = Path(f"/proc/{pid}/cmdline")
    try:
        return mark.encode() in command.read_bytes()
    except FileNotFoundError:
        return not Path("/proc/self").exists()
