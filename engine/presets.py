"""Speed for sharpness: how large the model sees an image. Arithmetic, no torch."""

from __future__ import annotations

from enum import StrEnum


class Preset(StrEnum):
    """How much of a checkpoint's own image size is used.

    Time goes with the pixels, so each step down takes little more than half the time of the one before: three quarters
    of both edges are 56 % of the pixels, half of them 25 %. It ends at half: what is 16 pixels wide in the checkpoint's
    own size then fills one place of the finest map that most structures look at (8 pixels); smaller things are lost.
    """

    FAST = "fast"
    BALANCED = "balanced"
    ACCURATE = "accurate"

    @property
    def factor(self) -> float:
        """What both edges are multiplied by."""
        return {Preset.FAST: 0.5, Preset.BALANCED: 0.75, Preset.ACCURATE: 1.0}[self]

    def size(self, own: tuple[int, int]) -> tuple[int, int] | None:
        """The short and longest edge in pixels for a checkpoint whose own are ``own``; None: just these."""
        if self is Preset.ACCURATE:
            return None
        short, longest = (max(round(edge * self.factor), 1) for edge in own)
        return short, longest

    @property
    def work(self) -> float:
        """The part of the accurate preset's multiplications that this one takes, about; the prompt's apart."""
        # As in engine.speed: the window's start does without.
        from engine.checkpoints.structures import IMAGE, multiplications

        height, width = (round(edge * self.factor) for edge in IMAGE)
        return multiplications("tiny", height, width) / multiplications("tiny")
