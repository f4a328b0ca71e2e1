"""Images reach the model as transformers' processor gives them, and boxes come back in pixels."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from engine.images import ImageProcessor, boxes_to_pixels, resized_shape


def make_image(height: int, width: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize(
    "shape", [(480, 640), (640, 480), (100, 100), (800, 1066), (30, 900), (901, 33), (333, 334), (7, 5)]
)
def test_pixels_equal_the_reference_processor(shape: tuple[int, int]) -> None:
    transformers = pytest.importorskip("transformers")
    size = {"shortest_edge": 120, "longest_edge": 200}
    theirs = transformers.GroundingDinoImageProcessor(size=size)
    image = make_image(*shape)
    expected = theirs(images=image, return_tensors="pt")
    pixel_values, pixel_mask = ImageProcessor((120, 200))([image])
    torch.testing.assert_close(pixel_values, expected["pixel_values"], rtol=0, atol=1e-6)
    assert torch.equal(pixel_mask, expected["pixel_mask"])


@pytest.mark.parametrize("shape", [(480, 640), (640, 480), (120, 200), (7, 5)])
def test_an_image_resized_ahead_is_the_same_to_the_model(shape: tuple[int, int]) -> None:
    processor, image = ImageProcessor((120, 200)), make_image(*shape)
    for size in (None, (60, 100)):
        ahead = processor.resize(image, size)
        assert (ahead.width, ahead.height) == (shape[1], shape[0])
        assert processor.resize(ahead, size) is ahead
        for straight, resized in zip(processor([image], size), processor([ahead], size), strict=True):
            assert torch.equal(straight, resized)


def test_a_batch_is_padded_at_the_right_and_bottom_as_the_reference_pads() -> None:
    transformers = pytest.importorskip("transformers")
    images = [make_image(50, 80), make_image(80, 50, seed=1)]
    theirs = transformers.GroundingDinoImageProcessor(size={"shortest_edge": 60, "longest_edge": 90})
    expected = theirs(images=images, return_tensors="pt")
    pixel_values, pixel_mask = ImageProcessor((60, 90))(images)
    torch.testing.assert_close(pixel_values, expected["pixel_values"], rtol=0, atol=1e-6)
    assert torch.equal(pixel_mask, expected["pixel_mask"])


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_every_size_follows_the_reference_rounding(height: int, width: int) -> None:
    transforms = pytest.importorskip("transformers.image_transforms")
    expected = transforms.get_size_with_aspect_ratio((height, width), 800, 1333)
    assert resized_shape(height, width, 800, 1333) == tuple(max(edge, 1) for edge in expected)


@pytest.mark.parametrize(
    "image", [np.zeros((5, 5), np.uint8), np.zeros((5, 5, 3)), np.zeros((0, 5, 3), np.uint8)]
)
def test_what_is_not_an_rgb_image_is_refused(image: np.ndarray) -> None:
    with pytest.raises(ValueError, match="uint8"):
        ImageProcessor()([image])


def test_boxes_come_back_in_pixels_and_inside_the_image() -> None:
    boxes = torch.tensor([[0.5, 0.5, 0.5, 0.5], [0.0, 1.0, 0.5, 0.5]])
    expected = torch.tensor([[50.0, 25.0, 150.0, 75.0], [0.0, 75.0, 50.0, 100.0]])
    torch.testing.assert_close(boxes_to_pixels(boxes, width=200, height=100), expected)


@pytest.mark.filterwarnings("error")
def test_a_read_only_image_is_read_without_a_warning() -> None:
    image = make_image(20, 30)
    image.flags.writeable = False
    assert ImageProcessor((20, 30))([image])[0].shape == (1, 3, 20, 30)
