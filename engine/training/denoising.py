"""Denoising queries: noisy true boxes that the decoder learns to set right, beside the queries that it must match.

The recipe of DINO (arXiv:2203.03605, section 3.3) as MM Grounding DINO uses it. Only training knows them; a
checkpoint holds none of their weights.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.boxes import cxcywh_to_xyxy, xyxy_to_cxcywh
from engine.model.features import ExtraQueries
from engine.training.batches import Target

LABEL_NOISE, BOX_NOISE = 0.5, 1.0
_LABELS = 256  # a phrase is labelled by the place of its first token, and the model reads no more tokens


@dataclass(frozen=True, eq=False)
class DenoisingBatch:
    """queries: what the decoder is given; sources: int64 [B, N], the true box behind each, -1 where there is none;
    positive: bool [B, N], false for those so far off that they are to be recognised as nothing. count: by which the
    losses are divided, the positives in the whole batch (at least 1), also in a part of it."""

    queries: ExtraQueries
    sources: Tensor
    positive: Tensor
    count: int

    def part(self, images: slice, content: Tensor) -> DenoisingBatch:
        """The queries of some of the images, with the rows of ``content`` [B, N, d] in place of their own."""
        queries = ExtraQueries(content[images], self.queries.boxes[images], self.queries.groups)
        return DenoisingBatch(queries, self.sources[images], self.positive[images], self.count)


class DenoisingQueries(nn.Module):
    """Makes about 2 * ``count`` queries an image, in groups of one positive and one negative for each true box."""

    def __init__(self, d_model: int, count: int) -> None:
        super().__init__()
        self.count = count
        self.labels = nn.Embedding(_LABELS, d_model)

    def forward(self, targets: tuple[Target, ...]) -> DenoisingBatch | None:
        """The queries of a batch; None where no image has a box."""
        most = max(len(target.boxes) for target in targets)
        if most == 0:
            return None
        groups = max(self.count // most, 1)
        # One group: positives, then negatives, each padded to the image with most boxes.
        rows = [torch.cat([_padded(len(target.boxes), most)] * 2).repeat(groups) for target in targets]
        sources = torch.stack(rows).to(targets[0].boxes.device)  # [B, N]
        positive = (torch.arange(sources.shape[1], device=sources.device) // most % 2 == 0) & (sources >= 0)
        boxes, labels = self._true(targets, sources)
        swapped = torch.rand_like(boxes[..., 0]) < LABEL_NOISE * 0.5
        labels = torch.where(swapped, torch.randint_like(labels, _LABELS), labels)
        group = torch.arange(groups, device=sources.device).repeat_interleave(2 * most)
        queries = ExtraQueries(self.labels(labels), _shaken(boxes, positive), group)
        return DenoisingBatch(queries, sources, positive, max(int(positive.sum()), 1))

    @staticmethod
    def _true(targets: tuple[Target, ...], sources: Tensor) -> tuple[Tensor, Tensor]:
        """Boxes [B, N, 4] and labels [B, N] behind the queries; a box in the middle stands in where there is none."""
        boxes = torch.full((*sources.shape, 4), 0.5, device=sources.device)
        labels = torch.zeros_like(sources)
        for image, target in enumerate(targets):
            real = sources[image] >= 0
            boxes[image, real] = target.boxes[sources[image, real]]
            labels[image, real] = target.tokens[sources[image, real]].int().argmax(1)
        return boxes, labels


def _padded(count: int, most: int) -> Tensor:
    index = torch.arange(most)
    return torch.where(index < count, index, -1)


def _shaken(boxes: Tensor, positive: Tensor) -> Tensor:
    """Boxes (cxcywh) whose corners moved by up to half a side; those of negatives by between half and a whole one."""
    corners = cxcywh_to_xyxy(boxes)
    reach = torch.rand_like(corners) + (~positive)[..., None].float()
    sign = torch.randint_like(corners, 2) * 2 - 1
    half = boxes[..., 2:].repeat(1, 1, 2) / 2
    corners = (corners + sign * reach * half * BOX_NOISE).clamp(0, 1)
    return xyxy_to_cxcywh(corners).clamp(1e-3, 1 - 1e-3)
