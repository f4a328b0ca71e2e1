"""A checkpoint's model on its device: what was computed is kept, and memory that ends is no end."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from typing import Generic, NamedTuple, TypeVar, cast

import numpy as np
import torch
from torch import Tensor

from engine.checkpoints.transformers import Checkpoint
from engine.errors import Cancelled
from engine.graphs import Graphs, gpu_graphs
from engine.images import AnyImage, ResizedImage
from engine.model.features import ImageFeatures, TextFeatures
from engine.model.halves import HalvedWeights
from engine.model.swin import Swin
from engine.phrases import Prompt
from engine.precision import PRECISIONS
from engine.sentences import Sentence

KEPT_IMAGES, KEPT_PROMPTS = 4, 256
"""Image features of 800 x 1333 take some 40 MB an image, a prompt's at most 1 MB."""
BATCH = {"cpu": 1, "cuda": 4}
"""Images a forward pass: on two cores a batch gains nothing, a GPU is not filled by one image."""
MEMORY_FULL = Sentence("The GPU's memory is full: going on on the CPU, which is slower but sure.")

_ASKING = (torch.nn.Linear, torch.nn.Conv2d, torch.nn.LayerNorm, torch.nn.Dropout)
"""Kinds of modules before which it is asked whether to go on: between two of them lies no long work."""

Key = TypeVar("Key", bound=Hashable)
Kept = TypeVar("Kept")
Made = TypeVar("Made")


class Recent(Generic[Key, Kept]):
    """The last ``size`` things that were made or asked for again."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._things: OrderedDict[Key, Kept] = OrderedDict()

    def get(self, key: Key, make: Callable[[], Kept], keep: bool = True) -> Kept:
        """What belongs to ``key``, made where it is not there; not ``keep``: made for this once."""
        if key in self._things:
            self._things.move_to_end(key)
            return self._things[key]
        thing = make()
        if keep:
            self._things[key] = thing
            if len(self._things) > self._size:
                self._things.popitem(last=False)
        return thing

    def clear(self) -> None:
        self._things.clear()


class RawAnswer(NamedTuple):
    """logits float32 [Q, T], a column for each token of the prompt; boxes float32 [Q, 4], cxcywh in [0, 1]."""

    logits: Tensor
    boxes: Tensor


class Stop:
    """Asked between the layers whether to go on.

    It stands apart since the model holds what it calls, and a runner that its own model held would stay with all that
    it keeps on a GPU. cancelled: says whether to stop; graphs: which record, if anything does.
    """

    def __init__(self) -> None:
        self.cancelled: Callable[[], bool] | None = None
        self.graphs: Graphs | None = None

    def check(self, *_: object) -> None:
        """Raises Cancelled when it is to end; not during a recording, which takes a moment, and would be broken."""
        recording = self.graphs is not None and self.graphs.recording
        if self.cancelled is not None and not recording and self.cancelled():
            raise Cancelled


class Runner:
    """Runs a checkpoint's model.

    device, precision: where and how it runs now, which changes when a GPU's memory ends. batch: the most images of a
    pass. tell: takes a sentence for the person whenever something of this changes by itself.
    """

    def __init__(
        self, checkpoint: Checkpoint, device: str, precision: str, tell: Callable[[str], None]
    ) -> None:
        self.device, self.precision, self.tell = device, precision, tell
        self.batch = BATCH[torch.device(device).type]
        self.checkpoint = checkpoint
        self._model = checkpoint.model.eval()
        self._images: Recent[tuple[object, ...], ImageFeatures] = Recent(KEPT_IMAGES)
        self._prompts: Recent[str, TextFeatures] = Recent(KEPT_PROMPTS)
        self._stop = Stop()
        for layer in self._layers():
            layer.register_forward_pre_hook(self._stop.check)
        halves = HalvedWeights(self._model, PRECISIONS[precision]) if precision != "fp32" else None
        # The CPU, to which a GPU whose memory ends is left, runs with whole weights; on the CPU they would lie idle.
        self._halves = halves if device != "cpu" else None
        try:
            self._model.to(device)
        except RuntimeError as error:
            if not self._is_out_of_memory(error):
                raise
            self._go_on_on_the_cpu()
        if torch.device(self.device).type == "cuda":
            self._stop.graphs = gpu_graphs(self.device)

    def run(
        self,
        images: Sequence[AnyImage],
        prompts: Sequence[Prompt],
        size: tuple[int, int] | None,
        keep: bool,
    ) -> list[list[RawAnswer]]:
        """The model's answers to every prompt (inner) about every image (outer).

        images: uint8 [H, W, 3] RGB or resized, of one size after resizing where there are several. keep: whether the
        features of an image are worth keeping for another prompt. Where a GPU's memory ends, half as many images are
        tried at a time, and at last the CPU.
        """
        answers: list[list[RawAnswer]] = []
        while len(answers) < len(images):
            part = images[len(answers) : len(answers) + self.batch]
            try:
                answers += self._run(part, prompts, size, keep)
                continue
            except RuntimeError as error:
                if not self._is_out_of_memory(error):
                    raise
            # Outside of the handler: a traceback that is being handled would hold the memory that is to be freed.
            graphs = self._stop.graphs
            if graphs is not None and graphs.give_up("the GPU's memory ended"):
                self._make_room()
            elif len(part) > 1:
                self.batch = len(part) // 2
                self._make_room()
                self.tell(
                    Sentence.counted(
                        "The GPU's memory is full: going on with one image at a time.",
                        "The GPU's memory is full: going on with {count} images at a time.",
                        self.batch,
                    )
                )
            else:
                self._go_on_on_the_cpu()
        return answers

    @torch.inference_mode()
    def _run(
        self,
        images: Sequence[AnyImage],
        prompts: Sequence[Prompt],
        size: tuple[int, int] | None,
        keep: bool,
    ) -> list[list[RawAnswer]]:
        with _true_single_precision(self.precision == "fp32"), self._autocast():
            key = (size, *(_fingerprint(image) for image in images)) if keep else ()
            features = self._images.get(key, lambda: self._encode_images(images, size), keep)
            answers = [
                self._repeatable(
                    "detect", self._detect, features, _repeated(self._encode_text(prompt), len(images))
                )
                for prompt in prompts
            ]
        return [
            [RawAnswer(logits[index], boxes[index]) for logits, boxes in answers]
            for index in range(len(images))
        ]

    def _repeatable(self, name: str, function: Callable[..., Made], *arguments: object) -> Made:
        """function(*arguments), which a GPU may have recorded."""
        self._stop.check()
        graphs = self._stop.graphs
        return function(*arguments) if graphs is None else graphs.run(name, function, *arguments)

    def _detect(self, features: ImageFeatures, text: TextFeatures) -> tuple[Tensor, Tensor]:
        output = self._model.detect(features, text)
        return output.logits.float(), output.boxes.float()

    def _encode_images(self, images: Sequence[AnyImage], size: tuple[int, int] | None) -> ImageFeatures:
        pixel_values, pixel_mask = self.checkpoint.images(images, size)
        inner, pixel_values = self._model.model, pixel_values.to(self.device)
        # Asked here: asking the GPU would wait for it.
        padding = None if pixel_mask.all() else pixel_mask.to(self.device)
        # No recording holds what padding asks, and nobody knows what a foreign backbone does.
        if padding is None and isinstance(inner.backbone.conv_encoder["model"], Swin):
            return self._repeatable("image", inner.encode_image, pixel_values, None)
        return inner.encode_image(pixel_values, padding)

    def _encode_text(self, prompt: Prompt) -> TextFeatures:
        def encode() -> TextFeatures:
            input_ids = torch.from_numpy(prompt.input_ids)[None].to(self.device)
            delimiters = cast(Tensor, self._model.delimiters)
            return self._model.model.encode_text(input_ids, torch.ones_like(input_ids), delimiters)

        return self._prompts.get(prompt.text, encode)

    def _autocast(self) -> torch.autocast:
        halves = self.precision != "fp32"
        dtype = PRECISIONS[self.precision] if halves else torch.bfloat16
        kind = torch.device(self.device).type
        # A recording would read the converted weights where they no longer are; most are kept as halves anyway.
        return torch.autocast(kind, dtype, enabled=halves, cache_enabled=kind == "cpu")

    def _is_out_of_memory(self, error: RuntimeError) -> bool:
        """Whether a GPU's memory ended; the CPU's is the machine's, and nothing is left to go to."""
        return self.device != "cpu" and memory_ended(error)

    def _make_room(self) -> None:
        self._images.clear()
        self._prompts.clear()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _go_on_on_the_cpu(self) -> None:
        self._stop.graphs = None
        self._model.to("cpu")
        if self._halves is not None:
            self._halves.restore()
        self.device, self.precision, self.batch = "cpu", "fp32", BATCH["cpu"]
        self._make_room()
        self.tell(MEMORY_FULL)

    @contextmanager
    def cancellable(self, cancelled: Callable[[], bool] | None) -> Iterator[None]:
        """While it lasts, ``cancelled`` is asked between the layers; Cancelled is raised when it says yes."""
        self._stop.cancelled = cancelled
        try:
            yield
        finally:
            self._stop.cancelled = None

    def _layers(self) -> Iterator[torch.nn.Module]:
        """What is called often enough: most of it for a block of rows at a time."""
        for module in self._model.modules():
            if isinstance(module, _ASKING):
                yield module


def memory_ended(error: RuntimeError) -> bool:
    """Whether an error of torch means that memory ended; the libraries under it have types of their own."""
    text = str(error)
    return isinstance(error, torch.OutOfMemoryError) or "out of memory" in text or "ALLOC_FAILED" in text


@contextmanager
def _true_single_precision(wanted: bool) -> Iterator[None]:
    """While it lasts a GPU rounds no number to TF32's ten bits behind the back of "fp32"."""
    convolutions, products = torch.backends.cudnn.allow_tf32, torch.backends.cuda.matmul.allow_tf32
    if wanted:
        torch.backends.cudnn.allow_tf32 = torch.backends.cuda.matmul.allow_tf32 = False
    try:
        yield
    finally:
        torch.backends.cudnn.allow_tf32, torch.backends.cuda.matmul.allow_tf32 = convolutions, products


def _fingerprint(image: AnyImage) -> tuple[bool, tuple[int, ...], bytes]:
    """What two images share only if they hold the same picture, and both or none are resized already."""
    resized = isinstance(image, ResizedImage)
    pixels = image.pixels if isinstance(image, ResizedImage) else image
    return resized, pixels.shape, hashlib.blake2b(np.ascontiguousarray(pixels).data, digest_size=16).digest()


def _repeated(text: TextFeatures, count: int) -> TextFeatures:
    """The one prompt's features for a batch of ``count`` images."""
    if count == 1:
        return text
    parts = (text.features, text.position, text.valid, text.blocks)
    return TextFeatures(*(part.expand(count, *part.shape[1:]) for part in parts))
