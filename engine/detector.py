"""The engine's one face: load a checkpoint, give pixels and phrases, get detections."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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
from engine.errors import UserError
from engine.gpu import gpu
from engine.images import AnyImage, ResizedImage, boxes_to_pixels, check_pixels, resized_shape
from engine.memory import check_fits
from engine.phrases import Prompt, ScoreKind, phrase_scores
from engine.precision import check_precision, choose_precision
from engine.runner import RawAnswer, Runner

PerBox = Literal["best", "every"]


class Detector:
    """A checkpoint on a device.

    name: of the checkpoint; image_size: the short and longest edge, in pixels, to which images are scaled.
    device and precision ("cpu" or "cuda:0"; "fp32", "bf16" or "fp16") say where and how it runs now: where a GPU's
    memory ends it goes on with fewer images at a time and then on the CPU, and ``tell`` takes a sentence that says so.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        name: str,
        device: str = "cpu",
        precision: str = "fp32",
        tell: Callable[[str], None] = lambda sentence: None,
    ) -> None:
        self.name = name
        self.image_size = checkpoint.images.size
        self._prompts = checkpoint.prompts
        self._images = checkpoint.images
        self._runner = Runner(checkpoint, device, precision, tell)

    @property
    def device(self) -> str:
        return self._runner.device

    @property
    def precision(self) -> str:
        return self._runner.precision

    @property
    def batch(self) -> int:
        """So many images of one size run together here: one on the CPU, where more gain nothing."""
        return self._runner.batch

    @batch.setter
    def batch(self, images: int) -> None:
        """Another number, to see what it would bring."""
        self._runner.batch = images

    def resize(self, image: np.ndarray, size: tuple[int, int] | None = None) -> ResizedImage:
        """The image (uint8 [H, W, 3] RGB) made ready for ``detect`` with the same ``size``, in any thread."""
        return self._images.resize(image, size)

    @classmethod
    def load(
        cls,
        name_or_path: str | Path,
        device: str = "auto",
        precision: str = "auto",
        tell: Callable[[str], None] = lambda sentence: None,
        watch: Callable[[float], None] = lambda part: None,
    ) -> Detector:
        """Open a checkpoint by its name in the catalogue ("starter" ships with the program), by its folder, or by the
        .pth, .pt or .bin file of its weights.

        device: "auto", "cpu", "cuda" or "cuda:N"; precision: "auto", "fp32", "bf16" or "fp16". tell: see Detector.
        watch: told now and then which part of the weights is read, 0 to 1; what it raises ends the loading. Raises
        CheckpointError where the checkpoint cannot be used, UserError where the device cannot or memory is too small.
        """
        device = choose_device(device)
        check_precision(precision)
        place = resolve(name_or_path)
        name = place.name if place.is_dir() else place.stem
        if place.is_dir():
            check_fits(place)
        checkpoint = open_checkpoint(place, watch)
        return cls(checkpoint, name, device, choose_precision(precision, device, checkpoint.model), tell)

    @overload
    def detect(self, image: AnyImage, phrases: Sequence[str], **options: Any) -> Detections: ...
    @overload
    def detect(
        self, image: Sequence[AnyImage], phrases: Sequence[str], **options: Any
    ) -> list[Detections]: ...

    def detect(  # type: ignore[misc]
        self,
        image: AnyImage | Sequence[AnyImage],
        phrases: Sequence[str],
        *,
        threshold: float = 0.3,
        score: ScoreKind = "mean",
        max_boxes: int = 300,
        per_box: PerBox = "best",
        chunk: int | None = None,
        nms: float | None = None,
        size: tuple[int, int] | None = None,
        keep: bool = True,
        cancelled: Callable[[], bool] | None = None,
    ) -> Detections | list[Detections]:
        """Find the phrases in one image, or in each of several.

        image: uint8 [H, W, 3] RGB, or what ``resize`` made of such, or a sequence of these. threshold: detections score
        above it. score: how a phrase's tokens make its score, "mean" or "max". max_boxes: the best so many are kept.
        per_box: "best" gives each box its best phrase alone; "every" ranks all pairs of box and phrase, so that a box
        may come back under several phrases. chunk: so many phrases at most are asked for at a time, and max_boxes are
        kept of each such group; None asks for as many as fit, and keeps max_boxes of all. nms: of the boxes of a phrase
        that overlap by more than this IoU only the best stays; None keeps all. size: short and longest edge instead of
        the checkpoint's own. keep: another phrase may be asked of this image soon, so what the backbone saw is kept;
        say no in a batch. cancelled: asked between the layers; when it says yes, Cancelled is raised.

        Several images run together on a GPU where they have one size, and one by one otherwise: the padding of a
        batch would change their numbers. Raises PhraseError for a phrase that cannot be asked for.
        """
        single = isinstance(image, np.ndarray | ResizedImage)
        images: list[AnyImage] = [image] if isinstance(image, np.ndarray | ResizedImage) else list(image)
        for one in images:
            if isinstance(one, np.ndarray):
                check_pixels(one)
        chunks = self._prompts.build_chunks(phrases, chunk)
        found: list[Detections] = []
        with self._runner.cancellable(cancelled):
            for group in self._groups(images, size):
                answers = self._runner.run(group, [prompt for prompt, _ in chunks], size, keep)
                for one, raw in zip(group, answers, strict=True):
                    width, height = _extent(one)
                    pairs = [
                        _by_phrase(answer, *asked, score, per_box)
                        for answer, asked in zip(raw, chunks, strict=True)
                    ]
                    boxes, scores, indices = (torch.cat(parts) for parts in zip(*pairs, strict=True))
                    boxes = boxes_to_pixels(boxes, width, height)
                    best = _chosen(boxes, scores, indices, threshold, nms, chunk, max_boxes)
                    found.append(
                        Detections(
                            boxes[best].numpy(),
                            scores[best].numpy(),
                            indices[best].numpy(),
                            tuple(phrases),
                            width,
                            height,
                        )
                    )
        return found[0] if single else found

    def _groups(self, images: list[AnyImage], size: tuple[int, int] | None) -> Iterator[list[AnyImage]]:
        """Neighbours of one size after resizing, as many as run together."""
        group: list[AnyImage] = []
        shapes = [_shape_seen(image, size or self.image_size) for image in images]
        for index, image in enumerate(images):
            if group and (len(group) >= self._runner.batch or shapes[index] != shapes[index - 1]):
                yield group
                group = []
            group.append(image)
        if group:
            yield group

    def forward(self, image: np.ndarray, phrases: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        """The model's raw answer, to check it against published numbers; use ``detect`` for anything else.

        image: uint8 [H, W, 3] RGB. Answers logits float32 [Q, T], of every query and every token of the one prompt
        that holds the phrases (delimiters too), and boxes float32 [Q, 4], cxcywh in [0, 1]; queries in the model's own
        order. Raises PhraseError where the phrases do not fit one prompt.
        """
        prompt = self._prompts.build(phrases)
        answer = self._runner.run([check_pixels(image)], [prompt], None, keep=False)[0][0]
        return answer.logits.cpu().numpy(), answer.boxes.cpu().numpy()


def _extent(image: AnyImage) -> tuple[int, int]:
    """Width and height of the image that boxes are answered in."""
    if isinstance(image, ResizedImage):
        return image.width, image.height
    return image.shape[1], image.shape[0]


def _shape_seen(image: AnyImage, size: tuple[int, int]) -> tuple[int, ...]:
    """Height and width as the model sees it."""
    if isinstance(image, ResizedImage):
        return image.pixels.shape[:2]
    return resized_shape(image.shape[0], image.shape[1], *size)


def _by_phrase(
    answer: RawAnswer, prompt: Prompt, first: int, kind: ScoreKind, per_box: PerBox
) -> tuple[Tensor, Tensor, Tensor]:
    """On the CPU, of a prompt whose first phrase has the index ``first``: boxes [N, 4] (cxcywh in [0, 1]), the score
    [N] of each and its phrase's index [N]."""
    boxes = answer.boxes.cpu()
    scores = phrase_scores(answer.logits, prompt, kind).cpu()  # [Q, P]
    if per_box == "best":
        best = scores.max(1)
        return boxes, best.values, best.indices + first
    count = scores.shape[1]
    return boxes.repeat_interleave(count, 0), scores.flatten(), torch.arange(count).repeat(len(boxes)) + first


def _chosen(
    boxes: Tensor,
    scores: Tensor,
    indices: Tensor,
    threshold: float,
    nms: float | None,
    chunk: int | None,
    most: int,
) -> Tensor:
    """Which of the boxes [N, 4] (xyxy) are answered, best first; see Detector.detect."""
    order = (scores > threshold).nonzero().flatten()
    order = order[scores[order].argsort(descending=True, stable=True)]
    if nms is not None:
        order = order[class_nms(boxes[order], scores[order], indices[order], nms)]
    return order[:most] if chunk is None else _first_of_each(order, indices[order] // chunk, most)


def _first_of_each(order: Tensor, groups: Tensor, most: int) -> Tensor:
    """The indices ``order`` [N] without those that come after ``most`` others of their group; groups: int64 [N]."""
    kept = [(groups == group).nonzero().flatten()[:most] for group in groups.unique()]
    return order[torch.cat(kept).sort().values] if kept else order


def choose_device(device: str) -> str:
    """The device that a name stands for; "auto" is CUDA where there is a GPU that this torch can use.

    Raises UserError for a device that is not there.
    """
    if device == "auto":
        return "cuda" if torch.cuda.is_available() and gpu().usable else "cpu"
    try:
        kind = torch.device(device)
    except RuntimeError:
        raise UserError(
            "There is no device {device}: use auto, cpu, cuda or cuda:N.", device=repr(device)
        ) from None
    if kind.type == "cpu":
        return "cpu"
    if kind.type != "cuda":
        raise UserError(
            "Phrasebox does not run on {device}: use auto, cpu, cuda or cuda:N.", device=repr(device)
        )
    count = torch.cuda.device_count()
    if not torch.cuda.is_available() or (kind.index or 0) >= count:
        raise UserError(
            "The device {device} is not here: PyTorch sees {count} CUDA devices.",
            device=repr(device),
            count=count,
        )
    return device
