"""The engine's one face: load a checkpoint, give pixels and phrases, get detections."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, overload

import numpy as np
import torch
from torch import Tensor

from engine.boxes import class_nms
from engine.checkpoints.catalogue import resolve
from engine.checkpoints.opening import open_checkpoint
from engine.checkpoints.transformers import Checkpoint
from engine.detections import Detections
from engine.errors import Cancelled, UserError
from engine.images import boxes_to_pixels, check_pixels
from engine.model.swin import SwinBlock
from engine.phrases import Prompt, ScoreKind, phrase_scores

PerBox = Literal["best", "every"]

_PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


class Detector:
    """A checkpoint on a device.

    name: of the checkpoint; device: such as "cpu" or "cuda:0"; precision: "fp32", "bf16" or "fp16";
    image_size: the short and longest edge, in pixels, to which images are scaled.
    """

    def __init__(
        self, checkpoint: Checkpoint, name: str, device: str = "cpu", precision: str = "fp32"
    ) -> None:
        self.name, self.device, self.precision = name, device, precision
        self.image_size = checkpoint.images.size
        self._checkpoint = checkpoint
        self._model = checkpoint.model.to(device).eval()
        self._cancelled: Callable[[], bool] | None = None
        for layer in self._layers():
            layer.register_forward_pre_hook(self._check_cancelled)

    @classmethod
    def load(cls, name_or_path: str | Path, device: str = "auto", precision: str = "auto") -> Detector:
        """Open a checkpoint by its name in the catalogue ("starter" ships with the program), by its folder, or by the
        .pth, .pt or .bin file of its weights.

        device: "auto", "cpu", "cuda" or "cuda:N"; precision: "auto", "fp32", "bf16" or "fp16".
        Raises CheckpointError where the checkpoint cannot be used, UserError where the device cannot.
        """
        device = choose_device(device)
        precision = choose_precision(precision, device)
        place = resolve(name_or_path)
        name = place.name if place.is_dir() else place.stem
        return cls(open_checkpoint(place), name, device, precision)

    @overload
    def detect(self, image: np.ndarray, phrases: Sequence[str], **options: Any) -> Detections: ...
    @overload
    def detect(
        self, image: Sequence[np.ndarray], phrases: Sequence[str], **options: Any
    ) -> list[Detections]: ...

    def detect(  # type: ignore[misc]
        self,
        image: np.ndarray | Sequence[np.ndarray],
        phrases: Sequence[str],
        *,
        threshold: float = 0.3,
        score: ScoreKind = "mean",
        max_boxes: int = 300,
        per_box: PerBox = "best",
        chunk: int | None = None,
        nms: float | None = None,
        size: tuple[int, int] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Detections | list[Detections]:
        """Find the phrases in one image, or in each of several.

        image: uint8 [H, W, 3] RGB, or a sequence of such. threshold: detections score above it. score: how a
        phrase's tokens make its score, "mean" or "max". max_boxes: the best so many are kept. per_box: "best" gives
        each box its best phrase alone; "every" ranks all pairs of box and phrase, so that a box may come back under
        several phrases. chunk: so many phrases at most are asked for at a time, and max_boxes are kept of each such
        group; None asks for as many as fit, and keeps max_boxes of all. nms: of the boxes of a phrase that overlap by
        more than this IoU only the best stays; None keeps all. size: short and longest edge instead of the
        checkpoint's own. cancelled: asked between the layers; when it says yes, Cancelled is raised.

        Several images are run one by one: the padding of a batch would change their numbers.
        Raises PhraseError for a phrase that cannot be asked for.
        """
        if not isinstance(image, np.ndarray):
            options: dict[str, Any] = {
                "threshold": threshold,
                "score": score,
                "max_boxes": max_boxes,
                "per_box": per_box,
                "chunk": chunk,
                "nms": nms,
            }
            return [self.detect(one, phrases, size=size, cancelled=cancelled, **options) for one in image]
        check_pixels(image)
        with torch.inference_mode(), self._cancellable(cancelled):
            chunks = self._checkpoint.prompts.build_chunks(phrases, chunk)
            boxes, scores, indices = self._run(image, chunks, score, size, per_box)
        keep = (scores > threshold).nonzero().flatten()
        keep = keep[scores[keep].argsort(descending=True, stable=True)]
        boxes = boxes_to_pixels(boxes[keep], image.shape[1], image.shape[0])
        scores, indices = scores[keep], indices[keep]
        best = torch.arange(len(scores)) if nms is None else class_nms(boxes, scores, indices, nms)
        best = best[:max_boxes] if chunk is None else _first_of_each(best, indices[best] // chunk, max_boxes)
        return Detections(
            boxes[best].numpy(),
            scores[best].numpy(),
            indices[best].numpy(),
            tuple(phrases),
            image.shape[1],
            image.shape[0],
        )

    def _run(
        self,
        image: np.ndarray,
        chunks: list[tuple[Prompt, int]],
        score: ScoreKind,
        size: tuple[int, int] | None,
        per_box: PerBox,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """On the CPU: boxes [N, 4] (cxcywh in [0, 1]), the score [N] of each and its phrase's index [N]."""
        pixel_values, pixel_mask = self._checkpoint.images([image], size)
        found = []
        with self._autocast():
            features = self._model.model.encode_image(
                pixel_values.to(self.device), pixel_mask.to(self.device)
            )
            for prompt, first in chunks:
                input_ids = torch.from_numpy(prompt.input_ids)[None].to(self.device)
                text = self._model.model.encode_text(
                    input_ids,
                    torch.ones_like(input_ids),
                    self._model.delimiters,  # type: ignore[arg-type]
                )
                output = self._model.detect(features, text)
                scores = phrase_scores(output.logits[0].float(), prompt, score).cpu()
                found.append(_answers(output.boxes[0].float().cpu(), scores, first, per_box))
        boxes, best, indices = zip(*found, strict=True)
        return torch.cat(boxes), torch.cat(best), torch.cat(indices)

    def forward(self, image: np.ndarray, phrases: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        """The model's raw answer, to check it against published numbers; use ``detect`` for anything else.

        image: uint8 [H, W, 3] RGB. Answers logits float32 [Q, T], of every query and every token of the one prompt
        that holds the phrases (delimiters too), and boxes float32 [Q, 4], cxcywh in [0, 1]; queries in the model's own
        order. Raises PhraseError where the phrases do not fit one prompt.
        """
        check_pixels(image)
        prompt = self._checkpoint.prompts.build(phrases)
        pixel_values, pixel_mask = self._checkpoint.images([image])
        input_ids = torch.from_numpy(prompt.input_ids)[None].to(self.device)
        with torch.inference_mode(), self._autocast():
            output = self._model(
                pixel_values.to(self.device),
                pixel_mask.to(self.device),
                input_ids,
                torch.ones_like(input_ids),
            )
        return output.logits[0].float().cpu().numpy(), output.boxes[0].float().cpu().numpy()

    def _autocast(self) -> torch.autocast:
        return torch.autocast(
            torch.device(self.device).type,
            _PRECISIONS[self.precision] if self.precision != "fp32" else torch.bfloat16,
            enabled=self.precision != "fp32",
        )

    def _layers(self) -> Iterator[torch.nn.Module]:
        inner = self._model.model
        for module in inner.backbone.modules():
            if isinstance(module, SwinBlock):
                yield module
        for layer in inner.encoder.layers:
            yield from layer.children()
        yield from inner.decoder.layers

    @contextmanager
    def _cancellable(self, cancelled: Callable[[], bool] | None) -> Iterator[None]:
        self._cancelled = cancelled
        try:
            yield
        finally:
            self._cancelled = None

    def _check_cancelled(self, *_: object) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled


def _answers(boxes: Tensor, scores: Tensor, first: int, per_box: PerBox) -> tuple[Tensor, Tensor, Tensor]:
    """boxes [Q, 4] and scores [Q, P] of a prompt whose first phrase has the index ``first`` -> boxes [N, 4], score [N]
    and phrase index [N] of each answer."""
    if per_box == "best":
        best = scores.max(1)
        return boxes, best.values, best.indices + first
    count = scores.shape[1]
    return boxes.repeat_interleave(count, 0), scores.flatten(), torch.arange(count).repeat(len(boxes)) + first


def _first_of_each(order: Tensor, groups: Tensor, most: int) -> Tensor:
    """The indices ``order`` [N] without those that come after ``most`` others of their group; groups: int64 [N]."""
    kept = [(groups == group).nonzero().flatten()[:most] for group in groups.unique()]
    return order[torch.cat(kept).sort().values] if kept else order


def choose_device(device: str) -> str:
    """The device that a name stands for; "auto" is CUDA where there is one.

    Raises UserError for a device that is not there.
    """
    if device == "auto":
        return "cuda" if torch.cuda.is_available() else "cpu"
    try:
        kind = torch.device(device)
    except RuntimeError:
        raise UserError(f"There is no device {device!r}: use auto, cpu, cuda or cuda:N.") from None
    if kind.type == "cpu":
        return "cpu"
    if kind.type != "cuda":
        raise UserError(f"Phrasebox does not run on {device!r}: use auto, cpu, cuda or cuda:N.")
    count = torch.cuda.device_count()
    if not torch.cuda.is_available() or (kind.index or 0) >= count:
        raise UserError(f"The device {device!r} is not here: PyTorch sees {count} CUDA devices.")
    return device


def choose_precision(precision: str, device: str) -> str:
    """The precision that a name stands for; "auto" is fp32 on a CPU, and bf16 on a GPU that has it."""
    if precision == "auto":
        return "bf16" if device != "cpu" and torch.cuda.is_bf16_supported() else "fp32"
    if precision not in _PRECISIONS:
        raise UserError(f"There is no precision {precision!r}: use auto, {', '.join(_PRECISIONS)}.")
    return precision
