"""Pixels to model input, boxes back to pixels."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from engine.boxes import cxcywh_to_xyxy
from engine.errors import CheckpointError


@dataclass(frozen=True)
class ResizedImage:
    """An image as large as a model sees it, made ahead of its turn.

    pixels: uint8 [H', W', 3] RGB. width, height: of the image it was made from, in whose pixels boxes are answered.
    """

    pixels: np.ndarray
    width: int
    height: int


AnyImage = np.ndarray | ResizedImage
"""uint8 [H, W, 3] RGB, or made from such."""


_FIXED: dict[str, tuple[bool | float, str]] = {
    "do_resize": (True, "true"),
    "do_rescale": (True, "true"),
    "do_normalize": (True, "true"),
    "do_pad": (True, "true"),
    "rescale_factor": (1 / 255, "1/255"),
    "resample": (2, "2"),
}
"""Options that Phrasebox has no other way for: their only value, and how that is said. 2 is Pillow's bilinear."""
_KIND = re.compile(r"(MM)?GroundingDinoImageProcessor(Fast|Slow|Pil)?")


@dataclass(frozen=True)
class ImageProcessor:
    """Resizes, normalises and pads, as transformers' Grounding DINO image processor does.

    size: the short and the longest edge, in pixels; mean and std: of RGB values in [0, 1].
    """

    size: tuple[int, int] = (800, 1333)
    mean: tuple[float, float, float] = (0.485, 0.456, 0.406)
    std: tuple[float, float, float] = (0.229, 0.224, 0.225)

    @classmethod
    def from_dict(
        cls, values: Mapping[str, Any], file: str = "preprocessor_config.json", part: str = ""
    ) -> ImageProcessor:
        """Read the contents of a ``preprocessor_config.json``; what is missing takes the published models' value.

        file, part: where the values stand, to be said of an option. Raises CheckpointError naming the option that asks
        for other pixels than these.
        """
        given = {option: value for option, value in values.items() if value is not None}
        size = given.get("size", {"shortest_edge": cls.size[0], "longest_edge": cls.size[1]})
        for option, runs in _refused(given, size):
            raise CheckpointError(
                "The option {option} of the checkpoint's {file} is {value}; Phrasebox runs only {runs}.",
                option=part + option,
                file=file,
                value=json.dumps(values[option]),
                runs=runs,
            )
        return cls(
            (int(size["shortest_edge"]), int(size["longest_edge"])),
            tuple(values.get("image_mean") or cls.mean),
            tuple(values.get("image_std") or cls.std),
        )

    def to_dict(self) -> dict[str, Any]:
        """The contents of a ``preprocessor_config.json`` that transformers opens."""
        return {
            "image_processor_type": "GroundingDinoImageProcessor",
            "do_resize": True,
            "do_rescale": True,
            "do_normalize": True,
            "do_pad": True,
            "rescale_factor": 1 / 255,
            "resample": 2,
            "size": {"shortest_edge": self.size[0], "longest_edge": self.size[1]},
            "image_mean": list(self.mean),
            "image_std": list(self.std),
        }

    def __call__(
        self, images: Sequence[AnyImage], size: tuple[int, int] | None = None
    ) -> tuple[Tensor, Tensor]:
        """images: uint8 [H, W, 3] RGB or resized -> pixel_values float32 [B, 3, H', W'], pixel_mask int64 [B, H', W'].

        Smaller images are zero-padded at the right and the bottom; the mask is 1 where the image is.
        """
        resized = [self._normalise(self.resize(image, size).pixels) for image in images]
        height = max(image.shape[1] for image in resized)
        width = max(image.shape[2] for image in resized)
        pixel_values = torch.zeros(len(resized), 3, height, width)
        pixel_mask = torch.zeros(len(resized), height, width, dtype=torch.int64)
        for index, image in enumerate(resized):
            pixel_values[index, :, : image.shape[1], : image.shape[2]] = image
            pixel_mask[index, : image.shape[1], : image.shape[2]] = 1
        return pixel_values, pixel_mask

    def resize(self, image: AnyImage, size: tuple[int, int] | None = None) -> ResizedImage:
        """The image at ``size``, the short and longest edge, or the checkpoint's own; one that was resized stays.

        It touches no model, so that another thread may do it. image: uint8 [H, W, 3] RGB.
        """
        if isinstance(image, ResizedImage):
            return image
        height, width = check_pixels(image).shape[:2]
        target = resized_shape(height, width, *(size or self.size))
        if target == (height, width):
            return ResizedImage(image, width, height)
        pixels = _tensor(image).permute(2, 0, 1)[None]  # [1, 3, H, W]
        pixels = F.interpolate(pixels, target, mode="bilinear", antialias=True)
        return ResizedImage(pixels[0].permute(1, 2, 0).contiguous().numpy(), width, height)

    def _normalise(self, image: np.ndarray) -> Tensor:
        """uint8 [H, W, 3] -> float32 [3, H, W]"""
        pixels = _tensor(image).permute(2, 0, 1)
        # One multiplication and one subtraction, as the reference folds them.
        mean = torch.tensor(self.mean)[:, None, None] * 255
        std = torch.tensor(self.std)[:, None, None] * 255
        return (pixels.float() - mean) / std


def _refused(given: Mapping[str, Any], size: Any) -> Iterator[tuple[str, str]]:
    """The options that ask for other pixels than ImageProcessor makes, each with what would do."""
    for option, (value, said) in _FIXED.items():
        if option in given and not _equal(given[option], value):
            yield option, said
    if not _KIND.fullmatch(str(given.get("image_processor_type", "GroundingDinoImageProcessor"))):
        yield "image_processor_type", "GroundingDinoImageProcessor"
    if "pad_size" in given:
        yield "pad_size", "null"
    edges = {name for name, edge in size.items() if edge is not None} if isinstance(size, dict) else set()
    if edges != {"shortest_edge", "longest_edge"}:
        yield "size", '{"shortest_edge": ..., "longest_edge": ...}'


def _equal(value: object, expected: float) -> bool:
    return isinstance(value, int | float) and math.isclose(value, expected, rel_tol=1e-6)


def _tensor(image: np.ndarray) -> Tensor:
    # torch warns of arrays that may not be written to, such as those that Pillow lends.
    return torch.from_numpy(np.require(image, requirements=["C", "W"]))


def resized_shape(height: int, width: int, short: int, longest: int) -> tuple[int, int]:
    """(height, width) whose short edge is ``short``, unless the long one would pass ``longest``.

    The edges are rounded as transformers rounds them: the short one to the nearest, the other one down, and from the
    unrounded short edge where the longest one binds.
    """
    smaller, larger = min(height, width), max(height, width)
    edge = float(short)
    if larger / smaller * short > longest:
        edge = longest * smaller / larger
    if smaller == round(edge):
        return height, width
    short_edge, long_edge = max(round(edge), 1), max(int(edge * larger / smaller), 1)
    return (short_edge, long_edge) if height < width else (long_edge, short_edge)


def check_pixels(image: np.ndarray) -> np.ndarray:
    """The image itself, if it is uint8 [H, W, 3] and not empty; otherwise ValueError."""
    if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8 or image.size == 0:
        raise ValueError(f"an image is uint8 [H, W, 3], not {image.dtype} {list(image.shape)}")
    return image


def boxes_to_pixels(boxes: Tensor, width: int, height: int) -> Tensor:
    """cxcywh in [0, 1] -> xyxy in pixels, clipped to the image: [N, 4] -> [N, 4]"""
    scale = boxes.new_tensor([width, height, width, height])
    return (cxcywh_to_xyxy(boxes) * scale).clamp(min=boxes.new_zeros(4), max=scale)
