"""``phrasebox evaluate``: how good a model is on an annotated data set, by the COCO or the LVIS protocol."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from app.core.formats.files import read_json, write_json
from app.headless import engine
from app.headless.evaluation_report import as_json, as_text
from app.headless.loading import load_ahead
from app.headless.progress import Progress
from app.headless.results_file import ResultsFile, digest
from app.version import installed_version
from engine.checkpoints.catalogue import resolve
from engine.errors import PhraseError, UserError
from engine.evaluation import (
    PROTOCOLS,
    Collector,
    Protocol,
    detections_to_rows,
    judge,
    library_versions,
    phrases_of,
    results_to_rows,
)
from engine.ground_truth import AnnotatedImage, GroundTruth

if TYPE_CHECKING:
    import numpy as np

    from engine.detector import Detector


@dataclass(frozen=True)
class Request:
    """What a person asked for.

    images: the folder of the images; from_results: a list of results to judge instead of a model's; limit: the first so
    many images alone; results: where finished images are kept; json: where the report goes.
    """

    annotations: Path
    model: str | None = None
    images: Path | None = None
    protocol: str = "coco"
    from_results: Path | None = None
    limit: int | None = None
    results: Path | None = None
    json: Path | None = None
    size: tuple[int, int] | None = None
    device: str = "auto"
    precision: str = "auto"


def evaluate(request: Request) -> int:
    """Prints the figures; returns 0, or 1 where images were missing or failed (each is named, and left out)."""
    protocol = PROTOCOLS[request.protocol]
    truth = _read_truth(request.annotations, request.limit)
    protocol.require(truth)
    report: dict[str, Any] = {"protocol": protocol.name, "annotations": str(request.annotations)}
    if request.from_results is not None:
        rows, judged, failed = _read_results(request.from_results, truth), truth, []
        report |= {"results": str(request.from_results)}
    elif request.model is None or request.images is None:
        raise UserError("Name a model and its images (--model M --images DIR), or --from-results FILE.")
    else:
        rows, judged, failed, ran = _run_model(request, request.model, request.images, truth, protocol)
        report |= ran
    figures = judge(judged, rows, protocol)
    print(as_text(figures, len(judged.images), len(truth.images), len(judged.boxes)))
    if request.json is not None:
        counts = {"listed": len(truth.images), "evaluated": len(judged.images), "failed": failed}
        report |= {"images": counts, "boxes": len(judged.boxes), "versions": _versions()}
        write_json(request.json, report | as_json(figures))
    return 1 if failed else 0


def _read_truth(path: Path, limit: int | None) -> GroundTruth:
    try:
        truth = GroundTruth.read(read_json(path))
    except UserError as error:
        raise _about(path, error) from None
    return truth if limit is None else truth.of_images([image.id for image in truth.images[:limit]])


def _read_results(path: Path, truth: GroundTruth) -> np.ndarray:
    try:
        return results_to_rows(read_json(path), truth)
    except UserError as error:
        raise _about(path, error) from None


def _about(path: Path, error: UserError) -> UserError:
    sentence = str(error)
    return error if str(path) in sentence else UserError(f"{path}: {sentence}")


def _run_model(
    request: Request, model: str, folder: Path, truth: GroundTruth, protocol: Protocol
) -> tuple[np.ndarray, GroundTruth, list[str], dict[str, Any]]:
    """(rows, what they are judged by, names of the images left out, what to report of the run)."""
    there, missing = _find(truth.images, folder)
    if not there:
        raise UserError(f"None of the {len(truth.images)} images is in {folder}; check --images.")
    for image in missing:
        print(f"{image.names[0]}: not in {folder}.", file=sys.stderr)
    detector = engine.load_detector(model, request.device, request.precision)
    key = _key(detector, model, request, folder, protocol)
    with ResultsFile(_place(request, detector.name, key), key) as results:
        print(f"Finished images are kept in {results.path}.", file=sys.stderr)
        _detect(detector, there, truth, protocol, request.size, results)
        done = [image.id for image in truth.images if image.id in results.seconds]
        if not done:
            raise UserError("No image could be evaluated; each was named above.")
        collector = Collector(protocol)
        for image_id in done:
            collector.add(results.rows(image_id))
        seconds = sum(results.seconds[image_id] for image_id in done)
    judged = truth.of_images(done)
    failed = [image.names[0] for image in truth.images if image.id not in results.seconds]
    options = {"size": key["size"], "precision": detector.precision, "device": detector.device}
    ran = {"model": detector.name, "options": options, "seconds": round(seconds, 2)}
    return collector.rows(), judged, failed, ran | {"results": str(results.path)}


def _find(
    images: Sequence[AnnotatedImage], folder: Path
) -> tuple[list[tuple[AnnotatedImage, Path]], list[AnnotatedImage]]:
    """Those whose file is there, with it, and those whose file is not."""
    there, missing = [], []
    for image in images:
        places = (folder / name for name in image.names)
        found = next((place for place in places if place.is_file()), None)
        if found is None:
            missing.append(image)
        else:
            there.append((image, found))
    return there, missing


def _detect(
    detector: Detector,
    there: Sequence[tuple[AnnotatedImage, Path]],
    truth: GroundTruth,
    protocol: Protocol,
    size: tuple[int, int] | None,
    results: ResultsFile,
) -> None:
    """Asks the model about the images that are not finished yet; names those that fail."""
    left = [(image, path) for image, path in there if image.id not in results.seconds]
    if len(left) < len(there):
        print(f"{len(there) - len(left)} of {len(there)} images were finished before.", file=sys.stderr)
    phrases = phrases_of(truth.categories)
    asked = {"chunk": protocol.chunk, "max_boxes": protocol.per_prompt, "size": size}
    with Progress(len(left)) as progress:
        for image, pixels in _upright(load_ahead(left)):
            try:
                if isinstance(pixels, UserError):
                    raise pixels
                detections, seconds = engine.detect_every(detector, pixels, phrases, **asked)
            except PhraseError:
                raise
            except UserError as error:
                progress.fail(image.names[0], str(error))
            else:
                rows = detections_to_rows(detections, image.id, truth.categories)
                results.append(image.id, seconds, rows)
            progress.advance()


Loaded = tuple[AnnotatedImage, "np.ndarray | UserError"]


def _upright(images: Iterator[Loaded]) -> Iterator[Loaded]:
    """The same, with a sentence for an image whose boxes were drawn on another size of it."""
    for image, pixels in images:
        written = (image.width, image.height)
        if not isinstance(pixels, UserError) and None not in written and written != pixels.shape[1::-1]:
            found = f"{pixels.shape[1]}x{pixels.shape[0]}"
            said = f"{image.width}x{image.height}"
            yield image, UserError(f"it is {found} on disk and {said} in the annotation file.")
        else:
            yield image, pixels


def _key(
    detector: Detector, model: str, request: Request, folder: Path, protocol: Protocol
) -> dict[str, Any]:
    """All that the results depend on. Weights count by what they hold, so that a model trained on is another one."""
    folder_or_file = resolve(model)
    inside = folder_or_file.iterdir() if folder_or_file.is_dir() else [folder_or_file]
    weights = sorted(path for path in inside if path.suffix in (".json", ".safetensors", ".pth", ".txt"))
    return {
        "model": detector.name,
        "weights": digest(weights),
        "protocol": protocol.name,
        "annotations": digest([request.annotations]),
        "images": str(folder.resolve()),
        "size": list(request.size or detector.image_size),
        "precision": detector.precision,
        "version": installed_version(),
    }


def _place(request: Request, name: str, key: dict[str, Any]) -> Path:
    if request.results is not None:
        return request.results
    fingerprint = hashlib.sha256(json.dumps(key).encode()).hexdigest()[:12]
    if request.json is not None:
        return request.json.with_name(f"{request.json.stem}.{fingerprint}.jsonl")
    folder = platformdirs.user_cache_path("phrasebox", appauthor=False) / "evaluations"
    return folder / f"{name}-{request.protocol}-{fingerprint}.jsonl"


def _versions() -> dict[str, str]:
    return {
        "phrasebox": installed_version(),
        "python": platform.python_version(),
        "torch": version("torch"),
        **library_versions(),
    }
