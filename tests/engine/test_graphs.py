"""A call that comes again is recorded and repeated, and nobody can tell but by the time it takes."""

from __future__ import annotations

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
from engine.graphs import CHOICE_VARIABLE, Graphs
from engine.model.features import ImageFeatures, TextFeatures
from engine.model.grounding_dino import GroundingDino
from tests.stand_in_recorder import StandInRecorder

PHRASES = ["red cat", "dog"]


@pytest.fixture
def stand_in() -> StandInRecorder:
    return StandInRecorder()


def double(x: Tensor, *_: object) -> Tensor:
    return 2 * x


def test_the_second_call_is_recorded_and_the_third_repeated(stand_in: StandInRecorder) -> None:
    graphs, calls = Graphs(stand_in), []
    answers = [graphs.run("double", double, torch.tensor([float(number)])) for number in range(4)]
    for number, answer in enumerate(answers):
        calls.append(answer.item() == 2 * number)
    assert calls == [True] * 4
    assert (stand_in.recorded, stand_in.repeated) == (1, 1 + 2)


@pytest.mark.parametrize(
    "other",
    [
        ("double", torch.ones(3), 1),
        ("double", torch.ones(2, dtype=torch.float64), 1),
        ("double", torch.ones(2), 2),
        ("double", torch.ones(2), [(1, 2)]),
        ("double", torch.ones(2), None),
        ("twice", torch.ones(2), 1),
    ],
)
def test_another_shape_type_value_or_name_is_another_call(stand_in: StandInRecorder, other: Any) -> None:
    graphs = Graphs(stand_in)
    for _ in range(3):
        graphs.run("double", double, torch.ones(2), 1)
    name, *arguments = other
    repeated = stand_in.repeated
    graphs.run(name, double, *arguments)
    assert stand_in.repeated == repeated


def test_an_answer_is_the_callers_own(stand_in: StandInRecorder) -> None:
    graphs = Graphs(stand_in)
    answers = [graphs.run("double", double, torch.full((2,), float(number))) for number in range(5)]
    assert [answer.tolist() for answer in answers] == [[2.0 * number] * 2 for number in range(5)]
    given = torch.ones(2)
    graphs.run("double", double, given)
    assert given.tolist() == [1.0, 1.0]


def test_a_recording_that_answers_otherwise_is_never_used() -> None:
    recorder = StandInRecorder(wrong=True)
    graphs = Graphs(recorder)
    answers = [graphs.run("double", double, torch.tensor([float(number)])).item() for number in range(4)]
    assert answers == [0.0, 2.0, 4.0, 6.0]
    assert "another answer" in graphs.fault and recorder.repeated == 1


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("CUDA error: operation not permitted when stream is capturing\nmore"),
        torch.OutOfMemoryError(""),
    ],
)
def test_where_nothing_can_be_recorded_all_goes_on_without(error: Exception) -> None:
    graphs = Graphs(StandInRecorder(error))
    answers = [graphs.run("double", double, torch.tensor([float(number)])).item() for number in range(4)]
    assert answers == [0.0, 2.0, 4.0, 6.0]
    assert type(error).__name__ in graphs.fault and "more" not in graphs.fault


def test_a_person_can_do_without(stand_in: StandInRecorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CHOICE_VARIABLE, "off")
    graphs = Graphs(stand_in)
    for _ in range(4):
        graphs.run("double", double, torch.ones(2))
    assert stand_in.recorded == 0


def test_only_the_latest_recordings_are_kept_and_turns_among_more_are_recorded_ever_more_seldom(
    stand_in: StandInRecorder,
) -> None:
    graphs = Graphs(stand_in, most=2)
    for _ in range(100):
        for size in (1, 2, 3):
            assert graphs.run("double", double, torch.ones(size)).tolist() == [2.0] * size
    assert len(graphs._recordings) == 2
    assert 6 <= stand_in.recorded < 30


def test_nothing_is_broken_off_while_it_is_recorded(stand_in: StandInRecorder) -> None:
    graphs = Graphs(stand_in)
    seen = []

    def function(x: Tensor) -> Tensor:
        seen.append(graphs.recording)
        return x + 1

    for _ in range(2):
        graphs.run("function", function, torch.ones(1))
    # The first call; the one that prepares; the recording; the repetition, which here runs the function.
    assert seen == [False, False, True, False]


@pytest.fixture
def image() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (90, 120, 3), dtype=np.uint8)


def recording(detector: Detector, recorder: StandInRecorder) -> Graphs:
    detector._runner._graphs = graphs = Graphs(recorder)
    return graphs


def test_a_detector_answers_the_same_from_recordings(
    tiny_checkpoint: Path, image: np.ndarray, stand_in: StandInRecorder
) -> None:
    plain, recorded = (Detector.load(tiny_checkpoint, device="cpu", precision="fp32") for _ in range(2))
    graphs = recording(recorded, stand_in)
    images = [image, image[::-1], image[:, ::-1], np.rot90(image, 2)]
    prompts = (PHRASES, ["dog", "red cat"], ["car"])
    for one in images:
        for phrases in prompts:
            found, expected = (detector.detect(one, phrases, threshold=0.0) for detector in (recorded, plain))
            np.testing.assert_array_equal(found.scores, expected.scores)
            np.testing.assert_array_equal(found.boxes, expected.boxes)
    assert not graphs.fault
    # The image, and prompts of two lengths.
    assert stand_in.recorded == 3


def test_a_detector_stops_between_recordings(
    tiny_checkpoint: Path, image: np.ndarray, stand_in: StandInRecorder
) -> None:
    detector = Detector.load(tiny_checkpoint, device="cpu", precision="fp32")
    recording(detector, stand_in)
    for _ in range(3):
        detector.detect(image, PHRASES, keep=False)
    repeated = stand_in.repeated
    with pytest.raises(Cancelled):
        detector.detect(image, PHRASES, keep=False, cancelled=lambda: True)
    assert stand_in.repeated == repeated
    asked = []
    detector.detect(image, ["car"], keep=False, cancelled=lambda: bool(asked.append(1)))
    assert asked


def test_when_memory_ends_the_recordings_are_given_up_first(
    tiny_checkpoint: Path, image: np.ndarray, stand_in: StandInRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    detector = Detector.load(tiny_checkpoint, device="cpu", precision="fp32", tell=told.append)
    graphs = recording(detector, stand_in)
    expected = [detector.detect(image, PHRASES, threshold=0.0) for _ in range(3)][-1]
    detect = detector._runner._model.detect

    def limited(features: ImageFeatures, text: TextFeatures) -> Any:
        if graphs._recordings:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return detect(features, text)

    monkeypatch.setattr(detector._runner._model, "detect", limited)
    monkeypatch.setattr(detector._runner, "_is_out_of_memory", lambda error: True)
    found = detector.detect(image, PHRASES, threshold=0.0)
    np.testing.assert_array_equal(found.boxes, expected.boxes)
    assert "memory" in graphs.fault and told == []


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
def test_a_gpu_answers_the_same_from_recordings(
    tiny_checkpoint: Path, image: np.ndarray, precision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorded = Detector.load(tiny_checkpoint, device="cuda", precision=precision)
    monkeypatch.setenv(CHOICE_VARIABLE, "off")
    plain = Detector.load(tiny_checkpoint, device="cuda", precision=precision)
    graphs = recorded._runner._graphs
    assert graphs is not None and not graphs.fault
    for one in (image, image[::-1], image[:, ::-1], image):
        for phrases in (PHRASES, ["car"]):
            found, expected = (
                detector.detect(one, phrases, threshold=0.0, keep=False) for detector in (recorded, plain)
            )
            np.testing.assert_array_equal(found.boxes, expected.boxes)
            np.testing.assert_array_equal(found.scores, expected.scores)
    assert not graphs.fault and len(graphs._recordings) == 3
