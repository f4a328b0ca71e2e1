"""``phrasebox models get`` as a person types it, with a hub on this machine."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import run
from app.headless.models_get import ProgressLine
from engine.checkpoints import download
from engine.checkpoints.download import Fetched
from tests.app.headless_support import write_image
from tests.engine.hub_kit import FAULTS, HUB_ID, NAME, WEIGHTS, fill_up, hub, kept, quick, small_files
from tests.engine.hub_server import Fault, Hub

__all__ = ["hub", "quick", "small_files"]


def complaint(capsys: pytest.CaptureFixture[str]) -> str:
    """The one sentence at the end of what was said on stderr."""
    lines = capsys.readouterr().err.splitlines()
    assert [line.startswith("phrasebox: ") for line in lines].count(True) == 1
    assert lines[-1].startswith("phrasebox: ") and lines[-1].endswith(".")
    return lines[-1]


def row(capsys: pytest.CaptureFixture[str]) -> str:
    """What the list says of the model."""
    capsys.readouterr()
    assert run(["models"]) == 0
    published = capsys.readouterr().out.partition("Published")[2]
    return next(line for line in published.splitlines() if line.startswith(f"  {NAME}"))


def test_a_model_is_got_listed_checked_used_and_removed(
    hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert " - " in row(capsys)
    assert run(["models", "get", NAME]) == 0
    assert f"--model {NAME}" in capsys.readouterr().out
    assert " yes " in row(capsys)
    assert run(["models", "check", NAME]) in (0, 1)  # random weights may answer anything
    assert "hold what they held when it came" in capsys.readouterr().out
    image = write_image(tmp_path / "photos" / "a.png")
    assert run(["detect", str(image), "-p", "a cat", "--device", "cpu", "--model", NAME]) == 0
    assert run(["models", "remove", NAME]) == 0
    assert " - " in row(capsys)


def test_the_hubs_own_name_is_understood(hub: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", "get", HUB_ID]) == 0
    assert run(["models", "get", HUB_ID]) == 0, "and a model that is here is no fault"


def test_a_name_that_was_not_published_is_answered_with_those_that_were(
    hub: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["models", "get", "llmdet"]) == 2
    said = complaint(capsys)
    assert "'llmdet'" in said and "llmdet_large" in said and "models add" in said
    assert not hub.asked


@pytest.mark.parametrize(("fault", "says"), FAULTS.values(), ids=FAULTS)
def test_each_fault_of_the_hub_ends_in_one_sentence(
    fault: Fault, says: str, hub: Hub, quick: None, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.faults = [Fault(**vars(fault))]
    assert run(["models", "get", NAME]) == 2
    said = complaint(capsys)
    assert any(part in said for part in says.split("|"))


def test_without_network_there_is_a_sentence_and_a_recipe(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert run(["models", "get", NAME]) == 2
    assert "cannot be reached" in complaint(capsys)
    assert run(["models", "get", "--help"]) == 0
    recipe = " ".join(capsys.readouterr().out.split())
    assert "Without network: on a machine that has one run" in recipe and "models add FOLDER" in recipe


def test_a_folder_that_was_carried_over_is_added_under_its_published_name(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from dataclasses import replace

    from engine.checkpoints import published
    from engine.checkpoints.opening import open_checkpoint

    assert run(["models", "get", NAME]) == 0
    carried = (tmp_path / "models" / NAME).rename(tmp_path / NAME)
    model = open_checkpoint(carried).model
    count = sum(parameter.numel() for parameter in model.parameters())
    known = tuple(replace(one, parameters=count) for one in published.CATALOGUE)
    monkeypatch.setattr(published, "CATALOGUE", known)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert run(["models", "add", str(carried)]) == 0
    assert " yes " in row(capsys)


def test_a_disk_that_is_too_small_is_said_before(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(download.shutil, "disk_usage", lambda folder: type("Usage", (), {"free": 1_000_000}))
    assert run(["models", "get", NAME]) == 2
    assert "where 1 MB are free: make room there" in complaint(capsys)


def test_a_disk_that_fills_up_is_said_and_what_has_come_is_kept(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as full:
        fill_up(full, after=300_000)
        assert run(["models", "get", NAME]) == 2
    assert "is full: what has come is kept; make room and get it again" in complaint(capsys)
    goes_on(hub, tmp_path)


def test_what_another_program_is_fetching_is_not_removed(
    hub: Hub, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.faults = [Fault(WEIGHTS, hold=50_000)]
    command = start_get()
    assert hub.holding.acquire(timeout=60)
    assert run(["models", "remove", NAME]) == 2
    assert "is being fetched by another Phrasebox now" in complaint(capsys)
    hub.let_go.set()
    assert command.wait(60) == 0


def test_a_slow_hub_is_waited_for(hub: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    hub.faults = [Fault(WEIGHTS, hold=50_000)]
    command = start_get()
    assert hub.holding.acquire(timeout=60)
    hub.let_go.set()
    assert command.wait(60) == 0


def test_two_at_once_end_in_one_model_and_one_sentence(hub: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    hub.faults = [Fault(WEIGHTS, hold=50_000)]
    first = start_get()
    assert hub.holding.acquire(timeout=60)
    assert run(["models", "get", NAME]) == 2
    assert "is being fetched by another Phrasebox" in complaint(capsys)
    hub.let_go.set()
    assert first.wait(60) == 0
    assert " yes " in row(capsys)


def test_ctrl_c_says_what_is_kept_and_the_same_command_goes_on(
    hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.faults = [Fault(WEIGHTS, cut=400_000), Fault(WEIGHTS, hold=50_000)]
    command = start_get()
    assert hub.holding.acquire(timeout=60)
    command.send_signal(signal.SIGINT)
    said = command.communicate(timeout=60)[1].splitlines()[-1]
    assert command.returncode == 130
    assert (
        "stopped; " in said and "are kept, and `phrasebox models get llmdet_tiny` goes on from there." in said
    )
    assert " of it " in row(capsys)
    goes_on(hub, tmp_path)


def test_a_program_that_was_killed_goes_on_where_it_was(
    hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.faults = [Fault(WEIGHTS, cut=400_000), Fault(WEIGHTS, hold=50_000)]
    command = start_get()
    assert hub.holding.acquire(timeout=60)
    os.kill(command.pid, signal.SIGKILL)
    command.wait(60)
    assert kept(tmp_path / "models") >= 400_000
    assert " of it " in row(capsys)
    goes_on(hub, tmp_path)


def test_what_has_come_of_a_model_can_be_thrown_away(
    hub: Hub, quick: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.faults = [Fault(WEIGHTS, cut=50_000), Fault(WEIGHTS, cut=0, times=99)]
    assert run(["models", "get", NAME]) == 2
    assert run(["models", "remove", NAME]) == 0
    assert "what had come" in capsys.readouterr().out
    assert kept(tmp_path / "models") == 0 and " - " in row(capsys)


def test_an_altered_model_is_named_by_list_and_check(
    hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["models", "get", NAME])
    weights = tmp_path / "models" / NAME / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(bytes(content))
    assert " altered " in row(capsys)
    assert run(["models", "check", NAME]) == 1
    assert "model.safetensors was altered" in capsys.readouterr().out


def test_progress_is_told_once_in_a_while_in_a_log_and_in_one_line_to_a_person() -> None:
    log, screen = io.StringIO(), _Screen()
    ticks = iter([0.0, 0.01, 20.0] * 2)
    for stream in (log, screen):
        line = ProgressLine(stream, clock=lambda: next(ticks))
        for done in (10, 20, 90):
            line.show(Fetched(done * 1_000_000, 100_000_000, 5_000_000.0))
        line.end()
    assert log.getvalue().splitlines() == [
        "10 MB of 100 MB, 5 MB a second, about 18 s left",
        "90 MB of 100 MB, 5 MB a second, about 2 s left",
    ]
    assert screen.getvalue().count("\r") == 2 and screen.getvalue().count("\n") == 1


class _Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def start_get() -> subprocess.Popen[str]:
    """The command as a program of its own, which Ctrl+C reaches even where the tests run in the background."""
    command = [sys.executable, "-m", "app", "models", "get", NAME]
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    finally:
        signal.signal(signal.SIGINT, before)


def goes_on(hub: Hub, tmp_path: Path) -> None:
    """The same command brings the rest and nothing else."""
    had = kept(tmp_path / "models")
    assert had > 0
    hub.faults = []
    hub.let_go.set()
    hub.asked.clear()
    assert run(["models", "get", NAME]) == 0
    assert hub.ranges() == [f"bytes={had}-"]
