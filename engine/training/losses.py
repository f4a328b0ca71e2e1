"""What training minimises: focal loss on phrase tokens, L1 and GIoU on boxes, layer by layer."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import Tensor

from engine.boxes import cxcywh_to_xyxy, generalized_box_iou
from engine.model.grounding_dino import GroundingDinoOutput
from engine.training.batches import Target
from engine.training.denoising import DenoisingBatch
from engine.training.matcher import FOCAL_ALPHA, FOCAL_GAMMA, MatchCosts, match


@dataclass(frozen=True)
class LossConfig:
    """The weights of the losses and of the matching.

    encoder_learns: whether the encoder is judged by the proposals that it chose, with gradient. Otherwise it is
    judged, as in transformers, by the learned queries' likeness to the prompt and by boxes without gradient, so
    that nothing teaches it to localise. denoising: how many denoising queries an image has, positives only; 0 for none.
    """

    class_weight: float
    l1_weight: float
    giou_weight: float
    costs: MatchCosts
    encoder_learns: bool
    denoising: int = 0

    @classmethod
    def mmdet(cls) -> LossConfig:
        """The recipe behind the published MM Grounding DINO models."""
        costs = MatchCosts(2.0, 5.0, 2.0, "every token")
        return cls(1.0, 5.0, 2.0, costs, encoder_learns=True, denoising=100)

    @classmethod
    def transformers(cls) -> LossConfig:
        """The loss that transformers computes when it is given labels."""
        return cls(2.0, 5.0, 2.0, MatchCosts(1.0, 5.0, 2.0, "mean token"), encoder_learns=False)


@dataclass(frozen=True, eq=False)
class Losses:
    """Unweighted losses, each float32 [L + 1]: one for each of the decoder's layers, then the encoder's.

    encoder: False where there is none, and the last one is the decoder's.
    """

    classes: Tensor
    l1: Tensor
    giou: Tensor
    config: LossConfig
    encoder: bool = True

    @property
    def total(self) -> Tensor:
        """The weighted sum, which is what is minimised."""
        config = self.config
        weighted = (
            config.class_weight * self.classes + config.l1_weight * self.l1 + config.giou_weight * self.giou
        )
        return weighted.sum()

    def named(self) -> dict[str, float]:
        """The losses of the last layer and of the encoder by name, and the total, for logs."""
        names = {"class": self.classes, "l1": self.l1, "giou": self.giou}
        last = {name: values[-2 if self.encoder else -1].item() for name, values in names.items()}
        encoder = {f"{name}_encoder": values[-1].item() for name, values in names.items() if self.encoder}
        return {"loss": self.total.item(), **last, **encoder}


def detection_losses(
    output: GroundingDinoOutput,
    attention_mask: Tensor,
    targets: tuple[Target, ...],
    config: LossConfig,
    boxes: int | None = None,
) -> Losses:
    """The losses of a batch; attention_mask: int64 [B, T]; one target an image. boxes: see set_losses."""
    encoder_logits, encoder_boxes = output.encoder_logits, output.encoder_boxes
    if encoder_logits is None or encoder_boxes is None:
        decoder = (output.layer_logits, output.layer_boxes)
        return replace(set_losses(*decoder, attention_mask.bool(), targets, config, boxes), encoder=False)
    if not config.encoder_learns:
        if output.learned_query_logits is None:
            raise ValueError("transformers' recipe needs a model in training mode")
        encoder_logits, encoder_boxes = output.learned_query_logits, encoder_boxes.detach()
    logits = torch.cat([output.layer_logits, encoder_logits[None]])
    placed = torch.cat([output.layer_boxes, encoder_boxes[None]])
    return set_losses(logits, placed, attention_mask.bool(), targets, config, boxes)


def set_losses(
    logits: Tensor,
    boxes: Tensor,
    valid: Tensor,
    targets: tuple[Target, ...],
    config: LossConfig,
    total: int | None = None,
) -> Losses:
    """The losses of several predictions of one batch, each matched for itself.

    logits: [L, B, Q, T]; boxes: [L, B, Q, 4] cxcywh; valid: bool [B, T]. All are divided by the number of boxes in
    the batch (at least 1), as both recipes do in one process; ``total`` is their number where this is a part of it.
    """
    hot = torch.zeros_like(logits)
    paired: list[tuple[Tensor, Tensor, Tensor]] = []  # layer, predicted box, true box
    for image, target in enumerate(targets):
        if len(target.boxes) == 0:
            continue
        pairs = match(logits[:, image], boxes[:, image], target, valid[image], config.costs)
        for layer, (queries, indices) in enumerate(pairs):
            hot[layer, image, queries] = target.tokens[indices].to(hot.dtype)
            paired.append(
                (torch.full_like(queries, layer), boxes[layer, image, queries], target.boxes[indices])
            )
    count = max(sum(len(target.boxes) for target in targets) if total is None else total, 1)
    classes = (_focal(logits, hot, valid[None, :, None, :]) / count).sum((1, 2, 3))
    if not paired:
        return Losses(classes, boxes.sum((1, 2, 3)) * 0, boxes.sum((1, 2, 3)) * 0, config)
    layers, predicted, true = (torch.cat(parts) for parts in zip(*paired, strict=True))
    l1 = F.l1_loss(predicted, true, reduction="none").sum(1)
    giou = 1 - generalized_box_iou(cxcywh_to_xyxy(predicted), cxcywh_to_xyxy(true)).diagonal()
    zero = torch.zeros(len(logits), dtype=l1.dtype, device=l1.device)
    return Losses(
        classes, zero.index_add(0, layers, l1) / count, zero.index_add(0, layers, giou) / count, config
    )


def denoising_losses(
    output: GroundingDinoOutput,
    noise: DenoisingBatch,
    attention_mask: Tensor,
    targets: tuple[Target, ...],
    config: LossConfig,
) -> Losses:
    """The losses of the denoising queries, float32 [L] each: which box each comes from is known, nothing is matched."""
    assert output.extra_logits is not None and output.extra_boxes is not None
    logits, boxes = output.extra_logits, output.extra_boxes
    hot, true = torch.zeros_like(logits[0]), torch.zeros_like(boxes[0])
    for image, target in enumerate(targets):
        chosen = noise.positive[image]
        hot[image, chosen] = target.tokens[noise.sources[image, chosen]].to(hot.dtype)
        true[image, chosen] = target.boxes[noise.sources[image, chosen]]
    count = noise.count
    valid = attention_mask.bool()[None, :, None, :] & (noise.sources >= 0)[None, :, :, None]
    classes = (_focal(logits, hot.expand_as(logits), valid) / count).sum((1, 2, 3))
    predicted, wanted = boxes[:, noise.positive], true[noise.positive]  # [L, P, 4], [P, 4]
    l1 = (predicted - wanted).abs().sum((1, 2)) / count
    overlaps = [
        generalized_box_iou(cxcywh_to_xyxy(layer), cxcywh_to_xyxy(wanted)).diagonal() for layer in predicted
    ]
    giou = (1 - torch.stack(overlaps)).sum(1) / count
    return Losses(classes, l1, giou, config)


def _focal(logits: Tensor, hot: Tensor, valid: Tensor) -> Tensor:
    """Sigmoid focal loss (Lin et al. 2017) of every token, zero where ``valid`` is false; shape of ``logits``."""
    # Padding holds -inf, whose product with 0 would be NaN.
    logits = logits.masked_fill(~valid, 0.0)
    cross_entropy = F.binary_cross_entropy_with_logits(logits, hot, reduction="none")
    probability = logits.sigmoid()
    miss = probability + hot - 2 * probability * hot  # 1 - p where hot, p elsewhere
    alpha = (1 - FOCAL_ALPHA) + (2 * FOCAL_ALPHA - 1) * hot
    return alpha * miss**FOCAL_GAMMA * cross_entropy * valid
