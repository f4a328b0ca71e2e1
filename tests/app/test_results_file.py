"""What is kept of an evaluation: all that its figures rest on, in little room."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.headless.results_file import Finished, Ran, ResultsFile, expected_bytes
from engine.errors import UserError
from engine.evaluation import COCO, LVIS, ROWS, Collector, Protocol, judge, results_to_rows
from engine.ground_truth import GroundTruth
from tests.engine.evaluation_scenes import dataset, federated, random_scene

GPU, CPU = Ran("cuda:0", "bf16"), Ran("cpu", "fp32")


def rows_by_image(truth: GroundTruth, rows: np.ndarray) -> dict[int, np.ndarray]:
    """As a detector answers: single precision, each image's best first."""
    for field in ("box", "score"):
        rows[field] = rows[field].astype(np.float32)
    rows = rows[np.argsort(-rows["score"], kind="stable")]
    return {image.id: rows[rows["image"] == image.id] for image in truth.images}


@pytest.mark.parametrize(
    "protocol",
    [COCO, LVIS, replace(LVIS, per_class=40), replace(LVIS, per_class=7)],
    ids=["coco", "lvis", "lvis with a cap of 40", "lvis with a cap of 7"],
)
def test_the_figures_of_what_was_kept_are_those_of_everything(tmp_path: Path, protocol: Protocol) -> None:
    content, answers = random_scene(4)
    truth = GroundTruth.read(content)
    found = rows_by_image(truth, results_to_rows(answers, truth))
    with ResultsFile(tmp_path / "r.jsonl", {"asked": 1}) as results:
        for image_id, rows in found.items():
            results.append(image_id, Finished(0.5, GPU), rows, protocol.counts(truth, rows))
    collector = Collector(protocol)
    with ResultsFile(tmp_path / "r.jsonl", {"asked": 1}) as results:
        for image_id in found:
            collector.add(results.rows(image_id))
    assert judge(truth, collector.rows(), protocol) == judge(
        truth, np.concatenate(list(found.values())), protocol
    )


def lvis_image(truth: GroundTruth) -> np.ndarray:
    """300 detections of each of LVIS's 31 prompts."""
    draw = np.random.default_rng(0)
    rows = np.zeros(LVIS.pairs(len(truth.categories)), ROWS)
    rows["image"] = 1
    rows["category"] = draw.integers(1, len(truth.categories) + 1, len(rows))
    rows["box"] = draw.uniform(0, 640, (len(rows), 4)).astype(np.float32)
    rows["score"] = np.sort(draw.random(len(rows)).astype(np.float32))[::-1]
    return rows


def test_an_image_of_lvis_takes_little_room_and_about_as_much_as_was_expected(tmp_path: Path) -> None:
    content = federated(dataset([(1, 5, (1, 1, 9, 9))], categories=1203), absent={1: list(range(10, 30))})
    truth = GroundTruth.read(content)
    rows = lvis_image(truth)
    assert len(rows) == 31 * 300
    with ResultsFile(tmp_path / "r.jsonl", {}) as results:
        results.append(1, Finished(0.5, GPU), rows, LVIS.counts(truth, rows))
    size = (tmp_path / "r.jsonl").stat().st_size
    assert size < 90_000
    assert expected_bytes(1, len(rows), truth.verified_share()) == pytest.approx(size, rel=0.15)
    with ResultsFile(tmp_path / "all.jsonl", {}) as results:
        results.append(1, Finished(0.5, GPU), rows, np.ones(len(rows), bool))
    assert expected_bytes(1, len(rows), 1.0) == pytest.approx(
        (tmp_path / "all.jsonl").stat().st_size, rel=0.15
    )


def test_each_image_says_where_and_how_it_was_answered(tmp_path: Path) -> None:
    with ResultsFile(tmp_path / "r.jsonl", {}) as results:
        for image_id, how in ((3, GPU), (1, GPU), (2, CPU)):
            results.append(image_id, Finished(0.25, how), np.empty(0, ROWS), np.empty(0, bool))
    with ResultsFile(tmp_path / "r.jsonl", {}) as results:
        assert results.finished[2] == Finished(0.25, CPU)
        assert results.ran([3, 1, 2]) == {GPU: 2, CPU: 1}
        assert len(results.rows(2)) == 0


def test_a_damaged_line_is_named(tmp_path: Path) -> None:
    rows = np.zeros(2, ROWS)
    with ResultsFile(tmp_path / "r.jsonl", {}) as results:
        results.append(7, Finished(0.25, CPU), rows, np.array([True, False]))
    text = (tmp_path / "r.jsonl").read_text()
    for old, new in (('"0":"AAAAAA=="', '"0":"AAA"'), ("[[0,", '[["x",')):
        assert old in text
        (tmp_path / "r.jsonl").write_text(text.replace(old, new))
        with (
            ResultsFile(tmp_path / "r.jsonl", {}) as results,
            pytest.raises(UserError, match="damaged at image 7"),
        ):
            results.rows(7)


def test_after_a_line_that_a_kill_cut_off_the_next_one_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    for image_id in (1, 2):
        with ResultsFile(path, {}) as results:
            assert sorted(results.finished) == list(range(1, image_id))
            results.append(image_id, Finished(0.25, CPU), np.zeros(1, ROWS), np.array([True]))
        with path.open("ab") as file:
            file.write(b'{"image":9,"seconds":0.25,"dev')
    with ResultsFile(path, {}) as results:
        assert sorted(results.finished) == [1, 2]
        assert len(results.rows(2)) == 1


def test_two_evaluations_never_write_into_one_file(tmp_path: Path) -> None:
    with (
        ResultsFile(tmp_path / "r.jsonl", {}),
        pytest.raises(UserError, match="Another evaluation is at work"),
    ):
        ResultsFile(tmp_path / "r.jsonl", {})
    with ResultsFile(tmp_path / "r.jsonl", {}) as results:
        assert not results.finished
