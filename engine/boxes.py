"""Box formats, overlaps and suppression, as torch tensors.

xyxy: left, top, right, bottom. cxcywh: centre, width, height. torchvision is imported where it is used: it takes longer
to import than torch itself, and a plain detection needs none of it.
"""

from __future__ import annotations

import torch
from torch import Tensor


def xyxy_to_cxcywh(boxes: Tensor) -> Tensor:
    """[..., 4] -> [..., 4]"""
    low, high = boxes[..., :2], boxes[..., 2:]
    return torch.cat([(low + high) / 2, high - low], -1)


def cxcywh_to_xyxy(boxes: Tensor) -> Tensor:
    """[..., 4] -> [..., 4]"""
    centre, half = boxes[..., :2], boxes[..., 2:] / 2
    return torch.cat([centre - half, centre + half], -1)


def box_iou(a: Tensor, b: Tensor) -> Tensor:
    """Overlap of every pair of xyxy boxes: [N, 4], [M, 4] -> [N, M] in [0, 1]"""
    from torchvision import ops

    return ops.box_iou(a, b)


def generalized_box_iou(a: Tensor, b: Tensor) -> Tensor:
    """Generalised overlap (arXiv:1902.09630) of every pair of xyxy boxes: [N, 4], [M, 4] -> [N, M] in (-1, 1]"""
    from torchvision import ops

    return ops.generalized_box_iou(a, b)


def class_nms(boxes: Tensor, scores: Tensor, classes: Tensor, iou: float) -> Tensor:
    """Indices, best first, of the xyxy boxes that overlap no better one of their class by more than ``iou``."""
    from torchvision import ops

    return ops.batched_nms(boxes, scores, classes, iou)
