"""What detections took on this machine, and what others may be expected to take."""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass
from typing import Any

from app.core.tongue import decimal, mark, tr
from engine.checkpoints.published import find
from engine.presets import Preset
from engine.speed import Speed

_LAST = 9
"""So many detections make a median: few enough that it follows a machine that is busy now and idle later."""
_PLACES = 40
"""Models on devices that are remembered, the last used ones."""


@dataclass(frozen=True)
class Place:
    """A model, by name, folder or file, where it runs and in which precision."""

    model: str
    device: str
    precision: str


@dataclass(frozen=True)
class Expected:
    """Seconds an image. measured: by detections of this model at this preset; otherwise it is arithmetic."""

    seconds: float
    measured: bool

    def __str__(self) -> str:
        digits = 2 if self.seconds < 0.995 else 1 if self.seconds < 9.95 else 0
        seconds = tr("{seconds} s", seconds=decimal(self.seconds, digits))
        return seconds if self.measured else tr("about {time}", time=seconds)


_PRESETS = {
    Preset.FAST: mark("fast"),
    Preset.BALANCED: mark("balanced"),
    Preset.ACCURATE: mark("accurate"),
}


def preset_name(preset: Preset) -> str:
    """The word for a preset, in the language of the window."""
    return tr(_PRESETS[preset])


class Timings:
    """The last detections' seconds of each model, device, precision and preset."""

    def __init__(self) -> None:
        self._times: dict[Place, dict[Preset, deque[float]]] = {}

    def add(self, place: Place, preset: Preset, seconds: float) -> None:
        """An image took so long, from pixels to detections."""
        presets = self._times.pop(place, {})
        self._times[place] = presets
        presets.setdefault(preset, deque(maxlen=_LAST)).append(seconds)
        while len(self._times) > _PLACES:
            del self._times[next(iter(self._times))]

    def last_place(self, model: str) -> Place | None:
        """Where this model ran last; None where it never did."""
        return next((place for place in reversed(self._times) if place.model == model), None)

    def expected(self, place: Place, preset: Preset, machine: Speed | None = None) -> Expected | None:
        """What an image takes there; None where nothing tells.

        Measured, else reckoned from the nearest preset that was; else from ``machine``, what the tiny structure was
        measured at, where it ran on the same device in the same precision and the model is a published one.
        """
        presets = self._times.get(place, {})
        if preset in presets:
            return Expected(_median(presets[preset]), True)
        if presets:
            nearest = min(presets, key=lambda other: abs(other.factor - preset.factor))
            return Expected(_median(presets[nearest]) * preset.work / nearest.work, False)
        published = find(place.model)
        if machine is None or published is None or not _ran_there(machine, place):
            return None
        return Expected(machine.of(published) * preset.work, False)

    def to_text(self) -> str:
        """For the settings."""
        listed = [
            {
                "model": place.model,
                "device": place.device,
                "precision": place.precision,
                **{
                    preset.value: [float(f"{time:.4g}") for time in times]
                    for preset, times in presets.items()
                },
            }
            for place, presets in self._times.items()
        ]
        return json.dumps(listed)

    @classmethod
    def from_text(cls, text: str) -> Timings:
        """What ``to_text`` wrote; nothing where it is anything else."""
        timings = cls()
        try:
            for entry in json.loads(text or "[]"):
                place = Place(str(entry["model"]), str(entry["device"]), str(entry["precision"]))
                for preset in Preset:
                    for seconds in _numbers(entry.get(preset.value, ())):
                        timings.add(place, preset, seconds)
        except (ValueError, KeyError, TypeError, AttributeError):
            return cls()
        return timings


def _numbers(values: Any) -> list[float]:
    return [float(value) for value in values if float(value) > 0]


def _median(times: deque[float]) -> float:
    """The lower of the two middle ones: a first detection, which may compile, counts no more after the second."""
    return sorted(times)[(len(times) - 1) // 2]


def _ran_there(machine: Speed, place: Place) -> bool:
    same_device = machine.device.split(":")[0] == place.device.split(":")[0]
    return same_device and machine.precision == place.precision
