"""The COCO and LVIS protocols: what counts, and figures that are known from elsewhere."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine import evaluation
from engine.detections import Detections
from engine.errors import UserError
from engine.evaluation import (
    COCO,
    LVIS,
    ROWS,
    Collector,
    Figures,
    Protocol,
    best_first,
    best_of_each_class,
    clean_name,
    detections_to_rows,
    judge,
    phrases_of,
    results_to_rows,
)
from engine.ground_truth import GroundTruth
from tests.engine.evaluation_scenes import dataset, federated, random_scene, result

A, B = (10.0, 10.0, 100.0, 100.0), (300.0, 200.0, 50.0, 80.0)
ELSEWHERE = (500.0, 20.0, 40.0, 40.0)


def figures(content: dict[str, Any], answers: list[dict[str, Any]], protocol: Protocol = COCO) -> Figures:
    truth = GroundTruth.read(content)
    return judge(truth, results_to_rows(answers, truth), protocol)


def ap(content: dict[str, Any], answers: list[dict[str, Any]], protocol: Protocol = COCO) -> float | None:
    return figures(content, answers, protocol).summary["AP"]


# Figures that can be worked out by hand


@pytest.mark.parametrize("protocol", [COCO, LVIS], ids=lambda protocol: protocol.name)
def test_a_perfect_detector_gets_everything(protocol: Protocol) -> None:
    content, _ = random_scene(7)
    answers = [
        result(box["image_id"], box["category_id"], box["bbox"], 1.0 - number / 1000)
        for number, box in enumerate(content["annotations"])
    ]
    found = figures(content, answers, protocol)
    assert all(value == pytest.approx(1.0) for value in found.summary.values())
    assert len(found.summary) == (6 if protocol is COCO else 9)
    assert {one.ap for one in found.classes} == {1.0}
    assert sum(one.boxes for one in found.classes) == len(content["annotations"])


def test_a_detector_that_finds_nothing_gets_nothing() -> None:
    assert ap(dataset([(1, 1, A)]), []) == 0.0


def test_one_of_two_boxes_is_half_the_recall_steps_and_the_one_at_none() -> None:
    assert ap(dataset([(1, 1, A), (1, 1, B)]), [result(1, 1, A, 0.9)]) == pytest.approx(51 / 101)


def test_a_second_box_on_the_same_thing_counts_as_wrong() -> None:
    answers = [result(1, 1, A, 0.9), result(1, 1, A, 0.8), result(1, 1, B, 0.7)]
    assert ap(dataset([(1, 1, A), (1, 1, B)]), answers) == pytest.approx((51 + 50 * 2 / 3) / 101)


def test_a_box_of_the_wrong_class_finds_nothing_and_costs_its_own_class() -> None:
    content = dataset([(1, 1, A), (1, 2, B)], categories=3)
    found = figures(content, [result(1, 2, A, 0.9), result(1, 2, B, 0.8), result(1, 3, A, 0.7)])
    first, second, third = found.classes
    assert first.ap == 0.0
    assert second.ap == pytest.approx(0.5)
    assert (third.ap, third.ap50, third.boxes) == (None, None, 0)
    assert found.summary["AP"] == pytest.approx(0.25)
    assert [one.name for one in best_first(found.classes)] == ["thing 2", "thing 1"]


def test_a_loose_box_counts_up_to_its_overlap() -> None:
    loose = (A[0], A[1], A[2], 72.0)  # IoU 0.72: right at 0.50, 0.55, 0.60, 0.65 and 0.70
    found = figures(dataset([(1, 1, A)]), [result(1, 1, loose, 0.9)])
    assert found.summary["AP"] == pytest.approx(0.5)
    assert found.summary["AP50"] == 1.0
    assert found.summary["AP75"] == 0.0


def test_an_annotation_numbered_zero_can_be_found_too() -> None:
    content = dataset([(1, 1, A)])
    content["annotations"][0]["id"] = 0
    assert ap(content, [result(1, 1, A, 0.9)]) == 1.0


def test_an_annotation_without_area_and_crowd_mark_is_taken_by_its_box() -> None:
    content = dataset([(1, 1, B)])
    del content["annotations"][0]["area"], content["annotations"][0]["iscrowd"]
    found = figures(content, [result(1, 1, B, 0.9)])
    assert (found.summary["APm"], found.summary["APl"]) == (1.0, None)


# LVIS: annotated in part


def test_a_stray_box_is_forgiven_where_not_every_thing_is_annotated() -> None:
    answers = [result(1, 1, ELSEWHERE, 0.9), result(1, 1, A, 0.8)]
    assert ap(federated(dataset([(1, 1, A)])), answers, LVIS) == pytest.approx(0.5)
    assert ap(federated(dataset([(1, 1, A)]), partial={1: [1]}), answers, LVIS) == 1.0


def test_a_stray_box_costs_only_where_somebody_made_sure_that_there_is_none() -> None:
    answers = [result(1, 1, A, 0.8), result(2, 1, ELSEWHERE, 0.9)]
    content = dataset([(1, 1, A)], images=2)
    assert ap(federated(copy.deepcopy(content)), answers, LVIS) == 1.0
    assert ap(federated(content, absent={2: [1]}), answers, LVIS) == pytest.approx(0.5)


def test_an_image_has_no_cap_and_a_class_has() -> None:
    answers = [result(1, 1, ELSEWHERE, 1 - n / 1000) for n in range(399)] + [result(1, 1, A, 0.1)]
    content = federated(dataset([(1, 1, A)]))
    assert ap(content, answers, LVIS) == pytest.approx(1 / 400)
    assert ap(content, answers, replace(LVIS, per_class=400)) == pytest.approx(1 / 400)
    assert ap(content, answers, replace(LVIS, per_class=399)) == 0.0


def test_what_nobody_verified_takes_its_place_in_the_cap_all_the_same() -> None:
    content = federated(dataset([(1, 1, A)], images=2))
    answers = [result(2, 1, ELSEWHERE, 0.9), result(1, 1, A, 0.8)]
    assert ap(content, answers, replace(LVIS, per_class=2)) == 1.0
    assert ap(content, answers, replace(LVIS, per_class=1)) == 0.0


def test_rare_common_and_frequent_classes_are_told_apart() -> None:
    content = federated(dataset([(1, 1, A), (1, 2, A), (1, 2, B), (1, 3, B)], categories=3))
    found = figures(content, [result(1, 1, A, 0.9), result(1, 2, A, 0.9)], LVIS)
    assert found.summary["APr"] == 1.0
    assert found.summary["APc"] == pytest.approx(51 / 101)
    assert found.summary["APf"] == 0.0


@pytest.mark.parametrize("missing", ["neg_category_ids", "not_exhaustive_category_ids", "frequency"])
def test_annotations_that_are_not_as_lvis_has_them_are_refused_for_its_protocol(missing: str) -> None:
    content = federated(dataset([(1, 1, A)]))
    del content["categories" if missing == "frequency" else "images"][0][missing]
    with pytest.raises(UserError, match="LVIS"):
        ap(content, [], LVIS)
    assert ap(content, []) == 0.0


# Figures of the official tools

# AP, AP50, AP75, APs, APm, APl, APr, APc, APf that lvis 0.5.3 answers for scene and cap (max_dets -1, the best of each
# class handed over). Kept as numbers, for lvis itself needs a NumPy older than 1.24.
OFFICIAL = {
    (0, 10_000): (
        0.157216974,
        0.286621402,
        0.144995664,
        0.277305686,
        0.163884725,
        0.174240943,
        0.153424507,
        0.170159865,
        0.148066551,
    ),
    (0, 40): (
        0.078561441,
        0.146663315,
        0.065912338,
        0.120955721,
        0.116033122,
        0.08600802,
        0.078735447,
        0.084115149,
        0.072833728,
    ),
    (1, 10_000): (
        0.169539635,
        0.29768351,
        0.177116003,
        0.302097457,
        0.131684008,
        0.204532777,
        0.148787395,
        0.201627992,
        0.158203519,
    ),
}


@pytest.mark.parametrize(("seed", "cap"), OFFICIAL)
def test_the_lvis_figures_are_those_of_the_official_package(seed: int, cap: int) -> None:
    content, answers = random_scene(seed)
    found = figures(content, answers, replace(LVIS, per_class=cap)).summary
    assert list(found.values()) == pytest.approx(OFFICIAL[seed, cap], abs=1e-8)


def test_a_class_without_boxes_and_answers_stands_in_nobodys_way() -> None:
    content = federated(dataset([(1, 150, A)], categories=250))
    found = figures(content, [result(1, 150, A, 0.5)], LVIS)
    assert [one.id for one in found.classes if one.ap == 1.0] == [150]
    assert (found.summary["AP"], found.summary["APf"], found.summary["APr"]) == (1.0, 1.0, None)


@pytest.mark.parametrize("protocol", [COCO, LVIS], ids=lambda protocol: protocol.name)
def test_going_through_the_classes_in_blocks_changes_nothing(
    protocol: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, answers = random_scene(3)
    at_once = figures(content, answers, protocol)
    monkeypatch.setattr(evaluation, "_BLOCK", 5)
    assert figures(content, answers, protocol) == at_once


def pycocotools_summary(content: dict[str, Any], answers: list[dict[str, Any]]) -> list[float]:
    coco = pytest.importorskip("pycocotools.coco", reason="pycocotools, the reference, is not installed")
    from pycocotools.cocoeval import COCOeval

    with contextlib.redirect_stdout(io.StringIO()):
        known = coco.COCO()
        known.dataset = {"info": {}, **content}
        known.createIndex()
        judged = COCOeval(known, known.loadRes(copy.deepcopy(answers)), "bbox")
        judged.evaluate()
        judged.accumulate()
        judged.summarize()
    return [float(value) for value in judged.stats[:6]]


@pytest.mark.parametrize("seed", [0, 1])
def test_the_coco_figures_are_those_of_pycocotools(seed: int) -> None:
    content, answers = random_scene(seed)
    for box in content["annotations"][::9]:
        box["iscrowd"] = 1
    found = figures(content, answers).summary
    assert list(found.values()) == pytest.approx(pycocotools_summary(content, answers), abs=1e-12)


def test_a_known_result_file_gives_the_known_figure(data: Path) -> None:
    folder = data / "datasets" / "sahi_tests" / "coco_evaluate"
    content = json.loads((folder / "dataset.json").read_text())
    answers = json.loads((folder / "result.json").read_text())
    found = figures(content, answers)
    assert found.summary["AP"] == pytest.approx(0.071954064, abs=1e-6)
    assert found.summary["AP50"] == pytest.approx(0.184978157, abs=1e-6)
    reference = pycocotools_summary(content, answers)
    assert [-1.0 if value is None else value for value in found.summary.values()] == pytest.approx(reference)
    scored = [one.ap for one in found.classes if one.ap is not None]
    assert np.mean(scored) == pytest.approx(reference[0])


# From detections to rows


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("bow_(weapon)", "bow"),
        ("traffic light", "traffic light"),
        ("bow_(decorative_ribbons)", "bow"),
        ("hot-air_balloon", "hot-air balloon"),
        ("(only)", "(only)"),
    ],
)
def test_a_name_is_asked_for_without_what_explains_it(name: str, asked: str) -> None:
    assert clean_name(name) == asked


def test_a_detection_becomes_a_row_of_its_category() -> None:
    content = dataset([(4, 2, A)], images=4, categories=2)
    content["categories"].reverse()
    truth = GroundTruth.read(content)
    assert phrases_of(truth.categories) == ("thing 1", "thing 2")
    found = Detections(
        np.array([[10, 20, 110, 60], [0, 0, 5, 5]], np.float32),
        np.array([0.5, 0.25], np.float32),
        np.array([1, 0]),
        ("thing 1", "thing 2"),
        640,
        480,
    )
    rows = detections_to_rows(found, 4, truth.categories)
    assert rows["image"].tolist() == [4, 4]
    assert rows["category"].tolist() == [2, 1]
    assert rows["box"].tolist() == [[10, 20, 100, 40], [0, 0, 5, 5]]
    assert rows["score"].tolist() == [0.5, 0.25]


def rows_of(*pairs: tuple[int, float]) -> np.ndarray:
    rows = np.zeros(len(pairs), ROWS)
    rows["category"], rows["score"] = zip(*pairs, strict=True)
    rows["image"] = range(len(pairs))
    return rows


def test_the_best_of_each_class_are_kept_and_of_equals_the_first() -> None:
    rows = rows_of((1, 0.1), (2, 0.5), (1, 0.9), (1, 0.9), (2, 0.5), (1, 0.9), (2, 0.5))
    assert best_of_each_class(rows, 2)["image"].tolist() == [1, 2, 3, 4]
    assert len(best_of_each_class(rows[:0], 2)) == 0


def test_collecting_in_parts_keeps_the_same_rows_as_all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Collector, "_LOOSE", 50)
    draw = np.random.default_rng(0)
    rows = rows_of(*zip(draw.integers(1, 4, 600).tolist(), draw.random(600).round(1).tolist(), strict=True))
    collector = Collector(replace(LVIS, per_class=20))
    for part in np.array_split(rows, 40):
        collector.add(part)
    kept = collector.rows()["image"].tolist()
    assert len(kept) == 60
    assert kept == best_of_each_class(rows, 20)["image"].tolist()


# What cannot be used


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        ({"images": []}, "list"),
        ([{"image_id": 1}], "Result 1"),
        ([result(1, 1, (1, 2, 3), 0.5)], "Result 1"),
        ([result(9, 1, A, 0.5)], "image 9"),
        ([result(1, 7, A, 0.5)], "category 7"),
        ([result(1, 1, A, float("nan"))], "no numbers"),
    ],
)
def test_results_that_do_not_belong_here_are_named(answers: Any, named: str) -> None:
    with pytest.raises(UserError, match=named):
        results_to_rows(answers, GroundTruth.read(dataset([(1, 1, A)])))


def broken(key: str, entry: dict[str, Any]) -> dict[str, Any]:
    content = dataset([(1, 1, A)])
    content[key].append(entry)
    return content


NO_NUMBERS = [(side, number) for side in range(4) for number in (float("nan"), float("inf"), "NaN")]


@pytest.mark.parametrize(("side", "number"), [*NO_NUMBERS, (2, -1e-9), (3, -20)])
def test_an_annotated_box_that_is_no_rectangle_is_refused(side: int, number: Any) -> None:
    box: list[Any] = list(A)
    box[side] = number
    content = broken("annotations", {"image_id": 1, "category_id": 1, "bbox": box, "area": 100})
    with pytest.raises(UserError, match='unusable entry in "annotations"'):
        GroundTruth.read(content)


@pytest.mark.parametrize("area", [float("nan"), float("inf"), -1])
def test_an_area_that_is_none_is_refused(area: float) -> None:
    content = broken("annotations", {"image_id": 1, "category_id": 1, "bbox": A, "area": area})
    with pytest.raises(UserError, match='unusable entry in "annotations"'):
        GroundTruth.read(content)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ([], "no COCO annotation file"),
        ({"images": [], "categories": []}, "annotations"),
        (dataset([], images=0), "nothing to find"),
        (broken("images", {"id": 2}), '"images"'),
        (broken("images", {"id": 2, "file_name": "2.png", "width": -5, "height": 5}), '"images"'),
        (broken("images", {"id": 1, "file_name": "again.png"}), "image id 1"),
        (broken("categories", {"id": 1, "name": "again"}), "category id 1"),
        (broken("annotations", {"image_id": 1, "category_id": 1, "bbox": [1, 2]}), '"annotations"'),
        (broken("annotations", {"image_id": 5, "category_id": 1, "bbox": A}), "image 5"),
    ],
)
def test_an_annotation_file_that_is_not_usable_is_explained(content: Any, named: str) -> None:
    with pytest.raises(UserError, match=named):
        GroundTruth.read(content)


def test_an_image_is_looked_for_under_every_name_that_lvis_and_coco_give_it() -> None:
    content = dataset([])
    content["images"] = [
        {"id": 1, "file_name": "val/a.jpg"},
        {"id": 2, "coco_url": "http://images.cocodataset.org/train2017/000000000009.jpg"},
        {"id": 3, "file_name": "b.jpg", "coco_url": "http://images.cocodataset.org/val2017/b.jpg"},
    ]
    assert [image.names for image in GroundTruth.read(content).images] == [
        ("val/a.jpg", "a.jpg"),
        ("train2017/000000000009.jpg", "000000000009.jpg"),
        ("b.jpg", "val2017/b.jpg"),
    ]


def test_without_the_library_a_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "faster_coco_eval", None)
    with pytest.raises(UserError, match="pip install faster-coco-eval"):
        ap(dataset([(1, 1, A)]), [])
