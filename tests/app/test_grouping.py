"""Several images at a time where that pays: which run together, in which order they are answered, and which fail."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.records import ImageState
from app.core.store import Store
from app.headless import engine
from app.headless.grouping import detect_files
from engine.errors import PhraseError, UserError
from engine.images import ResizedImage
from tests.app.headless_support import FakeDetector, write_image
from tests.app.test_evaluate import Scene, scene

__all__ = ["scene"]

UPRIGHT, ACROSS = (50, 60), (60, 50)


class Groups:
    """Asks nobody: answers an image with its width, and remembers which widths ran together."""

    def __init__(self, fails: Sequence[int] = (), fault: UserError | None = None) -> None:
        self.seen: list[list[int]] = []
        self.fails, self.fault = fails, fault or UserError("The model ran out of memory.")

    def __call__(self, group: Sequence[ResizedImage]) -> list[int]:
        widths = [image.width for image in group]
        self.seen.append(widths)
        if set(widths) & set(self.fails):
            raise self.fault
        return widths


def detector_for(batch: int) -> FakeDetector:
    detector = FakeDetector()
    detector.batch = batch
    return detector


def files(folder: Path, sizes: Sequence[tuple[int, int]]) -> list[tuple[int, Path]]:
    """One image a size, each with its number."""
    return [(number, write_image(folder / f"{number}.png", *size)) for number, size in enumerate(sizes)]


def answered(detector: FakeDetector, listed: list[tuple[int, Path]], ask: Groups) -> list[tuple[int, object]]:
    found = detect_files(detector, listed, None, ask)  # type: ignore[arg-type]
    return [(key, str(answer) if isinstance(answer, UserError) else answer) for key, answer in found]


def in_order(sizes: Sequence[tuple[int, int]]) -> list[tuple[int, object]]:
    return [(number, width) for number, (width, _) in enumerate(sizes)]


def test_on_the_cpu_images_go_one_by_one(tmp_path: Path) -> None:
    sizes, ask = [UPRIGHT] * 3, Groups()
    assert answered(detector_for(1), files(tmp_path, sizes), ask) == in_order(sizes)
    assert ask.seen == [[50]] * 3


def test_a_gpu_sees_as_many_as_run_together(tmp_path: Path) -> None:
    sizes, ask = [UPRIGHT] * 10, Groups()
    assert answered(detector_for(4), files(tmp_path, sizes), ask) == in_order(sizes)
    assert [len(group) for group in ask.seen] == [4, 4, 2]


def test_upright_and_across_in_turn_run_together_by_size_and_are_answered_in_order(tmp_path: Path) -> None:
    sizes, ask = [UPRIGHT, ACROSS] * 4, Groups()
    assert answered(detector_for(4), files(tmp_path, sizes), ask) == in_order(sizes)
    assert ask.seen == [[50] * 4, [60] * 4]


def test_images_of_another_size_run_together_where_the_model_sees_them_alike(tmp_path: Path) -> None:
    sizes, ask = [(50, 60), (100, 120), (200, 240)], Groups()
    answered(detector_for(4), files(tmp_path, sizes), ask)
    assert ask.seen == [[50, 100, 200]]


def test_an_answer_comes_as_soon_as_those_before_it_are_there(tmp_path: Path) -> None:
    ask = Groups()
    found = detect_files(detector_for(2), files(tmp_path, [UPRIGHT] * 20), None, ask)  # type: ignore[arg-type]
    next(found)
    assert ask.seen == [[50, 50]]


def test_fewer_run_together_once_the_memory_of_the_gpu_ended(tmp_path: Path) -> None:
    detector, ask = detector_for(4), Groups()
    found = detect_files(detector, files(tmp_path, [UPRIGHT] * 7), None, ask)  # type: ignore[arg-type]
    next(found)
    detector.batch = 1
    assert [key for key, _ in found] == [1, 2, 3, 4, 5, 6]
    assert [len(group) for group in ask.seen] == [4, 1, 1, 1]


def test_where_a_group_fails_each_is_asked_alone_and_only_the_one_at_fault_fails(tmp_path: Path) -> None:
    sizes, ask = [(50, 60), (100, 120), (200, 240)], Groups(fails=[100])
    found = answered(detector_for(4), files(tmp_path, sizes), ask)
    assert found == [(0, 50), (1, "The model ran out of memory."), (2, 200)]
    assert ask.seen == [[50, 100, 200], [50], [100], [200]]


def test_a_file_that_cannot_be_read_fails_in_its_place(tmp_path: Path) -> None:
    listed = files(tmp_path, [UPRIGHT] * 3)
    listed[1][1].write_bytes(b"")
    ask = Groups()
    keys, answers = zip(*answered(detector_for(4), listed, ask), strict=True)
    assert keys == (0, 1, 2) and answers[0] == answers[2] == 50
    assert isinstance(answers[1], str) and ask.seen == [[50, 50]]


def test_a_phrase_that_cannot_be_asked_for_ends_all(tmp_path: Path) -> None:
    ask = Groups(fails=[50], fault=PhraseError("No word."))
    with pytest.raises(PhraseError):
        answered(detector_for(4), files(tmp_path, [UPRIGHT] * 3), ask)
    assert len(ask.seen) == 1


def test_images_are_read_and_resized_on_another_thread(tmp_path: Path) -> None:
    detector, threads = detector_for(1), []
    real = detector.resize
    detector.resize = lambda *arguments: threads.append(threading.current_thread()) or real(*arguments)  # type: ignore[method-assign,func-returns-value]
    answered(detector, files(tmp_path, [UPRIGHT] * 2), Groups())
    assert len(threads) == 2 and threading.current_thread() not in threads


def test_only_as_many_are_read_as_may_run_soon(tmp_path: Path) -> None:
    asked: list[int] = []
    image = write_image(tmp_path / "a.png")

    def listed():  # type: ignore[no-untyped-def]
        for number in range(200):
            asked.append(number)
            yield number, image

    next(detect_files(detector_for(2), listed(), None, Groups()))  # type: ignore[arg-type]
    assert len(asked) <= 2 * 4 + 2 + 1


@pytest.mark.parametrize("batch", [1, 4])
def test_label_stores_the_same_whatever_runs_together(
    batch: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.cli import run

    detector = detector_for(batch)
    detector.fails_on_width = 100
    monkeypatch.setattr(engine, "load_detector", lambda *_: detector)
    files(tmp_path, [(50, 60), (100, 120), (200, 240), (60, 50)])
    assert run(["label", str(tmp_path), "-p", "cat"]) == 1
    with Store.open(tmp_path) as store:
        images = store.images()
        states = [image.state for image in images]
        assert [len(store.boxes(image.id)) for image in images] == [2, 0, 2, 2]
    assert states == [ImageState.SUGGESTED, ImageState.FAILED, ImageState.SUGGESTED, ImageState.SUGGESTED]


def test_evaluate_reports_the_same_whatever_runs_together(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    figures = []
    for batch, groups in ((1, [1, 1, 1, 1]), (4, [2, 2])):
        detector = detector_for(batch)
        monkeypatch.setattr(engine, "load_detector", lambda *_, detector=detector: detector)
        assert scene.evaluate("--size", "4,6", "--results", str(scene.folder / f"{batch}.jsonl")) == 0
        figures.append(scene.report()["figures"])
        assert detector.groups == groups
    assert figures[0] == figures[1]
