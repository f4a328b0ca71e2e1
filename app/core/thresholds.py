"""From which score candidates are shown and exported: one number for the project, and others for single classes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.records import Box


@dataclass(frozen=True)
class Thresholds:
    """The project's threshold, and those of the classes (by index) that have one of their own; all in [0, 1]."""

    default: float
    of_class: Mapping[int, float] = field(default_factory=dict)

    def of(self, class_id: int) -> float:
        """The threshold of a class."""
        return self.of_class.get(class_id, self.default)

    def passes(self, box: Box) -> bool:
        """Whether a box counts: accepted ones always do, and candidates from their class's threshold on."""
        return not box.is_candidate or box.score is None or box.score >= self.of(box.class_id)


def thresholds_from(value: Thresholds | float) -> Thresholds:
    """One number stands for every class."""
    return value if isinstance(value, Thresholds) else Thresholds(value)
