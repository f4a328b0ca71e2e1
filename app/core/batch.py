"""Detecting in many images: which ones, what is remembered to go on after a stop, and how far it is."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.core.records import ImageRecord, ImageState
from engine.presets import Preset

Pairs = tuple[tuple[str, str], ...]
"""(phrase, class name) pairs."""


class Scope(StrEnum):
    """Which images a person means."""

    NEW = "new"
    UNREVIEWED = "unreviewed"
    SELECTION = "selection"
    FILTERED = "filtered"
    ALL = "all"


def in_scope(
    scope: Scope, records: Iterable[ImageRecord], selected: Collection[int], listed: Collection[int]
) -> list[ImageRecord]:
    """The records that ``scope`` means, without images whose files are missing.

    selected, listed: ids of those selected in the list, and of those listed.
    """
    there = [record for record in records if not record.missing]
    chosen = {Scope.SELECTION: selected, Scope.FILTERED: listed}.get(scope)
    if chosen is not None:
        return [record for record in there if record.id in chosen]
    if scope is Scope.NEW:
        return [record for record in there if record.state is ImageState.NEW]
    return [record for record in there if scope is Scope.ALL or record.state is not ImageState.REVIEWED]


@dataclass(frozen=True)
class BatchFailure:
    """An image in which nothing could be detected, and why, in one sentence."""

    image_id: int
    path: str
    sentence: str


@dataclass(frozen=True)
class BatchPlan:
    """What is to be done, in this order. model: a name, folder or file. with_reviewed: also where people are done
    already. passed_over: images left out because they have candidates of the same model, phrases and preset."""

    image_ids: tuple[int, ...]
    phrases: Pairs
    model: str
    with_reviewed: bool = False
    passed_over: int = 0
    preset: Preset = Preset.ACCURATE


@dataclass(frozen=True)
class BatchProgress:
    """How far it is. done counts failed ones too; total shrinks by images that were reviewed meanwhile.

    seconds: worked on it, without rests; seconds_each, seconds_left: None where not known yet.
    """

    done: int
    total: int
    found: int = 0
    failures: tuple[BatchFailure, ...] = ()
    passed_over: int = 0
    paused: bool = False
    seconds: float = 0.0
    seconds_each: float | None = None
    seconds_left: float | None = None
    stopped: str = ""
    """Why it ended before its end; "" where it did not."""

    @property
    def failed(self) -> int:
        return len(self.failures)


@dataclass(frozen=True)
class Remembered:
    """A batch as the project keeps it: the plan, how many of its images are settled, and what came out so far."""

    plan: BatchPlan
    settled: int = 0
    found: int = 0
    failures: tuple[BatchFailure, ...] = ()

    @property
    def rest(self) -> int:
        """How many images are left."""
        return max(len(self.plan.image_ids) - self.settled, 0)


def write_plan(plan: BatchPlan) -> str:
    """For the project's settings; written once, since it may name very many images."""
    return json.dumps(
        {
            "images": plan.image_ids,
            "phrases": plan.phrases,
            "model": plan.model,
            "with_reviewed": plan.with_reviewed,
            "passed_over": plan.passed_over,
            "preset": plan.preset,
        }
    )


def write_state(settled: int, found: int, failures: Sequence[BatchFailure]) -> str:
    """For the project's settings; written after each image."""
    listed = [(failure.image_id, failure.path, failure.sentence) for failure in failures]
    return json.dumps({"settled": settled, "found": found, "failures": listed})


def read_remembered(
    plan: str | None, state: str | None, known: Mapping[int, ImageRecord]
) -> Remembered | None:
    """The unfinished batch that these two texts tell; None where there is none, or none that can be read.

    known: the images of the project by id; those that are gone count as settled.
    """
    if not plan:
        return None
    try:
        told, done = json.loads(plan), json.loads(state or "{}")
        images = tuple(int(image) for image in told["images"])
        settled = min(int(done.get("settled", 0)), len(images))
        kept = images[:settled] + tuple(image for image in images[settled:] if image in known)
        phrases = tuple((str(phrase), str(name)) for phrase, name in told["phrases"])
        failures = tuple(
            BatchFailure(int(image), str(path), str(sentence))
            for image, path, sentence in done.get("failures", ())
        )
        read = BatchPlan(
            kept,
            phrases,
            str(told["model"]),
            bool(told["with_reviewed"]),
            int(told["passed_over"]),
            Preset(told.get("preset", Preset.ACCURATE)),
        )
        return Remembered(read, settled, int(done.get("found", 0)), failures)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def retry_of(plan: BatchPlan, failures: Sequence[BatchFailure]) -> BatchPlan:
    """The same again for the images that failed."""
    return replace(plan, image_ids=tuple(failure.image_id for failure in failures), passed_over=0)
