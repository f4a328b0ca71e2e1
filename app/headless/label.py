"""``phrasebox label``: detect over a folder into its project, one image stored at a time."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.candidates import detections_to_candidates, what_was_asked
from app.core.defaults import CANDIDATE_FLOOR, CLASS_NMS, THRESHOLD
from app.core.phrase_list import asking, format_phrase_list, parse_phrases, phrase_key
from app.core.records import ImageRecord, ImageState
from app.core.scan import scan_folder
from app.core.store import Store
from app.core.wording import agreeing, counted
from app.headless import engine
from app.headless.grouping import detect_files
from app.headless.options import DetectionOptions
from app.headless.progress import Progress
from engine.detections import Detections
from engine.errors import PhraseError, UserError

if TYPE_CHECKING:
    from engine.images import AnyImage

STATES_OF_CHOICE = {
    "new": (ImageState.NEW, ImageState.FAILED),
    "unreviewed": (ImageState.NEW, ImageState.FAILED, ImageState.SUGGESTED),
    "all": tuple(ImageState),
}


def label(folder: Path, typed: Sequence[str], options: DetectionOptions, choice: str = "new") -> int:
    """Brings the folder's project up to date and detects its images; returns 0, or 1 where some failed.

    typed: phrases as ``-p`` takes them. choice: a key of STATES_OF_CHOICE.
    """
    skipped: list[str] = []
    paths = list(scan_folder(folder, skipped.append))
    for sentence in skipped:
        print(sentence, file=sys.stderr)
    with Store.open(folder) as store:
        store.add_images(paths)
        pairs = _phrases_and_classes(store, typed)
        images = _chosen(store.images(), paths, choice)
        if not images:
            print(f"Nothing to do: no image is {choice}. --images unreviewed or all detects again.")
            return 1 if skipped else 0
        failed = _label_images(store, images, pairs, options)
        _print_summary(store, len(images), failed)
    return 1 if failed or skipped else 0


def _phrases_and_classes(store: Store, typed: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """(phrase, class name) of what was typed, else typed last in this project, else of the project's classes."""
    stored = store.setting("phrases") or ""
    pairs = parse_phrases("\n".join(typed)) or parse_phrases(stored)
    if not pairs and stored:
        raise PhraseError(
            f"Every phrase of the project of {store.folder} is disabled; enable one in the window, or add one with -p."
        )
    if not pairs:
        owned = ((phrase, known.name) for known in store.classes() for phrase in known.phrases)
        pairs = tuple({phrase_key(phrase): (phrase, name) for phrase, name in owned}.values())
    if not pairs:
        raise PhraseError(
            f'No phrase was given and the project of {store.folder} has none yet; add for example -p "sedan=car".'
        )
    return pairs


def _chosen(images: Iterable[ImageRecord], present: Iterable[str], choice: str) -> list[ImageRecord]:
    there, states = set(present), STATES_OF_CHOICE[choice]
    return [image for image in images if image.state in states and image.path in there]


def _label_images(
    store: Store, images: list[ImageRecord], pairs: tuple[tuple[str, str], ...], options: DetectionOptions
) -> int:
    """Detects in all and stores image after image; returns how many failed."""
    detector = engine.load_detector(options.model, options.device, options.precision)
    phrases = tuple(phrase for phrase, _ in pairs)
    # Below the floor only where a person asked for it.
    floor = CANDIDATE_FLOOR if options.threshold is None else min(options.threshold, CANDIDATE_FLOOR)
    size = options.size_for(detector.image_size)
    class_of_phrase: dict[str, int] | None = None
    files = ((image, store.folder / image.path) for image in images)

    def ask(group: Sequence[AnyImage]) -> list[Detections]:
        found = engine.detect_images(detector, group, phrases, options, threshold=floor, nms=None)
        return [detections for detections, _ in found]

    with Progress(len(images)) as progress:
        for image, answer in detect_files(detector, files, size, ask):
            if isinstance(answer, UserError):
                store.set_failed(image.id, str(answer))
                progress.fail(image.path, str(answer))
            else:
                # Only now is it known that the model takes these phrases: a refused one must leave no class behind.
                if class_of_phrase is None:
                    class_of_phrase = _prepare_project(store, pairs, options)
                candidates = detections_to_candidates(answer, class_of_phrase, options.nms)
                with store.transaction():
                    store.store_candidates(
                        image.id, candidates, answer.width, answer.height, detector.name, phrases
                    )
                    if _as_in_the_window(options):
                        store.set_asked(image.id, what_was_asked(options.model, pairs, options.speed))
            progress.advance()
    return progress.failed


def _as_in_the_window(options: DetectionOptions) -> bool:
    """Whether the window's Detect all would give the same candidates, and need not look at the image again."""
    own = DetectionOptions(nms=CLASS_NMS)
    shaping = (options.score, options.max_boxes, options.nms, options.size)
    return shaping == (own.score, own.max_boxes, own.nms, own.size)


def _prepare_project(
    store: Store, pairs: tuple[tuple[str, str], ...], options: DetectionOptions
) -> dict[str, int]:
    """Makes the classes, keeps the phrases and a threshold that was given; answers the class index of each phrase."""
    with store.transaction():
        if options.threshold is not None:
            store.set_setting("threshold", repr(options.threshold))
        elif store.setting("threshold") is None:
            store.set_setting("threshold", repr(THRESHOLD))
        store.set_setting("phrases", format_phrase_list(asking(store.setting("phrases") or "", pairs)))
        return {phrase: store.ensure_class(name, (phrase,)).index for phrase, name in pairs}


def _print_summary(store: Store, tried: int, failed: int) -> None:
    counts = store.counts()
    states = ", ".join(f"{counts[state]} {state}" for state in ImageState if counts.get(state))
    images = agreeing(sum(counts.values()), "image", "images")
    print(
        f"{tried - failed} of {counted(tried, 'image')} detected, {failed} failed; the project holds {states} {images}."
    )
    names = {known.index: known.name for known in store.classes()}
    thresholds = store.thresholds()
    own = "".join(f", of {names[index]} at {value:g}" for index, value in thresholds.of_class.items())
    print(
        f"Candidates at {thresholds.default:g}{own} or above are shown and exported; the project is {store.location}."
    )
