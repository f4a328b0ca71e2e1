"""What a measurement of this machine says of each published checkpoint: arithmetic, no torch."""

from __future__ import annotations

from dataclasses import dataclass

from engine.checkpoints.published import PublishedCheckpoint


@dataclass(frozen=True)
class Speed:
    """seconds: for one photograph with the tiny structure, on ``device`` in ``precision``."""

    device: str
    precision: str
    seconds: float

    def of(self, published: PublishedCheckpoint) -> float:
        """The seconds that a published checkpoint may be expected to take for one photograph."""
        # Structures take a hundredth of the window's start, which only wants to know what was measured.
        from engine.checkpoints.structures import multiplications

        return self.seconds * multiplications(published.size) / multiplications("tiny")

    def to_text(self) -> str:
        """For the settings."""
        return f"{self.device} {self.precision} {self.seconds:.4g}"

    @classmethod
    def from_text(cls, text: str) -> Speed | None:
        """What ``to_text`` wrote; None for anything else."""
        try:
            device, precision, seconds = text.split()
            value = float(seconds)
        except ValueError:
            return None
        return cls(device, precision, value) if value > 0 else None
