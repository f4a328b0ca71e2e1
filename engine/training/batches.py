"""Samples become batches: pixels, tokens and targets; the batch of a step depends on its number alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from engine.boxes import xyxy_to_cxcywh
from engine.images import ImageProcessor
from engine.phrases import Prompt, PromptBuilder
from engine.training.samples import Sample, SampleSource


@dataclass(frozen=True, eq=False)
class Target:
    """What one image's boxes are and are called.

    boxes: float32 [n, 4], cxcywh in [0, 1] of the batch's pixels; tokens: bool [n, T], those of each box's phrase.
    """

    boxes: Tensor
    tokens: Tensor

    def to(self, device: str) -> Target:
        return Target(self.boxes.to(device), self.tokens.to(device))


@dataclass(frozen=True, eq=False)
class Batch:
    """What the model takes (see GroundingDino.forward), and one target an image."""

    pixel_values: Tensor
    pixel_mask: Tensor
    input_ids: Tensor
    attention_mask: Tensor
    targets: tuple[Target, ...]

    def to(self, device: str) -> Batch:
        """The batch where the model is."""
        return Batch(
            self.pixel_values.to(device),
            self.pixel_mask.to(device),
            self.input_ids.to(device),
            self.attention_mask.to(device),
            tuple(target.to(device) for target in self.targets),
        )

    def part(self, images: slice) -> Batch:
        """Some of the images; their prompts stay as long as the batch's longest."""
        return Batch(
            self.pixel_values[images],
            self.pixel_mask[images],
            self.input_ids[images],
            self.attention_mask[images],
            self.targets[images],
        )


def label_map(prompt: Prompt, phrase_indices: np.ndarray, tokens: int) -> Tensor:
    """Which tokens each box is to answer to: bool [n, tokens], true on its phrase's own tokens, delimiters excluded."""
    found = torch.zeros(len(phrase_indices), tokens, dtype=torch.bool)
    for row, index in enumerate(phrase_indices):
        found[row, list(prompt.spans[int(index)])] = True
    return found


def collate(samples: Sequence[Sample], builder: PromptBuilder, processor: ImageProcessor) -> Batch:
    """One batch of samples of one size, which is kept; prompts are padded to the longest."""
    height, width = samples[0].image.shape[:2]
    if any(sample.image.shape[:2] != (height, width) for sample in samples):
        raise ValueError(
            "the images of a training batch must have one size, or boxes would be relative to padding"
        )
    short, long = min(height, width), max(height, width)
    pixel_values, pixel_mask = processor([sample.image for sample in samples], size=(short, long))
    prompts = [builder.build(sample.phrases) for sample in samples]
    longest = max(len(prompt.input_ids) for prompt in prompts)
    input_ids = torch.full((len(samples), longest), builder.pad_id, dtype=torch.int64)
    attention_mask = torch.zeros(len(samples), longest, dtype=torch.int64)
    targets = []
    for row, (sample, prompt) in enumerate(zip(samples, prompts, strict=True)):
        input_ids[row, : len(prompt.input_ids)] = torch.from_numpy(prompt.input_ids)
        attention_mask[row, : len(prompt.input_ids)] = 1
        scale = torch.tensor([width, height, width, height], dtype=torch.float32)
        boxes = xyxy_to_cxcywh(torch.from_numpy(sample.boxes) / scale)
        targets.append(Target(boxes, label_map(prompt, sample.phrase_indices, longest)))
    return Batch(pixel_values, pixel_mask, input_ids, attention_mask, tuple(targets))


@dataclass(frozen=True)
class BatchPlan:
    """What a batch is made of: how many samples of each source, at a random one of ``sizes`` (height, width)."""

    counts: tuple[int, ...]
    sizes: tuple[tuple[int, int], ...]


class PlannedBatches(Dataset[Batch]):
    """Batch number i of a plan, for any i: so that a resumed training sees what the uninterrupted one sees."""

    def __init__(
        self,
        sources: Sequence[SampleSource],
        plan: BatchPlan,
        builder: PromptBuilder,
        processor: ImageProcessor,
        seed: int,
    ) -> None:
        if len(sources) != len(plan.counts):
            raise ValueError(f"{len(plan.counts)} counts for {len(sources)} sources")
        self._sources, self._plan = tuple(sources), plan
        self._builder, self._processor, self._seed = builder, processor, seed

    def __getitem__(self, index: int) -> Batch:
        rng = np.random.default_rng([self._seed, index])
        size = self._plan.sizes[int(rng.integers(len(self._plan.sizes)))]
        samples = [
            source.draw(rng, size)
            for source, count in zip(self._sources, self._plan.counts, strict=True)
            for _ in range(count)
        ]
        return collate(samples, self._builder, self._processor)
