"""What the engine answers: boxes, scores and phrases of one image, in NumPy alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Detections:
    """The detections of one image, best score first.

    boxes: float32 [N, 4], xyxy in pixels of the image as given, clipped to it.
    scores: float32 [N] in [0, 1].
    phrase_indices: int64 [N], each an index into ``phrases``.
    phrases: the phrases as they were typed.
    width, height: of the image, in pixels.
    """

    boxes: np.ndarray
    scores: np.ndarray
    phrase_indices: np.ndarray
    phrases: tuple[str, ...]
    width: int
    height: int

    def __post_init__(self) -> None:
        count = len(self.scores)
        if self.boxes.shape != (count, 4) or self.phrase_indices.shape != (count,):
            raise ValueError(
                f"boxes {self.boxes.shape}, scores {self.scores.shape} and phrase indices "
                f"{self.phrase_indices.shape} do not belong together"
            )

    def __len__(self) -> int:
        return len(self.scores)

    def phrase(self, index: int) -> str:
        """The typed phrase of detection ``index``."""
        return self.phrases[int(self.phrase_indices[index])]

    def select(self, keep: np.ndarray) -> Detections:
        """The detections that ``keep`` (bool [N] or integer indices) names, in its order."""
        return Detections(
            self.boxes[keep],
            self.scores[keep],
            self.phrase_indices[keep],
            self.phrases,
            self.width,
            self.height,
        )
