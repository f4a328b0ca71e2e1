"""Which query answers for which box: the cheapest one-to-one assignment (Hungarian, as in DETR)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from scipy.optimize import linear_sum_assignment
from torch import Tensor

from engine.boxes import cxcywh_to_xyxy, generalized_box_iou
from engine.training.batches import Target

FOCAL_ALPHA = 0.25
FOCAL_GAMMA = 2.0
ClassCost = Literal["every token", "mean token"]


@dataclass(frozen=True)
class MatchCosts:
    """The weights of the matching costs, and how a class cost arises from token scores.

    "every token": positive cost on the phrase's tokens plus negative cost on the other valid ones (mmdetection's
    BinaryFocalLossCost); "mean token": positive less negative cost, averaged over the phrase's tokens (transformers).
    """

    class_weight: float
    l1_weight: float
    giou_weight: float
    class_cost: ClassCost


@torch.no_grad()
def match(
    logits: Tensor, boxes: Tensor, target: Target, valid: Tensor, costs: MatchCosts
) -> list[tuple[Tensor, Tensor]]:
    """One image, several predictions of it: for each layer, the matched queries and their boxes.

    logits: [L, Q, T]; boxes: [L, Q, 4] cxcywh; valid: bool [T], the tokens that are not padding.
    Returns L pairs of int64 tensors (query indices, target indices) of min(Q, n) entries each.
    """
    layers, queries = logits.shape[:2]
    total = costs.class_weight * _class_cost(logits, target.tokens, valid, costs.class_cost)
    flat = boxes.reshape(-1, 4)
    total = total + costs.l1_weight * torch.cdist(flat, target.boxes, p=1).view(layers, queries, -1)
    overlap = generalized_box_iou(cxcywh_to_xyxy(flat), cxcywh_to_xyxy(target.boxes))
    total = total - costs.giou_weight * overlap.view(layers, queries, -1)
    worst = torch.finfo(total.dtype).max
    table = torch.nan_to_num(total, nan=worst, posinf=worst, neginf=worst).cpu().numpy()
    pairs = [linear_sum_assignment(layer) for layer in table]
    device = logits.device
    return [(torch.as_tensor(q, device=device), torch.as_tensor(t, device=device)) for q, t in pairs]


def _class_cost(logits: Tensor, tokens: Tensor, valid: Tensor, kind: ClassCost) -> Tensor:
    """Focal costs of giving each query to each box, [L, Q, n]."""
    tiny = 1e-8
    probability = logits[..., valid].sigmoid()
    negative = -(1 - probability + tiny).log() * (1 - FOCAL_ALPHA) * probability**FOCAL_GAMMA
    positive = -(probability + tiny).log() * FOCAL_ALPHA * (1 - probability) ** FOCAL_GAMMA
    hot = tokens[:, valid].to(probability.dtype)  # [n, T valid]
    if kind == "every token":
        return positive @ hot.T + negative @ (1 - hot).T
    return (positive - negative) @ (hot / hot.sum(1, keepdim=True)).T
