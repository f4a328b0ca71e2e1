"""The starter that ships does the program's main job the minute it is installed."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine import Detector
from engine.checkpoints.transformers import read_checkpoint

STARTER = Path(str(files("resources"))) / "starter"
SAMPLES = Path(str(files("resources"))) / "samples"


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
