"""A call that comes again is recorded and repeated, and nobody can tell but by the time it takes."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode

from engine import Detector
from engine.checkpoints.transformers import read_checkpoint
from engine.errors import Cancelled
from engine.graphs import CHOICE_VARIABLE, PATIENCE, GpuRecorder, Graphs, gpu_graphs
from engine.model.features import ImageFeatures, TextFeatures
from engine.model.grounding_dino import GroundingDino
from tests.stand_in_recorder import StandInRecorder

PHRASES = ["red cat", "dog"]


@pytest.fixture(autouse=True)
def nothing_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(CHOICE_VARIABLE, raising=False)


@pytest.fixture
def stand_in() -> StandInRecorder:
    return StandInRecorder()


def double(x: Tensor, *_: object) -> Tensor:
    return 2 * x


def doubled(graphs: Graphs, count: int) -> list[float]:
    """The answers for 0, 1, 2, ..."""
    return [graphs.run("double", double, torch.tensor([float(number)])).item() for number in range(count)]


def test_a_call_that_came_often_enough_is_recorded_and_then_repeated(stand_in: StandInRecorder) -> None:
    answers = doubled(Graphs(stand_in), PATIENCE + 3)
    assert answers == [2.0 * number for number in range(PATIENCE + 3)]
    assert (stand_in.recorded, stand_in.repeated) == (1, 1 + 2)


@pytest.mark.parametrize(
    "other",
    [
        ("double", torch.ones(3), 1),
        ("double", torch.ones(2, dtype=torch.float64), 1),
        ("double", torch.ones(2), 2),
        ("double", torch.ones(2), True),
        ("double", torch.ones(2), [(1, 2)]),
        ("double", torch.ones(2), None),
        ("twice", torch.ones(2), 1),
    ],
)
def test_another_shape_type_value_or_name_is_another_call(stand_in: StandInRecorder, other: Any) -> None:
    graphs = Graphs(stand_in)
    for _ in range(PATIENCE + 1):
        graphs.run("double", double, torch.ones(2), 1)
    name, *arguments = other
    repeated = stand_in.repeated
    assert repeated == 1
    graphs.run(name, double, *arguments)
    assert stand_in.repeated == repeated


def test_an_answer_is_the_callers_own(stand_in: StandInRecorder) -> None:
    graphs = Graphs(stand_in)
    answers = [graphs.run("double", double, torch.full((2,), float(number))) for number in range(7)]
    assert [answer.tolist() for answer in answers] == [[2.0 * number] * 2 for number in range(7)]
    given = torch.ones(2)
    graphs.run("double", double, given)
    assert given.tolist() == [1.0, 1.0]


def test_expanded_and_turned_arguments_are_copied_as_they_look(stand_in: StandInRecorder) -> None:
    graphs = Graphs(stand_in)
    for number in range(PATIENCE + 3):
        row = torch.arange(3.0) + number
        for x in (row.expand(2, 3), torch.stack([row, row], 1)):
            assert torch.equal(graphs.run("double", double, x), 2 * x)


def test_a_recording_that_answers_otherwise_is_never_used() -> None:
    recorder = StandInRecorder(wrong=True)
    graphs = Graphs(recorder)
    assert doubled(graphs, 5) == [0.0, 2.0, 4.0, 6.0, 8.0]
    assert "another answer" in graphs.fault and recorder.repeated == 1


def test_a_number_that_is_none_does_not_make_an_answer_another(stand_in: StandInRecorder) -> None:
    graphs = Graphs(stand_in)
    for _ in range(PATIENCE + 2):
        assert graphs.run("double", double, torch.tensor([torch.nan])).isnan().all()
    assert not graphs.fault and stand_in.recorded == 1


def test_a_function_that_reads_a_number_is_run_as_it_is(stand_in: StandInRecorder) -> None:
    def positive(x: Tensor) -> Tensor:
        return x if x.sum() > 0 else -x

    graphs = Graphs(stand_in)
    for number in (1.0, -1.0, 2.0, -2.0):
        assert graphs.run("positive", positive, torch.tensor([number])).item() == abs(number)
    assert "waits" in graphs.fault


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("CUDA error: operation not permitted when stream is capturing\nmore"),
        torch.OutOfMemoryError(""),
        ValueError("a compiler's own"),
    ],
)
def test_where_nothing_can_be_recorded_all_goes_on_without(error: Exception) -> None:
    recorder = StandInRecorder(error)
    graphs = Graphs(recorder)
    assert doubled(graphs, 5) == [0.0, 2.0, 4.0, 6.0, 8.0]
    assert type(error).__name__ in graphs.fault and "more" not in graphs.fault
    assert recorder.forgotten == 1


def test_the_first_cause_is_told_and_not_what_follows_from_it() -> None:
    class Broken(StandInRecorder):
        def record(self, function: Callable[[], Any]) -> Any:
            try:
                raise ValueError("the cause")
            finally:
                raise RuntimeError("broken by an error before")

    graphs = Graphs(Broken())
    doubled(graphs, PATIENCE + 1)
    assert graphs.fault == "ValueError: the cause"


def test_a_full_gpu_records_nothing_until_there_is_room(stand_in: StandInRecorder) -> None:
    graphs = Graphs(stand_in)
    stand_in.room = False
    doubled(graphs, PATIENCE + 3)
    assert stand_in.recorded == 0
    stand_in.room = True
    assert doubled(graphs, 2) == [0.0, 2.0]
    assert stand_in.recorded == 1


def test_all_recordings_end_at_once_and_turns_among_too_many_are_recorded_ever_more_seldom() -> None:
    alive: list[weakref.ref[Any]] = []

    class Watched(StandInRecorder):
        def record(self, function: Callable[[], Any]) -> tuple[Any, Callable[[], None]]:
            answer, repeat = super().record(function)
            alive.append(weakref.ref(repeat))
            return answer, repeat

        def forget(self) -> None:
            super().forget()
            assert not any(each() for each in alive)

    recorder = Watched()
    graphs = Graphs(recorder, most=2)
    for _ in range(100):
        for size in (1, 2, 3):
            assert graphs.run("double", double, torch.ones(size)).tolist() == [2.0] * size
    assert recorder.forgotten > 0
    assert 3 < recorder.recorded < 30
    assert sum(each() is not None for each in alive) <= 2


def test_calls_that_were_not_asked_for_lately_are_forgotten(stand_in: StandInRecorder) -> None:
    graphs = Graphs(stand_in, most=2)
    for _ in range(5):
        for size in range(1, 20):
            graphs.run("double", double, torch.ones(size))
    assert len(graphs._calls) <= 8
    assert stand_in.recorded == 0


def test_nothing_is_broken_off_while_it_is_recorded(stand_in: StandInRecorder) -> None:
    graphs = Graphs(stand_in)
    seen = []

    def function(x: Tensor) -> Tensor:
        seen.append(graphs.recording)
        return x + 1

    for _ in range(PATIENCE + 2):
        graphs.run("function", function, torch.ones(1))
    # The plain calls, the one that prepares, the recording; a repetition runs no Python.
    assert seen == [False] * PATIENCE + [False, True]


@pytest.mark.parametrize(
    ("version", "hip", "choice", "fault"),
    [
        ("2.14.1+cu130", None, "", ""),
        ("3.0.0", None, "on", ""),
        ("2.13.0", None, "", "PyTorch 2.13.0 is older than 2.14"),
        ("2.14.1+rocm7", "7.0", "", "recordings were never tried on an AMD GPU"),
        ("2.14.1", None, "off", "PHRASEBOX_GRAPHS=off is set"),
    ],
)
def test_where_nothing_should_be_recorded_it_is_said_why(
    monkeypatch: pytest.MonkeyPatch, version: str, hip: str | None, choice: str, fault: str
) -> None:
    monkeypatch.setattr(torch, "__version__", version)
    monkeypatch.setattr(torch.version, "hip", hip, raising=False)
    monkeypatch.setenv(CHOICE_VARIABLE, choice)
    assert gpu_graphs("cuda:0").fault == fault


class FakeCuda:
    """Says in which order a recorder asks ``torch.cuda`` for what; ``broken`` as where a recording was spoiled."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, broken: bool = False) -> None:
        self.calls: list[str] = []
        self.pools = 0
        self.broken = broken
        self.stream_now = "current"
        for name in ("device", "stream", "graph"):
            monkeypatch.setattr(torch.cuda, name, getattr(self, name))
        monkeypatch.setattr(torch.cuda, "Stream", lambda _: self.Stream(self, "side"))
        monkeypatch.setattr(torch.cuda, "current_stream", lambda: self.Stream(self, self.stream_now))
        monkeypatch.setattr(torch.cuda, "CUDAGraph", lambda: type("Graph", (), {"replay": lambda _: None})())
        monkeypatch.setattr(torch.cuda, "graph_pool_handle", self.pool)

    class Stream:
        def __init__(self, cuda: FakeCuda, name: str) -> None:
            self.cuda, self.name = cuda, name

        def wait_stream(self, other: FakeCuda.Stream) -> None:
            self.cuda.calls.append(f"{self.name} waits for {other.name}")

    def pool(self) -> int:
        self.pools += 1
        return self.pools

    @contextmanager
    def device(self, device: torch.device) -> Iterator[None]:
        self.calls.append(f"device {device.index}")
        yield

    @contextmanager
    def stream(self, stream: FakeCuda.Stream) -> Iterator[None]:
        before, self.stream_now = self.stream_now, stream.name
        try:
            yield
        finally:
            self.stream_now = before

    @contextmanager
    def graph(
        self, graph: Any, pool: int, stream: FakeCuda.Stream, capture_error_mode: str
    ) -> Iterator[None]:
        self.calls.append(f"record in {pool} on {stream.name}, {capture_error_mode}")
        self.stream_now = stream.name  # and, where it is broken, stays so
        try:
            yield
        finally:
            if self.broken:
                raise RuntimeError("the recording was spoiled")


def test_a_gpu_records_on_a_stream_of_its_own_that_has_been_prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    cuda = FakeCuda(monkeypatch)
    recorder = GpuRecorder("cuda:1")
    assert recorder.prepare(lambda: cuda.stream_now) == "side"
    assert recorder.record(lambda: (cuda.stream_now, gc.isenabled()))[0] == ("side", False)
    assert cuda.calls == [
        "device 1",
        "side waits for current",
        "current waits for side",
        "device 1",
        "record in 1 on side, thread_local",
    ]
    recorder.forget()
    recorder.record(lambda: None)
    assert cuda.calls[-1].startswith("record in 2 on side")
    assert gc.isenabled()


def test_after_a_recording_that_failed_the_gpu_goes_on_where_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise ValueError("by itself")

    cuda = FakeCuda(monkeypatch, broken=True)
    recorder = GpuRecorder("cuda:0")
    with pytest.raises(ValueError, match="by itself"):
        recorder.prepare(fails)
    assert cuda.calls[-1] == "current waits for side"
    with pytest.raises(RuntimeError, match="spoiled"):
        recorder.record(fails)
    assert (cuda.stream_now, gc.isenabled()) == ("current", True)


def test_a_gpu_has_room_when_a_quarter_of_it_is_free_or_only_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    free, reserved = 10, 30
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _: (free, 100))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda _: reserved)
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda _: 15)
    assert GpuRecorder("cuda:0").has_room()
    reserved = 29
    assert not GpuRecorder("cuda:0").has_room()


@pytest.fixture
def image() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (90, 120, 3), dtype=np.uint8)


def recording(detector: Detector, recorder: StandInRecorder) -> Graphs:
    detector._runner._stop.graphs = graphs = Graphs(recorder)
    return graphs


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_a_detector_answers_the_same_from_recordings(
    tiny_checkpoint: Path, image: np.ndarray, stand_in: StandInRecorder, precision: str
) -> None:
    plain, recorded = (Detector.load(tiny_checkpoint, device="cpu", precision=precision) for _ in range(2))
    graphs = recording(recorded, stand_in)
    images = [image, image[::-1], image[:, ::-1], np.rot90(image, 2), image]
    prompts = (PHRASES, ["dog", "red cat"], ["car"])
    for one in images:
        for phrases in prompts:
            found, expected = (
                detector.detect(one, phrases, threshold=0.0, keep=False) for detector in (recorded, plain)
            )
            np.testing.assert_array_equal(found.scores, expected.scores)
            np.testing.assert_array_equal(found.boxes, expected.boxes)
    assert not graphs.fault
    # The image, and prompts of two lengths.
    assert stand_in.recorded == 3
    assert stand_in.repeated > 15


def test_images_together_answer_the_same_from_recordings(
    tiny_checkpoint: Path, image: np.ndarray, stand_in: StandInRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, recorded = (Detector.load(tiny_checkpoint, device="cpu", precision="fp32") for _ in range(2))
    graphs = recording(recorded, stand_in)
    for detector in (plain, recorded):
        detector._runner.batch = 2
    for turn in range(PATIENCE + 2):
        pair = [np.roll(image, turn, 0), np.roll(image, turn, 1)]
        found, expected = (detector.detect(pair, PHRASES, threshold=0.0) for detector in (recorded, plain))
        for one, other in zip(found, expected, strict=True):
            np.testing.assert_array_equal(one.boxes, other.boxes)
    assert not graphs.fault and stand_in.recorded == 2


def test_a_padded_image_is_run_as_it_is(
    tiny_checkpoint: Path, stand_in: StandInRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    detector = Detector.load(tiny_checkpoint, device="cpu", precision="fp32")
    graphs = recording(detector, stand_in)
    runner = detector._runner
    prompt = runner.checkpoint.prompts.build(PHRASES)
    rng = np.random.default_rng(0)
    pair = [rng.integers(0, 256, shape, dtype=np.uint8) for shape in ((90, 120, 3), (90, 100, 3))]
    runner.batch = 2
    for _ in range(PATIENCE + 2):
        answers = runner.run(pair, [prompt], None, keep=False)
    assert len(answers) == 2 and not graphs.fault
    assert stand_in.recorded == 1  # what follows the backbone


def test_a_detector_stops_between_recordings(
    tiny_checkpoint: Path, image: np.ndarray, stand_in: StandInRecorder
) -> None:
    detector = Detector.load(tiny_checkpoint, device="cpu", precision="fp32")
    graphs = recording(detector, stand_in)
    for _ in range(PATIENCE + 1):
        detector.detect(image, PHRASES, keep=False)
    repeated = stand_in.repeated
    assert repeated == 2
    with pytest.raises(Cancelled):
        detector.detect(image, PHRASES, keep=False, cancelled=lambda: True)
    assert stand_in.repeated == repeated and not graphs.fault


def test_who_stops_what_is_to_be_recorded_only_puts_it_off(
    tiny_checkpoint: Path, image: np.ndarray, stand_in: StandInRecorder
) -> None:
    detector = Detector.load(tiny_checkpoint, device="cpu", precision="fp32")
    graphs = recording(detector, stand_in)
    for _ in range(PATIENCE):
        detector.detect(image, PHRASES, keep=False)
    asked: list[int] = []

    def after_a_while() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        detector.detect(image, PHRASES, keep=False, cancelled=after_a_while)
    assert stand_in.recorded == 0 and not graphs.fault
    detector.detect(image, PHRASES, keep=False)
    assert stand_in.recorded == 2


def test_when_memory_ends_the_recordings_are_given_up_first(
    tiny_checkpoint: Path, image: np.ndarray, stand_in: StandInRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    detector = Detector.load(tiny_checkpoint, device="cpu", precision="fp32", tell=told.append)
    graphs = recording(detector, stand_in)
    expected = [detector.detect(image, PHRASES, threshold=0.0) for _ in range(PATIENCE + 2)][-1]
    detect = detector._runner._model.detect

    def limited(features: ImageFeatures, text: TextFeatures) -> Any:
        if graphs._recordings:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return detect(features, text)

    assert graphs._recordings
    monkeypatch.setattr(detector._runner._model, "detect", limited)
    monkeypatch.setattr(detector._runner, "_is_out_of_memory", lambda error: True)
    found = detector.detect(image, PHRASES[:1], threshold=0.0)
    again = detector.detect(image, PHRASES, threshold=0.0)
    np.testing.assert_array_equal(again.boxes, expected.boxes)
    assert len(found.boxes) and "memory" in graphs.fault and told == []


def test_a_detector_that_nobody_holds_leaves_nothing_behind(tiny_checkpoint: Path, image: np.ndarray) -> None:
    detector = Detector.load(tiny_checkpoint, device="cpu", precision="fp32")
    detector.detect(image, PHRASES, cancelled=lambda: False)
    runner, model = weakref.ref(detector._runner), weakref.ref(detector._runner.checkpoint.model)
    gc.disable()
    try:
        del detector
        assert runner() is None and model() is None
    finally:
        gc.enable()


class NothingWaits(TorchDispatchMode):
    """Fails where something is copied between the CPU and the GPU, which no recording can hold."""

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        answer = func(*args, **(kwargs or {}))
        if isinstance(answer, Tensor):
            given = [x for x in args if isinstance(x, Tensor) and x.dim()]
            assert all(x.device == answer.device for x in given), f"{func} copies to {answer.device}"
        return answer


@pytest.fixture
def model(tiny_checkpoint: Path) -> GroundingDino:
    return read_checkpoint(tiny_checkpoint).model.eval()


def test_what_is_recorded_waits_for_nothing(model: GroundingDino) -> None:
    """On a GPU that is only made believe: reading a number of it raises there as it would in a recording."""
    with torch.inference_mode(), FakeTensorMode(allow_non_fake_inputs=True) as mode:
        for name, tensor in [*model.named_parameters(), *model.named_buffers()]:
            owner, _, leaf = name.rpartition(".")
            fake = mode.from_tensor(tensor)
            moved = torch.empty_like(fake, device="cuda")
            holder = model.get_submodule(owner)
            if leaf in holder._parameters:
                holder._parameters[leaf] = torch.nn.Parameter(moved, requires_grad=False)
            else:
                holder._buffers[leaf] = moved
        pixels = torch.empty(1, 3, 90, 120, device="cuda")
        tokens = torch.zeros(1, 6, dtype=torch.long, device="cuda")
        text = model.model.encode_text(tokens, torch.ones_like(tokens), model.delimiters)
        model.detect(model.model.encode_image(pixels, None), text)  # fills what is kept
        with NothingWaits():
            features = model.model.encode_image(pixels, None)
            answer = model.detect(features, text)
    assert answer.boxes.device.type == "cuda"


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
@pytest.mark.parametrize("precision", ["fp32", "fp16"])
@pytest.mark.parametrize("most", [2, 8])
def test_a_gpu_answers_the_same_from_recordings(
    tiny_checkpoint: Path, image: np.ndarray, precision: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two recordings make room for each other all the time."""
    recorded = Detector.load(tiny_checkpoint, device="cuda", precision=precision)
    monkeypatch.setenv(CHOICE_VARIABLE, "off")
    plain = Detector.load(tiny_checkpoint, device="cuda", precision=precision)
    graphs = recorded._runner._stop.graphs
    assert graphs is not None and not graphs.fault
    graphs._most = most
    for turn in range(12):
        for phrases in (PHRASES, ["car"], ["small dog", "red car", "cat"]):
            for one in (np.roll(image, turn, 0), np.roll(image, turn, 0)[:, :70]):
                found, expected = (
                    detector.detect(one, phrases, threshold=0.0, keep=False) for detector in (recorded, plain)
                )
                np.testing.assert_array_equal(found.boxes, expected.boxes)
                np.testing.assert_array_equal(found.scores, expected.scores)
        torch.cuda.empty_cache()
    assert not graphs.fault and graphs._recordings
