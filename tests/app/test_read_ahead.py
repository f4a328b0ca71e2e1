"""The next images of Detect all are read while the model works, and nobody notices but by the clock."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.core.images import ImageError
from app.job_queue import Job, JobQueue, Priority
from app.read_ahead import ReadAhead
from app.worker import Engine, Failure, Result, load_detector
from tests.app.window_kit import FakeDetector

WAIT = 60


def job(generation: int, priority: Priority = Priority.BATCH, path: Path = Path("a.png"), **more: Any) -> Job:
    return Job(generation, generation, path, (("cat", "cat"),), "starter", 0.05, priority, **more)


class Reading:
    """A queue, and what is read for it: which jobs, in which threads, waiting for ``gate``."""

    def __init__(self) -> None:
        self.queue = JobQueue()
        self.gate, self.began = threading.Event(), threading.Event()
        self.gate.set()
        self.read: list[tuple[int, bool]] = []
        self.broken: set[int] = set()
        self.ahead = ReadAhead(self.queue, self._read)

    def _read(self, one: Job) -> np.ndarray:
        apart = threading.current_thread() is not threading.main_thread()
        self.read.append((one.generation, apart))
        self.began.set()
        if apart and not self.gate.wait(WAIT):
            raise TimeoutError
        if one.generation in self.broken:
            raise ImageError("a.png cannot be read.")
        return np.full((1, 1, 3), one.generation, np.uint8)

    def asks(self, *jobs: Job) -> None:
        for one in jobs:
            self.queue.push(one)
        self.ahead.look()

    def comes_to_rest(self) -> None:
        """Wait until the thread has done all that it was given."""
        done = threading.Event()
        self.ahead._reader.submit(done.set)
        assert done.wait(WAIT)


@pytest.fixture
def reading() -> Iterator[Reading]:
    made = Reading()
    yield made
    made.gate.set()
    made.ahead.stop()


def test_two_images_are_read_ahead_of_their_turn_and_no_more(reading: Reading) -> None:
    reading.asks(*(job(number) for number in range(1, 6)))
    reading.comes_to_rest()
    reading.queue.pop()
    reading.ahead.look()  # the first runs, and has not taken its image yet
    reading.comes_to_rest()
    assert reading.read == [(1, True), (2, True)]
    assert [int(reading.ahead.take(job(number))[0, 0, 0]) for number in (1, 2)] == [1, 2]  # type: ignore[index]
    assert len(reading.read) == 2


def test_what_is_no_batch_is_read_in_its_turn(reading: Reading) -> None:
    reading.asks(job(1, Priority.OPEN), job(2, Priority.AHEAD))
    reading.comes_to_rest()
    assert reading.read == []
    reading.ahead.take(job(1, Priority.OPEN))
    assert reading.read == [(1, False)]


def test_a_broken_file_is_told_in_its_turn_and_of_its_own_job(reading: Reading) -> None:
    reading.broken = {1}
    reading.asks(job(1), job(2))
    reading.comes_to_rest()
    with pytest.raises(ImageError, match="cannot be read"):
        reading.ahead.take(job(1))
    assert int(reading.ahead.take(job(2))[0, 0, 0]) == 2  # type: ignore[index]


def test_nothing_is_read_for_what_was_cancelled(reading: Reading) -> None:
    reading.gate.clear()
    reading.asks(job(1), job(2))
    assert reading.began.wait(WAIT)
    reading.queue.cancel({2})
    reading.ahead.forget({2})
    reading.gate.set()
    reading.comes_to_rest()
    assert reading.read == [(1, True)]


def test_an_image_whose_turn_comes_does_not_wait_for_another_that_is_being_read(reading: Reading) -> None:
    reading.gate.clear()
    reading.asks(job(1), job(2))
    assert reading.began.wait(WAIT)
    assert int(reading.ahead.take(job(2))[0, 0, 0]) == 2  # type: ignore[index]
    reading.gate.set()
    reading.comes_to_rest()
    assert reading.read == [(1, True), (2, False)]


def test_what_was_given_up_makes_room_for_the_next(reading: Reading) -> None:
    reading.asks(job(1), job(2))
    reading.comes_to_rest()
    reading.queue.cancel({1, 2})
    reading.ahead.forget({1, 2})
    reading.asks(job(3))
    reading.comes_to_rest()
    assert reading.read[2:] == [(3, True)]


# The engine


class Heard:
    """An engine and what it tells."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.results: list[Result] = []
        self.failures: list[Failure] = []
        engine.finished.connect(self.results.append)
        engine.failed.connect(self.failures.append)


def draw(folder: Path, *names: str) -> list[Path]:
    for number, name in enumerate(names):
        noise = np.random.default_rng(number).integers(0, 255, (90, 120, 3), dtype=np.uint8)
        Image.fromarray(noise).save(folder / name)
    return [folder / name for name in names]


def test_the_next_image_is_ready_before_the_model_is_done_with_this_one(qtbot: Any, tmp_path: Path) -> None:
    detector = FakeDetector()
    heard = Heard(Engine(lambda model, loading: (detector, "reference")))
    first, second, third = draw(tmp_path, "a.png", "b.png", "c.png")
    second.write_bytes(b"no image")
    detector.hold()
    heard.engine.submit(job(1, Priority.OPEN, first))
    qtbot.waitUntil(lambda: len(detector.calls) == 1, timeout=WAIT * 1000)
    for number, path in enumerate((first, second, third), start=2):
        heard.engine.submit(job(number, Priority.BATCH, path))
    qtbot.waitUntil(lambda: len(detector.resized) == 1, timeout=WAIT * 1000)  # the first, while it is held
    detector.answer_one()
    qtbot.waitUntil(lambda: len(detector.calls) == 2, timeout=WAIT * 1000)
    qtbot.waitUntil(
        lambda: len(detector.resized) == 2, timeout=WAIT * 1000
    )  # the third, while the first is held
    assert all(name.startswith("reader") for name, _ in detector.resized)
    assert heard.failures == []
    detector.release()
    qtbot.waitUntil(lambda: len(heard.results) == 3, timeout=WAIT * 1000)
    heard.engine.stop()
    assert [result.job.generation for result in heard.results] == [1, 2, 4]
    assert [failure.job.generation for failure in heard.failures] == [3]
    assert heard.failures[0].of_image and not heard.failures[0].hopeless


def test_an_image_is_not_made_ready_for_the_model_that_is_in_memory_but_for_its_own(
    qtbot: Any, tmp_path: Path
) -> None:
    made: dict[str, FakeDetector] = {"starter": FakeDetector(), "another": FakeDetector()}
    heard = Heard(Engine(lambda model, loading: (made[model], "reference")))
    (path,) = draw(tmp_path, "a.png")
    made["another"].hold()
    heard.engine.submit(Job(1, 1, path, (("cat", "cat"),), "another", 0.05, Priority.OPEN))
    qtbot.waitUntil(lambda: len(made["another"].calls) == 1, timeout=WAIT * 1000)
    heard.engine.submit(job(2, Priority.BATCH, path))
    done = threading.Event()
    heard.engine._worker.reader._reader.submit(done.set)
    assert done.wait(WAIT)
    made["another"].release()
    qtbot.waitUntil(lambda: len(heard.results) == 2, timeout=WAIT * 1000)
    heard.engine.stop()
    assert made["another"].resized == []


def test_the_end_of_the_program_ends_the_reading_too(qtbot: Any, tmp_path: Path) -> None:
    detector = FakeDetector()
    engine = Engine(lambda model, loading: (detector, "reference"))
    detector.hold()
    for number, path in enumerate(draw(tmp_path, "a.png", "b.png", "c.png"), start=1):
        engine.submit(job(number, Priority.BATCH, path))
    qtbot.waitUntil(lambda: len(detector.calls) == 1, timeout=WAIT * 1000)
    engine.stop()
    assert [thread for thread in threading.enumerate() if thread.name.startswith("reader")] == []
    assert len(detector.calls) == 1


def test_a_batch_finds_the_same_as_a_person_who_asks(qtbot: Any, tmp_path: Path) -> None:
    heard = Heard(Engine(load_detector))
    first, second = draw(tmp_path, "a.png", "b.png")
    heard.engine.submit(job(1, Priority.OPEN, first))
    heard.engine.submit(job(2, Priority.OPEN, second))
    heard.engine.submit(job(3, Priority.BATCH, first))
    heard.engine.submit(job(4, Priority.BATCH, second))
    qtbot.waitUntil(lambda: len(heard.results) == 4, timeout=4 * WAIT * 1000)
    heard.engine.stop()
    assert heard.failures == []
    found = [
        (
            result.width,
            result.height,
            [(box.x1, box.y1, box.x2, box.y2, box.score) for box in result.candidates],
        )
        for result in heard.results
    ]
    assert found[:2] == found[2:]
    assert any(boxes for _, _, boxes in found)
