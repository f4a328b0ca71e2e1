"""``phrasebox evaluate``: how good a model is on an annotated data set, by the COCO or the LVIS protocol."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import platformdirs

from app.core.formats.files import read_json, write_json
from app.headless import engine
from app.headless.annotations import about, name_in, read_truth, size_fault
from app.headless.evaluation_report import as_json, as_text
from app.headless.grouping import detect_files
from app.headless.options import MODEL
from app.headless.progress import Progress
from app.headless.results_file import Finished, Ran, ResultsFile, expected_bytes, file_digest
from app.version import installed_version
from engine.checkpoints.catalogue import resolve
from engine.checkpoints.digest import checkpoint_digest
from engine.detections import Detections
from engine.errors import UserError
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
from engine.presets import Preset

if TYPE_CHECKING:
    from engine.detector import Detector
    from engine.images import AnyImage


_LARGE = 500_000_000  # bytes of results that a person should know of before they are on the disk


@dataclass(frozen=True)
class Request:
    """What a person asked for.

    model: the starter where none is named; images: the folder of the images; from_results: a list of results to judge
    instead of a model's; limit: the first so many images alone; results: where finished images are kept; json: where
    the report goes. size: short and longest edge, None for what ``speed`` makes of the model's own.
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
    speed: Preset = Preset.ACCURATE
    device: str = "auto"
    precision: str = "auto"

    def size_for(self, own: tuple[int, int]) -> tuple[int, int]:
        """The edges for a checkpoint whose own are ``own``."""
        return self.size or self.speed.size(own) or own


@dataclass(frozen=True)
class Found:
    """rows: the detections; truth: of the images that they were looked for in; about: what to report of the run;
    passing: a file that nobody needs once all is done."""

    rows: np.ndarray
    truth: GroundTruth
    about: dict[str, Any]
    passing: Path | None = None


def evaluate(request: Request) -> int:
    """Prints the figures; returns 0, or 1 where images were missing or failed (each is named, and left out)."""
    if request.from_results is not None:
        _refuse_options_of_a_run(request)
    if request.json is not None:
        _check_report(request.json)
    protocol = PROTOCOLS[request.protocol]
    everything = read_truth(request.annotations)
    truth = everything.of_images([image.id for image in everything.images[: request.limit]])
    protocol.require(truth)
    if not truth.boxes:
        raise UserError(
            f"{request.annotations} holds no box in these images, so nothing can be judged by it."
        )
    if request.from_results is not None:
        rows = _read_results(request.from_results, everything)
        mine = np.isin(rows["image"], [image.id for image in truth.images])
        found = Found(rows[mine], truth, {"results": str(request.from_results)})
    elif request.images is None:
        raise UserError("Name the folder of the images (--images DIR), or --from-results FILE.")
    else:
        found = _run_model(request, request.model or MODEL, request.images, truth, protocol)
    figures = judge(found.truth, found.rows, protocol)
    there = {image.id for image in found.truth.images}
    left_out = [image.names[0] for image in truth.images if image.id not in there]
    boxes = len(found.truth.boxes)
    print(as_text(figures, len(there), len(truth.images), boxes))
    if request.json is not None:
        counts = {"listed": len(truth.images), "evaluated": len(there), "left_out": left_out}
        head = {"protocol": protocol.name, "annotations": str(request.annotations), **found.about}
        counted = {"images": counts, "boxes": boxes, "versions": _versions()}
        write_json(request.json, head | counted | as_json(figures))
    if left_out:
        return 1
    if found.passing is not None:
        found.passing.unlink(missing_ok=True)
    return 0


def _refuse_options_of_a_run(request: Request) -> None:
    """Raises UserError where options were given that mean nothing when no model runs, and names them."""
    plain = Request(request.annotations)
    names = ("model", "images", "results", "size", "speed", "device", "precision")
    given = [f"--{name}" for name in names if getattr(request, name) != getattr(plain, name)]
    if given:
        told = ", ".join(given)
        raise UserError(
            f"--from-results judges a list, without running a model: leave it out, or leave out {told}."
        )


def _check_report(out: Path) -> None:
    """Raises UserError, before hours of work, where OUT cannot be written or holds what this command did not write."""
    if out.is_dir() or not out.absolute().parent.is_dir():
        raise UserError(f"{out} cannot be written: it is a folder, or its folder is not there.")
    if not out.exists():
        return
    try:
        report = read_json(out)
    except UserError:
        report = None
    if not isinstance(report, dict) or not {"protocol", "figures", "versions"} <= report.keys():
        raise UserError(f"{out} exists and is no report of an evaluation; choose another file for --json.")


def _read_results(path: Path, truth: GroundTruth) -> np.ndarray:
    try:
        return results_to_rows(read_json(path), truth)
    except UserError as error:
        raise about(path, error) from None


def _run_model(request: Request, model: str, folder: Path, truth: GroundTruth, protocol: Protocol) -> Found:
    """What the model finds in the images that are there and can be read."""
    there, missing = _find(truth.images, folder)
    if not there:
        raise UserError(f"None of the {len(truth.images)} images is in {folder}; check --images.")
    for image in missing:
        print(f"{image.names[0]}: not in {folder}.", file=sys.stderr)
    detector = engine.load_detector(model, request.device, request.precision)
    key = _key(detector, model, request, folder, protocol)
    with ResultsFile(_place(request, detector.name, key), key) as results:
        print(
            f"Finished images are kept in {results.path}{_growing(truth, len(there), protocol)}.",
            file=sys.stderr,
        )
        _detect(detector, there, truth, protocol, request.size_for(detector.image_size), results)
        done = [image.id for image, _ in there if image.id in results.finished]
        if not done:
            raise UserError("No image could be evaluated; each was named above.")
        collector = Collector(protocol)
        for image_id in done:
            collector.add(results.rows(image_id))
        seconds = sum(results.finished[image_id].seconds for image_id in done)
        ran = results.ran(done)
    if len(ran) > 1:
        counts = ", ".join(f"{count} {how}" for how, count in ran.items())
        print(f"Not all images ran alike: {counts}.", file=sys.stderr)
    about = {
        "model": detector.name,
        "options": {"size": key["size"]},
        "ran": [{**asdict(how), "images": count} for how, count in ran.items()],
        "seconds": round(seconds, 2),
        "results": str(results.path),
    }
    return Found(collector.rows(), truth.of_images(done), about, None if _wanted(request) else results.path)


def _growing(truth: GroundTruth, images: int, protocol: Protocol) -> str:
    """What to say of the size of the results file, where it is worth saying."""
    share = 1.0 if protocol.per_class is None else truth.verified_share()
    size = expected_bytes(images, protocol.pairs(len(truth.categories)), share)
    return f", which grows to about {size / 1e9:.1f} GB" if size > _LARGE else ""


def _wanted(request: Request) -> bool:
    """Whether a person has a use for the results file: it was named, or lies beside the report."""
    return request.results is not None or request.json is not None


def _find(
    images: Sequence[AnnotatedImage], folder: Path
) -> tuple[list[tuple[AnnotatedImage, Path]], list[AnnotatedImage]]:
    """Those whose file is there, with it, and those whose file is not."""
    there, missing = [], []
    for image in images:
        name = name_in(folder, image)
        if name is None:
            missing.append(image)
        else:
            there.append((image, folder / name))
    return there, missing


def _detect(
    detector: Detector,
    there: Sequence[tuple[AnnotatedImage, Path]],
    truth: GroundTruth,
    protocol: Protocol,
    size: tuple[int, int],
    results: ResultsFile,
) -> None:
    """Asks the model about the images that are not finished yet; names those that fail."""
    left = [(image, path) for image, path in there if image.id not in results.finished]
    if len(left) < len(there):
        print(f"{len(there) - len(left)} of {len(there)} images were finished before.", file=sys.stderr)
    phrases = phrases_of(truth.categories)

    def ask(group: Sequence[AnyImage]) -> list[tuple[Detections, Finished]]:
        found = engine.detect_every(
            detector, group, phrases, chunk=protocol.chunk, max_boxes=protocol.per_prompt, size=size
        )
        ran = Ran(detector.device, detector.precision)
        return [(detections, Finished(seconds, ran)) for detections, seconds in found]

    with Progress(len(left)) as progress:
        for image, answer in detect_files(detector, left, size, ask, size_fault):
            if isinstance(answer, UserError):
                progress.fail(image.names[0], str(answer))
            else:
                detections, finished = answer
                rows = detections_to_rows(detections, image.id, truth.categories)
                results.append(image.id, finished, rows, protocol.counts(truth, rows))
            progress.advance()


def _key(
    detector: Detector, model: str, request: Request, folder: Path, protocol: Protocol
) -> dict[str, Any]:
    """All that the results depend on. Weights count by what they hold, so that a model trained on is another one.

    The precision is that of the beginning: where a GPU's memory ends, images go on in another, and each says which.
    """
    return {
        "model": detector.name,
        "weights": checkpoint_digest(resolve(model)),
        "protocol": protocol.name,
        "annotations": file_digest(request.annotations),
        "images": str(folder.resolve()),
        "size": list(request.size_for(detector.image_size)),
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
