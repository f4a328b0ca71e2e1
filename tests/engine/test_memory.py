"""Whether a model fits, and how long it takes: said before it is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import memory
from engine.checkpoints.published import CATALOGUE, find
from engine.checkpoints.structures import multiplications, published_structure
from engine.detector import Detector
from engine.errors import UserError
from engine.model.build import BERT_DELIMITERS, empty_model
from engine.speed import Speed


@pytest.mark.parametrize("size", ["tiny", "base", "large"])
def test_the_published_structures_have_the_published_numbers_of_parameters(size: str) -> None:
    published = next(one for one in CATALOGUE if one.size == size)
    model = empty_model(published_structure(published.size), BERT_DELIMITERS)
    assert sum(parameter.numel() for parameter in model.parameters()) == published.parameters


def test_a_model_that_does_not_fit_says_so_before_it_is_read(
    tiny_checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "free_memory", lambda: 1_000_000)
    monkeypatch.setattr("engine.detector.open_checkpoint", lambda *_: pytest.fail("read"))
    with pytest.raises(
        UserError, match=r"needs about \d+ MB of memory, and 1 MB are free: close other programs"
    ):
        Detector.load(tiny_checkpoint)


def test_a_system_that_does_not_tell_its_memory_is_no_obstacle(
    tiny_checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "free_memory", lambda: None)
    memory.check_fits(tiny_checkpoint)


def test_a_damaged_folder_is_left_to_the_one_that_opens_it(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{")
    assert memory.memory_of_folder(tmp_path) is None
    memory.check_fits(tmp_path)


def test_what_a_container_is_allowed_counts(tmp_path: Path) -> None:
    meminfo = tmp_path / "meminfo"
    meminfo.write_text("MemTotal: 9000 kB\nMemAvailable:  8000 kB\nSwapFree: 1000 kB\n")
    assert memory._free_on_linux(meminfo, tmp_path) == 9000 * 1024
    for name, text in (("max", "5000000"), ("current", "3000000"), ("stat", "inactive_file 1000000")):
        (tmp_path / f"memory.{name}").write_text(text)
    assert memory._free_on_linux(meminfo, tmp_path) == 3_000_000
    assert memory._free_on_linux(tmp_path / "none", tmp_path) is None


def test_larger_models_take_more_of_everything() -> None:
    tiny, base, large = (find(f"llmdet_{size}") for size in ("tiny", "base", "large"))
    assert tiny and base and large
    needs = [memory.memory_of_published(one) for one in (tiny, base, large)]
    assert needs == sorted(needs) and needs[0] > 4 * tiny.parameters
    seconds = [Speed("cpu", "fp32", 3.0).of(one) for one in (tiny, base, large)]
    assert seconds[0] == 3.0 and seconds == sorted(seconds)
    assert (
        multiplications("tiny", 400, 533) * 3.5
        < multiplications("tiny")
        < multiplications("tiny", 400, 533) * 4.5
    )


def test_a_measurement_is_remembered_as_text() -> None:
    speed = Speed("cuda:0", "bf16", 0.0421)
    assert Speed.from_text(speed.to_text()) == speed
    for text in ("", "cpu fp32", "cpu fp32 x", "cpu fp32 -1", "cpu fp32 nan"):
        assert Speed.from_text(text) is None
