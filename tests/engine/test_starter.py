"""The starter that ships does the program's main job the minute it is installed."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from engine import Detections, Detector
from engine.checkpoints.transformers import read_checkpoint
from engine.training.discernment import THRESHOLD, Find, confusion, false_boxes
from engine.training.report import report
from engine.training.sample_precision import average_precision, detect_sample
from engine.training.samples import Sample
from engine.training.sources import DrawnScenes
from engine.training.starter import IMAGE_SIZE, TEST_SEEDS

STARTER = Path(str(files("resources"))) / "starter"
SAMPLES = Path(str(files("resources"))) / "samples"
CELLS = ("blood cells", "red blood cell", "white blood cell", "platelet")
ONE_WORD_OFF = ("colour", "shape", "size")
REPORTED_SCENES = 300


@pytest.fixture(scope="module")
def starter() -> Detector:
    return Detector.load("starter", device="cpu")


def read_image(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path).convert("RGB"))


def test_it_is_small_enough_to_ship_and_says_what_it_is() -> None:
    assert (STARTER / "model.safetensors").stat().st_size <= 16_000_000
    assert json.loads((STARTER / "config.json").read_text())["model_type"] == "mm-grounding-dino"
    card = (STARTER / "README.md").read_text(encoding="utf-8")
    for needed in ("BCCD", "MIT", "Apache-2.0", "AP50"):
        assert needed in card


def test_it_finds_the_sample_phrases_in_the_sample_images(starter: Detector) -> None:
    phrases = [part.strip() for part in (SAMPLES / "phrases.txt").read_text().replace("\n", ",").split(",")]
    phrases = [phrase for phrase in phrases if phrase]
    found = set()
    images = sorted(SAMPLES.glob("*.jpg"))
    for path in images:
        detections = starter.detect(read_image(path), phrases)
        assert len(detections) > 0
        found |= {detections.phrase(index) for index in range(len(detections))}
    assert found == set(phrases)


@torch.inference_mode()
def test_transformers_opens_it_and_answers_the_same() -> None:
    transformers = pytest.importorskip("transformers")
    theirs = transformers.MMGroundingDinoForObjectDetection.from_pretrained(
        STARTER, dtype=torch.float32
    ).eval()
    processor = transformers.GroundingDinoProcessor(
        transformers.GroundingDinoImageProcessor.from_pretrained(STARTER),
        transformers.AutoTokenizer.from_pretrained(STARTER),
    )
    image = read_image(SAMPLES / "shapes-1.jpg")
    inputs = processor(images=image, text=[["red star", "ring", "blue square"]], return_tensors="pt")
    checkpoint = read_checkpoint(STARTER)
    prompt = checkpoint.prompts.build(["red star", "ring", "blue square"])
    assert inputs["input_ids"][0].tolist() == prompt.input_ids.tolist()
    ids = torch.from_numpy(prompt.input_ids)[None]
    ours = checkpoint.model(*checkpoint.images([image]), ids, torch.ones_like(ids))
    answer = theirs(**inputs)
    torch.testing.assert_close(ours.logits, answer.logits[..., : ids.shape[1]], rtol=0, atol=1e-3)
    torch.testing.assert_close(ours.boxes, answer.pred_boxes, rtol=0, atol=1e-3)


# What the card promises. A few scenes tell a starter that got clearly worse, within seconds; the slow test measures.


@pytest.fixture(scope="module")
def find() -> Find:
    """What a person sees who asks the starter for one phrase after the other, in single precision."""
    detector = Detector(read_checkpoint(STARTER), "starter", "cpu", "fp32")
    return lambda image, phrases: [detector.detect(image, [one], threshold=THRESHOLD) for one in phrases]


def test_on_scenes_that_it_never_saw_it_finds_nearly_everything() -> None:
    checkpoint = read_checkpoint(STARTER)

    def detect(sample: Sample) -> Detections:
        return detect_sample(checkpoint.model, checkpoint.prompts, checkpoint.images, sample)

    samples = DrawnScenes(TEST_SEEDS).fixed(30, IMAGE_SIZE)
    assert average_precision(samples, detect, pooled=True).ap50 > 0.92


def test_a_phrase_that_is_one_word_off_rarely_finds_the_thing(find: Find) -> None:
    found = confusion(find, TEST_SEEDS[:8], IMAGE_SIZE)
    assert found.keys() == set(ONE_WORD_OFF)
    assert max(part["rate"] for part in found.values()) <= 0.25
    assert min(part["objects"] for part in found.values()) >= 6


def test_a_phrase_of_which_nothing_is_there_rarely_finds_anything(find: Find) -> None:
    assert max(false_boxes(find, TEST_SEEDS[8:16], IMAGE_SIZE).values()) <= 0.25


def figures_of_the_card() -> dict[str, float]:
    """Every figure of the card's results, shares in [0, 1], by the names of ``figures_of``."""
    card = (STARTER / "README.md").read_text(encoding="utf-8")
    figures = {}
    for name, images, ap, ap50 in re.findall(
        r"^\| ([a-z ()]+) \| (\d+) \| ([\d.]+) \| ([\d.]+) \|$", card, re.M
    ):
        name = name.removesuffix(" (mean)")
        figures |= {f"{name}, images": float(images), f"{name}, AP": float(ap), f"{name}, AP50": float(ap50)}
    for kind, percent in re.findall(r"^\| (colour|shape|size): .* \| ([\d.]+) % \|$", card, re.M):
        figures[f"{kind} confused"] = float(percent) / 100
    false = re.search(r"^False boxes an image, above 0\.3: ([\d.]+) for .*, ([\d.]+) for ", card, re.M)
    assert false is not None
    return figures | {"absent, boxes": float(false[1]), "unknown, boxes": float(false[2])}


def figures_of(measured: Mapping[str, Mapping[str, Any]]) -> dict[str, float]:
    """The same of what ``report`` answers."""
    figures = {}
    for name, part in (("drawn scenes", "drawn"), *((cell, cell) for cell in CELLS)):
        figures |= {f"{name}, {figure}": measured[part][figure] for figure in ("images", "AP", "AP50")}
    figures |= {f"{kind} confused": measured["confused"][kind]["rate"] for kind in ONE_WORD_OFF}
    return figures | {
        f"{kind}, boxes": measured["false boxes an image"][kind] for kind in ("absent", "unknown")
    }


def keep_the_promise(figures: Mapping[str, float]) -> bool:
    return (
        figures["drawn scenes, AP50"] >= 0.93
        and figures["blood cells, AP50"] >= 0.87
        and max(figures[f"{kind} confused"] for kind in ONE_WORD_OFF) <= 0.05
        and max(figures[f"{kind}, boxes"] for kind in ("absent", "unknown")) <= 0.1
    )


def test_its_card_gives_figures_that_keep_the_promise() -> None:
    figures = figures_of_the_card()
    assert len(figures) == 3 * (1 + len(CELLS)) + len(ONE_WORD_OFF) + 2
    assert keep_the_promise(figures)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_measured_anew_it_keeps_the_promise_with_the_figures_of_its_card(data: Path) -> None:
    bccd = data / "datasets" / "bccd"
    if not (bccd / "val.txt").is_file():
        pytest.skip(f"the blood-cell data set is not at {bccd}")
    figures = figures_of(report(STARTER, bccd, REPORTED_SCENES))
    assert keep_the_promise(figures)
    assert figures == pytest.approx(figures_of_the_card(), abs=0.002)
