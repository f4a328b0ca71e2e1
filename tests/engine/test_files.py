"""Files: a lock holds one program back, and ends with the program that held it; a killed writing is cleared away."""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

import pytest

from engine.files import locked, remove_leftovers, whole_file, whole_folder


def test_a_lock_has_one_holder_at_a_time(tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"
    with locked(file) as first, locked(file) as second:
        assert first and not second
    with locked(file) as again:
        assert again


def test_who_holds_a_lock_goes_on_appending_to_the_file(tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"
    file.write_text("one\n")
    with locked(file), file.open("a") as other:
        other.write("two\n")
    assert file.read_text() == "one\ntwo\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows forks no processes")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_process_that_outlives_its_parent_does_not_hold_the_lock(tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"
    forking = multiprocessing.get_context("fork")
    go, begun = forking.Event(), forking.Event()

    def wait() -> None:
        begun.set()
        go.wait()

    with locked(file):
        child = forking.Process(target=wait)
        child.start()
        begun.wait()
    try:
        with locked(file) as alone:
            assert alone
    finally:
        go.set()
        child.join()


def test_what_a_killed_program_was_writing_is_removed_and_other_files_stay(tmp_path: Path) -> None:
    target = tmp_path / "model[1].pt"
    with whole_file(target) as path:
        path.write_text("whole")
    (tmp_path / ".model[1].pt.abcd.part").write_text("half")
    (tmp_path / ".model1.pt.abcd.part").write_text("another's")
    remove_leftovers(target)
    assert {file.name for file in tmp_path.iterdir()} == {"model[1].pt", ".model1.pt.abcd.part"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_what_is_written_whole_may_be_read_by_others_as_any_file(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    with whole_file(tmp_path / "whole") as temporary:
        temporary.write_text("x")
    with whole_folder(tmp_path / "folder"):
        pass
    (tmp_path / "usual folder").mkdir()
    for whole, usual in (("whole", "usual"), ("folder", "usual folder")):
        assert (tmp_path / whole).stat().st_mode == (tmp_path / usual).stat().st_mode
