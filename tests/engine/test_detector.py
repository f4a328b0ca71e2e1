"""The detector answers pixels and phrases with boxes in pixels, each with one typed phrase."""

from __future__ import annotations

import subprocess
import sys
from itertools import islice, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine import Cancelled, Detections, Detector, PhraseError, UserError
from engine.checkpoints.transformers import read_checkpoint
from engine.model.encoder import BiAttention
from engine.model.grounding_dino import Transformer
from engine.phrases import phrase_scores

PHRASES = ["a red cat", "dog", "remote control"]


@pytest.fixture(scope="module")
def detector(tiny_checkpoint: Path) -> Detector:
    return Detector.load(tiny_checkpoint, device="cpu", precision="fp32")


@pytest.fixture(scope="module")
def image() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (150, 210, 3), dtype=np.uint8)


def test_boxes_lie_inside_the_image_best_first(detector: Detector, image: np.ndarray) -> None:
    found = detector.detect(image, PHRASES, threshold=0.0)
    assert len(found) == 20
    assert (found.width, found.height) == (210, 150)
    assert (found.boxes >= 0).all()
    assert (found.boxes <= [210, 150, 210, 150]).all()
    assert (np.diff(found.scores) <= 0).all()
    assert {found.phrase(i) for i in range(len(found))} <= set(PHRASES)


def test_the_raw_answer_is_the_reference_models(
    detector: Detector, image: np.ndarray, tiny_checkpoint: Path
) -> None:
    transformers = pytest.importorskip("transformers")
    theirs = transformers.MMGroundingDinoForObjectDetection.from_pretrained(tiny_checkpoint).eval()
    checkpoint = read_checkpoint(tiny_checkpoint)
    pixel_values, pixel_mask = checkpoint.images([image])
    ids = torch.from_numpy(checkpoint.prompts.build(PHRASES).input_ids)[None]
    with torch.inference_mode():
        output = theirs(pixel_values=pixel_values, pixel_mask=pixel_mask, input_ids=ids)
    logits, boxes = detector.forward(image, PHRASES)
    np.testing.assert_allclose(logits, output.logits[0, :, : ids.shape[1]].numpy(), atol=1e-4)
    np.testing.assert_allclose(boxes, output.pred_boxes[0].numpy(), atol=1e-4)


@torch.inference_mode()
def test_each_box_has_the_phrase_that_scores_best(
    detector: Detector, image: np.ndarray, tiny_checkpoint: Path
) -> None:
    checkpoint = read_checkpoint(tiny_checkpoint)
    prompt = checkpoint.prompts.build(PHRASES)
    ids = torch.from_numpy(prompt.input_ids)[None]
    output = checkpoint.model(*checkpoint.images([image]), ids, torch.ones_like(ids))
    for kind in ("mean", "max"):
        expected = phrase_scores(output.logits[0], prompt, kind).max(1)
        order = expected.values.argsort(descending=True)
        found = detector.detect(image, PHRASES, threshold=0.0, score=kind)
        np.testing.assert_allclose(found.scores, expected.values[order].numpy(), atol=1e-6)
        np.testing.assert_array_equal(found.phrase_indices, expected.indices[order].numpy())


def test_the_reference_post_processing_finds_the_same_boxes(
    detector: Detector, image: np.ndarray, tiny_checkpoint: Path
) -> None:
    transformers = pytest.importorskip("transformers")
    theirs = transformers.MMGroundingDinoForObjectDetection.from_pretrained(tiny_checkpoint).eval()
    checkpoint = read_checkpoint(tiny_checkpoint)
    prompt = checkpoint.prompts.build(PHRASES)
    pixel_values, pixel_mask = checkpoint.images([image])
    ids = torch.from_numpy(prompt.input_ids)[None]
    with torch.inference_mode():
        output = theirs(pixel_values=pixel_values, pixel_mask=pixel_mask, input_ids=ids)
    centres, sizes = output.pred_boxes[0].split(2, -1)
    corners = torch.cat([centres - sizes / 2, centres + sizes / 2], -1) * torch.tensor([210, 150, 210, 150])
    corners = corners.clamp(torch.zeros(4), torch.tensor([210.0, 150, 210, 150]))
    scores = phrase_scores(output.logits[0, :, : ids.shape[1]], prompt, "mean").amax(1)
    order = scores.argsort(descending=True)
    found = detector.detect(image, PHRASES, threshold=0.0)
    np.testing.assert_allclose(found.scores, scores[order].numpy(), atol=1e-4)
    np.testing.assert_allclose(found.boxes, corners[order].numpy(), atol=1e-2)


def test_the_threshold_only_drops_boxes(detector: Detector, image: np.ndarray) -> None:
    everything = detector.detect(image, PHRASES, threshold=0.0)
    threshold = float(np.median(everything.scores))
    some = detector.detect(image, PHRASES, threshold=threshold)
    assert 0 < len(some) < len(everything)
    np.testing.assert_array_equal(some.scores, everything.scores[everything.scores > threshold])


def test_no_more_than_the_best_boxes_are_kept(detector: Detector, image: np.ndarray) -> None:
    everything = detector.detect(image, PHRASES, threshold=0.0)
    best = detector.detect(image, PHRASES, threshold=0.0, max_boxes=3)
    np.testing.assert_array_equal(best.boxes, everything.boxes[:3])


def test_suppression_leaves_no_two_boxes_of_a_phrase_on_each_other(
    detector: Detector, image: np.ndarray
) -> None:
    everything = detector.detect(image, PHRASES, threshold=0.0)
    kept = detector.detect(image, PHRASES, threshold=0.0, nms=0.01)
    assert 0 < len(kept) < len(everything)
    for first in range(len(kept)):
        for second in range(first):
            if kept.phrase_indices[first] == kept.phrase_indices[second]:
                assert overlap(kept.boxes[first], kept.boxes[second]) <= 0.01


def overlap(a: np.ndarray, b: np.ndarray) -> float:
    sides = np.clip(np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2]), 0, None)
    areas = [np.prod(box[2:] - box[:2]) for box in (a, b)]
    return float(np.prod(sides) / (sum(areas) - np.prod(sides)))


def test_a_list_of_images_is_answered_as_each_image_alone(detector: Detector, image: np.ndarray) -> None:
    other = image[:80, ::-1]
    together = detector.detect([image, other], PHRASES, threshold=0.0)
    assert isinstance(together, list)
    for one, answer in zip([image, other], together, strict=True):
        same(answer, detector.detect(one, PHRASES, threshold=0.0))


def same(a: Detections, b: Detections) -> None:
    np.testing.assert_array_equal(a.boxes, b.boxes)
    np.testing.assert_array_equal(a.scores, b.scores)
    np.testing.assert_array_equal(a.phrase_indices, b.phrase_indices)


def test_more_phrases_than_one_prompt_holds_are_all_looked_for(detector: Detector, image: np.ndarray) -> None:
    phrases = [f"red cat number {number}" for number in range(60)]
    found = detector.detect(image, phrases, threshold=0.0)
    assert found.phrase_indices.max() > 40
    assert found.phrases == tuple(phrases)


# Every pair of box and phrase


def best_pairs(
    detector: Detector, image: np.ndarray, phrases: list[str], most: int
) -> list[tuple[float, int, int]]:
    """(score, query, phrase) of the best pairs, worked out from the model's raw answer."""
    logits, _ = detector.forward(image, phrases)
    prompt = detector._prompts.build(phrases)
    scores = phrase_scores(torch.from_numpy(logits), prompt, "mean")
    pairs = [
        (float(scores[query, phrase]), query, phrase)
        for query in range(scores.shape[0])
        for phrase in range(scores.shape[1])
    ]
    return sorted(pairs, key=lambda pair: -pair[0])[:most]


def test_every_pair_of_box_and_phrase_is_ranked(detector: Detector, image: np.ndarray) -> None:
    found = detector.detect(image, PHRASES, threshold=0.0, per_box="every", max_boxes=45)
    expected = best_pairs(detector, image, PHRASES, 45)
    np.testing.assert_allclose(found.scores, [score for score, _, _ in expected], atol=1e-6)
    assert found.phrase_indices.tolist() == [phrase for _, _, phrase in expected]
    _, boxes = detector.forward(image, PHRASES)
    chosen = boxes[[query for _, query, _ in expected]]
    corners = np.concatenate([chosen[:, :2] - chosen[:, 2:] / 2, chosen[:, :2] + chosen[:, 2:] / 2], 1)
    np.testing.assert_allclose(
        found.boxes, (corners * [210, 150, 210, 150]).clip(0, [210, 150, 210, 150]), atol=1e-2
    )
    assert len(np.unique(found.boxes, axis=0)) < len(found)


def test_every_pair_without_a_cap_and_with_a_threshold(detector: Detector, image: np.ndarray) -> None:
    everything = detector.detect(image, PHRASES, threshold=0.0, per_box="every")
    assert len(everything) == 20 * len(PHRASES)
    middle = float(np.median(everything.scores))
    some = detector.detect(image, PHRASES, threshold=middle, per_box="every")
    assert len(some) == int((everything.scores > middle).sum())


def test_the_best_of_every_pair_is_the_best_of_every_box(detector: Detector, image: np.ndarray) -> None:
    best = detector.detect(image, PHRASES, threshold=0.0, max_boxes=1)
    same(best, detector.detect(image, PHRASES, threshold=0.0, per_box="every", max_boxes=1))


def test_1203_names_are_asked_for_in_chunks_and_the_image_is_looked_at_once(
    detector: Detector, image: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    four_words = product(["a", "red", "blue", "cat", "dog", "car"], repeat=4)
    names = [" ".join(words) for words in islice(four_words, 1203)]
    images, texts = [], []
    encode_image, encode_text = Transformer.encode_image, Transformer.encode_text
    monkeypatch.setattr(
        Transformer, "encode_image", lambda *a, **k: images.append(1) or encode_image(*a, **k)
    )
    monkeypatch.setattr(Transformer, "encode_text", lambda *a, **k: texts.append(1) or encode_text(*a, **k))
    asked = {"threshold": 0.0, "per_box": "every", "chunk": 40, "max_boxes": 300, "keep": False}
    found = detector.detect(image[::-1], names, **asked)
    chunks = [names[start : start + 40] for start in range(0, 1203, 40)]
    assert len(chunks) == 31
    assert len(images) == 1
    assert len(texts) == 31
    assert (np.diff(found.scores) <= 0).all()
    per_chunk = np.bincount(found.phrase_indices // 40)
    assert per_chunk.tolist() == [300] * 30 + [3 * 20]
    for number in (0, 17, 30):
        mine = found.select(found.phrase_indices // 40 == number)
        alone = detector.detect(image[::-1], chunks[number], threshold=0.0, per_box="every", max_boxes=300)
        np.testing.assert_allclose(mine.scores, alone.scores, atol=1e-6)
        np.testing.assert_array_equal(mine.phrase_indices - 40 * number, alone.phrase_indices)


def test_a_chunk_that_does_not_fit_one_prompt_has_one_cap_all_the_same(
    detector: Detector, image: np.ndarray
) -> None:
    names = [f"red cat number {number}" for number in range(45)]
    assert len(detector._prompts.build_chunks(names[:40])) == 2
    found = detector.detect(image, names, threshold=0.0, per_box="every", chunk=40, max_boxes=7)
    assert np.bincount(found.phrase_indices // 40).tolist() == [7, 7]
    everything = detector.detect(image, names[:40], threshold=0.0, per_box="every", max_boxes=7)
    np.testing.assert_allclose(found.scores[found.phrase_indices < 40], everything.scores, atol=1e-6)


def test_another_size_is_another_look(detector: Detector, image: np.ndarray) -> None:
    usual = detector.detect(image, PHRASES, threshold=0.0)
    small = detector.detect(image, PHRASES, threshold=0.0, size=(64, 90))
    assert not np.array_equal(usual.scores, small.scores)
    same(usual, detector.detect(image, PHRASES, threshold=0.0, size=detector.image_size))


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 300, 3), (300, 2, 3)])
def test_an_image_of_extreme_shape_is_answered(detector: Detector, shape: tuple[int, int, int]) -> None:
    found = detector.detect(np.full(shape, 90, np.uint8), PHRASES, threshold=0.0)
    assert np.isfinite(found.boxes).all()
    assert np.isfinite(found.scores).all()


def test_a_cancelled_detection_stops_between_layers(detector: Detector, image: np.ndarray) -> None:
    asked = 0

    def after_ten() -> bool:
        nonlocal asked
        asked += 1
        return asked > 10

    with pytest.raises(Cancelled):
        detector.detect(image, PHRASES, cancelled=after_ten)
    assert asked == 11
    assert len(detector.detect(image, PHRASES, threshold=0.0)) == 20


def test_a_bad_phrase_is_refused_and_the_next_detection_runs(detector: Detector, image: np.ndarray) -> None:
    with pytest.raises(PhraseError):
        detector.detect(image, ["dog", ""])
    assert len(detector.detect(image, ["dog"], threshold=0.0)) == 20


@pytest.mark.parametrize("device", ["cuda:99", "toaster", "meta"])
def test_a_device_that_is_not_here_is_named(tiny_checkpoint: Path, device: str) -> None:
    with pytest.raises(UserError, match=device):
        Detector.load(tiny_checkpoint, device=device)


def test_an_unknown_precision_is_named(tiny_checkpoint: Path) -> None:
    with pytest.raises(UserError, match="fp8"):
        Detector.load(tiny_checkpoint, precision="fp8")


class SameProposals:
    """Gives every model the proposals that the first one chose: in halves some tie and change places, and the queries
    could not be compared one by one."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, image: np.ndarray) -> None:
        choose, self._choice, self._image = torch.Tensor.topk, [], image

        def topk(values: torch.Tensor, count: int, dim: int) -> Any:
            self._choice = self._choice or [choose(values, count, dim=dim)]
            return self._choice[0]

        monkeypatch.setattr(torch.Tensor, "topk", topk)

    def forward(self, checkpoint: Path, precision: str) -> tuple[np.ndarray, np.ndarray]:
        return Detector.load(checkpoint, device="cpu", precision=precision).forward(self._image, PHRASES)


@pytest.mark.parametrize(("precision", "logit", "box"), [("bf16", 0.05, 0.01), ("fp16", 0.005, 0.002)])
def test_half_precision_finds_nearly_the_same_and_another_model_does_not(
    tiny_checkpoint: Path,
    image: np.ndarray,
    precision: str,
    logit: float,
    box: float,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("transformers")
    from tests.engine import reference

    other = reference.write_v5(
        reference.randomised_model(reference.tiny_config(), seed=2), tmp_path / "other"
    )
    proposals = SameProposals(monkeypatch, image)
    logits, boxes = proposals.forward(tiny_checkpoint, "fp32")
    rough_logits, rough_boxes = proposals.forward(tiny_checkpoint, precision)
    assert 0 < np.abs(logits - rough_logits).max() < logit
    assert 0 < np.abs(boxes - rough_boxes).max() < box
    other_logits, other_boxes = proposals.forward(other, "fp32")
    assert np.median(np.abs(logits - other_logits)) > 5 * logit
    assert np.median(np.abs(boxes - other_boxes)) > 2 * box


@torch.inference_mode()
def test_fusion_scores_beyond_half_precision_leave_the_answer_finite(
    tiny_checkpoint: Path, image: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    greatest: list[float] = []
    compute = BiAttention._scores

    def scores(self: BiAttention, vision: torch.Tensor, text: torch.Tensor) -> torch.Tensor:
        greatest.append(compute(self, vision.float(), text.float()).abs().max().item())
        return compute(self, vision, text)

    monkeypatch.setattr(BiAttention, "_scores", scores)
    checkpoint = read_checkpoint(tiny_checkpoint)
    for module in checkpoint.model.modules():
        if isinstance(module, BiAttention):
            module.vision_proj.weight *= 300
            module.text_proj.weight *= 300
    logits, boxes = Detector(checkpoint, "tiny", "cpu", "fp16").forward(image, PHRASES)
    assert min(greatest) > torch.finfo(torch.float16).max
    assert np.isfinite(logits).all() and np.isfinite(boxes).all()


@torch.inference_mode()
def test_half_precision_leaves_scores_and_boxes_in_single(tiny_checkpoint: Path) -> None:
    model = read_checkpoint(tiny_checkpoint).model
    ids = torch.tensor([[101, 105, 106, 1012, 107, 1012, 102]])
    inputs = (torch.randn(1, 3, 96, 128), torch.ones(1, 96, 128).long(), ids, torch.ones_like(ids))
    exact = model(*inputs)
    with torch.autocast("cpu", torch.bfloat16):
        rough = model(*inputs)
    for name in ("logits", "boxes", "proposal_logits", "proposal_boxes"):
        values = getattr(rough, name)
        assert values.dtype == torch.float32
        finite = values[values.isfinite()]
        assert (finite != finite.bfloat16().float()).float().mean() > 0.9
    # Proposals may change places, so only what precedes their choice is compared cell by cell.
    finite = exact.proposal_logits.isfinite()
    difference = (exact.proposal_logits - rough.proposal_logits)[finite].abs()
    assert difference.median() < 0.05 * exact.proposal_logits[finite].std()


_DETECT = """
import sys
import numpy as np
from engine import Detector
detector = Detector.load(sys.argv[1], device="cpu", precision="fp32")
detector.detect(np.zeros((60, 80, 3), np.uint8), ["a cat"])
print(sorted(name for name in ("torch._dynamo", "sympy", "transformers") if name in sys.modules))
"""


def test_nobody_waits_for_a_compiler_to_be_imported_before_the_first_boxes(tiny_checkpoint: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _DETECT, str(tiny_checkpoint)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert done.stdout.splitlines()[-1] == "[]"
