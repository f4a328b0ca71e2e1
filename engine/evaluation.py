"""How good a model is on an annotated data set: the COCO and the LVIS protocol of the published zero-shot tables.

The figures are faster-coco-eval's, never our own arithmetic; this module says what is asked of the model, which
detections count, and hands both lists over. It knows no torch.

faster-coco-eval rather than the official packages: on COCO it answers what pycocotools answers, and on LVIS what lvis
0.5.3 answers (both to the last digit on randomised scenes with ties, crowds and images annotated in part, and the tests
hold it to that), while lvis itself fails with NumPy 1.24 and newer and brings OpenCV and matplotlib along.
"""

from __future__ import annotations

import contextlib
import io
import logging
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.detections import Detections
from engine.errors import UserError
from engine.ground_truth import Category, GroundTruth

# One row a detection; the box is x, y, width, height in pixels.
ROWS = np.dtype([("image", "i8"), ("category", "i8"), ("box", "f8", (4,)), ("score", "f8")])

_BLOCK = 100  # categories that the library goes through at a time

_NEEDS = (
    "Evaluation needs faster-coco-eval, which is not here: install it with `pip install faster-coco-eval`."
)


@dataclass(frozen=True)
class Protocol:
    """What is asked of the model for each image, and which of its answers count.

    chunk: names in a prompt, None for all of them; per_prompt: the best so many pairs of box and name are kept of each
    prompt; per_class: the best so many detections of a class over the data set, None for the usual COCO rule (the best
    100 of a class and image).
    """

    name: str
    chunk: int | None
    per_prompt: int
    per_class: int | None

    def pairs(self, names: int) -> int:
        """How many pairs of box and name are kept of an image at most, where so many names are asked for."""
        return self.per_prompt * (1 if self.chunk is None else -(-names // self.chunk))

    def counts(self, truth: GroundTruth, rows: np.ndarray) -> np.ndarray:
        """Whether each of ROWS [N] can be right or wrong: bool [N].

        The others, of which nobody made sure in LVIS, still take their places under the cap of their class.
        """
        if self.per_class is None:
            return np.ones(len(rows), bool)
        return truth.verified(rows["image"], rows["category"])

    def require(self, truth: GroundTruth) -> None:
        """Raises UserError where the figures cannot be had: no library for them, or too little in the annotations."""
        _library()
        if self.per_class is not None:
            truth.require_federated()


# As in the published tables (arXiv:2401.02361): every query under every name, mean score, no threshold, no suppression.
COCO = Protocol("coco", chunk=None, per_prompt=300, per_class=None)
# Fixed AP (arXiv:2102.01066): an image has no cap, a class has one over the whole data set.
LVIS = Protocol("lvis", chunk=40, per_prompt=300, per_class=10_000)
PROTOCOLS = {protocol.name: protocol for protocol in (COCO, LVIS)}


@dataclass(frozen=True)
class ClassFigures:
    """A category's AP over IoU 0.50 to 0.95 and at 0.50, in [0, 1], None where it has no box; boxes: in the images."""

    id: int
    name: str
    boxes: int
    ap: float | None
    ap50: float | None


@dataclass(frozen=True)
class Figures:
    """summary: AP, AP50, AP75, APs, APm, APl and for LVIS APr, APc, APf, in [0, 1], None where nothing is to be found;
    classes: in the order of their ids."""

    summary: dict[str, float | None]
    classes: tuple[ClassFigures, ...]


def clean_name(name: str) -> str:
    """A category's name as it is asked for: "bow_(weapon)" is "bow", as the published tables were made."""
    cleaned = " ".join(re.sub(r"\(.*\)", " ", name).replace("_", " ").split())
    return cleaned or " ".join(name.replace("_", " ").split())


def phrases_of(categories: Sequence[Category]) -> tuple[str, ...]:
    """What to ask for, one phrase a category and in their order; two categories may share their words."""
    return tuple(clean_name(category.name) for category in categories)


def detections_to_rows(detections: Detections, image_id: int, categories: Sequence[Category]) -> np.ndarray:
    """The detections of an image as ROWS [N], the phrase of index i standing for category i."""
    rows = np.empty(len(detections), ROWS)
    ids = np.array([category.id for category in categories], np.int64)
    rows["image"], rows["category"] = image_id, ids[detections.phrase_indices]
    rows["box"][:, :2] = detections.boxes[:, :2]
    rows["box"][:, 2:] = detections.boxes[:, 2:].astype(np.float64) - detections.boxes[:, :2]
    rows["score"] = detections.scores
    return rows


def results_to_rows(results: Any, truth: GroundTruth) -> np.ndarray:
    """A COCO results list ({image_id, category_id, bbox, score} each) as ROWS [N].

    Raises UserError for what is no such list, or names images or categories that ``truth`` does not have.
    """
    if not isinstance(results, list):
        raise UserError(
            "The results are no list of {image_id, category_id, bbox, score}; choose another file."
        )
    rows = np.empty(len(results), ROWS)
    for index, result in enumerate(results):
        try:
            box = np.array(result["bbox"], np.float64).reshape(4)
            rows[index] = (result["image_id"], result["category_id"], box, result["score"])
        except (KeyError, TypeError, ValueError, OverflowError):
            raise UserError(f"Result {index + 1} is not usable: {str(result)[:120]}.") from None
    if not all(np.isfinite(rows[field]).all() for field in ("box", "score")):
        raise UserError("The results hold boxes or scores that are no numbers; they cannot be ranked.")
    for field, known in (("image", truth.images), ("category", truth.categories)):
        strange = np.setdiff1d(rows[field], [entry.id for entry in known])
        if len(strange):
            raise UserError(
                f"The results name {field} {strange[0]}, which the annotation file does not have."
            )
    return rows


class Collector:
    """Gathers the detections of many images, keeping no more than the protocol lets count."""

    _LOOSE = 4_000_000  # rows held before the surplus is dropped: about 200 MB

    def __init__(self, protocol: Protocol) -> None:
        self._protocol = protocol
        self._kept: list[np.ndarray] = []
        self._loose = 0

    def add(self, rows: np.ndarray) -> None:
        """ROWS of one image more, best first."""
        self._kept.append(rows)
        self._loose += len(rows)
        if self._loose > self._LOOSE:
            self._kept, self._loose = [self.rows()], 0

    def rows(self) -> np.ndarray:
        """All that counts so far: ROWS [N]."""
        rows = np.concatenate([np.empty(0, ROWS), *self._kept])
        return (
            rows if self._protocol.per_class is None else best_of_each_class(rows, self._protocol.per_class)
        )


def best_of_each_class(rows: np.ndarray, most: int) -> np.ndarray:
    """The ROWS that have fewer than ``most`` better ones of their class, in the order given; of equals the first."""
    order = np.lexsort((-rows["score"], rows["category"]))  # stable: equals stay in the order given
    categories = rows["category"][order]
    starts = np.flatnonzero(np.r_[True, categories[1:] != categories[:-1]]) if len(rows) else np.empty(0, int)
    rank = np.arange(len(rows)) - np.repeat(starts, np.diff(np.r_[starts, len(rows)]))
    return rows[np.sort(order[rank < most])]


def judge(truth: GroundTruth, rows: np.ndarray, protocol: Protocol) -> Figures:
    """The figures of the detections ROWS [N] on ``truth``; an image without detections has found nothing.

    Raises UserError as ``Protocol.require`` does.
    """
    protocol.require(truth)
    if protocol.per_class is not None:
        rows = best_of_each_class(rows, protocol.per_class)
        # What counts for nothing is left out before the lists of Python, which would not fit into memory.
        rows = rows[protocol.counts(truth, rows)]
    with _silence():
        done = _run_library(truth, rows, protocol)
    federated = protocol.per_class is not None
    return Figures(_summary(done.stats_as_dict, federated), _class_figures(truth, done.eval["precision"]))


def _run_library(truth: GroundTruth, rows: np.ndarray, protocol: Protocol) -> Any:
    """The library's evaluation, summarised.

    Categories do not meet until they are summarised, so they are gone through in blocks: the library keeps something
    for each pair of image and category, which is 16 GB on the whole of LVIS's validation images.
    """
    library, tables = _library(), []
    known = library.COCO(truth.to_coco())
    found = known.loadRes(_as_results(rows))

    def start() -> Any:
        one = library.COCOeval_faster(known, found, "bbox", lvis_style=protocol.per_class is not None)
        if protocol.per_class is not None:
            one.params.maxDets = [protocol.per_class]
        return one

    for first in range(0, len(truth.categories), _BLOCK):
        part = start()
        part.params.catIds = [category.id for category in truth.categories[first : first + _BLOCK]]
        part.params.imgIds = _images_of(truth, rows, part.params.catIds)
        part.evaluate()
        part.accumulate()
        tables.append(part.eval)
    whole = start()
    # [IoU, recall, category, area, cap] and [IoU, category, area, cap]
    whole.eval = {
        "precision": np.concatenate([table["precision"] for table in tables], 2),
        "recall": np.concatenate([table["recall"] for table in tables], 1),
    }
    whole.freq_groups = [
        [index for index, category in enumerate(truth.categories) if category.frequency == frequency]
        for frequency in whole.params.imgCountLbl
    ]
    whole.summarize()
    return whole


def _images_of(truth: GroundTruth, rows: np.ndarray, category_ids: Sequence[int]) -> list[int]:
    """The ids of the images that hold boxes or detections of these categories; of one image at least."""
    wanted = frozenset(category_ids)
    boxed = {box.image_id for box in truth.boxes if box.category_id in wanted}
    found = rows["image"][np.isin(rows["category"], category_ids)]
    return sorted(boxed.union(found.tolist())) or [truth.images[0].id]


def library_versions() -> dict[str, str]:
    """The versions of what the figures rest on. Raises UserError where it is not installed."""
    return {"faster-coco-eval": _library().__version__, "numpy": np.__version__}


def _library() -> Any:
    try:
        import faster_coco_eval
    except ImportError:
        raise UserError(_NEEDS) from None
    return faster_coco_eval


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """The library's own tables stay off the screen."""
    logger = logging.getLogger("faster_coco_eval")
    level = logger.level
    logger.setLevel(logging.WARNING)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    finally:
        logger.setLevel(level)


def _as_results(rows: np.ndarray) -> list[dict[str, Any]]:
    columns = (rows[name].tolist() for name in ("image", "category", "box", "score"))
    return [
        {"image_id": image, "category_id": category, "bbox": box, "score": score}
        for image, category, box, score in zip(*columns, strict=True)
    ]


def _summary(stats: Mapping[str, float], federated: bool) -> dict[str, float | None]:
    names = {"AP": "AP_all", "AP50": "AP_50", "AP75": "AP_75"}
    names |= {"APs": "AP_small", "APm": "AP_medium", "APl": "AP_large"}
    if federated:
        names |= {name: name for name in ("APr", "APc", "APf")}
    return {name: _known(stats[theirs]) for name, theirs in names.items()}


def _class_figures(truth: GroundTruth, precision: np.ndarray) -> tuple[ClassFigures, ...]:
    """precision: the library's [IoU, recall, category, area, cap], -1 where there is nothing to find; a category's AP
    is its mean over IoU and recall, as the library averages over categories too."""
    counts = truth.boxes_of_categories()
    return tuple(
        ClassFigures(
            category.id,
            category.name,
            counts[category.id],
            _mean(precision[:, :, index, 0, -1]),
            _mean(precision[0, :, index, 0, -1]),
        )
        for index, category in enumerate(truth.categories)
    )


def _mean(precision: np.ndarray) -> float | None:
    there = precision[precision > -1]
    return float(there.mean()) if there.size else None


def _known(value: float) -> float | None:
    return None if value < 0 else float(value)


def best_first(classes: Iterable[ClassFigures]) -> list[ClassFigures]:
    """The classes that have boxes, best AP first."""
    there = [figures for figures in classes if figures.ap is not None]
    return sorted(there, key=lambda figures: (-(figures.ap or 0.0), figures.name))
