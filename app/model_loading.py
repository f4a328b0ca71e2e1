"""What the engine thread imports and loads: the detector with its progress, and the measurement of this machine."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from app.torch_libraries import map_torch_libraries
from engine.detections import Detections
from engine.errors import Cancelled
from engine.speed import Speed

if TYPE_CHECKING:
    from engine.images import AnyImage


class DetectorLike(Protocol):
    """What the thread needs of engine.detector.Detector."""

    name: str
    image_size: tuple[int, int]

    @property
    def device(self) -> str: ...
    @property
    def precision(self) -> str: ...

    def resize(self, image: np.ndarray, size: tuple[int, int] | None) -> AnyImage: ...

    def detect(
        self,
        image: AnyImage,
        phrases: Sequence[str],
        *,
        threshold: float,
        size: tuple[int, int] | None,
        keep: bool,
        cancelled: Callable[[], bool] | None,
    ) -> Detections: ...


class Loading:
    """One loading as it goes on: it is called with sentences for the person, and told how far it is.

    tell: takes the sentences. percent: takes 0 to 100, each once. cancelled: whether nobody waits for it any more.
    """

    def __init__(
        self, tell: Callable[[str], None], percent: Callable[[int], None], cancelled: Callable[[], bool]
    ) -> None:
        self._tell = tell
        self._percent = percent
        self._cancelled = cancelled
        self._last = -1
        self.note = ""
        """What is worth knowing of where the model runs."""

    def __call__(self, sentence: str) -> None:
        self._tell(sentence)

    def part(self, part: float) -> None:
        """So much of the weights is read, 0 to 1. Raises Cancelled where nobody waits for it any more."""
        if self._cancelled():
            raise Cancelled
        if int(part * 100) > self._last:
            self._last = int(part * 100)
            self._percent(self._last)


LoadDetector = Callable[[str, Loading], tuple[DetectorLike, str]]
"""Model name or folder, and what is told meanwhile -> the detector, and the name of the deformable attention in use."""


def load_detector(model: str, loading: Loading) -> tuple[DetectorLike, str]:
    """The engine's own detector; the first call imports torch and takes seconds."""
    map_torch_libraries()
    with _without_collections():
        from engine import ops
        from engine.detector import Detector
        from engine.gpu import gpu
    loading.part(0.0)
    detector = Detector.load(model, tell=loading, watch=loading.part)
    found = gpu()
    if found.present and not found.usable:
        loading.note = found.sentence
    return detector, ops.backend(detector.device.split(":")[0])


@dataclass(frozen=True)
class Measured:
    """How fast this machine is, and what is said of its GPU."""

    speed: Speed
    gpu: str


Measure = Callable[[Callable[[], bool]], Measured]
"""Whether to stop -> what was measured."""


def measure_machine(cancelled: Callable[[], bool]) -> Measured:
    """The engine's own measurement, about ten seconds; the first call imports torch. Raises Cancelled."""
    map_torch_libraries()
    with _without_collections():
        from engine.gpu import gpu
        from engine.measuring import measure
    return Measured(measure(cancelled=cancelled), gpu().sentence)


@contextmanager
def _without_collections() -> Iterator[None]:
    """Keep the garbage collector from an import that makes hundreds of thousands of lasting objects.

    A collection over them stops every thread, the window's too, for a third of a second.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()
