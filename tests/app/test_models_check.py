"""``phrasebox models check``: published numbers beside those of this machine.

No published weights are at hand here: the "published" examples are what transformers answers for a small randomised
checkpoint.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.cli import run
from app.headless import engine
from engine.checkpoints import published_examples
from engine.checkpoints.published_examples import (
    EXAMPLES,
    PublishedDetection,
    PublishedExample,
    compare,
    example_of,
)
from tests.app.headless_support import FakeDetector

PHRASES = ("a red cat", "dog")


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("transformers", reason="transformers, the reference, is not installed")
    from tests.engine import reference

    model = reference.randomised_model(reference.tiny_config(num_queries=12))
    return reference.write_v5(model, tmp_path_factory.mktemp("models") / "tiny-published")


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pictures") / "noise.png"
    Image.fromarray(np.random.default_rng(3).integers(0, 256, (96, 128, 3), dtype=np.uint8)).save(path)
    return path


@pytest.fixture(scope="module")
def answer(checkpoint: Path, picture: Path) -> tuple[np.ndarray, np.ndarray]:
    """transformers' logits [Q, T] and boxes [Q, 4]."""
    import torch
    import transformers

    from engine.checkpoints.transformers import read_checkpoint

    ours = read_checkpoint(checkpoint)
    theirs = transformers.MMGroundingDinoForObjectDetection.from_pretrained(checkpoint).eval()
    pixel_values, pixel_mask = ours.images([np.asarray(Image.open(picture))])
    ids = torch.from_numpy(ours.prompts.build(PHRASES).input_ids)[None]
    with torch.inference_mode():
        output = theirs(pixel_values=pixel_values, pixel_mask=pixel_mask, input_ids=ids)
    return output.logits[0, :, : ids.shape[1]].numpy(), output.pred_boxes[0].numpy()


def raw_example(answer: tuple[np.ndarray, np.ndarray]) -> PublishedExample:
    logits, boxes = answer
    return PublishedExample(
        "tiny-published",
        "http://example.org/noise.png",
        (128, 96),
        PHRASES,
        "transformers on this machine",
        logits=tuple(round(float(value), 4) for value in logits[0, :3]),
        box=tuple(round(float(value), 4) for value in boxes[0, :3]),
    )


def detected_example(answer: tuple[np.ndarray, np.ndarray]) -> PublishedExample:
    """The boxes above a threshold between the third and the fourth best score, in pixels of 128x96."""
    logits, boxes = answer
    scores = 1 / (1 + np.exp(-logits.max(1)))
    order = np.argsort(-scores)
    corners = np.concatenate([boxes[:, :2] - boxes[:, 2:] / 2, boxes[:, :2] + boxes[:, 2:] / 2], 1)
    corners = corners * [128, 96, 128, 96]
    return PublishedExample(
        "tiny-published",
        "http://example.org/noise.png",
        (128, 96),
        PHRASES,
        "transformers on this machine",
        detections=tuple(
            PublishedDetection("dog", float(scores[i]), tuple(map(float, corners[i]))) for i in order[:3]
        ),
        threshold=float(scores[order[2:4]].mean()),
    )


@pytest.fixture(params=[raw_example, detected_example], ids=["raw", "detections"])
def published(
    request: pytest.FixtureRequest,
    answer: tuple[np.ndarray, np.ndarray],
    monkeypatch: pytest.MonkeyPatch,
) -> PublishedExample:
    example: PublishedExample = request.param(answer)
    monkeypatch.setattr(published_examples, "EXAMPLES", (example,))
    return example


def test_a_checkpoint_that_answers_what_was_published_passes(
    published: PublishedExample, checkpoint: Path, picture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["models", "check", str(checkpoint), "--image", str(picture)]) == 0
    printed = capsys.readouterr().out
    count = 6 if published.logits else 1 + 3 * 5
    assert f"All {count} numbers agree" in printed
    assert "published   measured  difference" in printed
    assert published.source in printed


def changed_copy(checkpoint: Path, folder: Path, key: str) -> Path:
    from safetensors.numpy import load_file, save_file

    folder.mkdir()
    for file in checkpoint.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    tensors = load_file(checkpoint / "model.safetensors")
    tensors[key] = tensors[key].copy()
    tensors[key].flat[0] += (
        1.0  # of one channel alone: a shift of all of them is undone by the next layer norm
    )
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    return folder


def test_one_changed_weight_fails_the_check(
    published: PublishedExample,
    checkpoint: Path,
    picture: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    other = changed_copy(checkpoint, tmp_path / "other", "model.text_projection.bias")
    asked = ["models", "check", str(other), "--published", "tiny-published", "--image", str(picture)]
    assert run(asked) == 1
    printed = capsys.readouterr().out
    assert "differs" in printed
    assert "this is not the published model" in printed


def test_another_image_fails_the_check(published: PublishedExample, checkpoint: Path, tmp_path: Path) -> None:
    Image.new("RGB", (128, 96), "white").save(tmp_path / "white.png")
    assert run(["models", "check", str(checkpoint), "--image", str(tmp_path / "white.png")]) == 1


def test_without_the_image_a_sentence_says_where_it_is(
    published: PublishedExample, checkpoint: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["models", "check", str(checkpoint)]) == 2
    complaint = capsys.readouterr().err
    assert published.image in complaint
    assert complaint.count("\n") == 1


def test_a_box_too_many_is_a_difference(answer: tuple[np.ndarray, np.ndarray]) -> None:
    example = detected_example(answer)
    compared = compare(example, *answer, width=128, height=96)
    assert all(one.agrees for one in compared)
    lower = compare(replace(example, threshold=0.0), *answer, width=128, height=96)
    assert [one.what for one in lower if not one.agrees] == ["boxes above 0"]


def test_where_no_box_is_found_that_is_said_and_nothing_is_compared(
    answer: tuple[np.ndarray, np.ndarray],
    checkpoint: Path,
    picture: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    example = replace(detected_example(answer), threshold=1.0)
    monkeypatch.setattr(published_examples, "EXAMPLES", (example,))
    assert run(["models", "check", str(checkpoint), "--image", str(picture)]) == 1
    printed = capsys.readouterr().out
    assert "No box was found above 1, where 3 were published" in printed
    assert "nan" not in printed


def test_an_image_of_another_size_is_said_to_be_another_before_the_model_is_loaded(
    published: PublishedExample,
    checkpoint: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(engine, "load_detector", lambda *_: pytest.fail("the model was loaded"))
    Image.new("RGB", (96, 128)).save(tmp_path / "bus.png")
    assert run(["models", "check", str(checkpoint), "--image", str(tmp_path / "bus.png")]) == 2
    complaint = capsys.readouterr().err
    assert "is not the image of the published example: it is 96x128 and that one 128x96" in complaint
    assert complaint.count("\n") == 1


def test_a_model_that_is_not_here_is_to_be_fetched_before_its_image(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PHRASEBOX_MODELS", str(tmp_path))
    assert run(["models", "check", "grounding-dino-tiny"]) == 2
    complaint = capsys.readouterr().err
    assert "not on this machine; get it with `phrasebox models get grounding-dino-tiny`" in complaint
    assert "39769" not in complaint


def test_the_published_numbers_are_those_in_print() -> None:
    raw = example_of("mm_grounding_dino_tiny_o365v1_goldg_v3det")
    assert raw is not None
    assert raw.phrases == ("a cat",)
    assert raw.logits == (-5.1160, -0.2143, -0.2089)
    assert raw.box == (0.7666, 0.4142, 0.4590)
    detected = example_of("grounding-dino-tiny")
    assert detected is not None
    assert [one.score for one in detected.detections] == [0.479, 0.478, 0.438]
    assert example_of("llmdet_tiny") is None
    assert {example.image for example in EXAMPLES} == {published_examples.COCO_39769}


def test_a_model_without_a_published_example_is_run_all_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", "check", "starter"]) == 0
    printed = capsys.readouterr().out
    assert "No example was published" in printed
    assert "Asked for in shapes-1.jpg: " in printed
    assert "The model runs here: it found " in printed
    assert "finite" not in printed


@pytest.mark.parametrize(
    ("box", "sentence"), [(0.5, "the same box again and again"), (float("nan"), "that are no numbers")]
)
def test_a_plain_run_says_in_words_what_makes_an_answer_none(
    box: float, sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engine, "load_detector", lambda *_: FakeDetector())
    monkeypatch.setattr(engine, "raw_answer", lambda *_: (np.zeros((5, 3)), np.full((5, 4), box)))
    assert run(["models", "check", "starter"]) == 1
    assert sentence in capsys.readouterr().out


def test_the_photograph_of_the_published_examples_can_be_checked_with(
    data: Path, checkpoint: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photograph = data / "coco_39769" / "000000039769.png"
    name = "mm_grounding_dino_tiny_o365v1_goldg_v3det"
    assert run(["models", "check", str(checkpoint), "--published", name, "--image", str(photograph)]) == 1
    assert "logit of query 0, token 0" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["check"], "required: NAME"),
        (["check", "nowhere"], "nowhere"),
        (["check", "starter", "--published", "llmdet_tiny"], "No example was published for llmdet_tiny"),
    ],
)
def test_a_check_that_cannot_be_made_ends_in_one_sentence(
    arguments: list[Any], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["models", *arguments]) == 2
    complaint = capsys.readouterr().err
    assert named in complaint
    assert complaint.count("\n") == 1
